// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/feedbackstore.h"

#include "core/store/bulkquery.h"
#include "core/store/dialect.h"
#include "core/store/intactfeedback.h"
#include "core/store/records.h"

#include <QThread>

#include <algorithm>
#include <array>
#include <future>

namespace bluepencil {

namespace {

const QString feedbackColumns = QStringLiteral(
    "SELECT f.feedback_id, f.revision, f.seq, f.status, f.item_id, f.producer, f.item_revision,"
    " f.slot_id, f.slot_kind, f.arm, f.decision, f.model, f.item_line, f.edits, f.metrics,"
    " f.text_engine, f.guideline_id, f.guideline_version");
const QString fromFeedback = QStringLiteral(" FROM feedback f WHERE ");
constexpr int intactColumn = 18; // behind feedbackColumns
// A decision waits no longer than such a step takes, and gets its turn before the next one: whoever
// waits for SQLite's lock asks every millisecond or two.
constexpr int stampsAtOnce = 250;
constexpr unsigned long restMs = 3;

QString intact(const Database &database)
{
    return QStringLiteral(", ")
        + intactSql(database, QStringLiteral("feedback"), QStringLiteral("f"));
}

Error damaged(const QString &feedbackId, const Error &cause)
{
    return {Error::Code::Corrupt,
            QStringLiteral("a stored record cannot be read (%1)").arg(cause.what),
            QStringLiteral("feedback ") + feedbackId, QStringLiteral("run bluepencil-cli doctor")};
}

QByteArrayView viewOf(std::string_view bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

// A record as it is stored, so that another thread can make something of it.
struct StoredRow {
    QByteArray feedbackId;
    qint64 revision = 0;
    std::optional<qint64> seq;
    QByteArray status;
    QByteArray itemId;
    QByteArray producer;
    qint64 itemRevision = 0;
    qint64 slotId = 0;
    QByteArray slotKind;
    QByteArray arm;
    QByteArray decision;
    QByteArray model;
    QByteArray itemLine;
    QByteArray edits;
    QByteArray metrics;
    QByteArray textEngine;
    QByteArray guidelineId;
    QByteArray guidelineVersion;
    bool isDamaged = false;

    // Of what can be long.
    [[nodiscard]] qsizetype size() const
    {
        return decision.size() + itemLine.size() + edits.size() + metrics.size();
    }
};

StoredRow rowFrom(const BulkQuery &query, bool isChecked)
{
    const auto bytes = [&query](int column) {
        return viewOf(query.bytes(column)).toByteArray();
    };
    StoredRow row;
    row.feedbackId = bytes(0);
    row.revision = query.integer(1);
    if (!query.isNull(2))
        row.seq = query.integer(2);
    row.status = bytes(3);
    row.itemId = bytes(4);
    row.producer = bytes(5);
    row.itemRevision = query.integer(6);
    row.slotId = query.integer(7);
    row.slotKind = bytes(8);
    row.arm = bytes(9);
    row.decision = bytes(10);
    row.model = bytes(11);
    row.itemLine = bytes(12);
    row.edits = bytes(13);
    row.metrics = bytes(14);
    row.textEngine = bytes(15);
    row.guidelineId = bytes(16);
    row.guidelineVersion = bytes(17);
    row.isDamaged = isChecked && query.integer(intactColumn) == 0;
    return row;
}

Result<Feedback> feedbackFrom(const StoredRow &row)
{
    Feedback feedback;
    feedback.feedbackId = toQString(row.feedbackId);
    feedback.revision = static_cast<int>(row.revision);
    feedback.seq = row.seq;
    feedback.status
        = feedbackStatusFromName(toQString(row.status)).value_or(FeedbackStatus::Counted);
    feedback.itemId = toQString(row.itemId);
    feedback.producer = toQString(row.producer);
    feedback.itemRevision = static_cast<int>(row.itemRevision);
    feedback.slotId = row.slotId;
    feedback.slotKind = toQString(row.slotKind);
    feedback.arm = toQString(row.arm);
    Result<Decision> decision = parseDecision(row.decision);
    if (!decision)
        return fail(damaged(feedback.feedbackId, decision.error()));
    feedback.decision = std::move(*decision);
    feedback.model = toQString(row.model);
    feedback.itemLine = row.itemLine;
    Result<Json> edits = parseJson(row.edits);
    if (!edits)
        return fail(damaged(feedback.feedbackId, edits.error()));
    feedback.edits = std::move(*edits);
    Result<Json> metrics = parseJson(row.metrics);
    if (!metrics)
        return fail(damaged(feedback.feedbackId, metrics.error()));
    feedback.metrics = std::move(*metrics);
    feedback.textEngine = toQString(row.textEngine);
    feedback.guidelineId = toQString(row.guidelineId);
    feedback.guidelineVersion = toQString(row.guidelineVersion);
    return feedback;
}

void addAlternatives(FilterSql &sql, const QString &column, const QStringList &values)
{
    if (values.isEmpty())
        return;
    QStringList marks;
    for (const QString &value : values) {
        marks += QStringLiteral("?");
        sql.values += value;
    }
    sql.condition += QStringLiteral(" AND %1 IN (%2)").arg(column, marks.join(u','));
}

} // namespace

FilterSql filterSql(const FeedbackFilter &filter)
{
    FilterSql sql;
    sql.condition = QStringLiteral("1 = 1");
    addAlternatives(sql, QStringLiteral("f.queue"), filter.queues);
    addAlternatives(sql, QStringLiteral("f.task"), filter.tasks);
    addAlternatives(sql, QStringLiteral("f.action"), filter.actions);
    addAlternatives(sql, QStringLiteral("f.reviewer"), filter.reviewers);
    addAlternatives(sql, QStringLiteral("f.model"), filter.models);
    addAlternatives(sql, QStringLiteral("f.language"), filter.languages);
    QStringList statuses;
    for (const FeedbackStatus status : filter.statuses)
        statuses += feedbackStatusName(status);
    addAlternatives(sql, QStringLiteral("f.status"), statuses);
    if (!filter.labels.isEmpty()) {
        FilterSql labels;
        addAlternatives(labels, QStringLiteral("l.code"), filter.labels);
        sql.condition += QStringLiteral(" AND EXISTS (SELECT 1 FROM feedback_label l"
                                        " WHERE l.feedback_no = f.feedback_no%1)")
                             .arg(labels.condition);
        sql.values += labels.values;
    }
    if (filter.from) {
        sql.condition += QStringLiteral(" AND f.decided_at >= ?");
        sql.values += *filter.from;
    }
    if (filter.to) {
        sql.condition += QStringLiteral(" AND f.decided_at < ?");
        sql.values += *filter.to;
    }
    if (filter.afterSeq) {
        sql.condition += QStringLiteral(" AND (f.seq > ? OR f.seq IS NULL)");
        sql.values += *filter.afterSeq;
    }
    if (filter.stampedOnly)
        sql.condition += QStringLiteral(" AND f.seq IS NOT NULL");
    return sql;
}

Result<bool> matchesWhere(const QByteArray &itemLine, const FeedbackFilter &filter)
{
    if (filter.where.empty())
        return true;
    const Result<Json> item = parseJson(itemLine);
    if (!item)
        return fail(item.error());
    return matchesWhere(*item, filter);
}

bool matchesWhere(const Json &item, const FeedbackFilter &filter)
{
    return std::ranges::all_of(filter.where, [&item](const auto &each) {
        return valueAt(item, each.first) == each.second;
    });
}

namespace {

// How many of the next ones got their seq, at most stampsAtOnce.
Result<qint64> stampSome(Database &database)
{
    Query waiting(database, QStringLiteral("SELECT 1 FROM feedback WHERE seq IS NULL LIMIT 1"));
    const Result<bool> any = waiting.runToRow();
    if (!any)
        return fail(any.error());
    waiting.finish();
    if (!*any)
        return 0;
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    // One at a time, or two would number the same rows.
    Query turn(database,
               QStringLiteral("SELECT next_seq FROM workspace")
                   + database.dialect().hold(QStringLiteral("workspace")));
    BLUEPENCIL_TRY(turn.runToRow());
    turn.finish();
    Query stamp(database,
                QStringLiteral("UPDATE feedback SET seq = numbered.seq FROM (SELECT f.feedback_no,"
                               " w.next_seq - 1 + row_number() OVER (ORDER BY f.feedback_no) AS seq"
                               " FROM (SELECT feedback_no FROM feedback WHERE seq IS NULL"
                               " ORDER BY feedback_no LIMIT ?) AS f, workspace w) AS numbered"
                               " WHERE numbered.feedback_no = feedback.feedback_no"));
    BLUEPENCIL_TRY(stamp.bind(stampsAtOnce).run());
    const qint64 stamped = stamp.affectedRows();
    Query advance(database, QStringLiteral("UPDATE workspace SET next_seq = next_seq + ?"));
    BLUEPENCIL_TRY(advance.bind(stamped).run());
    BLUEPENCIL_TRY(transaction.commit());
    return stamped;
}

} // namespace

Result<> stampFeedback(Database &database)
{
    if (database.isReadOnly())
        return {};
    while (true) {
        const Result<qint64> stamped = stampSome(database);
        if (!stamped)
            return fail(stamped.error());
        if (*stamped < stampsAtOnce)
            return {};
        QThread::msleep(restMs);
    }
}

namespace {

using TellDamaged = std::function<void(const QString &)>;

// What a visitor is shown.
struct Review {
    Feedback feedback;
    std::optional<Result<Item>> item; // if it is wanted
};

// Rows are read on the caller's thread, whose connection it is, while another one parses those that
// were read before; then they are visited, in their order, on the caller's thread. Every batch is
// larger than the one before, so that the first visit comes at once.
class ReviewReader {
public:
    using Visit = std::function<Result<>(Review &)>;

    // Without `damaged` nothing is hashed, and all of them are visited.
    ReviewReader(Database &database, const FeedbackFilter &filter, int most, bool wantsItems,
                 const TellDamaged &damaged)
        : m_filter(filter)
        , m_wantsItems(wantsItems)
        , m_damaged(damaged)
        , m_query(database, statement(database, most), filterSql(filter).values)
    {
    }

    Result<> visitAll(const Visit &visit)
    {
        std::array<Batch, 2> batches; // outlive the parsing
        std::future<void> parsing;
        Result<bool> more = true;
        for (std::size_t now = 0;; now = 1 - now) {
            Batch &next = batches[now];
            next.rows.clear();
            if (more && *more)
                more = readRows(next.rows);
            if (parsing.valid())
                parsing.get();
            if (next.rows.size() > FirstRows) {
                parsing = std::async(std::launch::async | std::launch::deferred,
                                     [this, &next] { parse(next); });
            } else {
                parse(next);
            }
            BLUEPENCIL_TRY(visitRows(batches[1 - now], visit));
            if (next.rows.empty())
                return more ? Result<>() : fail(more.error());
        }
    }

private:
    static constexpr std::size_t FirstRows = 8;
    static constexpr std::size_t MostRows = 128;
    static constexpr qsizetype MostBytes = 512 * 1024; // of all rows of a batch but the last

    using Parsed = Result<std::optional<Review>>; // nothing if its `where` leaves it out

    struct Batch {
        std::vector<StoredRow> rows;
        std::vector<Parsed> parsed;
    };

    // Only numbers are put in order: sorting whole records would copy every text to a temporary
    // file before the first one came out.
    QString statement(const Database &database, int most) const
    {
        return feedbackColumns + (m_damaged ? intact(database) : QString()) + fromFeedback
            + QStringLiteral("f.feedback_no IN (SELECT f.feedback_no FROM feedback f"
                             " WHERE %1%2) ORDER BY f.feedback_no")
                  .arg(filterSql(m_filter).condition,
                       most > 0 ? QStringLiteral(" LIMIT %1").arg(most) : QString());
    }

    // False at the end of all rows.
    Result<bool> readRows(std::vector<StoredRow> &rows)
    {
        qsizetype bytes = 0;
        while (rows.size() < m_most && bytes < MostBytes) {
            const Result<bool> row = m_query.next();
            if (!row)
                return fail(row.error());
            if (!*row)
                return false;
            rows.push_back(rowFrom(m_query, bool(m_damaged)));
            bytes += rows.back().size();
        }
        m_most = std::min(2 * m_most, MostRows);
        return true;
    }

    void parse(Batch &batch) const
    {
        batch.parsed.clear();
        for (const StoredRow &row : batch.rows)
            batch.parsed.push_back(row.isDamaged ? Parsed() : parsed(row));
    }

    Parsed parsed(const StoredRow &row) const
    {
        Result<Feedback> feedback = feedbackFrom(row);
        if (!feedback)
            return fail(feedback.error());
        const Result<bool> matches = matchesWhere(feedback->itemLine, m_filter);
        if (!matches)
            return fail(matches.error());
        if (!*matches)
            return std::nullopt;
        Review review {std::move(*feedback), std::nullopt};
        if (m_wantsItems)
            review.item = review.feedback.item();
        return std::optional(std::move(review));
    }

    Result<> visitRows(Batch &batch, const Visit &visit) const
    {
        for (std::size_t i = 0; i < batch.rows.size(); ++i) {
            Parsed &parsed = batch.parsed[i];
            if (batch.rows[i].isDamaged)
                m_damaged(toQString(batch.rows[i].feedbackId));
            else if (!parsed)
                return fail(parsed.error());
            else if (*parsed)
                BLUEPENCIL_TRY(visit(**parsed));
        }
        return {};
    }

    const FeedbackFilter &m_filter;
    bool m_wantsItems;
    const TellDamaged &m_damaged;
    std::size_t m_most = FirstRows; // rows of the next batch
    BulkQuery m_query;
};

} // namespace

Result<> forEachFeedback(Database &database, const FeedbackFilter &filter,
                         const std::function<Result<>(const Feedback &)> &visit, int most)
{
    return forEachIntactFeedback(database, filter, visit, most, {});
}

Result<> forEachIntactFeedback(Database &database, const FeedbackFilter &filter,
                               const std::function<Result<>(const Feedback &)> &visit, int most,
                               const std::function<void(const QString &)> &damaged)
{
    return ReviewReader(database, filter, most, false, damaged).visitAll([&](const Review &review) {
        return visit(review.feedback);
    });
}

Result<>
forEachIntactReview(Database &database, const FeedbackFilter &filter,
                    const std::function<Result<>(const Feedback &, Result<Item> &&)> &visit,
                    int most, const std::function<void(const QString &)> &damaged)
{
    return ReviewReader(database, filter, most, true, damaged).visitAll([&](Review &review) {
        return visit(review.feedback, std::move(*review.item));
    });
}

Result<> forEachDamagedBesides(Database &database, const FeedbackFilter &filter,
                               const std::function<void(const QString &)> &damaged)
{
    const FilterSql sql = filterSql(filter);
    QString broken = intactSql(database, QStringLiteral("feedback"), QStringLiteral("f"))
        + QStringLiteral(" = 0");
    if (!filter.labels.isEmpty()) {
        broken
            += QStringLiteral(" OR EXISTS (SELECT 1 FROM feedback_label l"
                              " WHERE l.feedback_no = f.feedback_no AND %1 = 0)")
                   .arg(intactSql(database, QStringLiteral("feedback_label"), QStringLiteral("l")));
    }
    Query query(database,
                QStringLiteral("SELECT f.feedback_id FROM feedback f WHERE (%1) IS NOT TRUE"
                               " AND (%2)")
                    .arg(sql.condition, broken));
    for (const QVariant &value : sql.values)
        query.bind(value);
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next())
        damaged(query.text(0));
    return row ? Result<> {} : fail(row.error());
}

Result<std::optional<Feedback>> findFeedback(Database &database, const QString &feedbackId)
{
    BulkQuery query(database, feedbackColumns + fromFeedback + QStringLiteral("f.feedback_id = ?"),
                    {feedbackId});
    const Result<bool> row = query.next();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    Result<Feedback> feedback = feedbackFrom(rowFrom(query, false));
    if (!feedback)
        return fail(feedback.error());
    return std::optional(std::move(*feedback));
}

Result<bool> isIntact(Database &database, const QString &feedbackId)
{
    Query query(database,
                QStringLiteral("SELECT 1") + intact(database) + fromFeedback
                    + QStringLiteral("f.feedback_id = ?"));
    const Result<bool> row = query.bind(feedbackId).runToRow();
    if (!row)
        return fail(row.error());
    return *row && query.boolean(1);
}

Result<qint64> countFeedback(Database &database, const FeedbackFilter &filter)
{
    const FilterSql sql = filterSql(filter);
    Query query(database,
                (filter.where.empty() ? QStringLiteral("SELECT count(*)")
                                      : QStringLiteral("SELECT f.item_line") + intact(database))
                    + fromFeedback + sql.condition);
    for (const QVariant &value : sql.values)
        query.bind(value);
    Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    if (filter.where.empty())
        return query.integer(0);
    qint64 count = 0;
    while (*row) {
        const Result<bool> matches
            = query.boolean(1) ? matchesWhere(query.bytes(0), filter) : Result<bool>(false);
        if (!matches)
            return fail(matches.error());
        count += *matches ? 1 : 0;
        row = query.next();
        if (!row)
            return fail(row.error());
    }
    return count;
}

} // namespace bluepencil
