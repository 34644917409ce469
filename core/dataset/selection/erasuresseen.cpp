// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/selection/erasuresseen.h"

#include "core/dataset/batches/batchstore.h"
#include "core/dataset/selection/recordspool.h"
#include "core/queue/rights/erasurenotices.h"
#include "core/queue/rights/restriction.h"
#include "core/queue/rights/rightsids.h"
#include "core/queue/rows.h"
#include "core/store/database/dialect.h"
#include "core/store/database/postgres.h"

#include <utility>

namespace bluepencil {

namespace {

// The records of items that were erased after `seq`, as batches name them.
Result<QSet<QString>> erasedRecords(Database &database, qint64 seq)
{
    constexpr int mostNotices = 100;
    QSet<QString> records;
    Query query(database, QStringLiteral("SELECT feedback_id FROM feedback WHERE item_id = ?"));
    while (true) {
        const Result<std::vector<ErasureNotice>> notices
            = erasuresAfter(database, seq, mostNotices);
        if (!notices)
            return fail(notices.error());
        if (notices->empty())
            return records;
        for (const ErasureNotice &notice : *notices) {
            seq = notice.seq;
            for (const QString &itemId : notice.itemIds) {
                records.insert(QStringLiteral("history:") + itemId);
                const Result<QStringList> ids = textsOf(query.bind(itemId));
                if (!ids)
                    return fail(ids.error());
                for (const QString &id : *ids)
                    records.insert(id);
            }
        }
    }
}

// Erasing somebody of whom there is much takes longer than others wait for each other, and all that
// was written would be thrown away.
Result<> waitForErasure(Database &database)
{
    if (database.dialect().oneAtATime().isEmpty())
        return waitForRights(database);
    const Result<QString> before = limitWaits(database, QStringLiteral("60s"));
    if (!before)
        return fail(before.error());
    BLUEPENCIL_TRY(waitForRights(database));
    const Result<QString> restored = limitWaits(database, *before);
    return restored ? Result<>() : fail(restored.error());
}

Result<> addRecords(Query &query, QSet<QString> &records)
{
    const Result<QStringList> ids = textsOf(query);
    if (!ids)
        return fail(ids.error());
    records.unite(QSet<QString>(ids->cbegin(), ids->cend()));
    return {};
}

Result<QSet<QString>> rectifiedItems(Database &database)
{
    QSet<QString> items;
    Query query(database, QStringLiteral("SELECT DISTINCT item_id FROM rectification"));
    BLUEPENCIL_TRY(addRecords(query, items));
    return items;
}

// A line of history is replaced by its correction, and has another revision then.
Result<bool> hasReplacedHistory(Database &database, const BatchRow &batch)
{
    Query query(database,
                QStringLiteral("SELECT 1 FROM batch_record r LEFT JOIN item h"
                               " ON h.item_id = substr(r.feedback_id, 9) AND h.state = 'history'"
                               " WHERE r.batch_id = ? AND r.batch_revision = ?"
                               " AND r.feedback_id >= 'history:' AND r.feedback_id < 'history;'"
                               " AND (h.revision IS NULL OR h.revision <> r.feedback_revision)"
                               " LIMIT 1"));
    return query.bind(batch.batchId).bind(batch.revision).runToRow();
}

Error overtaken(const QString &what)
{
    return {Error::Code::Conflict,
            what + QStringLiteral(" while the export was written; nothing of it was kept"),
            {},
            QStringLiteral("export again")};
}

} // namespace

Result<> ErasuresSeen::look(Database &database)
{
    Query query(database,
                QStringLiteral("SELECT (SELECT coalesce(max(seq), 0) FROM erasure_notice),"
                               " (SELECT next_seq FROM workspace)"));
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    m_seq = query.integer(0);
    m_nextSeq = query.integer(1);
    query.finish();
    Result<QSet<QString>> restricted = restrictedSubjects(database);
    if (!restricted)
        return fail(restricted.error());
    m_restricted = std::move(*restricted);
    Result<QSet<QString>> rectified = rectifiedItems(database);
    if (!rectified)
        return fail(rectified.error());
    m_rectified = std::move(*rectified);
    return {};
}

Result<> ErasuresSeen::addLimited(Database &database, QSet<QString> &records) const
{
    const Result<QSet<QString>> restricted = restrictedSubjects(database);
    if (!restricted)
        return fail(restricted.error());
    Query ofPerson(database,
                   QStringLiteral("SELECT feedback_id FROM feedback WHERE subject_id = ?"
                                  " AND subject_id <> '' UNION ALL"
                                  " SELECT 'history:' || item_id FROM item WHERE subject_id = ?"
                                  " AND subject_id <> '' AND state = 'history'"));
    for (const QString &person : *restricted) {
        if (!m_restricted.contains(person))
            BLUEPENCIL_TRY(addRecords(ofPerson.bind(person).bind(person), records));
    }
    const Result<QSet<QString>> rectified = rectifiedItems(database);
    if (!rectified)
        return fail(rectified.error());
    Query ofItem(database, QStringLiteral("SELECT feedback_id FROM feedback WHERE item_id = ?"));
    for (const QString &itemId : *rectified) {
        if (!m_rectified.contains(itemId))
            BLUEPENCIL_TRY(addRecords(ofItem.bind(itemId), records));
    }
    return {};
}

// Whose status changed has no seq, or one that was given since.
Result<> ErasuresSeen::addRevisions(Database &database, QHash<QString, int> &revisions) const
{
    Query query(database,
                QStringLiteral("SELECT feedback_id, revision FROM feedback"
                               " WHERE seq IS NULL AND revision > 1 UNION ALL"
                               " SELECT feedback_id, revision FROM feedback"
                               " WHERE seq >= ? AND revision > 1"));
    Result<bool> row = query.bind(m_nextSeq).runToRow();
    for (; row && *row; row = query.next())
        revisions.insert(query.text(0), static_cast<int>(query.integer(1)));
    return row ? Result<>() : fail(row.error());
}

Result<ErasuresSeen::Changes> ErasuresSeen::changes(Database &database) const
{
    Changes found;
    Result<QSet<QString>> erased = erasedRecords(database, m_seq);
    if (!erased)
        return fail(erased.error());
    found.erased = std::move(*erased);
    BLUEPENCIL_TRY(addLimited(database, found.limited));
    BLUEPENCIL_TRY(addRevisions(database, found.revisions));
    return found;
}

Result<> ErasuresSeen::checkNoneOf(Database &database, const BatchRow &batch,
                                   RecordSpool &records) const
{
    BLUEPENCIL_TRY(waitForErasure(database));
    const Result<Changes> changed = changes(database);
    if (!changed)
        return fail(changed.error());
    if (!changed->isEmpty()) {
        BLUEPENCIL_TRY(records.forEach([&changed](const BatchRecord &record) -> Result<> {
            if (changed->erased.contains(record.feedbackId))
                return fail(overtaken(QStringLiteral("persons were erased")));
            if (changed->limited.contains(record.feedbackId))
                return fail(overtaken(QStringLiteral("texts were corrected or restricted")));
            if (changed->revisions.value(record.feedbackId, record.revision) != record.revision)
                return fail(overtaken(QStringLiteral("decisions were taken back")));
            return {};
        }));
    }
    const Result<bool> replaced = hasReplacedHistory(database, batch);
    if (!replaced)
        return fail(replaced.error());
    return *replaced ? fail(overtaken(QStringLiteral("history was corrected"))) : Result<>();
}

} // namespace bluepencil
