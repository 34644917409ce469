// SPDX-License-Identifier: GPL-3.0-or-later
// The same batch has the same bytes wherever and however it is made: another process, order of
// import, locale, time zone and number of processors.
#include "tests/support/clirunner.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <sched.h>

using namespace bluepencil::test;

class TestSameBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyPlaceAndOrder();
};

namespace {

const QString everyFormat
    = "openai-chat,openai-preference,trl-prompt-completion,trl-preference,trl-kto";

struct Lines {
    QList<QByteArray> items;
    QList<QByteArray> decisions;
};

// 300 items in several scripts, some with several drafts, and a decision on each.
Lines makeLines(quint64 seed)
{
    std::mt19937_64 random(seed);
    const QStringList openings {QStringLiteral("Your order is late"),
                                QStringLiteral("Größe ändern"), QStringLiteral("طلبك في الطريق"),
                                QStringLiteral("İstanbul ıssız"), QStringLiteral("注文は遅れます")};
    Lines lines;
    for (int i = 0; i < 300; ++i) {
        const QString id = QStringLiteral("t-%1").arg(i);
        const QString draft = openings.at(int(random() % 5)) + QStringLiteral(" %1,5").arg(i);
        QJsonObject item {
            {"external_id", id},
            {"subject_id", QStringLiteral("s-%1").arg(random() % 90)},
            {"messages",
             QJsonArray {QJsonObject {{"role", "user"}, {"content", "Why? 10.000 €"}}}}};
        if (random() % 4 == 0) {
            item["drafts"] = QJsonArray {QJsonObject {{"id", "x"}, {"text", draft}},
                                         QJsonObject {{"id", "y"}, {"text", draft + " Z"}}};
        } else {
            item["draft"] = draft;
        }
        QJsonObject decision {{"external_id", id}, {"action", "approve"}};
        const quint64 kind = random() % 4;
        if (kind == 1) {
            decision["action"] = "edit";
            decision["final_text"] = draft + QStringLiteral(", sorry İ");
        } else if (kind == 2) {
            decision["action"] = "edit";
            decision["final_text"] = draft + QStringLiteral("!");
        } else if (kind == 3) {
            decision["action"] = "reject";
        }
        lines.items += QJsonDocument(item).toJson(QJsonDocument::Compact);
        lines.decisions += QJsonDocument(decision).toJson(QJsonDocument::Compact);
    }
    return lines;
}

QByteArray joined(const QList<QByteArray> &lines)
{
    return lines.join('\n') + '\n';
}

// The data files and sidecars by their paths. Ids of feedback are this workspace's own.
QMap<QString, QByteArray> filesOf(const QString &folder, bool withSidecars)
{
    QMap<QString, QByteArray> files;
    QDirIterator entries(folder, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const bool tells = !QDir(folder).relativeFilePath(path).contains('/'); // of the data
        if (!tells && (withSidecars || !path.endsWith(".meta.jsonl")))
            files.insert(QDir(folder).relativeFilePath(path), readFile(path));
    }
    return files;
}

QString contentOf(const QString &folder)
{
    return QJsonDocument::fromJson(readFile(folder + "/manifest.json"))["content_sha256"]
        .toString();
}

// Threads of this process, and of those it starts from here on, share one processor.
class OneProcessor {
public:
    OneProcessor()
    {
        CPU_ZERO(&m_before);
        m_set = sched_getaffinity(0, sizeof m_before, &m_before) == 0;
        cpu_set_t one;
        CPU_ZERO(&one);
        for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
            if (CPU_ISSET(cpu, &m_before)) {
                CPU_SET(cpu, &one);
                break;
            }
        }
        m_set = m_set && sched_setaffinity(0, sizeof one, &one) == 0;
    }

    ~OneProcessor() { sched_setaffinity(0, sizeof m_before, &m_before); }

    Q_DISABLE_COPY_MOVE(OneProcessor)

    [[nodiscard]] bool isSet() const { return m_set; }

private:
    cpu_set_t m_before {};
    bool m_set = false;
};

} // namespace

void TestSameBytes::anyPlaceAndOrder()
{
    const quint64 seed = 4711;
    QTemporaryDir folder;
    Lines lines = makeLines(seed);
    const auto play = [&](const char *name, const QMap<QString, QString> &environment) {
        const QString base = folder.filePath(name);
        const CliRunner cli(base + ".bluepencil");
        QVERIFY(writeFile(base + ".items", joined(lines.items)));
        QVERIFY(writeFile(base + ".decisions", joined(lines.decisions)));
        for (const QStringList &arguments :
             {QStringList {"import", base + ".items"},
              QStringList {"decide", base + ".decisions", "--reviewer", "Jürgen"},
              QStringList {"export", "--format", everyFormat, "--privacy", "none", "--split",
                           "80,10,10", "--out", base}}) {
            const CliResult done = cli.run(arguments, environment);
            QVERIFY2(done.exitCode == 0,
                     (arguments.first().toUtf8() + ": " + done.err).constData());
        }
    };
    const QMap<QString, QString> plain {{"LC_ALL", "C.UTF-8"}, {"TZ", "UTC"}};
    play("one", plain);
    const QMap<QString, QByteArray> files = filesOf(folder.filePath("one"), false);
    QCOMPARE(files.size(), 15);
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        QVERIFY2(it.value().count('\n') > 5, qPrintable(it.key()));

    std::mt19937_64 random(seed);
    std::shuffle(lines.items.begin(), lines.items.end(), random);
    std::shuffle(lines.decisions.begin(), lines.decisions.end(), random);
    play("german", {{"LC_ALL", "de_DE.UTF-8"}, {"LANG", "de_DE.UTF-8"}, {"TZ", "Asia/Kathmandu"}});
    QCOMPARE(filesOf(folder.filePath("german"), false), files);
    QCOMPARE(contentOf(folder.filePath("german")), contentOf(folder.filePath("one")));

    std::reverse(lines.items.begin(), lines.items.end());
    {
        const OneProcessor alone;
        QVERIFY(alone.isSet());
        play("turkish",
             {{"LC_ALL", "tr_TR.UTF-8"}, {"LANG", "tr_TR.UTF-8"}, {"TZ", "Pacific/Chatham"}});
    }
    QCOMPARE(filesOf(folder.filePath("turkish"), false), files);

    // One workspace, again: sidecars too.
    const CliRunner cli(folder.filePath("one.bluepencil"));
    const CliResult again = cli.run({"export", "--format", everyFormat, "--privacy", "none",
                                     "--split", "80,10,10", "--out", folder.filePath("again")},
                                    {{"LC_ALL", "ar_EG.UTF-8"}, {"TZ", "America/St_Johns"}});
    QVERIFY2(again.exitCode == 0, again.err.constData());
    QCOMPARE(filesOf(folder.filePath("again"), true), filesOf(folder.filePath("one"), true));
}

QTEST_GUILESS_MAIN(TestSameBytes)
#include "tst_samebytes.moc"
