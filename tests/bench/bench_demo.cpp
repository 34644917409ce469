// SPDX-License-Identifier: GPL-3.0-or-later
// The demo's history into an empty workspace, with every commit on the disk as at a user's.
#include "app/desktop/samplehistory.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace bluepencil;

namespace {

constexpr int rounds = 5;
constexpr double goalMs = 2000;
constexpr double goalBytes = 600'000;

std::optional<double> importMilliseconds(qint64 &records)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    auto workspace = Workspace::open(folder.filePath(QStringLiteral("demo.bluepencil")), clock,
                                     systemRandom());
    if (!workspace)
        return std::nullopt;
    QElapsedTimer since;
    since.start();
    const auto report = importSampleHistory(**workspace, systemRandom(), clock.now());
    if (!report)
        return std::nullopt;
    records = report->records;
    return double(since.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    qint64 records = 0;
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        if (const std::optional<double> each = importMilliseconds(records))
            times.push_back(*each);
    }
    bench::Figure duration;
    duration.name = QStringLiteral("import of %1 decisions").arg(records);
    if (!times.empty())
        duration.value = bench::median(times);
    duration.unit = QStringLiteral("ms");
    duration.peer = QStringLiteral("limit");
    duration.peerValue = goalMs;
    duration.goal = 1;
    bench::report(QStringLiteral("demo"), duration);
    bench::Figure size;
    size.name = QStringLiteral("size of the file");
    size.value = double(QFile(QStringLiteral(":/samples/history.jsonl.zst")).size());
    size.unit = QStringLiteral("bytes");
    size.peer = QStringLiteral("limit");
    size.peerValue = goalBytes;
    size.goal = 1;
    bench::report(QStringLiteral("demo"), size);
    return times.empty() ? 1 : 0;
}
