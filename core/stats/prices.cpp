// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/prices.h"

#include "core/stats/texttable.h"

#include <QRegularExpression>

#include <algorithm>

namespace bluepencil {

namespace {

const QString inputKind = QStringLiteral("input");
const QString outputKind = QStringLiteral("output");
const QString cacheReadKind = QStringLiteral("cache_read");
const QString cacheWriteKind = QStringLiteral("cache_creation");
constexpr double million = 1e6;

enum Kind : std::size_t { Input, Output, CacheRead, CacheWrite }; // in the order of tokenKinds()

constexpr qsizetype longestModel = 200;

Error invalid(const QString &what, const QString &where, const QString &remedy)
{
    return {Error::Code::InvalidArgument, what, where, remedy};
}

Result<> validate(const Price &price)
{
    static const QRegularExpression currency(QStringLiteral("^[A-Z]{3}\\z"));
    static const QRegularExpression amount(QStringLiteral("^[0-9]{1,9}(\\.[0-9]{1,12})?\\z"));
    if (price.model.isEmpty() || price.model.size() > longestModel) {
        return fail(
            invalid(QStringLiteral("a price needs the name of a model"), price.model,
                    QStringLiteral("write it as the drafts do, in at most 200 characters")));
    }
    if (printable(price.model) != price.model) {
        return fail(
            invalid(QStringLiteral("the name of a model has characters that cannot be seen"),
                    printable(price.model), QStringLiteral("write it as the drafts do")));
    }
    if (!tokenKinds().contains(price.tokenKind)) {
        return fail(
            invalid(QStringLiteral("\"%1\" is no kind of tokens").arg(printable(price.tokenKind)),
                    {}, QStringLiteral("use ") + tokenKinds().join(QStringLiteral(", "))));
    }
    if (!currency.match(price.currency).hasMatch()) {
        return fail(
            invalid(QStringLiteral("\"%1\" is not a currency").arg(printable(price.currency)), {},
                    QStringLiteral("use three letters of ISO 4217, such as EUR")));
    }
    if (!amount.match(price.perMillion).hasMatch()) {
        return fail(
            invalid(QStringLiteral("\"%1\" is not a price").arg(printable(price.perMillion)), {},
                    QStringLiteral("write a number for a million tokens, such as 2.50")));
    }
    return {};
}

} // namespace

QStringList tokenKinds()
{
    return {inputKind, outputKind, cacheReadKind, cacheWriteKind};
}

Result<> setPrice(Database &database, const Price &price)
{
    BLUEPENCIL_TRY(validate(price));
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Query query(database,
                QStringLiteral("INSERT INTO price (model, token_kind, valid_from, currency,"
                               " per_million) VALUES (?, ?, ?, ?, ?)"
                               " ON CONFLICT (model, token_kind, valid_from) DO UPDATE"
                               " SET currency = excluded.currency,"
                               " per_million = excluded.per_million"));
    query.bind(price.model).bind(price.tokenKind).bind(price.validFrom);
    BLUEPENCIL_TRY(query.bind(price.currency).bind(price.perMillion).run());
    return transaction.commit();
}

Result<std::vector<Price>> readPrices(Database &database)
{
    Query query(database,
                QStringLiteral("SELECT model, token_kind, valid_from, currency, per_million"
                               " FROM price ORDER BY model, token_kind, valid_from"));
    BLUEPENCIL_TRY(query.run());
    std::vector<Price> prices;
    Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        prices.push_back(
            {query.text(0), query.text(1), query.integer(2), query.text(3), query.text(4)});
    }
    if (!row)
        return fail(row.error());
    return prices;
}

Result<> removePrice(Database &database, const QString &model, const QString &tokenKind,
                     UtcMs validFrom)
{
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Query query(database,
                QStringLiteral("DELETE FROM price WHERE model = ? AND token_kind = ?"
                               " AND valid_from = ?"));
    BLUEPENCIL_TRY(query.bind(model).bind(tokenKind).bind(validFrom).run());
    if (query.affectedRows() == 0) {
        return fail(Error::Code::NotFound,
                    QStringLiteral("has no price of that kind from that day on"), model,
                    QStringLiteral("look at bluepencil-cli price list"));
    }
    return transaction.commit();
}

const ModelPrices::Entry *ModelPrices::find(std::size_t kind, UtcMs at) const
{
    const std::vector<Entry> &entries = m_entries[kind];
    const auto later = std::ranges::upper_bound(entries, at, {}, &Entry::validFrom);
    return later == entries.begin() ? nullptr : &*std::prev(later);
}

ModelPrices::Cost ModelPrices::costOf(UtcMs at, const TokenCounts &tokens) const
{
    const Entry *input = find(Input, at);
    const Entry *output = find(Output, at);
    Cost cost;
    if (!input || !output || !tokens.input || !tokens.output)
        return cost;
    const auto charge = [&cost](double count, const Entry &entry) {
        std::size_t place = 0;
        while (place < cost.count && cost.parts[place].currency != entry.currency)
            ++place;
        if (place == cost.count)
            cost.parts[cost.count++] = {entry.currency, 0};
        cost.parts[place].amount += count * entry.perToken;
    };
    double plain = *tokens.input;
    const auto chargeCached = [&](const std::optional<double> &count, const Entry *entry) {
        if (!entry || !count)
            return;
        const double part = std::min(*count, plain);
        plain -= part;
        charge(part, *entry);
    };
    chargeCached(tokens.cacheRead, find(CacheRead, at));
    chargeCached(tokens.cacheWrite, find(CacheWrite, at));
    charge(plain, *input);
    charge(*tokens.output, *output);
    return cost;
}

PriceTable::PriceTable(const std::vector<Price> &prices)
{
    const QStringList kinds = tokenKinds();
    for (const Price &price : prices) {
        const auto kind = static_cast<std::size_t>(kinds.indexOf(price.tokenKind));
        Q_ASSERT(kind < static_cast<std::size_t>(kinds.size()));
        if (!m_currencies.contains(price.currency))
            m_currencies += price.currency;
        m_models[price.model].m_entries[kind].push_back(
            {price.validFrom, static_cast<std::size_t>(m_currencies.indexOf(price.currency)),
             price.perMillion.toDouble() / million});
    }
}

const ModelPrices *PriceTable::of(const QString &model) const
{
    const auto found = m_models.find(model);
    return found == m_models.end() ? nullptr : &found->second;
}

std::map<QString, double> PriceTable::costOf(const QString &model, UtcMs at,
                                             const TokenCounts &tokens) const
{
    std::map<QString, double> amounts;
    if (const ModelPrices *prices = of(model)) {
        const ModelPrices::Cost cost = prices->costOf(at, tokens);
        for (std::size_t i = 0; i < cost.count; ++i) {
            const ModelPrices::Part &part = cost.parts[i];
            amounts[m_currencies[static_cast<qsizetype>(part.currency)]] = part.amount;
        }
    }
    return amounts;
}

} // namespace bluepencil
