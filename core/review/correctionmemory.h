// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/item.h"
#include "core/review/memoryindex.h"
#include "core/review/questionindex.h"
#include "core/store/database/database.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace bluepencil {

// A text on somebody's desk.
struct MemoryQuestion {
    QString itemId; // its own feedback has no say
    QString queue;
    QString language;
    QString task;
    QString question; // the last message of the user; empty: similar items are not asked for
    QString text;
};

// An earlier item of the same queue and language with what went out.
struct SimilarItem {
    QString externalId;
    QString question; // the last message of the user
    QString finalText;
    UtcMs decidedAt = 0;
    double nearness = 0; // 0 to 1

    bool operator==(const SimilarItem &) const = default;
};

struct MemoryAnswer {
    std::vector<Suggestion> suggestions;
    std::vector<SimilarItem> similar; // three at most, the nearest first
};

[[nodiscard]] MemoryQuestion memoryQuestion(const Item &item, const QString &itemId,
                                            const QString &text);

// What reviewers changed in earlier drafts, kept in the workspace and read from feedback that
// counts, was approved or edited with the draft in sight, and may be used for the service. An
// answer takes from the item's own queue and language alone; where the queue shares its memory
// (queue.memory_shared) also from others that do, in the same language. What was erased, recalled
// or superseded is gone from the tables in the transaction that does it. Synchronous; thread: that
// of its database.
class CorrectionMemory {
public:
    // Feedback read in one step: holds the writer's place for a few milliseconds.
    static constexpr int StepSize = 40;

    explicit CorrectionMemory(Database &database);
    ~CorrectionMemory();
    Q_DISABLE_COPY_MOVE(CorrectionMemory)

    // Takes in the next feedback; true if there is more. Nothing to do on a workspace that is open
    // for reading only. Programs that do it at once take turns.
    [[nodiscard]] Result<bool> catchUp(int most = StepSize);

    // Reads what the tables hold when it is first asked for a queue and language, and again when
    // they have grown by a hundredth or something was forgotten; else it answers from memory.
    [[nodiscard]] Result<MemoryAnswer> answer(const MemoryQuestion &question);

private:
    struct Shelf;

    struct State {
        qint64 seq = 0;
        qint64 forgotten = 0;
    };

    [[nodiscard]] Result<State> state();
    [[nodiscard]] Result<QStringList> queuesFor(const QString &queue);
    [[nodiscard]] Result<Shelf *> shelf(const QStringList &queues, const QString &language);
    [[nodiscard]] Result<> fill(Shelf &shelf);
    [[nodiscard]] Result<MemoryIndex::LeftOut> ownDrafts(const QString &itemId);
    [[nodiscard]] Result<std::vector<SimilarItem>> similar(const Shelf &shelf,
                                                           const MemoryQuestion &question);

    Database &m_database;
    std::vector<std::unique_ptr<Shelf>> m_shelves; // the last used first
};

} // namespace bluepencil
