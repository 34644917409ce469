// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/callstore.h"

#include "core/store/database/bulkquery.h"
#include "core/store/feedbackstore.h"

#include <algorithm>
#include <numeric>

namespace bluepencil {

namespace {

constexpr qint64 readsBetweenLooks = 512;

QString textAt(const BulkQuery &query, int column)
{
    const std::string_view bytes = query.bytes(column);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

std::optional<qint64> integerAt(const BulkQuery &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.integer(column));
}

std::optional<double> realAt(const BulkQuery &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.real(column));
}

} // namespace

Result<std::vector<bool>> storeCalls(Database &database, const QString &producer,
                                     const std::vector<ModelCall> &calls, UtcMs now)
{
    // In one order, so that two who send the same ones do not wait for each other in a circle.
    std::vector<std::size_t> order(calls.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::ranges::sort(order, {}, [&](std::size_t i) -> const QString & { return calls[i].callId; });
    std::vector<bool> isNew(calls.size());
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Query insert(database,
                 QStringLiteral("INSERT INTO model_call (producer, call_id, at, model, operation,"
                                " task, input_tokens, output_tokens, cached_tokens, latency_ms,"
                                " ttft_ms, error_type, cost_nanos, currency, received_at)"
                                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                " ON CONFLICT (producer, call_id) DO NOTHING"));
    for (const std::size_t i : order) {
        const ModelCall &call = calls[i];
        insert.bind(producer).bind(call.callId).bind(call.at).bind(call.model);
        insert.bind(call.operation).bind(call.task).bind(call.inputTokens).bind(call.outputTokens);
        insert.bind(call.cachedTokens).bind(call.latencyMs).bind(call.ttftMs);
        insert.bind(call.errorType).bind(call.costNanos).bind(call.currency).bind(now);
        BLUEPENCIL_TRY(insert.run());
        isNew[i] = insert.affectedRows() > 0;
        insert.finish();
    }
    BLUEPENCIL_TRY(transaction.commit());
    return isNew;
}

Result<> forEachCall(Database &database, const CallFilter &filter,
                     const std::function<void(const StoredCall &)> &visit,
                     const std::stop_token &stop)
{
    FilterSql sql {QStringLiteral("1 = 1"), {}};
    addAlternatives(sql, QStringLiteral("model"), filter.models);
    addAlternatives(sql, QStringLiteral("task"), filter.tasks);
    if (filter.from) {
        sql.condition += QStringLiteral(" AND at >= ?");
        sql.values += *filter.from;
    }
    if (filter.to) {
        sql.condition += QStringLiteral(" AND at < ?");
        sql.values += *filter.to;
    }
    BulkQuery query(database,
                    QStringLiteral("SELECT producer, at, model, operation, task, input_tokens,"
                                   " output_tokens, cached_tokens, latency_ms, ttft_ms, error_type,"
                                   " cost_nanos, currency FROM model_call WHERE ")
                        + sql.condition,
                    sql.values);
    Result<bool> row = query.next();
    for (qint64 read = 0; row && *row; ++read, row = query.next()) {
        if (read % readsBetweenLooks == 0 && stop.stop_requested())
            return fail(Error::Code::Cancelled, QStringLiteral("the figures were asked again"));
        StoredCall stored;
        ModelCall &call = stored.call;
        stored.producer = textAt(query, 0);
        call.at = query.integer(1);
        call.model = textAt(query, 2);
        call.operation = textAt(query, 3);
        call.task = textAt(query, 4);
        call.inputTokens = integerAt(query, 5);
        call.outputTokens = integerAt(query, 6);
        call.cachedTokens = integerAt(query, 7);
        call.latencyMs = realAt(query, 8);
        call.ttftMs = realAt(query, 9);
        call.errorType = textAt(query, 10);
        call.costNanos = integerAt(query, 11);
        call.currency = textAt(query, 12);
        visit(stored);
    }
    return row ? Result<>() : fail(row.error());
}

} // namespace bluepencil
