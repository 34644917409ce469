// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "app/cli/interruption.h"
#include "core/stats/benchmark/benchmarkruns.h"

namespace bluepencil {

namespace {

struct BenchmarkArguments {
    FilterOptions filters;
    std::string name;
    std::string file;
    std::string model;
    std::vector<std::string> thresholds;
    int version = 0; // 0: not said
    quint64 seed = 0; // 0: not said
    bool history = false;
    bool items = false;
    bool json = false;
};

std::optional<int> versionOf(const BenchmarkArguments &arguments)
{
    return arguments.version > 0 ? std::optional(arguments.version) : std::nullopt;
}

QString number(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'f', 4) : QStringLiteral("-");
}

QString benchmarkInterval(const std::optional<double> &low, const std::optional<double> &high)
{
    return QStringLiteral("(%1 to %2)").arg(number(low), number(high));
}

QString lineOf(const Benchmark &benchmark)
{
    QStringList thresholds;
    for (const Threshold &each : benchmark.thresholds) {
        thresholds += measureName(each.measure)
            + (isLessBetter(each.measure) ? QStringLiteral(" <= ") : QStringLiteral(" >= "))
            + QString::number(each.value);
    }
    return QStringLiteral("%1 %2  %3  items %4, left %5  %6")
        .arg(benchmark.name)
        .arg(benchmark.version)
        .arg(toRfc3339(benchmark.createdAt))
        .arg(benchmark.items)
        .arg(benchmark.left)
        .arg(thresholds.join(QStringLiteral(", ")));
}

QStringList runLines(const BenchmarkRun &run)
{
    const std::optional<bool> passed = run.passed();
    QStringList lines {QStringLiteral("%1  %2  scored %3, missing %4, seed %5  %6")
                           .arg(toRfc3339(run.at), run.model)
                           .arg(run.scored)
                           .arg(run.missing)
                           .arg(run.seed)
                           .arg(!passed       ? QStringLiteral("no thresholds")
                                    : *passed ? QStringLiteral("pass")
                                              : QStringLiteral("fail: ")
                                        + run.reasons().join(QStringLiteral(", ")))};
    for (const MeasureResult &result : run.results) {
        if (!result.estimate.value)
            continue;
        QString line = QStringLiteral("  %1 %2 %3, n %4")
                           .arg(measureName(result.measure), number(result.estimate.value),
                                benchmarkInterval(result.estimate.low, result.estimate.high))
                           .arg(result.estimate.n);
        if (result.change.difference.value) {
            line += QStringLiteral("; to the run before %1 %2, n %3")
                        .arg(number(result.change.difference.value),
                             benchmarkInterval(result.change.difference.low,
                                               result.change.difference.high))
                        .arg(result.change.n);
        } else if (result.checkedOtherwise) {
            line += QStringLiteral("; not held against the run before: checked by another"
                                   " guideline or program");
        }
        lines += line;
    }
    return lines;
}

Result<> writeRun(Context &context, const BenchmarkRun &run, bool json)
{
    if (json)
        return context.writeLine(toLine(toJson(run)));
    return context.writeLine(runLines(run).join(u'\n').toUtf8());
}

Result<> saveBenchmark(Context &context, const BenchmarkArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const Result<FeedbackFilter> filter = arguments.filters.filter((*workspace)->timeZone());
    if (!filter)
        return fail(filter.error());
    BenchmarkPlan plan {toQt(arguments.name), *filter, arguments.history, {}};
    for (const std::string &text : arguments.thresholds) {
        const Result<Threshold> threshold = parseThreshold(toQt(text));
        if (!threshold)
            return fail(threshold.error());
        plan.thresholds.push_back(*threshold);
    }
    const Interruption interruption;
    const Result<BenchmarkMade> made = createBenchmark(
        (*workspace)->database(), context.clock().now(), plan, interruption.token());
    if (!made)
        return fail(made.error());
    if (made->leftOut > 0) {
        context.say(QStringLiteral("left out because they may be used for the service alone: %1")
                        .arg(made->leftOut));
    }
    if (made->restricted > 0) {
        context.say(QStringLiteral("left out because the person's data are restricted: %1")
                        .arg(made->restricted));
    }
    if (made->damaged > 0) {
        context.say(QStringLiteral("left out because they are no longer what was stored: %1;"
                                   " run bluepencil-cli doctor")
                        .arg(made->damaged));
    }
    if (arguments.json)
        return context.writeLine(toLine(toJson(made->benchmark)));
    return context.writeLine(lineOf(made->benchmark).toUtf8());
}

Result<> importDrafts(Context &context, const BenchmarkArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const Result<Benchmark> benchmark
        = findBenchmark((*workspace)->database(), toQt(arguments.name), versionOf(arguments));
    if (!benchmark)
        return fail(benchmark.error());
    const quint64 seed = arguments.seed > 0 ? arguments.seed : context.random()() >> 33;
    const Result<BenchmarkRun> run
        = importRun((*workspace)->database(), context.clock(), context.random(), *benchmark,
                    {toQt(arguments.file), toQt(arguments.model), seed});
    if (!run)
        return fail(run.error());
    if (run->unknown > 0)
        context.say(QStringLiteral("drafts of no item of the benchmark: %1").arg(run->unknown));
    return writeRun(context, *run, arguments.json);
}

// What a model is asked: the items without their drafts and finals.
Result<> writeItems(Context &context, Database &database, const Benchmark &benchmark)
{
    return forEachBenchmarkItem(database, benchmark, [&](const BenchmarkItem &item) -> Result<> {
        const Result<Json> line = parseJsonObject(item.line);
        if (!line)
            return fail(line.error());
        Json asked = *line;
        for (const char *name : {"draft", "drafts", "final_text"})
            asked.erase(name);
        asked["producer"] = toStdString(item.producer);
        return context.writeLine(toLine(asked));
    });
}

Result<> showBenchmark(Context &context, const BenchmarkArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    Database &database = (*workspace)->database();
    const Result<Benchmark> benchmark
        = findBenchmark(database, toQt(arguments.name), versionOf(arguments));
    if (!benchmark)
        return fail(benchmark.error());
    if (arguments.items)
        return writeItems(context, database, *benchmark);
    const auto runs = readRuns(database, *benchmark);
    if (!runs)
        return fail(runs.error());
    if (arguments.json) {
        OrderedJson json = toJson(*benchmark);
        json["runs"] = OrderedJson::array();
        for (const BenchmarkRun &run : *runs)
            json["runs"].push_back(toJson(run));
        return context.writeLine(toLine(json));
    }
    BLUEPENCIL_TRY(context.writeLine(lineOf(*benchmark).toUtf8()));
    for (const BenchmarkRun &run : *runs)
        BLUEPENCIL_TRY(writeRun(context, run, false));
    return {};
}

Result<> printBenchmarks(Context &context, const BenchmarkArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const auto benchmarks = listBenchmarks((*workspace)->database());
    if (!benchmarks)
        return fail(benchmarks.error());
    for (const Benchmark &benchmark : *benchmarks) {
        BLUEPENCIL_TRY(context.writeLine(arguments.json ? toLine(toJson(benchmark))
                                                        : lineOf(benchmark).toUtf8()));
    }
    return {};
}

Result<> dropBenchmark(Context &context, const BenchmarkArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    return removeBenchmark((*workspace)->database(), toQt(arguments.name), versionOf(arguments));
}

using BenchmarkWork = Result<> (*)(Context &, const BenchmarkArguments &);

} // namespace

void addBenchmark(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<BenchmarkArguments>();
    const CliCommand benchmark
        = app.addCommand("benchmark", "Frozen items with finals that models are held against");
    benchmark.needsCommand();
    const auto add = [&](const char *name, const char *help, BenchmarkWork work) {
        const CliCommand command = benchmark.addCommand(name, help);
        command.callback([arguments, &context, &exitCode, work] {
            exitCode = context.finish(work(context, *arguments));
        });
        return command;
    };
    const auto named = [arguments](const CliCommand &command) {
        command.addOption("NAME", arguments->name, "Name of the benchmark").required();
        return command;
    };
    const auto versioned = [arguments, named](const CliCommand &command) {
        named(command)
            .addOption("--version-number", arguments->version, "Else the newest")
            .positive();
        return command;
    };
    const auto printing = [arguments](const CliCommand &command) {
        command.addFlag("--json", arguments->json, "Print JSON");
        return command;
    };
    const CliCommand creating
        = printing(named(add("create", "Freeze items under a name", saveBenchmark)));
    arguments->filters.addTo(creating);
    creating.addFlag("--history", arguments->history, "Imported answers, too");
    creating.addOption("--threshold", arguments->thresholds,
                       "hter=MOST, chrf=LEAST, fields=LEAST or checks=MOST");
    const CliCommand importing
        = printing(versioned(add("import", "Score a model's drafts", importDrafts)));
    importing.addOption("FILE", arguments->file, "JSON lines with external_id and draft")
        .required();
    importing.addOption("--model", arguments->model, "Whose drafts they are").required();
    importing.addOption("--seed", arguments->seed, "Of the bootstrap; else drawn");
    const CliCommand showing
        = printing(versioned(add("show", "A benchmark with its runs", showBenchmark)));
    showing.addFlag("--items", arguments->items, "Its items as JSON lines, without the finals");
    printing(add("list", "Every benchmark", printBenchmarks));
    const CliCommand removing
        = named(add("remove", "Remove a benchmark with its runs", dropBenchmark));
    removing.addOption("--version-number", arguments->version, "Else all of the name").positive();
}

} // namespace bluepencil
