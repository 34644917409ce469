// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actionregistry.h"

#include <QAction>
#include <QKeySequence>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

#include <memory>

using namespace bluepencil;

namespace {

const QKeySequence approveKeys(Qt::CTRL | Qt::Key_Return);
const QKeySequence rejectKeys(Qt::Key_F12);

} // namespace

class TestActionRegistry final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void defaultsWork();
    void overrideIsKept();
    void conflictsAreRefused();
    void reservedAndTypedAreRefused();
    void placesApartMayShare();
    void takenAwayAndReset();
    void resetMeetsAConflict();
    void singleKeysLeaveTypingAlone();

private:
    void makeRegistry();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ActionRegistry> m_registry;
};

void TestActionRegistry::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    makeRegistry();
}

void TestActionRegistry::cleanup()
{
    m_registry.reset();
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

// As at the next start of the program: everything anew from the same file.
void TestActionRegistry::makeRegistry()
{
    m_registry.reset();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("keys.ini")),
                                             QSettings::IniFormat);
    m_window = std::make_unique<QWidget>();
    new QVBoxLayout(m_window.get());
    m_registry = std::make_unique<ActionRegistry>(*m_settings);
    const QString decide = QStringLiteral("Decide");
    m_registry->add({QStringLiteral("approve"),
                     QStringLiteral("Approve or send edited"),
                     decide,
                     {approveKeys},
                     ActionContext::Review,
                     QStringLiteral("check")},
                    m_window.get());
    m_registry->add({QStringLiteral("reject"),
                     QStringLiteral("Reject"),
                     decide,
                     {rejectKeys},
                     ActionContext::Review,
                     {}},
                    m_window.get());
    m_registry->add(
        {QStringLiteral("larger"),
         QStringLiteral("Larger text"),
         QStringLiteral("Look"),
         {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
         ActionContext::Window,
         {}},
        m_window.get());
    m_registry->add({QStringLiteral("fact"),
                     QStringLiteral("Fact or figure"),
                     QStringLiteral("Label"),
                     {QKeySequence(Qt::Key_1)},
                     ActionContext::Labels,
                     {}},
                    m_window.get());
    m_registry->add({QStringLiteral("compare"),
                     QStringLiteral("Compare"),
                     QStringLiteral("Statistics"),
                     {QKeySequence(Qt::Key_F7)},
                     ActionContext::Statistics,
                     {}},
                    m_window.get());
}

void TestActionRegistry::defaultsWork()
{
    QCOMPARE(m_registry->conflicts(), QStringList());
    QCOMPARE(m_registry->keys(QStringLiteral("approve")), approveKeys);
    QVERIFY(!m_registry->isChanged(QStringLiteral("approve")));
    QCOMPARE(m_registry->specs().size(), 5);
    QCOMPARE(m_registry->specs().first().id, QStringLiteral("approve"));
    QVERIFY(!m_registry->action(QStringLiteral("approve"))->icon().isNull());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy approved(m_registry->action(QStringLiteral("approve")), &QAction::triggered);
    QSignalSpy larger(m_registry->action(QStringLiteral("larger")), &QAction::triggered);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(approved.size(), 1);
    QCOMPARE(larger.size(), 1);
}

void TestActionRegistry::overrideIsKept()
{
    QSignalSpy changed(m_registry.get(), &ActionRegistry::keysChanged);
    const QKeySequence wanted(Qt::CTRL | Qt::ALT | Qt::Key_R);
    QCOMPARE(m_registry->setKeys(QStringLiteral("reject"), wanted), KeyVerdict());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), QStringLiteral("reject"));
    QCOMPARE(m_registry->keys(QStringLiteral("reject")), wanted);
    makeRegistry();
    QCOMPARE(m_registry->keys(QStringLiteral("reject")), wanted);
    QVERIFY(m_registry->isChanged(QStringLiteral("reject")));
    QCOMPARE(m_registry->action(QStringLiteral("reject"))->shortcut(), wanted);
    // Set back by hand it counts as untouched: a later default reaches this user too.
    QCOMPARE(m_registry->setKeys(QStringLiteral("reject"), rejectKeys), KeyVerdict());
    QVERIFY(!m_registry->isChanged(QStringLiteral("reject")));
}

void TestActionRegistry::conflictsAreRefused()
{
    const KeyVerdict verdict = m_registry->setKeys(QStringLiteral("reject"), approveKeys);
    QCOMPARE(verdict.kind, KeyVerdict::Kind::Taken);
    QCOMPARE(verdict.other, QStringLiteral("approve"));
    QCOMPARE(m_registry->keys(QStringLiteral("reject")), rejectKeys);
    QVERIFY(!m_registry->isChanged(QStringLiteral("reject")));
    // The second keys of an action count as well.
    const KeyVerdict second
        = m_registry->check(QStringLiteral("reject"), QKeySequence(Qt::CTRL | Qt::Key_Equal));
    QCOMPARE(second.kind, KeyVerdict::Kind::Taken);
    QCOMPARE(second.other, QStringLiteral("larger"));
    // One chord must not be the beginning of another.
    const KeyVerdict chord
        = m_registry->check(QStringLiteral("reject"), QKeySequence(QStringLiteral("F7, A")));
    QCOMPARE(chord.kind, KeyVerdict::Kind::Free); // F7 is in Statistics only
    const KeyVerdict begins = m_registry->check(QStringLiteral("reject"),
                                                QKeySequence(QStringLiteral("Ctrl+Return, A")));
    QCOMPARE(begins.kind, KeyVerdict::Kind::Taken);
}

void TestActionRegistry::reservedAndTypedAreRefused()
{
    for (const char *keys :
         {"F10", "Ctrl+Shift+Z", "Ctrl+D", "Ctrl+C", "Ctrl+V", "Tab", "Return"}) {
        const KeyVerdict verdict = m_registry->setKeys(QStringLiteral("reject"),
                                                       QKeySequence(QString::fromLatin1(keys)));
        QVERIFY2(verdict.kind == KeyVerdict::Kind::Reserved, keys);
    }
    for (const char *keys : {"A", "7", "Shift+A"}) {
        const KeyVerdict verdict
            = m_registry->check(QStringLiteral("reject"), QKeySequence(QString::fromLatin1(keys)));
        QVERIFY2(verdict.kind == KeyVerdict::Kind::TypesText, keys);
    }
    QCOMPARE(m_registry->check(QStringLiteral("fact"), QKeySequence(Qt::Key_A)), KeyVerdict());
    QCOMPARE(m_registry->keys(QStringLiteral("reject")), rejectKeys);
}

void TestActionRegistry::placesApartMayShare()
{
    QCOMPARE(m_registry->setKeys(QStringLiteral("reject"), QKeySequence(Qt::Key_F7)), KeyVerdict());
    QCOMPARE(m_registry->conflicts(), QStringList());
    // The window is open with both of them.
    const KeyVerdict verdict
        = m_registry->check(QStringLiteral("larger"), QKeySequence(Qt::Key_F7));
    QCOMPARE(verdict.kind, KeyVerdict::Kind::Taken);
}

void TestActionRegistry::takenAwayAndReset()
{
    QCOMPARE(m_registry->setKeys(QStringLiteral("larger"), {}), KeyVerdict());
    QVERIFY(m_registry->keys(QStringLiteral("larger")).isEmpty());
    makeRegistry();
    QVERIFY(m_registry->keys(QStringLiteral("larger")).isEmpty());
    QVERIFY(m_registry->isChanged(QStringLiteral("larger")));
    QCOMPARE(m_registry->resetKeys(QStringLiteral("larger")), KeyVerdict());
    QCOMPARE(m_registry->action(QStringLiteral("larger"))->shortcuts().size(), 2);
    QVERIFY(!m_registry->isChanged(QStringLiteral("larger")));
}

void TestActionRegistry::resetMeetsAConflict()
{
    QCOMPARE(m_registry->setKeys(QStringLiteral("reject"), QKeySequence(Qt::Key_F5)), KeyVerdict());
    QCOMPARE(m_registry->setKeys(QStringLiteral("approve"), rejectKeys), KeyVerdict());
    const KeyVerdict verdict = m_registry->resetKeys(QStringLiteral("reject"));
    QCOMPARE(verdict.kind, KeyVerdict::Kind::Taken);
    QCOMPARE(verdict.other, QStringLiteral("approve"));
    QCOMPARE(m_registry->keys(QStringLiteral("reject")), QKeySequence(Qt::Key_F5));
    m_registry->resetAll();
    QCOMPARE(m_registry->keys(QStringLiteral("reject")), rejectKeys);
    QCOMPARE(m_registry->keys(QStringLiteral("approve")), approveKeys);
    QCOMPARE(m_settings->allKeys(), QStringList());
}

void TestActionRegistry::singleKeysLeaveTypingAlone()
{
    auto *field = new QLineEdit;
    auto *elsewhere = new QWidget;
    elsewhere->setFocusPolicy(Qt::StrongFocus);
    m_window->layout()->addWidget(field);
    m_window->layout()->addWidget(elsewhere);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy labelled(m_registry->action(QStringLiteral("fact")), &QAction::triggered);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_1);
    QCOMPARE(labelled.size(), 0);
    QCOMPARE(field->text(), QStringLiteral("1"));
    elsewhere->setFocus();
    QTest::keyClick(elsewhere, Qt::Key_1);
    QCOMPARE(labelled.size(), 1);
}

QTEST_MAIN(TestActionRegistry)
#include "tst_actionregistry.moc"
