// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"
#include "core/dataset/preparation/duplicates.h"
#include "core/dataset/preparation/evaluationset.h"
#include "core/model/json.h"
#include "tests/support/filebytes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <random>
#include <set>

using namespace bluepencil;
using namespace bluepencil::test;

// Near duplicates and contamination, planted in public texts (BLUEPENCIL_SHARED_DATA).
class TestDuplicates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keyForms_data();
    void keyForms();
    void jaccardOfSets();
    void shortTexts();
    void bandsFollowTheCurve();
    void verdictsInAnyOrder();
    void commonContextIsNoDuplicate();
    void whatStaysHidesWhatIsLikeIt();
    void planted();
    void contamination();
    void plantedContamination();
};

namespace {

// What shingles() and jaccard() compute, written down a second time: sets of strings.
std::set<std::u32string> plainShingles(const QString &text)
{
    const std::u32string points = keyForm(text).toStdU32String();
    std::set<std::u32string> set;
    if (!points.empty() && points.size() < 5)
        set.insert(points);
    for (std::size_t i = 0; i + 5 <= points.size(); ++i)
        set.insert(points.substr(i, 5));
    return set;
}

double plainJaccard(const std::set<std::u32string> &left, const std::set<std::u32string> &right)
{
    std::vector<std::u32string> common;
    std::ranges::set_intersection(left, right, std::back_inserter(common));
    const double all = double(left.size() + right.size() - common.size());
    return all == 0 ? 1 : double(common.size()) / all;
}

double plainJaccard(const QString &a, const QString &b)
{
    return plainJaccard(plainShingles(a), plainShingles(b));
}

// A text like it: some letters replaced.
QString changed(const QString &text, double share, std::mt19937_64 &random)
{
    QString result = text;
    const auto count = static_cast<int>(std::lround(double(text.size()) * share));
    for (int i = 0; i < count; ++i) {
        const auto place = static_cast<qsizetype>(random() % quint64(result.size()));
        if (!result[place].isSurrogate())
            result[place] = QChar(u'a' + int(random() % 26));
    }
    return result;
}

struct Text {
    QString context;
    QString answer;
};

QString sharedFolder()
{
    const QString shared = qEnvironmentVariable("BLUEPENCIL_SHARED_DATA");
    return shared.isEmpty()
        ? qEnvironmentVariable("BLUEPENCIL_SOURCE_DIR") + QStringLiteral("/../shared/data")
        : shared;
}

QStringList linesOf(const QString &path)
{
    return QString::fromUtf8(bytesOf(path)).split(u'\n', Qt::SkipEmptyParts);
}

void addMlqe(const QString &shared, std::vector<Text> &texts)
{
    const QTemporaryDir folder;
    QProcess tar;
    tar.start(QStringLiteral("tar"),
              {QStringLiteral("-xzf"), shared + QStringLiteral("/mlqe-pe/ro-en-train.tar.gz"),
               QStringLiteral("-C"), folder.path()});
    if (!tar.waitForFinished() || tar.exitCode() != 0)
        return;
    const QString stem = folder.filePath(QStringLiteral("ro-en-train/train"));
    const QStringList sources = linesOf(stem + QStringLiteral(".src"));
    const QStringList finals = linesOf(stem + QStringLiteral(".pe"));
    for (qsizetype i = 0; i < std::min(sources.size(), finals.size()); ++i)
        texts.push_back({sources[i], finals[i]});
}

void addJson(const QString &path, const char *context, const char *answer, std::vector<Text> &texts)
{
    const auto add = [&](const Json &row) {
        if (!row.is_object())
            return;
        const Json c = row.value(context, Json());
        const Json a = row.value(answer, Json());
        if (c.is_string() && a.is_string())
            texts.push_back({toQString(c.get<std::string>()), toQString(a.get<std::string>())});
    };
    if (path.endsWith(QStringLiteral(".jsonl"))) {
        for (const QByteArray &line : bytesOf(path).split('\n'))
            add(Json::parse(line.toStdString(), nullptr, false));
        return;
    }
    const Json rows = Json::parse(bytesOf(path).toStdString(), nullptr, false);
    if (rows.is_array())
        std::ranges::for_each(rows, add);
}

std::vector<Text> publicTexts()
{
    const QString shared = sharedFolder();
    std::vector<Text> texts;
    addMlqe(shared, texts);
    for (const char *name : {"W3", "W12"}) {
        addJson(shared + QStringLiteral("/lamp-edits/%1_edits.json").arg(QLatin1String(name)),
                "instruction", "postedit", texts);
    }
    for (int i = 1; i <= 7; ++i) {
        addJson(shared + QStringLiteral("/lamp-preferences/batch%1.json").arg(i), "instruction",
                "preedit", texts);
    }
    addJson(shared + QStringLiteral("/r3-edit-decisions/r3_pairs.jsonl"), "source", "human_final",
            texts);
    return texts;
}

Result<std::vector<DuplicateVerdict>> verdictsOf(const std::vector<Text> &texts,
                                                 std::optional<double> threshold)
{
    const QTemporaryDir folder;
    DuplicateFinder finder;
    BLUEPENCIL_TRY(finder.start(folder.path()));
    for (const Text &text : texts) {
        BLUEPENCIL_TRY(
            finder.add({text.context, text.answer, 0, 0,
                        QCryptographicHash::hash((text.context + u'\x1f' + text.answer).toUtf8(),
                                                 QCryptographicHash::Sha256)}));
    }
    return finder.find(threshold, {});
}

QString wordsFrom(std::mt19937_64 &random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("word%1 ").arg(random() % 100'000);
    return text;
}

} // namespace

void TestDuplicates::keyForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("case and space")
        << QStringLiteral("  Dear\t Sir,\n\nHi ") << QStringLiteral("dear sir, hi");
    QTest::newRow("full width") << QStringLiteral("ＡＢＣ１") << QStringLiteral("abc1");
    QTest::newRow("ligature") << QStringLiteral("ﬁne") << QStringLiteral("fine");
    QTest::newRow("sharp s stays")
        << QStringLiteral("STRASSE Straße") << QStringLiteral("strasse straße");
    QTest::newRow("empty") << QStringLiteral(" \n") << QString();
}

void TestDuplicates::keyForms()
{
    QFETCH(const QString, text);
    QFETCH(const QString, key);
    QCOMPARE(keyForm(text), key);
}

void TestDuplicates::jaccardOfSets()
{
    const quint64 seed = 7;
    std::mt19937_64 random(seed);
    ShingleSet set; // takes one after the other, long and short
    for (int i = 0; i < 200; ++i) {
        QString text = wordsFrom(random, 1 + int(random() % 30));
        if (i % 3 == 0)
            text += QStringLiteral("😀 née ").repeated(int(random() % 5));
        const QString other = changed(text, double(random() % 20) / 100, random);
        set.assign(shingles(keyForm(text)));
        const double found = set.jaccard(shingles(keyForm(other)));
        QVERIFY2(std::abs(found - plainJaccard(text, other)) < 1e-12, qPrintable(text));
        // It may stop early, and never says what is alike to be less.
        const double stopped = set.jaccard(shingles(keyForm(other)), .8);
        QVERIFY2(found < .8 ? stopped < .8 : stopped == found, qPrintable(text));
    }
}

void TestDuplicates::shortTexts()
{
    const auto verdicts = verdictsOf({{QStringLiteral("Q"), QStringLiteral("Ok")},
                                      {QStringLiteral("Q"), QStringLiteral("ok ")},
                                      {QStringLiteral("Q"), QStringLiteral("No")},
                                      {QString(), QString()},
                                      {QString(), QStringLiteral(" ")}},
                                     .8);
    QVERIFY(verdicts);
    int exact = 0;
    for (const DuplicateVerdict &verdict : *verdicts) {
        exact += verdict.alike == Alike::Exact;
        QVERIFY(verdict.alike != Alike::Near);
    }
    QCOMPARE(exact, 2);
    QVERIFY((*verdicts)[2].alike == Alike::No);
}

// 1 - (1 - s^8)^14 for texts of the lengths of replies, and printed for the reader.
void TestDuplicates::bandsFollowTheCurve()
{
    const quint64 seed = 20'261'128;
    std::mt19937_64 random(seed);
    for (const std::size_t size : {std::size_t {120}, std::size_t {400}}) {
        for (const double wanted : {.5, .7, .8, .85, .9}) {
            // Two sets with `common` of `size` elements each: s = common / (2 size - common).
            const auto common
                = static_cast<std::size_t>(std::lround(double(size) * 2 * wanted / (1 + wanted)));
            const double s = double(common) / double(2 * size - common);
            int matched = 0;
            constexpr int rounds = 600;
            for (int round = 0; round < rounds; ++round) {
                std::vector<quint64> a;
                std::vector<quint64> b;
                for (std::size_t i = 0; i < size; ++i) {
                    a.push_back(random());
                    b.push_back(i < common ? a.back() : random());
                }
                const Bands left = bandsOf(a);
                const Bands right = bandsOf(b);
                for (std::size_t band = 0; band < bandCount; ++band) {
                    if (left[band] == right[band]) {
                        ++matched;
                        break;
                    }
                }
            }
            const double share = double(matched) / rounds;
            const double expected = 1 - std::pow(1 - std::pow(s, 8), 14);
            qInfo("seed %llu, %zu shingles: s = %.3f matched %.3f, the formula says %.3f", seed,
                  size, s, share, expected);
            // Four standard errors of 600 draws, and little more for the few shingles.
            const double error = 4 * std::sqrt(expected * (1 - expected) / rounds) + .02;
            QVERIFY2(std::abs(share - expected) < error, qPrintable(QString::number(share)));
        }
    }
}

void TestDuplicates::verdictsInAnyOrder()
{
    const quint64 seed = 99;
    qInfo("seed %llu", seed);
    std::mt19937_64 random(seed);
    std::vector<Text> texts;
    for (int i = 0; i < 120; ++i) {
        texts.push_back({wordsFrom(random, 20), wordsFrom(random, 15)});
        for (quint64 copy = random() % 3; copy-- > 0;) {
            const double share = copy % 2 == 0 ? .02 : .005;
            texts.push_back({changed(texts.back().context, share, random),
                             changed(texts.back().answer, share, random)});
        }
    }
    const auto keptOf = [](const std::vector<Text> &all) {
        std::set<QString> kept;
        const auto verdicts = verdictsOf(all, .8);
        for (std::size_t i = 0; verdicts && i < all.size(); ++i) {
            if ((*verdicts)[i].alike == Alike::No)
                kept.insert(all[i].context + u'\x1f' + all[i].answer);
        }
        return kept;
    };
    const auto kept = keptOf(texts);
    QVERIFY(kept.size() >= 120 && kept.size() < texts.size());
    for (int round = 0; round < 3; ++round) {
        std::ranges::shuffle(texts, random);
        QVERIFY(keptOf(texts) == kept);
    }
    // No two that stay are near, but for those that no band has in common: of pairs alike by .8
    // that is 1 - (1 - .8^8)^14 = 92 in 100, from .85 on more than 98.
    std::vector<std::set<std::u32string>> wholes;
    std::vector<std::set<std::u32string>> answers;
    for (const QString &text : kept) {
        const QString answer = text.section(QChar(0x1f), 1);
        wholes.push_back(
            plainShingles(keyForm(text.section(QChar(0x1f), 0, 0)) + u'\n' + keyForm(answer)));
        answers.push_back(plainShingles(answer));
    }
    int stillNear = 0;
    double mostAlike = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        for (std::size_t j = i + 1; j < answers.size(); ++j) {
            const double alike = std::min(plainJaccard(wholes[i], wholes[j]),
                                          plainJaccard(answers[i], answers[j]));
            mostAlike = std::max(mostAlike, alike);
            stillNear += alike >= .8;
        }
    }
    qInfo("%zu of %zu stay; %d pairs of them are near, the most alike %.3f", kept.size(),
          texts.size(), stillNear, mostAlike);
    QVERIFY(mostAlike < .85);
    QVERIFY(stillNear <= .1 * double(texts.size() - kept.size()));
}

// The next turn of a long conversation, with another answer, is another example.
void TestDuplicates::commonContextIsNoDuplicate()
{
    std::mt19937_64 random(3);
    const QString talk = wordsFrom(random, 400);
    const auto verdicts
        = verdictsOf({{talk, QStringLiteral("Yes, we refund the whole amount today.")},
                      {talk, QStringLiteral("No, this offer has ended, and we cannot.")}},
                     .8);
    QVERIFY(verdicts);
    QVERIFY((*verdicts)[0].alike == Alike::No && (*verdicts)[1].alike == Alike::No);
}

// Of what was given out before both of two that are alike stay, and each hides what is like it. Of
// the 715 runs of 120 words with five letters a word takes 9 along: three other words leave
// (715 - 27) / (715 + 27) = .927, six (715 - 54) / (715 + 54) = .860.
void TestDuplicates::whatStaysHidesWhatIsLikeIt()
{
    std::mt19937_64 random(4);
    const QString talk = wordsFrom(random, 400);
    QStringList all;
    for (int i = 0; i < 120; ++i) {
        QString word;
        for (int letter = 0; letter < 5; ++letter)
            word += QChar(u'a' + int(random() % 26));
        all += word;
    }
    const auto answer = [&all](int changes) {
        QStringList changed = all;
        for (int i = 0; i < changes; ++i)
            changed[10 + 15 * i] = QStringLiteral("word") + QChar(u'a' + i);
        return changed.join(u' ');
    };
    constexpr double threshold = .9;
    QVERIFY(plainJaccard(answer(0), answer(3)) >= threshold);
    QVERIFY(plainJaccard(answer(3), answer(6)) >= threshold);
    QVERIFY(plainJaccard(answer(0), answer(6)) < threshold);
    const QTemporaryDir folder;
    for (const int rank : {-1, 0}) {
        DuplicateFinder finder;
        QVERIFY(finder.start(folder.path()));
        for (const int changes : {0, 3, 6}) {
            const QByteArray id(16, char('a' + changes));
            QVERIFY(finder.add({talk, answer(changes), 0, changes == 6 ? 1 : rank, id}));
        }
        const auto verdicts = finder.find(threshold, {});
        QVERIFY(verdicts);
        QVERIFY((*verdicts)[0].alike == Alike::No);
        const bool stays = rank < 0;
        QVERIFY((*verdicts)[1].alike == (stays ? Alike::No : Alike::Near));
        QVERIFY((*verdicts)[2].alike == (stays ? Alike::Near : Alike::No));
        if (stays)
            QCOMPARE((*verdicts)[2].of, 1);
    }
}

void TestDuplicates::planted()
{
    std::vector<Text> texts = publicTexts();
    if (texts.size() < 7000)
        QSKIP("the shared data (mlqe-pe, lamp, r3) is not there");
    const quint64 seed = 20'261'128;
    std::mt19937_64 random(seed);
    const std::size_t originals = texts.size();

    struct Plant {
        std::size_t of;
        double alike; // 1: exact
    };

    std::vector<Plant> plants;
    while (plants.size() < 800) {
        const std::size_t of = random() % originals;
        Text copy = texts[of];
        if (copy.answer.size() < 40)
            continue;
        if (plants.size() % 5 == 0) {
            copy.answer = QStringLiteral("  ") + copy.answer.toUpper() + u'\n';
            if (keyForm(copy.answer) != keyForm(texts[of].answer))
                continue; // upper case that does not come back
            plants.push_back({of, 1});
        } else {
            const double share = double(1 + random() % 40) / 1000;
            copy.context = changed(copy.context, share, random);
            copy.answer = changed(copy.answer, share, random);
            const auto whole = [](const Text &text) {
                return keyForm(text.context) + u'\n' + keyForm(text.answer);
            };
            plants.push_back({of,
                              std::min(plainJaccard(whole(copy), whole(texts[of])),
                                       plainJaccard(copy.answer, texts[of].answer))});
        }
        texts.push_back(copy);
    }
    const auto verdicts = verdictsOf(texts, .8);
    QVERIFY(verdicts);
    // Found: of the plant and its original at most one stays.
    const auto stays = [&](std::size_t i) {
        return (*verdicts)[i].alike == Alike::No;
    };
    std::map<int, std::pair<int, int>> curve; // found and all, by hundredths of five
    int exact = 0;
    int exactFound = 0;
    int near = 0;
    int nearFound = 0;
    for (std::size_t i = 0; i < plants.size(); ++i) {
        const bool found = !(stays(originals + i) && stays(plants[i].of));
        if (plants[i].alike == 1) {
            ++exact;
            exactFound += found;
            continue;
        }
        auto &[hits, all] = curve[int(plants[i].alike * 20) * 5];
        ++all;
        hits += found;
        if (plants[i].alike >= .85) {
            ++near;
            nearFound += found;
        }
    }
    qInfo("seed %llu: %zu texts, %zu planted", seed, originals, plants.size());
    qInfo("exact: %d of %d found; Jaccard >= .85: %d of %d found", exactFound, exact, nearFound,
          near);
    for (const int from : {70, 75, 80, 85, 90, 95}) {
        qInfo("Jaccard .%d to .%d: %d of %d found", from, from + 5, curve[from].first,
              curve[from].second);
    }
    QCOMPARE(exactFound, exact);
    QVERIFY(near > 100);
    QVERIFY(nearFound >= .9 * near);
    // None is called near that is not: the verdict names what it is like.
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const DuplicateVerdict &verdict = (*verdicts)[i];
        if (verdict.alike != Alike::Near || i % 7 != 0)
            continue;
        const Text &other = texts[std::size_t(verdict.of)];
        QVERIFY(plainJaccard(texts[i].answer, other.answer) >= .8);
    }
}

void TestDuplicates::contamination()
{
    EvaluationSet set;
    set.add(u"The parcel left our house on Monday and should reach you by the end of this week.");
    set.add(u"Please restart the router and wait until the lamp is green");
    set.add(u"Thank you");
    QVERIFY(set.contaminates(u"Hello! The PARCEL left our house on Monday, and should reach you by "
                             u"the end of summer."));
    QVERIFY(!set.contaminates(u"The parcel left our house on Monday. We hope that you like it and "
                              u"will order again."));
    // Eleven words have four runs of eight: two of them are half.
    QVERIFY(set.contaminates(u"Please restart the router and wait until the lamp turns to red now, "
                             u"then call"));
    QVERIFY(!set.contaminates(u"Please restart the router and wait until it says something else "
                              u"to you"));
    QVERIFY(set.contaminates(u"thank you!"));
    QVERIFY(!set.contaminates(u"Thank you very much"));
    QVERIFY(!set.contaminates(u""));
}

void TestDuplicates::plantedContamination()
{
    const std::vector<Text> texts = publicTexts();
    if (texts.size() < 7000)
        QSKIP("the shared data (mlqe-pe, lamp, r3) is not there");
    const quint64 seed = 5;
    std::mt19937_64 random(seed);
    // Every tenth text is judged by; what shares 13 words with it by itself is no false alarm.
    EvaluationSet set;
    QSet<QString> runs;
    const auto wordsOf = [](const QString &text) {
        QString words = keyForm(text);
        for (QChar &c : words)
            c = c.isLetterOrNumber() || c.isMark() ? c : QChar(u' ');
        return words.split(u' ', Qt::SkipEmptyParts);
    };
    const auto runsOf = [&](const QString &text, qsizetype length) {
        const QStringList words = wordsOf(text);
        QStringList found;
        for (qsizetype i = 0; i + length <= words.size(); ++i)
            found += words.mid(i, length).join(u' ');
        return found;
    };
    std::vector<QString> judged;
    std::vector<QString> clean;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (wordsOf(texts[i].answer).size() < 13)
            continue;
        (i % 10 == 0 ? judged : clean).push_back(texts[i].answer);
    }
    for (const QString &text : judged) {
        set.add(text);
        for (const QString &run : runsOf(text, 13))
            runs.insert(run);
    }
    int alarms = 0;
    for (const QString &text : clean) {
        const QStringList own = runsOf(text, 13);
        const bool shares
            = std::ranges::any_of(own, [&](const QString &r) { return runs.contains(r); });
        QCOMPARE(set.contaminates(text), shares);
        alarms += shares;
    }
    int found = 0;
    for (int i = 0; i < 500; ++i) {
        const QString &text = judged[random() % judged.size()];
        const QStringList words = wordsOf(text);
        const auto from = qsizetype(random() % quint64(words.size() - 12));
        const QString row = QStringLiteral("zq1 zq2 ") + words.mid(from, 13).join(u' ')
            + QStringLiteral(" zq3 zq4");
        found += set.contaminates(row);
    }
    qInfo(
        "seed %llu: %zu to judge by, %zu others, %d of them share 13 words; 500 planted, %d found",
        seed, judged.size(), clean.size(), alarms, found);
    QCOMPARE(found, 500);
}

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
