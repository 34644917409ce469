// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_diff DIR: the word diff beside its peers; DIR takes the files that programs compare.
//
// Measured is what every decision does with its two texts up to the hunks of tokens: tokenise both,
// intern the tokens, sequenceDiff(); QStrings in, hunks out. Beside it, from the same QStrings:
//   tokenising   diffTokens() of both texts, nothing else
//   dtl          the same tokens and symbols, then dtl::Diff::compose()
//   git          git diff --no-index --histogram of two files with one token a line
//   wdiff        wdiff of the two texts as files
// Time is processor time; that of the two programs counts from their start to their end, reading
// files included.
#include "core/text/sequence/interner.h"
#include "core/text/sequence/sequencediff.h"
#include "core/text/tokens.h"
#include "tests/bench/figures.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

#ifdef BLUEPENCIL_HAS_DTL
#include <dtl/dtl.hpp>
#endif

using namespace bluepencil;
using namespace bluepencil::bench;

namespace {

constexpr quint32 Seed = 20261125;
const QString Bench = QStringLiteral("diff");

// Prose of made-up words: 30,000 of them, the k-th as frequent as 1/k (Zipf), frequent ones short,
// in sentences and paragraphs.
class Prose {
public:
    explicit Prose(quint32 seed)
        : m_random(seed)
    {
        constexpr int Words = 30'000;
        double sum = 0;
        for (int i = 0; i < Words; ++i) {
            m_words.push_back(madeUpWord(i));
            sum += 1.0 / (i + 1);
            m_sums.push_back(sum);
        }
    }

    QStringList text(qsizetype size)
    {
        QStringList words;
        for (qsizetype written = 0; written < size;) {
            words << word();
            written += words.back().size();
        }
        return words;
    }

    // As many of a hundred words replaced (most), taken out or joined by another.
    QStringList changed(const QStringList &words, int percent)
    {
        QStringList result;
        for (const QString &old : words) {
            if (m_random.bounded(100) >= percent) {
                result << old;
                continue;
            }
            const int what = m_random.bounded(100);
            if (what < 15)
                continue;
            result << word();
            if (what >= 85)
                result << old;
        }
        return result;
    }

private:
    // With the space, mark or line break that follows it.
    QString word()
    {
        const double place = m_random.bounded(m_sums.back());
        const auto found = std::ranges::upper_bound(m_sums, place);
        const QString &bare
            = m_words[std::min<qsizetype>(found - m_sums.begin(), m_words.size() - 1)];
        const int mark = m_random.bounded(200);
        if (mark < 1)
            return bare + QStringLiteral(".\n\n");
        if (mark < 14)
            return bare + QStringLiteral(". ");
        return bare + (mark < 26 ? QStringLiteral(", ") : QStringLiteral(" "));
    }

    QString madeUpWord(int rank)
    {
        static const QString consonants = QStringLiteral("bcdfghklmnprstvwz");
        static const QString vowels = QStringLiteral("aeiou");
        const int letters
            = 2 + static_cast<int>(std::log10(rank + 1.0) * 1.5) + m_random.bounded(2);
        QString result;
        for (int i = 0; i < letters; ++i) {
            const QString &kind = i % 2 == 0 ? consonants : vowels;
            result += kind[m_random.bounded(static_cast<int>(kind.size()))];
        }
        return result;
    }

    QRandomGenerator m_random;
    QStringList m_words;
    std::vector<double> m_sums; // of frequencies, rising
};

struct Texts {
    QString draft;
    QString final;
};

// At 100 % the final is another text of the same words.
Texts makeTexts(qsizetype size, int percent)
{
    Prose prose(Seed + static_cast<quint32>(size) + static_cast<quint32>(percent));
    const QStringList draft = prose.text(size);
    const QStringList final = percent == 100 ? prose.text(size) : prose.changed(draft, percent);
    return {draft.join(QString()), final.join(QString())};
}

struct Sequences {
    Symbols draft;
    Symbols final;
};

Sequences intern(const Texts &texts)
{
    Interner interner;
    return {interner.symbols(texts.draft, diffTokens(texts.draft)),
            interner.symbols(texts.final, diffTokens(texts.final))};
}

bool tokenise(const Texts &texts)
{
    return !diffTokens(texts.draft).empty() && !diffTokens(texts.final).empty();
}

bool diffTexts(const Texts &texts)
{
    const Sequences sequences = intern(texts);
    return !sequenceDiff(sequences.draft, sequences.final).empty();
}

bool diffByDtl([[maybe_unused]] const Texts &texts)
{
#ifdef BLUEPENCIL_HAS_DTL
    const Sequences sequences = intern(texts);
    dtl::Diff<Symbol, Symbols> diff(sequences.draft, sequences.final);
    diff.compose();
    return diff.getEditDistance() > 0;
#else
    return false;
#endif
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray oneTokenALine(const QString &text)
{
    QByteArray lines;
    for (const Token &token : diffTokens(text)) {
        const QStringView piece = QStringView(text).sliced(token.start, token.length);
        lines += (piece == u"\n" ? QByteArray("\\n") : piece.toUtf8()) + '\n';
    }
    return lines;
}

struct Files {
    QString draft;
    QString final;
    QString draftTokens;
    QString finalTokens;
};

Files writeFiles(const QString &folder, const Texts &texts)
{
    const Files files {folder + QStringLiteral("/draft.txt"), folder + QStringLiteral("/final.txt"),
                       folder + QStringLiteral("/draft.tokens"),
                       folder + QStringLiteral("/final.tokens")};
    if (!write(files.draft, texts.draft.toUtf8()) || !write(files.final, texts.final.toUtf8())
        || !write(files.draftTokens, oneTokenALine(texts.draft))
        || !write(files.finalTokens, oneTokenALine(texts.final)))
        note(QStringLiteral("the files for git and wdiff can't be written in %1").arg(folder));
    return files;
}

struct Case {
    qsizetype size = 0; // characters
    int percent = 0;

    QString name() const
    {
        const QString volume
            = size >= 1'000'000 ? QStringLiteral("1 MB") : QStringLiteral("%1 kB").arg(size / 1000);
        return QStringLiteral("%1, %2 % changed").arg(volume).arg(percent);
    }
};

std::optional<double> goalAgainst(const QString &peer, const Case &measured)
{
    const auto &[size, percent] = measured;
    if (peer == u"tokenising") {
        if ((size == 10'000 || size == 1'000'000) && percent == 10)
            return 4;
        if (size == 1'000'000 && percent == 50)
            return 9;
    }
    if (peer == u"dtl") {
        if (size == 1000 || percent == 1)
            return 1.2;
        if (size == 10'000 && percent == 10)
            return 0.4;
        if (percent >= 50 || size == 100'000)
            return 0.1;
    }
    if (peer == u"git" && size == 1'000'000 && percent == 100)
        return 1;
    return std::nullopt;
}

// The median of the diff itself.
std::optional<double> measure(const Case &measured, const QString &folder)
{
    const Texts texts = makeTexts(measured.size, measured.percent);
    const Files files = writeFiles(folder, texts);
    const std::vector<Contender> contenders {
        {QStringLiteral("bluepencil"),
         [&] {
             return diffTexts(texts);
         }},
        {QStringLiteral("tokenising"),
         [&] {
             return tokenise(texts);
         }},
        {QStringLiteral("dtl"),
         [&] {
             return diffByDtl(texts);
         }},
        {QStringLiteral("git"),
         [&] {
             return runProgram(QStringLiteral("git"),
                               {QStringLiteral("diff"), QStringLiteral("--no-index"),
                                QStringLiteral("--histogram"), files.draftTokens,
                                files.finalTokens},
                               {1});
         }},
        {QStringLiteral("wdiff"),
         [&] {
             return runProgram(QStringLiteral("wdiff"), {files.draft, files.final}, {1});
         }},
    };
    const auto medians = medianMilliseconds(contenders, Time::Processor);
    for (std::size_t i = 1; i < contenders.size(); ++i)
        report(Bench,
               {measured.name(), medians[0], QStringLiteral("ms"), contenders[i].name, medians[i],
                goalAgainst(contenders[i].name, measured)});
    return medians[0];
}

// The whole process: program, libraries, both texts and all that the diff holds.
void measureMemory(int percent)
{
    constexpr double LimitMebibytes = 64;
    const Case measured {1'000'000, percent};
    const auto peak = peakMebibytes([&] { return diffTexts(makeTexts(measured.size, percent)); });
    report(Bench,
           {measured.name() + QStringLiteral(", peak memory"), peak, QStringLiteral("MiB"),
            QStringLiteral("limit"), LimitMebibytes, 1});
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        note(QStringLiteral("usage: bench_diff DIR"));
        return 2;
    }
    for (const int percent : {10, 50, 100})
        measureMemory(percent);
    std::optional<double> small;
    std::optional<double> large;
    for (const qsizetype size : {1000, 10'000, 100'000, 1'000'000}) {
        for (const int percent : {1, 10, 50, 100}) {
            const auto median = measure({size, percent}, QString::fromLocal8Bit(argv[1]));
            if (size == 10'000 && percent == 10)
                small = median;
            if (size == 1'000'000 && percent == 10)
                large = median;
        }
    }
    constexpr double GrowthLimit = 1.2;
    if (small && large)
        report(Bench,
               {QStringLiteral("growth from 10 kB to 1 MB, 10 % changed"),
                std::log10(*large / *small) / 2, QStringLiteral("exponent"),
                QStringLiteral("limit"), GrowthLimit, 1});
    return 0;
}
