// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columns/columncache.h"

namespace bluepencil {

// What changes without a decision and therefore stands in no column: prices, what came back about
// texts that went out, and which outcomes still are. For one question.
class DetailSources {
public:
    // On the caller's connection, in the read transaction of the view, which must outlive it.
    // Cancelled once `stop` is requested.
    [[nodiscard]] static Result<DetailSources> read(Database &database, const ColumnView &view,
                                                    const std::stop_token &stop);

    // Of a decision that counts and has a final: whether its text goes out, or went. `outcome` is
    // what its row says, 0: none; it becomes the one that the decision has now.
    [[nodiscard]] bool isSent(qint64 feedbackNo, qint64 &outcome) const;

    // What came back about an outcome.
    [[nodiscard]] std::span<const SignalPart> signalsOf(qint64 outcome) const;

    [[nodiscard]] const Dictionary &signalKinds() const { return m_kinds; }

    // Null: that model has no price.
    [[nodiscard]] const ModelPrices *pricesOf(WordNo draftModel) const
    {
        return m_models[draftModel];
    }

    [[nodiscard]] const QStringList &currencies() const { return m_currencies; }

    // Their places in currencies(), which is what the currencies of MoneyPart are here.
    [[nodiscard]] WordNo ofWord(WordNo currency) const { return m_ofWords[currency]; }

    [[nodiscard]] WordNo ofPrice(std::size_t currency) const { return m_ofPrices[currency]; }

private:
    [[nodiscard]] Result<> readPriceTable(Database &database, const ColumnWords &words);
    [[nodiscard]] Result<> readSignals(Database &database, const std::stop_token &stop);
    [[nodiscard]] Result<> readOutcomes(Database &database, const ColumnView &view);
    [[nodiscard]] WordNo currency(const QString &name);

    PriceTable m_prices;
    std::vector<const ModelPrices *> m_models; // by the word of the model
    QStringList m_currencies;
    std::vector<WordNo> m_ofWords;
    std::vector<WordNo> m_ofPrices;
    Dictionary m_kinds;
    std::vector<SignalPart> m_signals;
    NumberSet m_signalled; // outcomes
    std::unordered_map<qint64, std::pair<std::size_t, std::size_t>> m_signalsOf; // from, to
    NumberSet m_takenBack; // outcomes
    NumberSet m_lateNumbers; // of feedback
    std::unordered_map<qint64, qint64> m_late; // outcomes by feedback
};

} // namespace bluepencil
