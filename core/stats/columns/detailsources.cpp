// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/detailsources.h"

#include "core/stats/askedagain.h"
#include "core/store/database/bulkquery.h"

#include <algorithm>

namespace bluepencil {

Result<DetailSources> DetailSources::read(Database &database, const ColumnView &view,
                                          const std::stop_token &stop)
{
    DetailSources sources;
    BLUEPENCIL_TRY(sources.readPriceTable(database, *view.words));
    BLUEPENCIL_TRY(sources.readOutcomes(database, view));
    BLUEPENCIL_TRY(sources.readSignals(database, stop));
    return sources;
}

WordNo DetailSources::currency(const QString &name)
{
    if (!m_currencies.contains(name))
        m_currencies += name;
    return static_cast<WordNo>(m_currencies.indexOf(name));
}

Result<> DetailSources::readPriceTable(Database &database, const ColumnWords &words)
{
    const Result<std::vector<Price>> prices = readPrices(database);
    if (!prices)
        return fail(prices.error());
    m_prices = PriceTable(*prices);
    for (const QString &name : m_prices.currencies())
        m_ofPrices.push_back(currency(name));
    m_ofWords.assign(words.currencies().size(), 0);
    for (std::size_t word = 1; word < m_ofWords.size(); ++word)
        m_ofWords[word] = currency(words.currencies().text(static_cast<WordNo>(word)));
    m_models.assign(words.draftModels().size(), nullptr);
    for (std::size_t word = 1; word < m_models.size(); ++word)
        m_models[word] = m_prices.of(words.draftModels().text(static_cast<WordNo>(word)));
    return {};
}

// By the index of states: whoever recalls an opinion may take back what another one's let out.
Result<> DetailSources::readOutcomes(Database &database, const ColumnView &view)
{
    BulkQuery query(database,
                    QStringLiteral("SELECT o.outcome_no FROM outcome o WHERE o.queue IN"
                                   " (SELECT name FROM queue) AND o.status = 'decided'"
                                   " AND o.state IN ('not_sent', 'recalled')"));
    Result<bool> more = query.next();
    for (; more && *more; more = query.next())
        m_takenBack.add(static_cast<quint64>(query.integer(0)));
    if (!more)
        return fail(more.error());
    m_late = view.words->lateOutcomes();
    const Result<std::vector<OutcomeOf>> late
        = readLateOutcomes(database, view.file->outcomes(), view.file->mark().seq);
    if (!late)
        return fail(late.error());
    for (const OutcomeOf &each : *late)
        m_late[each.feedbackNo] = each.outcomeNo;
    for (const auto &[number, outcome] : m_late)
        m_lateNumbers.add(static_cast<quint64>(number));
    return {};
}

Result<> DetailSources::readSignals(Database &database, const std::stop_token &stop)
{
    struct Signal {
        qint64 outcome = 0;
        SignalPart part;
    };

    // All of them: those of few decisions would be looked up one by one. In the order of the index
    // in which their outcomes are found, so that each page of it is read once.
    BulkQuery query(database,
                    QStringLiteral("SELECT o.outcome_no, s.kind, s.value FROM outcome_signal s"
                                   " CROSS JOIN outcome o WHERE o.outcome_id = s.outcome_id"
                                   " ORDER BY s.outcome_id"));
    std::vector<Signal> found;
    Result<bool> more = query.next();
    for (; more && *more; more = query.next()) {
        if (found.size() % RowsBetweenLooks == 0 && stop.stop_requested())
            return fail(askedAgain());
        found.push_back(
            {query.integer(0), {m_kinds.word(query.bytes(1)), signalValue(query.bytes(2))}});
    }
    if (!more)
        return fail(more.error());
    std::ranges::sort(found, {}, &Signal::outcome);
    for (const Signal &each : found) {
        m_signalled.add(static_cast<quint64>(each.outcome));
        const auto [range, isNew] = m_signalsOf.try_emplace(each.outcome, m_signals.size(), 0);
        m_signals.push_back(each.part);
        range->second.second = m_signals.size();
    }
    return {};
}

bool DetailSources::isSent(qint64 feedbackNo, qint64 &outcome) const
{
    if (m_lateNumbers.contains(static_cast<quint64>(feedbackNo)))
        outcome = m_late.at(feedbackNo);
    return outcome > 0 && !m_takenBack.contains(static_cast<quint64>(outcome));
}

std::span<const SignalPart> DetailSources::signalsOf(qint64 outcome) const
{
    if (!m_signalled.contains(static_cast<quint64>(outcome)))
        return {};
    const auto &[from, to] = m_signalsOf.at(outcome);
    return std::span(m_signals).subspan(from, to - from);
}

} // namespace bluepencil
