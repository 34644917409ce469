// SPDX-License-Identifier: GPL-3.0-or-later
// The register of requests in the window, by keys.
#include "core/queue/rights/rightsids.h"
#include "tests/support/reviewedworkspace.h"
#include "tests/ui/rig/audit.h"
#include "ui/common/style/themecontroller.h"
#include "ui/rights/requestspage.h"
#include "ui/statistics/cards/figuretable.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

// The page on a workspace with one item, as wide as the window is.
struct Desk {
    Desk()
        : page(store.path(), store.clock(), seededRandom(5), QStringLiteral("dpo"))
    {
        page.resize(1280, 800);
        page.show();
        page.activateWindow();
    }

    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return page.isSettled(); }, 10'000);
    }

    template <typename T> [[nodiscard]] T *find(const char *name)
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }

    [[nodiscard]] QString cell(int row, int column)
    {
        const FigureSheet &sheet = page.table()->sheet();
        return std::size_t(row) < sheet.rows.size()
            ? sheet.rows[std::size_t(row)].cells[std::size_t(column)].text
            : QString();
    }

    void type(const char *name, const QString &text)
    {
        auto *line = find<QLineEdit>(name);
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    ReviewedWorkspace store;
    RequestsPage page;
};

} // namespace

class TestRequestsPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_look = std::make_unique<ThemeController>(*qApp); }

    void emptyAtFirst();
    void addsExtendsAndCloses();
    void warnsOfWhatIsLate();
    void everythingHasAName();
    void goesBack();

private:
    std::unique_ptr<ThemeController> m_look;
};

void TestRequestsPage::emptyAtFirst()
{
    Desk desk;
    QVERIFY(desk.settle());
    QVERIFY(desk.find<QWidget>("requestsEmpty")->isVisible());
    QVERIFY(!desk.page.table()->isVisible());
    QVERIFY(!desk.find<QAbstractButton>("requestAdd")->isEnabled());
    // Nothing to answer, nothing to answer with.
    QVERIFY(!desk.find<QAbstractButton>("requestClose")->isVisible());
    QVERIFY(!desk.find<QLineEdit>("requestAnswer")->isVisible());
    QCOMPARE(desk.find<QLineEdit>("requestReceived")->text(), QStringLiteral("2026-11-23"));
}

void TestRequestsPage::addsExtendsAndCloses()
{
    Desk desk;
    QVERIFY(desk.settle());
    desk.type("requestPerson", QStringLiteral("person-7"));
    desk.type("requestReceived", QStringLiteral("2026-11-2"));
    QVERIFY(!desk.find<QAbstractButton>("requestAdd")->isEnabled());
    desk.type("requestReceived", QStringLiteral("2026-11-20"));
    QVERIFY(desk.find<QAbstractButton>("requestAdd")->isEnabled());
    QTest::keyClick(desk.find<QLineEdit>("requestReceived"), Qt::Key_Return);
    QVERIFY(desk.settle());
    QVERIFY(desk.page.table()->isVisible());
    QVERIFY(!desk.find<QWidget>("requestsEmpty")->isVisible());
    QCOMPARE(desk.cell(0, 0), QStringLiteral("R-0001"));
    QCOMPARE(desk.cell(0, 2), QStringLiteral("person-7"));
    QCOMPARE(desk.cell(0, 4), QStringLiteral("2026-12-20"));
    QCOMPARE(desk.find<QLineEdit>("requestPerson")->text(), QString());

    auto *extend = desk.find<QAbstractButton>("requestExtend");
    QVERIFY(extend->isEnabled());
    extend->setFocus();
    QTest::keyClick(extend, Qt::Key_Space);
    QVERIFY(desk.settle());
    QCOMPARE(desk.cell(0, 4), QStringLiteral("2027-02-20"));
    QVERIFY(!extend->isEnabled());

    QVERIFY(!desk.find<QAbstractButton>("requestClose")->isEnabled());
    desk.type("requestAnswer", QStringLiteral("sent a copy"));
    QTest::keyClick(desk.find<QLineEdit>("requestAnswer"), Qt::Key_Return);
    QVERIFY(desk.settle());
    QVERIFY(desk.find<QWidget>("requestsEmpty")->isVisible());
    auto *closed = desk.find<QAbstractButton>("requestsClosed");
    closed->setFocus();
    QTest::keyClick(closed, Qt::Key_Space);
    QVERIFY(desk.settle());
    QCOMPARE(desk.cell(0, 0), QStringLiteral("R-0001"));
    QVERIFY(!desk.find<QLineEdit>("requestAnswer")->isEnabled());
    const auto all = listRequests(desk.store.database(), true);
    QVERIFY(all && all->size() == 1);
    QCOMPARE(all->front().closedBy, QStringLiteral("dpo"));
    QCOMPARE(all->front().answer, QStringLiteral("sent a copy"));
}

void TestRequestsPage::warnsOfWhatIsLate()
{
    Desk desk;
    QVERIFY(desk.settle());
    const qint64 today = dayFromText(QStringLiteral("2026-11-23")).value();
    for (const qint64 received : {today - 50, today - 27, today}) {
        const auto added = addRequest(desk.store.queue(),
                                      {QStringLiteral("access"),
                                       RightsLaw::Gdpr,
                                       QStringLiteral("p"),
                                       received,
                                       {},
                                       QStringLiteral("x")});
        QVERIFY2(added, words(added));
    }
    desk.page.refresh();
    QVERIFY(desk.settle());
    QVERIFY2(desk.cell(0, 5).contains(QStringLiteral("late by")), qPrintable(desk.cell(0, 5)));
    QVERIFY2(desk.cell(1, 5).contains(QStringLiteral("due soon")), qPrintable(desk.cell(1, 5)));
    QVERIFY(!desk.cell(2, 5).contains(QStringLiteral("due soon")));
}

void TestRequestsPage::everythingHasAName()
{
    Desk desk;
    QVERIFY(desk.settle());
    desk.type("requestPerson", QStringLiteral("person-7"));
    QTest::keyClick(desk.find<QLineEdit>("requestPerson"), Qt::Key_Return);
    QVERIFY(desk.settle());
    QVERIFY(auditedWidgets(&desk.page) > 10);
    QCOMPARE(namelessControls(&desk.page).join(QStringLiteral("; ")), QString());
    QCOMPARE(clippedWidgets(&desk.page).join(QStringLiteral("; ")), QString());
}

void TestRequestsPage::goesBack()
{
    Desk desk;
    QVERIFY(desk.settle());
    QSignalSpy back(&desk.page, &RequestsPage::closeWanted);
    QTest::keyClick(desk.page.table(), Qt::Key_Escape);
    QTest::keyClick(&desk.page, Qt::Key_Escape);
    QVERIFY(back.count() >= 1);
}

QTEST_MAIN(TestRequestsPage)
#include "tst_requestspage.moc"
