// SPDX-License-Identifier: GPL-3.0-or-later
// bench_dataset DIR DUCKDB.mjs RECORDS KEPT [exports]: what it costs to find duplicates among texts
// of 1.5 kB, or in what was given out, and to export reviews of some 2 kB; with `exports` no
// duplicates are looked for. The script is duckdb_copy.mjs where DuckDB is installed beside it. The
// reviews, which take longer to make than to export, stay in the folder KEPT for the next run.
#include "core/dataset/exporter.h"
#include "core/dataset/preparation/duplicates.h"
#include "core/dataset/preparation/splittwins.h"
#include "core/dataset/selection/selection.h"
#include "core/queue/sqlreviewqueue.h"
#include "tests/bench/figures.h"
#include "tests/bench/manyreviews.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <random>

using namespace bluepencil;
using namespace bluepencil::bench;

namespace {

const QString Bench = QStringLiteral("dataset");
constexpr int Million = 1'000'000;
constexpr double MostSeconds = 60; // for a million
constexpr double MostMebibytes = 1024;
constexpr double MostExportMebibytes = 40;
constexpr double PreviewMs = 200;
constexpr double OfDuckDb = 1 / 2.0; // twice as fast
constexpr double OfFio = 1 / .7; // .7 of its rate
constexpr double OfOneFormat = 2.5;
constexpr int MostRounds = 3; // whose shortest counts: the machine may be doing something else
constexpr int ManyRecords = 200'000; // that are measured once
constexpr int LongestSeconds = 3600;
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

// Of a batch against as many texts that batches before gave out, which are mostly the same: what
// comes on top of the search for duplicates in it.
std::optional<Found> findTwins(const QString &folder, int records)
{
    std::mt19937_64 random(2);
    const auto dealt = [&random] {
        const quint64 place = random() % 20;
        return place == 0 ? Split::Test : place == 1 ? Split::Validation : Split::Train;
    };
    const auto compared = [](const QString &text) {
        return comparedText(text.left(text.size() / 2), text.mid(text.size() / 2), 0);
    };
    ComparedTexts own;
    if (!own.start(folder))
        return std::nullopt;
    SplitTwins twins(own);
    Texts texts;
    for (int i = 0; i < records; ++i) {
        twins.add(static_cast<quint32>(i), dealt());
        if (!own.add(compared(texts.next())))
            return std::nullopt;
    }
    QElapsedTimer timer;
    timer.start();
    if (!twins.start(folder))
        return std::nullopt;
    Texts earlier;
    qint64 making = 0;
    QElapsedTimer made;
    for (int i = 0; i < records; ++i) {
        made.start();
        const QString text = earlier.next();
        making += made.nsecsElapsed();
        if (!twins.addEarlier(compared(text), dealt()))
            return std::nullopt;
    }
    const auto found = twins.find(.8, {});
    if (!found)
        return std::nullopt;
    return Found {double(timer.nsecsElapsed() - making) / 1e9, qint64(found->size())};
}

void measureSearch(const QString &name, int records,
                   const std::function<std::optional<Found>()> &search)
{
    const double share = double(records) / Million;
    const auto memory = peakMebibytes([&] { return search().has_value(); }, LongestSeconds);
    const std::optional<Found> found = search();
    if (!found) {
        note(QStringLiteral("could not be measured: ") + name);
        return;
    }
    note(QStringLiteral("%1: %2").arg(name).arg(found->duplicates));
    report(Bench,
           {name, found->seconds, QStringLiteral("s"), QStringLiteral("limit"), MostSeconds * share,
            1});
    report(Bench,
           {name + QStringLiteral(", memory"), memory, QStringLiteral("MiB"),
            QStringLiteral("limit"), MostMebibytes, 1});
}

double secondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

struct Scan {
    double seconds = 0;
    qint64 bytes = 0; // of rows and what is known of them
};

// The job as far as its rows are made, with nothing done with them.
std::optional<Scan> scanned(Workspace &workspace, const ExportConfig &config, bool countOthers)
{
    QElapsedTimer timer;
    timer.start();
    Scan scan;
    SplitAssigner splits(config.split, config.salt);
    Selection selection(workspace.database(), config, splits);
    if (countOthers)
        selection.countOthers();
    const auto take = [&scan](const Candidate &row, const RowSource &) -> Result<> {
        scan.bytes += row.line.size() + row.sidecar.size();
        return {};
    };
    const auto done = selection.run(take, {}, {});
    if (!done)
        return std::nullopt;
    scan.seconds = secondsOf(timer);
    return scan;
}

void keepLeast(std::optional<double> &least, std::optional<double> seconds)
{
    if (seconds && (!least || *seconds < *least))
        least = seconds;
}

// What a program prints, or nothing; why is said on stderr.
std::optional<QByteArray> printedBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    const bool ran = process.waitForStarted() && process.waitForFinished(LongestSeconds * 1000)
        && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!ran)
        note(QStringLiteral("%1 could not be run").arg(program));
    return ran ? std::optional(process.readAllStandardOutput()) : std::nullopt;
}

std::optional<double> duckDbSeconds(const QString &script, const QString &rows)
{
    const auto printed = printedBy(QStringLiteral("node"), {script, rows});
    bool isNumber = false;
    const double seconds = printed ? printed->trimmed().toDouble(&isNumber) : 0;
    return isNumber ? std::optional(seconds) : std::nullopt;
}

// Seconds for a gigabyte in one file, to the disk.
std::optional<double> fioSeconds(const QString &folder)
{
    const QString file = folder + QStringLiteral("/fio");
    const auto printed = printedBy(
        QStringLiteral("fio"),
        {QStringLiteral("--name=write"), QStringLiteral("--filename=") + file,
         QStringLiteral("--rw=write"), QStringLiteral("--bs=256k"), QStringLiteral("--size=1g"),
         QStringLiteral("--end_fsync=1"), QStringLiteral("--output-format=json")});
    QFile::remove(file);
    if (!printed)
        return std::nullopt;
    const auto json = nlohmann::json::parse(printed->toStdString(), nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    const double rate = json["jobs"][0]["write"]["bw_bytes"].get<double>();
    return rate > 0 ? std::optional(1e9 / rate) : std::nullopt;
}

// One workspace of reviews and the exports of them.
class Exports {
public:
    Exports(QString folder, QString duckDb, int records, const QString &kept)
        : m_folder(std::move(folder))
        , m_duckDb(std::move(duckDb))
        , m_records(records)
        , m_rounds(records > ManyRecords ? 1 : MostRounds)
        , m_workspace(QStringLiteral("%1/reviews-%2-schema-%3.bluepencil")
                          .arg(kept)
                          .arg(records)
                          .arg(SchemaVersion))
    {
        m_config.formats = {QStringLiteral("openai-chat")};
        m_config.keepRubberStamps = true;
        m_config.folder = m_folder + QStringLiteral("/batch");
    }

    void measure()
    {
        if (!QFile::exists(m_workspace) && !make()) {
            note(QStringLiteral("the reviews could not be made"));
            return;
        }
        measureMemory();
        const auto workspace = open(m_workspace);
        if (!workspace)
            return;
        measureFiles(*workspace);
        measureRows(*workspace);
        measureFormats(*workspace);
        measurePreview(*workspace);
        forgetBatches(*workspace);
    }

private:
    // In a process of its own, so that what it takes is not counted as the export's; and under
    // another name until it is whole.
    [[nodiscard]] bool make() const
    {
        const QString half = m_workspace + QStringLiteral(".half");
        QFile::remove(half);
        const auto made = [&] {
            const auto workspace = open(half);
            return workspace && addManyReviews(*workspace, 1, m_records).has_value();
        };
        return peakMebibytes(made, LongestSeconds) && QFile::rename(half, m_workspace);
    }

    // So that the next run finds it as this one did.
    static void forgetBatches(Workspace &workspace)
    {
        for (const char *table : {"batch_record", "batch"}) {
            const QString sql = QStringLiteral("DELETE FROM ") + QLatin1String(table);
            if (const auto done = workspace.database().execute(sql); !done)
                note(toString(done.error()));
        }
    }

    [[nodiscard]] std::unique_ptr<Workspace> open(const QString &path) const
    {
        auto workspace = Workspace::open(path, m_clock, seededRandom(1));
        if (!workspace)
            note(toString(workspace.error()));
        return workspace ? std::move(*workspace) : nullptr;
    }

    [[nodiscard]] QString named(const char *name) const
    {
        return QString::fromLatin1(name).arg(m_records);
    }

    void measureMemory()
    {
        const auto exported = [this] {
            const auto workspace = open(m_workspace);
            ExportConfig config = m_config;
            config.folder = m_folder + QStringLiteral("/for-memory");
            return workspace && Exporter(*workspace, m_clock, systemRandom()).run(config);
        };
        report(Bench,
               {named("openai-chat of %1 reviews, memory"), peakMebibytes(exported, LongestSeconds),
                QStringLiteral("MiB"), QStringLiteral("limit"), MostExportMebibytes, 1});
    }

    void measureFiles(Workspace &workspace)
    {
        std::optional<double> own;
        std::optional<double> fio;
        for (int round = 0; round < m_rounds; ++round) {
            ExportConfig config = m_config;
            if (round > 0)
                config.folder += QString::number(round);
            QElapsedTimer timer;
            timer.start();
            const auto summary = Exporter(workspace, m_clock, systemRandom()).run(config);
            if (!summary)
                return note(toString(summary.error()));
            if (round > 0)
                QDir(config.folder).removeRecursively();
            qint64 bytes = 0;
            for (const ExportedFile &file : summary->files)
                bytes += file.bytes;
            keepLeast(own, secondsOf(timer) * 1e9 / double(bytes));
            keepLeast(fio, fioSeconds(m_folder));
        }
        report(Bench,
               {named("openai-chat of %1 reviews to the disk"), own, QStringLiteral("s/GB"),
                QStringLiteral("fio"), fio, OfFio});
    }

    void measureRows(Workspace &workspace)
    {
        std::optional<double> duckDb;
        for (int round = 0; round < m_rounds; ++round) {
            if (const auto scan = scanned(workspace, m_config, false))
                keepLeast(m_oneFormat, scan->seconds);
            keepLeast(duckDb,
                      duckDbSeconds(m_duckDb,
                                    m_config.folder + QStringLiteral("/openai-chat/train.jsonl")));
        }
        report(Bench,
               {named("openai-chat of %1 reviews, rows alone"), m_oneFormat, QStringLiteral("s"),
                QStringLiteral("DuckDB COPY (FORMAT JSON)"), duckDb, OfDuckDb});
    }

    void measureFormats(Workspace &workspace)
    {
        ExportConfig config = m_config;
        config.formats = formatNames();
        std::optional<double> all;
        for (int round = 0; round < m_rounds; ++round) {
            if (const auto scan = scanned(workspace, config, false))
                keepLeast(all, scan->seconds);
        }
        report(Bench,
               {named("every format of %1 reviews, rows alone"), all, QStringLiteral("s"),
                QStringLiteral("openai-chat"), m_oneFormat, OfOneFormat});
    }

    void measurePreview(Workspace &workspace)
    {
        Exporter exporter(workspace, m_clock, systemRandom());
        QElapsedTimer timer;
        timer.start();
        if (exporter.firstLook(m_config, 8)) {
            report(Bench,
                   {named("first rows of %1 reviews"), secondsOf(timer) * 1e3, QStringLiteral("ms"),
                    QStringLiteral("limit"), PreviewMs, 1});
        }
        const auto withLines = scanned(workspace, m_config, true);
        timer.start();
        if (withLines && exporter.preview(m_config, 8)) {
            report(Bench,
                   {named("counts and figures of %1 reviews"), secondsOf(timer),
                    QStringLiteral("s"), QStringLiteral("every line made"), withLines->seconds, 1});
        }
    }

    const SystemClock m_clock;
    QString m_folder;
    QString m_duckDb;
    int m_records;
    int m_rounds;
    QString m_workspace;
    ExportConfig m_config;
    std::optional<double> m_oneFormat; // seconds
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const int records = arguments.value(2).toInt();
    const bool exportsAlone = arguments.value(4) == u"exports";
    if (arguments.size() != (exportsAlone ? 5 : 4) || records < 1) {
        note(QStringLiteral("usage: bench_dataset DIR DUCKDB.mjs RECORDS KEPT [exports]"));
        return 2;
    }
    if (!exportsAlone) {
        const QString &folder = arguments[0];
        measureSearch(QStringLiteral("duplicates among %1 texts").arg(records), records,
                      [&] { return findDuplicates(folder, records); });
        measureSearch(QStringLiteral("%1 texts held against as many given out").arg(records),
                      records, [&] { return findTwins(folder, records); });
    }
    Exports(arguments[0], arguments[1], records, arguments[3]).measure();
    return 0;
}
