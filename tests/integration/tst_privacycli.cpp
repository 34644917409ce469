// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of single kinds of personal data: rules and keys on the command line.
#include "core/base/ids.h"
#include "tests/support/clirunner.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestPrivacyCli : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_cli = std::make_unique<CliRunner>(path("w.bluepencil"));
        QVERIFY(writeFile(
            path("items.jsonl"),
            quoted("{'external_id':'t-1','subject_id':'s-1','messages':[{'role':'user','content':"
                   "'I am jane@mail.example, born on 1980-03-12, card 4111 1111 1111 1111.'}],"
                   "'draft':'We wrote to you.'}\n")));
        QVERIFY(writeFile(path("decisions.jsonl"),
                          quoted("{'external_id':'t-1','action':'edit','final_text':"
                                 "'We wrote to jane@mail.example about it.'}\n")));
        QCOMPARE(m_cli->run({"import", path("items.jsonl")}).exitCode, 0);
        QCOMPARE(m_cli->run({"decide", path("decisions.jsonl"), "--reviewer", "ann"}).exitCode, 0);
        for (const char *name : {"key", "other.key"}) {
            QVERIFY(writeFile(path(name), QByteArray(name).repeated(20) + '\n'));
            QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner);
        }
        QVERIFY(writeFile(path("open.key"), QByteArray(64, 'k')));
        QFile::setPermissions(path("open.key"),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        QVERIFY(writeFile(path("short.key"), "secret\n"));
        QFile::setPermissions(path("short.key"), QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(writeFile(path("rules.json"),
                          quoted("{'rules':{'card':'mask','email':'keyed'},'scope':'study-7'}")));
    }

    // As long as there is no batch by a key.
    void decisionsAreClearedAhead()
    {
        const CliResult plain = m_cli->run({"workspace", "maintain"});
        QVERIFY2(plain.exitCode == 0 && !plain.out.contains("exports"), plain.out.constData());
        const CliResult ahead = m_cli->run({"workspace", "maintain", "--clear-ahead"});
        QVERIFY2(ahead.exitCode == 0, ahead.err.constData());
        QVERIFY2(ahead.out.endsWith("decisions looked at for exports 1\n"), ahead.out.constData());
        QVERIFY(QFile::exists(path("w.bluepencil-cleared")));
    }

    void linesAreReplacedByTheRules()
    {
        const auto redacted = [this](const QStringList &options) {
            const CliResult result
                = m_cli->run(QStringList {"redact", path("items.jsonl")} + options);
            return result.exitCode == 0 ? result.out : result.err;
        };
        const QByteArray plain = redacted({});
        QVERIFY2(plain.contains("[EMAIL], born on [BIRTH-DATE], card [CARD]."), plain.constData());
        const QByteArray keyed = redacted({"--privacy-rules", path("rules.json"), "--privacy-rule",
                                           "birth-date=generalise", "--key-file", path("key")});
        QVERIFY2(keyed.contains("], born on [BIRTH-DATE 1980], card [CARD ****1111]."),
                 keyed.constData());
        QVERIFY(keyed.contains("[EMAIL_"));
        QVERIFY(redacted({"--privacy-rules", path("rules.json"), "--privacy-scope", "study-8",
                          "--privacy-rule", "birth-date=generalise", "--key-file", path("key")})
                != keyed);
        // Nothing is found in what came out.
        QVERIFY(writeFile(path("out.jsonl"), keyed));
        QCOMPARE(m_cli->run({"scan", path("out.jsonl"), "--json"}).out, QByteArray());
    }

    void batchesAreMadeAgainWithTheirKey()
    {
        const QStringList rules {"--privacy-rules", path("rules.json")};
        const QStringList key {"--key-file", path("key")};
        const QStringList made {"export", "--format", "openai-chat,csv,span-edits", "--out",
                                path("batch")};
        const CliResult done = m_cli->run(made + rules + key);
        QVERIFY2(done.exitCode == 0, done.err.constData());
        const QByteArray manifest = readFile(path("batch/manifest.json"));
        QVERIFY(manifest.contains("\"key_fingerprint\""));
        QVERIFY(manifest.contains("\"rules_sha256\""));
        // One person, one pseudonym, in the question and in the answer.
        const QByteArray rows = readFile(path("batch/openai-chat/train.jsonl"));
        const qsizetype at = rows.indexOf("[EMAIL_");
        QVERIFY2(at > 0, rows.constData());
        QCOMPARE(rows.count(rows.mid(at, 24)), 2);

        const CliResult same = m_cli->run(QStringList {"rebuild", "B-0001", "--check"} + key);
        QVERIFY2(same.out.contains("the same to the byte"), (same.out + same.err).constData());
        const CliResult again
            = m_cli->run(QStringList {"rebuild", "B-0001", "--out", path("again")} + rules + key);
        QVERIFY2(again.exitCode == 0, again.err.constData());
        QCOMPARE(readFile(path("again/openai-chat/train.jsonl")), rows);
        const CliResult without = m_cli->run({"rebuild", "B-0001", "--check"});
        QCOMPARE(without.exitCode, 2);
        QVERIFY2(without.err.contains("need a key"), without.err.constData());
        const CliResult other
            = m_cli->run({"rebuild", "B-0001", "--check", "--key-file", path("other.key")});
        QCOMPARE(other.exitCode, 1);
        QVERIFY2(other.err.contains("is not the key"), other.err.constData());
        const CliResult rule = m_cli->run(
            QStringList {"rebuild", "B-0001", "--check", "--privacy-rule", "card=redact"} + key);
        QCOMPARE(rule.exitCode, 1);
        QVERIFY2(rule.err.contains("other rules"), rule.err.constData());
        // What is not said is not compared.
        for (const QStringList &said :
             {QStringList {"--privacy-scope", "study-7"}, {"--privacy-rule", "card=mask"}}) {
            const CliResult known
                = m_cli->run(QStringList {"rebuild", "B-0001", "--check"} + said + key);
            QVERIFY2(known.out.contains("the same to the byte"),
                     (known.out + known.err).constData());
        }
        const CliResult scope = m_cli->run(
            QStringList {"rebuild", "B-0001", "--check", "--privacy-scope", "study-8"} + key);
        QCOMPARE(scope.exitCode, 1);
        QVERIFY2(scope.err.contains("other rules"), scope.err.constData());
        // The key is in nothing that came out, nor in the workspace.
        const QByteArray secret = QByteArray("key").repeated(4);
        const QByteArray digest
            = sha256Hex(QByteArrayView(QByteArray("key").repeated(20))).toUtf8();
        int files = 0;
        QDirIterator each(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString file = each.next();
            const QByteArray bytes = readFile(file);
            ++files;
            QVERIFY2(file.endsWith(QStringLiteral("key")) || !bytes.contains(secret),
                     qPrintable(file));
            QVERIFY2(!bytes.contains(digest), qPrintable(file));
            QVERIFY2(!file.contains(QStringLiteral("/batch/")) || !bytes.contains("jane@"),
                     qPrintable(file));
        }
        QVERIFY(files > 8);
    }

    void exportsHeedPatterns()
    {
        QVERIFY(
            writeFile(path("patterns.json"),
                      quoted("[{'name':'claim','pattern':'about i.','matching':['about it']}]")));
        const QStringList made {
            "export",  "--format", "openai-chat", "--patterns", path("patterns.json"),
            "--batch", "own",      "--out",       path("own")};
        const CliResult done = m_cli->run(made);
        QVERIFY2(done.exitCode == 0, done.err.constData());
        const QByteArray rows = readFile(path("own/openai-chat/train.jsonl"));
        QVERIFY2(rows.contains("[EMAIL_1] [CUSTOM_1]."), rows.constData());
        const QByteArray manifest = readFile(path("own/manifest.json"));
        QVERIFY(manifest.contains("\"privacy_patterns\""));
        QVERIFY(!manifest.contains("about it"));
        const CliResult same = m_cli->run({"rebuild", "own", "--check"});
        QVERIFY2(same.out.contains("the same to the byte"), (same.out + same.err).constData());
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QStringList &options, const char *says) {
            QTest::newRow(name) << options << QByteArray(says);
        };
        const QString rule = QStringLiteral("--privacy-rule");
        row("no kind", {rule, "shoe=mask"}, "--privacy-rule: there is no kind");
        row("no way", {rule, "card=burn"},
            "is no way for card; use placeholder, redact, mask, keyed");
        row("no rule", {rule, "card"}, "is no rule");
        row("no key", {rule, "email=keyed"}, "--key-file: the rules need a key");
        row("needless key", {rule, "card=mask", "--key-file", path("key")}, "no rule needs one");
        row("no file of rules", {"--privacy-rules", path("none.json")}, "cannot be read");
        row("no rules in it", {"--privacy-rules", path("items.jsonl")}, "has no rules");
        row("missing key", {rule, "email=keyed", "--key-file", path("none")},
            "the key cannot be read");
        row("short key", {rule, "email=keyed", "--key-file", path("short.key")},
            "the key has 6 bytes, fewer than 32");
        row("open key", {rule, "email=keyed", "--key-file", path("open.key")},
            "the key is open to others");
    }

    void wrongUsage()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, says);
        for (const QStringList &command :
             {QStringList {"redact", path("items.jsonl")},
              QStringList {"export", "--format", "csv", "--out", path("never")}}) {
            const CliResult result = m_cli->run(command + options);
            QCOMPARE(result.exitCode, 2);
            QVERIFY2(result.err.contains(says), result.err.constData());
            QVERIFY(result.out.isEmpty());
            QVERIFY(!QFile::exists(path("never")));
        }
    }

    // With all that is left out otherwise, and as it is asked for by default.
    void theDemoLeavesInEveryFormat()
    {
        const QString samples
            = qEnvironmentVariable("BLUEPENCIL_SOURCE_DIR") + QStringLiteral("/resources/samples/");
        const CliRunner demo(path("demo.bluepencil"));
        QCOMPARE(demo.run({"import", samples + "demo.jsonl"}).exitCode, 0);
        QCOMPARE(
            demo.run({"decide", samples + "demo-corrections.jsonl", "--reviewer", "ann"}).exitCode,
            0);
        const CliResult done = demo.run(
            {"export", "--out", path("demo"), "--keep-rubber-stamps", "--keep-cosmetic-pairs",
             "--keep-policy-refusals", "--keep-unknown-figures", "--keep-special-categories",
             "--keep-instructions", "--json", "--format",
             "openai-chat,openai-preference,trl-language-modeling,trl-prompt-completion,"
             "trl-preference,trl-kto,huggingface,llama-factory,axolotl,gemini,gemini-preference,"
             "bedrock,nova-preference,sagemaker-jumpstart,mistral,edit-task,span-edits,extraction,"
             "reward,csv"});
        QVERIFY2(done.exitCode == 0, done.err.constData());
        const QJsonArray formats = done.objects().value(0)["formats"].toArray();
        QCOMPARE(formats.size(), 20);
        for (const QJsonValue &format : formats)
            QVERIFY2(format["rows"].toInt() > 0, qPrintable(format["format"].toString()));
    }

    void rulesNeedAMode()
    {
        const CliResult result = m_cli->run({"export", "--format", "csv", "--out", path("never"),
                                             "--privacy", "none", "--privacy-rule", "card=mask"});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains("--privacy is none"), result.err.constData());
    }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    static QByteArray readFile(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<CliRunner> m_cli;
};

QTEST_GUILESS_MAIN(TestPrivacyCli)
#include "tst_privacycli.moc"
