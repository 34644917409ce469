// SPDX-License-Identifier: GPL-3.0-or-later
// The window is killed while somebody works in it: what was typed more than a second before is
// there after the restart, and every decision is committed once.
//
// The program starts itself as the victim: the real window in a process of its own, on the
// workspace of the test, in which keys are pressed one after another and each is told on stdout.
#include "tests/ui/rig/windowrig.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <random>

using namespace bluepencil;

namespace {

constexpr int killedByItself = 137;
constexpr int keyEveryMs = 12;
constexpr int keysPerItem = 45;
constexpr qint64 promiseMs = 1000; // working text older than this is safe
const QString reviewer = QStringLiteral("Ada Tester");

// The victim -------------------------------------------------------------------------------------

class Victim final : public QObject {
public:
    Victim(const QString &folder, const QString &script)
        : m_store(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        , m_settings(m_store)
        , m_look(*qApp)
        , m_script(script)
    {
        MainWindow::Config config;
        config.workspacePath = folder + QStringLiteral("/workspace.bluepencil");
        config.reviewer = reviewer;
        m_window = std::make_unique<MainWindow>(config, m_clock, m_random, m_settings, m_look,
                                                m_dialogs);
        m_window->resize(1200, 800);
        m_window->show();
        m_since.start();
        m_timer.setInterval(keyEveryMs);
        connect(&m_timer, &QTimer::timeout, this, &Victim::act);
        m_timer.start();
    }

private:
    void act()
    {
        ReviewController *controller = m_window->controller();
        if (!controller->item() || controller->isBusy() || !m_window->isActiveWindow())
            return;
        const QString id = controller->item()->lease.item.externalId;
        if (id != m_id) {
            if (!m_id.isEmpty())
                tell("decided", m_id, m_text);
            m_id = id;
            m_keys = 0;
            m_shown.start();
            key(Qt::Key_End, Qt::ControlModifier);
        }
        const bool types = m_script == u"type" || m_script == u"pause";
        if (types && m_keys < keysPerItem) {
            ++m_keys;
            QTest::sendKeyEvent(QTest::Click, m_window->windowHandle(), Qt::Key_unknown,
                                QString(QChar(u'a' + m_keys % 26)), Qt::NoModifier);
            m_text = m_window->review()->editor()->text();
            tell("typed", id, m_text);
            return;
        }
        if (m_script != u"pause" && m_shown.elapsed() > ReviewPlace::guardMs)
            decide();
    }

    void decide()
    {
        if (m_script == u"edit") {
            QTest::sendKeyEvent(QTest::Click, m_window->windowHandle(), Qt::Key_unknown,
                                QStringLiteral("!"), Qt::NoModifier);
        }
        m_text = m_window->review()->editor()->text();
        if (m_script == u"reject" || m_script == u"escalate") {
            key(m_script == u"reject" ? Qt::Key_F12 : Qt::Key_F9);
            key(Qt::Key_Return);
        } else {
            key(Qt::Key_Return, Qt::ControlModifier);
        }
    }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window->windowHandle(), Qt::Key(key), modifiers);
    }

    void tell(const char *what, const QString &id, const QString &text) const
    {
        const QJsonObject line {{QStringLiteral("what"), QString::fromLatin1(what)},
                                {QStringLiteral("at"), m_since.elapsed()},
                                {QStringLiteral("id"), id},
                                {QStringLiteral("text"), text}};
        std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }

    SystemClock m_clock;
    RandomSource m_random = systemRandom();
    QSettings m_store;
    Settings m_settings;
    ThemeController m_look;
    Dialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
    QTimer m_timer;
    QElapsedTimer m_since;
    QElapsedTimer m_shown; // the item on the screen
    QString m_script;
    QString m_id;
    QString m_text;
    int m_keys = 0;
};

// What a victim told before it ended.
struct Told {
    QHash<QString, QString> decided; // external id → text that was decided on
    QHash<QString, QString> safe; // external id → text at least a second old
    int decisions = 0;
};

Told listen(const QByteArray &out)
{
    Told told;
    const QList<QByteArray> lines = out.split('\n');
    QList<QJsonObject> records;
    for (const QByteArray &line : lines) {
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        if (!record.isEmpty()) // the last line may be cut off
            records.append(record);
    }
    const qint64 last
        = records.isEmpty() ? 0 : records.last().value(QStringLiteral("at")).toInteger();
    for (const QJsonObject &record : std::as_const(records)) {
        const QString id = record.value(QStringLiteral("id")).toString();
        const QString text = record.value(QStringLiteral("text")).toString();
        if (record.value(QStringLiteral("what")).toString() == u"decided") {
            told.decided.insert(id, text);
            ++told.decisions;
        } else if (record.value(QStringLiteral("at")).toInteger() <= last - promiseMs) {
            told.safe.insert(id, text);
        }
    }
    return told;
}

QByteArray items(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        lines += "{\"external_id\":\"c-" + n
            + "\",\"language\":\"en\",\"messages\":[{\"role\":\"user\",\"content\":\"Question " + n
            + "\"}],\"draft\":\"Answer " + n + ". \"}\n";
    }
    return lines;
}

} // namespace

class TestWindowCrash final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedWhileTyping_data();
    void killedWhileTyping();
    void killedAfterTyping();
    void crashPointTimesAction_data();
    void crashPointTimesAction();
    void theProgramCommitsWhatWasPending();

private:
    static void start(QProcess &process, const WindowRig &rig, const QString &script,
                      const QString &crashAt = {});
    // The text of the item that would be shown or sent, whatever state it is in.
    static QString known(WindowRig &rig, const QString &id);
    static void verifyOnce(WindowRig &rig, int decisions);
};

void TestWindowCrash::start(QProcess &process, const WindowRig &rig, const QString &script,
                            const QString &crashAt)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    if (!crashAt.isEmpty())
        variables.insert(QStringLiteral("BLUEPENCIL_CRASH_AT"), crashAt);
    process.setProcessEnvironment(variables);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--victim"), rig.folder.path(), script});
    QVERIFY(process.waitForStarted());
}

QString TestWindowCrash::known(WindowRig &rig, const QString &id)
{
    return rig.sql(
        QStringLiteral("SELECT coalesce("
                       "(SELECT final_text FROM decision d WHERE d.item_id = i.item_id),"
                       "(SELECT json_extract(body, '$.final_text') FROM journal_decision j"
                       " WHERE j.item_id = i.item_id AND j.state = 'pending'),"
                       "(SELECT text FROM journal_working w WHERE w.item_id = i.item_id))"
                       " FROM item i WHERE external_id = '%1'")
            .arg(id));
}

void TestWindowCrash::verifyOnce(WindowRig &rig, int decisions)
{
    const QString count = QString::number(decisions);
    QVERIFY(rig.waitFor([&] {
        return rig.sql(QStringLiteral("SELECT count(*) FROM journal_decision"
                                      " WHERE state = 'pending'"))
            == QStringLiteral("0");
    }));
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM decision WHERE status = 'counted'")),
             count);
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(DISTINCT item_id) FROM decision")), count);
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM feedback")), count);
}

void TestWindowCrash::killedWhileTyping_data()
{
    QTest::addColumn<int>("undoSeconds");
    QTest::newRow("decisions pending") << 2;
    QTest::newRow("decisions sent at once") << 0;
}

void TestWindowCrash::killedWhileTyping()
{
    QFETCH(int, undoSeconds);
    constexpr int rounds = 4;
    const quint64 seed = std::random_device {}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    const SystemClock clock;
    WindowRig rig(clock, false);
    rig.import(items(60));
    rig.settings->set(Settings::Key::UndoSeconds, undoSeconds);
    rig.store->sync();
    for (int round = 0; round < rounds; ++round) {
        QProcess victim;
        start(victim, rig, QStringLiteral("type"));
        // Past the promise, within the second to the fourth item.
        const int lines = 100 + int(random() % 80);
        QByteArray out;
        QVERIFY(QTest::qWaitFor(
            [&] {
                out += victim.readAllStandardOutput();
                return out.count('\n') >= lines || victim.state() == QProcess::NotRunning;
            },
            60'000));
        victim.kill();
        QVERIFY(victim.waitForFinished());
        out += victim.readAllStandardOutput();
        const Told told = listen(out);
        QVERIFY(told.decisions >= 1);
        QVERIFY(!told.safe.isEmpty());
        for (auto it = told.safe.cbegin(); it != told.safe.cend(); ++it) {
            const QString kept = known(rig, it.key());
            QVERIFY2(
                kept.startsWith(it.value()),
                qPrintable(QStringLiteral("%1: \"%2\" of \"%3\"").arg(it.key(), kept, it.value())));
        }
        const QString working = rig.sql(QStringLiteral(
            "SELECT i.external_id FROM journal_working w JOIN item i ON i.item_id = w.item_id"
            " WHERE NOT EXISTS (SELECT 1 FROM journal_decision j WHERE j.item_id = w.item_id)"));

        // After the restart the window has it all.
        rig.open(reviewer);
        QVERIFY(rig.waitFor([&] { return !rig.openId().isEmpty(); }));
        for (auto it = told.decided.cbegin(); it != told.decided.cend(); ++it)
            QCOMPARE(known(rig, it.key()), it.value());
        if (told.safe.contains(working)) {
            QCOMPARE(rig.openId(), working);
            QVERIFY(rig.window->review()->editor()->text().startsWith(told.safe.value(working)));
        }
        const int decisions
            = rig.sql(QStringLiteral("SELECT count(DISTINCT item_id) FROM journal_decision"))
                  .toInt();
        QVERIFY(decisions >= told.decisions);
        verifyOnce(rig, decisions);
        if (QTest::currentTestFailed())
            return;
        rig.closeWindow();
    }
}

// Killed as soon as the last key is a second old: all of it is back, with its difference from the
// draft, to be kept or left.
void TestWindowCrash::killedAfterTyping()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    rig.import(items(3));
    QProcess victim;
    start(victim, rig, QStringLiteral("pause"));
    QByteArray out;
    QVERIFY(QTest::qWaitFor(
        [&] {
            out += victim.readAllStandardOutput();
            return out.count('\n') >= keysPerItem;
        },
        60'000));
    const QString typed = QJsonDocument::fromJson(out.split('\n').at(keysPerItem - 1))
                              .object()
                              .value(QStringLiteral("text"))
                              .toString();
    QCOMPARE(typed.size(), QStringLiteral("Answer 0. ").size() + keysPerItem);
    QTest::qWait(promiseMs);
    victim.kill();
    QVERIFY(victim.waitForFinished());
    QCOMPARE(known(rig, QStringLiteral("c-0")), typed);

    rig.open(reviewer);
    QVERIFY(rig.waitForItem(QStringLiteral("c-0")));
    DraftEditor *editor = rig.window->review()->editor();
    QCOMPARE(editor->text(), typed);
    QVERIFY(rig.waitFor([&] { return rig.bannerId() == QLatin1String("restored"); }));
    rig.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(editor->text(), QStringLiteral("Answer 0. "));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor->text(), typed);
    QVERIFY(rig.waitSettled());
    QCOMPARE(known(rig, QStringLiteral("c-0")), typed);
}

void TestWindowCrash::crashPointTimesAction_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<QString>("action");
    for (const char *point : {"journal", "commit"}) {
        for (const char *action : {"approve", "edit", "reject", "escalate"})
            QTest::addRow("%s %s", point, action)
                << QString::fromLatin1(point) << QString::fromLatin1(action);
    }
}

void TestWindowCrash::crashPointTimesAction()
{
    QFETCH(QString, point);
    QFETCH(QString, action);
    const SystemClock clock;
    WindowRig rig(clock, false);
    rig.import(items(3));
    rig.settings->set(Settings::Key::UndoSeconds, 0);
    rig.store->sync();
    QProcess victim;
    start(victim, rig, action, point);
    QVERIFY(victim.waitForFinished(60'000));
    QCOMPARE(victim.exitCode(), killedByItself);
    QCOMPARE(rig.sql(QStringLiteral("SELECT count(*) FROM journal_decision")), QStringLiteral("1"));
    rig.open(reviewer);
    QVERIFY(rig.waitFor([&] { return !rig.openId().isEmpty(); }));
    verifyOnce(rig, 1);
    QCOMPARE(rig.sql(QStringLiteral("SELECT action FROM decision")), action);
}

void TestWindowCrash::theProgramCommitsWhatWasPending()
{
    const SystemClock clock;
    WindowRig rig(clock, false);
    rig.import(items(3));
    rig.settings->set(Settings::Key::UndoSeconds, 5);
    rig.store->sync();
    QProcess victim;
    start(victim, rig, QStringLiteral("edit"));
    QVERIFY(QTest::qWaitFor(
        [&] {
            return rig.sql(QStringLiteral("SELECT count(*) FROM journal_decision"
                                          " WHERE state = 'pending'"))
                       .toInt()
                >= 2;
        },
        60'000));
    victim.kill();
    QVERIFY(victim.waitForFinished());
    const int made = rig.sql(QStringLiteral("SELECT count(*) FROM journal_decision")).toInt();
    QVERIFY(rig.sql(QStringLiteral("SELECT count(*) FROM decision")).toInt() < made);
    QProcess program;
    program.start(
        qEnvironmentVariable("BLUEPENCIL_BIN_DIR") + QStringLiteral("/bluepencil"),
        {QStringLiteral("--workspace"), rig.path(), QStringLiteral("--reviewer"), reviewer});
    QVERIFY(program.waitForStarted());
    QVERIFY(QTest::qWaitFor(
        [&] { return rig.sql(QStringLiteral("SELECT count(*) FROM decision")).toInt() == made; },
        60'000));
    verifyOnce(rig, made);
    program.kill();
    QVERIFY(program.waitForFinished());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--victim") {
        const Victim victim(arguments.at(2), arguments.at(3));
        return QApplication::exec();
    }
    TestWindowCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowcrash.moc"
