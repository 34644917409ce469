// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks find, and where errors come from, beside another selection, by the command line.
#include "tests/support/clirunner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil::test;

class TestSelectionsCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checks();
    void errors();

private:
    QTemporaryDir m_folder;
};

namespace {

QJsonObject figureIn(const QJsonArray &figures, const QString &name)
{
    for (const QJsonValue &each : figures) {
        if (each.toObject().value("figure").toString() == name)
            return each.toObject();
    }
    return {};
}

} // namespace

// Of each task ten: replies have a placeholder in six drafts, of which four are labelled as made
// up; summaries in one, which is.
void TestSelectionsCli::initTestCase()
{
    QByteArray items;
    QByteArray decisions;
    for (int i = 0; i < 20; ++i) {
        const bool reply = i < 10;
        const bool bad = reply ? i < 6 : i == 10;
        const bool wrong = reply ? i < 4 : i == 10;
        const QByteArray id = "t-" + QByteArray::number(i);
        items += quoted("{'external_id':'#ID#','task':'#TASK#','category':'#CATEGORY#',"
                        "'messages':[],'draft':'#DRAFT#'}\n")
                     .replace("#ID#", id)
                     .replace("#TASK#", reply ? "reply" : "summary")
                     .replace("#CATEGORY#", i % 2 == 0 ? "even" : "odd")
                     .replace("#DRAFT#", bad ? "Hello [NAME], it comes soon." : "It comes soon.");
        decisions += wrong
            ? quoted("{'external_id':'#ID#','action':'edit','final_text':'It comes.',"
                     "'labels':[{'code':'unsupported','severity':'major'}]}\n")
                  .replace("#ID#", id)
            : quoted("{'external_id':'#ID#','action':'approve'}\n").replace("#ID#", id);
    }
    QVERIFY(writeFile(m_folder.filePath("items.jsonl"), items));
    QVERIFY(writeFile(m_folder.filePath("decisions.jsonl"), decisions));
    const CliRunner cli(m_folder.filePath("w.bluepencil"));
    const CliResult taken = cli.run({"import", m_folder.filePath("items.jsonl")});
    QVERIFY2(taken.exitCode == 0, taken.err.constData());
    const CliResult decided
        = cli.run({"decide", m_folder.filePath("decisions.jsonl"), "--reviewer", "ann"});
    QVERIFY2(decided.exitCode == 0, decided.err.constData());
}

void TestSelectionsCli::checks()
{
    const CliRunner cli(m_folder.filePath("w.bluepencil"));
    const QStringList of {"stats", "--checks", "--task", "reply", "--against-task", "summary"};
    const CliResult said = cli.run(of + QStringList {"--json"});
    QVERIFY2(said.exitCode == 0, said.err.constData());
    const QJsonObject first = said.objects().front();
    const QJsonObject against = first.value("against").toObject();
    QCOMPARE(first.value("drafts").toInt(), 10);
    QCOMPARE(against.value("checks").toObject().value("drafts").toInt(), 10);
    QCOMPARE(against.value("shared").toInt(-1), 0);
    const QJsonArray figures = against.value("figures").toArray();
    const QJsonObject hits = figureIn(figures, "checks.placeholder.per_100");
    QCOMPARE(hits.value("n").toInt(), 10);
    QCOMPARE(hits.value("n_against").toInt(), 10);
    QCOMPARE(hits.value("value").toDouble(), 60.0);
    QCOMPARE(hits.value("against").toDouble(), 10.0);
    QCOMPARE(hits.value("difference").toDouble(), 50.0);
    QVERIFY(hits.value("low").toDouble() < 50 && hits.value("high").toDouble() > 50);
    QCOMPARE(hits.value("method").toString(), "mover");
    const QJsonObject drafts = figureIn(figures, "checks.placeholder.drafts_with_any");
    QCOMPARE(drafts.value("value").toDouble(), 0.6);
    QCOMPARE(drafts.value("against").toDouble(), 0.1);
    QCOMPARE(drafts.value("method").toString(), "newcombe");
    // The other one alone says the same of itself.
    const CliResult other = cli.run({"stats", "--checks", "--task", "summary", "--json"});
    QVERIFY2(other.exitCode == 0, other.err.constData());
    QCOMPARE(against.value("checks").toObject(), other.objects().front());
    const CliResult table = cli.run(of);
    QVERIFY2(table.exitCode == 0, table.err.constData());
    QVERIFY2(table.out.startsWith("10 drafts\n") && table.out.contains("\nagainst: 10 drafts\n")
                 && table.out.contains("difference, the first less the other:")
                 && table.out.contains("checks.placeholder.per_100"),
             table.out.constData());
    // By a key, the groups of both.
    const CliResult grouped = cli.run(of + QStringList {"--by", "category", "--json"});
    QVERIFY2(grouped.exitCode == 0, grouped.err.constData());
    const QJsonArray groups
        = grouped.objects().front().value("against").toObject().value("groups").toArray();
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].toObject().value("n").toInt(), 5);
    QCOMPARE(groups[0].toObject().value("n_against").toInt(), 5);
    // Alone it is what it was.
    const CliResult alone = cli.run({"stats", "--checks", "--task", "reply", "--json"});
    QVERIFY2(alone.exitCode == 0, alone.err.constData());
    QVERIFY(!alone.objects().front().contains("against"));
}

void TestSelectionsCli::errors()
{
    const CliRunner cli(m_folder.filePath("w.bluepencil"));
    const QStringList of {"drift", "errors", "--task", "reply", "--against-task", "summary"};
    const CliResult said = cli.run(of + QStringList {"--json"});
    QVERIFY2(said.exitCode == 0, said.err.constData());
    const QJsonObject first = said.objects().front();
    const QJsonObject against = first.value("against").toObject();
    QCOMPARE(first.value("all").toObject().value("n").toInt(), 4);
    QCOMPARE(against.value("shared").toInt(-1), 0);
    const QJsonObject all = figureIn(against.value("figures").toArray(), "errors");
    QCOMPARE(all.value("n").toInt(), 10);
    QCOMPARE(all.value("value").toDouble(), 0.4);
    QCOMPARE(all.value("against").toDouble(), 0.1);
    QCOMPARE(all.value("difference").toDouble(), 0.4 - 0.1);
    // Two of five even replies, and one of five even summaries; of the odd ones two and none.
    const QJsonArray groups = against.value("groups").toArray();
    QCOMPARE(groups.size(), 2);
    const QJsonObject even = groups[0].toObject();
    QCOMPARE(even.value("key").toObject().value("category").toString(), "even");
    QCOMPARE(even.value("n").toInt(), 5);
    const QJsonObject share = even.value("figures").toArray().first().toObject();
    QCOMPARE(share.value("value").toDouble(), 0.4);
    QCOMPARE(share.value("against").toDouble(), 0.2);
    const CliResult other = cli.run({"drift", "errors", "--task", "summary", "--json"});
    QVERIFY2(other.exitCode == 0, other.err.constData());
    QCOMPARE(against.value("errors").toObject(), other.objects().front());
    const CliResult table = cli.run(of);
    QVERIFY2(table.exitCode == 0, table.err.constData());
    QVERIFY2(table.out.contains("\nagainst: decisions with fact or unsupported: 1 of 10")
                 && table.out.contains("category even"),
             table.out.constData());
}

QTEST_GUILESS_MAIN(TestSelectionsCli)
#include "tst_selectionscli.moc"
