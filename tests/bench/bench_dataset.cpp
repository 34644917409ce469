// SPDX-License-Identifier: GPL-3.0-or-later
// bench_dataset DIR [RECORDS]: what it costs to find duplicates among texts of 1.5 kB and to export
// reviews of some 2 kB; a million unless said otherwise.
#include "core/dataset/duplicates.h"
#include "core/dataset/exporter.h"
#include "core/dataset/selection.h"
#include "core/queue/sqlreviewqueue.h"
#include "tests/bench/figures.h"
#include "tests/bench/manyreviews.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <random>

using namespace bluepencil;
using namespace bluepencil::bench;

namespace {

const QString Bench = QStringLiteral("dataset");
constexpr int Million = 1'000'000;
constexpr double MostSeconds = 60; // for a million
constexpr double MostMebibytes = 1024;
constexpr double PreviewMs = 200;
constexpr int TextUnits = 1500;

// Words of a language's frequencies: few are common. One text in ten is another one, changed.
class Texts {
public:
    QString next()
    {
        if (!m_last.isEmpty() && m_random() % 10 == 0) {
            QString text = m_last;
            for (int i = 0; i < 3; ++i)
                text[qsizetype(m_random() % quint64(text.size()))] = u'#';
            return text;
        }
        m_last.clear();
        while (m_last.size() < TextUnits) {
            const quint64 common = m_random() % 3 ? 200 : 20'000;
            quint64 word = m_random() % common + 1;
            for (; word > 0; word /= 7)
                m_last += QChar(u'a' + int(word * 11 % 26));
            m_last += u' ';
        }
        return m_last;
    }

private:
    std::mt19937_64 m_random {1};
    QString m_last;
};

struct Found {
    double seconds = 0;
    qint64 duplicates = 0;
};

std::optional<Found> findDuplicates(const QString &folder, int records)
{
    QElapsedTimer timer;
    Texts texts;
    DuplicateFinder finder;
    if (!finder.start(folder))
        return std::nullopt;
    qint64 making = 0;
    QElapsedTimer made;
    timer.start();
    for (int i = 0; i < records; ++i) {
        made.start();
        const QString text = texts.next();
        const QByteArray id = sha256Hex({QString::number(i)}).left(16).toLatin1();
        making += made.nsecsElapsed();
        if (!finder.add({text.left(text.size() / 2), text.mid(text.size() / 2), 0, 0, id}))
            return std::nullopt;
    }
    const auto verdicts = finder.find(.8, {});
    if (!verdicts)
        return std::nullopt;
    Found found {double(timer.nsecsElapsed() - making) / 1e9, 0};
    for (const DuplicateVerdict &verdict : *verdicts)
        found.duplicates += verdict.alike == Alike::No ? 0 : 1;
    return found;
}

void measureDuplicates(const QString &folder, int records)
{
    const double share = double(records) / Million;
    const QString name = QStringLiteral("duplicates among %1 texts").arg(records);
    std::optional<Found> found;
    const auto memory = peakMebibytes([&] { return findDuplicates(folder, records).has_value(); });
    found = findDuplicates(folder, records);
    if (!found) {
        note(QStringLiteral("duplicates could not be looked for"));
        return;
    }
    note(QStringLiteral("%1 of %2 texts are duplicates").arg(found->duplicates).arg(records));
    report(Bench,
           {name, found->seconds, QStringLiteral("s"), QStringLiteral("limit"), MostSeconds * share,
            1});
    report(Bench,
           {name + QStringLiteral(", memory"), memory, QStringLiteral("MiB"),
            QStringLiteral("limit"), MostMebibytes, 1});
}

// Counting as it would be with the line of every row made, for the other figure.
std::optional<double> countWithLines(Workspace &workspace, const ExportConfig &config)
{
    QElapsedTimer timer;
    timer.start();
    SplitAssigner splits(config.split, config.salt);
    Selection selection(workspace.database(), config, splits);
    selection.countOthers();
    const auto scan
        = selection.run([](Candidate &&, const RowSource &) -> Result<> { return {}; }, {}, {});
    return scan ? std::optional(double(timer.nsecsElapsed()) / 1e6) : std::nullopt;
}

void measurePreview(Workspace &workspace, Exporter &exporter, const ExportConfig &config,
                    int records)
{
    QElapsedTimer timer;
    timer.start();
    if (exporter.firstLook(config, 8)) {
        report(Bench,
               {QStringLiteral("first rows of %1 reviews").arg(records),
                double(timer.nsecsElapsed()) / 1e6, QStringLiteral("ms"), QStringLiteral("limit"),
                PreviewMs, 1});
    }
    const std::optional<double> withLines = countWithLines(workspace, config);
    timer.start();
    if (withLines && exporter.preview(config, 8)) {
        report(Bench,
               {QStringLiteral("counts and figures of %1 reviews").arg(records),
                double(timer.nsecsElapsed()) / 1e6, QStringLiteral("ms"),
                QStringLiteral("every line made"), *withLines, 1});
    }
}

void measureExport(const QString &folder, int records)
{
    const SystemClock clock;
    const auto workspace
        = Workspace::open(folder + QStringLiteral("/w.bluepencil"), clock, seededRandom(1));
    const Result<> added = workspace ? addManyReviews(**workspace, 1, records)
                                     : Result<>(tl::unexpected<Error>(workspace.error()));
    if (!added) {
        note(toString(added.error()));
        return;
    }
    Exporter exporter(**workspace, clock, systemRandom());
    ExportConfig config;
    config.formats = {QStringLiteral("openai-chat")};
    config.keepRubberStamps = true;
    config.folder = folder + QStringLiteral("/batch");
    QElapsedTimer timer;
    timer.start();
    const auto summary = exporter.run(config);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!summary) {
        note(toString(summary.error()));
        return;
    }
    qint64 bytes = 0;
    for (const ExportedFile &file : summary->files)
        bytes += file.bytes;
    report(Bench,
           {QStringLiteral("openai-chat of %1 reviews, with fsync").arg(records),
            seconds,
            QStringLiteral("s"),
            {},
            {},
            {}});
    report(Bench,
           {QStringLiteral("the same, rate of all files"),
            double(bytes) / 1e6 / seconds,
            QStringLiteral("MB/s"),
            {},
            {},
            {}});
    measurePreview(**workspace, exporter, config, records);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc < 2 || argc > 3) {
        note(QStringLiteral("usage: bench_dataset DIR [RECORDS]"));
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const int records = argc == 3 ? QString::fromLocal8Bit(argv[2]).toInt() : Million;
    measureDuplicates(folder, records);
    measureExport(folder, records);
    return 0;
}
