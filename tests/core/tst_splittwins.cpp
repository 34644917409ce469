// SPDX-License-Identifier: GPL-3.0-or-later
// Of texts that are nearly the same none stands in two splits, over all batches of a salt.
#include "core/dataset/exporter.h"
#include "core/dataset/preparation/bandbuckets.h"
#include "core/dataset/preparation/preparation.h"
#include "core/dataset/preparation/splittwins.h"
#include "core/queue/rights/erasure.h"
#include "tests/support/batchtools.h"
#include "tests/support/exportfolder.h"

#include <QHash>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>

using namespace bluepencil;
using namespace bluepencil::test;

class TestSplitTwins : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void findsWhatIsThere_data() { seeds(); }

    void findsWhatIsThere();
    void numbersDecideNothing();
    void nothingBefore();
    void whatWasGivenOutStays_data();
    void whatWasGivenOutStays();
    void whatGoesHidesNobody();

    void noTwinsInTwoSplits_data() { seeds(); }

    void noTwinsInTwoSplits();

private:
    static void seeds()
    {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {71U, 72U, 73U})
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
    }
};

namespace {

constexpr double threshold = .85;
const QString anna = QStringLiteral("anna");
const QString ben = QStringLiteral("ben");

QString lettersOf(std::mt19937_64 &random, int words)
{
    QStringList all;
    for (; words > 0; --words) {
        QString word;
        for (int i = 0; i < 5; ++i)
            word += QChar(u'a' + int(random() % 26));
        all += word;
    }
    return all.join(u' ');
}

// An answer of 120 words, and others like it: of its 715 runs of five letters a word takes 9 along.
// So an answer and one with another word have the coefficient (715 - 9) / (715 + 9) = .975, two of
// those with other words in other places some (715 - 18) / (715 + 18) = .951, and one with twelve
// other words some (715 - 108) / (715 + 108) = .738.
class Family {
public:
    explicit Family(std::mt19937_64 &random)
        : m_questions {lettersOf(random, 100), lettersOf(random, 100)}
        , m_words(lettersOf(random, 120).split(u' '))
    {
    }

    [[nodiscard]] const QString &question(int number = 0) const { return m_questions[number]; }

    [[nodiscard]] QString answer(int number) const
    {
        QStringList words = m_words;
        if (number > 0)
            words[10 * number] = QStringLiteral("word") + QChar(u'a' + number);
        return words.join(u' ');
    }

    [[nodiscard]] QString far() const
    {
        QStringList words = m_words;
        for (int i = 0; i < 12; ++i)
            words[5 + 9 * i] = QStringLiteral("fary") + QChar(u'a' + i);
        return words.join(u' ');
    }

private:
    QStringList m_questions;
    QStringList m_words;
};

// The definition once more: sets of strings, each of which has a number.
using Runs = std::vector<qsizetype>;

Runs runsOf(const QString &text)
{
    static QHash<QString, qsizetype> numbers;
    Runs runs;
    for (qsizetype i = 0; i + 5 <= text.size(); ++i) {
        const QString run = text.mid(i, 5);
        const auto known = numbers.constFind(run);
        runs.push_back(known == numbers.cend() ? *numbers.insert(run, numbers.size()) : *known);
    }
    std::ranges::sort(runs);
    const auto [first, last] = std::ranges::unique(runs);
    runs.erase(first, last);
    return runs;
}

double coefficient(const Runs &a, const Runs &b)
{
    Runs common;
    std::ranges::set_intersection(a, b, std::back_inserter(common));
    return double(common.size()) / double(a.size() + b.size() - common.size());
}

struct Text {
    QString question;
    QString answer;
    Split split = Split::Train;
    int kind = 0;
    Runs whole = runsOf(question + u'\n' + answer);
    Runs runs = runsOf(answer);
};

bool isTwin(const Text &a, const Text &b)
{
    return coefficient(a.runs, b.runs) >= threshold && coefficient(a.whole, b.whole) >= threshold;
}

std::vector<Text> textsFrom(std::mt19937_64 &random, const std::vector<Family> &families, int count)
{
    const auto pick = [&random](quint64 below) {
        return int(random() % below);
    };
    std::vector<Text> texts;
    for (; count > 0; --count) {
        const Family &family = families[random() % families.size()];
        const int number = pick(5);
        texts.push_back({family.question(pick(2)),
                         number < 4 ? family.answer(number) : family.far(),
                         static_cast<Split>(pick(3)), pick(5) == 0 ? 1 : 0});
    }
    return texts;
}

using Order = std::vector<std::size_t>;

// Places in `own`.
Result<std::set<std::size_t>> found(const std::vector<Text> &own, const Order &ownOrder,
                                    const std::vector<Text> &earlier, const Order &earlierOrder)
{
    const QTemporaryDir folder;
    ComparedTexts texts;
    BLUEPENCIL_TRY(texts.start(folder.path()));
    SplitTwins twins(texts);
    const auto compared = [](const Text &text) {
        return comparedText(text.question, text.answer, text.kind);
    };
    for (const std::size_t place : ownOrder) {
        twins.add(static_cast<quint32>(texts.size()), own[place].split);
        BLUEPENCIL_TRY(texts.add(compared(own[place])));
    }
    BLUEPENCIL_TRY(twins.start(folder.path()));
    for (const std::size_t place : earlierOrder)
        BLUEPENCIL_TRY(twins.addEarlier(compared(earlier[place]), earlier[place].split));
    const auto numbers = twins.find(threshold, {});
    if (!numbers)
        return fail(numbers.error());
    std::set<std::size_t> places;
    for (const quint32 number : *numbers)
        places.insert(ownOrder[number]);
    return places;
}

ExportConfig nearly()
{
    ExportConfig config;
    config.formats = {QStringLiteral("openai-chat"), QStringLiteral("trl-kto")};
    config.split = SplitRatio {40, 30, 30};
    config.preparation.deduplicate = Deduplicate::Near;
    config.preparation.alike = threshold;
    return config;
}

// The `number`th person that is dealt there, by the definition in split.h.
QString personIn(Split split, int number)
{
    const ExportConfig config = nearly();
    for (int i = 0;; ++i) {
        Item item;
        item.subjectId = QStringLiteral("person-%1").arg(i);
        const QString group = splitGroup(config.salt, QStringLiteral("local"), item);
        if (bucketOf(group, *config.split) == split && number-- == 0)
            return item.subjectId;
    }
}

Json nearTexts(ReviewedWorkspace &store, const QString &name)
{
    const Json manifest = manifestOf(store, name);
    checkSums(manifest);
    return manifest["split"]["near_texts"];
}

// Of every row of openai-chat.
std::vector<Text> rowsIn(const QString &path)
{
    std::vector<Text> rows;
    const ExportFolder folder(path);
    for (const Split split : {Split::Train, Split::Validation, Split::Test}) {
        for (const QByteArray &line :
             folder.lines(QStringLiteral("openai-chat/%1.jsonl").arg(splitName(split)))) {
            const Json messages = parseJson(line).value()["messages"];
            const auto said = [&messages](std::size_t place) {
                return toQString(messages[place]["content"].get<std::string>());
            };
            rows.push_back({said(0), said(1), split});
        }
    }
    return rows;
}

struct Case {
    OrderedJson item;
    Decision decision;
};

class Cases {
public:
    explicit Cases(std::mt19937_64 &random)
        : m_random(random)
    {
        for (int i = 0; i < 12; ++i)
            m_families.emplace_back(random);
    }

    std::vector<Case> some(int count)
    {
        std::vector<Case> made;
        for (const Text &text : textsFrom(m_random, m_families, count)) {
            const QString id = QStringLiteral("c%1").arg(m_number++);
            const QString reviewer = m_random() % 2 == 0 ? anna : ben;
            Case one {plainItem(id, text.question, text.answer),
                      decision(id, Action::Approve, {}, reviewer)};
            if (m_random() % 3 == 0) {
                one.item["draft"] = toStdString(lettersOf(m_random, 3));
                one.decision = decision(id, Action::Edit, text.answer, reviewer);
            }
            one.item["subject_id"] = "person-" + std::to_string(m_random() % 60);
            made.push_back(one);
        }
        return made;
    }

private:
    std::mt19937_64 &m_random;
    std::vector<Family> m_families;
    int m_number = 0;
};

void play(ReviewedWorkspace &store, const std::vector<Case> &cases)
{
    for (const Case &one : cases) {
        const auto done = store.review(one.item, one.decision);
        QVERIFY2(done, words(done));
    }
}

} // namespace

// In whatever order texts come.
void TestSplitTwins::findsWhatIsThere()
{
    QFETCH(const quint64, seed);
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    std::vector<Family> families;
    for (int i = 0; i < 10; ++i)
        families.emplace_back(random);
    const std::vector<Text> own = textsFrom(random, families, 60);
    const std::vector<Text> earlier = textsFrom(random, families, 60);
    std::set<std::size_t> expected;
    for (std::size_t i = 0; i < own.size(); ++i) {
        const bool is = std::ranges::any_of(earlier, [&text = own[i]](const Text &other) {
            const bool equal = text.question == other.question && text.answer == other.answer;
            return !equal && text.kind == other.kind && text.split != other.split
                && isTwin(text, other);
        });
        if (is)
            expected.insert(i);
    }
    QVERIFY(expected.size() > 5 && expected.size() < 55); // or nothing was shown
    Order ownOrder(own.size());
    Order earlierOrder(earlier.size());
    std::iota(ownOrder.begin(), ownOrder.end(), 0);
    std::iota(earlierOrder.begin(), earlierOrder.end(), 0);
    for (int round = 0; round < 3; ++round) {
        const auto places = found(own, ownOrder, earlier, earlierOrder);
        QVERIFY2(places, words(places));
        QVERIFY(*places == expected);
        std::ranges::shuffle(ownOrder, random);
        std::ranges::shuffle(earlierOrder, random);
    }
}

// Of very many texts that share as much not all are compared: which, their order says.
void TestSplitTwins::numbersDecideNothing()
{
    constexpr quint32 count = 200;
    std::mt19937_64 random(74);
    Bands asked;
    for (quint32 &band : asked)
        band = static_cast<quint32>(random());
    std::vector<Bands> texts(count);
    for (Bands &bands : texts) {
        for (quint32 &band : bands)
            band = static_cast<quint32>(random());
        const std::size_t shared = random() % bandCount;
        bands[shared] = asked[shared];
    }
    std::vector<quint32> numbers(count);
    std::iota(numbers.begin(), numbers.end(), quint32 {0});
    std::vector<quint32> first;
    for (int round = 0; round < 5; ++round) {
        std::vector<Bands> all(count);
        BandBuckets buckets(count);
        for (quint32 text = 0; text < count; ++text) {
            all[numbers[text]] = texts[text];
            buckets.insert(numbers[text], texts[text]);
        }
        std::vector<quint32> found;
        for (const quint32 number : buckets.alike(asked, all))
            found.push_back(
                static_cast<quint32>(std::ranges::find(numbers, number) - numbers.begin()));
        QVERIFY(found.size() > 10 && found.size() < count);
        if (round == 0)
            first = found;
        QCOMPARE(found, first);
        std::ranges::shuffle(numbers, random);
    }
}

void TestSplitTwins::nothingBefore()
{
    std::mt19937_64 random(1);
    const Family family(random);
    const std::vector<Text> own {{family.question(), family.answer(0), Split::Train},
                                 {family.question(), family.answer(1), Split::Test}};
    const auto none = found(own, {0, 1}, {}, {});
    QVERIFY2(none, words(none));
    QVERIFY(none->empty());
    const auto equal = found(own, {0}, {{family.question(), family.answer(0), Split::Test}}, {0});
    QVERIFY2(equal, words(equal));
    QVERIFY(equal->empty()); // that is for others to see
    const auto nothing = found({}, {}, own, {0, 1});
    QVERIFY2(nothing, words(nothing));
    QVERIFY(nothing->empty());
}

void TestSplitTwins::whatWasGivenOutStays_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("now");
    for (const Split before : {Split::Train, Split::Validation, Split::Test}) {
        for (const Split now : {Split::Train, Split::Validation, Split::Test})
            QTest::addRow("%d then %d", int(before), int(now)) << int(before) << int(now);
    }
}

// Of batches that have no record in common.
void TestSplitTwins::whatWasGivenOutStays()
{
    QFETCH(const int, before);
    QFETCH(const int, now);
    std::mt19937_64 random(5);
    const Family family(random);
    const Family another(random);
    ReviewedWorkspace store;
    const QString given = personIn(static_cast<Split>(before), 0);
    approve(store, QStringLiteral("given"), family.question(), family.answer(0), given, anna);
    ExportConfig config = nearly();
    config.filter.reviewers = {anna};
    QVERIFY(exportTo(store, QStringLiteral("first"), config));
    QCOMPARE(nearTexts(store, QStringLiteral("first"))["left_out"].get<int>(), 0);

    approve(store, QStringLiteral("twin"), family.question(), family.answer(1),
            personIn(static_cast<Split>(now), 1), ben);
    approve(store, QStringLiteral("far"), family.question(), family.far(),
            personIn(static_cast<Split>(now), 2), ben);
    approve(store, QStringLiteral("other"), another.question(), another.answer(0),
            personIn(Split::Train, 3), ben);
    const std::set all {QStringLiteral("twin"), QStringLiteral("far"), QStringLiteral("other")};
    std::set kept = all;
    if (before != now)
        kept.erase(QStringLiteral("twin"));
    const auto left = int(all.size() - kept.size());
    config.filter.reviewers = {ben};
    Exporter exporter(store.workspace(), store.clock(), seededRandom(1));
    const auto preview = exporter.preview(config, 10);
    QVERIFY2(preview, words(preview));
    const auto second = exportTo(store, QStringLiteral("second"), config);
    QVERIFY2(second, words(second));
    QVERIFY(preview->counts == second->counts);
    QCOMPARE(recordsIn(store, QStringLiteral("second")), kept);
    const Json manifest = manifestOf(store, QStringLiteral("second"));
    QCOMPARE(dropped(manifest, "openai-chat", reasons::nearDuplicate), left);
    const Json near = nearTexts(store, QStringLiteral("second"));
    QCOMPARE(near["left_out"].get<int>(), left);
    QCOMPARE(near["left_out_for_earlier_batches"].get<int>(), left);
    const QByteArray statement
        = "nearly the same: %, of these for one that a batch before gave out: %";
    const auto files = ExportFolder(second->folder).files();
    for (const char *file : {"CARD.md", "DATASHEET.md", "manifest.json"}) {
        QVERIFY2(files.value(QLatin1String(file))
                     .contains(QByteArray(statement).replace("%", QByteArray::number(left))),
                 file);
    }
    // The same bytes, made again and chosen again.
    const auto check = exporter.check(second->batchId, 0);
    QVERIFY2(check && check->same(), words(check));
    const auto again = exportTo(store, QStringLiteral("again"), config);
    QVERIFY2(again, words(again));
    QCOMPARE(again->contentSha256, second->contentSha256);
    QVERIFY(nearTexts(store, QStringLiteral("again")) == near);

    // Neither another salt, nor who does not ask, nor what is no longer there, leaves it out.
    ExportConfig salted = config;
    salted.salt = QStringLiteral("another");
    QVERIFY(exportTo(store, QStringLiteral("salted"), salted));
    QCOMPARE(recordsIn(store, QStringLiteral("salted")), all);
    const auto erased = eraseSubject(store.queue(), given);
    QVERIFY2(erased, words(erased));
    QVERIFY(exportTo(store, QStringLiteral("without"), config));
    QCOMPARE(recordsIn(store, QStringLiteral("without")), all);
    approve(store, QStringLiteral("exactly"), family.question(), family.answer(2),
            personIn(static_cast<Split>((now + 1) % 3), 4), anna);
    config.filter.reviewers = {anna};
    config.preparation.deduplicate = Deduplicate::Exact;
    QVERIFY(exportTo(store, QStringLiteral("exact"), config));
    QCOMPARE(recordsIn(store, QStringLiteral("exact")), std::set {QStringLiteral("exactly")});
}

// Within the batch alone the test row would stay, and the one to train with would go for it.
void TestSplitTwins::whatGoesHidesNobody()
{
    std::mt19937_64 random(6);
    const Family family(random);
    ReviewedWorkspace store;
    approve(store, QStringLiteral("given"), family.question(), family.answer(0),
            personIn(Split::Train, 0), anna);
    ExportConfig config = nearly();
    config.filter.reviewers = {anna};
    QVERIFY(exportTo(store, QStringLiteral("first"), config));
    approve(store, QStringLiteral("judge"), family.question(), family.answer(1),
            personIn(Split::Test, 0), ben);
    approve(store, QStringLiteral("learn"), family.question(), family.answer(2),
            personIn(Split::Train, 1), ben);
    config.filter.reviewers = {ben};
    QVERIFY(exportTo(store, QStringLiteral("second"), config));
    QCOMPARE(recordsIn(store, QStringLiteral("second")), std::set {QStringLiteral("learn")});
    QCOMPARE(nearTexts(store, QStringLiteral("second"))["left_out"].get<int>(), 1);
}

// Whatever batches are asked for, of a workspace that grows, and whatever the order in which
// decisions came in between two of them.
void TestSplitTwins::noTwinsInTwoSplits()
{
    QFETCH(const quint64, seed);
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    const auto pick = [&random](quint64 below) {
        return int(random() % below);
    };
    Cases cases(random);
    ReviewedWorkspace store(seed);
    ReviewedWorkspace other(seed + 1);
    std::vector<Text> rows;
    QStringList batches;
    QString whole; // the last one without a choice of reviewers
    int forEarlier = 0;
    int forOwn = 0;
    for (int round = 0; round < 6; ++round) {
        std::vector<Case> some = cases.some(round == 0 ? 60 : 20);
        play(store, some);
        std::ranges::shuffle(some, random);
        play(other, some);
        ExportConfig config = nearly();
        config.split = SplitRatio {40 + 8 * round, 30 - 4 * round, 30 - 4 * round};
        if (round == 0 || pick(3) > 0)
            config.filter.reviewers = {pick(2) == 0 ? anna : ben};
        else if (pick(2) == 0)
            config.preparation.sinceBatch = whole;
        if (pick(3) == 0)
            config.preparation.mostPerSubject = 2;
        const QString name = QStringLiteral("b%1").arg(round);
        const auto summary = exportTo(store, name, config);
        const auto same = exportTo(other, name, config);
        if (!summary && summary.error().code == Error::Code::NotFound) {
            QVERIFY(!same && same.error().code == Error::Code::NotFound); // no row was left
            continue;
        }
        QVERIFY2(summary, words(summary));
        QVERIFY2(same, words(same));
        QCOMPARE(same->contentSha256, summary->contentSha256);
        const Json near = nearTexts(store, name);
        QVERIFY(nearTexts(other, name) == near);
        const int ofBatch = near["left_out_for_earlier_batches"].get<int>();
        forEarlier += ofBatch;
        forOwn += near["left_out"].get<int>() - ofBatch;
        if (config.filter.reviewers.isEmpty())
            whole = summary->batchId;
        batches += summary->batchId;
        std::ranges::move(rowsIn(summary->folder), std::back_inserter(rows));
    }
    qInfo("%zu rows; left out for batches before %d, for the own %d", rows.size(), forEarlier,
          forOwn);
    QVERIFY(forEarlier > 5 && forOwn > 0); // or nothing was shown
    std::set<Split> met;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        met.insert(rows[i].split);
        for (std::size_t j = 0; j < i; ++j) {
            if (rows[i].split == rows[j].split)
                continue;
            QVERIFY2(!isTwin(rows[i], rows[j]),
                     qPrintable(rows[i].answer + u'\n' + rows[j].answer));
        }
    }
    QCOMPARE(met.size(), std::size_t {3});
    Exporter exporter(store.workspace(), store.clock(), seededRandom(1));
    for (const QString &batch : batches) {
        const auto check = exporter.check(batch, 0);
        QVERIFY2(check && check->same(), words(check));
    }
}

QTEST_GUILESS_MAIN(TestSplitTwins)
#include "tst_splittwins.moc"
