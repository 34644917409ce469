// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace that somebody else made brings rules of its own along.
#include "core/store/database/surroundings.h"
#include "tests/support/workspacescene.h"

#include <QTest>

using namespace bluepencil;

class TestForeignSchema final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatItCallsIsNotCalled_data();
    void whatItCallsIsNotCalled();
};

void TestForeignSchema::whatItCallsIsNotCalled_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("use");
    const QString look = QStringLiteral("SELECT x FROM gift");
    // Functions that change nothing, but were never said to be harmless.
    QTest::newRow("a function by a view")
        << QStringLiteral("CREATE VIEW gift AS SELECT fts5(NULL) AS x") << look;
    QTest::newRow("a table of the connection by a view")
        << QStringLiteral("CREATE VIEW gift AS SELECT file AS x FROM pragma_database_list") << look;
    QTest::newRow("a function by a trigger")
        << QStringLiteral("CREATE TRIGGER gift AFTER UPDATE OF time_zone ON workspace"
                          " BEGIN SELECT fts5(NULL); END")
        << QStringLiteral("UPDATE workspace SET time_zone = 'UTC'");
}

void TestForeignSchema::whatItCallsIsNotCalled()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, use);
    Scene scene;
    scene.make();
    {
        Plain plain(scene.path);
        plain.must(rule);
        QCOMPARE(plain.run(use), QString()); // whoever trusts it does what it says
    }
    if (use.startsWith(u"SELECT"))
        QVERIFY(!readAlone(scene.path, use));
    const auto workspace = scene.open(false);
    QVERIFY2(workspace, workspace ? "" : qPrintable(toString(workspace.error())));
    Query query((*workspace)->database(), use);
    const Result<bool> row = query.runToRow();
    QVERIFY(!row);
    QVERIFY2(toString(row.error()).contains(QStringLiteral("unsafe use of")),
             qPrintable(toString(row.error())));
}

QTEST_GUILESS_MAIN(TestForeignSchema)
#include "tst_foreignschema.moc"
