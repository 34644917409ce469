// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/benchmark/benchmark.h"

#include "core/base/ids.h"
#include "core/base/sha256.h"
#include "core/model/item.h"
#include "core/queue/rights/restriction.h"
#include "core/stats/figurejson.h"
#include "core/store/intactfeedback.h"
#include "core/store/patience.h"
#include "core/store/records.h"

#include <QRegularExpression>

#include <array>
#include <cmath>
#include <map>
#include <set>

namespace bluepencil {

namespace {

constexpr std::array measureNames {"hter", "chrf", "fields", "checks"};

const QString benchmarkColumns
    = QStringLiteral("SELECT b.name, b.version, b.created_at, b.items, b.content_sha256, b.config,"
                     " b.thresholds, (SELECT count(*) FROM benchmark_item i WHERE i.name = b.name"
                     " AND i.version = b.version) FROM benchmark b");

OrderedJson namesJson(const QStringList &values)
{
    OrderedJson json = OrderedJson::array();
    for (const QString &value : values)
        json.push_back(toStdString(value));
    return json;
}

// With the names that an export's configuration has: an erasure finds persons there.
OrderedJson configJson(const BenchmarkPlan &plan)
{
    OrderedJson filters;
    filters["queues"] = namesJson(plan.filter.queues);
    filters["tasks"] = namesJson(plan.filter.tasks);
    filters["actions"] = namesJson(plan.filter.actions);
    filters["reviewers"] = namesJson(plan.filter.reviewers);
    filters["models"] = namesJson(plan.filter.models);
    filters["languages"] = namesJson(plan.filter.languages);
    filters["labels"] = namesJson(plan.filter.labels);
    filters["from"] = timeOrNull(plan.filter.from);
    filters["to"] = timeOrNull(plan.filter.to);
    filters["where"] = OrderedJson::array();
    for (const auto &[pointer, wanted] : plan.filter.where)
        filters["where"].push_back(OrderedJson::array({toStdString(pointer), toStdString(wanted)}));
    OrderedJson json;
    json["filters"] = filters;
    json["history"] = plan.history;
    return json;
}

OrderedJson thresholdsJson(const std::vector<Threshold> &thresholds)
{
    OrderedJson json = OrderedJson::object();
    for (const Threshold &each : thresholds)
        json[toStdString(measureName(each.measure))] = each.value;
    return json;
}

// Imported answers have no action, no label and nobody who is known to have given them.
Result<> checkBenchmarkFilter(const FeedbackFilter &filter)
{
    const std::array given {std::pair("--action", filter.actions.isEmpty()),
                            std::pair("--label", filter.labels.isEmpty()),
                            std::pair("--reviewer", filter.reviewers.isEmpty())};
    for (const auto &[option, isEmpty] : given) {
        if (!isEmpty) {
            return fail(
                Error::Code::InvalidArgument, QStringLiteral("imported history has nothing for it"),
                QString::fromLatin1(option), QStringLiteral("leave the filter out, or --history"));
        }
    }
    return {};
}

// Items by producer and external_id; of several decisions the latest.
class Gathering {
public:
    explicit Gathering(Database &database)
        : m_database(database)
    {
    }

    Result<> read(const BenchmarkPlan &plan)
    {
        ReadTransaction transaction(m_database);
        BLUEPENCIL_TRY(transaction.begin());
        BLUEPENCIL_TRY(addFeedback(plan.filter));
        return plan.history ? addHistory(plan.filter) : Result<>();
    }

    [[nodiscard]] std::vector<BenchmarkItem> items() const
    {
        std::vector<BenchmarkItem> items;
        for (const auto &[key, found] : m_found)
            items.push_back(found.item);
        return items;
    }

    [[nodiscard]] qint64 leftOut() const { return static_cast<qint64>(m_leftOut.size()); }

    [[nodiscard]] qint64 damaged() const { return m_damaged; }

private:
    struct Found {
        BenchmarkItem item;
        UtcMs at = 0;
    };

    Result<> addFeedback(const FeedbackFilter &filter)
    {
        const auto take = [this](const Feedback &feedback) -> Result<> {
            if (!feedback.decision.finalText)
                return {};
            const Result<Item> item = parseItem(feedback.itemLine);
            if (!item)
                return fail(item.error());
            return add(*item, feedback.producer, feedback.itemId, *feedback.decision.finalText,
                       feedback.decision.decidedAt);
        };
        const auto leaveOut = [this](const QString &) {
            ++m_damaged;
        };
        BLUEPENCIL_TRY(forEachIntactFeedback(m_database, filter, take, 0, leaveOut));
        return forEachDamagedBesides(m_database, filter, leaveOut);
    }

    Result<> addHistory(const FeedbackFilter &filter)
    {
        FeedbackFilter ofItems;
        ofItems.queues = filter.queues;
        ofItems.tasks = filter.tasks;
        ofItems.models = filter.models;
        ofItems.languages = filter.languages;
        ofItems.statuses.clear();
        const FilterSql sql = filterSql(ofItems);
        Query query(m_database,
                    QStringLiteral("SELECT f.item_id, f.producer, f.line, f.created_at, %1"
                                   " FROM item f WHERE f.state = 'history' AND ")
                            .arg(intactSql(m_database, QStringLiteral("item"), QStringLiteral("f")))
                        + sql.condition);
        for (const QVariant &value : sql.values)
            query.bind(value);
        BLUEPENCIL_TRY(query.run());
        Result<bool> row = query.next();
        for (; row && *row; row = query.next()) {
            if (!query.boolean(4)) {
                ++m_damaged;
                continue;
            }
            const Result<bool> matches = matchesWhere(query.bytes(2), filter);
            if (!matches)
                return fail(matches.error());
            const Result<Item> item = parseItem(query.bytes(2), true);
            if (!item)
                return fail(item.error());
            const UtcMs at = item->decidedAt.value_or(query.integer(3));
            const bool isWithin
                = (!filter.from || at >= *filter.from) && (!filter.to || at < *filter.to);
            if (*matches && isWithin && item->finalText)
                BLUEPENCIL_TRY(add(*item, query.text(1), query.text(0), *item->finalText, at));
        }
        return row ? Result<>() : fail(row.error());
    }

    Result<> add(const Item &item, const QString &producer, const QString &itemId,
                 const QString &finalText, UtcMs at)
    {
        const auto key = std::pair(producer, item.externalId);
        if (!item.usage.training) {
            m_leftOut.insert(key);
            return {};
        }
        Found &found = m_found[key];
        if (m_found.size() > MostBenchmarkItems) {
            return fail(Error::Code::LimitExceeded,
                        QStringLiteral("more than %1 items match").arg(MostBenchmarkItems), {},
                        QStringLiteral("choose narrower filters"));
        }
        if (!found.item.itemId.isEmpty() && found.at > at)
            return {};
        found.at = at;
        found.item = {0, producer, item.externalId, itemId, item.subjectId, item.line, finalText};
        return {};
    }

    Database &m_database;
    std::map<std::pair<QString, QString>, Found> m_found;
    std::set<std::pair<QString, QString>> m_leftOut;
    qint64 m_damaged = 0;
};

// Takes out what is gone and what nothing may be done with, and numbers the rest. How many the
// latter are.
Result<qint64> keepLiving(Database &database, std::vector<BenchmarkItem> &items)
{
    const Result<QSet<QString>> restricted = restrictedSubjects(database);
    if (!restricted)
        return fail(restricted.error());
    qint64 withheld = 0;
    std::vector<BenchmarkItem> living;
    Query query(database,
                QStringLiteral("SELECT 1 FROM item WHERE item_id = ?"
                               " AND body_sha256 <> 'erased'"));
    for (BenchmarkItem &item : items) {
        const Result<bool> lives = query.bind(item.itemId).runToRow();
        if (!lives)
            return fail(lives.error());
        query.finish();
        if (!*lives)
            continue;
        if (restricted->contains(item.subjectId)) {
            ++withheld;
            continue;
        }
        living.push_back(std::move(item));
        living.back().itemNo = std::ssize(living);
    }
    items = std::move(living);
    return withheld;
}

QString contentSha256(const std::vector<BenchmarkItem> &items)
{
    Sha256 hash;
    for (const BenchmarkItem &item : items)
        hash.add(QByteArrayView(
            sha256Hex({item.producer, item.externalId, sha256Hex(item.line), item.finalText})
                .toLatin1()));
    return hash.hex();
}

Result<Benchmark> benchmarkFrom(const Query &query)
{
    Benchmark benchmark;
    benchmark.name = query.text(0);
    benchmark.version = static_cast<int>(query.integer(1));
    benchmark.createdAt = query.integer(2);
    benchmark.items = query.integer(3);
    benchmark.contentSha256 = query.text(4);
    benchmark.config = parseJson(query.bytes(5)).value_or(Json());
    benchmark.left = query.integer(7);
    const Result<Json> thresholds = parseJsonObject(query.text(6).toUtf8());
    if (!thresholds)
        return fail(thresholds.error());
    for (const auto &[name, value] : thresholds->items()) {
        const std::optional<BenchmarkMeasure> measure = measureFromName(toQString(name));
        if (measure && value.is_number())
            benchmark.thresholds.push_back({*measure, value.get<double>()});
    }
    return benchmark;
}

Error noSuch(const QString &name)
{
    return {Error::Code::NotFound, QStringLiteral("there is no benchmark of that name and version"),
            name, QStringLiteral("look at bluepencil-cli benchmark list")};
}

Result<> storeItems(Database &database, const Benchmark &benchmark,
                    const std::vector<BenchmarkItem> &items)
{
    Query query(database,
                QStringLiteral("INSERT INTO benchmark_item (name, version, item_no, producer,"
                               " external_id, item_id, subject_id, line, final_text)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const BenchmarkItem &item : items) {
        query.bind(benchmark.name).bind(benchmark.version).bind(item.itemNo).bind(item.producer);
        query.bind(item.externalId).bind(item.itemId).bind(item.subjectId).bind(item.line);
        BLUEPENCIL_TRY(query.bind(textBytes(item.finalText)).run());
    }
    return {};
}

// Of two for one measure only one could be judged by.
Result<> checkThresholds(const std::vector<Threshold> &thresholds)
{
    for (auto each = thresholds.begin(); each != thresholds.end(); ++each) {
        if (std::any_of(thresholds.begin(), each,
                        [&](const Threshold &other) { return other.measure == each->measure; }))
            return fail(Error::Code::InvalidArgument, QStringLiteral("has two thresholds"),
                        measureName(each->measure),
                        QStringLiteral("give --threshold once for each measure"));
    }
    return {};
}

} // namespace

QString measureName(BenchmarkMeasure measure)
{
    return QString::fromLatin1(measureNames[static_cast<std::size_t>(measure)]);
}

std::optional<BenchmarkMeasure> measureFromName(QStringView name)
{
    for (const BenchmarkMeasure measure : BenchmarkMeasures) {
        if (measureName(measure) == name)
            return measure;
    }
    return std::nullopt;
}

Result<Threshold> parseThreshold(const QString &text)
{
    const std::optional<BenchmarkMeasure> measure = measureFromName(text.section(u'=', 0, 0));
    bool isNumber = false;
    const double value = text.section(u'=', 1).toDouble(&isNumber);
    if (measure && isNumber && std::isfinite(value) && value >= 0)
        return Threshold {*measure, value};
    return fail(Error::Code::InvalidArgument,
                QStringLiteral("\"%1\" is not MEASURE=NUMBER").arg(text),
                QStringLiteral("--threshold"),
                QStringLiteral("write hter=0.3 or checks=20 (at most), chrf=60 or fields=0.95"
                               " (at least)"));
}

Result<BenchmarkMade> createBenchmark(Database &database, UtcMs now, const BenchmarkPlan &plan,
                                      const std::stop_token &stop)
{
    static const QRegularExpression word(QStringLiteral("^[\\w.-]{1,100}\\z"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (!word.match(plan.name).hasMatch()) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("is no name"), plan.name,
                    QStringLiteral("use letters, digits, dot, hyphen and underscore, at most 100"));
    }
    BLUEPENCIL_TRY(checkThresholds(plan.thresholds));
    if (plan.history)
        BLUEPENCIL_TRY(checkBenchmarkFilter(plan.filter));
    Gathering gathering(database);
    BLUEPENCIL_TRY(gathering.read(plan));
    std::vector<BenchmarkItem> items = gathering.items();
    const Patience patience([&stop] { return stop.stop_requested(); });
    Transaction transaction(database);
    if (const Result<> begun = transaction.begin(); !begun) {
        if (!stop.stop_requested())
            return fail(begun.error());
        return fail(Error::Code::Cancelled, QStringLiteral("the benchmark was cancelled"),
                    plan.name);
    }
    // Reading takes long, so it holds nobody up; who was erased meanwhile is left out here.
    BLUEPENCIL_TRY(waitForTurn(database, QStringLiteral("erasure notices")));
    BLUEPENCIL_TRY(waitForTurn(database, QStringLiteral("benchmark")));
    const Result<qint64> withheld = keepLiving(database, items);
    if (!withheld)
        return fail(withheld.error());
    if (items.empty()) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("no item with a final is left for the benchmark"), plan.name,
                    QStringLiteral("choose other filters"));
    }
    Query last(database, QStringLiteral("SELECT max(version) FROM benchmark WHERE name = ?"));
    BLUEPENCIL_TRY(last.bind(plan.name).runToRow());
    BenchmarkMade made;
    made.leftOut = gathering.leftOut();
    made.damaged = gathering.damaged();
    made.restricted = *withheld;
    Benchmark &benchmark = made.benchmark;
    benchmark.name = plan.name;
    benchmark.version = static_cast<int>(last.integer(0)) + 1;
    last.finish();
    benchmark.createdAt = now;
    benchmark.items = benchmark.left = std::ssize(items);
    benchmark.contentSha256 = contentSha256(items);
    const QByteArray config = toLine(configJson(plan));
    benchmark.config = parseJson(config).value_or(Json());
    benchmark.thresholds = plan.thresholds;
    Query insert(database,
                 QStringLiteral("INSERT INTO benchmark (name, version, created_at, items,"
                                " content_sha256, config, thresholds)"
                                " VALUES (?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(benchmark.name).bind(benchmark.version).bind(now).bind(benchmark.items);
    insert.bind(benchmark.contentSha256).bind(config);
    BLUEPENCIL_TRY(insert.bind(QString::fromUtf8(toLine(thresholdsJson(plan.thresholds)))).run());
    BLUEPENCIL_TRY(storeItems(database, benchmark, items));
    BLUEPENCIL_TRY(transaction.commit());
    return made;
}

Result<std::vector<Benchmark>> listBenchmarks(Database &database)
{
    Query query(database, benchmarkColumns + QStringLiteral(" ORDER BY b.name, b.version"));
    BLUEPENCIL_TRY(query.run());
    std::vector<Benchmark> benchmarks;
    Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        Result<Benchmark> benchmark = benchmarkFrom(query);
        if (!benchmark)
            return fail(benchmark.error());
        benchmarks.push_back(std::move(*benchmark));
    }
    if (!row)
        return fail(row.error());
    return benchmarks;
}

Result<Benchmark> findBenchmark(Database &database, const QString &name, std::optional<int> version)
{
    Query query(database,
                benchmarkColumns
                    + (version ? QStringLiteral(" WHERE b.name = ? AND b.version = ?")
                               : QStringLiteral(" WHERE b.name = ? ORDER BY b.version DESC"
                                                " LIMIT 1")));
    query.bind(name);
    if (version)
        query.bind(*version);
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(noSuch(name));
    return benchmarkFrom(query);
}

Result<> forEachBenchmarkItem(Database &database, const Benchmark &benchmark,
                              const std::function<Result<>(const BenchmarkItem &)> &visit)
{
    Query query(database,
                QStringLiteral("SELECT item_no, producer, external_id, item_id, subject_id, line,"
                               " final_text FROM benchmark_item WHERE name = ? AND version = ?"
                               " ORDER BY item_no"));
    BLUEPENCIL_TRY(query.bind(benchmark.name).bind(benchmark.version).run());
    Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        BLUEPENCIL_TRY(visit({query.integer(0), query.text(1), query.text(2), query.text(3),
                              query.text(4), query.bytes(5), query.utf8(6)}));
    }
    return row ? Result<>() : fail(row.error());
}

Result<> removeBenchmark(Database &database, const QString &name, std::optional<int> version)
{
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Query query(database,
                QStringLiteral("DELETE FROM benchmark WHERE name = ?")
                    + (version ? QStringLiteral(" AND version = ?") : QString()));
    query.bind(name);
    if (version)
        query.bind(*version);
    BLUEPENCIL_TRY(query.run());
    if (query.affectedRows() == 0)
        return fail(noSuch(name));
    return transaction.commit();
}

} // namespace bluepencil
