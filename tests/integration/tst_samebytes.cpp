// SPDX-License-Identifier: GPL-3.0-or-later
// The same batch has the same bytes wherever and however it is made: another process, order of
// import, locale, time zone and number of processors; in every format there is, with texts as they
// are and with pseudonyms by a key.
#include "core/dataset/formats/formats.h"
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

using namespace bluepencil;
using namespace bluepencil::test;

class TestSameBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyPlaceAndOrder();
};

namespace {

const QStringList ways {"none", "pseudonymise"};

struct Lines {
    QList<QByteArray> items;
    QList<QByteArray> decisions;
};

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// 120 items in several scripts and decisions on them: some with several drafts, some with fields
// in place of a text, some with an address.
Lines makeLines(quint64 seed)
{
    std::mt19937_64 random(seed);
    const QStringList openings {QStringLiteral("Your order is late"),
                                QStringLiteral("Größe ändern"), QStringLiteral("طلبك في الطريق"),
                                QStringLiteral("İstanbul ıssız"), QStringLiteral("注文は遅れます")};
    Lines lines;
    for (int i = 0; i < 120; ++i) {
        const QString id = QStringLiteral("t-%1").arg(i);
        const bool hasFields = i % 3 == 1;
        QString question = "Why? 10.000 €";
        QString draft = openings.at(int(random() % 5)) + QStringLiteral(" %1,5").arg(i);
        QStringList finals {draft + QStringLiteral(", sorry İ"), draft + QStringLiteral("!")};
        if (hasFields) {
            QJsonObject fields {{"parcel", id}, {"state", "late"}};
            draft = compact(fields);
            fields["state"] = "on its way";
            finals[0] = compact(fields);
            fields["state"] = "lost";
            finals[1] = compact(fields);
        } else if (i % 3 == 2) {
            const QString address = QStringLiteral("me-%1@example.org").arg(i);
            question += " " + address;
            draft += " " + address;
            finals[0] += " " + address;
            finals[1] += " " + address;
        }
        QJsonObject item {
            {"external_id", id},
            {"subject_id", QStringLiteral("s-%1").arg(random() % 90)},
            {"messages", QJsonArray {QJsonObject {{"role", "user"}, {"content", question}}}}};
        if (random() % 4 == 0 && !hasFields) {
            item["drafts"] = QJsonArray {QJsonObject {{"id", "x"}, {"text", draft}},
                                         QJsonObject {{"id", "y"}, {"text", draft + " Z"}}};
        } else {
            item["draft"] = draft;
        }
        QJsonObject decision {{"external_id", id}, {"action", "approve"}};
        const quint64 kind = random() % 4;
        if (kind == 1 || kind == 2) {
            decision["action"] = "edit";
            decision["final_text"] = finals.at(int(kind) - 1);
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

QJsonObject manifestOf(const QString &folder)
{
    return QJsonDocument::fromJson(readFile(folder + "/manifest.json")).object();
}

QString contentOf(const QString &folder)
{
    return manifestOf(folder)["content_sha256"].toString();
}

// Or nothing would be shown of a format.
void checkRows(const QString &folder)
{
    const QJsonObject formats = manifestOf(folder)["counts"].toObject()["formats"].toObject();
    for (const QString &name : formatNames()) {
        const QJsonObject counts = formats[name].toObject();
        QVERIFY2(counts["out"].toInt() > 5, qPrintable(folder + ": " + name));
        QVERIFY2(counts["splits"].toObject()["train"].toInt() > 0, qPrintable(name));
    }
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
    const QString key = folder.filePath("key");
    QVERIFY(writeFile(key, QByteArray("a key of the test's own ").repeated(3)));
    QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner));
    const auto named = [&](const QString &name, const QString &way) {
        return folder.filePath(name + '-' + way);
    };
    // Into a folder for each way of privacy, all formats at once.
    const auto exportAll = [&](const CliRunner &cli, const QString &name,
                               const QMap<QString, QString> &environment) {
        for (const QString &way : ways) {
            QStringList arguments {"export",         "--format",  formatNames().join(','),
                                   "--split",        "80,10,10",  "--out",
                                   named(name, way), "--privacy", way};
            if (way != "none")
                arguments += {"--privacy-rule", "email=keyed", "--key-file", key};
            const CliResult done = cli.run(arguments, environment);
            QVERIFY2(done.exitCode == 0, done.err.constData());
        }
    };
    const auto play = [&](const char *name, const QMap<QString, QString> &environment) {
        const QString base = folder.filePath(name);
        const CliRunner cli(base + ".bluepencil");
        QVERIFY(writeFile(base + ".items", joined(lines.items)));
        QVERIFY(writeFile(base + ".decisions", joined(lines.decisions)));
        for (const QStringList &arguments :
             {QStringList {"import", base + ".items"},
              QStringList {"decide", base + ".decisions", "--reviewer", "Jürgen"}}) {
            const CliResult done = cli.run(arguments, environment);
            QVERIFY2(done.exitCode == 0,
                     (arguments.first().toUtf8() + ": " + done.err).constData());
        }
        exportAll(cli, name, environment);
    };
    const auto compare = [&](const char *name, bool withSidecars) {
        for (const QString &way : ways) {
            QCOMPARE(filesOf(named(name, way), withSidecars),
                     filesOf(named("one", way), withSidecars));
            QCOMPARE(contentOf(named(name, way)), contentOf(named("one", way)));
        }
    };
    play("one", {{"LC_ALL", "C.UTF-8"}, {"TZ", "UTC"}});
    for (const QString &way : ways) {
        checkRows(named("one", way));
        const QMap<QString, QByteArray> files = filesOf(named("one", way), false);
        QVERIFY(files.size() > 3 * formatNames().size()); // each split has a file of its own
        const QByteArray pairs = files.value("trl-preference/train.jsonl");
        QCOMPARE(pairs.contains("@example.org"), way == "none");
        QCOMPARE(pairs.contains("[EMAIL_"), way != "none");
    }

    std::mt19937_64 random(seed);
    std::shuffle(lines.items.begin(), lines.items.end(), random);
    std::shuffle(lines.decisions.begin(), lines.decisions.end(), random);
    play("german", {{"LC_ALL", "de_DE.UTF-8"}, {"LANG", "de_DE.UTF-8"}, {"TZ", "Asia/Kathmandu"}});
    compare("german", false);

    std::reverse(lines.items.begin(), lines.items.end());
    {
        const OneProcessor alone;
        QVERIFY(alone.isSet());
        play("turkish",
             {{"LC_ALL", "tr_TR.UTF-8"}, {"LANG", "tr_TR.UTF-8"}, {"TZ", "Pacific/Chatham"}});
    }
    compare("turkish", false);

    // One workspace, again: sidecars too.
    exportAll(CliRunner(folder.filePath("one.bluepencil")), "again",
              {{"LC_ALL", "ar_EG.UTF-8"}, {"TZ", "America/St_Johns"}});
    compare("again", true);
}

QTEST_GUILESS_MAIN(TestSameBytes)
#include "tst_samebytes.moc"
