// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/exportwait.h"
#include "app/cli/filteroptions.h"
#include "app/cli/interruption.h"
#include "app/cli/privacyoptions.h"
#include "core/dataset/exporter.h"
#include "core/dataset/formats/formats.h"
#include "core/dataset/recipe/recipe.h"
#include "core/privacy/replacing/pseudonymiser.h"
#include "core/privacy/tenantpatterns.h"

#include <algorithm>
#include <utility>

namespace bluepencil {

namespace {

struct ExportArguments {
    FilterOptions filters;
    PrivacyOptions privacyOptions;
    std::string patterns;
    std::vector<std::string> formats;
    std::string folder;
    std::string split;
    std::string salt = toStdString(ExportConfig().salt);
    std::string privacy = toStdString(privacyModeName(defaultPrivacyMode));
    std::string batch;
    bool keepRubberStamps = false;
    bool keepCosmeticPairs = false;
    bool keepPolicyRefusals = false;
    bool keepUnknownFigures = false;
    bool keepSpecialCategories = false;
    bool keepInstructions = false;
    std::string recipe;
    std::string deduplicate;
    std::string history;
    std::string tokenTable;
    std::string since;
    std::vector<std::string> decontaminate;
    std::optional<double> leastCoverage;
    std::optional<double> alike;
    int mostPerReviewer = 0;
    int mostPerSubject = 0;
    int mostTokens = 0;
    bool secondReview = false;
    bool agreement = false;
    bool keepContradictions = false;
    bool countTokens = false;
    bool json = false;
};

Result<> readPreparation(const ExportArguments &arguments, PreparationConfig &preparation)
{
    preparation.leastCoverage = arguments.leastCoverage;
    preparation.secondReviewPassed = arguments.secondReview;
    preparation.reviewersAgree = arguments.agreement;
    preparation.sinceBatch = toQt(arguments.since);
    if (!arguments.deduplicate.empty())
        preparation.deduplicate
            = deduplicateFromName(toQt(arguments.deduplicate)).value_or(Deduplicate::None);
    preparation.alike = arguments.alike.value_or(preparation.alike);
    preparation.keepContradictions = arguments.keepContradictions;
    for (const std::string &file : arguments.decontaminate)
        preparation.decontaminate.push_back({toQt(file), {}});
    preparation.mostPerReviewer = arguments.mostPerReviewer;
    preparation.mostPerSubject = arguments.mostPerSubject;
    preparation.mostTokens = arguments.mostTokens;
    preparation.countTokens = arguments.countTokens;
    if (!arguments.tokenTable.empty())
        preparation.tokenTable = TokenCounter::encodingFromName(toQt(arguments.tokenTable))
                                     .value_or(preparation.tokenTable);
    if (!arguments.history.empty())
        preparation.history = historyFromName(toQt(arguments.history)).value_or(History::None);
    BLUEPENCIL_TRY(checkPreparation(preparation, !arguments.split.empty()));
    if (arguments.alike && preparation.deduplicate != Deduplicate::Near) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("is for near duplicates, which are not looked for"),
                    QStringLiteral("--alike"),
                    QStringLiteral("add --deduplicate near, or leave it out"));
    }
    return {};
}

void addPreparation(const CliCommand &command, ExportArguments &arguments)
{
    const auto add = [&command](const char *name, auto &value, const char *help) {
        return command.addOption(name, value, help).group("Preparation");
    };
    add("--deduplicate", arguments.deduplicate, "none, exact or near")
        .oneOf({"none", "exact", "near"});
    add("--alike", arguments.alike, "From which Jaccard coefficient on texts are near, like 0.8")
        .range(0.5, 1.0);
    add("--decontaminate", arguments.decontaminate,
        "File of evaluation texts that must not be trained on")
        .oneArgument();
    add("--since", arguments.since, "Only what came in after that batch");
    add("--least-coverage", arguments.leastCoverage, "Share of the draft that was on screen")
        .range(0.0, 1.0);
    add("--most-per-reviewer", arguments.mostPerReviewer, "Records of one reviewer at most")
        .positive();
    add("--most-per-subject", arguments.mostPerSubject, "Records about one person at most")
        .positive();
    add("--most-tokens", arguments.mostTokens, "Tokens of a record at most").positive();
    add("--token-table", arguments.tokenTable,
        "By which tokens are counted: o200k_base or cl100k_base; else o200k_base")
        .oneOf({"o200k_base", "cl100k_base"});
    add("--history", arguments.history, "History lines: none, train or gold")
        .oneOf({"none", "train", "gold"});
    const auto flag = [&command](const char *name, bool &value, const char *help) {
        command.addFlag(name, value, help).group("Preparation");
    };
    flag("--second-review", arguments.secondReview, "Only what another reviewer decided alike");
    flag("--agreement", arguments.agreement, "Not where reviewers of an item disagree");
    flag("--keep-contradictions", arguments.keepContradictions,
         "Texts that were both approved and rejected");
    flag("--count-tokens", arguments.countTokens, "Report lengths in tokens, too");
}

Result<ExportConfig> configFrom(const ExportArguments &arguments, const QTimeZone &zone)
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
    config.salt = toQt(arguments.salt);
    config.privacy = toQt(arguments.privacy);
    Result<PrivacyRules> rules = arguments.privacyOptions.rules();
    if (!rules)
        return fail(rules.error());
    config.privacyRules = std::move(*rules);
    if (!arguments.patterns.empty()) {
        auto patterns = readPatterns(toQt(arguments.patterns));
        if (!patterns)
            return fail(patterns.error());
        config.patterns = std::move(*patterns);
    }
    config.keepRubberStamps = arguments.keepRubberStamps;
    config.keepCosmeticPairs = arguments.keepCosmeticPairs;
    config.keepPolicyRefusals = arguments.keepPolicyRefusals;
    config.keepUnknownFigures = arguments.keepUnknownFigures;
    config.keepSpecialCategories = arguments.keepSpecialCategories;
    config.keepInstructions = arguments.keepInstructions;
    BLUEPENCIL_TRY(readPreparation(arguments, config.preparation));
    config.folder = toQt(arguments.folder);
    config.batchId = toQt(arguments.batch);
    return config;
}

Result<> showExport(Context &context, const ExportSummary &summary, const QStringList &told,
                    bool json)
{
    for (const BatchWarning &warning : summary.warnings) {
        if (!told.contains(warning.text))
            context.say(warning.text);
    }
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
        object["warnings"] = OrderedJson::array();
        for (const BatchWarning &warning : summary.warnings)
            object["warnings"].push_back(toStdString(warning.text));
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

// Which key is missing, or which rules, is known once both are.
Result<> ofPrivacy(const ExportConfig &config, const PrivacyKey &key)
{
    const PrivacyMethod method {privacyModeFromName(config.privacy).value_or(PrivacyMode::None),
                                config.privacyRules, key};
    if (method.mode == PrivacyMode::None && !method.rules.isEmpty()) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("there are rules, and --privacy is none"),
                    QStringLiteral("--privacy-rule"),
                    QStringLiteral("choose pseudonymise or redact, or leave the rules out"));
    }
    const Result<> checked = checkKey(method);
    if (checked)
        return {};
    Error error = checked.error();
    error.where = QStringLiteral("--key-file");
    return fail(error);
}

Result<> runExport(Context &context, const ExportArguments &arguments)
{
    const Interruption interruption;
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    Result<ExportConfig> config = arguments.recipe.empty()
        ? configFrom(arguments, (*workspace)->timeZone())
        : readRecipe(toQt(arguments.recipe));
    if (!config)
        return fail(config.error());
    const Result<PrivacyKey> key = arguments.privacyOptions.key();
    if (!key)
        return fail(key.error());
    config->keyFile = arguments.privacyOptions.keyFile();
    BLUEPENCIL_TRY(ofPrivacy(*config, *key));
    config->folder = toQt(arguments.folder);
    config->batchId = toQt(arguments.batch);
    Exporter exporter(**workspace, context.clock(), context.random());
    QStringList told;
    const auto progress = [&context, &told](const ExportStep &step) {
        sayWaiting(context, step);
        for (const BatchWarning &warning : step.warnings) {
            if (told.contains(warning.text)) // where the rows are made once more
                continue;
            told += warning.text;
            context.say(warning.text);
        }
    };
    const Result<ExportSummary> summary = exporter.run(*config, progress, interruption.token());
    if (!summary)
        return fail(summary.error());
    return showExport(context, *summary, told, arguments.json);
}

// An empty value, as of a variable that a script forgot to set, is no way to leave an option out.
void checkValues(const CliCommand &command, const ExportArguments &arguments)
{
    const std::pair<const char *, const std::string *> values[] {
        {"--split", &arguments.split}, {"--since", &arguments.since},
        {"--batch", &arguments.batch}, {"--patterns", &arguments.patterns},
        {"--out", &arguments.folder},
    };
    for (const auto &[name, value] : values) {
        if (command.count(name) > 0 && value->empty())
            missing(std::string("a value of ") + name);
    }
    if (std::ranges::find(arguments.decontaminate, std::string()) != arguments.decontaminate.end())
        missing("a value of --decontaminate");
    if (command.count("--salt") > 0 && arguments.split.empty())
        missing("--split, by which --salt deals,");
}

// A recipe says all; half of it on the command line would be overlooked.
void checkUse(const CliCommand &command, const ExportArguments &arguments)
{
    if (command.count("--recipe") == 0) {
        if (arguments.formats.empty())
            missing("--format or --recipe");
        checkValues(command, arguments);
        return;
    }
    if (arguments.recipe.empty())
        missing("a value of --recipe");
    for (const CliOption &option : command.options()) {
        const std::string name = option.name();
        const bool allowed = name == "--recipe" || name == "--out" || name == "--batch"
            || name == "--json" || name == "--key-file" || name == "--help" || name == "-h,--help";
        if (option.count() > 0 && !allowed)
            clashing("--recipe", name);
    }
}

} // namespace

void addExport(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<ExportArguments>();
    const CliCommand command = app.addCommand("export", "Write feedback as a fine-tuning dataset");
    command
        .addOption("--format", arguments->formats,
                   toStdString(formatNames().join(QStringLiteral(", "))))
        .delimiter(',');
    command.addOption("--recipe", arguments->recipe,
                      "File that says what else would be said by options");
    command.addOption("--out", arguments->folder, "Folder; must not exist or be empty").required();
    command.addOption("--split", arguments->split,
                      "Per cent of train, validation and test, like 90,5,5; else all is train");
    command.addOption("--salt", arguments->salt, "Another salt deals the groups anew");
    command
        .addOption("--privacy", arguments->privacy,
                   "pseudonymise ([EMAIL_1]), redact ([EMAIL]) or none")
        .showDefault();
    arguments->privacyOptions.addTo(command);
    command.addOption("--patterns", arguments->patterns, "Patterns of your own, a JSON list")
        .group("Privacy");
    command.addOption("--batch", arguments->batch, "Name of the batch; else the next number");
    command.addFlag("--keep-rubber-stamps", arguments->keepRubberStamps,
                    "Approvals faster than the draft can be read");
    command.addFlag("--keep-cosmetic-pairs", arguments->keepCosmeticPairs,
                    "Pairs that differ in case, space or punctuation only");
    command.addFlag("--keep-policy-refusals", arguments->keepPolicyRefusals,
                    "Rejected for policy or safety");
    command.addFlag("--keep-unknown-figures", arguments->keepUnknownFigures,
                    "Edits that bring in a figure which the model could not know");
    command.addFlag("--keep-special-categories", arguments->keepSpecialCategories,
                    "Items flagged as about health, belief and the like");
    command.addFlag("--keep-instructions", arguments->keepInstructions,
                    "Texts with orders to a model or a reviewer, or with encoded words");
    addPreparation(command, *arguments);
    arguments->filters.addTo(command);
    command.addFlag("--json", arguments->json, "Print the summary as JSON");
    command.callback([command, arguments, &context, &exitCode] {
        checkUse(command, *arguments);
        const Result<> done = runExport(context, *arguments);
        // What a recipe says is no argument.
        exitCode = arguments->recipe.empty() ? context.finishAsked(done) : context.finish(done);
    });
}

} // namespace bluepencil
