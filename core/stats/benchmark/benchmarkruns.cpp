// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/benchmark/benchmarkruns.h"

#include "core/base/ids.h"
#include "core/base/limits.h"
#include "core/check/check.h"
#include "core/model/feedback.h"
#include "core/model/fields.h"
#include "core/model/jsonlines.h"
#include "core/queue/guidelines/guidelines.h"
#include "core/stats/figurejson.h"
#include "core/stats/texttable.h"

#include <algorithm>
#include <map>
#include <set>

namespace bluepencil {

namespace {

constexpr quint64 seedEnd = quint64 {1} << 31;

struct CandidateDraft {
    QString producer; // empty: not said
    QString externalId;
    QString text;
    bool used = false;
};

Result<CandidateDraft> parseDraft(const QByteArray &line)
{
    const Result<Json> json = parseJsonObject(line);
    if (!json)
        return fail(json.error());
    FieldReader fields(*json, {});
    CandidateDraft draft;
    fields.name("producer", draft.producer);
    fields.requiredName("external_id", draft.externalId);
    fields.text("draft", draft.text);
    if (fields.ok() && !fields.has("draft"))
        fields.fail(QStringLiteral("/draft"), QStringLiteral("is missing"));
    if (!fields.ok())
        return fail(*fields.error());
    return draft;
}

using Drafts = std::map<std::pair<QString, QString>, CandidateDraft>; // by external_id, producer

Result<Drafts> readDrafts(const QString &path)
{
    JsonLinesReader reader(path);
    BLUEPENCIL_TRY(reader.open());
    Drafts drafts;
    Result<std::optional<QByteArray>> line = reader.next();
    for (; line && *line; line = reader.next()) {
        Result<CandidateDraft> draft = parseDraft(**line);
        if (!draft)
            return fail(located(draft.error(), reader.where()));
        const auto key = std::pair(draft->externalId, draft->producer);
        if (!drafts.emplace(key, std::move(*draft)).second) {
            return fail(located({Error::Code::InvalidInput,
                                 QStringLiteral("\"%1\" has a draft already").arg(key.first),
                                 QStringLiteral("/external_id"),
                                 QStringLiteral("give one draft for each item")},
                                reader.where()));
        }
    }
    if (!line)
        return fail(line.error());
    return drafts;
}

// One that names the producer goes before one that does not.
CandidateDraft *draftFor(Drafts &drafts, const BenchmarkItem &item)
{
    for (const QString &producer : {item.producer, QString()}) {
        const auto found = drafts.find({item.externalId, producer});
        if (found != drafts.end())
            return &found->second;
    }
    return nullptr;
}

// With the guideline that its reviewers would be shown now.
Result<Item> askedItem(Database &database, const BenchmarkItem &item)
{
    Feedback record; // knows how to read the item of a history line too
    record.itemLine = item.line;
    Result<Item> asked = record.item();
    if (!asked)
        return fail(asked.error());
    BLUEPENCIL_TRY(fillGuideline(database, asked->guideline, asked->queue));
    return asked;
}

// What somebody should look at, as in a draft that is reviewed.
qint64 checkHits(const Item &asked, const QString &draft)
{
    const std::vector<CheckFinding> found = runAllChecks(asked, draft);
    return static_cast<qint64>(std::ranges::count_if(found, &CheckFinding::needsLook));
}

// What findings depend on beside the drafts; a version of a guideline never changes. Of all items,
// whether they have a draft or not, so that it is the same for runs that lack some.
class ChecksBasis {
public:
    void add(const Guideline &guideline)
    {
        if (!guideline.text.isEmpty() || !guideline.voice.is_null())
            m_guidelines.insert({guideline.id, guideline.version});
    }

    [[nodiscard]] QString digest() const
    {
        QString hash = sha256Hex(QByteArrayView(BLUEPENCIL_VERSION));
        for (const auto &[id, version] : m_guidelines)
            hash = sha256Hex({hash, id, version});
        return hash;
    }

private:
    std::set<std::pair<QString, QString>> m_guidelines; // ids and versions
};

struct Run {
    BenchmarkRun run;
    std::vector<BenchmarkScore> scores; // in the order of itemNo
};

bool isCheckedOtherwise(const BenchmarkRun &run, const BenchmarkRun &before)
{
    return !run.checksBasis.isEmpty() && !before.checksBasis.isEmpty()
        && run.checksBasis != before.checksBasis;
}

void judge(Run &run, const Benchmark &benchmark, const Run *before)
{
    for (const BenchmarkMeasure measure : BenchmarkMeasures) {
        MeasureResult result;
        result.measure = measure;
        result.estimate = bootstrapMeasure(measure, run.scores, run.run.seed);
        const auto threshold
            = std::ranges::find(benchmark.thresholds, measure, &Threshold::measure);
        if (threshold != benchmark.thresholds.end()) {
            result.threshold = *threshold;
            const std::optional<double> value = result.estimate.value;
            result.reached = value
                && (isLessBetter(measure) ? *value <= threshold->value
                                          : *value >= threshold->value);
        }
        if (before) {
            result.checkedOtherwise
                = measure == BenchmarkMeasure::Checks && isCheckedOtherwise(run.run, before->run);
            if (!result.checkedOtherwise) {
                result.change
                    = bootstrapDifference(measure, run.scores, before->scores, run.run.seed);
            }
        }
        run.run.results.push_back(result);
    }
    run.run.before = before ? before->run.runId : QString();
}

QString countsText(const ChrfCounts &counts)
{
    OrderedJson json = OrderedJson::array();
    for (const qint64 count : counts.counts)
        json.push_back(count);
    return QString::fromUtf8(toLine(json));
}

ChrfCounts countsFrom(const QString &text)
{
    ChrfCounts counts;
    const Result<Json> json = parseJson(text.toUtf8());
    if (!json || !json->is_array() || json->size() != counts.counts.size())
        return counts;
    for (std::size_t i = 0; i < counts.counts.size(); ++i) {
        if ((*json)[i].is_number_integer())
            counts.counts[i] = (*json)[i].get<qint64>();
    }
    return counts;
}

Result<> store(Database &database, const Benchmark &benchmark, const Run &run)
{
    Query insert(database,
                 QStringLiteral("INSERT INTO benchmark_run (run_id, name, version, model, at, seed,"
                                " missing, checks_basis) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(run.run.runId).bind(benchmark.name).bind(benchmark.version).bind(run.run.model);
    insert.bind(run.run.at).bind(static_cast<qint64>(run.run.seed));
    BLUEPENCIL_TRY(insert.bind(run.run.missing).bind(run.run.checksBasis).run());
    Query score(database,
                QStringLiteral("INSERT INTO benchmark_score (run_id, item_no, hter, chrf_counts,"
                               " fields_right, fields, check_hits)"
                               " VALUES (?, ?, ?, ?, ?, ?, ?)"));
    for (const BenchmarkScore &each : run.scores) {
        score.bind(run.run.runId).bind(each.itemNo).bind(each.hter).bind(countsText(each.chrf));
        score.bind(each.fieldsRight).bind(each.fields);
        BLUEPENCIL_TRY(score.bind(each.checkHits).run());
    }
    return {};
}

Result<std::vector<BenchmarkScore>> readScores(Database &database, const QString &runId)
{
    Query query(
        database,
        QStringLiteral("SELECT item_no, hter, chrf_counts, fields_right, fields,"
                       " check_hits FROM benchmark_score WHERE run_id = ? ORDER BY item_no"));
    BLUEPENCIL_TRY(query.bind(runId).run());
    std::vector<BenchmarkScore> scores;
    Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        scores.push_back({query.integer(0), query.optionalReal(1), countsFrom(query.text(2)),
                          query.optionalInteger(3), query.optionalInteger(4),
                          query.optionalInteger(5)});
    }
    if (!row)
        return fail(row.error());
    return scores;
}

Result<std::vector<Run>> storedRuns(Database &database, const Benchmark &benchmark)
{
    std::vector<Run> runs;
    Query query(
        database,
        QStringLiteral("SELECT run_id, model, at, seed, missing, checks_basis"
                       " FROM benchmark_run WHERE name = ? AND version = ? ORDER BY at, run_id"));
    BLUEPENCIL_TRY(query.bind(benchmark.name).bind(benchmark.version).run());
    Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        Run run;
        run.run.runId = query.text(0);
        run.run.model = query.text(1);
        run.run.at = query.integer(2);
        run.run.seed = static_cast<quint64>(query.integer(3));
        run.run.missing = query.integer(4);
        run.run.checksBasis = query.text(5);
        runs.push_back(std::move(run));
    }
    if (!row)
        return fail(row.error());
    for (Run &run : runs) {
        Result<std::vector<BenchmarkScore>> scores = readScores(database, run.run.runId);
        if (!scores)
            return fail(scores.error());
        run.scores = std::move(*scores);
        run.run.scored = std::ssize(run.scores);
    }
    return runs;
}

const char *reasonOf(BenchmarkMeasure undefined)
{
    switch (undefined) {
    case BenchmarkMeasure::Fields:
        return "no final is a JSON object";
    case BenchmarkMeasure::Checks:
        return "the drafts were not checked";
    case BenchmarkMeasure::Hter:
    case BenchmarkMeasure::Chrf:
        break;
    }
    return "no final has words";
}

OrderedJson resultJson(const MeasureResult &result)
{
    OrderedJson json;
    json["measure"] = toStdString(measureName(result.measure));
    json["n"] = result.estimate.n;
    json["value"] = numberOrNull(result.estimate.value);
    json["low"] = numberOrNull(result.estimate.low);
    json["high"] = numberOrNull(result.estimate.high);
    if (!result.estimate.value)
        json["reason"] = reasonOf(result.measure);
    json["threshold"] = result.threshold ? OrderedJson(result.threshold->value) : OrderedJson();
    json["reached"] = result.reached ? OrderedJson(*result.reached) : OrderedJson();
    json["change"] = differenceJson(result.change.difference);
    json["change"]["n"] = result.change.n;
    if (result.checkedOtherwise)
        json["change"]["reason"] = "checked by another guideline or program";
    return json;
}

} // namespace

std::optional<bool> BenchmarkRun::passed() const
{
    const bool any = std::ranges::any_of(
        results, [](const MeasureResult &result) { return result.reached.has_value(); });
    return any ? std::optional(reasons().isEmpty()) : std::nullopt;
}

QStringList BenchmarkRun::reasons() const
{
    QStringList reasons;
    for (const MeasureResult &result : results) {
        if (!result.reached.value_or(true)) {
            reasons += QStringLiteral("%1 is not %2 %3")
                           .arg(measureName(result.measure),
                                isLessBetter(result.measure) ? QStringLiteral("at most")
                                                             : QStringLiteral("at least"))
                           .arg(result.threshold->value);
        }
    }
    if (missing > 0)
        reasons += QStringLiteral("%1 items have no draft").arg(missing);
    return reasons;
}

Result<BenchmarkRun> importRun(Database &database, const Clock &clock, const RandomSource &random,
                               const Benchmark &benchmark, const RunPlan &plan)
{
    if (plan.model.isEmpty() || plan.model.toUtf8().size() > limits::NameBytes) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("no model is named"),
                    QStringLiteral("--model"), QStringLiteral("name it, in at most 1,024 bytes"));
    }
    if (printable(plan.model) != plan.model) {
        return fail(
            Error::Code::InvalidArgument,
            QStringLiteral("\"%1\" has characters that cannot be seen").arg(printable(plan.model)),
            QStringLiteral("--model"), QStringLiteral("write it as the drafts do"));
    }
    if (plan.seed >= seedEnd) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("is too large"),
                    QStringLiteral("--seed"), QStringLiteral("use a number under 2147483648"));
    }
    Result<Drafts> drafts = readDrafts(plan.path);
    if (!drafts)
        return fail(drafts.error());
    Run run;
    run.run.model = plan.model;
    run.run.at = clock.now();
    run.run.seed = plan.seed;
    run.run.runId = uuid7(run.run.at, random);
    ChecksBasis basis;
    std::set<QString> ids; // external ones of all items
    BLUEPENCIL_TRY(forEachBenchmarkItem(database, benchmark, [&](const BenchmarkItem &item) {
        const Result<Item> asked = askedItem(database, item);
        if (!asked)
            return Result<>(fail(asked.error()));
        basis.add(asked->guideline);
        ids.insert(item.externalId);
        CandidateDraft *draft = draftFor(*drafts, item);
        if (!draft) {
            ++run.run.missing;
            return Result<>();
        }
        draft->used = true;
        run.scores.push_back(scoreDraft(draft->text, item.finalText));
        run.scores.back().itemNo = item.itemNo;
        run.scores.back().checkHits = checkHits(*asked, draft->text);
        return Result<>();
    }));
    for (const auto &[key, draft] : *drafts) {
        if (!draft.used && key.second.isEmpty() && ids.contains(key.first)) {
            return fail(
                Error::Code::InvalidInput,
                QStringLiteral("\"%1\" has a draft already, with its producer").arg(key.first),
                plan.path, QStringLiteral("give one draft for each item"));
        }
    }
    run.run.checksBasis = basis.digest();
    run.run.scored = std::ssize(run.scores);
    run.run.unknown
        = std::ranges::count_if(*drafts, [](const auto &each) { return !each.second.used; });
    if (run.scores.empty()) {
        return fail(Error::Code::InvalidInput,
                    QStringLiteral("has no draft for any item of the benchmark"), plan.path,
                    QStringLiteral("each line names an item by its external_id"));
    }
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    const Result<std::vector<Run>> earlier = storedRuns(database, benchmark);
    if (!earlier)
        return fail(earlier.error());
    BLUEPENCIL_TRY(store(database, benchmark, run));
    BLUEPENCIL_TRY(transaction.commit());
    judge(run, benchmark, earlier->empty() ? nullptr : &earlier->back());
    return run.run;
}

Result<std::vector<BenchmarkRun>> readRuns(Database &database, const Benchmark &benchmark)
{
    Result<std::vector<Run>> runs = storedRuns(database, benchmark);
    if (!runs)
        return fail(runs.error());
    std::vector<BenchmarkRun> result;
    for (std::size_t i = 0; i < runs->size(); ++i) {
        judge((*runs)[i], benchmark, i == 0 ? nullptr : &(*runs)[i - 1]);
        result.push_back((*runs)[i].run);
    }
    return result;
}

OrderedJson toJson(const Benchmark &benchmark)
{
    OrderedJson json;
    json["name"] = toStdString(benchmark.name);
    json["version"] = benchmark.version;
    json["created_at"] = toStdString(toRfc3339(benchmark.createdAt));
    json["items"] = benchmark.items;
    json["left"] = benchmark.left;
    json["content_sha256"] = toStdString(benchmark.contentSha256);
    OrderedJson thresholds = OrderedJson::object();
    for (const Threshold &each : benchmark.thresholds)
        thresholds[toStdString(measureName(each.measure))] = each.value;
    json["thresholds"] = thresholds;
    json["config"] = benchmark.config;
    return json;
}

OrderedJson toJson(const BenchmarkRun &run)
{
    OrderedJson json;
    json["run_id"] = toStdString(run.runId);
    json["model"] = toStdString(run.model);
    json["at"] = toStdString(toRfc3339(run.at));
    json["seed"] = run.seed;
    json["scored"] = run.scored;
    json["missing"] = run.missing;
    const std::optional<bool> passed = run.passed();
    json["passed"] = passed ? OrderedJson(*passed) : OrderedJson();
    json["reasons"] = OrderedJson::array();
    const QStringList reasons = run.reasons();
    for (const QString &reason : reasons)
        json["reasons"].push_back(toStdString(reason));
    json["measures"] = OrderedJson::array();
    for (const MeasureResult &result : run.results)
        json["measures"].push_back(resultJson(result));
    json["before"] = run.before.isEmpty() ? OrderedJson() : OrderedJson(toStdString(run.before));
    json["method"] = "intervals: percentile bootstrap over items, 2000 draws; changes: paired, over"
                     " the items that both runs have";
    return json;
}

} // namespace bluepencil
