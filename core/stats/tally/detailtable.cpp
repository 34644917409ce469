// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/tally/detailtable.h"

#include "core/model/plainjson.h"
#include "core/stats/askedagain.h"
#include "core/stats/tally/itempart.h"
#include "core/stats/tally/tally.h"
#include "core/store/database/bulkquery.h"
#include "core/store/feedbackstore.h"

#include <cmath>
#include <unordered_map>

namespace bluepencil {

Fate fateOf(std::string_view feedbackStatus, std::string_view decisionStatus)
{
    if (feedbackStatus == "counted")
        return Fate::Counted;
    if (decisionStatus == "recalled")
        return Fate::Recalled;
    return decisionStatus == "not_sent" ? Fate::NotSent : Fate::Superseded;
}

std::optional<double> signalValue(std::string_view json)
{
    constexpr double most = 1e12;
    const Json value = Json::parse(json.begin(), json.end(), nullptr, false);
    if (!value.is_number() || !(std::abs(value.get<double>()) <= most))
        return std::nullopt;
    return value.get<double>();
}

SuggestionCounts storedSuggestions(std::string_view decision)
{
    // Few decisions have any. In a text the quotes would have a backslash before them.
    if (decision.find(R"("suggestions":)") == std::string_view::npos)
        return {};
    const Result<Json> json
        = parseMembers({decision.data(), std::ssize(decision)}, {"suggestions"});
    if (!json || !json->contains("suggestions"))
        return {};
    return suggestionsFromJson((*json)["suggestions"], {}).value_or(SuggestionCounts());
}

class DetailTable::Reader {
public:
    Reader(DetailTable &details, Database &database, const FeedbackFilter &filter,
           DecisionTable &table, const std::stop_token &stop)
        : m_details(details)
        , m_database(database)
        , m_which(filterSql(filter))
        , m_table(table)
        , m_stop(stop)
        , m_part({}, draftUsageMembers())
    {
        m_details.m_details.resize(table.rows().size());
        for (std::size_t i = 0; i < table.rows().size(); ++i)
            m_rows.emplace(table.rows()[i].feedbackNo, i);
    }

    Result<> run()
    {
        Result<std::vector<Price>> prices = readPrices(m_database);
        if (!prices)
            return fail(prices.error());
        m_prices = PriceTable(*prices);
        BLUEPENCIL_TRY(readRecords());
        BLUEPENCIL_TRY(readUndone());
        return readSignals();
    }

private:
    // Calls `take` with each row that is one of the table's, whose number stands in column 0.
    template <typename Take> Result<> forEach(const QString &sql, const Take &take)
    {
        BulkQuery query(m_database, sql.arg(m_which.condition), m_which.values);
        Result<bool> more = query.next();
        for (qint64 read = 0; more && *more; ++read, more = query.next()) {
            if (read % RowsBetweenLooks == 0 && m_stop.stop_requested())
                return fail(askedAgain());
            const auto row = m_rows.find(query.integer(0));
            if (row != m_rows.end())
                BLUEPENCIL_TRY(take(query, row->second));
        }
        return more ? Result<>() : fail(more.error());
    }

    Result<> readRecords()
    {
        return forEach(
            QStringLiteral("SELECT f.feedback_no, f.read_ms, f.draft_id, f.item_id,"
                           " f.item_revision, f.status, d.status, i.created_at, o.outcome_id,"
                           " f.item_line, f.decision FROM feedback f"
                           " JOIN decision d ON d.decision_id = f.decision_id"
                           " JOIN item i ON i.item_id = f.item_id"
                           " LEFT JOIN outcome o ON o.decision_id = f.decision_id"
                           " AND o.state IN ('committed', 'taken', 'acked') WHERE %1"),
            [this](const BulkQuery &query, std::size_t row) { return takeRecord(query, row); });
    }

    Result<> takeRecord(const BulkQuery &query, std::size_t row)
    {
        const DecisionRow &decision = m_table.rows()[row];
        DecisionDetail &detail = m_details.m_details[row];
        if (!query.isNull(1)) {
            detail.readMs = query.integer(1);
            detail.readCounts = *detail.readMs <= MostMsPerWord * decision.wordsDraft;
        }
        detail.fate = fateOf(query.bytes(5), query.bytes(6));
        detail.queueMs = decision.decidedAt - query.integer(7);
        detail.sent = detail.fate == Fate::Counted && decision.hasFinal && !query.isNull(8);
        detail.suggestions = storedSuggestions(query.bytes(10));
        const std::string revision
            = std::string(query.bytes(3)) + ' ' + std::to_string(query.integer(4));
        const std::string draftId(query.bytes(2));
        detail.itemRevision = m_units.word(revision);
        detail.draft = m_units.word(revision + ' ' + draftId);
        const Result<Json> item = m_part.read(query.bytes(9));
        if (!item)
            return fail(item.error());
        takeDrafts(draftUsage(*item), toQString(QByteArrayView(draftId)), query.integer(7), detail);
        return {};
    }

    void takeDrafts(const std::vector<DraftUsage> &drafts, const QString &chosen, UtcMs at,
                    DecisionDetail &detail)
    {
        for (const DraftUsage &draft : drafts) {
            if (draft.id == chosen) {
                detail.tokens = draft.tokens;
                detail.latencyMs = draft.latencyMs;
                detail.firstTokenMs = draft.firstTokenMs;
            }
        }
        const auto cost = costOfDrafts(drafts, m_prices, at);
        detail.costKnown = cost.has_value();
        if (!cost)
            return;
        detail.firstCost = static_cast<quint32>(m_details.m_costs.size());
        detail.costs = static_cast<quint32>(cost->size());
        for (const auto &[currency, amount] : *cost) {
            m_details.m_costs.push_back({m_table.dictionary().word(toStdString(currency)), amount});
        }
    }

    Result<> readUndone()
    {
        return forEach(QStringLiteral("SELECT DISTINCT f.feedback_no FROM feedback f"
                                      " JOIN decision d ON d.decision_id = f.decision_id"
                                      " JOIN event e ON e.item_id = f.item_id"
                                      " AND e.actor = f.reviewer AND e.kind = 'undone'"
                                      " AND e.at <= d.committed_at WHERE %1"),
                       [this](const BulkQuery &, std::size_t row) {
                           m_details.m_details[row].undone = true;
                           return Result<>();
                       });
    }

    Result<> readSignals()
    {
        return forEach(QStringLiteral("SELECT f.feedback_no, s.kind, s.value FROM feedback f"
                                      " JOIN outcome o ON o.decision_id = f.decision_id"
                                      " AND o.state IN ('committed', 'taken', 'acked')"
                                      " JOIN outcome_signal s ON s.outcome_id = o.outcome_id"
                                      " WHERE %1 ORDER BY f.feedback_no"),
                       [this](const BulkQuery &query, std::size_t row) {
                           DecisionDetail &detail = m_details.m_details[row];
                           if (detail.signalCount == 0)
                               detail.firstSignal
                                   = static_cast<quint32>(m_details.m_signals.size());
                           ++detail.signalCount;
                           m_details.m_signals.push_back({m_table.dictionary().word(query.bytes(1)),
                                                          signalValue(query.bytes(2))});
                           return Result<>();
                       });
    }

    DetailTable &m_details;
    Database &m_database;
    FilterSql m_which;
    DecisionTable &m_table;
    const std::stop_token &m_stop;
    ItemPart m_part;
    PriceTable m_prices;
    Dictionary m_units;
    std::unordered_map<qint64, std::size_t> m_rows; // by feedback_no
};

Result<DetailTable> DetailTable::read(Database &database, const FeedbackFilter &filter,
                                      DecisionTable &table, const std::stop_token &stop)
{
    DetailTable details;
    BLUEPENCIL_TRY(Reader(details, database, filter, table, stop).run());
    return details;
}

} // namespace bluepencil
