// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"
#include "core/dataset/formats/actiontable.h"
#include "core/dataset/preparation/split.h"

#include <QRandomGenerator>
#include <QTest>

using namespace bluepencil;

// What the table of resources/docs/datasets.md says, stated a second time as cases.
class TestActionTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void situations_data();
    void situations();
    void switches_data();
    void switches();
    void rubberStamps();
    void cosmetic_data();
    void cosmetic();
    void changesOfAnyTexts();
    void figures_data();
    void figures();
    void contextOfAnItem();
    void refusals_data();
    void refusals();
    void sizesOfFiles();
    void promptTurns();
    void splitText_data();
    void splitText();
    void bucketsFollowTheRatio();
    void groupsOfAnItem();
};

// A row of the table as text: answer | pair | pairs with drafts not chosen | label of the draft |
// label of the final | label of drafts not chosen. "-": nothing; "row", "true", "false": that; else
// the reason.
static QString cellsOf(Situation situation, const ExportConfig &config)
{
    QStringList cells;
    for (const ExampleKind kind : {ExampleKind::Sft, ExampleKind::Preference, ExampleKind::Kto}) {
        for (const Part part : partsOf(kind)) {
            const Use use = useOf(situation, part, config);
            if (use.kind == Use::Kind::None)
                cells += QStringLiteral("-");
            else if (use.kind == Use::Kind::LeftOut)
                cells += use.reason;
            else if (kind == ExampleKind::Kto)
                cells += use.desirable ? QStringLiteral("true") : QStringLiteral("false");
            else
                cells += QStringLiteral("row");
        }
    }
    return cells.join(QStringLiteral(" | "));
}

void TestActionTable::situations_data()
{
    QTest::addColumn<Circumstances>("facts");
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("cells");
    const auto row = [](const char *name, const Circumstances &facts, const char *cells) {
        QTest::newRow(name) << facts << QString::fromLatin1(name) << QString::fromLatin1(cells);
    };
    const auto facts = [](Action action, bool hasFinal, Change change = Change::None) {
        Circumstances result;
        result.action = action;
        result.hasFinal = hasFinal;
        result.change = change;
        return result;
    };
    const auto labelled = [](Circumstances result) {
        result.policyLabel = true;
        return result;
    };
    row("approved", facts(Action::Approve, true), "row | nothing-changed | row | true | - | false");
    Circumstances fast = facts(Action::Approve, true);
    fast.tooFast = true;
    row("rubber-stamp", fast,
        "rubber-stamp | nothing-changed | rubber-stamp | rubber-stamp | - | rubber-stamp");
    row("edited", facts(Action::Edit, true, Change::Substantive),
        "row | row | row | false | true | false");
    row("edited-cosmetic", facts(Action::Edit, true, Change::Cosmetic),
        "row | cosmetic-change | row | - | true | false");
    row("edited-unknown-figure", facts(Action::Edit, true, Change::UnknownFigure),
        "unknown-figure | unknown-figure | unknown-figure | unknown-figure | unknown-figure |"
        " unknown-figure");
    row("rewritten", facts(Action::Reject, true, Change::Substantive),
        "row | row | - | false | - | -");
    row("rewritten-cosmetic", facts(Action::Reject, true, Change::Cosmetic),
        "row | cosmetic-change | - | cosmetic-change | - | -");
    row("rewritten-unknown-figure", facts(Action::Reject, true, Change::UnknownFigure),
        "unknown-figure | unknown-figure | - | unknown-figure | - | -");
    row("rewritten-same", facts(Action::Reject, true, Change::None),
        "contradiction | contradiction | - | contradiction | - | -");
    row("rejected", facts(Action::Reject, false),
        "rejected-without-replacement | rejected-without-replacement | - | false | - | -");
    row("rejected-for-policy", labelled(facts(Action::Reject, true, Change::Substantive)),
        "policy-or-safety | policy-or-safety | - | policy-or-safety | - | -");
    row("refused-for-policy", labelled(facts(Action::Reject, false)),
        "rejected-without-replacement | rejected-without-replacement | - | policy-or-safety | - |"
        " -");
    row("escalated", facts(Action::Escalate, false),
        "escalated | escalated | - | escalated | - | -");
    Circumstances outranked = facts(Action::Edit, true, Change::Substantive);
    outranked.outranked = true;
    row("outranked", outranked, "outranked | outranked | - | outranked | - | -");
    Circumstances overridden = outranked;
    overridden.overridden = true;
    row("overridden", overridden, "outranked | row | - | - | false | -");
    Circumstances refused = overridden;
    refused.trainingAllowed = false;
    row("training-not-allowed", refused,
        "training-not-allowed | training-not-allowed | - | training-not-allowed | - | -");
}

void TestActionTable::situations()
{
    QFETCH(Circumstances, facts);
    QFETCH(QString, situation);
    QFETCH(QString, cells);
    const Situation found = situationOf(facts);
    QCOMPARE(situationName(found), situation);
    QCOMPARE(cellsOf(found, {}), cells);
    // What can never be used says why; all else has a format that takes it, if only by a switch.
    const bool never
        = QStringList {QStringLiteral("training-not-allowed"), QStringLiteral("outranked"),
                       QStringLiteral("rewritten-same"), QStringLiteral("escalated")}
              .contains(situation);
    QCOMPARE(neverUsable(found).has_value(), never);
}

void TestActionTable::switches_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<ExportConfig>("config");
    QTest::addColumn<QString>("cells");
    const auto row
        = [](const char *name, Situation situation, const ExportConfig &config, const char *cells) {
              QTest::newRow(name) << situation << config << QString::fromLatin1(cells);
          };
    ExportConfig stamps;
    stamps.keepRubberStamps = true;
    row("rubber stamps", Situation::RubberStamp, stamps,
        "row | nothing-changed | row | true | - | false");
    ExportConfig marks;
    marks.keepCosmeticPairs = true;
    row("cosmetic edit", Situation::EditedCosmetic, marks, "row | row | row | - | true | false");
    row("cosmetic rewrite", Situation::RewrittenCosmetic, marks, "row | row | - | false | - | -");
    ExportConfig policy;
    policy.keepPolicyRefusals = true;
    row("policy, replaced", Situation::RejectedForPolicy, policy, "row | row | - | false | - | -");
    row("policy, not replaced", Situation::RefusedForPolicy, policy,
        "rejected-without-replacement | rejected-without-replacement | - | false | - | -");
    ExportConfig figures;
    figures.keepUnknownFigures = true;
    row("figure, edited", Situation::EditedUnknownFigure, figures,
        "row | row | row | false | true | false");
    row("figure, rewritten", Situation::RewrittenUnknownFigure, figures,
        "row | row | - | false | - | -");
    ExportConfig all = stamps;
    all.keepCosmeticPairs = all.keepPolicyRefusals = all.keepUnknownFigures = true;
    row("approved", Situation::Approved, all, "row | nothing-changed | row | true | - | false");
    row("escalated", Situation::Escalated, all, "escalated | escalated | - | escalated | - | -");
    row("outranked", Situation::Outranked, all, "outranked | outranked | - | outranked | - | -");
    row("contradiction", Situation::RewrittenSame, all,
        "contradiction | contradiction | - | contradiction | - | -");
    row("training", Situation::TrainingRefused, all,
        "training-not-allowed | training-not-allowed | - | training-not-allowed | - | -");
}

void TestActionTable::switches()
{
    QFETCH(Situation, situation);
    QFETCH(ExportConfig, config);
    QFETCH(QString, cells);
    QCOMPARE(cellsOf(situation, config), cells);
}

// 60 words at 0.25 s: 15 s.
void TestActionTable::rubberStamps()
{
    Decision made;
    made.action = Action::Approve;
    QVERIFY(!approvedTooFast(made, 60)); // not measured
    made.activeMs = 14'999;
    QVERIFY(approvedTooFast(made, 60));
    made.activeMs = 15'000;
    QVERIFY(!approvedTooFast(made, 60));
    made.activeMs = 0;
    QVERIFY(!approvedTooFast(made, 0));
    made.action = Action::Edit;
    QVERIFY(!approvedTooFast(made, 60));
}

void TestActionTable::cosmetic_data()
{
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("final");
    QTest::addColumn<bool>("cosmetic");
    const auto row = [](const char *draft, const char *final, bool cosmetic) {
        QTest::addRow("%s | %s", QByteArray(draft).simplified().constData(), final)
            << QString::fromUtf8(draft) << QString::fromUtf8(final) << cosmetic;
    };
    row("Hello world", "hello, World!", true);
    row("Hello  world\n", "Hello world", true);
    row("E-mail us", "Email us", true);
    row("don’t", "don't", true);
    row("**Bold** claim", "Bold claim", true);
    row("¿Cómo está", "¿cómo está?", true);
    row("ΣΊΣΥΦΟΣ", "Σίσυφος", true);
    row("価格は、次の", "価格は次の", true);
    row("2010-2015", "2010–2015", true);
    row("in 2020.", "in 2020", true);
    row("Hello world", "Hello there", false);
    row("1.5 GB", "15 GB", false);
    row("1,000", "1.000", false);
    row("1 000", "1000", false);
    row("10:30", "1030", false);
    row("cost -5 EUR", "cost 5 EUR", false);
    row("(-5)", "(5)", false);
    row("5%", "5", false);
    row("5 €", "5", false);
    row("a + b", "a b", false);
    row("naïve", "naive", false);
    row("Hi 🙂", "Hi", false);
    row("", "!", true);
    row("", "a", false);
}

void TestActionTable::cosmetic()
{
    QFETCH(QString, draft);
    QFETCH(QString, final);
    QFETCH(bool, cosmetic);
    QCOMPARE(isCosmetic(draft, final), cosmetic);
    QCOMPARE(isCosmetic(final, draft), cosmetic);
    QVERIFY(isCosmetic(draft, draft));
    for (const int size : {31, 32, 33, 64, 95}) { // behind what both begin with
        const QString before = QString(size, u'z') + QStringLiteral("\U0001F642 ");
        QCOMPARE(isCosmetic(before + draft, before + final), cosmetic);
    }
}

namespace {

// As core/dataset/formats/changes.h says it, a character after the other, over whole texts.
QList<uint> substanceOf(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    const auto isDigit = [&points](qsizetype i) {
        return i >= 0 && i < points.size()
            && QChar::category(points[i]) == QChar::Number_DecimalDigit;
    };
    QList<uint> kept;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const uint each = points[i];
        const bool isMark = QChar::isPunct(each) && each != u'%';
        if (!isMark && !QChar::isSpace(each)) {
            kept += QChar::toCaseFolded(each);
            continue;
        }
        const bool isDash = each == u'-';
        const bool afterGap = i == 0 || QChar::isSpace(points[i - 1]) || points[i - 1] == u'(';
        if (isDigit(i + 1) && (isDigit(i - 1) || (isDash && afterGap)))
            kept += isDash ? u'-' : QChar::isSpace(each) ? u' ' : each;
    }
    return kept;
}

Change changeOf(const QString &draft, const QString &final)
{
    if (draft == final)
        return Change::None;
    if (substanceOf(draft) == substanceOf(final))
        return Change::Cosmetic;
    Figures known;
    known.add(draft);
    return known.coverAllOf(final) ? Change::Substantive : Change::UnknownFigure;
}

} // namespace

// Texts that have much in common at both ends, of what matters to the question.
void TestActionTable::changesOfAnyTexts()
{
    constexpr quint32 seed = 20261129;
    constexpr int rounds = 20'000;
    QRandomGenerator random(seed);
    const QStringList pieces = QString::fromUtf8("a|A|é|ß|XI| |\n|.|,|-|(|'|%|1|2|00|٤|\U0001F642"
                                                 "|\U0001F643|\U0001D7D9")
                                   .split(u'|');
    const auto some = [&](int most) {
        QString text;
        for (int i = random.bounded(most + 1); i > 0; --i)
            text += pieces[random.bounded(pieces.size())];
        return text;
    };
    std::array<int, 4> met {};
    for (int round = 0; round < rounds; ++round) {
        const QString front = some(5);
        const QString back = some(5);
        const QString draft = front + some(3) + back;
        const QString final = front + some(3) + back;
        const Change expected = changeOf(draft, final);
        ++met[static_cast<std::size_t>(expected)];
        const QString words = QStringLiteral("seed %1, round %2: '%3' to '%4'")
                                  .arg(seed)
                                  .arg(round)
                                  .arg(draft, final);
        QVERIFY2(classifyChange(Item(), QString(), draft, final) == expected, qPrintable(words));
    }
    for (const int count : met)
        QVERIFY2(count > 100, qPrintable(QString::number(count)));
}

void TestActionTable::figures_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("covered");
    const auto row = [](const char *known, const char *text, bool covered) {
        QTest::addRow("%s | %s", known, text)
            << QString::fromUtf8(known) << QString::fromUtf8(text) << covered;
    };
    row("", "no figures", true);
    row("", "order 4711", false);
    row("order 4711", "your order 4711 shipped", true);
    row("order 4711", "your order 4712 shipped", false);
    row("", "we have 5 of them", true); // one digit is rarely a fact that was looked up
    row("1,000 EUR", "1.000 EUR", true);
    row("1000 EUR", "1,000.00 EUR", true);
    row("100 000 soldiers", "100,000 soldiers", true);
    row("2026-05-06", "06/05/2026", true);
    row("due 2026-05-06", "6 May 2026", true);
    row("due 2026-05-06", "17 May 2026", false);
    row("12345678", "12.3 million", true);
    row("12355678", "12.4 million", true);
    row("12345678", "12.4 million", false);
    row("1995", "19", true); // cut to two digits; the price of knowing roundings
    row("secolului XVIII", "18th century", true);
    row("secolului XVIII", "19th century", false);
    row("MCMXCV", "1995", true);
    row("IIII", "44", false);
    row("٤٧١١", "4711", true);
    row("007", "7 and 07", true);
    row("10, 20", "20", true);
}

void TestActionTable::figures()
{
    QFETCH(QString, known);
    QFETCH(QString, text);
    QFETCH(bool, covered);
    Figures figures;
    figures.add(known);
    QCOMPARE(figures.coverAllOf(text), covered);
}

void TestActionTable::contextOfAnItem()
{
    Item item;
    item.messages = {{Role::User, QStringLiteral("My order is 4711."), {}, {}}};
    item.references = {{QStringLiteral("Terms of 2024"), {}, QStringLiteral("Within 14 days.")}};
    item.facts = {{QStringLiteral("total"),
                   QStringLiteral("39.90"),
                   QStringLiteral("EUR"),
                   QStringLiteral("2025"),
                   {}}};
    const QString draft = QStringLiteral("It ships in 12 hours.");
    const auto change = [&](const char *final) {
        return classifyChange(item, QStringLiteral("Refunds take 30 days."), draft,
                              QString::fromLatin1(final));
    };
    QCOMPARE(change("It ships in 12 hours."), Change::None);
    QCOMPARE(change("it ships, in 12 hours"), Change::Cosmetic);
    QCOMPARE(change("It left 12 hours ago."), Change::Substantive);
    QCOMPARE(change("Order 4711, 39.90 EUR of 2025, 14 or 30 days, terms of 2024."),
             Change::Substantive);
    QCOMPARE(change("It arrives on the 17th."), Change::UnknownFigure);
}

void TestActionTable::refusals_data()
{
    QTest::addColumn<Example>("example");
    QTest::addColumn<QStringList>("reasons"); // of each format that refusals() names
    const auto row = [](const char *name, const Example &example, const QString &chat,
                        const QString &pairs, const QString &prompted) {
        QTest::newRow(name) << example << QStringList {chat, pairs, prompted, pairs, prompted};
    };
    const QString none;
    const QString user = QStringLiteral("user");
    const QString text = QStringLiteral("text");
    const Example good {{{user, text}}, QStringLiteral("final"), QStringLiteral("draft")};
    row("good", good, none, none, none);
    Example blank = good;
    blank.answer = QStringLiteral(" \n");
    row("blank answer", blank, reasons::emptyAnswer, reasons::emptyAnswer, reasons::emptyAnswer);
    Example silent = good;
    silent.prompt.push_back({user, QString()});
    row("empty message", silent, reasons::emptyMessage, reasons::emptyMessage,
        reasons::emptyMessage);
    Example noDraft = good;
    noDraft.other.clear();
    row("no draft", noDraft, none, reasons::emptyDraft, none);
    Example same = good;
    same.other = same.answer;
    row("same texts", same, none, reasons::identicalPair, none);
    Example continued = good;
    continued.prompt.push_back({QStringLiteral("assistant"), text});
    row("the assistant spoke last", continued, none, reasons::promptEnd, reasons::promptEnd);
    Example instructed = good;
    instructed.prompt = {{QStringLiteral("system"), text}};
    row("nobody asked", instructed, none, reasons::promptEnd, reasons::promptEnd);
    Example bare = good;
    bare.prompt.clear();
    row("no message", bare, none, reasons::noPrompt, reasons::noPrompt);
}

void TestActionTable::refusals()
{
    QFETCH(Example, example);
    QFETCH(QStringList, reasons);
    const QStringList names {QStringLiteral("openai-chat"), QStringLiteral("openai-preference"),
                             QStringLiteral("trl-prompt-completion"),
                             QStringLiteral("trl-preference"), QStringLiteral("trl-kto")};
    QCOMPARE(names.size(), reasons.size());
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        const FileSet &files = findFormat(names.at(i))->files.front();
        QCOMPARE(files.refusal(example).value_or(QString()), reasons.at(i));
    }
}

void TestActionTable::sizesOfFiles()
{
    const qint64 most = qint64 {512} << 20;
    for (const char *name : {"openai-chat", "openai-preference"}) {
        const Format &format = *findFormat(QString::fromLatin1(name));
        QVERIFY(checkFileBytes(format, QStringLiteral("f"), most));
        const auto refused = checkFileBytes(format, QStringLiteral("f"), most + 1);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::LimitExceeded);
        QVERIFY(refused.error().what.contains(QStringLiteral("513 MB")));
        QCOMPARE(refused.error().where, QStringLiteral("f"));
    }
    QVERIFY(checkFileBytes(*findFormat(u"trl-kto"), QStringLiteral("f"), most * 100));
}

void TestActionTable::promptTurns()
{
    Item item;
    item.messages = {{Role::System, QStringLiteral("Be kind."), {}, {}},
                     {Role::Tool, QStringLiteral("{\"eta\":3}"), QStringLiteral("lookup"), {}},
                     {Role::Tool, QStringLiteral("x"), {}, {}}};
    const QList<Turn> turns = promptOf(item);
    QCOMPARE(turns.size(), 3);
    QCOMPARE(turns[0].role, QStringLiteral("system"));
    QCOMPARE(turns[1].role, QStringLiteral("user"));
    QCOMPARE(turns[1].content, QStringLiteral("[tool: lookup]\n{\"eta\":3}"));
    QCOMPARE(turns[2].content, QStringLiteral("[tool]\nx"));
}

void TestActionTable::splitText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *text, bool valid) {
        QTest::newRow(text) << QString::fromLatin1(text) << valid;
    };
    row("90,5,5", true);
    row("100,0,0", true);
    row("80, 10, 10", true);
    row("90,5", false);
    row("90,5,6", false);
    row("0,50,50", false);
    row("110,-5,-5", false);
    row("90,5,5,0", false);
    row("a,b,c", false);
    row("", false);
}

void TestActionTable::splitText()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto split = parseSplit(text);
    QCOMPARE(split.has_value(), valid);
    if (!valid)
        QVERIFY(split.error().remedy.contains(QStringLiteral("90,5,5")));
}

// SHA-256 as a source of fair buckets: 20,000 groups, the shares within five standard deviations.
void TestActionTable::bucketsFollowTheRatio()
{
    std::array<int, 3> counts {};
    const int groups = 20'000;
    for (int i = 0; i < groups; ++i)
        ++counts[static_cast<std::size_t>(bucketOf(sha256Hex({QString::number(i)}), {90, 5, 5}))];
    QVERIFY(std::abs(counts[0] - groups * 0.90) < 5 * std::sqrt(groups * 0.90 * 0.10));
    QVERIFY(std::abs(counts[1] - groups * 0.05) < 5 * std::sqrt(groups * 0.05 * 0.95));
    QVERIFY(std::abs(counts[2] - groups * 0.05) < 5 * std::sqrt(groups * 0.05 * 0.95));
    // First 8 bytes 0x…270f are 9999, the last bucket; 0x…2328 are 9000, the first that is not
    // train.
    QCOMPARE(bucketOf(QStringLiteral("000000000000270f"), {90, 5, 5}), Split::Test);
    QCOMPARE(bucketOf(QStringLiteral("0000000000002328"), {90, 5, 5}), Split::Validation);
    QCOMPARE(bucketOf(QStringLiteral("0000000000002327"), {90, 5, 5}), Split::Train);
    QCOMPARE(bucketOf(QStringLiteral("000000000000270f"), {100, 0, 0}), Split::Train);
}

void TestActionTable::groupsOfAnItem()
{
    const QString salt = QStringLiteral("s");
    const QString producer = QStringLiteral("p");
    Item a;
    a.externalId = QStringLiteral("1");
    Item b;
    b.externalId = QStringLiteral("2");
    QVERIFY(splitGroup(salt, producer, a) != splitGroup(salt, producer, b));
    QVERIFY(splitGroup(salt, producer, a) != splitGroup(salt, QStringLiteral("q"), a));
    a.conversationId = b.conversationId = QStringLiteral("c");
    QCOMPARE(splitGroup(salt, producer, a), splitGroup(salt, producer, b));
    a.subjectId = QStringLiteral("x");
    b.subjectId = QStringLiteral("y");
    QVERIFY(splitGroup(salt, producer, a) != splitGroup(salt, producer, b));
    b.subjectId = QStringLiteral("x");
    b.conversationId = QStringLiteral("d");
    QCOMPARE(splitGroup(salt, producer, a), splitGroup(salt, QStringLiteral("q"), b));
    QVERIFY(splitGroup(QStringLiteral("t"), producer, a) != splitGroup(salt, producer, a));
}

QTEST_GUILESS_MAIN(TestActionTable)
#include "tst_actiontable.moc"
