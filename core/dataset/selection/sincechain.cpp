// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/selection/sincechain.h"

#include "core/dataset/batches/batchstore.h"
#include "core/dataset/preparation/textdigest.h"
#include "core/dataset/recipe/recipe.h"
#include "core/store/feedbackstore.h"

#include <algorithm>

namespace bluepencil {

namespace {

// What one of the batches looked at.
struct Looked {
    FeedbackFilter filter;
    qint64 after = 0;
    qint64 upTo = 0;
};

Result<Looked> lookedOf(const BatchRow &batch)
{
    const Result<Json> json = parseJsonObject(batch.config);
    if (!json)
        return fail(json.error());
    Result<ExportConfig> config = recipeFromJson(*json);
    if (!config)
        return fail(config.error());
    return Looked {std::move(config->filter), batch.seqFrom, batch.seqTo};
}

bool coversValues(const QStringList &wide, const QStringList &narrow)
{
    return wide.isEmpty()
        || (!narrow.isEmpty() && std::ranges::all_of(narrow, [&wide](const QString &value) {
               return wide.contains(value);
           }));
}

// True only if all that `narrow` means is meant by `wide`.
bool covers(const FeedbackFilter &wide, const FeedbackFilter &narrow)
{
    return coversValues(wide.queues, narrow.queues) && coversValues(wide.tasks, narrow.tasks)
        && coversValues(wide.actions, narrow.actions)
        && coversValues(wide.reviewers, narrow.reviewers)
        && coversValues(wide.models, narrow.models)
        && coversValues(wide.languages, narrow.languages)
        && coversValues(wide.labels, narrow.labels)
        && (!wide.from || (narrow.from && *narrow.from >= *wide.from))
        && (!wide.to || (narrow.to && *narrow.to <= *wide.to))
        && std::ranges::all_of(wide.where, [&narrow](const auto &pair) {
               return std::ranges::find(narrow.where, pair) != narrow.where.end();
           });
}

// Keys of what both mean, stamped in the part's range and after `after`.
Result<> addKeys(Database &database, const Looked &part, const FeedbackFilter &filter, qint64 after,
                 std::vector<quint64> &keys)
{
    const FilterSql own = filterSql(part.filter);
    const FilterSql wanted = filterSql(filter);
    Query query(database,
                QStringLiteral("SELECT f.feedback_id%1 FROM feedback f"
                               " WHERE f.seq > ? AND f.seq <= ? AND %2 AND %3")
                    .arg(part.filter.where.empty() ? QString() : QStringLiteral(", f.item_line"),
                         own.condition, wanted.condition));
    query.bind(std::max(part.after, after)).bind(part.upTo);
    const QVariantList values = own.values + wanted.values;
    for (const QVariant &value : values)
        query.bind(value);
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next()) {
        // What cannot be read any more is met as damaged.
        if (part.filter.where.empty() || matchesWhere(query.bytes(1), part.filter).value_or(false))
            keys.push_back(recordKey(query.text(0)));
    }
    return row ? Result<>() : fail(row.error());
}

} // namespace

Result<> SinceChain::read(Database &database, const QString &batchId, const FeedbackFilter &filter)
{
    const auto batches = batchesUpTo(database, batchId);
    if (!batches)
        return fail(batches.error());
    if (batches->empty()) {
        return fail(Error::Code::NotFound, QStringLiteral("there is no such batch"), batchId,
                    QStringLiteral("look at bluepencil-cli batches list"));
    }
    std::vector<Looked> parts;
    for (const BatchRow &batch : *batches) {
        m_batches += batch.batchId;
        Result<Looked> part = lookedOf(batch);
        if (!part)
            return fail(part.error());
        parts.push_back(std::move(*part));
    }
    std::ranges::sort(parts, {}, &Looked::after);
    for (const Looked &part : parts) {
        if (part.after <= m_afterSeq && covers(part.filter, filter))
            m_afterSeq = std::max(m_afterSeq, part.upTo);
    }
    for (const Looked &part : parts) {
        if (part.upTo > m_afterSeq)
            BLUEPENCIL_TRY(addKeys(database, part, filter, m_afterSeq, m_keys));
    }
    std::ranges::sort(m_keys);
    return {};
}

bool SinceChain::lookedAt(const QString &feedbackId) const
{
    return !m_keys.empty() && std::ranges::binary_search(m_keys, recordKey(feedbackId));
}

} // namespace bluepencil
