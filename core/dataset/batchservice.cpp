// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batchservice.h"

#include "core/store/workspace.h"

namespace bluepencil {

namespace {

using Recipes = std::vector<SavedRecipe>;

} // namespace

BatchService::BatchService(const QString &workspacePath, const Clock &clock, RandomSource random)
    : m_clock(clock)
    , m_random(std::move(random))
    , m_room(workspacePath, clock, m_random)
{
}

BatchService::~BatchService()
{
    m_stop.request_stop();
}

QFuture<Result<Recipes>> BatchService::recipes()
{
    return m_room.with<Recipes>(
        [](Workspace &workspace) { return savedRecipes(workspace.database()); });
}

QFuture<Result<Recipes>> BatchService::save(const QString &name, const ExportConfig &config)
{
    return m_room.with<Recipes>([this, name, config](Workspace &workspace) -> Result<Recipes> {
        BLUEPENCIL_TRY(saveRecipe(workspace.database(), name, config, m_clock.now()));
        return savedRecipes(workspace.database());
    });
}

QFuture<Result<Recipes>> BatchService::remove(const QString &name)
{
    return m_room.with<Recipes>([name](Workspace &workspace) -> Result<Recipes> {
        BLUEPENCIL_TRY(removeRecipe(workspace.database(), name));
        return savedRecipes(workspace.database());
    });
}

QFuture<Result<std::vector<BatchSummary>>> BatchService::history()
{
    return m_room.with<std::vector<BatchSummary>>(
        [](Workspace &workspace) { return batchHistory(workspace.database()); });
}

QFuture<Result<BatchDiff>> BatchService::compare(const QString &a, const QString &b)
{
    return m_room.with<BatchDiff>(
        [a, b](Workspace &workspace) { return batchDiff(workspace.database(), a, b); });
}

QFuture<Result<QString>> BatchService::folderOf(const QString &batchId, int revision,
                                                const QStringList &places)
{
    return m_room.with<QString>([=](Workspace &workspace) -> Result<QString> {
        return findBatchFolder(places, workspace.id(), batchId, revision);
    });
}

QFuture<Result<VerifyReport>> BatchService::verify(const QString &folder)
{
    m_stop = std::stop_source();
    return m_room.with<VerifyReport>(
        [folder, stop = m_stop.get_token()](Workspace &) { return verifyBatch(folder, stop); });
}

QFuture<Result<RebuildCheck>> BatchService::check(const QString &batchId, int revision)
{
    m_stop = std::stop_source();
    return m_room.with<RebuildCheck>(
        [this, batchId, revision, stop = m_stop.get_token()](Workspace &workspace) {
            return Exporter(workspace, m_clock, m_random).check(batchId, revision, stop);
        });
}

QFuture<Result<ExportSummary>> BatchService::rebuild(const QString &batchId, int revision,
                                                     const QString &folder)
{
    m_stop = std::stop_source();
    return m_room.with<ExportSummary>(
        [this, batchId, revision, folder, stop = m_stop.get_token()](Workspace &workspace) {
            return Exporter(workspace, m_clock, m_random).rebuild(batchId, revision, folder, stop);
        });
}

void BatchService::cancel()
{
    m_stop.request_stop();
}

} // namespace bluepencil
