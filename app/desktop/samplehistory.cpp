// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/samplehistory.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryFile>

#include <zstd.h>

namespace bluepencil {

namespace {

constexpr unsigned long long mostBytes = 64ULL * 1024 * 1024;

const QString historyFile = QStringLiteral(":/samples/history.jsonl.zst");

// The fewest whole weeks that lead from a day to another or past it.
qint64 weeksUntil(QDate from, QDate to)
{
    const qint64 days = from.daysTo(to);
    return days > 0 ? (days + 6) / 7 : -(-days / 7);
}

} // namespace

QDate lastSampleDay()
{
    return {2026, 11, 22};
}

Result<QByteArray> sampleHistory()
{
    QFile file(historyFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, QStringLiteral("is missing"), historyFile);
    const QByteArray packed = file.readAll();
    const unsigned long long size
        = ZSTD_getFrameContentSize(packed.constData(), std::size_t(packed.size()));
    // Unknown and damaged are huge numbers too.
    if (size > mostBytes)
        return fail(Error::Code::Corrupt, QStringLiteral("cannot be unpacked"), historyFile);
    QByteArray lines(qsizetype(size), Qt::Uninitialized);
    const std::size_t unpacked = ZSTD_decompress(lines.data(), std::size_t(lines.size()),
                                                 packed.constData(), std::size_t(packed.size()));
    if (unpacked != size)
        return fail(Error::Code::Corrupt, QStringLiteral("cannot be unpacked"), historyFile);
    return lines;
}

Result<FeedbackImportReport> importSampleHistory(Workspace &workspace, const RandomSource &random,
                                                 UtcMs now)
{
    const Result<QByteArray> lines = sampleHistory();
    if (!lines)
        return fail(lines.error());
    QTemporaryFile file;
    if (!file.open() || file.write(*lines) != lines->size() || !file.flush())
        return fail(Error::Code::DiskFull, file.errorString(), file.fileName());
    const QTimeZone zone = workspace.timeZone();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    FeedbackImportOptions options;
    options.shiftMs = weeksUntil(lastSampleDay(), today.addDays(-1)) * 7 * DayMs;
    options.from = today.addDays(-sampleDays).startOfDay(zone).toMSecsSinceEpoch();
    options.until = today.startOfDay(zone).toMSecsSinceEpoch();
    return importFeedback(workspace, random, file.fileName(), options);
}

Result<bool> hasSampleHistory(Workspace &workspace)
{
    Query query(workspace.database(),
                QStringLiteral("SELECT 1 FROM item WHERE producer = 'sample' LIMIT 1"));
    return query.runToRow();
}

SampleHistoryLoader::SampleHistoryLoader(QString workspacePath, const Clock &clock,
                                         RandomSource random, QObject *parent)
    : QObject(parent)
    , m_workspacePath(std::move(workspacePath))
    , m_clock(clock)
    , m_random(std::move(random))
{
}

SampleHistoryLoader::~SampleHistoryLoader()
{
    if (m_thread)
        m_thread->wait();
}

void SampleHistoryLoader::start()
{
    if (m_thread)
        return;
    const auto load = [this]() -> Result<> {
        auto workspace = Workspace::open(m_workspacePath, m_clock, m_random, false);
        if (!workspace)
            return fail(workspace.error());
        const Result<bool> there = hasSampleHistory(**workspace);
        if (!there)
            return fail(there.error());
        if (*there || (*workspace)->database().isReadOnly())
            return {};
        const auto report = importSampleHistory(**workspace, m_random, m_clock.now());
        return report ? Result<> {} : fail(report.error());
    };
    m_thread.reset(QThread::create([this, load] {
        const Result<> done = load();
        // Told on the thread of the loader's owner, as connections decide.
        if (done)
            Q_EMIT loaded();
        else
            Q_EMIT failed(done.error());
    }));
    m_thread->start(QThread::LowPriority);
}

} // namespace bluepencil
