// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/cli/exportwait.h"
#include "app/cli/filteroptions.h"
#include "app/cli/interruption.h"
#include "app/cli/privacyoptions.h"
#include "core/dataset/batches/batchdiff.h"
#include "core/dataset/batches/batchstore.h"
#include "core/dataset/batches/verify.h"
#include "core/dataset/exporter.h"
#include "core/dataset/recipe/recipe.h"

#include <QDir>

namespace bluepencil {

namespace {

struct BatchArguments {
    PrivacyOptions privacy;
    std::string batch;
    std::string other;
    std::string to;
    std::string note;
    std::string folder;
    int revision = 0;
    bool check = false;
    bool allWithdrawn = false;
    bool json = false;
};

OrderedJson toJson(const BatchRow &batch, qint64 withdrawn)
{
    OrderedJson json;
    json["batch"] = toStdString(batch.batchId);
    json["revision"] = batch.revision;
    json["created_at"] = toStdString(toRfc3339(batch.createdAt));
    json["seq"] = {{"from", batch.seqFrom}, {"to", batch.seqTo}};
    json["content_sha256"] = toStdString(batch.contentSha256);
    json["withdrawn"] = withdrawn;
    return json;
}

Result<> listBatches(Context &context, const BatchArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    Database &database = (*workspace)->database();
    const auto batches = allBatches(database);
    if (!batches)
        return fail(batches.error());
    for (const BatchRow &batch : *batches) {
        const auto records = recordsOf(database, batch.batchId, batch.revision);
        if (!records)
            return fail(records.error());
        const auto withdrawn = records->withdrawn.size();
        if (arguments.json) {
            BLUEPENCIL_TRY(context.writeLine(toLine(toJson(batch, withdrawn))));
            continue;
        }
        QString words = QStringLiteral("%1 r%2  %3  seq %4 to %5")
                            .arg(batch.batchId)
                            .arg(batch.revision)
                            .arg(toRfc3339(batch.createdAt))
                            .arg(batch.seqFrom)
                            .arg(batch.seqTo);
        if (withdrawn > 0)
            words += QStringLiteral("  %1 withdrawn: rebuild it").arg(withdrawn);
        BLUEPENCIL_TRY(context.writeLine(words.toUtf8()));
    }
    return {};
}

Result<> showBatch(Context &context, const BatchArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    Database &database = (*workspace)->database();
    const QString batchId = toQt(arguments.batch);
    const Result<BatchRow> batch = batchNamed(database, batchId, arguments.revision);
    if (!batch)
        return fail(batch.error());
    const auto records = recordsOf(database, batchId, batch->revision);
    if (!records)
        return fail(records.error());
    const auto gifts = giftsOf(database, batchId);
    if (!gifts)
        return fail(gifts.error());
    OrderedJson json = toJson(*batch, records->withdrawn.size());
    json["withdrawn_ids"] = OrderedJson::array();
    for (const QString &id : records->withdrawn)
        json["withdrawn_ids"].push_back(toStdString(id));
    json["given"] = OrderedJson::array();
    for (const BatchGift &gift : *gifts) {
        json["given"].push_back({{"revision", gift.revision},
                                 {"to", toStdString(gift.to)},
                                 {"note", toStdString(gift.note)},
                                 {"at", toStdString(toRfc3339(gift.at))}});
    }
    const Result<OrderedJson> manifest = storedManifest(*batch);
    if (!manifest)
        return fail(manifest.error());
    json["manifest"] = *manifest;
    if (arguments.json)
        return context.writeLine(toLine(json));
    const std::string text = json.dump(2, ' ', false, OrderedJson::error_handler_t::replace);
    return context.writeLine(QByteArray::fromStdString(text));
}

Result<> diffBatches(Context &context, const BatchArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    const auto diff
        = batchDiff((*workspace)->database(), toQt(arguments.batch), toQt(arguments.other));
    if (!diff)
        return fail(diff.error());
    if (arguments.json)
        return context.writeLine(toLine(toJson(*diff)));
    for (const QString &line : linesOf(*diff))
        BLUEPENCIL_TRY(context.writeLine(line.toUtf8()));
    return {};
}

Result<> give(Context &context, const BatchArguments &arguments)
{
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    Database &database = (*workspace)->database();
    const QString batchId = toQt(arguments.batch);
    const Result<BatchRow> batch = batchNamed(database, batchId, arguments.revision);
    if (!batch)
        return fail(batch.error());
    const auto records = recordsOf(database, batchId, batch->revision);
    if (!records)
        return fail(records.error());
    if (!records->withdrawn.isEmpty()) {
        return fail(
            Error::Code::Conflict,
            QStringLiteral("%1 records of the batch were withdrawn").arg(records->withdrawn.size()),
            batchId,
            QStringLiteral("make a new revision with bluepencil-cli rebuild, and give"
                           " that"));
    }
    BLUEPENCIL_TRY(insertGift(database,
                              {batchId, batch->revision, toQt(arguments.to), toQt(arguments.note),
                               context.clock().now()}));
    return context.writeLine(QStringLiteral("%1 r%2 given to %3")
                                 .arg(batchId)
                                 .arg(batch->revision)
                                 .arg(toQt(arguments.to))
                                 .toUtf8());
}

OrderedJson toJson(const RebuildCheck &check)
{
    OrderedJson json {{"batch", toStdString(check.batchId)},
                      {"revision", check.revision},
                      {"same", check.same()},
                      {"recorded", toStdString(check.recorded)},
                      {"rebuilt", toStdString(check.rebuilt)}};
    json["withdrawn"] = OrderedJson::array();
    for (const QString &id : check.withdrawn)
        json["withdrawn"].push_back(toStdString(id));
    json["differs"] = OrderedJson::array();
    for (const QString &pin : check.pins)
        json["differs"].push_back(toStdString(pin));
    return json;
}

Result<> checkAgain(Context &context, Exporter &exporter, const BatchArguments &arguments,
                    const std::stop_token &stop)
{
    const auto check = exporter.check(toQt(arguments.batch), arguments.revision, stop);
    if (!check)
        return fail(check.error());
    if (arguments.json)
        BLUEPENCIL_TRY(context.writeLine(toLine(toJson(*check))));
    if (check->same() && arguments.json)
        return {};
    if (check->same()) {
        return context.writeLine(QStringLiteral("%1 r%2: the same to the byte, %3")
                                     .arg(check->batchId)
                                     .arg(check->revision)
                                     .arg(check->recorded)
                                     .toUtf8());
    }
    if (!arguments.json) {
        for (const QString &id : check->withdrawn)
            BLUEPENCIL_TRY(context.writeLine("withdrawn: " + id.toUtf8()));
        for (const QString &pin : check->pins)
            BLUEPENCIL_TRY(context.writeLine("differs: " + pin.toUtf8()));
    }
    if (!check->withdrawn.isEmpty()) {
        return fail(Error::Code::Conflict,
                    QStringLiteral("cannot be rebuilt as it was: %1 records were withdrawn")
                        .arg(check->withdrawn.size()),
                    check->batchId, QStringLiteral("make a new revision: leave --check out"));
    }
    return fail(Error::Code::Conflict, QStringLiteral("comes out with other bytes"), check->batchId,
                check->pins.isEmpty()
                    ? QStringLiteral("no pin differs: run bluepencil-cli doctor")
                    : QStringLiteral("use the versions that the batch was made with"));
}

Result<> showMade(Context &context, const ExportSummary &summary, bool json)
{
    for (const BatchWarning &warning : summary.warnings)
        context.say(warning.text);
    if (json) {
        return context.writeLine(
            toLine(OrderedJson {{"batch", toStdString(summary.batchId)},
                                {"revision", summary.revision},
                                {"manifest", toStdString(summary.manifestPath)},
                                {"content_sha256", toStdString(summary.contentSha256)}}));
    }
    return context.writeLine(QStringLiteral("batch %1 r%2: %3")
                                 .arg(summary.batchId)
                                 .arg(summary.revision)
                                 .arg(summary.manifestPath)
                                 .toUtf8());
}

// One that was made without a key refuses any.
Result<QString> keyFileFor(const BatchRow &batch, const BatchArguments &arguments)
{
    const Result<Json> json = parseJsonObject(batch.config);
    if (!json)
        return fail(json.error());
    const Result<ExportConfig> config = recipeFromJson(*json);
    if (!config)
        return fail(config.error());
    return config->privacyRules.needKey() ? arguments.privacy.keyFile() : QString();
}

Result<ExportSummary> makeAnew(Context &context, Database &database, Exporter &exporter,
                               const QString &batchId, const BatchArguments &arguments,
                               const std::stop_token &stop)
{
    const Result<BatchRow> batch = batchNamed(database, batchId);
    if (!batch)
        return fail(batch.error());
    const Result<QString> keyFile = keyFileFor(*batch, arguments);
    if (!keyFile)
        return fail(keyFile.error());
    exporter.useKeyFile(*keyFile);
    const QString folder = QDir(toQt(arguments.folder))
                               .filePath(QStringLiteral("%1-r%2").arg(
                                   batchId, QString::number(batch->revision + 1)));
    return exporter.rebuild(batchId, batch->revision, folder, stop,
                            [&context](const ExportStep &step) { sayWaiting(context, step); });
}

// One that cannot be made anew keeps no other from it.
Result<> makeAllAnew(Context &context, Database &database, Exporter &exporter,
                     const BatchArguments &arguments, const std::stop_token &stop)
{
    const auto stale = staleBatches(database);
    if (!stale)
        return fail(stale.error());
    if (stale->empty() && !arguments.json)
        return context.writeLine("no batch holds what was withdrawn");
    QStringList failed;
    for (const auto &[batchId, withdrawn] : *stale) {
        const auto summary = makeAnew(context, database, exporter, batchId, arguments, stop);
        if (summary) {
            BLUEPENCIL_TRY(showMade(context, *summary, arguments.json));
            continue;
        }
        if (summary.error().code == Error::Code::Cancelled)
            return fail(summary.error());
        failed += batchId;
        context.say(batchId + QStringLiteral(": ") + toString(summary.error()));
        if (arguments.json) {
            BLUEPENCIL_TRY(context.writeLine(
                toLine(OrderedJson {{"batch", toStdString(batchId)},
                                    {"error", toStdString(toString(summary.error()))}})));
        }
    }
    if (failed.isEmpty())
        return {};
    return fail(Error::Code::Conflict,
                QStringLiteral("%1 of %2 batches were not made anew, and still hold what was"
                               " withdrawn")
                    .arg(failed.size())
                    .arg(stale->size()),
                failed.join(QStringLiteral(", ")),
                QStringLiteral("mend what is said of each, and call it again: the others are"
                               " done"));
}

Result<> rebuild(Context &context, const BatchArguments &arguments)
{
    const Interruption interruption;
    const Result<Workspace *> workspace = context.workspace();
    if (!workspace)
        return fail(workspace.error());
    Exporter exporter(**workspace, context.clock(), context.random());
    const Result<PrivacyKey> key = arguments.privacy.key();
    if (!key)
        return fail(key.error());
    exporter.useKeyFile(arguments.privacy.keyFile());
    if (arguments.privacy.areGiven()) {
        Result<PrivacyRules> rules = arguments.privacy.rules();
        if (!rules)
            return fail(rules.error());
        exporter.expectRules(std::move(*rules));
    }
    if (arguments.allWithdrawn)
        return makeAllAnew(context, (*workspace)->database(), exporter, arguments,
                           interruption.token());
    if (arguments.check)
        return checkAgain(context, exporter, arguments, interruption.token());
    const Result<ExportSummary> summary = exporter.rebuild(
        toQt(arguments.batch), arguments.revision, toQt(arguments.folder), interruption.token(),
        [&context](const ExportStep &step) { sayWaiting(context, step); });
    if (!summary)
        return fail(summary.error());
    return showMade(context, *summary, arguments.json);
}

// Most who were given a batch have no workspace, and need none. One that was named is looked at as
// it is: whoever checks a folder does not want it brought to another version.
Result<QStringList> problemsByWorkspace(Context &context, const QString &folder)
{
    const QString address = context.namedAddress();
    if (address.isEmpty())
        return QStringList();
    const auto workspace = Workspace::look(address);
    if (workspace)
        return verifyRecorded(**workspace, folder);
    context.say(QStringLiteral("bluepencil-cli: was not held against the workspace: ")
                + toString(workspace.error()));
    return QStringList();
}

Result<> verify(Context &context, const BatchArguments &arguments)
{
    auto report = verifyBatch(toQt(arguments.folder));
    if (!report)
        return fail(report.error());
    const auto recorded = problemsByWorkspace(context, toQt(arguments.folder));
    if (!recorded)
        return fail(recorded.error());
    report->problems += *recorded;
    if (arguments.json) {
        OrderedJson json {{"batch", toStdString(report->batchId)},
                          {"revision", report->revision},
                          {"files", report->files},
                          {"rows", report->rows}};
        json["problems"] = OrderedJson::array();
        for (const QString &problem : report->problems)
            json["problems"].push_back(toStdString(problem));
        BLUEPENCIL_TRY(context.writeLine(toLine(json)));
    } else {
        for (const QString &problem : report->problems)
            BLUEPENCIL_TRY(context.writeLine(problem.toUtf8()));
    }
    if (!report->problems.isEmpty()) {
        return fail(
            Error::Code::Corrupt,
            QStringLiteral("is not as it was written: %1 problems").arg(report->problems.size()),
            toQt(arguments.folder), QStringLiteral("fetch it again, or rebuild it"));
    }
    if (arguments.json)
        return {};
    return context.writeLine(QStringLiteral("%1 r%2: %3 files, %4 rows, as they were written")
                                 .arg(report->batchId)
                                 .arg(report->revision)
                                 .arg(report->files)
                                 .arg(report->rows)
                                 .toUtf8());
}

using BatchWork = Result<> (*)(Context &, const BatchArguments &);

} // namespace

void addBatches(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<BatchArguments>();
    const auto runs = [&context, &exitCode, arguments](const CliCommand &command, BatchWork work) {
        command.addFlag("--json", arguments->json, "Print JSON");
        command.callback([arguments, &context, &exitCode, work] {
            if (work == rebuild && arguments->batch.empty() && !arguments->allWithdrawn)
                missing("BATCH or --all-withdrawn");
            if (work == rebuild && arguments->allWithdrawn && arguments->folder.empty())
                missing("--out");
            exitCode = context.finishAsked(work(context, *arguments));
        });
    };
    const auto batch = [arguments](const CliCommand &command) {
        command.addOption("BATCH", arguments->batch, "Like B-0001").required();
        command.addOption("--revision", arguments->revision, "Else the latest").positive();
    };
    const CliCommand batches = app.addCommand("batches", "What was exported, and to whom it went");
    batches.needsCommand();
    runs(batches.addCommand("list", "Every batch and revision"), listBatches);
    const CliCommand one = batches.addCommand("show", "A batch with its manifest, as JSON");
    batch(one);
    runs(one, showBatch);
    const CliCommand two = batches.addCommand("diff", "What one batch has and the other has not");
    two.addOption("A", arguments->batch, "Like B-0001 or B-0001:2 for revision 2").required();
    two.addOption("B", arguments->other, "The same").required();
    runs(two, diffBatches);
    const CliCommand given = batches.addCommand("give", "Note whom a batch was given to");
    batch(given);
    given.addOption("--to", arguments->to, "Whom, or which upload").required();
    given.addOption("--note", arguments->note, "What for");
    runs(given, give);

    const CliCommand again
        = app.addCommand("rebuild", "Make a batch again, without what was withdrawn");
    const CliOption name = again.addOption("BATCH", arguments->batch, "Like B-0001");
    const CliOption revision
        = again.addOption("--revision", arguments->revision, "Else the latest").positive();
    const CliOption check
        = again.addFlag("--check", arguments->check, "Only say whether it comes out the same");
    again
        .addOption("--out", arguments->folder,
                   "Folder; must not exist or be empty. With --all-withdrawn each batch has one in"
                   " it")
        .excludes(check);
    again
        .addFlag("--all-withdrawn", arguments->allWithdrawn,
                 "Every batch that holds what was withdrawn since")
        .excludes(name)
        .excludes(revision)
        .excludes(check);
    arguments->privacy.addTo(again);
    runs(again, rebuild);

    const CliCommand look = app.addCommand("verify", "Whether a folder holds the batch as written");
    look.addOption("DIR", arguments->folder, "The folder with manifest.json").required();
    runs(look, verify);
}

} // namespace bluepencil
