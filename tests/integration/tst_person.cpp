// SPDX-License-Identifier: GPL-3.0-or-later
// A unique string goes in by every input that takes a person's text; after everything the program
// can do and an erasure, no byte of it is left in any file the program wrote.
#include "core/base/ids.h"
#include "core/privacy/places.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/review/reviewsession.h"
#include "tests/support/clirunner.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

// Random, so that no page left over from another run can hold it; both encodings are looked for.
QString marker()
{
    return QStringLiteral("Zyx")
        + sha256Hex(QByteArrayView(uuid7(1, systemRandom()).toLatin1())).left(24);
}

QByteArray itemLine(const QByteArray &id, const QString &secret, int revision)
{
    QByteArray line
        = quoted("{'external_id':'#ID#','revision':#REV#,'queue':'q','title':'For @',"
                 "'conversation_id':'conv @','subject_id':'subject @',"
                 "'messages':[{'role':'user','content':'I am @','name':'@'}],"
                 "'drafts':[{'id':'d1','text':'Dear @, hello.'},{'id':'d2','text':'Hi @.'}],"
                 "'references':[{'title':'@','uri':'https://x.example/@','text':'About @'}],"
                 "'facts':[{'name':'who','value':'@'}],'guideline':{'text':'Be kind to @'},"
                 "'attributes':{'name':'@'},'link':'https://crm.example/@','metadata':{'who':'@'},"
                 "'unknown_field':'@'}\n");
    line.replace("#ID#", id).replace("#REV#", QByteArray::number(revision));
    return line.replace("@", secret.toUtf8());
}

} // namespace

class TestPerson : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyColumnIsOnAList()
    {
        QTemporaryDir folder;
        const SystemClock clock;
        auto workspace = Workspace::open(folder.filePath("w.bluepencil"), clock, systemRandom());
        QVERIFY(workspace);
        QSet<QString> listed;
        for (const PersonPlace &place : personPlaces())
            listed.insert(place.table + '.' + place.column);
        for (const ExemptColumn &column : exemptColumns()) {
            QVERIFY2(!listed.contains(column.table + '.' + column.column),
                     qPrintable(column.table + '.' + column.column));
            QVERIFY(!column.reason.isEmpty());
            listed.insert(column.table + '.' + column.column);
        }
        QSet<QString> found;
        Query query((*workspace)->database(),
                    "SELECT t.name, c.name, c.type FROM sqlite_schema t"
                    " JOIN pragma_table_info(t.name) c WHERE t.type = 'table'"
                    " AND t.name NOT LIKE 'sqlite_%'");
        QVERIFY(query.run());
        while (*query.next()) {
            if (query.text(2) == u"INTEGER" || query.text(2) == u"REAL")
                continue;
            const QString name = query.text(0) + '.' + query.text(1);
            QVERIFY2(listed.contains(name),
                     qPrintable(name + " is on neither list of core/privacy/places.cpp"));
            found.insert(name);
        }
        const QSet<QString> gone = listed - found;
        QVERIFY2(gone.isEmpty(), qPrintable(QStringList(gone.values()).join(' ')));
    }

    // Whatever the mask of the process says. Rights that somebody gave since stay.
    void theFileIsTheOwnersAlone()
    {
        constexpr auto others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QTemporaryDir folder;
        const QString path = folder.filePath("w.bluepencil");
        const SystemClock clock;
        const mode_t mask = ::umask(0);
        auto workspace = Workspace::open(path, clock, systemRandom());
        ::umask(mask);
        QVERIFY(workspace);
        for (const char *beside : {"", "-wal", "-shm"}) {
            const QString file = path + QLatin1String(beside);
            QVERIFY2(QFile::exists(file), qPrintable(file));
            QVERIFY2(!(QFile::permissions(file) & others), qPrintable(file));
        }
        workspace->reset();
        QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadGroup));
        QVERIFY(Workspace::open(path, clock, systemRandom()));
        QVERIFY(QFile::permissions(path).testFlag(QFile::ReadGroup));
    }

    void anEmptyFileBecomesTheOwnersAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("w.bluepencil");
        QVERIFY(writeFile(path, ""));
        QVERIFY(QFile::setPermissions(
            path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        const SystemClock clock;
        QVERIFY(Workspace::open(path, clock, systemRandom()));
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    // A batch with the texts as they are is nobody else's; one with privacy goes by the mask.
    void batchesWithoutPrivacyAreTheOwnersAlone()
    {
        constexpr auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteGroup | QFile::WriteOther | QFile::ExeOther;
        QTemporaryDir folder;
        const auto path = [&folder](const char *name) {
            return folder.filePath(name);
        };
        const CliRunner cli(path("w.bluepencil"));
        QVERIFY(writeFile(path("items.jsonl"),
                          quoted("{'external_id':'p','messages':[],'draft':'Of P'}\n")));
        QVERIFY(writeFile(path("decisions.jsonl"),
                          quoted("{'external_id':'p','action':'edit','final_text':'Of Q'}\n")));
        QCOMPARE(cli.run({"import", path("items.jsonl")}).exitCode, 0);
        QCOMPARE(cli.run({"decide", path("decisions.jsonl"), "--reviewer", "r"}).exitCode, 0);
        const mode_t mask = ::umask(0);
        const CliResult open = cli.run(
            {"export", "--format", "openai-chat", "--privacy", "none", "--out", path("open")});
        const CliResult cleared
            = cli.run({"export", "--format", "openai-chat", "--out", path("cleared")});
        ::umask(mask);
        QVERIFY2(open.exitCode == 0 && cleared.exitCode == 0, (open.err + cleared.err).constData());
        for (const char *file :
             {"open", "open/manifest.json", "open/openai-chat", "open/openai-chat/train.jsonl"})
            QVERIFY2(!(QFile::permissions(path(file)) & others), file);
        QVERIFY(
            QFile::permissions(path("cleared/openai-chat/train.jsonl")).testFlag(QFile::ReadOther));
        QVERIFY(QFile::permissions(path("cleared")).testFlag(QFile::ExeOther));
    }

    void restrictedIsNotHandedOut()
    {
        QTemporaryDir folder;
        const auto path = [&folder](const char *name) {
            return folder.filePath(name);
        };
        const CliRunner cli(path("w.bluepencil"));
        const QMap<QString, QString> home {{"HOME", path("home")}};
        QVERIFY(writeFile(
            path("items.jsonl"),
            quoted("{'external_id':'p','subject_id':'p','messages':[],'draft':'Of P'}\n"
                   "{'external_id':'q','subject_id':'q','messages':[],'draft':'Of Q'}\n")));
        QVERIFY(writeFile(path("decisions.jsonl"),
                          quoted("{'external_id':'p','action':'approve'}\n"
                                 "{'external_id':'q','action':'approve'}\n")));
        QCOMPARE(cli.run({"import", path("items.jsonl")}, home).exitCode, 0);
        QCOMPARE(cli.run({"decide", path("decisions.jsonl"), "--reviewer", "r"}, home).exitCode, 0);
        QCOMPARE(cli.run({"restrict", "p", "on", "--by", "dpo"}, home).exitCode, 0);
        const CliResult feedback = cli.run({"feedback"}, home);
        QCOMPARE(feedback.exitCode, 0);
        QVERIFY(feedback.out.contains("Of Q") && !feedback.out.contains("Of P"));
        QVERIFY2(feedback.err.contains("1 records left out"), feedback.err.constData());
        const CliResult made = cli.run({"benchmark", "create", "b"}, home);
        QVERIFY2(made.err.contains("restricted: 1"), made.err.constData());
        QVERIFY(!cli.run({"benchmark", "show", "b", "--items"}, home).out.contains("\"p\""));
        // Ids are of others' making, and do not act on a terminal.
        QCOMPARE(
            cli.run({"hold", "add", "--subject", "p\x1b[2J", "--reason", "r", "--by", "l"}, home)
                .exitCode,
            0);
        const CliResult holds = cli.run({"hold", "list"}, home);
        QVERIFY2(holds.out.contains("p<U+001B>[2J"), holds.out.constData());
        QCOMPARE(cli.run({"restrict", "p", "off", "--by", "dpo"}, home).exitCode, 0);
        QVERIFY(cli.run({"feedback"}, home).out.contains("Of P"));
    }

    void nothingIsLeft()
    {
        const QString secret = marker();
        QTemporaryDir folder;
        const auto path = [&folder](const char *name) {
            return folder.filePath(name);
        };
        const CliRunner cli(path("w.bluepencil"));
        const QMap<QString, QString> home {{"HOME", path("home")},
                                           {"XDG_CONFIG_HOME", path("home/config")},
                                           {"XDG_CACHE_HOME", path("home/cache")},
                                           {"XDG_DATA_HOME", path("home/data")}};
        const auto run = [&](const QStringList &arguments) {
            const CliResult result = cli.run(arguments, home);
            if (result.exitCode != 0)
                qWarning("%s", result.err.constData());
            return result.exitCode;
        };

        // In: items, a revision, history, another person's item that must stay.
        QByteArray lines;
        for (const char *id : {"a", "b", "c", "d", "e", "f", "g", "i"})
            lines += itemLine(id, secret, 1).replace("conv ", QByteArray("conv ") + id);
        QVERIFY(writeFile(path("items.jsonl"), lines));
        QCOMPARE(run({"import", path("items.jsonl")}), 0);
        QVERIFY(
            writeFile(path("revised.jsonl"), itemLine("g", secret, 2).replace("conv ", "conv g")));
        QCOMPARE(run({"import", path("revised.jsonl")}), 0);
        QByteArray history = quoted("{'external_id':'h','subject_id':'subject @','messages':"
                                    "[{'role':'user','content':'@?'}],'final_text':'@!'}\n");
        QVERIFY(writeFile(path("history.jsonl"), history.replace("@", secret.toUtf8())));
        QCOMPARE(run({"import", path("history.jsonl"), "--history"}), 0);
        QVERIFY(writeFile(path("other.jsonl"),
                          quoted("{'external_id':'o','subject_id':'someone else','messages':"
                                 "[{'role':'user','content':'Keep me'}],'draft':'Kept.'}\n")));
        QCOMPARE(run({"import", path("other.jsonl")}), 0);
        // Of somebody else, in a file that is called after this one.
        const QString called = folder.filePath("items_subject_" + secret + ".jsonl");
        QVERIFY(writeFile(called,
                          quoted("{'external_id':'n','subject_id':'someone else','messages':[],"
                                 "'draft':'Nothing.'}\n")));
        QCOMPARE(run({"import", called}), 0);

        // Decisions of every kind, with labels and notes.
        QByteArray decisions = quoted(
            "{'external_id':'a','action':'approve','note':'@ was nice'}\n"
            "{'external_id':'b','action':'edit','final_text':'Dear @, good day.','note':'@',"
            "'labels':[{'code':'tone','span':{'side':'final','start':0,'end':4}}]}\n"
            "{'external_id':'c','action':'reject','final_text':'No, @.','note':'@'}\n"
            "{'external_id':'d','action':'escalate','escalate_to':'legal','note':'@'}\n"
            "{'external_id':'o','action':'approve'}\n");
        QVERIFY(writeFile(path("decisions.jsonl"), decisions.replace("@", secret.toUtf8())));
        QCOMPARE(run({"decide", path("decisions.jsonl"), "--reviewer", "r"}), 0);

        // Reviewed elsewhere, by a file that says more than it needs to.
        const QByteArray reviewed = reviewedElsewhere(secret, home);
        QByteArray named = reviewed;
        named.replace("\"check\":\"voice\"", "\"check\":\"" + secret.toUtf8() + '"');
        QVERIFY(named != reviewed);
        QVERIFY(reviewed.contains("\"metrics\":{\"" + secret.toUtf8()));
        QVERIFY(writeFile(path("reviewed.jsonl"), named));
        QCOMPARE(cli.run({"import", "--feedback", path("reviewed.jsonl")}, home).exitCode, 1);
        QVERIFY(writeFile(path("reviewed.jsonl"), reviewed));
        QCOMPARE(run({"import", "--feedback", path("reviewed.jsonl")}), 0);

        workInTheSession(path("w.bluepencil"), secret);

        const CliResult outcomes = cli.run({"outcomes"}, home);
        QVERIFY(outcomes.out.contains(secret.toUtf8()));
        const QString outcomeId = outcomes.objects().first().value("outcome_id").toString();
        QByteArray signal = quoted("{'outcome_id':'#','kind':'complaint','value':'@ is angry',"
                                   "'at':'2026-11-23T10:00:00Z'}\n");
        signal.replace("#", outcomeId.toUtf8()).replace("@", secret.toUtf8());
        QVERIFY(writeFile(path("signal.jsonl"), signal));
        QCOMPARE(run({"signal", path("signal.jsonl")}), 0);

        // A benchmark keeps items and finals of its own, a run of it only numbers.
        const QString ofPerson = "/subject_id=subject " + secret;
        QCOMPARE(run({"benchmark", "create", "theirs", "--where", ofPerson, "--where",
                      "/attributes/name=" + secret}),
                 0);
        QCOMPARE(run({"benchmark", "create", "all", "--history"}), 0);
        QVERIFY(
            cli.run({"benchmark", "show", "all", "--items"}, home).out.contains(secret.toUtf8()));
        QByteArray drafts = quoted("{'external_id':'b','draft':'Dear @!'}\n"
                                   "{'external_id':'o','draft':'Kept!'}\n");
        QVERIFY(writeFile(path("drafts.jsonl"), drafts.replace("@", secret.toUtf8())));
        QCOMPARE(run({"benchmark", "import", "all", path("drafts.jsonl"), "--model", "oak"}), 0);

        // Everything that reads.
        for (const QStringList &command :
             {QStringList {"feedback"}, QStringList {"trace", "b"}, QStringList {"trace", "i"},
              QStringList {"doctor"}, QStringList {"stats", "--by", "reviewer,day"},
              QStringList {"stats", "--all", "--by", "hour"}, QStringList {"stats", "--checks"},
              QStringList {"stats", "--compare", "history"}, QStringList {"search", secret},
              QStringList {"export", "--format", "openai-chat,trl-preference", "--privacy", "none",
                           "--out", path("batch"), "--where", "/subject_id=subject " + secret,
                           "--where", "/messages/0/name=" + secret}})
            QCOMPARE(run(command), 0);
        QVERIFY(readFile(path("batch/openai-chat/train.jsonl")).contains(secret.toUtf8()));
        QCOMPARE(run({"batches", "give", "B-0001", "--to", "subject " + secret, "--note",
                      "asked by subject " + secret + ", twice"}),
                 0);

        // A hold that is over.
        QCOMPARE(run({"hold", "add", "--where", "/messages/0/name=" + secret, "--reason",
                      "claim of subject " + secret, "--by", "legal"}),
                 0);
        QCOMPARE(run({"hold", "release", "H-0001"}), 0);

        // Out.
        const CliResult erased
            = cli.run({"erase", "--subject", "subject " + secret, "--json"}, home);
        QVERIFY2(erased.exitCode == 0, erased.err.constData());
        const QJsonObject report = erased.objects().first();
        QCOMPARE(report.value("items").toInt(), 9);
        QCOMPARE(report.value("history_items").toInt(), 1);
        QCOMPARE(report.value("batches").toArray().size(), 1);

        // The files that the test itself wrote, and the batch that was given away, are not the
        // program's to clean.
        for (const char *own : {"items.jsonl", "revised.jsonl", "history.jsonl", "decisions.jsonl",
                                "signal.jsonl", "reviewed.jsonl", "drafts.jsonl"})
            QVERIFY(QFile::remove(path(own)));
        QVERIFY(QFile::remove(called));
        QVERIFY(QDir(path("batch")).removeRecursively());
        QCOMPARE(
            run({"export", "--format", "openai-chat", "--privacy", "none", "--out", path("again")}),
            0);
        // Nobody says what is to become of personal data: it stays in the house.
        QCOMPARE(run({"export", "--format", "openai-chat", "--out", path("unsaid")}), 0);
        QVERIFY(readFile(path("unsaid/manifest.json")).contains("\"method\": \"pseudonymise\""));
        verifyNowhere(folder.path(), secret);

        // The other person is still there, and everything still reads.
        QCOMPARE(cli.run({"search", "keep", "--json"}, home).lines().size(), 1);
        QCOMPARE(cli.run({"search", secret}, home).out, QByteArray());
        QVERIFY(readFile(path("again/openai-chat/train.jsonl")).contains("Kept."));
        QCOMPARE(run({"feedback", "--status", "withdrawn,counted,recalled,superseded"}), 0);
        QCOMPARE(run({"trace", "b"}), 0);
        QCOMPARE(run({"doctor"}), 0);
        const QJsonObject batch
            = cli.run({"batches", "show", "B-0001", "--json"}, home).objects().first();
        const QJsonObject given = batch.value("given").toArray().first().toObject();
        QCOMPARE(given.value("to").toString(), QStringLiteral("[erased]"));
        QCOMPARE(given.value("note").toString(), QStringLiteral("asked by [erased], twice"));
        QVERIFY(batch.value("manifest").isObject());
        const QList<QJsonObject> benchmarks
            = cli.run({"benchmark", "list", "--json"}, home).objects();
        QCOMPARE(benchmarks.size(), 2);
        QCOMPARE(benchmarks[0].value("left").toInt(), 1);
        QCOMPARE(benchmarks[1].value("left").toInt(), 0);
        QCOMPARE(run({"benchmark", "show", "all"}), 0);
        // The producer hears of what was open, and the same id is not taken in again.
        QVERIFY(cli.run({"outcomes"}, home).out.contains("cancelled"));
        QVERIFY(writeFile(path("items.jsonl"), itemLine("a", secret, 1)));
        QCOMPARE(cli.run({"import", path("items.jsonl")}, home).exitCode, 1);
        QVERIFY(QFile::remove(path("items.jsonl")));
        // What is made anew says what was asked for, without them.
        QCOMPARE(run({"rebuild", "--all-withdrawn", "--out", path("anew")}), 0);
        verifyNowhere(folder.path(), secret);
        // A slip of the pen is no person.
        const CliResult nobody = cli.run({"erase", "--subject", "Subject"}, home);
        QCOMPARE(nobody.exitCode, 1);
        QVERIFY2(nobody.err.contains("nothing is held of this person"), nobody.err.constData());
    }

private:
    static QByteArray reviewedElsewhere(const QString &secret, const QMap<QString, QString> &home)
    {
        QTemporaryDir folder;
        const CliRunner cli(folder.filePath("elsewhere.bluepencil"));
        const QString items = folder.filePath("items.jsonl");
        const QString decisions = folder.filePath("decisions.jsonl");
        const bool written = writeFile(items, itemLine("r", secret, 1))
            && writeFile(decisions, quoted("{'external_id':'r','action':'approve'}\n"));
        if (!written || cli.run({"import", items}, home).exitCode != 0
            || cli.run({"decide", decisions, "--reviewer", "r"}, home).exitCode != 0)
            return {};
        QByteArray line = cli.run({"feedback"}, home).out;
        QByteArray answers
            = quoted("'decision':{'answers':[{'check':'voice','subject':'@','verdict':'kept',"
                     "'reason':'@'}],");
        QByteArray metrics = quoted("'metrics':{'@':'@',");
        line.replace(quoted("'decision':{"), answers.replace("@", secret.toUtf8()));
        line.replace(quoted("'metrics':{"), metrics.replace("@", secret.toUtf8()));
        return line;
    }

    // What the window does and the command line cannot: working texts, undo, recall, nack, release.
    static void workInTheSession(const QString &path, const QString &secret)
    {
        const SystemClock clock;
        auto workspace = Workspace::open(path, clock, systemRandom());
        QVERIFY(workspace);
        SqlReviewQueue queue(**workspace, clock, systemRandom());
        Journal journal((*workspace)->database(), clock);
        ReviewSession session(queue, journal, clock, systemRandom(),
                              {.reviewer = QStringLiteral("w"), .undoWindowMs = 60'000});
        QVERIFY(session.start());
        auto item = session.open("local", "e");
        QVERIFY(item);
        WorkingState work = item->work;
        work.text = "To " + secret;
        work.note = secret + " wrote";
        work.answers = {{"voice", secret, CheckAnswer::Verdict::Kept, secret + " says so"}};
        QVERIFY(session.save(item->lease.itemId, work));
        QVERIFY(session.decide(item->lease.itemId, Action::Edit, work));
        QVERIFY(session.undo());
        const auto made = session.decide(item->lease.itemId, Action::Edit, work);
        QVERIFY(made);
        QVERIFY(session.commitAll());
        QVERIFY(session.recall(made->decisionId));
        QVERIFY(session.decide(item->lease.itemId, Action::Edit, work));
        QVERIFY(session.commitAll());
        const auto taken = queue.takeOutcomes({}, 100, 0);
        QVERIFY(taken);
        for (const Outcome &outcome : *taken) {
            if (outcome.externalId == u"e")
                QVERIFY(queue.nackOutcome(outcome.outcomeId, "cannot reach " + secret));
        }
        // Another draft is asked for and not given.
        auto asked = session.open("local", "i");
        QVERIFY(asked);
        DecideOptions redraft;
        redraft.instruction = "Write " + secret + " another one";
        work = asked->work;
        work.text = "Not yet for " + secret;
        work.note = "Of " + secret;
        QVERIFY(session.decide(asked->lease.itemId, Action::Redraft, work, redraft));
        QVERIFY(session.commitAll());
        const auto requests = queue.takeOutcomes({}, 1, 0);
        QVERIFY(requests && requests->front().instruction.contains(secret));
        QVERIFY(queue.nackOutcome(requests->front().outcomeId, "no draft for " + secret));
        // One left on the desk, one decided and still in its undo window.
        auto open = session.open("local", "f");
        QVERIFY(open);
        work = open->work;
        work.text += secret;
        QVERIFY(session.save(open->lease.itemId, work));
        auto pending = session.open("local", "g");
        QVERIFY(pending);
        work = pending->work;
        work.text += secret;
        QVERIFY(session.decide(pending->lease.itemId, Action::Edit, work));
    }

    static void verifyNowhere(const QString &folder, const QString &secret)
    {
        const QByteArray utf8 = secret.toUtf8();
        const QByteArray utf16(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
        int files = 0;
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QByteArray bytes = readFile(it.next());
            QVERIFY2(!bytes.contains(utf8) && !bytes.contains(utf16), qPrintable(it.filePath()));
            ++files;
        }
        QVERIFY(files > 0);
    }
};

QTEST_GUILESS_MAIN(TestPerson)
#include "tst_person.moc"
