// SPDX-License-Identifier: GPL-3.0-or-later
// The checks in the real window, by keys: what is shown is what core found, and it follows what a
// person types.
#include "core/check/check.h"
#include "tests/support/clirunner.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/common/elidelabel.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/panes/checkspane.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"

#include <QAbstractButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

using namespace bluepencil;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr int walkedItems = 24;

const QByteArray voucher
    = "{\"external_id\":\"v-1\",\"language\":\"en\",\"messages\":[{\"role\":\"user\","
      "\"content\":\"My order of 14 November is late.\",\"name\":\"Ann\"}],"
      "\"draft\":\"Your order comes on 23 November. The voucher is €13.00. "
      "We refund\xE2\x80\x8B €64.90.\","
      "\"facts\":[{\"name\":\"Voucher\",\"value\":12.0,\"unit\":\"EUR\"},"
      "{\"name\":\"Refund\",\"value\":64.9,\"unit\":\"EUR\"},"
      "{\"name\":\"Shipping\",\"value\":4.9,\"unit\":\"EUR\"}],"
      "\"references\":[{\"title\":\"Order 48213\",\"text\":\"Promised for 16 November.\"}]}\n";

// The order in which findings are shown and visited: the worst first, then by place; a number or
// address that is personal data is not shown a second time as one that the source does not have.
std::vector<CheckFinding> expectedStops(const Item &item, const QString &draft)
{
    const std::vector<CheckFinding> findings = runAllChecks(item, draft);
    std::vector<CheckFinding> stops;
    for (const CheckFinding &finding : findings) {
        bool isPersonal = false;
        for (const CheckFinding &other : findings)
            isPersonal = isPersonal
                || (other.check == u"personal-data" && other.start < finding.end
                    && finding.start < other.end);
        const bool isTwice
            = isPersonal && (finding.check == u"figures" || finding.check == u"links");
        if (finding.needsLook() && !isTwice)
            stops.push_back(finding);
    }
    std::stable_sort(stops.begin(), stops.end(),
                     [](const CheckFinding &one, const CheckFinding &other) {
                         return one.severity != other.severity ? one.severity > other.severity
                                                               : one.start < other.start;
                     });
    return stops;
}

QStringList named(const std::vector<CheckFinding> &findings)
{
    QStringList names;
    for (const CheckFinding &finding : findings)
        names.append(
            QStringLiteral("%1 %2-%3").arg(finding.code).arg(finding.start).arg(finding.end));
    return names;
}

ChecksPane *pane(const WindowRig &rig)
{
    return rig.find<ChecksPane>("checksPane");
}

QStringList shownBoxes(const WindowRig &rig)
{
    QStringList shown;
    const auto boxes = pane(rig)->findChildren<QAbstractButton *>(QStringLiteral("checkBox"));
    for (const QAbstractButton *box : boxes) {
        if (!box->isHidden())
            shown.append(box->accessibleName() + QStringLiteral(" / ")
                         + box->accessibleDescription());
    }
    // Isolates keep figures in order; they are not part of the words.
    shown.replaceInStrings(QRegularExpression(QStringLiteral("[\u2066\u2069]")), QString());
    return shown;
}

} // namespace

class TestWindowChecks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatCoreFound();
    void boxesShowBothNumbers();
    void f8WalksFindings();
    void aCorrectedFigureDisappears();
    void aMistakeThatIsTypedAppears();
    void doubtfulFiguresAreMarked();
    void factsShowDraftAndDeviation();
    void aProposedLabelIsTakenByOneKey();

private:
    static void open(WindowRig &rig);
    static QString wavy(WindowRig &rig);
};

void TestWindowChecks::open(WindowRig &rig)
{
    rig.import(voucher);
    rig.open();
    QVERIFY(rig.waitForItem(QStringLiteral("v-1")));
}

void TestWindowChecks::showsWhatCoreFound()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    rig.import(test::readFile(test::sourcePath(QStringLiteral("resources/samples/demo.jsonl"))));
    rig.open();
    QVERIFY(rig.waitFor([&] { return !rig.openId().isEmpty(); }));
    int findings = 0;
    for (int i = 0; i < walkedItems; ++i) {
        QVERIFY(rig.waitSettled());
        const OpenItem &item = *rig.window->controller()->item();
        const auto expected = expectedStops(item.lease.item, item.draftText);
        QCOMPARE(named(pane(rig)->stops()), named(expected));
        const QStringList boxes = shownBoxes(rig);
        QCOMPARE(boxes.size(), qsizetype(expected.size()));
        findings += int(expected.size());
        // The window asks; it does not judge.
        for (const QString &box : boxes)
            QVERIFY2(!box.contains(u"wrong", Qt::CaseInsensitive), qPrintable(box));
        if (i == 0)
            rig.shoot(QStringLiteral("checks-first"));
        const QString before = rig.openId();
        rig.key(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(rig.waitFor([&] { return rig.openId() != before; }));
    }
    QVERIFY(findings > walkedItems / 2);
}

void TestWindowChecks::boxesShowBothNumbers()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    rig.shoot(QStringLiteral("checks-voucher"));
    QCOMPARE(shownBoxes(rig),
             (QStringList {QStringLiteral("Fact deviates 8.3 %, more than 5 % / Voucher: draft"
                                          " €13.00, fact 12.0 EUR"),
                           QStringLiteral("Figure not found in the source / “23 November”; nearest:"
                                          " 16 November (Order 48213), 14 November (message of"
                                          " Ann)"),
                           QStringLiteral("Hidden character / U+200B")}));
    QCOMPARE(rig.find<ElideLabel>("checkSummary")->text(), QStringLiteral("3 to look at"));
}

void TestWindowChecks::f8WalksFindings()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    const auto stops = pane(rig)->stops();
    QCOMPARE(stops.size(), std::size_t(3));
    const auto caret = [&] {
        return rig.window->review()->editor()->caret();
    };
    for (int round = 0; round < 2; ++round) {
        for (const CheckFinding &stop : stops) {
            rig.key(Qt::Key_F8);
            QCOMPARE(caret(), stop.start);
        }
    }
    rig.key(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(caret(), stops[1].start);
    rig.key(Qt::Key_F8, Qt::ShiftModifier);
    rig.key(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(caret(), stops[2].start);
    rig.shoot(QStringLiteral("checks-current"));
}

void TestWindowChecks::aCorrectedFigureDisappears()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    // To the finding, over its figure, the right one.
    rig.key(Qt::Key_F8);
    for (int i = 0; i < 6; ++i)
        rig.key(Qt::Key_Right, Qt::ShiftModifier);
    rig.type(QStringLiteral("€12.00"));
    QVERIFY(rig.waitSettled());
    QCOMPARE(shownBoxes(rig).size(), 2);
    QVERIFY(shownBoxes(rig).first().startsWith(QStringLiteral("Figure not found")));
    // The next one takes its place.
    rig.key(Qt::Key_F8);
    QCOMPARE(rig.window->review()->editor()->caret(), pane(rig)->stops()[0].start);
    for (int i = 0; i < 11; ++i)
        rig.key(Qt::Key_Right, Qt::ShiftModifier);
    rig.type(QStringLiteral("16 November"));
    rig.key(Qt::Key_F8); // waits for the checks by itself
    QVERIFY(rig.waitSettled());
    QCOMPARE(shownBoxes(rig), QStringList {QStringLiteral("Hidden character / U+200B")});
    QCOMPARE(rig.window->review()->editor()->caret(), pane(rig)->stops()[0].start);
    rig.key(Qt::Key_Delete);
    QVERIFY(rig.waitSettled());
    QCOMPARE(shownBoxes(rig), QStringList());
    QCOMPARE(rig.find<ElideLabel>("checkSummary")->text(), QStringLiteral("nothing to look at"));
    QCOMPARE(wavy(rig), QString());
    rig.shoot(QStringLiteral("checks-none"));
    rig.key(Qt::Key_F8);
    QCOMPARE(rig.window->review()->editor()->text(),
             QStringLiteral("Your order comes on 16 November. The voucher is €12.00. "
                            "We refund €64.90."));
}

void TestWindowChecks::aMistakeThatIsTypedAppears()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    rig.key(Qt::Key_End, ctrl);
    rig.type(QStringLiteral(" It weighs 77.5 kg."));
    QVERIFY(rig.waitSettled());
    const auto &item = *rig.window->controller()->item();
    const QString text = rig.window->review()->editor()->text();
    QCOMPARE(named(pane(rig)->stops()), named(expectedStops(item.lease.item, text)));
    QCOMPARE(pane(rig)->stops().size(), std::size_t(4));
    rig.key(Qt::Key_Z, ctrl);
    QVERIFY(rig.waitFor([&] { return pane(rig)->stops().size() == 3; }));
}

// The words in the sheet under a wavy line.
QString TestWindowChecks::wavy(WindowRig &rig)
{
    QStringList found;
    const QTextDocument *document = rig.window->review()->editor()->surface().document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QString words;
        int end = -1;
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() != QTextCharFormat::WaveUnderline)
                continue;
            if (range.start != end && !words.isEmpty())
                words += u'|';
            words += block.text().mid(range.start, range.length);
            end = range.start + range.length;
        }
        if (!words.isEmpty())
            found.append(words);
    }
    return found.join(u'|');
}

void TestWindowChecks::doubtfulFiguresAreMarked()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    QCOMPARE(wavy(rig), QStringLiteral("23 November|€13.00"));
    // They stay on their words while somebody types before them.
    rig.key(Qt::Key_Home, ctrl);
    rig.type(QStringLiteral("Dear Ann, "));
    QCOMPARE(wavy(rig), QStringLiteral("23 November|€13.00"));
    QVERIFY(rig.waitSettled());
    QCOMPARE(wavy(rig), QStringLiteral("23 November|€13.00"));
}

void TestWindowChecks::factsShowDraftAndDeviation()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    QString told = rig.find<QWidget>("facts")->accessibleDescription();
    told.remove(QChar(0x2066)).remove(QChar(0x2069));
    QCOMPARE(told.split(u'\n'),
             (QStringList {QStringLiteral("Voucher: fact 12.0 EUR, draft €13.00 deviates 8.3 %"),
                           QStringLiteral("Refund: fact 64.9 EUR, draft €64.90"),
                           QStringLiteral("Shipping: fact 4.9 EUR, not stated in the draft")}));
}

void TestWindowChecks::aProposedLabelIsTakenByOneKey()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    open(rig);
    rig.select(QStringLiteral("€13.00"));
    rig.type(QStringLiteral("€12.00"));
    QVERIFY(rig.waitSettled());
    const auto labels = [&] {
        return rig.sql(QStringLiteral("SELECT group_concat(json_extract(l.value, '$.code'))"
                                      " FROM journal_working w, json_each(w.labels) l"));
    };
    const auto target = [&] {
        return rig.find<ElideLabel>("labelTarget")->text();
    };
    // Offered, and nothing more.
    QCOMPARE(target(), QStringLiteral("hunk 1: Fact or figure?"));
    QVERIFY(labels().isEmpty());
    rig.shoot(QStringLiteral("checks-proposed"));
    rig.key(Qt::Key_L, Qt::AltModifier);
    QVERIFY(rig.waitSettled());
    QCOMPARE(target(), QStringLiteral("hunk 1"));
    QCOMPARE(labels(), QStringLiteral("fact"));
}

QTEST_MAIN(TestWindowChecks)
#include "tst_windowchecks.moc"
