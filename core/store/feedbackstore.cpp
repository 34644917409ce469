// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/feedbackstore.h"

#include "core/base/helperthread.h"
#include "core/store/database/bulkquery.h"
#include "core/store/database/dialect.h"
#include "core/store/intactfeedback.h"
#include "core/store/records.h"
#include "core/store/reviewrows.h"

#include <QThread>

#include <algorithm>
#include <array>
#include <variant>

namespace bluepencil {

namespace {

const QString fromFeedback = QStringLiteral(" FROM feedback f WHERE ");
constexpr int stampsAtOnce = 250; // a decision waits no longer than such a step takes
constexpr std::size_t numbersAtOnce = 500; // in one statement

QString intact(const Database &database)
{
    return QStringLiteral(", ")
        + intactSql(database, QStringLiteral("feedback"), QStringLiteral("f"));
}

} // namespace

void addAlternatives(FilterSql &sql, const QString &column, const QStringList &values)
{
    if (values.isEmpty())
        return;
    sql.condition += QStringLiteral(" AND %1 IN (%2)")
                         .arg(column, QStringList(values.size(), QStringLiteral("?")).join(u','));
    for (const QString &value : values)
        sql.values += value;
}

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
    if (filter.numbers) {
        sql.condition += QStringLiteral(" AND f.feedback_no >= ? AND f.feedback_no < ?");
        sql.values += filter.numbers->first;
        sql.values += filter.numbers->second;
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
        QThread::msleep(StampRestMs);
    }
}

namespace {

using TellDamaged = std::function<void(const QString &)>;

// What a visitor is shown.
struct Review {
    Feedback feedback;
    std::optional<Result<Item>> item; // if it is wanted
};

struct Reading {
    int most = 0; // records; 0: all
    bool wantsItems = false;
    ReviewParts parts;
};

// Rows are read on the caller's thread, whose connection it is, while another one hashes and parses
// those that were read before; then they are visited, in their order, on the caller's thread. Every
// batch is larger than the one before, so that the first visit comes at once.
class ReviewReader {
public:
    using Visit = std::function<Result<>(Review &)>;

    // Without `damaged` nothing is hashed, and all of them are visited.
    ReviewReader(Database &database, const FeedbackFilter &filter, Reading reading,
                 const TellDamaged &damaged)
        : ReviewReader(database, filter, filterSql(filter), std::move(reading), damaged)
    {
    }

    // Those that `which` chooses, and of them the ones that the filter's `where` takes.
    ReviewReader(Database &database, const FeedbackFilter &filter, const FilterSql &which,
                 Reading reading, const TellDamaged &damaged)
        : m_filter(filter)
        , m_reading(std::move(reading))
        , m_damaged(damaged)
        , m_batches {Batch {ReviewRows(database, bool(damaged))},
                     Batch {ReviewRows(database, bool(damaged))}}
        , m_query(database, statement(which.condition), which.values)
    {
    }

    Result<> visitAll(const Visit &visit)
    {
        Result<bool> more = true;
        for (std::size_t now = 0;; now = 1 - now) {
            Batch &next = m_batches[now];
            next.rows.clear();
            if (more && *more)
                more = readRows(next.rows);
            m_helper.wait();
            if (next.rows.count() > FirstRows)
                m_helper.start([this, &next] { parse(next); });
            else
                parse(next);
            BLUEPENCIL_TRY(visitRows(m_batches[1 - now], visit));
            if (next.rows.count() == 0)
                return more ? Result<>() : fail(more.error());
        }
    }

private:
    static constexpr std::size_t FirstRows = 8;
    static constexpr std::size_t MostRows = 128;
    static constexpr std::size_t MostBytes
        = std::size_t {512} * 1024; // of all rows of a batch but the last

    // Damaged, not a match of the filter's `where`, a record, or why it can't be read.
    using Parsed = std::variant<std::monostate, QString, Review, Error>;

    struct Batch {
        ReviewRows rows;
        std::vector<Parsed> parsed {}; // made and freed by the helper, in the end by the owner
    };

    // Only numbers are put in order: sorting whole records would copy every text to a temporary
    // file before the first one came out.
    QString statement(const QString &condition) const
    {
        return m_batches[0].rows.select() + fromFeedback
            + QStringLiteral("f.feedback_no IN (SELECT f.feedback_no FROM feedback f"
                             " WHERE %1%2) ORDER BY f.feedback_no")
                  .arg(condition,
                       m_reading.most > 0 ? QStringLiteral(" LIMIT %1").arg(m_reading.most)
                                          : QString());
    }

    // False at the end of all rows.
    Result<bool> readRows(ReviewRows &rows)
    {
        while (rows.count() < m_most && rows.bytes() < MostBytes) {
            const Result<bool> row = m_query.next();
            if (!row)
                return fail(row.error());
            if (!*row)
                return false;
            rows.read(m_query);
        }
        m_most = std::min(2 * m_most, MostRows);
        return true;
    }

    void parse(Batch &batch) const
    {
        batch.parsed.resize(batch.rows.count());
        for (std::size_t row = 0; row < batch.rows.count(); ++row) {
            // Into the memory of one that was there: all of them at once would be more than the
            // allocator keeps at hand.
            batch.parsed[row] = std::monostate();
            parse(batch.rows, row, batch.parsed[row]);
        }
    }

    void parse(const ReviewRows &rows, std::size_t row, Parsed &parsed) const
    {
        if (!rows.isIntact(row)) {
            parsed = rows.feedbackId(row);
            return;
        }
        Result<Feedback> feedback = rows.feedback(row, m_reading.parts);
        if (!feedback) {
            parsed = feedback.error();
            return;
        }
        const Result<bool> matches = matchesWhere(feedback->itemLine, m_filter);
        if (!matches) {
            parsed = matches.error();
            return;
        }
        if (!*matches)
            return;
        Review &review = parsed.emplace<Review>(Review {std::move(*feedback), std::nullopt});
        if (m_reading.wantsItems)
            review.item.emplace(itemOf(review.feedback.itemLine));
    }

    // As Feedback::item().
    Result<Item> itemOf(const QByteArray &line) const
    {
        Result<Item> item = parseItem(line, false, m_reading.parts.item);
        if (!item)
            item = parseItem(line, true, m_reading.parts.item);
        return item;
    }

    Result<> visitRows(Batch &batch, const Visit &visit) const
    {
        for (Parsed &parsed : batch.parsed) {
            if (const auto *error = std::get_if<Error>(&parsed))
                return fail(*error);
            if (const auto *feedbackId = std::get_if<QString>(&parsed))
                m_damaged(*feedbackId);
            else if (auto *review = std::get_if<Review>(&parsed))
                BLUEPENCIL_TRY(visit(*review));
        }
        return {};
    }

    const FeedbackFilter &m_filter;
    Reading m_reading;
    const TellDamaged &m_damaged;
    std::size_t m_most = FirstRows; // rows of the next batch
    std::array<Batch, 2> m_batches;
    BulkQuery m_query;
    HelperThread m_helper; // ends before what it works on
};

} // namespace

Result<> forEachFeedback(Database &database, const FeedbackFilter &filter,
                         const std::function<Result<>(const Feedback &)> &visit, int most)
{
    return forEachIntactFeedback(database, filter, visit, most, {});
}

Result<> forEachFeedbackOf(Database &database, std::span<const qint64> numbers,
                           const std::function<Result<>(const Feedback &)> &visit)
{
    const FeedbackFilter any;
    const TellDamaged nobody;
    while (!numbers.empty()) {
        const auto now = numbers.first(std::min(numbers.size(), numbersAtOnce));
        numbers = numbers.subspan(now.size());
        FilterSql which;
        which.condition = QStringLiteral("f.feedback_no IN (%1)")
                              .arg(QStringList(static_cast<qsizetype>(now.size()),
                                               QStringLiteral("?"))
                                       .join(u','));
        for (const qint64 number : now)
            which.values += number;
        BLUEPENCIL_TRY(
            ReviewReader(database, any, which, {}, nobody).visitAll([&](const Review &review) {
                return visit(review.feedback);
            }));
    }
    return {};
}

Result<> forEachIntactFeedback(Database &database, const FeedbackFilter &filter,
                               const std::function<Result<>(const Feedback &)> &visit, int most,
                               const std::function<void(const QString &)> &damaged)
{
    return ReviewReader(database, filter, {most, false, {}}, damaged)
        .visitAll([&](const Review &review) { return visit(review.feedback); });
}

Result<> forEachIntactReview(Database &database, const FeedbackFilter &filter,
                             const std::function<Result<>(Feedback &, Result<Item> &)> &visit,
                             int most, const std::function<void(const QString &)> &damaged,
                             const ReviewParts &parts)
{
    return ReviewReader(database, filter, {most, true, parts}, damaged)
        .visitAll([&](Review &review) { return visit(review.feedback, *review.item); });
}

Result<> forEachDamagedBesides(Database &database, const FeedbackFilter &filter,
                               const std::function<void(const QString &)> &damaged)
{
    FeedbackFilter others = filter;
    others.stampedOnly = false;
    const FilterSql sql = filterSql(others);
    QString broken = intactSql(database, QStringLiteral("feedback"), QStringLiteral("f"))
        + QStringLiteral(" = 0");
    if (!filter.labels.isEmpty()) {
        broken
            += QStringLiteral(" OR EXISTS (SELECT 1 FROM feedback_label l"
                              " WHERE l.feedback_no = f.feedback_no AND %1 = 0)")
                   .arg(intactSql(database, QStringLiteral("feedback_label"), QStringLiteral("l")));
    }
    Query query(database,
                QStringLiteral("SELECT f.feedback_id FROM feedback f WHERE f.feedback_no IN (SELECT"
                               " f.feedback_no FROM feedback f WHERE (%1) IS NOT TRUE%2) AND (%3)")
                    .arg(sql.condition,
                         filter.stampedOnly
                             ? QStringLiteral(" UNION SELECT f.feedback_no FROM feedback f"
                                              " WHERE f.seq IS NULL")
                             : QString(),
                         broken));
    for (const QVariant &value : sql.values)
        query.bind(value);
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next())
        damaged(query.text(0));
    return row ? Result<> {} : fail(row.error());
}

Result<std::optional<Feedback>> findFeedback(Database &database, const QString &feedbackId)
{
    ReviewRows rows(database, false);
    BulkQuery query(database, rows.select() + fromFeedback + QStringLiteral("f.feedback_id = ?"),
                    {feedbackId});
    const Result<bool> row = query.next();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    rows.read(query);
    Result<Feedback> feedback = rows.feedback(0, {});
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
