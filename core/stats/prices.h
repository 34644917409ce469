// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/database/database.h"

#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <vector>

namespace bluepencil {

// What a model costs, for drafts whose producer does not say. A price holds from its day until a
// later one of the same model and kind.
struct Price {
    QString model;
    QString tokenKind; // one of tokenKinds()
    UtcMs validFrom = 0;
    QString currency; // ISO 4217
    QString perMillion; // decimal as written

    bool operator==(const Price &) const = default;
};

// input, output, cache_read, cache_creation: as in gen_ai.usage.*.
[[nodiscard]] QStringList tokenKinds();

// All of these work on the caller's connection and thread.

// One of the same model, kind and day is replaced. InvalidArgument for what is no kind, no currency
// or no amount.
[[nodiscard]] Result<> setPrice(Database &database, const Price &price);
// By model, kind and day.
[[nodiscard]] Result<std::vector<Price>> readPrices(Database &database);
// NotFound if there is none.
[[nodiscard]] Result<> removePrice(Database &database, const QString &model,
                                   const QString &tokenKind, UtcMs validFrom);

struct TokenCounts {
    std::optional<double> input; // those from and for the cache among them
    std::optional<double> output;
    std::optional<double> cacheRead;
    std::optional<double> cacheWrite;

    bool operator==(const TokenCounts &) const = default;
};

// What the tokens of one model cost.
class ModelPrices {
public:
    struct Part {
        std::size_t currency = 0; // its place in PriceTable::currencies()
        double amount = 0;
    };

    struct Cost {
        std::array<Part, 4> parts; // one for each currency
        std::size_t count = 0; // 0: input or output are not known, or have no price at that time
    };

    [[nodiscard]] Cost costOf(UtcMs at, const TokenCounts &tokens) const;

private:
    friend class PriceTable;

    struct Entry {
        UtcMs validFrom = 0;
        std::size_t currency = 0;
        double perToken = 0;
    };

    [[nodiscard]] const Entry *find(std::size_t kind, UtcMs at) const;

    std::array<std::vector<Entry>, 4> m_entries; // by kind, each by its day
};

class PriceTable {
public:
    PriceTable() = default;
    explicit PriceTable(const std::vector<Price> &prices); // in the order of readPrices()

    // By currency: the kinds may be priced in different ones, which are not added up. Empty if
    // input or output are not known or have no price at that time. Without prices of their own,
    // tokens from and for the cache cost what others of the input do.
    [[nodiscard]] std::map<QString, double> costOf(const QString &model, UtcMs at,
                                                   const TokenCounts &tokens) const;

    // Null if it has no price. As long as the table lives.
    [[nodiscard]] const ModelPrices *of(const QString &model) const;

    [[nodiscard]] const QStringList &currencies() const { return m_currencies; }

private:
    std::map<QString, ModelPrices> m_models;
    QStringList m_currencies;
};

} // namespace bluepencil
