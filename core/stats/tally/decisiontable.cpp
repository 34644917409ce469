// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/tally/decisiontable.h"

#include "core/model/item.h"
#include "core/stats/askedagain.h"
#include "core/stats/tally/itemnumbers.h"
#include "core/stats/tally/itempart.h"
#include "core/store/database/bulkquery.h"
#include "core/store/feedbackstore.h"

#include <algorithm>

namespace bluepencil {

namespace {

namespace decisionfield {
enum Column {
    FeedbackNo,
    DecidedAt,
    ItemId,
    HasFinal,
    TextsEqual,
    Hter,
    WordsDraft,
    ActiveMs,
    ActionName,
    FirstText, // those that are wanted, and the item's line behind them
};
} // namespace decisionfield

QString decisionColumns(const WantedTexts &wanted, bool withLine)
{
    QString sql = QStringLiteral("f.feedback_no, f.decided_at, f.item_id, f.has_final,"
                                 " f.texts_equal, f.hter, f.words_draft, f.active_ms, f.action");
    for (const std::size_t place : wanted.columns)
        sql += QStringLiteral(", f.") + QLatin1String(TextColumns[place]);
    if (!withLine)
        return sql;
    if (!wanted.pointersSince)
        return sql + QStringLiteral(", f.item_line");
    return sql
        + QStringLiteral(", CASE WHEN f.decided_at >= %1 THEN f.item_line END")
              .arg(*wanted.pointersSince);
}

// A column mostly repeats a few texts: the last one is tried before the dictionary.
class RepeatedWords {
public:
    WordNo word(std::string_view utf8, Dictionary &dictionary)
    {
        if (utf8.empty())
            return NoWord;
        if (m_last == NoWord || dictionary.utf8(m_last) != utf8)
            m_last = dictionary.word(utf8);
        return m_last;
    }

private:
    WordNo m_last = NoWord;
};

} // namespace

class DecisionTable::Reader {
public:
    Reader(DecisionTable &table, Database &database, const FeedbackFilter &filter,
           const WantedTexts &wanted, const std::stop_token &stop)
        : m_table(table)
        , m_database(database)
        , m_filter(filter)
        , m_wanted(wanted)
        , m_part(filter, wanted.pointers)
        , m_stop(stop)
    {
    }

    Result<> readRows()
    {
        const bool withLine = !m_part.isEmpty();
        const FilterSql sql = filterSql(m_filter);
        BulkQuery query(m_database,
                        QStringLiteral("SELECT %1 FROM feedback f WHERE %2")
                            .arg(decisionColumns(m_wanted, withLine), sql.condition),
                        sql.values);
        for (qint64 read = 0;; ++read) {
            if (read % RowsBetweenLooks == 0 && m_stop.stop_requested())
                return fail(askedAgain());
            const Result<bool> more = query.next();
            if (!more)
                return fail(more.error());
            if (!*more)
                return {};
            Result<bool> matches = true;
            if (withLine)
                matches = readLine(query);
            if (!matches)
                return fail(matches.error());
            if (*matches)
                m_table.m_rows.push_back(rowFrom(query));
        }
    }

    Result<> readLabels()
    {
        std::vector<std::pair<qint64, std::size_t>> places; // feedback_no, row
        places.reserve(m_table.m_rows.size());
        for (std::size_t i = 0; i < m_table.m_rows.size(); ++i)
            places.emplace_back(m_table.m_rows[i].feedbackNo, i);
        if (places.empty())
            return {};
        std::ranges::sort(places);
        std::vector<StoredLabel> labels;
        BLUEPENCIL_TRY(gatherLabels(places.front().first, places.back().first, labels));
        std::ranges::sort(labels);
        auto label = labels.cbegin();
        for (const auto &[feedbackNo, place] : places) {
            while (label != labels.cend() && label->feedbackNo < feedbackNo)
                ++label;
            DecisionRow &row = m_table.m_rows[place];
            row.firstLabel = static_cast<quint32>(m_table.m_labels.size());
            for (; label != labels.cend() && label->feedbackNo == feedbackNo; ++label) {
                m_table.m_labels.push_back(label->code);
                row.severityPoints += label->points;
            }
            row.labels = static_cast<quint32>(m_table.m_labels.size()) - row.firstLabel;
        }
        return {};
    }

private:
    struct StoredLabel {
        qint64 feedbackNo = 0;
        WordNo code = NoWord;
        int points = 0;

        auto operator<=>(const StoredLabel &) const = default;
    };

    // False if the item is not one of the filter's; else the values at the pointers are added.
    Result<bool> readLine(const BulkQuery &query)
    {
        const int column = decisionfield::FirstText + static_cast<int>(m_wanted.columns.size());
        if (query.isNull(column)) {
            m_table.m_pointerValues.resize(m_table.m_pointerValues.size() + m_table.m_pointers);
            return true;
        }
        const Result<Json> item = m_part.read(query.bytes(column));
        if (!item)
            return fail(item.error());
        if (!matchesWhere(*item, m_filter))
            return false;
        for (const QString &pointer : m_wanted.pointers) {
            const std::optional<QString> value = valueAt(*item, pointer);
            m_table.m_pointerValues.push_back(value ? m_table.m_dictionary.word(toStdString(*value))
                                                    : NoWord);
        }
        return true;
    }

    DecisionRow rowFrom(const BulkQuery &query)
    {
        DecisionRow row;
        row.feedbackNo = query.integer(decisionfield::FeedbackNo);
        row.decidedAt = query.integer(decisionfield::DecidedAt);
        row.item = m_items.number(query.bytes(decisionfield::ItemId));
        row.hasFinal = query.integer(decisionfield::HasFinal) != 0;
        if (!query.isNull(decisionfield::Hter))
            row.hter = query.real(decisionfield::Hter);
        row.band = hterBand(query.integer(decisionfield::TextsEqual) != 0, row.hter);
        row.wordsDraft = query.integer(decisionfield::WordsDraft);
        if (!query.isNull(decisionfield::ActiveMs))
            row.activeMs = query.integer(decisionfield::ActiveMs);
        row.action = actionOf(query.bytes(decisionfield::ActionName));
        int column = decisionfield::FirstText;
        for (const std::size_t place : m_wanted.columns)
            row.texts[place] = m_words[place].word(query.bytes(column++), m_table.m_dictionary);
        return row;
    }

    int pointsOf(std::string_view name)
    {
        if (name != m_severityName) {
            m_severityName = name;
            const auto severity = severityFromName(QString::fromStdString(m_severityName));
            m_points = severity ? severityPoints(*severity) : 0;
        }
        return m_points;
    }

    std::optional<Action> actionOf(std::string_view name)
    {
        if (name != m_actionName) {
            m_actionName = name;
            m_action = actionFromName(QString::fromStdString(m_actionName));
        }
        return m_action;
    }

    Result<> gatherLabels(qint64 first, qint64 last, std::vector<StoredLabel> &labels)
    {
        BulkQuery query(m_database,
                        QStringLiteral("SELECT feedback_no, code, severity FROM feedback_label"
                                       " WHERE feedback_no >= ? AND feedback_no <= ?"),
                        {first, last});
        RepeatedWords codes;
        for (qint64 read = 0;; ++read) {
            if (read % RowsBetweenLooks == 0 && m_stop.stop_requested())
                return fail(askedAgain());
            const Result<bool> more = query.next();
            if (!more)
                return fail(more.error());
            if (!*more)
                return {};
            labels.push_back({query.integer(0), codes.word(query.bytes(1), m_table.m_dictionary),
                              pointsOf(query.bytes(2))});
        }
    }

    DecisionTable &m_table;
    Database &m_database;
    const FeedbackFilter &m_filter;
    const WantedTexts &m_wanted;
    ItemPart m_part;
    const std::stop_token &m_stop;
    ItemNumbers m_items;
    std::array<RepeatedWords, TextColumns.size()> m_words;
    std::string m_actionName;
    std::optional<Action> m_action;
    std::string m_severityName;
    int m_points = 0;
};

Result<DecisionTable> DecisionTable::read(Database &database, const FeedbackFilter &filter,
                                          const WantedTexts &wanted, const std::stop_token &stop)
{
    DecisionTable table;
    table.m_pointers = static_cast<std::size_t>(wanted.pointers.size());
    Reader reader(table, database, filter, wanted, stop);
    BLUEPENCIL_TRY(reader.readRows());
    BLUEPENCIL_TRY(reader.readLabels());
    return table;
}

} // namespace bluepencil
