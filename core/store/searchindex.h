// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "core/model/item.h"
#include "core/store/database/database.h"

#include <QStringList>

#include <array>
#include <vector>

namespace bluepencil {

// What the search looks through, field by field; a field may have several texts.
struct SearchTexts {
    QStringList conversation; // title and messages
    QStringList draft;
    QStringList final;
    QStringList note;
};

[[nodiscard]] SearchTexts searchTexts(const Item &item);
// A final that is the draft itself is found there.
[[nodiscard]] SearchTexts searchTexts(const Decision &decision, const QString &draft);

// Puts an item into the index that was never in it; inside the caller's transaction, as is
// everything that writes here but fillSearchIndex.
[[nodiscard]] Result<> indexItem(Database &database, const QString &itemId, const Item &item);
// The same in place of its earlier revision.
[[nodiscard]] Result<> reindexItem(Database &database, const QString &itemId, const Item &item);
[[nodiscard]] Result<> indexFeedback(Database &database, qint64 feedbackNo, const QString &itemId,
                                     const Decision &decision, const QString &draft);

// While one stands on the thread of its database, words on their way into the index wait in it, to
// be stored many rows at once: FTS5 writes out what it holds at every savepoint, and each statement
// that sets off a trigger opens one. For transactions that bring many items; who has it stores
// before they commit.
class GatheredWords {
public:
    explicit GatheredWords(Database &database); // which must outlive it
    ~GatheredWords(); // forgets what was not stored
    Q_DISABLE_COPY_MOVE(GatheredWords)

    [[nodiscard]] static GatheredWords *of(const Database &database); // null: none stands

    struct Row {
        qint64 rowNo = 0;
        std::array<QString, 4> words; // folded, of the four fields
    };

    // Stores by itself when much is gathered.
    [[nodiscard]] Result<> add(Row row);
    [[nodiscard]] Result<> store();

private:
    Database &m_database;
    GatheredWords *m_outer; // that of another database, until this one goes
    std::vector<Row> m_rows;
    qsizetype m_size = 0; // characters
};

// Takes every word out of the index; fillSearchIndex puts back those of the texts that are left.
// Only so is nothing of a text that was blanked left in the pages of the index.
[[nodiscard]] Result<> emptySearchIndex(Database &database);

// One step of what is missing (after an erasure, and after an older workspace was brought up to
// date): at most `rows` rows in a transaction of its own. The number of rows that are still
// missing; nothing is done where the workspace is open for reading only.
[[nodiscard]] Result<qint64> fillSearchIndex(Database &database, int rows = 500);

} // namespace bluepencil
