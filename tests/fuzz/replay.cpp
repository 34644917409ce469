// SPDX-License-Identifier: GPL-3.0-or-later
// Where no fuzzer is linked: calls a target with each file of a folder, and then with so many
// random changes of them, the same ones for the same seed.
//
// fuzz_NAME FOLDER [CHANGED [SEED]]
#include "tests/fuzz/fuzztools.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <random>
#include <vector>

namespace {

using Random = std::mt19937_64;

qsizetype below(Random &random, qsizetype end)
{
    return end > 0 ? qsizetype(random() % std::uint64_t(end)) : 0;
}

// Flips, drops, doubles and takes over from others.
QByteArray changed(const std::vector<QByteArray> &all, Random &random)
{
    const auto any = [&]() -> const QByteArray & {
        return all[std::size_t(below(random, qsizetype(all.size())))];
    };
    QByteArray bytes = any();
    for (qsizetype change = 1 + below(random, 6); change > 0; --change) {
        const qsizetype at = below(random, bytes.size() + 1);
        const qsizetype length = below(random, 1 + below(random, 40));
        switch (random() % 6) {
        case 0:
            if (at < bytes.size())
                bytes[at] = char(bytes.at(at) ^ char(1U << (random() % 8)));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(below(random, bytes.size() + 1), length));
            break;
        case 3: {
            const QByteArray &other = any();
            bytes.insert(at, other.mid(below(random, other.size() + 1), length * 4));
            break;
        }
        case 4:
            bytes.insert(at, char(random()));
            break;
        default:
            bytes.truncate(at);
        }
    }
    return bytes;
}

void call(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                           std::size_t(bytes.size()));
}

bool keep(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const QDir folder(QFile::decodeName(argv[1]));
    std::vector<QByteArray> all;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        all.push_back(file.readAll());
        std::fprintf(stderr, "%s\n", qPrintable(name)); // the last one if it ends here
        call(all.back());
    }
    if (all.empty())
        return 2;
    const long inputs = argc > 2 ? std::strtol(argv[2], nullptr, 10) : 0;
    const std::uint64_t seed = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 1;
    const QString atHand = QDir::temp().filePath(
        QStringLiteral("fuzz-input-%1").arg(QCoreApplication::applicationPid()));
    std::fprintf(stderr, "seed %llu; the input at hand lies in %s\n",
                 static_cast<unsigned long long>(seed), qPrintable(atHand));
    Random random(seed);
    for (long i = 0; i < inputs; ++i) {
        const QByteArray bytes = changed(all, random);
        if (!keep(atHand, bytes))
            return 2;
        call(bytes);
    }
    QFile::remove(atHand);
    std::printf("%zu inputs and %ld changes of them, nothing broke\n", all.size(), inputs);
    return 0;
}
