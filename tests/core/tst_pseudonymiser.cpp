// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/replacing/pseudonymiser.h"
#include "core/text/text.h"

#include <QTest>

#include <random>

using namespace bluepencil;

// What takes the place of personal data.
class TestPseudonymiser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modesHaveNames();
    void oneEntityOnePlaceholder();
    void redactedHasNoNumbers();
    void placesFollow();
    void tagsOfOthersStay();
    void jsonStaysJson();
    void aListOfPeopleIsRefused();
    void unscannableIsNoText();
    void randomTextsAreCleared();
};

namespace {

Scanner scanner()
{
    auto made = Scanner::create();
    if (!made)
        qFatal("%s", qPrintable(toString(made.error())));
    return *std::move(made);
}

std::vector<ScanText> textsOf(const QStringList &texts)
{
    std::vector<ScanText> all;
    for (const QString &text : texts)
        all.push_back({QStringLiteral("/messages/%1/content").arg(all.size()), text, false});
    return all;
}

QStringList replaced(const QStringList &texts, PrivacyMode mode = PrivacyMode::Pseudonymise)
{
    const Scanner detectors = scanner();
    const auto made = Pseudonymiser(detectors, PrivacyMethod {mode}).replace(textsOf(texts));
    if (!made)
        return {reasonName(made.error().reason)};
    return QStringList(made->texts.begin(), made->texts.end());
}

} // namespace

void TestPseudonymiser::modesHaveNames()
{
    for (const QString &name : privacyModeNames())
        QCOMPARE(privacyModeName(privacyModeFromName(name).value()), name);
    QVERIFY(!privacyModeFromName(u"anonymise"));
    const QStringList texts {QStringLiteral("a@b.example")};
    QCOMPARE(replaced(texts, PrivacyMode::None), texts);
}

void TestPseudonymiser::oneEntityOnePlaceholder()
{
    QCOMPARE(replaced({QStringLiteral("a@b.example or c@d.example"),
                       QStringLiteral("C@D.EXAMPLE, A\u200b@b.example"),
                       QStringLiteral("4111-1111-1111-1111 is 4111111111111111"),
                       QStringLiteral("nothing")}),
             QStringList({QStringLiteral("[EMAIL_1] or [EMAIL_2]"),
                          QStringLiteral("[EMAIL_2], [EMAIL_1]"),
                          QStringLiteral("[CARD_1] is [CARD_1]"), QStringLiteral("nothing")}));
}

void TestPseudonymiser::redactedHasNoNumbers()
{
    QCOMPARE(replaced({QStringLiteral("a@b.example or c@d.example")}, PrivacyMode::Redact),
             QStringList {QStringLiteral("[EMAIL] or [EMAIL]")});
}

// Offsets are code points: what stands before is outside the basic plane.
void TestPseudonymiser::placesFollow()
{
    const QString text = QStringLiteral("\U0001F600\U0001F600 a@b.example \U0001F44D end");
    const Scanner detectors = scanner();
    const auto made = Pseudonymiser(detectors, PrivacyMethod {PrivacyMode::Pseudonymise})
                          .replace(textsOf({text}));
    QVERIFY(made);
    QCOMPARE(made->texts[0], QStringLiteral("\U0001F600\U0001F600 [EMAIL_1] \U0001F44D end"));
    const OffsetMap &places = made->places[0];
    const auto moved = [&](qsizetype start, qsizetype end) {
        return codePointSlice(made->texts[0], places.start(start), places.end(end));
    };
    QCOMPARE(moved(0, 2), QStringLiteral("\U0001F600\U0001F600"));
    QCOMPARE(moved(3, 14), QStringLiteral("[EMAIL_1]"));
    QCOMPARE(moved(5, 6), QStringLiteral("[EMAIL_1]")); // a part of it is all of it
    QCOMPARE(moved(0, 5), QStringLiteral("\U0001F600\U0001F600 [EMAIL_1]"));
    QCOMPARE(moved(15, 16), QStringLiteral("\U0001F44D"));
    QCOMPARE(moved(17, 20), QStringLiteral("end"));
    QCOMPARE(moved(0, 3), QStringLiteral("\U0001F600\U0001F600 "));
    QCOMPARE(moved(14, 15), QStringLiteral(" "));
}

void TestPseudonymiser::tagsOfOthersStay()
{
    QCOMPARE(replaced({QStringLiteral("[EMAIL_1] said a@b.example")}),
             QStringList {QStringLiteral("[EMAIL_1] said [EMAIL_2]")});
}

// A draft by a schema, beside a letter that names the same people.
void TestPseudonymiser::jsonStaysJson()
{
    QCOMPARE(
        replaced(
            {QStringLiteral("My mail is jane@mail.example."),
             QStringLiteral("{\"mail\": \"jane\\u0040mail.example\", \"policy_number\": 12345678,"
                            " \"n\": [1, 2.5, true, null], \"note\": \"\\u00fc\\n\\\"ok\\\"\"}"),
             QStringLiteral("[\"{\\\"account_number\\\":87654321}\", \"4111 1111 1111 1111\"]")}),
        QStringList(
            {QStringLiteral("My mail is [EMAIL_1]."),
             QStringLiteral("{\"mail\": \"[EMAIL_1]\", \"policy_number\": \"[POLICY_1]\","
                            " \"n\": [1, 2.5, true, null], \"note\": \"\\u00fc\\n\\\"ok\\\"\"}"),
             QStringLiteral("[\"{\\\"account_number\\\":\\\"[ACCOUNT_1]\\\"}\", \"[CARD_1]\"]")}));
    // Places are those of the text as it is written.
    const QString text = QStringLiteral("{\"a\":\"😀\\n jane\\u0040mail.example end\"}");
    const Scanner detectors = scanner();
    const auto made
        = Pseudonymiser(detectors, PrivacyMethod {PrivacyMode::Redact}).replace(textsOf({text}));
    QVERIFY(made);
    QCOMPARE(made->texts[0], QStringLiteral("{\"a\":\"😀\\n [EMAIL] end\"}"));
    const qsizetype end = codePointCount(text);
    QCOMPARE(codePointSlice(made->texts[0], made->places[0].start(end - 5),
                            made->places[0].end(end - 2)),
             QStringLiteral("end"));
    // What is no JSON is a text like any other.
    QCOMPARE(replaced({QStringLiteral("{\"a\": jane@mail.example")}),
             QStringList {QStringLiteral("{\"a\": [EMAIL_1]")});
}

void TestPseudonymiser::aListOfPeopleIsRefused()
{
    QString text;
    for (int i = 0; i < 2'500; ++i)
        text += QStringLiteral("a%1@b.example, ").arg(i);
    QCOMPARE(replaced({text}), QStringList {QStringLiteral("too-many")});
    // One who is named often is one: time is linear.
    QCOMPARE(replaced({QStringLiteral("Dear Ann [x] ").repeated(60'000)})
                 .front()
                 .count(QStringLiteral("[PERSON_1]")),
             60'000);
    QCOMPARE(replaced({QStringLiteral("a@b.example, ").repeated(2'500)})
                 .front()
                 .count(QStringLiteral("[EMAIL_1]")),
             2'500);
}

void TestPseudonymiser::unscannableIsNoText()
{
    ScanOptions options;
    options.mostBytes = 10;
    const auto detectors = Scanner::create(options);
    QVERIFY(detectors);
    const Pseudonymiser pseudonymiser(*detectors, PrivacyMethod {PrivacyMode::Redact});
    QVERIFY(pseudonymiser.replace(textsOf({QStringLiteral("short")})));
    const auto made = pseudonymiser.replace(
        textsOf({QStringLiteral("short"), QStringLiteral("longer than that")}));
    QVERIFY(!made);
    QVERIFY(made.error().reason == Unscannable::Reason::TooLong);
}

void TestPseudonymiser::randomTextsAreCleared()
{
    const QStringList values {QStringLiteral("jane@mail.example"),
                              QStringLiteral("JANE@mail.example"),
                              QStringLiteral("x.y+z@sub.host.example"),
                              QStringLiteral("4111 1111 1111 1111"),
                              QStringLiteral("5500-0000-0000-0004"),
                              QStringLiteral("GB82 WEST 1234 5698 7654 32"),
                              QStringLiteral("192.0.2.17")};
    const QStringList fillers {QStringLiteral("the"),     QStringLiteral("\U0001F600"),
                               QStringLiteral("e\u0301"), QStringLiteral("[EMAIL_1]"),
                               QStringLiteral("\n"),      QStringLiteral("Grüße,"),
                               QStringLiteral("(see)"),   QStringLiteral("\u05d0\u05d1")};
    const Scanner detectors = scanner();
    const Pseudonymiser pseudonymiser(detectors, PrivacyMethod {PrivacyMode::Pseudonymise});
    for (quint64 seed = 1; seed <= 200; ++seed) {
        std::mt19937_64 random(seed);
        QStringList texts;
        for (int i = 0; i < 4; ++i) {
            QStringList words;
            for (quint64 n = random() % 30; n > 0; --n)
                words += random() % 4 == 0 ? values[qsizetype(random() % 7)]
                                           : fillers[qsizetype(random() % 8)];
            texts += words.join(QStringLiteral(" | "));
        }
        const auto made = pseudonymiser.replace(textsOf(texts));
        QVERIFY2(made, qPrintable(QStringLiteral("seed %1").arg(seed)));
        QVERIFY2(made->left.empty(), qPrintable(QStringLiteral("seed %1").arg(seed)));
        for (const QString &text : made->texts) {
            for (const QString &value : values)
                QVERIFY2(!text.contains(value), qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
        // Once more changes nothing, and the same texts give the same.
        const QStringList once(made->texts.begin(), made->texts.end());
        const auto twice = pseudonymiser.replace(textsOf(once));
        QVERIFY(twice && !twice->changed);
        const auto again = pseudonymiser.replace(textsOf(texts));
        QVERIFY(again && again->texts == made->texts);
    }
}

QTEST_GUILESS_MAIN(TestPseudonymiser)
#include "tst_pseudonymiser.moc"
