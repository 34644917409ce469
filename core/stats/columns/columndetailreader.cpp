// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/columndetailreader.h"

namespace bluepencil {

Result<std::span<const quint32>> DetailReader::values(std::size_t column)
{
    const auto found = m_reader.values(column);
    if (!found)
        return fail(found.error());
    return std::span<const quint32>(**found);
}

Result<const DetailColumns *> DetailReader::read(const std::vector<quint32> &rows,
                                                 const ColumnDomains &domains)
{
    const auto readInto = [this](std::size_t column, std::span<const quint32> &to) -> Result<> {
        const auto found = values(column);
        if (!found)
            return fail(found.error());
        to = *found;
        return {};
    };
    BLUEPENCIL_TRY(readInto(column::Fate, m_columns.fate));
    BLUEPENCIL_TRY(readInto(column::Read, m_columns.read));
    BLUEPENCIL_TRY(readInto(column::Words, m_columns.words));
    BLUEPENCIL_TRY(readInto(column::Revision, m_columns.revision));
    BLUEPENCIL_TRY(readInto(column::Chosen, m_columns.chosen));
    BLUEPENCIL_TRY(readInto(column::Drafts, m_drafts));
    const auto queue = m_reader.wide(column::Queue);
    if (!queue)
        return fail(queue.error());
    m_columns.queue = **queue;
    BLUEPENCIL_TRY(readSuggestions());
    BLUEPENCIL_TRY(readSent(rows));
    BLUEPENCIL_TRY(readItems(rows, domains));
    BLUEPENCIL_TRY(readDrafts(rows));
    BLUEPENCIL_TRY(readCosts(rows));
    return &m_columns;
}

Result<> DetailReader::readSuggestions()
{
    for (std::size_t i = 0; i < SuggestionKindCount; ++i) {
        m_columns.offered[i] = {};
        m_columns.taken[i] = {};
        if (m_reader.bounds(column::Offered + i).second == 0
            && m_reader.bounds(column::Taken + i).second == 0)
            continue;
        const auto offered = values(column::Offered + i);
        const auto taken = values(column::Taken + i);
        if (!offered || !taken)
            return fail(offered ? taken.error() : offered.error());
        for (std::size_t row = 0; row < offered->size(); ++row) {
            if ((*taken)[row] > (*offered)[row])
                return fail(Error::Code::Corrupt, QStringLiteral("is damaged"));
        }
        m_columns.offered[i] = *offered;
        m_columns.taken[i] = *taken;
    }
    return {};
}

Result<> DetailReader::readSent(const std::vector<quint32> &rows)
{
    const auto number = values(column::No);
    const auto outcome = values(column::Outcome);
    const auto kind = values(column::Kind);
    for (const auto *each : {&number, &outcome, &kind}) {
        if (!*each)
            return fail(each->error());
    }
    m_columns.sent.assign(m_reader.part().rows, false);
    m_columns.outcome.resize(m_reader.part().rows);
    for (const quint32 row : rows) {
        if (!DecisionKind::of(static_cast<quint8>((*kind)[row])).hasFinal)
            continue;
        const qint64 feedback = (*number)[row];
        const quint32 code = (*outcome)[row];
        qint64 &found = m_columns.outcome[row];
        found = code == 0 ? 0 : feedback + signedValue(code - 1);
        m_columns.sent[row] = m_sources.isSent(feedback, found);
    }
    return {};
}

Result<> DetailReader::readItems(const std::vector<quint32> &rows, const ColumnDomains &domains)
{
    m_columns.item.clear();
    const auto [least, most] = m_reader.bounds(column::No);
    if (m_reader.bounds(column::Back).second == 0 && !domains.repeated->mayHoldBetween(least, most))
        return {};
    const auto number = values(column::No);
    const auto back = values(column::Back);
    if (!number || !back)
        return fail(number ? back.error() : number.error());
    m_columns.item.assign(m_reader.part().rows, 0);
    for (const quint32 row : rows) {
        if ((*back)[row] != 0 || domains.repeated->contains((*number)[row]))
            m_columns.item[row] = (*number)[row] - (*back)[row];
    }
    return {};
}

Result<> DetailReader::readDrafts(const std::vector<quint32> &rows)
{
    for (std::size_t i = 0; i < m_columns.ofDraft.size(); ++i) {
        const auto found = m_reader.drafts(i);
        if (!found)
            return fail(found.error());
        m_columns.ofDraft[i] = **found;
    }
    m_firstDraft.resize(m_drafts.size());
    std::size_t next = 0;
    bool fits = true;
    for (std::size_t row = 0; row < m_firstDraft.size(); ++row) {
        m_firstDraft[row] = next;
        next += m_drafts[row];
        const quint32 chosen = m_columns.chosen[row];
        fits = fits && (chosen <= m_drafts[row] || chosen >= OtherDraft);
    }
    if (!fits || next != m_reader.part().drafts)
        return fail(Error::Code::Corrupt, QStringLiteral("is damaged"));
    m_columns.draft.resize(m_drafts.size());
    for (const quint32 row : rows) {
        const quint32 chosen = m_columns.chosen[row];
        m_columns.draft[row] = chosen > 0 && chosen < OtherDraft
            ? static_cast<quint32>(m_firstDraft[row] + chosen - 1)
            : DetailColumns::NoDraft;
    }
    return {};
}

Result<> DetailReader::readCosts(const std::vector<quint32> &rows)
{
    const auto moments = m_reader.moments();
    if (!moments)
        return fail(moments.error());
    std::vector<MoneyPart> &money = m_columns.money;
    money.clear();
    m_columns.firstCost.resize(m_drafts.size());
    m_columns.costs.resize(m_drafts.size());
    for (const quint32 row : rows) {
        m_firstCost = money.size();
        const UtcMs arrived = momentOf((**moments)[row]) - signedValue(m_columns.queue[row]);
        const std::size_t end = m_firstDraft[row] + m_drafts[row];
        bool isKnown = true;
        for (std::size_t draft = m_firstDraft[row]; draft < end && isKnown; ++draft)
            isKnown = addCost(draft, arrived);
        m_columns.firstCost[row] = m_firstCost;
        m_columns.costs[row] = isKnown ? static_cast<quint32>(money.size() - m_firstCost)
                                       : DetailColumns::UnknownCosts;
    }
    return {};
}

bool DetailReader::addCost(std::size_t draft, UtcMs arrived)
{
    const auto number = [&](std::size_t column) {
        return m_columns.ofDraft[column][draft];
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
    std::vector<MoneyPart> &money = m_columns.money;
    for (std::size_t i = m_firstCost; i < money.size(); ++i) {
        if (money[i].currency == currency) {
            money[i].amount += amount;
            return;
        }
    }
    money.push_back({currency, amount});
}

} // namespace bluepencil
