// SPDX-License-Identifier: GPL-3.0-or-later
// Search in everything, by keys alone, in the real window.
#include "core/store/searchindex.h"
#include "tests/support/reviewedworkspace.h"
#include "tests/ui/rig/audit.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/common/actionregistry.h"
#include "ui/common/elidelabel.h"
#include "ui/common/searchfield.h"
#include "ui/review/editor/redlineview.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"
#include "ui/search/searchlist.h"
#include "ui/search/searchoverlay.h"
#include "ui/statistics/recordview.h"

#include <QAbstractButton>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

// The rig's three open items, and reviewed ones of another reviewer before them.
class Desk {
public:
    explicit Desk(const QString &theme = QStringLiteral("light"), int more = 0)
        : rig(clock, false)
    {
        must(reviewOn(rig.queue(), clock.now(),
                      plainItem(QStringLiteral("old-1"), QStringLiteral("Where is my parcel?"),
                                QStringLiteral("It comes on Monday.")),
                      decision(QStringLiteral("old-1"), Action::Edit,
                               QStringLiteral("It comes on Tuesday, dear Zoë."))));
        for (int i = 0; i < more; ++i) {
            const QString id = QStringLiteral("more-%1").arg(i);
            must(reviewOn(rig.queue(), clock.now(),
                          plainItem(id, QStringLiteral("A common question"),
                                    QStringLiteral("A common answer")),
                          decision(id, Action::Approve)));
        }
        rig.import(threeItems());
        rig.settings->set(Settings::Key::Theme, theme);
        rig.settings->set(Settings::Key::FewerMovements, true);
    }

    void open()
    {
        rig.open();
        if (!rig.waitForItem(QStringLiteral("t-1")))
            qFatal("no item");
        rig.key(Qt::Key_F, ctrlShift);
        overlay = rig.find<SearchOverlay>("searchOverlay");
    }

    [[nodiscard]] bool search(const QString &words)
    {
        rig.find<SearchField>("searchWords")->selectAll();
        rig.type(words);
        return settle();
    }

    [[nodiscard]] bool settle()
    {
        return rig.waitFor([this] { return overlay->isSettled(); });
    }

    [[nodiscard]] QString found() const
    {
        QStringList ids;
        for (int i = 0; i < overlay->list()->hits()->rowCount(); ++i)
            ids += overlay->list()->hits()->hit(i).externalId;
        return ids.join(u' ');
    }

    [[nodiscard]] QString status() const
    {
        return rig.find<ElideLabel>("searchStatus")->accessibleName();
    }

    SystemClock clock;
    WindowRig rig;
    SearchOverlay *overlay = nullptr;

private:
    static void must(const Result<DecisionReceipt> &result)
    {
        if (!result)
            qFatal("%s", static_cast<const char *>(words(result)));
    }
};

} // namespace

class TestWindowSearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAnOpenItem();
    void showsADecision();
    void onlyTheLastWordsCount();
    void saysThatThereIsNothing();
    void showsMore();
    void olderRecordsAreIndexedFirst();
    void everythingHasAName();
    void looks_data();
    void looks();
};

void TestWindowSearch::opensAnOpenItem()
{
    Desk desk;
    desk.open();
    QCOMPARE(desk.rig.focusName(), QStringLiteral("searchWords"));
    const QString words
        = desk.rig.sql(QStringLiteral("SELECT title FROM item WHERE external_id = 't-3'"));
    QVERIFY(desk.search(words));
    QVERIFY2(desk.found().split(u' ').contains(QStringLiteral("t-3")), qPrintable(desk.found()));
    while (desk.overlay->list()->hits()->hit(desk.overlay->list()->currentIndex().row()).externalId
           != u"t-3")
        desk.rig.key(Qt::Key_Down);
    QCOMPARE(desk.rig.focusName(), QStringLiteral("searchWords"));
    desk.rig.key(Qt::Key_Return);
    QVERIFY(!desk.overlay->isVisible());
    QVERIFY(desk.rig.waitForItem(QStringLiteral("t-3")));
}

void TestWindowSearch::showsADecision()
{
    Desk desk;
    desk.open();
    QVERIFY(desk.search(QStringLiteral("zoe")));
    QCOMPARE(desk.found(), QStringLiteral("old-1"));
    const SearchHit &hit = desk.overlay->list()->hits()->hit(0);
    QCOMPARE(hit.field, SearchedField::Final);
    QCOMPARE(hit.reviewer, QStringLiteral("anna"));
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.rig.waitFor([&] { return desk.overlay->showsRecord(); }));
    auto *text = desk.overlay->findChild<RedlineView *>(QStringLiteral("recordText"));
    QCOMPARE(text->accessibleName(), QStringLiteral("Redline"));
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(desk.overlay->isVisible() && !desk.overlay->showsRecord());
    // Found in the conversation, that is what is shown.
    desk.rig.find<SearchField>("searchWords")->setFocus();
    QVERIFY(desk.search(QStringLiteral("parcel tuesday")));
    QCOMPARE(desk.found(), QString()); // in two records
    QVERIFY(desk.search(QStringLiteral("\"is my parcel\"")));
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.rig.waitFor([&] { return desk.overlay->showsRecord(); }));
    QCOMPARE(text->accessibleName(), QStringLiteral("Conversation"));
    desk.rig.key(Qt::Key_Escape);
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(!desk.overlay->isVisible());
    QCOMPARE(desk.rig.openId(), QStringLiteral("t-1"));
}

void TestWindowSearch::onlyTheLastWordsCount()
{
    Desk desk;
    desk.open();
    // Typed without a pause and while earlier questions are under way.
    for (const char *words : {"monday", "nothing", "zoe", "parcel", "tuesd"}) {
        desk.rig.find<SearchField>("searchWords")->selectAll();
        desk.rig.type(QString::fromLatin1(words));
    }
    QVERIFY(desk.settle());
    QCOMPARE(desk.found(), QStringLiteral("old-1")); // a beginning, while it is typed
    QCOMPARE(desk.overlay->list()->hits()->hit(0).field, SearchedField::Final);
    desk.rig.type(QStringLiteral(" "));
    QVERIFY(desk.settle());
    QCOMPARE(desk.found(), QString()); // it is a word by now
}

void TestWindowSearch::saysThatThereIsNothing()
{
    Desk desk;
    desk.open();
    QVERIFY(desk.search(QStringLiteral("nosuchword")));
    QCOMPARE(desk.found(), QString());
    QVERIFY(desk.search(QStringLiteral("\" * '")));
    QCOMPARE(desk.found(), QString());
    QStringList many;
    for (int i = 0; i < 40; ++i)
        many += QString::number(i);
    QVERIFY(desk.search(many.join(u' ')));
    QCOMPARE(desk.found(), QString());
    desk.rig.key(Qt::Key_Escape); // empties
    QVERIFY(desk.overlay->isVisible());
    desk.rig.key(Qt::Key_Escape);
    QVERIFY(!desk.overlay->isVisible());
    // The keys of the window work again.
    desk.rig.key(Qt::Key_2, Qt::ControlModifier);
    desk.rig.key(Qt::Key_1, Qt::ControlModifier);
    desk.rig.key(Qt::Key_F, ctrlShift);
    QVERIFY(desk.overlay->isVisible());
}

void TestWindowSearch::showsMore()
{
    Desk desk(QStringLiteral("light"), 60);
    desk.open();
    QVERIFY(desk.search(QStringLiteral("common ")));
    QCOMPARE(desk.overlay->list()->hits()->rowCount(), 50);
    QCOMPARE(desk.overlay->list()->hits()->hit(0).externalId, QStringLiteral("more-59"));
    auto *more = desk.rig.find<QAbstractButton>("searchMore");
    QVERIFY(more->isVisible());
    QVERIFY(desk.rig.tabTo("searchMore"));
    desk.rig.key(Qt::Key_Space);
    QVERIFY(desk.settle());
    QCOMPARE(desk.overlay->list()->hits()->rowCount(), 60);
    QVERIFY(!more->isVisible());
}

void TestWindowSearch::olderRecordsAreIndexedFirst()
{
    Desk desk(QStringLiteral("light"), 120);
    QVERIFY(emptySearchIndex(desk.rig.workspace().database()));
    desk.open();
    QVERIFY(desk.search(QStringLiteral("zoe")));
    QCOMPARE(desk.found(), QStringLiteral("old-1"));
    QCOMPARE(desk.rig.sql(QStringLiteral("SELECT count(*) FROM search_row WHERE pending = 1")),
             QStringLiteral("0"));
}

void TestWindowSearch::everythingHasAName()
{
    Desk desk;
    desk.open();
    QVERIFY(desk.search(QStringLiteral("parcel ")));
    QCOMPARE(namelessControls(desk.rig.window.get()), QStringList());
    QVERIFY(desk.overlay->list()
                ->hits()
                ->index(0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("parcel")));
    QVERIFY(desk.rig.window->actions().conflicts().isEmpty());
}

void TestWindowSearch::looks_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << QStringLiteral("light");
    QTest::newRow("dark") << QStringLiteral("dark");
}

// Pictures, and that no words are cut off in them.
void TestWindowSearch::looks()
{
    QFETCH(QString, theme);
    Desk desk(theme, 3);
    desk.open();
    const auto look = [&](const QString &name) {
        QCoreApplication::processEvents();
        desk.rig.shoot(QStringLiteral("search-%1-%2").arg(name, theme));
        const QStringList clipped = clippedWidgets(desk.rig.window.get());
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    };
    look(QStringLiteral("start"));
    QVERIFY(desk.search(QStringLiteral("answer question parc* ")));
    QVERIFY(desk.search(QStringLiteral("parcel ")));
    look(QStringLiteral("found"));
    QVERIFY(desk.search(QStringLiteral("zoe ")));
    desk.rig.key(Qt::Key_Return);
    QVERIFY(desk.rig.waitFor([&] { return desk.overlay->showsRecord(); }));
    look(QStringLiteral("record"));
    desk.rig.key(Qt::Key_Escape);
    desk.rig.find<SearchField>("searchWords")->setFocus();
    QVERIFY(desk.search(QStringLiteral("nosuchword ")));
    look(QStringLiteral("nothing"));
}

QTEST_MAIN(TestWindowSearch)
#include "tst_windowsearch.moc"
