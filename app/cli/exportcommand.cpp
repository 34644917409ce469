// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/filteroptions.h"
#include "core/dataset/exporter.h"
#include "core/dataset/formats.h"

namespace bluepencil {

namespace {

struct Arguments {
    FilterOptions filters;
    std::vector<std::string> formats;
    std::string folder;
    std::string split;
    std::string salt;
    std::string privacy = "none";
    std::string batch;
    bool keepRubberStamps = false;
    bool keepCosmeticPairs = false;
    bool keepPolicyRefusals = false;
    bool keepUnknownFigures = false;
    bool json = false;
};

Result<ExportConfig> configFrom(const Arguments &arguments, const QTimeZone &zone)
{
    ExportConfig config;
    config.formats = toQt(arguments.formats);
    Result<FeedbackFilter> filter = arguments.filters.filter(zone);
    if (!filter)
        return fail(filter.error());
    config.filter = std::move(*filter);
    if (!arguments.split.empty()) {
        const Result<SplitRatio> split = parseSplit(toQt(arguments.split));
        if (!split)
            return fail(split.error());
        config.split = *split;
    }
    if (!arguments.salt.empty())
        config.salt = toQt(arguments.salt);
    config.privacy = toQt(arguments.privacy);
    config.keepRubberStamps = arguments.keepRubberStamps;
    config.keepCosmeticPairs = arguments.keepCosmeticPairs;
    config.keepPolicyRefusals = arguments.keepPolicyRefusals;
    config.keepUnknownFigures = arguments.keepUnknownFigures;
    config.folder = toQt(arguments.folder);
    config.batchId = toQt(arguments.batch);
    return config;
}

Result<> show(Context &context, const ExportSummary &summary, bool json)
{
    if (json) {
        OrderedJson object;
        object["batch"] = toStdString(summary.batchId);
        object["revision"] = summary.revision;
        object["manifest"] = toStdString(summary.manifestPath);
        object["content_sha256"] = toStdString(summary.contentSha256);
        object["records"] = summary.counts.records;
        object["formats"] = OrderedJson::array();
        for (const FormatCounts &counts : summary.counts.formats) {
            OrderedJson entry {
                {"format", toStdString(counts.format)}, {"in", counts.in}, {"rows", counts.out}};
            entry["drops"] = OrderedJson::object();
            for (auto it = counts.drops.begin(); it != counts.drops.end(); ++it)
                entry["drops"][toStdString(it.key())] = it.value();
            object["formats"].push_back(std::move(entry));
        }
        return context.writeLine(toLine(object));
    }
    BLUEPENCIL_TRY(context.writeLine(QStringLiteral("batch %1 r%2: %3")
                                         .arg(summary.batchId)
                                         .arg(summary.revision)
                                         .arg(summary.manifestPath)
                                         .toUtf8()));
    for (const FormatCounts &counts : summary.counts.formats) {
        BLUEPENCIL_TRY(context.writeLine(
            QStringLiteral("%1: %2 examples in, %3 rows out (train %4, validation %5, test %6)")
                .arg(counts.format)
                .arg(counts.in)
                .arg(counts.out)
                .arg(counts.splits[0])
                .arg(counts.splits[1])
                .arg(counts.splits[2])
                .toUtf8()));
        for (auto it = counts.drops.begin(); it != counts.drops.end(); ++it) {
            BLUEPENCIL_TRY(context.writeLine(
                QStringLiteral("  left out, %1: %2").arg(it.key()).arg(it.value()).toUtf8()));
        }
    }
    return {};
}

Result<> run(Context &context, const Arguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const Result<ExportConfig> config = configFrom(arguments, (*workspace)->timeZone());
    if (!config)
        return fail(config.error());
    Exporter exporter(**workspace, context.clock(), context.random());
    const Result<ExportSummary> summary = exporter.run(*config);
    if (!summary)
        return fail(summary.error());
    return show(context, *summary, arguments.json);
}

} // namespace

void addExport(CLI::App &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *command = app.add_subcommand("export", "Write feedback as a fine-tuning dataset");
    command
        ->add_option("--format", arguments->formats,
                     toStdString(formatNames().join(QStringLiteral(", "))))
        ->delimiter(',')
        ->required();
    command->add_option("--out", arguments->folder, "Folder; must not exist or be empty")
        ->required();
    command->add_option("--split", arguments->split,
                        "Per cent of train, validation and test, like 90,5,5; else all is train");
    command->add_option("--salt", arguments->salt, "Another salt deals the groups anew");
    command
        ->add_option("--privacy", arguments->privacy,
                     "none; pseudonymise and redact are not there yet")
        ->capture_default_str();
    command->add_option("--batch", arguments->batch, "Name of the batch; else the next number");
    command->add_flag("--keep-rubber-stamps", arguments->keepRubberStamps,
                      "Approvals faster than the draft can be read");
    command->add_flag("--keep-cosmetic-pairs", arguments->keepCosmeticPairs,
                      "Pairs that differ in case, space or punctuation only");
    command->add_flag("--keep-policy-refusals", arguments->keepPolicyRefusals,
                      "Rejected for policy or safety");
    command->add_flag("--keep-unknown-figures", arguments->keepUnknownFigures,
                      "Edits that bring in a figure which the model could not know");
    arguments->filters.addTo(*command);
    command->add_flag("--json", arguments->json, "Print the summary as JSON");
    command->callback(
        [arguments, &context, &exitCode] { exitCode = context.finish(run(context, *arguments)); });
}

} // namespace bluepencil
