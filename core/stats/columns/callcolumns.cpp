// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/callcolumns.h"

#include "core/stats/askedagain.h"
#include "core/store/database/bulkquery.h"

#include <limits>

namespace bluepencil {

namespace {

namespace callfield {
enum Field {
    CallNo,
    At,
    InputTokens,
    OutputTokens,
    CachedTokens,
    Latency,
    FirstToken,
    CostNanos,
    CallId,
    ReceivedAt,
    FirstTextField,
};
} // namespace callfield

QString callFields()
{
    QString sql = QStringLiteral("call_no, at, input_tokens, output_tokens, cached_tokens,"
                                 " latency_ms, ttft_ms, cost_nanos, call_id, received_at");
    for (const char *column : CallTexts)
        sql += QStringLiteral(", ") + QLatin1String(column);
    return sql;
}

// One more than what was said; 0: nothing was.
quint64 saidNumber(const BulkQuery &query, int column)
{
    return query.isNull(column) ? 0 : static_cast<quint64>(query.integer(column)) + 1;
}

quint64 timeNumber(const BulkQuery &query, int column)
{
    return query.isNull(column) ? 0 : amountNumber(query.real(column), Thousandths);
}

void take(const BulkQuery &query, ColumnWords &words, CallRows &rows)
{
    const auto put = [&rows](std::size_t column, quint64 number) {
        rows.columns[column].push_back(number);
    };
    put(callcolumn::No, static_cast<quint64>(query.integer(callfield::CallNo)));
    put(callcolumn::At, atNumber(query.integer(callfield::At)));
    put(callcolumn::Input, saidNumber(query, callfield::InputTokens));
    put(callcolumn::Output, saidNumber(query, callfield::OutputTokens));
    put(callcolumn::Cached, saidNumber(query, callfield::CachedTokens));
    put(callcolumn::Latency, timeNumber(query, callfield::Latency));
    put(callcolumn::FirstToken, timeNumber(query, callfield::FirstToken));
    put(callcolumn::Cost, saidNumber(query, callfield::CostNanos));
    for (std::size_t i = 0; i < CallTexts.size(); ++i) {
        put(callcolumn::FirstText + i,
            words.callText(i, query.bytes(callfield::FirstTextField + static_cast<int>(i))));
    }
}

Result<qint64> numberOf(Query &query)
{
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return *row ? query.integer(0) : 0;
}

qint64 liveCalls(const ColumnFile &file)
{
    qint64 count = 0;
    for (const ColumnFile::StoredPart &part : file.parts())
        count += part.callsVoid ? 0 : static_cast<qint64>(part.part.calls);
    return count;
}

} // namespace

quint64 callDigest(std::string_view producer, std::string_view callId, UtcMs receivedAt)
{
    std::string bytes = std::to_string(receivedAt) + ' ';
    bytes += producer;
    bytes += '\n';
    bytes += callId;
    return checksumOf({reinterpret_cast<const uchar *>(bytes.data()), bytes.size()});
}

Result<ReadCalls> readCalls(Database &database, const CallRange &range, ColumnWords &words,
                            const std::stop_token &stop)
{
    BulkQuery query(
        database,
        QStringLiteral("SELECT %1 FROM model_call WHERE call_no > ? AND call_no <= ?"
                       " ORDER BY call_no LIMIT ?")
            .arg(callFields()),
        {range.after, range.last.value_or(std::numeric_limits<qint64>::max()), range.most});
    ReadCalls read;
    Result<bool> more = query.next();
    for (; more && *more; more = query.next()) {
        if (read.rows.rows() % RowsBetweenLooks == 0 && stop.stop_requested())
            return fail(askedAgain());
        take(query, words, read.rows);
        read.mark
            = {query.integer(callfield::CallNo),
               callDigest(query.bytes(callfield::FirstTextField), query.bytes(callfield::CallId),
                          query.integer(callfield::ReceivedAt))};
    }
    if (!more)
        return fail(more.error());
    return read;
}

Result<bool> isOfCalls(Database &database, const CallMark &mark)
{
    if (mark == CallMark())
        return true;
    Query query(database,
                QStringLiteral("SELECT producer, call_id, received_at FROM model_call"
                               " WHERE call_no = ?"));
    const Result<bool> row = query.bind(mark.callNo).runToRow();
    if (!row)
        return fail(row.error());
    return *row
        && callDigest(toStdString(query.text(0)), toStdString(query.text(1)), query.integer(2))
        == mark.digest;
}

Result<qint64> countCalls(Database &database, const std::optional<UtcMs> &from,
                          const std::optional<UtcMs> &to)
{
    QStringList conditions;
    if (from)
        conditions += QStringLiteral("at >= ?");
    if (to)
        conditions += QStringLiteral("at < ?");
    Query query(database,
                QStringLiteral("SELECT count(*) FROM model_call")
                    + (conditions.isEmpty()
                           ? QString()
                           : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "))));
    if (from)
        query.bind(*from);
    if (to)
        query.bind(*to);
    return numberOf(query);
}

Result<qint64> countNumberedCalls(Database &database, qint64 first, qint64 last)
{
    Query query(database,
                QStringLiteral("SELECT count(*) FROM model_call WHERE call_no >= ?"
                               " AND call_no <= ?"));
    return numberOf(query.bind(first).bind(last));
}

Result<GoneCalls> goneCalls(Database &database, const ColumnFile &file)
{
    const Result<bool> fits = isOfCalls(database, file.calls());
    if (!fits)
        return fail(fits.error());
    const Result<qint64> all = countCalls(database, {}, {});
    if (!all)
        return fail(all.error());
    const Result<qint64> newer
        = countNumberedCalls(database, file.calls().callNo + 1, std::numeric_limits<qint64>::max());
    if (!newer)
        return fail(newer.error());
    GoneCalls gone;
    if (*fits && *all - *newer == liveCalls(file))
        return gone;
    for (std::size_t i = 0; i < file.parts().size(); ++i) {
        const ColumnFile::StoredPart &part = file.parts()[i];
        if (part.part.calls == 0 || part.callsVoid)
            continue;
        const StoredColumn &numbers = part.part.callColumns[callcolumn::No];
        const Result<qint64> left = countNumberedCalls(database, static_cast<qint64>(numbers.least),
                                                       static_cast<qint64>(numbers.most));
        if (!left)
            return fail(left.error());
        if (*left != static_cast<qint64>(part.part.calls))
            gone.parts.push_back(i);
    }
    gone.all = !*fits || gone.parts.empty();
    return gone;
}

} // namespace bluepencil
