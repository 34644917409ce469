// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/columnrows.h"

#include "core/model/item.h"
#include "core/stats/askedagain.h"
#include "core/stats/columns/columndrafts.h"
#include "core/stats/tally/draftusage.h"
#include "core/stats/tally/itempart.h"
#include "core/store/database/bulkquery.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace bluepencil {

namespace {

const QString attributesPointer = QStringLiteral("/attributes");

namespace rowfield {
enum Field {
    FeedbackNo,
    Seq,
    Status,
    DecidedAt,
    HasFinal,
    TextsEqual,
    Hter,
    WordsDraft,
    ActiveMs,
    FirstOfItem,
    FeedbackId,
    FirstTextField,
};
} // namespace rowfield

// Behind the texts: the item's line, and what came of the decision.
namespace detailfield {
enum DetailField {
    Line,
    ReadMs,
    DraftId,
    ItemRevision,
    DecisionStatus,
    CreatedAt,
    OutcomeNo,
    Undone,
    DecisionLine,
};
} // namespace detailfield

const QString liveOutcome = QStringLiteral("o.state IN ('committed', 'taken', 'acked')");

// The decisions before its own that a reviewer undid: those after it are not what it followed.
const QString detailFields = QStringLiteral(
    ", f.read_ms, f.draft_id, f.item_revision, d.status, i.created_at, o.outcome_no,"
    " CASE WHEN EXISTS (SELECT 1 FROM event e WHERE e.item_id = f.item_id AND e.actor = f.reviewer"
    " AND e.kind = 'undone' AND e.at <= d.committed_at) THEN 1 ELSE 0 END, f.decision");

QString tables(bool details)
{
    if (!details)
        return QStringLiteral("feedback f");
    return QStringLiteral("feedback f LEFT JOIN decision d ON d.decision_id = f.decision_id"
                          " LEFT JOIN item i ON i.item_id = f.item_id"
                          " LEFT JOIN outcome o ON o.decision_id = f.decision_id AND ")
        + liveOutcome;
}

QString rowFields(const RowRange &range)
{
    QString sql = QStringLiteral("f.feedback_no, f.seq, f.status, f.decided_at, f.has_final,"
                                 " f.texts_equal, f.hter, f.words_draft, f.active_ms,"
                                 " (SELECT min(g.feedback_no) FROM feedback g"
                                 " WHERE g.item_id = f.item_id), f.feedback_id");
    for (const char *column : TextColumns)
        sql += QStringLiteral(", f.") + QLatin1String(column);
    if (range.attributes || range.details)
        sql += QStringLiteral(", f.item_line");
    return range.details ? sql + detailFields : sql;
}

// The texts of TextColumns end with the action.
constexpr std::size_t actionColumn = TextColumns.size() - 1;

class RowReader {
public:
    RowReader(Database &database, const RowRange &range, ColumnWords &words,
              const std::stop_token &stop)
        : m_database(database)
        , m_range(range)
        , m_words(words)
        , m_stop(stop)
        , m_part({}, QStringList {attributesPointer} + draftUsageMembers())
    {
    }

    Result<ReadRows> run()
    {
        BLUEPENCIL_TRY(readLabels());
        const QString which = m_range.unstamped
            ? QStringLiteral("f.seq IS NULL ORDER BY f.feedback_no LIMIT ?")
            : QStringLiteral("f.seq > ? ORDER BY f.seq LIMIT ?");
        BulkQuery query(m_database,
                        QStringLiteral("SELECT %1 FROM %2 WHERE %3")
                            .arg(rowFields(m_range), tables(m_range.details), which),
                        bound());
        m_read.rows.widen(m_words.columnCount());
        Result<bool> more = query.next();
        for (; more && *more; more = query.next()) {
            if (m_read.records % RowsBetweenLooks == 0 && m_stop.stop_requested())
                return fail(askedAgain());
            BLUEPENCIL_TRY(take(query));
        }
        if (!more)
            return fail(more.error());
        m_read.rows.widen(m_words.columnCount());
        return std::move(m_read);
    }

private:
    [[nodiscard]] QVariantList bound() const
    {
        return m_range.unstamped ? QVariantList {m_range.most}
                                 : QVariantList {m_range.afterSeq, m_range.most};
    }

    Result<> readLabels()
    {
        const QString which = m_range.unstamped
            ? QStringLiteral("seq IS NULL ORDER BY feedback_no LIMIT ?")
            : QStringLiteral("seq > ? ORDER BY seq LIMIT ?");
        BulkQuery query(m_database,
                        QStringLiteral("SELECT l.feedback_no, l.code, l.severity FROM"
                                       " (SELECT feedback_no FROM feedback WHERE %1) AS f"
                                       " CROSS JOIN feedback_label l"
                                       " WHERE l.feedback_no = f.feedback_no")
                            .arg(which),
                        bound());
        Result<bool> more = query.next();
        for (qint64 read = 0; more && *more; ++read, more = query.next()) {
            if (read % RowsBetweenLooks == 0 && m_stop.stop_requested())
                return fail(askedAgain());
            m_labels.emplace_back(query.integer(0), std::string(query.bytes(1)),
                                  pointsOf(query.bytes(2)));
        }
        if (!more)
            return fail(more.error());
        std::ranges::sort(m_labels);
        return {};
    }

    static qint64 pointsOf(std::string_view name)
    {
        const auto severity
            = severityFromName(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        return severity ? severityPoints(*severity) : 0;
    }

    Result<> take(const BulkQuery &query)
    {
        ++m_read.records;
        const qint64 number = query.integer(rowfield::FeedbackNo);
        if (!query.isNull(rowfield::Seq)) {
            m_read.mark = {query.integer(rowfield::Seq), number,
                           recordDigest(query.bytes(rowfield::FeedbackId),
                                        query.integer(rowfield::DecidedAt))};
        }
        m_read.numbers.push_back(number);
        const std::string_view status = query.bytes(rowfield::Status);
        if (status == "withdrawn")
            m_read.withdrawn.push_back(number);
        const bool takenBack = status == "recalled" || status == "superseded";
        if (status == "counted" || (m_range.details && takenBack))
            return takeRow(query, number);
        return {};
    }

    Result<> takeRow(const BulkQuery &query, qint64 number)
    {
        const bool counts = query.bytes(rowfield::Status) == "counted";
        m_row.assign(m_words.columnCount(), 0);
        DecisionKind kind;
        kind.hasFinal = query.integer(rowfield::HasFinal) != 0;
        kind.hasHter = !query.isNull(rowfield::Hter);
        const std::optional<double> hter
            = kind.hasHter ? std::optional(query.real(rowfield::Hter)) : std::nullopt;
        kind.band = hterBand(query.integer(rowfield::TextsEqual) != 0, hter);
        for (std::size_t i = 0; i < TextColumns.size(); ++i) {
            const std::string_view text
                = query.bytes(rowfield::FirstTextField + static_cast<int>(i));
            m_row[column::FirstText + i] = m_words.text(i, text, counts);
            if (i == actionColumn)
                kind.action = actionNumber(text);
        }
        m_row[column::No] = static_cast<quint64>(number);
        m_row[column::Back] = static_cast<quint64>(number - query.integer(rowfield::FirstOfItem));
        m_row[column::At] = atNumber(query.integer(rowfield::DecidedAt));
        m_row[column::Kind] = kind.number();
        m_row[column::Hter] = hter ? m_words.hter(*hter) : 0;
        m_row[column::Active] = query.isNull(rowfield::ActiveMs)
            ? 0
            : static_cast<quint64>(query.integer(rowfield::ActiveMs)) + 1;
        m_row[column::Words] = static_cast<quint64>(query.integer(rowfield::WordsDraft));
        takeLabels(number);
        if (m_range.details)
            takeFate(query, number);
        if (m_range.attributes || m_range.details)
            BLUEPENCIL_TRY(takeItem(query, counts));
        return store();
    }

    static int detail(detailfield::DetailField field)
    {
        return rowfield::FirstTextField + static_cast<int>(TextColumns.size())
            + static_cast<int>(field);
    }

    void takeFate(const BulkQuery &query, qint64 number)
    {
        DecisionFate fate;
        fate.fate = fateOf(query.bytes(rowfield::Status),
                           query.bytes(detail(detailfield::DecisionStatus)));
        fate.undone = query.integer(detail(detailfield::Undone)) != 0;
        m_row[column::Fate] = fate.number();
        if (!query.isNull(detail(detailfield::ReadMs)))
            m_row[column::Read]
                = static_cast<quint64>(query.integer(detail(detailfield::ReadMs))) + 1;
        m_row[column::Queue] = signedNumber(query.integer(rowfield::DecidedAt)
                                            - query.integer(detail(detailfield::CreatedAt)));
        if (!query.isNull(detail(detailfield::OutcomeNo)))
            m_row[column::Outcome]
                = signedNumber(query.integer(detail(detailfield::OutcomeNo)) - number) + 1;
        m_row[column::Revision]
            = static_cast<quint64>(query.integer(detail(detailfield::ItemRevision)));
        const SuggestionCounts suggestions
            = storedSuggestions(query.bytes(detail(detailfield::DecisionLine)));
        for (std::size_t i = 0; i < SuggestionKindCount; ++i) {
            m_row[column::Offered + i] = static_cast<quint64>(suggestions.kinds[i].offered);
            m_row[column::Taken + i] = static_cast<quint64>(suggestions.kinds[i].taken);
        }
    }

    static quint8 actionNumber(std::string_view name)
    {
        const auto action
            = actionFromName(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        return action ? static_cast<quint8>(*action) : DecisionKind().action;
    }

    void takeLabels(qint64 number)
    {
        std::vector<WordNo> codes;
        auto label = std::ranges::lower_bound(m_labels, number, {},
                                              [](const auto &each) { return std::get<0>(each); });
        for (; label != m_labels.end() && std::get<0>(*label) == number; ++label) {
            codes.push_back(m_words.labelCode(std::get<1>(*label)));
            m_row[column::Points] += static_cast<quint64>(std::get<2>(*label));
        }
        m_row[column::Labels] = m_words.labelSet(std::move(codes));
    }

    Result<> takeItem(const BulkQuery &query, bool counts)
    {
        const Result<Json> item = m_part.read(query.bytes(detail(detailfield::Line)));
        if (!item && m_range.skipDamaged && item.error().code == Error::Code::InvalidInput) {
            m_read.damagedItem = true;
            return {};
        }
        if (!item)
            return fail(item.error());
        if (m_range.attributes)
            takeAttributes(*item);
        if (m_range.details && counts)
            addDrafts(*item, query.bytes(detail(detailfield::DraftId)), m_words, m_row,
                      m_read.rows);
        return {};
    }

    void takeAttributes(const Json &item)
    {
        const auto attributes = item.find("attributes");
        if (attributes != item.end() && attributes->is_object())
            takeMembers(*attributes, "/attributes");
        const auto drafts = item.find("drafts");
        if (drafts != item.end() && drafts->is_array() && !drafts->empty()
            && drafts->front().is_object()) {
            const auto version = drafts->front().find("prompt_version");
            if (version != drafts->front().end())
                takeValue(*version, PromptVersionPointer);
        }
    }

    void takeMembers(const Json &object, const std::string &pointer)
    {
        for (const auto &[key, value] : object.items())
            takeValue(value, pointer + '/' + pointerStep(key));
    }

    void takeValue(const Json &value, const std::string &pointer)
    {
        if (value.is_object() || value.is_array()) {
            leaveOut(pointer);
            if (value.is_object())
                takeMembers(value, pointer);
            return;
        }
        const std::optional<std::size_t> place = m_words.attribute(pointer);
        if (!place)
            return;
        m_row.resize(m_words.columnCount());
        const bool kept = m_words.attributeValue(
            *place, value.is_string() ? value.get_ref<const std::string &>() : value.dump(),
            m_word);
        if (kept)
            m_row[column::FirstAttribute + *place] = m_word;
        else
            leaveOut(pointer);
    }

    void leaveOut(const std::string &pointer)
    {
        if (m_words.attributes().find(pointer) != NoWord && !m_words.leftOut().contains(pointer))
            m_read.leftOut.push_back(pointer);
        m_words.leaveOut(pointer);
    }

    Result<> store()
    {
        constexpr quint64 most = std::numeric_limits<quint32>::max();
        for (const std::size_t each :
             {column::No, column::Back, column::Active, column::Words, column::Points, column::Read,
              column::Outcome, column::Revision}) {
            if (m_row[each] > most) {
                return fail(Error::Code::Unsupported,
                            QStringLiteral("a number is too large for columns"),
                            QStringLiteral("feedback %1").arg(m_row[column::No]));
            }
        }
        m_read.rows.widen(m_row.size());
        for (std::size_t i = 0; i < m_row.size(); ++i)
            m_read.rows.columns[i].push_back(m_row[i]);
        return {};
    }

    Database &m_database;
    const RowRange &m_range;
    ColumnWords &m_words;
    const std::stop_token &m_stop;
    ItemPart m_part;
    ReadRows m_read;
    std::vector<std::tuple<qint64, std::string, qint64>> m_labels; // number, code, points
    std::vector<quint64> m_row;
    WordNo m_word = NoWord;
};

} // namespace

quint64 recordDigest(std::string_view feedbackId, UtcMs decidedAt)
{
    std::string bytes = std::to_string(decidedAt) + ' ';
    bytes += feedbackId;
    return checksumOf({reinterpret_cast<const uchar *>(bytes.data()), bytes.size()});
}

Result<std::vector<OutcomeOf>> readLateOutcomes(Database &database, qint64 after, qint64 seq)
{
    BulkQuery query(database,
                    QStringLiteral("SELECT f.feedback_no, o.outcome_no FROM outcome o"
                                   " CROSS JOIN feedback f WHERE o.outcome_no > ? AND %1"
                                   " AND f.decision_id = o.decision_id AND f.seq <= ?"
                                   " ORDER BY o.outcome_no")
                        .arg(liveOutcome),
                    {after, seq});
    std::vector<OutcomeOf> outcomes;
    Result<bool> more = query.next();
    for (; more && *more; more = query.next())
        outcomes.push_back({query.integer(0), query.integer(1)});
    if (!more)
        return fail(more.error());
    return outcomes;
}

Result<ReadRows> readRows(Database &database, const RowRange &range, ColumnWords &words,
                          const std::stop_token &stop)
{
    return RowReader(database, range, words, stop).run();
}

} // namespace bluepencil
