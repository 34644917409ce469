// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_privacy DIR UTTERANCES.jsonl…: what scanning costs on one core, and what privacy adds to an
// export.
//
// Scanning takes JSON lines and gives findings. The figures are seconds for a megabyte; the limits
// are ten megabytes of conversations a second, and one of text that is all digits, where everything
// might be a number. The export is of reviews whose texts are utterances of the NatCS data set:
// once of records that no export has read before; once again, when what was found in them is known
// (core/privacy/replacing/clearedmemo.h); and for the first time after they were cleared ahead, as
// a window does while nobody exports. Beside all stands the same export without privacy.
#include "core/dataset/clearing/clearingahead.h"
#include "core/dataset/exporter.h"
#include "core/privacy/linescan.h"
#include "core/store/sidefile.h"
#include "tests/bench/figures.h"
#include "tests/bench/manyreviews.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStringList>

#include <sys/resource.h>

using namespace bluepencil;
using namespace bluepencil::bench;

namespace {

constexpr quint32 Seed = 20261128;
constexpr qsizetype Size = 1'000'000;

// Conversations of made-up words; in one text of four somebody gives a number or an address.
QList<QByteArray> conversations()
{
    static const QStringList words
        = QStringLiteral(
              "the my order is not here yet and we would like to know when it will come please "
              "your account has been checked by our team since Monday they said that every "
              "payment was sent back because something went wrong with delivery thank you so much "
              "for waiting a while longer today")
              .split(u' ');
    static const QStringList data
        = QStringLiteral(
              "my name is Ann Poe|call 404-555-0123|ann.poe@example.com|card 4111 1111 1111 1111|"
              "account number 12345678|born on 12/03/1980|12 Main Street|order 998877|Dear Ann,|"
              "$1,200.50 on 2026-01-15|policy number PX-12345|192.168.1.10|Grüße aus Köln")
              .split(u'|');
    QRandomGenerator random(Seed);
    QList<QByteArray> lines;
    for (qsizetype written = 0; written < Size;) {
        QStringList messages;
        for (int i = 0; i < 6; ++i) {
            QStringList text;
            for (int k = 0; k < 40; ++k)
                text << words[random.bounded(int(words.size()))];
            if (random.bounded(4) == 0)
                text.insert(random.bounded(int(text.size())),
                            data[random.bounded(int(data.size()))]);
            messages << QStringLiteral("{\"role\":\"%1\",\"content\":\"%2.\"}")
                            .arg(i % 2 == 0 ? QStringLiteral("user") : QStringLiteral("assistant"),
                                 text.join(u' '));
        }
        lines << QStringLiteral("{\"external_id\":\"t-%1\",\"messages\":[%2]}")
                     .arg(lines.size())
                     .arg(messages.join(u','))
                     .toUtf8();
        written += lines.back().size();
    }
    return lines;
}

// Groups of `group` digits; 0: all in one.
QList<QByteArray> digits(int group)
{
    QRandomGenerator random(Seed);
    QByteArray text;
    while (text.size() < Size) {
        if (group > 0 && text.size() % (group + 1) == group)
            text += ' ';
        else
            text += char('0' + random.bounded(10));
    }
    return {"[\"" + text + "\"]"};
}

std::optional<double> secondsPerMegabyte(const Scanner &scanner, const QList<QByteArray> &lines)
{
    qsizetype bytes = 0;
    for (const QByteArray &line : lines)
        bytes += line.size();
    const auto times = medianMilliseconds({{QStringLiteral("scan"),
                                            [&] {
                                                for (const QByteArray &line : lines) {
                                                    if (!scanJson(scanner, line))
                                                        return false;
                                                }
                                                return true;
                                            }}},
                                          Time::Processor);
    if (!times.front())
        return std::nullopt;
    return *times.front() / 1000 / (double(bytes) / 1e6);
}

// Every eighth one says something personal, the others what the data set has.
QStringList utterances(const QStringList &files)
{
    static const QStringList data
        = QStringLiteral("My number is 404-555-0123.|Write to ann.poe@example.com, please.|The card"
                         " is 4111 1111 1111 1111.|My account number is 12345678.|I was born on"
                         " 12/03/1980.|I live at 12 Main Street.|This is Ann Poe.")
              .split(u'|');
    QStringList all;
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            note(path + QStringLiteral(" cannot be read"));
            return {};
        }
        while (!file.atEnd()) {
            const Result<Json> line = parseJsonObject(file.readLine().trimmed());
            if (!line || !line->contains("utterance"))
                continue;
            all += toQString((*line)["utterance"].get<std::string>());
            if (all.size() % 8 == 7)
                all += data[(all.size() / 8) % data.size()];
        }
    }
    return all;
}

double processorSeconds()
{
    rusage used {};
    getrusage(RUSAGE_SELF, &used);
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec)
        + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

// What privacy adds to the export of so many reviews, by processor time.
void measureExport(const QString &folder, const QStringList &sentences)
{
    constexpr int records = 20'000;
    constexpr int rounds = 3; // whose shortest counts
    constexpr double most = 1.5;
    const SystemClock clock;
    auto workspace
        = Workspace::open(folder + QStringLiteral("/privacy.bluepencil"), clock, seededRandom(1));
    if (!workspace || !addManyReviews(**workspace, 1, records, sentences)) {
        note(QStringLiteral("the reviews could not be made"));
        return;
    }
    const auto seconds = [&](const QString &privacy) -> std::optional<double> {
        ExportConfig config;
        config.formats = {QStringLiteral("openai-chat")};
        config.keepRubberStamps = true;
        config.keepSpecialCategories = true;
        config.privacy = privacy;
        config.folder = folder + QStringLiteral("/batch");
        const double before = processorSeconds();
        const auto done = Exporter(**workspace, clock, systemRandom()).run(config);
        const double taken = processorSeconds() - before;
        QDir(config.folder).removeRecursively();
        if (!done) {
            note(toString(done.error()));
            return std::nullopt;
        }
        return taken;
    };
    std::optional<double> without;
    std::optional<double> first;
    std::optional<double> again;
    std::optional<double> ahead; // the clearing
    std::optional<double> afterwards;
    const auto take = [](std::optional<double> taken, std::optional<double> &least) {
        if (taken && (!least || *taken < *least))
            least = taken;
    };
    for (int round = 0; round < rounds; ++round) {
        take(seconds(QStringLiteral("none")), without);
        if (!removeSideFiles((*workspace)->database()))
            return;
        take(seconds(QStringLiteral("pseudonymise")), first);
        take(seconds(QStringLiteral("pseudonymise")), again);
        if (!removeSideFiles((*workspace)->database()))
            return;
        const double before = processorSeconds();
        const Result<qint64> cleared = clearAhead(**workspace);
        if (!cleared)
            return note(toString(cleared.error()));
        take(processorSeconds() - before, ahead);
        take(seconds(QStringLiteral("pseudonymise")), afterwards);
    }
    report(QStringLiteral("privacy"),
           {QStringLiteral("clearing %1 reviews ahead").arg(records), ahead, QStringLiteral("s"),
            QStringLiteral("in the first export"), first, 1.1});
    for (const auto &[name, taken] : {std::pair("the first time", first),
                                      {"again", again},
                                      {"the first time, cleared ahead", afterwards}}) {
        report(QStringLiteral("privacy"),
               {QStringLiteral("export of %1 reviews, pseudonymised ").arg(records)
                    + QLatin1String(name),
                taken, QStringLiteral("s"), QStringLiteral("privacy none"), without, most});
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const Result<Scanner> scanner = Scanner::create();
    if (!scanner)
        return 1;
    const auto measure
        = [&scanner](const char *name, const QList<QByteArray> &lines, double limit) {
              report(QStringLiteral("privacy"),
                     {QString::fromLatin1(name), secondsPerMegabyte(*scanner, lines),
                      QStringLiteral("s/MB"), QStringLiteral("limit"), limit, 1.0});
          };
    measure("conversations", conversations(), 0.1);
    measure("digits in one", digits(0), 1.0);
    measure("digits by one", digits(1), 1.0);
    measure("digits by four", digits(4), 1.0);
    measure("digits by ten", digits(10), 1.0);
    const QStringList arguments = QCoreApplication::arguments();
    const QStringList sentences = utterances(arguments.mid(2));
    if (sentences.isEmpty())
        note(QStringLiteral("without the NatCS data set no export is measured"));
    else
        measureExport(arguments[1], sentences);
    return 0;
}
