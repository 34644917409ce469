// SPDX-License-Identifier: GPL-3.0-or-later
// bluepencil-samplehistory OUT.jsonl.zst: makes the demo's reviewed history anew. A file that ends
// otherwise gets the lines as they are.
#include "tests/support/history/historymaker.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

#include <zstd.h>

namespace {

using namespace bluepencil;

constexpr int packing = 19; // the highest level that unpacks with little memory

QByteArray packed(const QByteArray &lines)
{
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(lines.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(out.data(), size_t(out.size()), lines.constData(),
                                      size_t(lines.size()), packing);
    out.truncate(ZSTD_isError(size) != 0 ? 0 : qsizetype(size));
    return out;
}

Result<> make(const QString &path)
{
    Result<samples::SampleTexts> texts
        = samples::SampleTexts::load(QStringLiteral(BLUEPENCIL_SAMPLE_CASES));
    if (!texts)
        return fail(texts.error());
    samples::HistoryMaker maker(std::move(*texts), samples::historySeed);
    BLUEPENCIL_TRY(maker.run(samples::daysOfHistory));
    QByteArray lines;
    int count = 0;
    BLUEPENCIL_TRY(maker.write([&](const QByteArray &line) {
        lines += line + '\n';
        ++count;
    }));
    const QByteArray bytes = path.endsWith(QLatin1String(".zst")) ? packed(lines) : lines;
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.commit())
        return fail(Error::Code::Storage, file.errorString(), path);
    QTextStream(stdout) << path << ": " << count << " lines, " << lines.size() / 1024 << " kB, "
                        << bytes.size() / 1024 << " kB in the file" << Qt::endl;
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString path = argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString();
    const bool help = path == u"--help" || path == u"-h";
    if (help || path.isEmpty() || path.startsWith(u'-')) {
        QTextStream(help ? stdout : stderr)
            << "usage: bluepencil-samplehistory OUT.jsonl.zst" << Qt::endl;
        return help ? 0 : 2;
    }
    const Result<> made = make(path);
    if (!made)
        QTextStream(stderr) << "bluepencil-samplehistory: " << toString(made.error()) << Qt::endl;
    return made ? 0 : 1;
}
