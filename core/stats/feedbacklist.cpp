// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/feedbacklist.h"

#include "core/queue/rights/restriction.h"
#include "core/stats/drift/driftrows.h"
#include "core/stats/tally/detailtable.h"
#include "core/stats/tally/keycondition.h"
#include "core/stats/tally/tally.h"
#include "core/store/database/bulkquery.h"
#include "core/store/feedbackstore.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int mostEntries = 200;
constexpr int entriesBetweenLooks = 64;

// The condition of the query over `feedback f`, and what is left for the JSON of its records.
struct Condition {
    FilterSql sql;
    std::vector<std::pair<QString, std::optional<QString>>> pointers;
    std::optional<DraftOrigin> origin;
    std::vector<SuggestionKind> offered;

    [[nodiscard]] bool readsItems() const { return !pointers.empty() || origin; }

    [[nodiscard]] bool readsRecords() const { return readsItems() || !offered.empty(); }

    void also(const FilterSql &part)
    {
        sql.condition += QStringLiteral(" AND ") + part.condition;
        sql.values += part.values;
    }
};

// The other decision on the item has to be one of the filter, too.
FilterSql togetherCondition(const FeedbackFilter &filter, const JudgedTogether &wanted)
{
    FilterSql blind {QStringLiteral("f.arm = 'assisted' AND f.slot_kind IN ('review', 'second')"),
                     {}};
    if (wanted.pair) {
        blind.condition += QStringLiteral(" AND f.reviewer IN (?, ?)");
        blind.values += {wanted.pair->first, wanted.pair->second};
    }
    const FilterSql chosen = filterSql(filter);
    const QString items = QStringLiteral(" AND (f.item_id, f.item_revision) IN"
                                         " (SELECT f.item_id, f.item_revision FROM feedback f%1"
                                         " WHERE ")
        + chosen.condition + QStringLiteral(" AND ") + blind.condition;
    FilterSql sql = blind;
    sql.condition += items.arg(QString())
        + QStringLiteral(" GROUP BY f.item_id, f.item_revision HAVING count(*) > 1)");
    sql.values += chosen.values + blind.values;
    if (!wanted.label.isEmpty()) {
        sql.condition
            += items.arg(QStringLiteral(" JOIN feedback_label l ON l.feedback_no = f.feedback_no"))
            + QStringLiteral(" AND l.code = ?)");
        sql.values += chosen.values + blind.values;
        sql.values += wanted.label;
    }
    return sql;
}

// The senior's decision has to be one of the filter, too.
FilterSql adjudicatedCondition(const FeedbackFilter &filter)
{
    FilterSql sql = filterSql(filter);
    sql.condition = QStringLiteral("(f.item_id, f.item_revision) IN"
                                   " (SELECT f.item_id, f.item_revision FROM feedback f WHERE ")
        + sql.condition
        + QStringLiteral(" AND f.slot_kind = 'adjudication' AND f.arm = 'assisted')");
    return sql;
}

FilterSql watchedSpanCondition(const WatchedSpan &span)
{
    FilterSql sql {driftWatchedSql() + QStringLiteral(" AND f.seq >= ?"), {span.fromSeq}};
    if (span.beforeSeq) {
        sql.condition += QStringLiteral(" AND f.seq < ?");
        sql.values += *span.beforeSeq;
    }
    return sql;
}

// As the figures count them: of texts that went out, so of no rejection.
FilterSql signalCondition(const QString &kind)
{
    return {QStringLiteral("f.has_final = 1"
                           " AND f.decision_id IN (SELECT o.decision_id FROM outcome o"
                           " JOIN outcome_signal s ON s.outcome_id = o.outcome_id"
                           " WHERE s.kind = ? AND o.state IN ('committed', 'taken', 'acked'))"),
            {kind}};
}

// Few decisions were offered any: of most the bytes of their JSON say so, which SQLite casts to
// their text and PostgreSQL to digits.
FilterSql offeredCondition()
{
    const QByteArray member = R"("suggestions":)";
    return {QStringLiteral("(CAST(f.decision AS TEXT) LIKE ? OR CAST(f.decision AS TEXT) LIKE ?)"),
            {QString(u'%' + QString::fromLatin1(member) + u'%'),
             QString(u'%' + QString::fromLatin1(member.toHex()) + u'%')}};
}

FilterSql onlyCondition(const std::vector<qint64> &numbers)
{
    FilterSql sql;
    QStringList places;
    for (const qint64 number : numbers) {
        places += QStringLiteral("?");
        sql.values += number;
    }
    sql.condition = places.isEmpty()
        ? QStringLiteral("1 = 0")
        : QStringLiteral("f.feedback_no IN (%1)").arg(places.join(u','));
    return sql;
}

// What else the query asks of the records themselves.
void addChosen(Condition &condition, const FeedbackListQuery &query)
{
    if (query.together)
        condition.also(togetherCondition(query.filter, *query.together));
    if (query.adjudicated)
        condition.also(adjudicatedCondition(query.filter));
    if (query.watched)
        condition.also(watchedSpanCondition(*query.watched));
    if (!query.signalKind.isEmpty())
        condition.also(signalCondition(query.signalKind));
    if (!query.offered.empty())
        condition.also(offeredCondition());
    if (query.origin)
        condition.also({QStringLiteral("f.arm = 'assisted'"), {}});
    if (query.only)
        condition.also(onlyCondition(*query.only));
    if (query.benchmark) {
        condition.also({QStringLiteral("f.item_id IN (SELECT b.item_id FROM benchmark_item b"
                                       " WHERE b.name = ? AND b.version = ?)"),
                        {query.benchmark->first, query.benchmark->second}});
    }
}

Result<Condition> conditionOf(Database &database, const FeedbackListQuery &query,
                              const QTimeZone &zone)
{
    Condition condition;
    condition.sql = filterSql(query.filter);
    condition.also({QStringLiteral("f.status <> 'withdrawn'"), {}}); // without text
    const Result<QSet<QString>> restricted = restrictedSubjects(database);
    if (!restricted)
        return fail(restricted.error());
    if (!restricted->isEmpty()) // else the narrow index is enough
        condition.also({notRestricted(QStringLiteral("f")), {}});
    for (const auto &[pointer, wanted] : query.filter.where)
        condition.pointers.emplace_back(pointer, wanted);
    for (const auto &[key, value] : query.keys) {
        const auto part = keyCondition(key, value, zone);
        if (!part)
            return fail(part.error());
        if (*part)
            condition.also(**part);
        else
            condition.pointers.emplace_back(key, value);
    }
    condition.origin = query.origin;
    condition.offered = query.offered;
    addChosen(condition, query);
    if (query.band)
        condition.also(bandCondition(*query.band));
    if (query.hterFrom)
        condition.also({QStringLiteral("f.has_final = 1 AND f.hter >= ?"), {*query.hterFrom}});
    if (query.hterBelow)
        condition.also({QStringLiteral("f.has_final = 1 AND f.hter < ?"), {*query.hterBelow}});
    if (query.activeFrom || query.activeBelow)
        condition.also(activeCondition(query.activeFrom.value_or(0), query.activeBelow));
    if (query.readCounts)
        condition.also({QStringLiteral("f.read_ms <= ? * f.words_draft"), {MostMsPerWord}});
    if (query.waited) {
        condition.also({QStringLiteral("f.decided_at >= (SELECT i.created_at FROM item i"
                                       " WHERE i.item_id = f.item_id)"),
                        {}});
    }
    return condition;
}

struct Excerpt {
    QString shown;
    QString behind;
};

// One line of plain text: what would break it, or is not shown, stands as a space.
Excerpt excerpt(const QString &text)
{
    Excerpt made;
    int length = 0; // code points
    bool space = false;
    const auto add = [&](QChar unit) {
        (length < ExcerptLength ? made.shown : made.behind) += unit;
        if (!unit.isHighSurrogate())
            ++length;
    };
    for (const QChar unit : text) {
        if (unit.isSpace() || unit.category() == QChar::Other_Control) {
            space = length > 0;
            continue;
        }
        if (space)
            add(u' ');
        space = false;
        if (length >= ExcerptLength + ExcerptMargin)
            break;
        add(unit);
    }
    return made;
}

namespace entryfield {
enum Column {
    DecidedAt,
    FeedbackId,
    ExternalId,
    Model,
    Hter,
    HasFinal,
    TextsEqual,
    DecisionJson,
    ItemLine,
    DraftId,
};
} // namespace entryfield

const QString entryColumns
    = QStringLiteral("f.decided_at, f.feedback_id, f.external_id, f.model, f.hter,"
                     " f.has_final, f.texts_equal, f.decision, f.item_line, f.draft_id");

Error damaged(const QString &feedbackId, const Error &cause)
{
    return {Error::Code::Corrupt,
            QStringLiteral("a stored record cannot be read (%1)").arg(cause.what),
            QStringLiteral("feedback ") + feedbackId, QStringLiteral("run bluepencil-cli doctor")};
}

QString draftText(const Item &item, const QString &draftId)
{
    if (const Draft *draft = item.draft(draftId))
        return draft->text;
    return item.drafts.empty() ? QString() : item.drafts.front().text;
}

bool wasOffered(const SuggestionCounts &counts, const std::vector<SuggestionKind> &kinds)
{
    return std::ranges::any_of(kinds, [&counts](SuggestionKind kind) {
        return counts.kinds[static_cast<std::size_t>(kind)].offered > 0;
    });
}

Result<bool> matchesRecord(const Query &row, const Condition &condition)
{
    if (!condition.offered.empty()) {
        const QByteArray decision = row.bytes(entryfield::DecisionJson);
        if (!wasOffered(storedSuggestions({decision.constData(), std::size_t(decision.size())}),
                        condition.offered))
            return false;
    }
    if (!condition.readsItems())
        return true;
    const Result<Json> item = parseJson(row.bytes(entryfield::ItemLine));
    if (!item)
        return fail(damaged(row.text(entryfield::FeedbackId), item.error()));
    if (condition.origin
        && !comesFrom(*item, toStdString(row.text(entryfield::DraftId)), *condition.origin))
        return false;
    return std::ranges::all_of(condition.pointers, [&item](const auto &pointer) {
        return valueAt(*item, pointer.first) == pointer.second;
    });
}

Result<FeedbackEntry> entryFrom(const Query &row)
{
    FeedbackEntry entry;
    entry.decidedAt = row.integer(entryfield::DecidedAt);
    entry.feedbackId = row.text(entryfield::FeedbackId);
    entry.externalId = row.text(entryfield::ExternalId);
    entry.model = row.text(entryfield::Model);
    const bool hasFinal = row.boolean(entryfield::HasFinal);
    if (hasFinal) {
        entry.hter = row.optionalReal(entryfield::Hter);
        entry.band = hterBand(row.boolean(entryfield::TextsEqual), entry.hter);
    }
    const Result<Decision> decision = parseDecision(row.bytes(entryfield::DecisionJson));
    if (!decision)
        return fail(damaged(entry.feedbackId, decision.error()));
    Feedback feedback; // knows how to read the item of a history line too
    feedback.itemLine = row.bytes(entryfield::ItemLine);
    const Result<Item> item = feedback.item();
    if (!item)
        return fail(damaged(entry.feedbackId, item.error()));
    entry.title = item->title;
    entry.reviewer = decision->reviewer;
    entry.action = decision->action;
    for (const Label &label : decision->labels) {
        if (!entry.labels.contains(label.code))
            entry.labels += label.code;
    }
    Excerpt draft = excerpt(draftText(*item, decision->draftId));
    entry.draft = std::move(draft.shown);
    entry.draftBehind = std::move(draft.behind);
    Excerpt final = excerpt(decision->finalText.value_or(QString()));
    entry.final = std::move(final.shown);
    entry.finalBehind = std::move(final.behind);
    return entry;
}

Result<qint64> countOf(Database &database, const Condition &condition)
{
    Query query(database,
                QStringLiteral("SELECT count(*) FROM feedback f WHERE ") + condition.sql.condition);
    for (const QVariant &value : condition.sql.values)
        query.bind(value);
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return query.integer(0);
}

// The order comes from the narrow index; only the records that are wanted are read whole.
Result<> addEntries(Database &database, const Condition &condition, int limit,
                    const std::stop_token &stop, FeedbackPage &page)
{
    BulkQuery order(database,
                    QStringLiteral("SELECT f.decided_at, f.feedback_no FROM feedback f WHERE %1"
                                   " ORDER BY f.decided_at DESC, f.feedback_no DESC")
                        .arg(condition.sql.condition),
                    condition.sql.values);
    Query record(
        database,
        QStringLiteral("SELECT %1 FROM feedback f WHERE f.feedback_no = ?").arg(entryColumns));
    FeedbackMark last;
    Result<bool> more = order.next();
    for (int read = 0; more && *more; ++read, more = order.next()) {
        if (read % entriesBetweenLooks == 0 && stop.stop_requested())
            return fail(Error::Code::Cancelled, QStringLiteral("the list was asked again"));
        const FeedbackMark here {order.integer(0), order.integer(1)};
        const Result<bool> found = record.bind(here.feedbackNo).runToRow();
        if (!found)
            return fail(found.error());
        const Result<bool> wanted = *found ? matchesRecord(record, condition) : Result<bool>(false);
        if (!wanted)
            return fail(wanted.error());
        if (!*wanted)
            continue;
        if (std::ssize(page.entries) == limit) {
            page.next = last;
            return {};
        }
        Result<FeedbackEntry> entry = entryFrom(record);
        if (!entry)
            return fail(entry.error());
        page.entries.push_back(std::move(*entry));
        last = here;
    }
    return more ? Result<>() : fail(more.error());
}

} // namespace

Result<FeedbackPage> listFeedback(Database &database, const QTimeZone &zone,
                                  const FeedbackListQuery &query, const std::stop_token &stop)
{
    if (query.limit < 1 || query.limit > mostEntries) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("a page cannot have %1 entries").arg(query.limit), {},
                    QStringLiteral("ask for 1 to %1").arg(mostEntries));
    }
    Result<Condition> condition = conditionOf(database, query, zone);
    if (!condition)
        return fail(condition.error());
    FeedbackPage page;
    if (!query.after && !condition->readsRecords()) {
        const Result<qint64> total = countOf(database, *condition);
        if (!total)
            return fail(total.error());
        page.total = *total;
    }
    if (query.after) {
        condition->also({QStringLiteral("(f.decided_at, f.feedback_no) < (?, ?)"),
                         {query.after->decidedAt, query.after->feedbackNo}});
    }
    BLUEPENCIL_TRY(addEntries(database, *condition, query.limit, stop, page));
    return page;
}

Result<FeedbackRecord> recordOf(Feedback feedback)
{
    Result<Item> item = feedback.item();
    if (!item)
        return fail(damaged(feedback.feedbackId, item.error()));
    FeedbackRecord record;
    record.feedback = std::move(feedback);
    record.item = std::move(*item);
    record.draft = draftText(record.item, record.feedback.decision.draftId);
    return record;
}

Result<FeedbackRecord> readFeedbackRecord(Database &database, const QString &feedbackId)
{
    Result<std::optional<Feedback>> feedback = findFeedback(database, feedbackId);
    if (!feedback)
        return fail(feedback.error());
    if (!*feedback) {
        return fail(Error::Code::NotFound, QStringLiteral("there is no such feedback"), feedbackId,
                    QStringLiteral("look at the list again"));
    }
    if ((*feedback)->status == FeedbackStatus::Withdrawn) {
        return fail(Error::Code::NotFound, QStringLiteral("the record was withdrawn"), feedbackId,
                    QStringLiteral("its texts were erased"));
    }
    Result<FeedbackRecord> record = recordOf(std::move(**feedback));
    if (!record)
        return record;
    const auto restricted = restrictionOf(database, record->item.subjectId);
    if (!restricted)
        return fail(restricted.error());
    if (*restricted) {
        return fail(Error::Code::NotPermitted,
                    QStringLiteral("the data of the person it is about are restricted"), feedbackId,
                    QStringLiteral("look at another record"));
    }
    return record;
}

} // namespace bluepencil
