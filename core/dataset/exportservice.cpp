// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/exportservice.h"

#include "core/dataset/batchstore.h"
#include "core/dataset/exporter.h"
#include "core/store/feedbackstore.h"
#include "core/store/workspace.h"

#include <utility>

namespace bluepencil {

namespace {

constexpr qint64 progressMs = 50;

Result<QStringList> distinct(Database &database, const QString &sql)
{
    QStringList values;
    Query query(database, sql);
    Result<bool> row = query.runToRow();
    while (row && *row) {
        if (const QString value = query.text(0); !value.isEmpty())
            values += value;
        row = query.next();
    }
    if (!row)
        return fail(row.error());
    values.sort();
    return values;
}

Result<ExportChoices> readChoices(Workspace &workspace)
{
    Database &database = workspace.database();
    ExportChoices choices;
    const std::pair<const char *, QStringList *> columns[] {
        {"queue", &choices.queues},
        {"task", &choices.tasks},
        {"reviewer", &choices.reviewers},
        {"model", &choices.models},
    };
    for (const auto &[column, values] : columns) {
        auto found = distinct(database,
                              QStringLiteral("SELECT DISTINCT %1 FROM feedback"
                                             " WHERE status = 'counted'")
                                  .arg(QLatin1String(column)));
        if (!found)
            return fail(found.error());
        *values = std::move(*found);
    }
    auto labels = distinct(database, QStringLiteral("SELECT DISTINCT code FROM feedback_label"));
    if (!labels)
        return fail(labels.error());
    choices.labels = std::move(*labels);
    const Result<qint64> records = countFeedback(database, {});
    if (!records)
        return fail(records.error());
    choices.records = *records;
    const auto batches = allBatches(database);
    if (!batches)
        return fail(batches.error());
    for (const BatchRow &batch : *batches) {
        if (!choices.batches.contains(batch.batchId))
            choices.batches.prepend(batch.batchId);
    }
    Result<QString> next = nextBatchId(database);
    if (!next)
        return fail(next.error());
    choices.nextBatchId = std::move(*next);
    choices.timeZone = workspace.timeZone().id();
    choices.readOnly = database.isReadOnly();
    return choices;
}

template <typename T> QFuture<T> begin(const std::shared_ptr<QPromise<T>> &promise)
{
    promise->start();
    return promise->future();
}

template <typename T> void finish(QPromise<T> &promise, T &&result)
{
    promise.addResult(std::forward<T>(result));
    promise.finish();
}

} // namespace

// What lives on the thread: the connection, opened by the first call that needs it.
struct ExportService::Room {
    std::unique_ptr<Workspace> workspace;

    Result<Workspace *> open(const QString &path, const Clock &clock, const RandomSource &random)
    {
        if (!workspace) {
            auto opened = Workspace::open(path, clock, random, false);
            if (!opened)
                return fail(opened.error());
            workspace = std::move(*opened);
        }
        return workspace.get();
    }
};

ExportService::ExportService(QString workspacePath, const Clock &clock, RandomSource random,
                             QObject *parent)
    : QObject(parent)
    , m_path(std::move(workspacePath))
    , m_clock(clock)
    , m_random(std::move(random))
    , m_worker(std::make_unique<QObject>())
    , m_room(std::make_unique<Room>())
{
    m_thread.setObjectName(QStringLiteral("export"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

ExportService::~ExportService()
{
    m_lookStop.request_stop();
    m_previewStop.request_stop();
    m_runStop.request_stop();
    post([](Room &room) {
        room.workspace.reset(); // a connection is closed on its own thread
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void ExportService::post(std::function<void(Room &)> work)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this, work = std::move(work)] { work(*m_room); }, Qt::QueuedConnection);
}

QFuture<Result<ExportChoices>> ExportService::choices()
{
    auto promise = std::make_shared<QPromise<Result<ExportChoices>>>();
    auto future = begin(promise);
    post([this, promise](Room &room) {
        const auto workspace = room.open(m_path, m_clock, m_random);
        finish(*promise,
               workspace ? readChoices(**workspace)
                         : Result<ExportChoices>(tl::unexpected<Error>(workspace.error())));
    });
    return future;
}

void ExportService::postWithWorkspace(std::function<void(const Result<Workspace *> &)> work)
{
    post(
        [this, work = std::move(work)](Room &room) { work(room.open(m_path, m_clock, m_random)); });
}

QFuture<Result<FirstLook>> ExportService::firstLook(const ExportConfig &config, std::size_t rows)
{
    m_previewStop.request_stop();
    m_lookStop.request_stop();
    m_lookStop = std::stop_source();
    return with<FirstLook>(
        [this, config, rows, stop = m_lookStop.get_token()](Workspace &workspace) {
            return Exporter(workspace, m_clock, m_random).firstLook(config, rows, stop);
        });
}

QFuture<Result<ExportPreview>> ExportService::preview(const ExportConfig &config, std::size_t rows)
{
    m_previewStop.request_stop();
    m_previewStop = std::stop_source();
    auto promise = std::make_shared<QPromise<Result<ExportPreview>>>();
    auto future = begin(promise);
    post([this, promise, config, rows, stop = m_previewStop.get_token()](Room &room) {
        const auto workspace = room.open(m_path, m_clock, m_random);
        if (!workspace) {
            finish(*promise, Result<ExportPreview>(tl::unexpected<Error>(workspace.error())));
            return;
        }
        const ExportProgress progress = paced(&ExportService::counting);
        finish(*promise,
               Exporter(**workspace, m_clock, m_random).preview(config, rows, progress, stop));
    });
    return future;
}

QFuture<Result<ExportSummary>> ExportService::run(const ExportConfig &config)
{
    m_lookStop.request_stop();
    m_previewStop.request_stop();
    m_runStop = std::stop_source();
    auto promise = std::make_shared<QPromise<Result<ExportSummary>>>();
    auto future = begin(promise);
    post([this, promise, config, stop = m_runStop.get_token()](Room &room) {
        const auto workspace = room.open(m_path, m_clock, m_random);
        if (!workspace) {
            finish(*promise, Result<ExportSummary>(tl::unexpected<Error>(workspace.error())));
            return;
        }
        const ExportProgress progress = paced(&ExportService::progressed);
        finish(*promise, Exporter(**workspace, m_clock, m_random).run(config, progress, stop));
    });
    return future;
}

ExportProgress ExportService::paced(void (ExportService::*signal)(const ExportStep &))
{
    return [this, signal, told = m_clock.steady()](const ExportStep &step) mutable {
        const qint64 now = m_clock.steady();
        if (now - told < progressMs && step.done < step.total)
            return;
        told = now;
        std::invoke(signal, this, step);
    };
}

void ExportService::cancel()
{
    m_runStop.request_stop();
}

} // namespace bluepencil
