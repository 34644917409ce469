// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a guideline: how paragraphs keep their names, and what a version changed.
#include "core/queue/guidelines/guidelines.h"
#include "core/text/hunks/editscript.h"
#include "tests/integration/queue/queuefixture.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace bluepencil;

namespace {

const QString first = QStringLiteral("Be kind. {#kind tone}\n"
                                     "Amounts come from the order. {#amounts fact unsupported}\n"
                                     "\n"
                                     "As short as the case allows.");

std::vector<GuidelineParagraph> paragraphs(const QString &source,
                                           const std::vector<GuidelineParagraph> &before = {})
{
    const Result<GuidelineSource> parsed = parseGuideline(source, before);
    if (!parsed)
        qFatal("%s", qPrintable(toString(parsed.error())));
    return parsed->paragraphs;
}

QStringList anchorsOf(const std::vector<GuidelineParagraph> &all)
{
    QStringList anchors;
    for (const GuidelineParagraph &paragraph : all)
        anchors += paragraph.anchor;
    return anchors;
}

// "changed amounts", one for each that is not the same.
QStringList saidOf(const std::vector<ParagraphChange> &changes)
{
    QStringList said;
    for (const ParagraphChange &change : changes) {
        if (change.kind != ParagraphChange::Kind::Same)
            said += changeName(change.kind) + u' ' + change.paragraph.anchor;
    }
    return said;
}

} // namespace

class TestGuidelineText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anchorsAreReadAndWritten();
    void anchorsStayWithTheirParagraphs();
    void noNumberIsGivenTwice();
    void theLikestIsMadeFrom();
    void longTextsAreMatchedAtOnce();
    void badTextsAreRefused();
    void whatChangedIsSaid();
    void changesLeadToTheNewText();
};

void TestGuidelineText::anchorsAreReadAndWritten()
{
    const Result<GuidelineSource> parsed = parseGuideline(first + QStringLiteral("\n\n"));
    VERIFY_OK(parsed);
    QCOMPARE(parsed->text,
             QStringLiteral("Be kind.\nAmounts come from the order.\n\n"
                            "As short as the case allows."));
    const std::vector<GuidelineParagraph> wanted {
        {QStringLiteral("kind"), QStringLiteral("Be kind."), {QStringLiteral("tone")}},
        {QStringLiteral("amounts"),
         QStringLiteral("Amounts come from the order."),
         {QStringLiteral("fact"), QStringLiteral("unsupported")}},
        {QStringLiteral("p1"), QStringLiteral("As short as the case allows."), {}}};
    QCOMPARE(parsed->paragraphs, wanted);
    QCOMPARE(sourceOf(*parsed), first + QStringLiteral(" {#p1}"));
    QCOMPARE(*parseGuideline(sourceOf(*parsed)), *parsed);
    QCOMPARE(paragraphsOf(parsed->text, anchorsJson(parsed->paragraphs)), wanted);
    // Braces that are no anchor are words.
    QCOMPARE(paragraphs(QStringLiteral("Write {name} {#No Anchor!}")).front().text,
             QStringLiteral("Write {name} {#No Anchor!}"));
    // What was stored without anchors has them by number.
    QCOMPARE(anchorsOf(paragraphsOf(QStringLiteral("One\n\nTwo"), {})),
             (QStringList {QStringLiteral("p1"), QStringLiteral("p2")}));
}

void TestGuidelineText::anchorsStayWithTheirParagraphs()
{
    const auto before = paragraphs(QStringLiteral("First of all be kind to everybody.\n"
                                                  "Amounts come from the order. {#p2 fact}\n"
                                                  "Carriers give estimates, nobody guarantees a "
                                                  "day."));
    QCOMPARE(anchorsOf(before),
             (QStringList {QStringLiteral("p3"), QStringLiteral("p2"), QStringLiteral("p4")}));
    // Moved, rewritten in part, and one that is new: its number was never given before.
    const auto after = paragraphs(QStringLiteral("Carriers give estimates, nobody promises a day.\n"
                                                 "Never write in capitals.\n"
                                                 "Amounts come from the order."),
                                  before);
    QCOMPARE(anchorsOf(after),
             (QStringList {QStringLiteral("p4"), QStringLiteral("p5"), QStringLiteral("p2")}));
    QCOMPARE(after[2].labels, QStringList {QStringLiteral("fact")});
    // One that was given in an earlier version and is gone is not given again.
    const Result<GuidelineSource> later
        = parseGuideline(QStringLiteral("Something else altogether"), {}, 7);
    QCOMPARE(anchorsOf(later->paragraphs), QStringList {QStringLiteral("p8")});
}

void TestGuidelineText::noNumberIsGivenTwice()
{
    // Numbers that no int holds, or the last that one does, are names: nothing is counted from
    // them.
    for (const char *huge : {"p2147483646", "p2147483647", "p99999999999999999999"}) {
        const auto before
            = paragraphs(QStringLiteral("First {#%1}\nSecond").arg(QLatin1String(huge)));
        QCOMPARE(anchorsOf(before), (QStringList {QLatin1String(huge), QStringLiteral("p1")}));
        const auto after = paragraphs(QStringLiteral("First\nSecond\nQuite another"), before);
        QCOMPARE(anchorsOf(after),
                 (QStringList {QLatin1String(huge), QStringLiteral("p1"), QStringLiteral("p2")}));
    }
    // At the end of what is counted nothing is taken over: who writes on has to give a name.
    const auto last = paragraphs(QStringLiteral("First {#p999999998}\nSecond"));
    QCOMPARE(last[1].anchor, QStringLiteral("p999999999"));
    const auto refused = parseGuideline(QStringLiteral("First\n\nSecond\nQuite another"), last);
    COMPARE_CODE(refused, LimitExceeded);
    QCOMPARE(refused.error().where, QStringLiteral("line 4"));
    QCOMPARE(paragraphs(QStringLiteral("First\nSecond\nQuite another {#third}"), last)[2].anchor,
             QStringLiteral("third"));
    // What was stored with one name twice is told apart again.
    const QString same = QStringLiteral("p-2147483648");
    const auto mended
        = paragraphs(QStringLiteral("One\nTwo"),
                     {{same, QStringLiteral("One"), {}}, {same, QStringLiteral("Two"), {}}});
    QCOMPARE(anchorsOf(mended), (QStringList {same, QStringLiteral("p1")}));
}

// Dice's coefficient, worked out by comparing each with each.
void TestGuidelineText::theLikestIsMadeFrom()
{
    constexpr quint64 seed = 815;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    const auto lineOf = [&random] {
        QStringList words;
        for (int i = 0; i < 6; ++i)
            words += QStringLiteral("w") + QChar(u'a' + char16_t(random() % 12));
        return words;
    };
    const auto setOf = [](const QString &line) {
        const QStringList words = line.split(u' ');
        return QSet<QString>(words.begin(), words.end());
    };
    for (int round = 0; round < 200; ++round) {
        QStringList old;
        QStringList lines;
        for (int i = 0; i < 5; ++i) {
            old += lineOf().join(u' ');
            lines += lineOf().join(u' ') + QStringLiteral(" new");
        }
        const auto before = paragraphs(old.join(u'\n'));
        QStringList wanted;
        int number = 5;
        for (const QString &line : lines) {
            const QSet<QString> own = setOf(line);
            QString best;
            double most = 0;
            for (const GuidelineParagraph &each : before) {
                const QSet<QString> words = setOf(each.text);
                const double like = 2. * double((QSet<QString>(own) & words).size())
                    / double(own.size() + words.size());
                if (like >= .5 && like > most && !wanted.contains(each.anchor)) {
                    best = each.anchor;
                    most = like;
                }
            }
            wanted += best;
        }
        for (QString &anchor : wanted) {
            if (anchor.isEmpty())
                anchor = QStringLiteral("p%1").arg(++number);
        }
        QCOMPARE(anchorsOf(paragraphs(lines.join(u'\n'), before)), wanted);
    }
}

// Two thirds of a megabyte of which every line was rewritten. Each with each would be a quarter of
// a million comparisons of hundreds of words: minutes under a sanitizer.
void TestGuidelineText::longTextsAreMatchedAtOnce()
{
    std::mt19937_64 random(11);
    QStringList old;
    QStringList lines;
    for (int i = 0; i < 495; ++i) {
        QStringList words;
        for (int k = 0; k < 250; ++k)
            words += QStringLiteral("w%1").arg(random() % 2000);
        old += words.join(u' ');
        for (int k = 0; k < 250; k += 3)
            words[k] = QStringLiteral("neu%1").arg(i);
        lines += words.join(u' ');
    }
    const auto before = paragraphs(old.join(u'\n'));
    const auto after = paragraphs(lines.join(u'\n'), before);
    QCOMPARE(anchorsOf(after), anchorsOf(before));
}

void TestGuidelineText::badTextsAreRefused()
{
    COMPARE_CODE(parseGuideline(QStringLiteral(" \n\n")), InvalidInput);
    const auto twice = parseGuideline(QStringLiteral("One {#a}\nTwo {#a}"));
    COMPARE_CODE(twice, InvalidInput);
    QCOMPARE(twice.error().where, QStringLiteral("line 2"));
    QString many;
    for (int i = 0; i <= MostGuidelineParagraphs; ++i)
        many += QStringLiteral("Rule %1\n").arg(i);
    COMPARE_CODE(parseGuideline(many), LimitExceeded);
    COMPARE_CODE(parseGuideline(QString(1024 * 1024 + 1, u'x')), LimitExceeded);
}

void TestGuidelineText::whatChangedIsSaid()
{
    const auto before
        = paragraphs(QStringLiteral("One {#a}\nTwo words {#b}\nThree {#c}\nFour {#d}"));
    const auto after
        = paragraphs(QStringLiteral("Four {#d}\nOne {#a tone}\nTwo other words {#b}\nNew {#e}"));
    const auto changes = compareGuidelines(before, after);
    // As few as possible are said to have moved: d over a and b, not those two.
    QCOMPARE(saidOf(changes),
             (QStringList {QStringLiteral("moved d"), QStringLiteral("changed a"),
                           QStringLiteral("changed b"), QStringLiteral("removed c"),
                           QStringLiteral("added e")}));
    QVERIFY(changes[1].labelsChanged);
    QVERIFY(changes[1].edits.empty());
    QCOMPARE(changes[2].before, QStringLiteral("Two words"));
    QCOMPARE(changes[2].edits.size(), std::size_t(1));
    QCOMPARE(changes[2].edits.front().final.text.trimmed(), QStringLiteral("other"));
    QCOMPARE(countChanges(compareGuidelines(before, before)), 0);
}

// Whatever was changed: the paragraphs that are not removed are the new text in its order, and
// each one's edits lead from what it was to what it is.
void TestGuidelineText::changesLeadToTheNewText()
{
    constexpr quint64 seed = 4711;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    const auto pick = [&random](std::size_t most) {
        return std::size_t(random() % most);
    };
    for (int round = 0; round < 60; ++round) {
        QStringList lines;
        for (std::size_t i = 0; i < 2 + pick(12); ++i)
            lines += QStringLiteral("Rule %1 says %2 and %3").arg(i).arg(pick(9)).arg(pick(9));
        const auto before = paragraphs(lines.join(u'\n'));
        for (int edit = 0; edit < 4; ++edit) {
            const auto at = qsizetype(pick(std::size_t(lines.size())));
            switch (pick(4)) {
            case 0:
                lines.insert(at, QStringLiteral("Quite another sentence %1").arg(round));
                break;
            case 1:
                if (lines.size() > 1)
                    lines.removeAt(at);
                break;
            case 2:
                lines.move(at, qsizetype(pick(std::size_t(lines.size()))));
                break;
            default:
                lines[at].replace(QStringLiteral("says"), QStringLiteral("asks"));
            }
        }
        const auto after = paragraphs(lines.join(u'\n'), before);
        QStringList seen;
        int kept = 0;
        for (const ParagraphChange &change : compareGuidelines(before, after)) {
            kept += change.kind != ParagraphChange::Kind::Added ? 1 : 0;
            if (change.kind == ParagraphChange::Kind::Removed)
                continue;
            seen += change.paragraph.text;
            if (change.kind == ParagraphChange::Kind::Added)
                continue;
            QCOMPARE(*applyEdits(change.before, change.edits), change.paragraph.text);
        }
        QCOMPARE(seen, lines);
        QCOMPARE(kept, int(before.size())); // each old one stands once
    }
}

QTEST_GUILESS_MAIN(TestGuidelineText)
#include "tst_guidelinetext.moc"
