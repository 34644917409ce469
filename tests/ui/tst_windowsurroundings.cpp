// SPDX-License-Identifier: GPL-3.0-or-later
// The window where something is missing that is there elsewhere: fonts, a bus, a place for what is
// temporary, a home, a language that the program knows. It opens, an item is corrected by keys and
// sent, and it closes.
//
// The program starts itself in those surroundings, as the fonts of a process are found but once.
#include "tests/support/fakeclock.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"
#include "ui/settings/language.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFontDatabase>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace bluepencil;

namespace {

constexpr int longMs = 120'000; // the sanitizers under a full machine

// Types into the first item, sends it, looks at the other places and ends.
int visit(const QString &workspace, const QString &language)
{
    const Translation translation(language);
    FakeClock clock;
    QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Settings settings(store);
    settings.set(Settings::Key::UndoSeconds, 0);
    ThemeController look(*qApp);
    Dialogs dialogs;
    MainWindow::Config config;
    config.workspacePath = workspace;
    config.reviewer = QStringLiteral("Ada Tester");
    const RandomSource random = systemRandom();
    MainWindow window(config, clock, random, settings, look, dialogs);
    window.resize(1200, 800);
    window.show();
    const auto wait = [](const auto &done) {
        return QTest::qWaitFor(done, longMs);
    };
    const auto key = [&window](int which, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(window.windowHandle(), Qt::Key(which), modifiers);
    };
    ReviewController *controller = window.controller();
    if (!wait(
            [&] { return controller->item() && !controller->isBusy() && window.isActiveWindow(); }))
        return 2;
    key(Qt::Key_End, Qt::ControlModifier);
    key(Qt::Key_X, Qt::NoModifier);
    if (!window.review()->editor()->text().endsWith(u'x'))
        return 3;
    clock.advance(ReviewPlace::guardMs);
    key(Qt::Key_Return, Qt::ControlModifier);
    if (!wait([&] { return !controller->item() && !controller->isBusy(); }))
        return 4;
    for (const int place : {Qt::Key_2, Qt::Key_3, Qt::Key_1}) {
        key(place, Qt::ControlModifier);
        QCoreApplication::processEvents();
        if (window.grab().isNull())
            return 5;
    }
    std::printf("%d families, %s\n", int(QFontDatabase::families().size()),
                QApplication::layoutDirection() == Qt::RightToLeft ? "from the right"
                                                                   : "from the left");
    window.close();
    return wait([&] { return !window.isVisible(); }) ? 0 : 6;
}

} // namespace

class TestWindowSurroundings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAndWorks_data();
    void opensAndWorks();
};

void TestWindowSurroundings::opensAndWorks_data()
{
    QTest::addColumn<QStringList>("variables"); // name=value; @ is an empty folder
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *name, const char *variables, const char *language = "en",
                        const char *told = "from the left") {
        QTest::newRow(name) << QString::fromLatin1(variables).split(u' ')
                            << QString::fromLatin1(language) << QByteArray(told);
    };
    row("as it is", "LANG=en_US.UTF-8");
    // Without any Qt has its three names of families: serif, sans serif, monospace.
    row("no fonts", "FONTCONFIG_FILE=@/fonts.conf QT_QPA_FONTDIR=@", "en", "3 families");
    row("C", "LC_ALL=C LANG=C");
    row("Georgian", "LC_ALL=ka_GE.UTF-8 LANG=ka_GE.UTF-8 LANGUAGE=ka");
    row("Arabic, from the right", "LC_ALL=ar_EG.UTF-8 LANG=ar_EG.UTF-8", "ar", "from the right");
    row("Arabic without its fonts",
        "LC_ALL=ar_EG.UTF-8 FONTCONFIG_FILE=@/fonts.conf QT_QPA_FONTDIR=@", "ar", "from the right");
    row("no bus",
        "DBUS_SESSION_BUS_ADDRESS=unix:path=@/none DBUS_SYSTEM_BUS_ADDRESS=unix:path=@/none");
    row("no place for what is temporary", "TMPDIR=/nowhere/at/all");
    row("no home",
        "HOME=/dev/null/h XDG_CACHE_HOME=/dev/null/c XDG_CONFIG_HOME=/dev/null/d "
        "XDG_DATA_HOME=/dev/null/e XDG_RUNTIME_DIR=/dev/null/f");
}

void TestWindowSurroundings::opensAndWorks()
{
    QFETCH(QStringList, variables);
    QFETCH(QString, language);
    QFETCH(QByteArray, told);
    FakeClock clock;
    WindowRig rig(clock, false);
    rig.import("{\"external_id\":\"s\",\"language\":\"ka\",\"messages\":[{\"role\":\"user\","
               "\"content\":\"\xe1\x83\xa0\xe1\x83\x90 \xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7 "
               "1,234.5\"}],\"draft\":\"1,234.5 \xe2\x82\xac\"}\n");
    const QString empty = rig.folder.filePath(QStringLiteral("empty"));
    QVERIFY(QDir().mkpath(empty));
    QFile fonts(empty + QStringLiteral("/fonts.conf"));
    QVERIFY(fonts.open(QIODevice::WriteOnly));
    QVERIFY(fonts.write("<?xml version=\"1.0\"?><fontconfig></fontconfig>") > 0);
    fonts.close();
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    for (QString variable : variables) {
        variable.replace(u'@', empty);
        surroundings.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    }
    QProcess visitor;
    visitor.setProcessEnvironment(surroundings);
    visitor.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--visit"), rig.path(), language});
    QVERIFY(visitor.waitForFinished(3 * longMs));
    const QByteArray out = visitor.readAllStandardOutput();
    const QByteArray err = visitor.readAllStandardError();
    QVERIFY2(visitor.exitStatus() == QProcess::NormalExit && visitor.exitCode() == 0,
             (QByteArray::number(visitor.exitCode()) + ' ' + err.left(4000)).constData());
    QVERIFY2(out.contains(told), out.constData());
    QCOMPARE(rig.sql(QStringLiteral("SELECT final_text FROM decision")),
             QString::fromUtf8("1,234.5 \xe2\x82\xacx"));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--visit")
        return visit(arguments.at(2), arguments.at(3));
    TestWindowSurroundings test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowsurroundings.moc"
