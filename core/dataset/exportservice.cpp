// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/exportservice.h"

#include "core/dataset/batches/batchstore.h"
#include "core/dataset/batches/reviewerkeys.h"
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

} // namespace

ExportService::ExportService(QString workspacePath, const Clock &clock, RandomSource random,
                             QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_random(std::move(random))
    , m_shown(std::make_shared<KeysShown>())
    , m_thread(QStringLiteral("export"), std::move(workspacePath), clock, m_random)
{
}

ExportService::~ExportService()
{
    m_lookStop.request_stop();
    m_previewStop.request_stop();
    m_runStop.request_stop();
}

QFuture<Result<ExportChoices>> ExportService::choices()
{
    return m_thread.ask([](Workspace &workspace) { return readChoices(workspace); });
}

QFuture<Result<FirstLook>> ExportService::firstLook(const ExportConfig &config, std::size_t rows)
{
    m_previewStop.request_stop();
    m_lookStop.request_stop();
    m_lookStop = std::stop_source();
    return m_thread.ask([this, config, rows, stop = m_lookStop.get_token()](Workspace &workspace) {
        return Exporter(workspace, m_clock, m_random, m_shown).firstLook(config, rows, stop);
    });
}

QFuture<Result<ExportPreview>> ExportService::preview(const ExportConfig &config, std::size_t rows)
{
    m_previewStop.request_stop();
    m_previewStop = std::stop_source();
    return m_thread.ask(
        [this, config, rows, stop = m_previewStop.get_token()](Workspace &workspace) {
            return Exporter(workspace, m_clock, m_random, m_shown)
                .preview(config, rows, paced(&ExportService::counting), stop);
        });
}

QFuture<Result<ExportSummary>> ExportService::run(const ExportConfig &config)
{
    m_lookStop.request_stop();
    m_previewStop.request_stop();
    m_runStop = std::stop_source();
    return m_thread.ask([this, config, stop = m_runStop.get_token()](Workspace &workspace) {
        return Exporter(workspace, m_clock, m_random, m_shown)
            .run(config, paced(&ExportService::progressed), stop);
    });
}

ExportProgress ExportService::paced(void (ExportService::*signal)(const ExportStep &))
{
    return [this, signal, told = m_clock.steady()](const ExportStep &step) mutable {
        const qint64 now = m_clock.steady();
        const bool isOften = step.stage == ExportStage::Rows && step.warnings.empty();
        if (isOften && now - told < progressMs && step.done < step.total)
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
