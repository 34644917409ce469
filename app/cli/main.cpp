// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "core/base/outofmemory.h"

#include <QCoreApplication>

using namespace bluepencil;

int main(int argc, char *argv[])
{
    endPlainlyWithoutMemory("bluepencil-cli");
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bluepencil-cli"));
    Context context;
    int exitCode = Done;

    CommandLine app("Bluepencil: review of language-model drafts before they are sent");
    app.setVersion(BLUEPENCIL_VERSION);
    std::string workspace;
    app.addOption("--workspace", workspace,
                  "Workspace: a file, or postgresql://…; else $BLUEPENCIL_WORKSPACE, else the "
                  "user's own")
        .valueName("FILE|ADDRESS");
    app.needsCommand();
    app.whenParsed([&] {
        context.setWorkspacePath(
            QString::fromLocal8Bit(workspace.data(), qsizetype(workspace.size())));
    });
    addImport(app, context, exitCode);
    addDecide(app, context, exitCode);
    addOutcomes(app, context, exitCode);
    addErase(app, context, exitCode);
    addSubject(app, context, exitCode);
    addHold(app, context, exitCode);
    addRestrict(app, context, exitCode);
    addRectify(app, context, exitCode);
    addRetention(app, context, exitCode);
    addRequest(app, context, exitCode);
    addQueue(app, context, exitCode);
    addFeedback(app, context, exitCode);
    addExport(app, context, exitCode);
    addBatches(app, context, exitCode);
    addRecipe(app, context, exitCode);
    addSearch(app, context, exitCode);
    addCalls(app, context, exitCode);
    addMetrics(app, context, exitCode);
    addVerdicts(app, context, exitCode);
    addStats(app, context, exitCode);
    addPrice(app, context, exitCode);
    addBenchmark(app, context, exitCode);
    addDrift(app, context, exitCode);
    addAgreement(app, context, exitCode);
    addBias(app, context, exitCode);
    addDiff(app, context, exitCode);
    addCheck(app, context, exitCode);
    addScan(app, context, exitCode);
    addRedact(app, context, exitCode);
    addGuideline(app, context, exitCode);
    addTrace(app, context, exitCode);
    addDoctor(app, context, exitCode);
    addToken(app, context, exitCode);
    addWebhook(app, context, exitCode);
    addWorkspace(app, context, exitCode);
    addBackup(app, context, exitCode);
    switch (app.parse(argc, argv)) {
    case CommandLine::Outcome::Ran:
        return exitCode;
    case CommandLine::Outcome::Told:
        return Done;
    case CommandLine::Outcome::Wrong:
        break;
    }
    return WrongUsage;
}
