// SPDX-License-Identifier: GPL-3.0-or-later
// How the Statistics place looks and behaves: without data, with little, in the dark, in a small
// window, for those who can't see it, and while it computes.
#include "tests/ui/rig/statisticsdesk.h"
#include "ui/common/actionregistry.h"
#include "ui/common/elidelabel.h"
#include "ui/common/plots/plotview.h"
#include "ui/common/segmented.h"
#include "ui/review/reviewcontroller.h"
#include "ui/statistics/cards/groupcard.h"
#include "ui/statistics/cards/plotcard.h"
#include "ui/statistics/draftlist.h"
#include "ui/statistics/figurecsv.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/pages/draftspage.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace bluepencil;

namespace {

// Widgets that stand over the edge of what holds them.
QStringList outside(const QWidget *content)
{
    QStringList found;
    for (const QWidget *widget : content->findChildren<QWidget *>()) {
        const QWidget *parent = widget->parentWidget();
        if (!widget->isVisibleTo(content) || qobject_cast<const QScrollBar *>(widget)
            || qobject_cast<const QAbstractScrollArea *>(parent) || parent->inherits("QTableView"))
            continue;
        if (widget->x() < 0 || widget->geometry().right() > parent->rect().right()) {
            found += QString::fromLatin1(widget->metaObject()->className()) + u' '
                + widget->objectName();
        }
    }
    return found;
}

} // namespace

using bluepencil::test::ManualClock;

class TestStatisticsLook final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheTheme();
    void emptyWorkspace();
    void fewDecisions();
    void brokenWorkspace();
    void nothingMatches();
    void staysResponsive();
    void everyControlHasAName();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void csvCells_data();
    void csvCells();
    void excerpts();
};

void TestStatisticsLook::followsTheTheme()
{
    Decisions wanted;
    wanted.days = 15;
    StatisticsDesk desk(120, wanted);
    const StatisticsBoard *board = desk.place->board();
    QCOMPARE(board->trend()->plot()->seriesColour(0), lightTheme().accent);
    QCOMPARE(board->labels()->plot()->seriesColour(0), lightTheme().fill);
    desk.rig.settings->set(Settings::Key::Theme, QStringLiteral("dark"));
    QCOMPARE(board->trend()->plot()->seriesColour(0), darkTheme().accent);
    QCOMPARE(board->trend()->plot()->seriesColour(1), darkTheme().series2);
    QCOMPARE(board->labels()->plot()->seriesColour(0), darkTheme().fill);
    desk.rig.shoot(QStringLiteral("statistics-dark"));
}

void TestStatisticsLook::emptyWorkspace()
{
    StatisticsDesk desk(0);
    auto *on = desk.rig.find<QAbstractButton>("statisticsWayOn");
    QVERIFY(on->isVisible());
    QVERIFY(!desk.rig.find<QAbstractButton>("statisticsSave")->isEnabled());
    desk.rig.shoot(QStringLiteral("statistics-empty"));
    // Keys of figures that aren't there do nothing.
    for (const Qt::Key key : {Qt::Key_T, Qt::Key_M, Qt::Key_H, Qt::Key_B, Qt::Key_L, Qt::Key_S})
        desk.rig.key(key, Qt::ControlModifier);
    desk.rig.key(Qt::Key_F6);
    QVERIFY(desk.tabTo(on));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(!desk.place->isVisible());
}

void TestStatisticsLook::fewDecisions()
{
    StatisticsDesk desk(3);
    QCOMPARE(desk.figure(0), words::none());
    QCOMPARE(desk.figure(1), words::none());
    QCOMPARE(desk.figure(2), words::none());
    QCOMPARE(desk.figure(4), words::count(desk.counted(30)));
    QVERIFY(!desk.place->board()->trend()->plot()->isVisible());
    desk.rig.shoot(QStringLiteral("statistics-few"));
}

void TestStatisticsLook::brokenWorkspace()
{
    ManualClock clock(deskNow);
    WindowRig rig(clock, false);
    rig.open();
    QVERIFY(
        rig.waitFor([&] { return rig.window->review() && rig.window->controller()->isOpen(); }));
    // The table is gone under its feet.
    QVERIFY(rig.workspace().database().execute(
        QStringLiteral("ALTER TABLE feedback RENAME TO feedback_away")));
    rig.key(Qt::Key_2, Qt::ControlModifier);
    auto *place = rig.find<StatisticsPlace>("statisticsPlace"); // made when asked for first
    QVERIFY(place != nullptr);
    QVERIFY(rig.waitFor([&] { return place->isSettled(); }));
    auto *again = rig.find<QAbstractButton>("statisticsWayOn");
    QVERIFY(again->isVisible());
    rig.shoot(QStringLiteral("statistics-broken"));
    QVERIFY(rig.workspace().database().execute(
        QStringLiteral("ALTER TABLE feedback_away RENAME TO feedback")));
    again->setFocus();
    rig.key(Qt::Key_Space);
    QVERIFY(rig.waitFor([&] { return place->isSettled(); }));
    QCOMPARE(again->text(), QStringLiteral("Go to Review"));
}

void TestStatisticsLook::nothingMatches()
{
    Decisions wanted;
    wanted.days = 10;
    StatisticsDesk desk(40, wanted);
    desk.clock.advance(60 * dayMs);
    desk.rig.key(Qt::Key_F5);
    QVERIFY(desk.settle());
    auto *on = desk.rig.find<QAbstractButton>("statisticsWayOn");
    QVERIFY(on->isVisible());
    desk.rig.shoot(QStringLiteral("statistics-nothing"));
    QVERIFY(desk.tabTo(on));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(desk.settle());
    QVERIFY(desk.place->board()->isVisible());
    QCOMPARE(desk.figure(4), words::count(40));
}

void TestStatisticsLook::staysResponsive()
{
    StatisticsDesk desk(120);
    const QString before = desk.figure(0);
    desk.place->filter()->setPeriod(FilterBar::Days90);
    // The answer comes by the event loop, which has not turned yet: the old figures stand, and keys
    // do their work.
    QVERIFY(!desk.place->isSettled());
    QCOMPARE(desk.figure(0), before);
    QVERIFY(desk.place->board()->isVisible());
    auto *measure = desk.rig.find<Segmented>("trendMeasure");
    desk.place->board()->nextMeasure();
    QCOMPARE(measure->current(), 1);
    // Asked again and again: only the last answer counts.
    for (int i = 0; i < 10; ++i)
        desk.rig.key(i % 2 ? Qt::Key_1 : Qt::Key_3, Qt::AltModifier);
    QVERIFY(desk.settle());
    QCOMPARE(desk.figure(4), words::count(desk.counted(7)));
}

void TestStatisticsLook::everyControlHasAName()
{
    StatisticsDesk desk(100);
    int controls = 0;
    const auto check = [&] {
        for (const QWidget *widget : desk.place->findChildren<QWidget *>()) {
            const QString part = widget->objectName();
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(desk.place)
                || part.startsWith(u"qt_") || qobject_cast<const QScrollBar *>(widget))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + part));
            ++controls;
        }
    };
    check();
    QVERIFY(controls > 15);
    desk.rig.key(Qt::Key_T, Qt::ControlModifier);
    check();
    desk.place->board()->groups()->table()->setFocus();
    desk.rig.key(Qt::Key_Home);
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    check();
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.settle());
    check();
    QCOMPARE(desk.rig.window->actions().conflicts(), QStringList());
}

void TestStatisticsLook::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<QString>("theme");
    QTest::newRow("usual") << QSize(1440, 900) << 100 << false << QStringLiteral("light");
    QTest::newRow("small") << QSize(1024, 700) << 100 << false << QStringLiteral("light");
    QTest::newRow("edge") << QSize(1200, 840) << 100 << false << QStringLiteral("dark");
    QTest::newRow("large text") << QSize(1440, 900) << 200 << false << QStringLiteral("light");
    QTest::newRow("right to left") << QSize(1440, 900) << 100 << true << QStringLiteral("light");
}

void TestStatisticsLook::nothingIsClipped()
{
    QFETCH(QSize, size);
    QFETCH(int, scale);
    QFETCH(bool, rightToLeft);
    QFETCH(QString, theme);
    if (rightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Decisions wanted;
    wanted.days = 20;
    StatisticsDesk desk(200, wanted, size);
    desk.rig.settings->set(Settings::Key::Theme, theme);
    desk.rig.settings->set(Settings::Key::TextScale, scale);
    QVERIFY(desk.settle());
    QCoreApplication::processEvents();
    desk.rig.shoot(QStringLiteral("statistics-")
                   + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
    for (const FigureCard *card : desk.place->board()->cards()) {
        for (const ElideLabel *label : card->findChildren<ElideLabel *>())
            QVERIFY2(!label->isElided(), qPrintable(label->text()));
    }
    const QWidget *content = desk.rig.find<QWidget>("statisticsContent");
    QCOMPARE(content->width(), desk.place->board()->viewport()->width());
    // What a layout still has to do is no fault; what stays outside is.
    const bool isInside = desk.rig.waitFor([content] { return outside(content).isEmpty(); });
    QVERIFY2(isInside, qPrintable(outside(content).join(u'\n')));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestStatisticsLook::csvCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *text, const char *cell) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(cell);
    };
    row("plain", "plain");
    row("", "");
    row("a,b", "\"a,b\"");
    row("say \"no\"", "\"say \"\"no\"\"\"");
    row("two\nlines", "\"two\nlines\"");
    row("=1+1", "'=1+1");
    row("+cmd", "'+cmd");
    row("-2+3", "'-2+3");
    row("@SUM(A1)", "'@SUM(A1)");
    row("\t=1", "'\t=1");
    row("=a,b", "\"'=a,b\"");
    row("-1.5", "-1.5");
    row("+7", "+7");
    row("0.25", "0.25");
}

void TestStatisticsLook::csvCells()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvCell(text), cell);
}

void TestStatisticsLook::excerpts()
{
    const auto joined = [](const std::vector<RedlinePart> &parts, RedlinePart::Kind without) {
        QString text;
        for (const RedlinePart &part : parts) {
            if (part.kind != without)
                text += part.text;
        }
        return text;
    };
    const QString draft = QStringLiteral("We refund 40 euros today.");
    const QString final = QStringLiteral("We refund 50 euros today, at once.");
    const auto parts = redlineExcerpt(draft, final);
    QCOMPARE(joined(parts, RedlinePart::Kind::Come), draft);
    QCOMPARE(joined(parts, RedlinePart::Kind::Gone), final);
    QCOMPARE(redlineExcerpt(draft, draft).size(), std::size_t(1));
    // A change far behind: it begins shortly before it.
    const QString far = QString(200, u'x') + QStringLiteral(" end");
    const auto late = redlineExcerpt(far, far + QStringLiteral(" now"));
    QCOMPARE(late.front().text, QStringLiteral("…"));
    QVERIFY(late[1].text.size() <= 32);
    // At the start of a word, whether it was cut or not.
    const QString words = QStringLiteral("Thank you very much for your patience and for waiting ");
    for (int i = 0; i < 12; ++i) {
        const QString long1 = QString(i, u'z') + u' ' + words;
        const auto cut
            = redlineExcerpt(long1 + QStringLiteral("today."), long1 + QStringLiteral("tonight."));
        QCOMPARE(cut.front().text, QStringLiteral("…"));
        QVERIFY2(long1.contains(u' ' + cut[1].text), qPrintable(cut[1].text));
    }
    // A script without spaces is cut where it must be.
    const QString han = QString(100, QChar(0x6C49));
    QCOMPARE(redlineExcerpt(han + QChar(0x4E00), han + QChar(0x4E8C))[1].text.size(), 32);
    // Characters outside of the basic plane count as one.
    const QString wide = QStringLiteral("\U0001F4E6 box");
    QCOMPARE(joined(redlineExcerpt(wide, wide + QStringLiteral("es")), RedlinePart::Kind::Gone),
             wide + QStringLiteral("es"));
}

QTEST_MAIN(TestStatisticsLook)
#include "tst_statisticslook.moc"
