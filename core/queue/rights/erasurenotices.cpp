// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/erasurenotices.h"

#include "core/queue/rows.h"

namespace bluepencil {

namespace {

// Together an answer that a workstation reads at once, of some 200 KB.
constexpr qsizetype idsPerPage = 5'000;

Result<qint64> lastSeq(Database &database)
{
    Query query(database, QStringLiteral("SELECT coalesce(max(seq), 0) FROM erasure_notice"));
    return countOf(query);
}

} // namespace

Result<qint64> noteErasedItems(SqlReviewQueue &queue, const QStringList &itemIds)
{
    Database &database = queue.workspace().database();
    BLUEPENCIL_TRY(waitForTurn(database, QStringLiteral("erasure notices")));
    const Result<qint64> last = lastSeq(database);
    if (!last)
        return last;
    Query insert(database,
                 QStringLiteral("INSERT INTO erasure_notice (seq, item_ids, at) VALUES (?, ?, ?)"));
    const UtcMs now = queue.clock().now();
    qint64 seq = *last;
    for (qsizetype begin = 0; begin < itemIds.size(); begin += ErasureNotice::MostItems) {
        const QStringList some = itemIds.mid(begin, ErasureNotice::MostItems);
        BLUEPENCIL_TRY(insert.bind(++seq).bind(skillsText(some)).bind(now).run());
    }
    return seq;
}

Result<std::optional<qint64>> noteErasedItems(SqlReviewQueue &queue, const QString &subjectId)
{
    Query find(queue.workspace().database(),
               QStringLiteral("SELECT item_id FROM item WHERE subject_id = ? ORDER BY item_no"));
    const Result<QStringList> items = textsOf(find.bind(subjectId));
    if (!items)
        return fail(items.error());
    if (items->isEmpty())
        return std::optional<qint64> {};
    const Result<qint64> seq = noteErasedItems(queue, *items);
    if (!seq)
        return fail(seq.error());
    return std::optional(*seq);
}

Result<std::vector<ErasureNotice>> erasuresAfter(Database &database, qint64 seq, int most)
{
    Query query(database,
                QStringLiteral("SELECT seq, item_ids, at FROM erasure_notice WHERE seq > ?"
                               " ORDER BY seq LIMIT ?"));
    BLUEPENCIL_TRY(query.bind(seq).bind(most).run());
    std::vector<ErasureNotice> found;
    qsizetype ids = 0;
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return found;
        ErasureNotice notice {query.integer(0), skillsFromText(query.text(1)), query.integer(2)};
        ids += notice.itemIds.size();
        if (ids > idsPerPage && !found.empty())
            return found;
        found.push_back(std::move(notice));
    }
}

Result<> ackErasures(Database &database, const QString &workstation, const QString &reviewer,
                     qint64 seq, UtcMs now)
{
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    const Result<qint64> last = lastSeq(database);
    if (!last)
        return fail(last.error());
    if (seq > *last) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("there is no erasure %1 yet").arg(seq), workstation,
                    QStringLiteral("say the seq of the last one that was carried out"));
    }
    Query insert(database,
                 QStringLiteral("INSERT INTO erasure_ack (workstation, reviewer, seq, at)"
                                " VALUES (?, ?, ?, ?) ON CONFLICT (workstation, reviewer)"
                                " DO UPDATE SET seq = excluded.seq, at = excluded.at"
                                " WHERE excluded.seq >= erasure_ack.seq"));
    BLUEPENCIL_TRY(insert.bind(workstation).bind(reviewer).bind(seq).bind(now).run());
    return transaction.commit();
}

Result<std::vector<StationErasures>> stationErasures(Database &database)
{
    Query query(database,
                QStringLiteral("SELECT a.workstation, a.reviewer, a.seq, a.at,"
                               " (SELECT count(*) FROM erasure_notice n WHERE n.seq > a.seq)"
                               " FROM erasure_ack a ORDER BY a.seq, a.workstation, a.reviewer"));
    BLUEPENCIL_TRY(query.run());
    std::vector<StationErasures> found;
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return found;
        found.push_back(
            {query.text(0), query.text(1), query.integer(2), query.integer(3), query.integer(4)});
    }
}

} // namespace bluepencil
