// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batches/batchservice.h"

#include "core/dataset/recipe/exportcommand.h"
#include "core/store/workspace.h"

namespace bluepencil {

namespace {

using Recipes = std::vector<SavedRecipe>;

// No key is asked for here: the command that takes one is named instead.
Result<> needsNoKey(Workspace &workspace, const QString &batchId, int revision, bool check)
{
    const Result<BatchRow> batch = batchNamed(workspace.database(), batchId, revision);
    if (!batch)
        return fail(batch.error());
    const Result<Json> json = parseJsonObject(batch->config);
    if (!json)
        return fail(json.error());
    const Result<ExportConfig> config = recipeFromJson(*json);
    if (!config)
        return fail(config.error());
    if (!config->privacyRules.needKey())
        return {};
    return fail(Error::Code::Unsupported, QStringLiteral("was made with a key"), batchId,
                QStringLiteral("name its file on the command line: %1")
                    .arg(rebuildCommand(workspace.path(), batchId, batch->revision, check)));
}

} // namespace

BatchService::BatchService(const QString &workspacePath, const Clock &clock, RandomSource random)
    : m_clock(clock)
    , m_random(std::move(random))
    , m_thread(QStringLiteral("batches"), workspacePath, clock, m_random)
{
}

BatchService::~BatchService()
{
    m_stop.request_stop();
}

QFuture<Result<Recipes>> BatchService::recipes()
{
    return m_thread.ask([](Workspace &workspace) { return savedRecipes(workspace.database()); });
}

QFuture<Result<Recipes>> BatchService::save(const QString &name, const ExportConfig &config)
{
    return m_thread.ask([this, name, config](Workspace &workspace) -> Result<Recipes> {
        BLUEPENCIL_TRY(saveRecipe(workspace.database(), name, config, m_clock.now()));
        return savedRecipes(workspace.database());
    });
}

QFuture<Result<Recipes>> BatchService::remove(const QString &name)
{
    return m_thread.ask([name](Workspace &workspace) -> Result<Recipes> {
        BLUEPENCIL_TRY(removeRecipe(workspace.database(), name));
        return savedRecipes(workspace.database());
    });
}

QFuture<Result<std::vector<BatchSummary>>> BatchService::history()
{
    return m_thread.ask([](Workspace &workspace) { return batchHistory(workspace.database()); });
}

QFuture<Result<BatchDiff>> BatchService::compare(const BatchKey &a, const BatchKey &b)
{
    return m_thread.ask(
        [a, b](Workspace &workspace) { return batchDiff(workspace.database(), a, b); });
}

QFuture<Result<QString>> BatchService::folderOf(const QString &batchId, int revision,
                                                const QStringList &places)
{
    return m_thread.ask([=](Workspace &workspace) -> Result<QString> {
        return findBatchFolder(places, workspace.id(), batchId, revision);
    });
}

QFuture<Result<VerifyReport>> BatchService::verify(const QString &folder)
{
    return m_thread.ask(
        [folder, stop = m_stop.get_token()](Workspace &workspace) -> Result<VerifyReport> {
            Result<VerifyReport> report = verifyBatch(folder, stop);
            if (!report)
                return report;
            const Result<QStringList> recorded = verifyRecorded(workspace, folder);
            if (!recorded)
                return fail(recorded.error());
            report->problems += *recorded;
            return report;
        });
}

QFuture<Result<RebuildCheck>> BatchService::check(const QString &batchId, int revision)
{
    return m_thread.ask([this, batchId, revision,
                         stop = m_stop.get_token()](Workspace &workspace) -> Result<RebuildCheck> {
        BLUEPENCIL_TRY(needsNoKey(workspace, batchId, revision, true));
        return Exporter(workspace, m_clock, m_random).check(batchId, revision, stop);
    });
}

QFuture<Result<ExportSummary>> BatchService::rebuild(const QString &batchId, int revision,
                                                     const QString &folder,
                                                     const ExportProgress &progress)
{
    return m_thread.ask([this, batchId, revision, folder, progress,
                         stop = m_stop.get_token()](Workspace &workspace) -> Result<ExportSummary> {
        BLUEPENCIL_TRY(needsNoKey(workspace, batchId, revision, false));
        return Exporter(workspace, m_clock, m_random)
            .rebuild(batchId, revision, folder, stop, progress);
    });
}

void BatchService::cancel()
{
    m_stop.request_stop();
    m_stop = std::stop_source(); // of what is asked from here on
}

} // namespace bluepencil
