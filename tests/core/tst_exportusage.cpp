// SPDX-License-Identifier: GPL-3.0-or-later
// What of the options of an export is wrong usage, and not passed over.
#include "core/dataset/recipe/exportcommand.h"
#include "tests/support/batchtools.h"
#include "tests/support/clirunner.h"

#include <QFile>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestExportUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void emptySalt();
};

void TestExportUsage::refused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("named");
    for (const char *name : {"--split", "--since", "--batch", "--patterns", "--decontaminate"})
        QTest::newRow(name) << QStringList {QString::fromLatin1(name), QString()}
                            << QByteArray(name);
    QTest::newRow("salt alone") << QStringList {QStringLiteral("--salt"), QStringLiteral("abc")}
                                << QByteArray("--split");
    QTest::newRow("alike alone") << QStringList {QStringLiteral("--alike"), QStringLiteral(".9")}
                                 << QByteArray("--deduplicate");
    QTest::newRow("alike and exact")
        << QStringList {QStringLiteral("--alike"), QStringLiteral(".9"),
                        QStringLiteral("--deduplicate"), QStringLiteral("exact")}
        << QByteArray("--deduplicate");
}

void TestExportUsage::refused()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, named);
    ReviewedWorkspace store;
    approve(store, QStringLiteral("a"), QStringLiteral("Q?"), QStringLiteral("An answer."));
    const QString folder = store.folder(QStringLiteral("b"));
    const CliRunner cli(store.path());
    const CliResult result
        = cli.run(QStringList {QStringLiteral("export"), QStringLiteral("--format"),
                               QStringLiteral("openai-chat"), QStringLiteral("--out"), folder}
                  + options);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(named), result.err.constData());
    QVERIFY(!QFile::exists(folder));
}

// The copied command makes the batch of the recipe.
void TestExportUsage::emptySalt()
{
    ExportConfig config = basicFormats();
    config.split = SplitRatio {};
    config.salt = QString();
    const QString command = exportCommand(QStringLiteral("w.bluepencil"), config);
    QVERIFY2(command.contains(QStringLiteral(" --salt '' ")), qPrintable(command));
    ReviewedWorkspace store;
    approve(store, QStringLiteral("a"), QStringLiteral("Q?"), QStringLiteral("An answer."));
    const CliRunner cli(store.path());
    const CliResult result = cli.run({QStringLiteral("export"), QStringLiteral("--format"),
                                      QStringLiteral("openai-chat"), QStringLiteral("--split"),
                                      QStringLiteral("90,5,5"), QStringLiteral("--salt"), QString(),
                                      QStringLiteral("--out"), store.folder(QStringLiteral("b"))});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QVERIFY(manifestOf(store, QStringLiteral("b"))["config"]["salt"] == "");
}

QTEST_GUILESS_MAIN(TestExportUsage)
#include "tst_exportusage.moc"
