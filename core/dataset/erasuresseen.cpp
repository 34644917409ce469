// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/erasuresseen.h"

#include "core/dataset/recordspool.h"
#include "core/queue/erasurenotices.h"
#include "core/queue/rightsids.h"
#include "core/queue/rows.h"
#include "core/store/dialect.h"
#include "core/store/postgres.h"

#include <QSet>

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

} // namespace

Result<> ErasuresSeen::look(Database &database)
{
    Query query(database, QStringLiteral("SELECT coalesce(max(seq), 0) FROM erasure_notice"));
    const Result<qint64> last = countOf(query);
    if (!last)
        return fail(last.error());
    m_seq = *last;
    return {};
}

Result<> ErasuresSeen::checkNoneOf(Database &database, RecordSpool &records) const
{
    BLUEPENCIL_TRY(waitForErasure(database));
    const Result<QSet<QString>> erased = erasedRecords(database, m_seq);
    if (!erased)
        return fail(erased.error());
    if (erased->isEmpty())
        return {};
    return records.forEach([&erased](const BatchRecord &record) -> Result<> {
        if (!erased->contains(record.feedbackId))
            return {};
        return fail(Error::Code::Conflict,
                    QStringLiteral("persons were erased while the export was written; nothing of it"
                                   " was kept"),
                    {}, QStringLiteral("export again"));
    });
}

} // namespace bluepencil
