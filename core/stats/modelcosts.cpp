// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/modelcosts.h"

#include "core/stats/tally/detailsums.h"
#include "core/stats/tally/draftusage.h"
#include "core/stats/tally/itempart.h"
#include "core/store/database/bulkquery.h"
#include "core/store/feedbackstore.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace bluepencil {

namespace {

// A revision of an item, as far as drafts of one model were decided on.
struct Unit {
    std::optional<std::map<QString, double>> cost; // by currency; absent: not known of every draft
    qint64 sent = 0; // decisions whose text went out
};

struct ModelUnits {
    qint64 n = 0;
    std::map<std::string, Unit> units; // by item and revision
};

using Models = std::map<std::string, ModelUnits>; // UTF-8 sorts by code point

namespace modelfield {
enum Column { Model, ItemId, ItemRevision, Sent, CreatedAt, ItemLine };
} // namespace modelfield

const QString modelColumns
    = QStringLiteral("f.model, f.item_id, f.item_revision,"
                     " CASE WHEN f.has_final = 1 AND EXISTS (SELECT 1 FROM outcome o"
                     " WHERE o.decision_id = f.decision_id"
                     " AND o.state IN ('committed', 'taken', 'acked')) THEN 1 ELSE 0 END,"
                     " i.created_at, f.item_line");

Result<Models> readModels(Database &database, const FeedbackFilter &filter,
                          const PriceTable &prices)
{
    Models models;
    const ItemPart part({}, draftUsageMembers());
    const FilterSql which = filterSql(filter);
    BulkQuery query(database,
                    QStringLiteral("SELECT %1 FROM feedback f JOIN item i ON i.item_id = f.item_id"
                                   " WHERE %2")
                        .arg(modelColumns, which.condition),
                    which.values);
    Result<bool> more = query.next();
    for (; more && *more; more = query.next()) {
        ModelUnits &model = models[std::string(query.bytes(modelfield::Model))];
        ++model.n;
        const auto [unit, isNew]
            = model.units.try_emplace(std::string(query.bytes(modelfield::ItemId)) + ' '
                                      + std::to_string(query.integer(modelfield::ItemRevision)));
        if (isNew) {
            const Result<Json> item = part.read(query.bytes(modelfield::ItemLine));
            if (!item)
                return fail(item.error());
            unit->second.cost
                = costOfDrafts(draftUsage(*item), prices, query.integer(modelfield::CreatedAt));
        }
        unit->second.sent += query.integer(modelfield::Sent);
    }
    return more ? Result<Models>(std::move(models)) : fail(more.error());
}

std::vector<CostFigures> costsOf(const ModelUnits &model)
{
    std::map<QString, CostSum> sums;
    for (const auto &[key, unit] : model.units) {
        if (!unit.cost)
            continue;
        for (const auto &[currency, amount] : *unit.cost)
            sums[currency].add(amount, unit.sent);
    }
    std::vector<CostFigures> costs;
    for (const auto &[currency, sum] : sums)
        costs.push_back(sum.figures(currency));
    return costs;
}

} // namespace

Result<std::vector<ModelCosts>> readModelCosts(Database &database, UtcMs from, UtcMs to)
{
    FeedbackFilter filter;
    filter.from = from;
    filter.to = to;
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    const Result<std::vector<Price>> prices = readPrices(database);
    if (!prices)
        return fail(prices.error());
    const Result<Models> models = readModels(database, filter, PriceTable(*prices));
    if (!models)
        return fail(models.error());
    std::vector<ModelCosts> all;
    for (const auto &[name, model] : *models)
        all.push_back({toQString(name), model.n, costsOf(model)});
    // Where as many were decided on, those without a name come last.
    std::ranges::stable_sort(all, [](const ModelCosts &a, const ModelCosts &b) {
        return a.n != b.n ? a.n > b.n : !a.model.isEmpty() && b.model.isEmpty();
    });
    return all;
}

} // namespace bluepencil
