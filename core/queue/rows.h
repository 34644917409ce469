// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/item.h"
#include "core/queue/guidelines/guidelines.h"
#include "core/queue/reviewqueue.h"
#include "core/store/database/database.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bluepencil {

// Stands in the place of the hashes of texts that were erased.
inline const QString ErasedHash = QStringLiteral("erased");

// Rows of the queue's tables, as far as its rules look at them.
struct ItemRow {
    QString itemId;
    QString producer;
    QString externalId;
    int revision = 1;
    QString queue;
    QString state;
    int priority = 50;
    std::optional<UtcMs> dueAt;
    std::optional<UtcMs> expiresAt;
    Agreement agreement = Agreement::First;
    Arm arm = Arm::Assisted;
    bool isProbe = false;
    QStringList requiredSkills;
    QString sha256;
    QByteArray line;
    QString importId; // set while it is staged, and after
    QString draftRequestId; // set while it waits for another draft

    // Its texts were erased; it must not come back to anybody.
    [[nodiscard]] bool isErased() const { return sha256 == ErasedHash; }
};

struct SlotRow {
    qint64 slotId = 0;
    QString itemId;
    SlotKind kind = SlotKind::Review;
    QString state;
    QString owner;
    qint64 fence = 0;
    std::optional<UtcMs> leaseUntil;
    int deliveries = 0;
    QString returnedDecisionId;
    GuidelineRef guideline; // what its holder is shown, set with the lease
    QString returnedRequestId;
};

// What a statement over `slot` gives, and the row that is read from it.
[[nodiscard]] QString slotColumns();
[[nodiscard]] SlotRow slotFrom(const Query &query);

[[nodiscard]] Result<std::optional<ItemRow>> findItem(Database &database, const QString &producer,
                                                      const QString &externalId);
[[nodiscard]] Result<ItemRow> loadItem(Database &database, const QString &itemId);
[[nodiscard]] Result<SlotRow> loadSlot(Database &database, qint64 slotId); // NotFound
[[nodiscard]] Result<std::vector<SlotRow>> slotsHeldBy(Database &database, const QString &reviewer);

// The same at the beginning of a transaction about them: they stay as they are read until it ends.
// Of a slot its item is held, too, and first.
[[nodiscard]] Result<std::optional<ItemRow>> holdItem(Database &database, const QString &producer,
                                                      const QString &externalId);
[[nodiscard]] Result<ItemRow> holdItem(Database &database, const QString &itemId);
[[nodiscard]] Result<SlotRow> holdSlot(Database &database, qint64 slotId);

// None, too, where it is damaged: doctor names it, and work goes on without it.
[[nodiscard]] Result<std::optional<Decision>> loadDecision(Database &database,
                                                           const QString &decisionId);

// How long what is damaged stays out of the way before it is looked at again.
inline constexpr qint64 DamagedWaitMs = qint64 {60} * 60 * 1000;

[[nodiscard]] Error erasedError(const ItemRow &item); // Gone
[[nodiscard]] Error noSuchSlot(qint64 slotId); // NotFound
[[nodiscard]] Error noSuchQueue(const QString &queue); // NotFound

// What the list shows: the title of the item, else the first words of the last user message.
[[nodiscard]] QString displayTitle(const Item &item);

// JSON arrays of texts, as the columns hold them.
[[nodiscard]] QString skillsText(const QStringList &skills);
[[nodiscard]] QStringList skillsFromText(const QString &json);

// A condition that holds for rows of these queues, each of which is then to be bound; of none: all.
[[nodiscard]] QString ofQueues(const QString &column, const QStringList &queues);

// The first column of each row.
[[nodiscard]] Result<QStringList> textsOf(Query &query);

// The first column of the first row.
[[nodiscard]] Result<qint64> countOf(Query &query);

// Tells whoever keeps the correction memory at hand that something is taken out of it. Inside the
// caller's transaction, after the change of feedback and before the memory's rows are deleted: from
// here on nobody takes feedback in until the transaction ends.
[[nodiscard]] Result<> noteForgotten(Database &database);

} // namespace bluepencil
