// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columndetailreader.h"

#include <algorithm>

namespace bluepencil {

Result<> DetailReader::open()
{
    const auto read = [this](std::size_t column, const std::vector<quint32> *&values) -> Result<> {
        const auto found = m_reader.values(column);
        if (!found)
            return fail(found.error());
        values = *found;
        return {};
    };
    BLUEPENCIL_TRY(read(column::No, m_number));
    BLUEPENCIL_TRY(read(column::Fate, m_fate));
    BLUEPENCIL_TRY(read(column::Read, m_read));
    BLUEPENCIL_TRY(read(column::Outcome, m_outcome));
    BLUEPENCIL_TRY(read(column::Revision, m_revision));
    BLUEPENCIL_TRY(read(column::Drafts, m_drafts));
    BLUEPENCIL_TRY(read(column::Chosen, m_chosen));
    for (std::size_t i = 0; i < SuggestionKindCount; ++i) {
        BLUEPENCIL_TRY(read(column::Offered + i, m_offered[i]));
        BLUEPENCIL_TRY(read(column::Taken + i, m_taken[i]));
    }
    const auto queue = m_reader.wide(column::Queue);
    if (!queue)
        return fail(queue.error());
    m_queue = *queue;
    for (std::size_t i = 0; i < m_ofDraft.size(); ++i) {
        const auto found = m_reader.drafts(i);
        if (!found)
            return fail(found.error());
        m_ofDraft[i] = *found;
    }
    return findDrafts();
}

Result<> DetailReader::findDrafts()
{
    m_firstDraft.resize(m_drafts->size());
    std::size_t next = 0;
    bool fits = true;
    for (std::size_t row = 0; row < m_firstDraft.size(); ++row) {
        m_firstDraft[row] = next;
        next += (*m_drafts)[row];
        const quint32 chosen = (*m_chosen)[row];
        fits = fits && (chosen <= (*m_drafts)[row] || chosen >= OtherDraft);
        for (std::size_t i = 0; i < SuggestionKindCount; ++i)
            fits = fits && (*m_taken[i])[row] <= (*m_offered[i])[row];
    }
    if (!fits || next != m_reader.part().drafts)
        return fail(Error::Code::Corrupt, QStringLiteral("is damaged"));
    return {};
}

ColumnDetail DetailReader::at(quint32 row, const ColumnDecision &decision, UtcMs at,
                              const ColumnDomains &domains)
{
    ColumnDetail detail;
    detail.fate = DecisionFate::of(static_cast<quint8>((*m_fate)[row]));
    if (detail.fate.fate != Fate::Counted)
        return detail;
    const qint64 number = (*m_number)[row];
    const quint32 code = (*m_outcome)[row];
    qint64 outcome = code == 0 ? 0 : number + signedValue(code - 1);
    detail.sent = decision.kind.hasFinal && m_sources.isSent(number, outcome);
    if (detail.sent)
        detail.signalParts = m_sources.signalsOf(outcome);
    for (std::size_t i = 0; i < SuggestionKindCount; ++i) {
        detail.suggestions.kinds[i]
            = {static_cast<int>((*m_offered[i])[row]), static_cast<int>((*m_taken[i])[row])};
    }
    if (const quint32 read = (*m_read)[row]; read > 0) {
        detail.readMs = read - 1;
        detail.readCounts = read - 1 <= quint64 {MostMsPerWord} * decision.words;
    }
    detail.queueMs = signedValue((*m_queue)[row]);
    if (isRepeated(decision, domains))
        detail.item = decision.number - decision.back;
    detail.revision = (*m_revision)[row];
    detail.chosen = (*m_chosen)[row];
    if (detail.chosen > 0 && detail.chosen < OtherDraft) {
        const std::size_t draft = m_firstDraft[row] + detail.chosen - 1;
        for (std::size_t i = 0; i < detail.draft.numbers.size(); ++i)
            detail.draft.numbers[i] = (*m_ofDraft[draftcolumn::Input + i])[draft];
    }
    addCosts(detail, row, at - detail.queueMs);
    return detail;
}

void DetailReader::addCosts(ColumnDetail &detail, quint32 row, UtcMs arrived)
{
    m_costs.clear();
    detail.costKnown = true;
    const std::size_t end = m_firstDraft[row] + (*m_drafts)[row];
    for (std::size_t draft = m_firstDraft[row]; draft < end && detail.costKnown; ++draft)
        detail.costKnown = addCost(draft, arrived);
    if (detail.costKnown)
        detail.costs = m_costs;
}

bool DetailReader::addCost(std::size_t draft, UtcMs arrived)
{
    const auto number = [&](std::size_t column) {
        return (*m_ofDraft[column])[draft];
    };
    if (const auto said = amountOf(number(draftcolumn::Cost), Billionths)) {
        charge(m_sources.ofWord(static_cast<WordNo>(number(draftcolumn::Currency))), *said);
        return true;
    }
    const ModelPrices *prices = m_sources.pricesOf(static_cast<WordNo>(number(draftcolumn::Model)));
    if (!prices)
        return false;
    const auto tokens = [&](std::size_t column) {
        return amountOf(number(column), Wholes);
    };
    const ModelPrices::Cost cost
        = prices->costOf(arrived,
                         {tokens(draftcolumn::Input), tokens(draftcolumn::Output),
                          tokens(draftcolumn::CacheRead), tokens(draftcolumn::CacheWrite)});
    for (std::size_t i = 0; i < cost.count; ++i)
        charge(m_sources.ofPrice(cost.parts[i].currency), cost.parts[i].amount);
    return cost.count > 0;
}

void DetailReader::charge(WordNo currency, double amount)
{
    const auto known = std::ranges::find(m_costs, currency, &MoneyPart::currency);
    if (known == m_costs.end())
        m_costs.push_back({currency, amount});
    else
        known->amount += amount;
}

} // namespace bluepencil
