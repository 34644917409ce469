// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/banner.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/iconbutton.h"
#include "ui/common/questiondialog.h"
#include "ui/common/style/themecontroller.h"
#include "ui/common/toast.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>
#include <optional>

using namespace bluepencil;

namespace {

void showActive(QWidget *window)
{
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
}

} // namespace

class TestOverlays final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bannerShowsTheWorst();
    void toastLeavesTheFocus();
    void dialogsAnswer();
    void dialogsAnsweredBeforehand();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestOverlays::initTestCase()
{
    m_theme = std::make_unique<ThemeController>(*qApp);
    m_theme->setMode(ThemeMode::Light);
    m_theme->setFewerMovements(true);
}

void TestOverlays::bannerShowsTheWorst()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *banner = new Banner;
    column->addWidget(banner);
    showActive(&window);
    QVERIFY(!banner->isVisible());
    int tried = 0;
    BannerMessage offline;
    offline.id = QStringLiteral("offline");
    offline.tone = Tone::Warn;
    offline.icon = QStringLiteral("cloud-off");
    offline.strong = QStringLiteral("Working offline.");
    offline.sentence = QStringLiteral("6 decisions wait here and go out by themselves.");
    offline.actions.append({QStringLiteral("Try now"), QStringLiteral("sync"), {}, [&tried] {
                                ++tried;
                            }});
    BannerMessage lost = offline;
    lost.id = QStringLiteral("lost");
    lost.tone = Tone::Danger;
    lost.strong = QStringLiteral("48190 was not sent.");
    lost.actions.clear();
    lost.closable = true;
    banner->post(lost);
    banner->post(offline);
    QCOMPARE(banner->shownId(), QStringLiteral("lost"));
    QVERIFY(banner->isVisible());
    QVERIFY(banner->accessibleName().startsWith(lost.strong));
    QSignalSpy closed(banner, &Banner::closed);
    // What was shown before goes by the event loop.
    QTRY_COMPARE(banner->findChildren<IconButton *>().size(), 1);
    QTest::mouseClick(banner->findChild<IconButton *>(), Qt::LeftButton);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(banner->shownId(), QStringLiteral("offline"));
    QTRY_COMPARE(banner->findChildren<DecisionButton *>().size(), 1);
    QTest::mouseClick(banner->findChild<DecisionButton *>(), Qt::LeftButton);
    QCOMPARE(tried, 1);
    QTRY_COMPARE(banner->height(), 44);
    banner->withdraw(QStringLiteral("offline"));
    QVERIFY(!banner->isVisible());
}

void TestOverlays::toastLeavesTheFocus()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new QLineEdit;
    column->addWidget(field);
    window.resize(900, 400);
    showActive(&window);
    field->setFocus();
    auto *toast = new Toast(&window);
    toast->setDuration(1);
    QSignalSpy undone(toast, &Toast::actionTriggered);
    toast->present(QStringLiteral("48190 sent edited, leaves in 7 s"), QStringLiteral("Undo"),
                   QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z));
    toast->setRemaining(0.5);
    QVERIFY(toast->isVisible());
    QVERIFY(field->hasFocus());
    QVERIFY(toast->geometry().bottom() < 80); // over the bar on top, never over what is read
    QTest::mouseClick(toast, Qt::LeftButton, {}, {30, toast->height() / 2});
    QCOMPARE(undone.size(), 0);
    QTest::mouseClick(toast, Qt::LeftButton, {}, {toast->width() - 60, toast->height() / 2});
    QCOMPARE(undone.size(), 1);
    QVERIFY(!toast->isVisible());
    toast->present(QStringLiteral("Saved"));
    QVERIFY(toast->isVisible());
    QTRY_VERIFY(!toast->isVisible());
    QVERIFY(field->hasFocus());
}

void TestOverlays::dialogsAnswer()
{
    QWidget window;
    showActive(&window);
    Question question;
    question.head = QStringLiteral("Discard your text?");
    question.text = QStringLiteral("It can't be brought back.");
    question.accept = QStringLiteral("Discard");
    question.cancel = QStringLiteral("Keep");
    question.dangerous = true;
    Dialogs dialogs;
    QList<Answer> answers;
    const auto ask = [&] {
        dialogs.ask(&window, question, [&answers](Answer answer) { answers.append(answer); });
        return window.findChild<QuestionDialog *>();
    };
    QPointer<QuestionDialog> dialog = ask();
    QVERIFY(dialog != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    // Return does the harmless thing.
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(answers, QList<Answer> {Answer::Cancel});
    QTRY_VERIFY(dialog.isNull());
    dialog = ask();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers.last(), Answer::Cancel);
    QTRY_VERIFY(dialog.isNull());
    dialog = ask();
    QTest::mouseClick(dialog->findChild<DecisionButton *>(QStringLiteral("accept")),
                      Qt::LeftButton);
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers.last(), Answer::Accept);
    QTRY_VERIFY(dialog.isNull());
}

void TestOverlays::dialogsAnsweredBeforehand()
{
    Dialogs dialogs;
    dialogs.setNextAnswer(Answer::Alternative);
    dialogs.setNextPaths({QStringLiteral("/tmp/a.jsonl")});
    std::optional<Answer> answer;
    QStringList paths;
    dialogs.ask(nullptr, {QStringLiteral("Head"), {}, QStringLiteral("Do"), {}, {}, false},
                [&](Answer given) { answer = given; });
    dialogs.openFiles(nullptr, QStringLiteral("Import"), {}, {},
                      [&](const QStringList &given) { paths = given; });
    QCOMPARE(answer, Answer::Alternative);
    QCOMPARE(dialogs.lastQuestion()->head, QStringLiteral("Head"));
    QCOMPARE(paths, QStringList {QStringLiteral("/tmp/a.jsonl")});
}

QTEST_MAIN(TestOverlays)
#include "tst_overlays.moc"
