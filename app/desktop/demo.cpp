// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demo.h"

#include "core/model/json.h"
#include "core/queue/importer.h"
#include "core/store/workspace.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace bluepencil {

namespace {

constexpr qint64 minuteMs = 60'000;

// The line with due_at, for items whose metadata says when it should be.
Result<QByteArray> withDueTime(const QByteArray &line, UtcMs now)
{
    const Result<Json> parsed = parseJsonObject(line);
    if (!parsed)
        return fail(parsed.error());
    const auto metadata = parsed->find("metadata");
    if (metadata == parsed->end() || !metadata->is_object()
        || !metadata->contains("demo_due_in_minutes"))
        return line;
    const Json &minutes = metadata->at("demo_due_in_minutes");
    if (!minutes.is_number_integer())
        return line;
    const UtcMs due = now + minutes.get<qint64>() * minuteMs;
    // Into the line as it stands: the order of its fields stays.
    const qsizetype end = line.lastIndexOf('}');
    return line.first(end) + ", \"due_at\": " + jsonString(toRfc3339(due)) + '}';
}

Result<bool> hasItems(Workspace &workspace)
{
    Query query(workspace.database(), QStringLiteral("SELECT 1 FROM item LIMIT 1"));
    return query.runToRow();
}

} // namespace

QString demoFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/bluepencil-demo");
}

Result<> fillDemo(Workspace &workspace, SqlReviewQueue &queue, const Clock &clock,
                  const RandomSource &random, UtcMs startsAt, int most)
{
    QFile guidelines(QStringLiteral(":/samples/guidelines.json"));
    if (!guidelines.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, QStringLiteral("is missing"), guidelines.fileName());
    const Result<int> added = importGuidelines(workspace, clock, guidelines.readAll());
    if (!added)
        return fail(added.error());
    QFile samples(QStringLiteral(":/samples/demo.jsonl"));
    if (!samples.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, QStringLiteral("is missing"), samples.fileName());
    // The importer reads a file; a part of the samples is written to one first.
    QTemporaryFile part;
    if (!part.open())
        return fail(Error::Code::Storage, part.errorString(), part.fileName());
    for (int line = 0; !samples.atEnd() && (most <= 0 || line < most); ++line)
        part.write(samples.readLine());
    if (!part.flush())
        return fail(Error::Code::DiskFull, part.errorString(), part.fileName());
    ImportOptions options;
    options.prepare = [startsAt](const QByteArray &line) {
        return withDueTime(line, startsAt);
    };
    const Result<ImportReport> report = importFile(queue, clock, random, part.fileName(), options);
    if (!report)
        return fail(report.error());
    if (!report->stored) {
        return fail(Error::Code::InvalidInput,
                    report->refusals.empty() ? QString() : report->refusals.front().reason,
                    samples.fileName());
    }
    return {};
}

Result<> createDemo(const QString &path, const Clock &clock, const RandomSource &random)
{
    auto workspace = Workspace::open(path, clock, random);
    if (!workspace)
        return fail(workspace.error());
    const Result<bool> filled = hasItems(**workspace);
    if (!filled)
        return fail(filled.error());
    if (*filled || (*workspace)->database().isReadOnly())
        return {};
    SqlReviewQueue queue(**workspace, clock, random);
    return fillDemo(**workspace, queue, clock, random, clock.now());
}

} // namespace bluepencil
