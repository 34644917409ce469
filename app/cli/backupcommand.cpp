// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "core/queue/rights/erasure.h"
#include "core/queue/rights/standingrights.h"
#include "core/store/backup/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>
#include <string>

namespace bluepencil {

namespace {

const QString listName = QStringLiteral("erasures.jsonl");

struct BackupArguments {
    std::string file;
    std::string eraseList;
    bool force = false;
    bool loseRights = false;
    bool json = false;
    int keep = 0; // 0: all
};

QString local(const std::string &text)
{
    return QString::fromLocal8Bit(text.data(), qsizetype(text.size()));
}

qint64 rowsOf(const std::vector<TableCount> &tables)
{
    qint64 rows = 0;
    for (const TableCount &table : tables)
        rows += table.rows;
    return rows;
}

OrderedJson toJson(const std::vector<TableCount> &tables)
{
    OrderedJson json = OrderedJson::object();
    for (const TableCount &table : tables)
        json[toStdString(table.table)] = table.rows;
    return json;
}

// Beside the copies, for those that are older than an erasure.
Result<> writeList(Workspace &workspace, const QString &folder)
{
    const auto subjects = erasedSubjects(workspace.database());
    if (!subjects)
        return fail(subjects.error());
    const QByteArray bytes = toLines(*subjects);
    QSaveFile file(QDir(folder).filePath(listName));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(Error::Code::Storage,
                QStringLiteral("cannot be written (%1)").arg(file.errorString()), file.fileName(),
                QStringLiteral("check permissions and space"));
}

Result<> backup(Context &context, const BackupArguments &arguments)
{
    const Result<Workspace *> opened = context.workspace();
    if (!opened)
        return fail(opened.error());
    QString file = local(arguments.file);
    const bool isFolder = QFileInfo(file).isDir();
    const QString folder = file;
    if (isFolder)
        file = QDir(folder).filePath(backupName(**opened, context.clock()));
    if ((*opened)->isFile()) { // its unused parts are copied as well
        const Result<OwedErasure> finished
            = finishOwedErasure((*opened)->database(), context.clock().now() - ErasureAtMostMs);
        const QString holds = QStringLiteral("the copy may hold texts that were erased: ");
        if (!finished)
            context.say(holds + toString(finished.error()));
        else if (*finished == OwedErasure::UnderWay)
            context.say(holds + QStringLiteral("another program is still clearing them"));
    }
    const Result<BackupReport> report = backUp(**opened, context.address(), file, context.clock(),
                                               context.random(), arguments.force);
    if (!report)
        return fail(report.error());
    if (isFolder)
        BLUEPENCIL_TRY(writeList(**opened, folder));
    const bool proven = report->doubt.isEmpty();
    if (arguments.json) {
        BLUEPENCIL_TRY(
            context.writeLine(toLine(OrderedJson {{"file", toStdString(report->file)},
                                                  {"bytes", report->bytes},
                                                  {"sha256", toStdString(report->sha256)},
                                                  {"proven", proven},
                                                  {"tables", toJson(report->tables)}})));
    } else {
        BLUEPENCIL_TRY(
            context.writeLine(QStringLiteral("%1: %2 bytes, %3 rows in %4 tables; %5")
                                  .arg(report->file)
                                  .arg(report->bytes)
                                  .arg(rowsOf(report->tables))
                                  .arg(report->tables.size())
                                  .arg(proven ? QStringLiteral("opened, checked and counted")
                                              : QStringLiteral("not proven"))
                                  .toUtf8()));
    }
    if (!proven) {
        context.say(QStringLiteral("the copy is not proven: %1. Restore it somewhere before you"
                                   " rely on it")
                        .arg(report->doubt));
    }
    if (isFolder && arguments.keep > 0 && proven) {
        for (const QString &name : dropOldBackups(folder, arguments.keep))
            context.say(QStringLiteral("deleted: ") + name);
    }
    return {};
}

Result<std::vector<ErasedSubject>> readEraseList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::NotFound,
                    QStringLiteral("cannot be read (%1)").arg(file.errorString()), path,
                    QStringLiteral("check its name"));
    }
    return parseErasedSubjects(file.readAll(), path);
}

// The list that is named, else the one beside the copy; empty if there is none.
QString listOf(const BackupArguments &arguments)
{
    const QString named = local(arguments.eraseList);
    const QString beside = QFileInfo(local(arguments.file)).absoluteDir().filePath(listName);
    return named.isEmpty() && QFileInfo::exists(beside) ? beside : named;
}

Result<std::vector<ErasedSubject>> listedErasures(const BackupArguments &arguments)
{
    const QString list = listOf(arguments);
    return list.isEmpty() ? Result<std::vector<ErasedSubject>> {} : readEraseList(list);
}

// What would be undone goes with the workspace that cannot be read. One that is no workspace any
// more is what a copy is put back for; one that opens and hides its lists is gone only if asked.
Result<StandingRights> rightsReplaced(Context &context, const BackupArguments &arguments)
{
    if (!arguments.force)
        return StandingRights {};
    using Code = Error::Code;
    const auto old = Workspace::look(context.address());
    if (!old && old.error().code == Code::NotFound)
        return StandingRights {};
    const bool isBroken = !old && old.error().code != Code::Busy
        && old.error().code != Code::NotPermitted && old.error().code != Code::Unreachable;
    if (!old && !isBroken)
        return fail(old.error());
    Result<StandingRights> rights
        = old ? standingRights(**old) : Result<StandingRights>(fail(old.error()));
    if (rights)
        return rights;
    if (old && !arguments.loseRights) {
        Error error = rights.error();
        error.what.prepend(QStringLiteral("the erasures, holds and restrictions of the workspace"
                                          " that is replaced cannot be read: "));
        error.remedy = QStringLiteral("look what they were (erasures, hold list, restrict --list),"
                                      " then say --lose-rights to go on without them");
        return fail(error);
    }
    context.say(QStringLiteral("the workspace that is replaced cannot be read (%1): erasures that"
                               " are on no list, holds and restrictions made since the copy are"
                               " lost; ask who made them, and repeat them")
                    .arg(rights.error().what));
    return StandingRights {};
}

Result<> restore(Context &context, const BackupArguments &arguments)
{
    const Result<std::vector<ErasedSubject>> listed = listedErasures(arguments);
    if (!listed)
        return fail(listed.error());
    Result<StandingRights> rights = rightsReplaced(context, arguments);
    if (!rights)
        return fail(rights.error());
    rights->erased.insert(rights->erased.end(), listed->begin(), listed->end());
    CarriedRights carried;
    RestoreRequest request;
    request.mustPrepare
        = !rights->erased.empty() || !rights->holds.empty() || !rights->restrictions.empty();
    request.file = local(arguments.file);
    request.address = context.address();
    request.replace = arguments.force;
    request.mark = rights->mark;
    request.prepare = [&](Workspace &workspace) -> Result<> {
        SqlReviewQueue queue(workspace, context.clock(), context.random());
        const Result<CarriedRights> done = carryOver(queue, *rights);
        if (!done)
            return fail(done.error());
        carried = *done;
        return {};
    };
    const Result<std::vector<TableCount>> tables
        = restoreBackup(request, context.clock(), context.random());
    if (!tables)
        return fail(tables.error());
    if (listOf(arguments).isEmpty() && rights->workspaceId.isEmpty()) {
        context.say(QStringLiteral("who was erased after the copy was made is in it again: no list"
                                   " was named with --erase-list, none lies beside the copy, and no"
                                   " workspace was replaced that could say it"));
    }
    if (arguments.json) {
        return context.writeLine(toLine(OrderedJson {{"restored", arguments.file},
                                                     {"erased_again", carried.persons},
                                                     {"holds_kept", carried.holds},
                                                     {"restrictions_kept", carried.restrictions},
                                                     {"tables", toJson(*tables)}}));
    }
    return context.writeLine(
        QStringLiteral("restored: %1 rows in %2 tables, checked and counted; persons erased again:"
                       " %3; holds kept: %4; restrictions kept: %5")
            .arg(rowsOf(*tables))
            .arg(tables->size())
            .arg(carried.persons)
            .arg(carried.holds)
            .arg(carried.restrictions)
            .toUtf8());
}

} // namespace

void addBackup(const CliCommand &app, Context &context, int &exitCode)
{
    auto arguments = std::make_shared<BackupArguments>();
    const CliCommand made = app.addCommand(
        "backup", "Copy the whole workspace; opened, checked and counted before it counts");
    made.addOption("FILE", arguments->file, "A file, or a folder that gets one named by the time")
        .required();
    made.addFlag("--force", arguments->force, "Replace a file that is there");
    made.addOption("--keep", arguments->keep, "Of the copies in a folder keep the latest so many")
        .valueName("N")
        .positive();
    made.addFlag("--json", arguments->json, "Print JSON");
    made.callback(
        [=, &context, &exitCode] { exitCode = context.finish(backup(context, *arguments)); });

    const CliCommand back = app.addCommand("restore", "Put a copy in the workspace's place");
    back.addOption("FILE", arguments->file, "What backup made").required();
    back.addFlag("--force", arguments->force, "Replace a workspace that is there");
    back.addOption("--erase-list", arguments->eraseList,
                   "Who must be forgotten again, as workspace erasures prints it; else "
                   "erasures.jsonl beside FILE")
        .valueName("LIST");
    back.addFlag("--lose-rights", arguments->loseRights,
                 "Go on although the erasures, holds and restrictions of the workspace that is "
                 "replaced cannot be read");
    back.addFlag("--json", arguments->json, "Print JSON");
    back.callback(
        [=, &context, &exitCode] { exitCode = context.finish(restore(context, *arguments)); });
}

} // namespace bluepencil
