// SPDX-License-Identifier: GPL-3.0-or-later
// Manifests that say something else than what was written.
#include "core/dataset/batches/verify.h"
#include "core/store/workspace.h"
#include "tests/support/batchtools.h"
#include "tests/support/clirunner.h"
#include "tests/support/exportfolder.h"
#include "tests/support/oldworkspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestManifests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manifestsThatLie();
    void verifyTouchesNoWorkspace();
};

namespace {

ExportConfig oneFormat()
{
    ExportConfig config;
    config.formats = {QStringLiteral("openai-chat")};
    return config;
}

QStringList problemsOf(const QString &folder)
{
    const auto report = verifyBatch(folder);
    return report ? report->problems : QStringList {toString(report.error())};
}

// With a member taken the place of.
void changeManifest(const QString &folder, const char *member, const OrderedJson &value)
{
    QFile file(folder + QStringLiteral("/manifest.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    OrderedJson manifest = OrderedJson::parse(file.readAll().toStdString(), nullptr, false);
    QVERIFY(manifest.is_object());
    file.close();
    manifest[member] = value;
    const QByteArray bytes = toLine(manifest);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

void TestManifests::manifestsThatLie()
{
    ReviewedWorkspace store;
    approve(store, QStringLiteral("a"), QStringLiteral("p?"), QStringLiteral("Yes, p."));
    approve(store, QStringLiteral("b"), QStringLiteral("q?"), QStringLiteral("Yes, q."));
    const auto made = exportTo(store, QStringLiteral("b"), oneFormat());
    QVERIFY2(made, words(made));
    const QString folder = store.folder(QStringLiteral("b"));
    const auto recorded = verifyRecorded(store.workspace(), folder);
    QVERIFY2(recorded && recorded->isEmpty(), words(recorded));
    const OrderedJson honest = OrderedJson::parse(
        ExportFolder(folder).files().value(QStringLiteral("manifest.json")).toStdString(), nullptr,
        false);
    OrderedJson counts = honest["counts"];
    counts["formats"]["openai-chat"]["in"] = counts["formats"]["openai-chat"]["out"] = 1;
    counts["formats"]["openai-chat"]["drops"] = OrderedJson::object();
    counts["records"] = 999;
    changeManifest(folder, "counts", counts);
    QCOMPARE(problemsOf(folder),
             (QStringList {
                 QStringLiteral("manifest.json: the counts of records do not add up"),
                 QStringLiteral(
                     "manifest.json: the counts of openai-chat say 1 rows, its files have 2")}));
    changeManifest(folder, "counts", honest["counts"]);
    OrderedJson privacy = honest["privacy"];
    privacy["method"] = "redact";
    changeManifest(folder, "privacy", privacy);
    QCOMPARE(problemsOf(folder),
             QStringList {
                 QStringLiteral("manifest.json: its config and its privacy name different ways")});
    // All of it lies alike: nobody but the workspace can tell.
    OrderedJson config = honest["config"];
    config["privacy"] = "redact";
    changeManifest(folder, "config", config);
    QCOMPARE(problemsOf(folder), QStringList());
    const QStringList told {
        QStringLiteral("manifest.json: its privacy is not what the workspace recorded")};
    const auto lie = verifyRecorded(store.workspace(), folder);
    QVERIFY2(lie, words(lie));
    QCOMPARE(*lie, told);
    const CliRunner cli(store.path());
    const CliResult shown = cli.run({QStringLiteral("verify"), folder});
    QCOMPARE(shown.exitCode, 1);
    QCOMPARE(shown.out, told.front().toUtf8() + '\n');
    // Whoever has another workspace cannot tell either.
    ReviewedWorkspace other(2);
    const auto elsewhere = verifyRecorded(other.workspace(), folder);
    QVERIFY2(elsewhere && elsewhere->isEmpty(), words(elsewhere));
}

// The one of the user's own is not even opened, and one that was named not brought to this version.
void TestManifests::verifyTouchesNoWorkspace()
{
    ReviewedWorkspace store;
    approve(store, QStringLiteral("a"), QStringLiteral("p?"), QStringLiteral("Yes, p."));
    QVERIFY(exportTo(store, QStringLiteral("b"), oneFormat()));
    const QString folder = store.folder(QStringLiteral("b"));
    const QTemporaryDir home;
    const QMap<QString, QString> environment {{QStringLiteral("BLUEPENCIL_WORKSPACE"), QString()},
                                              {QStringLiteral("HOME"), home.path()},
                                              {QStringLiteral("XDG_DATA_HOME"), home.path()}};
    const CliRunner nobody {QString()};
    const CliResult none = nobody.run({QStringLiteral("verify"), folder}, environment);
    QVERIFY2(none.exitCode == 0, none.err.constData());
    QCOMPARE(none.err, QByteArray());
    QVERIFY(!QFile::exists(home.filePath(QStringLiteral("bluepencil"))));

    QVERIFY(QDir(home.path()).mkdir(QStringLiteral("bluepencil")));
    const QString own = home.filePath(QStringLiteral("bluepencil/workspace.bluepencil"));
    makeWorkspaceOf(own, true, SchemaVersion - 1);
    const QByteArray before = readFile(own);
    QVERIFY(!before.isEmpty());
    QCOMPARE(nobody.run({QStringLiteral("verify"), folder}, environment).exitCode, 0);
    QCOMPARE(readFile(own), before);
    const CliResult named = CliRunner(own).run({QStringLiteral("verify"), folder}, environment);
    QVERIFY2(named.exitCode == 0, named.err.constData());
    QCOMPARE(readFile(own), before);
    const QString missing = home.filePath(QStringLiteral("nowhere.bluepencil"));
    const CliResult gone = CliRunner(missing).run({QStringLiteral("verify"), folder}, environment);
    QCOMPARE(gone.exitCode, 0);
    QVERIFY2(gone.err.contains("was not held against the workspace"), gone.err.constData());
    QVERIFY(!QFile::exists(missing));
}

QTEST_GUILESS_MAIN(TestManifests)
#include "tst_manifests.moc"
