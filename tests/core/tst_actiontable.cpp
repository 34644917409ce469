// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"
#include "core/dataset/actiontable.h"
#include "core/dataset/split.h"

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
    void figures_data();
    void figures();
    void contextOfAnItem();
    void refusals();
    void promptTurns();
    void splitText_data();
    void splitText();
    void bucketsFollowTheRatio();
    void groupsOfAnItem();
};

void TestActionTable::situations_data()
{
    QTest::addColumn<Circumstances>("facts");
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("sft"); // reason, empty: a row
    QTest::addColumn<QString>("preference");
    const auto row = [](const char *name, const Circumstances &facts, const char *sft,
                        const char *preference) {
        QTest::newRow(name) << facts << QString::fromLatin1(name) << QString::fromLatin1(sft)
                            << QString::fromLatin1(preference);
    };
    const auto facts = [](Action action, bool hasFinal, Change change = Change::None) {
        Circumstances result;
        result.action = action;
        result.hasFinal = hasFinal;
        result.change = change;
        return result;
    };
    row("approved", facts(Action::Approve, true), "", "nothing-changed");
    Circumstances fast = facts(Action::Approve, true);
    fast.tooFast = true;
    row("rubber-stamp", fast, "rubber-stamp", "nothing-changed");
    row("edited", facts(Action::Edit, true, Change::Substantive), "", "");
    row("edited-cosmetic", facts(Action::Edit, true, Change::Cosmetic), "", "cosmetic-change");
    row("edited-unknown-figure", facts(Action::Edit, true, Change::UnknownFigure), "unknown-figure",
        "unknown-figure");
    row("rewritten", facts(Action::Reject, true, Change::Substantive), "", "");
    row("rewritten-cosmetic", facts(Action::Reject, true, Change::Cosmetic), "", "cosmetic-change");
    row("rewritten-unknown-figure", facts(Action::Reject, true, Change::UnknownFigure),
        "unknown-figure", "unknown-figure");
    row("rewritten-same", facts(Action::Reject, true, Change::None), "contradiction",
        "contradiction");
    row("rejected", facts(Action::Reject, false), "rejected-without-replacement",
        "rejected-without-replacement");
    Circumstances policy = facts(Action::Reject, true, Change::Substantive);
    policy.policyLabel = true;
    row("rejected-for-policy", policy, "policy-or-safety", "policy-or-safety");
    row("escalated", facts(Action::Escalate, false), "escalated", "escalated");
    Circumstances outranked = facts(Action::Edit, true, Change::Substantive);
    outranked.outranked = true;
    row("outranked", outranked, "outranked", "outranked");
    Circumstances refused = outranked;
    refused.trainingAllowed = false;
    row("training-not-allowed", refused, "training-not-allowed", "training-not-allowed");
}

void TestActionTable::situations()
{
    QFETCH(Circumstances, facts);
    QFETCH(QString, situation);
    QFETCH(QString, sft);
    QFETCH(QString, preference);
    const Situation found = situationOf(facts);
    QCOMPARE(situationName(found), situation);
    QCOMPARE(dropReason(found, ExampleKind::Sft, {}).value_or(QString()), sft);
    QCOMPARE(dropReason(found, ExampleKind::Preference, {}).value_or(QString()), preference);
}

void TestActionTable::switches_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<ExportConfig>("config");
    QTest::addColumn<QString>("sft");
    QTest::addColumn<QString>("preference");
    ExportConfig stamps;
    stamps.keepRubberStamps = true;
    QTest::newRow("rubber stamps")
        << Situation::RubberStamp << stamps << QString() << QStringLiteral("nothing-changed");
    ExportConfig cosmeticPairs;
    cosmeticPairs.keepCosmeticPairs = true;
    QTest::newRow("cosmetic") << Situation::EditedCosmetic << cosmeticPairs << QString()
                              << QString();
    ExportConfig refusals;
    refusals.keepPolicyRefusals = true;
    QTest::newRow("policy") << Situation::RejectedForPolicy << refusals << QString() << QString();
    ExportConfig figures;
    figures.keepUnknownFigures = true;
    QTest::newRow("figures") << Situation::EditedUnknownFigure << figures << QString() << QString();
    ExportConfig all = stamps;
    all.keepCosmeticPairs = all.keepPolicyRefusals = all.keepUnknownFigures = true;
    QTest::newRow("escalated") << Situation::Escalated << all << QStringLiteral("escalated")
                               << QStringLiteral("escalated");
    QTest::newRow("training") << Situation::TrainingRefused << all
                              << QStringLiteral("training-not-allowed")
                              << QStringLiteral("training-not-allowed");
}

void TestActionTable::switches()
{
    QFETCH(Situation, situation);
    QFETCH(ExportConfig, config);
    QFETCH(QString, sft);
    QFETCH(QString, preference);
    QCOMPARE(dropReason(situation, ExampleKind::Sft, config).value_or(QString()), sft);
    QCOMPARE(dropReason(situation, ExampleKind::Preference, config).value_or(QString()),
             preference);
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

void TestActionTable::refusals()
{
    const Format &chat = *findFormat(u"openai-chat");
    const Format &pairs = *findFormat(u"trl-preference");
    const QString user = QStringLiteral("user");
    const QString assistant = QStringLiteral("assistant");
    const QString text = QStringLiteral("text");
    const Example good {{{user, text}}, QStringLiteral("final"), QStringLiteral("draft")};
    QVERIFY(!chat.refusal(good));
    QVERIFY(!pairs.refusal(good));
    Example blank = good;
    blank.answer = QStringLiteral(" \n");
    QCOMPARE(chat.refusal(blank).value(), reasons::emptyAnswer);
    QCOMPARE(pairs.refusal(blank).value(), reasons::emptyAnswer);
    Example silent = good;
    silent.prompt.push_back({user, QString()});
    QCOMPARE(chat.refusal(silent).value(), reasons::emptyMessage);
    Example noDraft = good;
    noDraft.draft.clear();
    QVERIFY(!chat.refusal(noDraft));
    QCOMPARE(pairs.refusal(noDraft).value(), reasons::emptyDraft);
    Example same = good;
    same.draft = same.answer;
    QCOMPARE(pairs.refusal(same).value(), reasons::identicalPair);
    Example continued = good;
    continued.prompt.push_back({assistant, text});
    QVERIFY(!chat.refusal(continued));
    QCOMPARE(pairs.refusal(continued).value(), reasons::promptEnd);
    Example bare = good;
    bare.prompt.clear();
    QVERIFY(!chat.refusal(bare));
    QCOMPARE(pairs.refusal(bare).value(), reasons::noPrompt);
}

void TestActionTable::promptTurns()
{
    Item item;
    item.messages = {{Role::System, QStringLiteral("Be kind."), {}, {}},
                     {Role::Tool, QStringLiteral("{\"eta\":3}"), QStringLiteral("lookup"), {}},
                     {Role::Tool, QStringLiteral("x"), {}, {}}};
    const std::vector<Turn> turns = promptOf(item);
    QCOMPARE(turns.size(), std::size_t {3});
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
