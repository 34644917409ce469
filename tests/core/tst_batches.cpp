// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batches/batchdiff.h"
#include "core/dataset/batches/verify.h"
#include "core/dataset/exporter.h"
#include "core/dataset/preparation/preparation.h"
#include "core/dataset/recipe/recipe.h"
#include "core/queue/rights/erasure.h"
#include "tests/support/batchtools.h"
#include "tests/support/exportfolder.h"
#include "tests/support/exporttools.h"
#include "tests/support/reviewedworkspace.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <random>
#include <set>

using namespace bluepencil;
using namespace bluepencil::test;

// Preparation and batches over real workspaces.
class TestBatches : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftOut();
    void reviewersOfAnItem();
    void capsFillAlike();
    void decontaminated();
    void sameContentInAnyOrder();
    void noRowIsSkipped();
    void duplicatesOfEarlierBatches();
    void contradictionsOfEarlierBatches();
    void noPersonInTwoSplits();
    void historyToTrain();
    void verifyFindsWhatIsWrong();
    void ledgerAndDiff();
    void namesWithColons();
};

void TestBatches::whatIsLeftOut()
{
    ReviewedWorkspace store;
    const QString question = QStringLiteral("Where is the parcel that I ordered last week?");
    const QString draft = QStringLiteral("It left our house on Monday and is on its way to you.");
    approve(store, QStringLiteral("a"), question, draft);
    approve(store, QStringLiteral("exact"), question.toUpper(), draft + u' ');
    approve(store, QStringLiteral("near"), question + u'!', draft + u'!');
    const QString claim = QStringLiteral("Can you pay me back the price of the broken lamp?");
    const QString promise = QStringLiteral("Of course, the money is with you by tomorrow noon.");
    approve(store, QStringLiteral("yes"), claim, promise);
    QVERIFY(store.review(plainItem(QStringLiteral("no"), claim, promise),
                         decision(QStringLiteral("no"), Action::Reject)));
    Decision blind = decision(QStringLiteral("blind"), Action::Approve);
    blind.coverage = .2;
    QVERIFY(store.review(plainItem(QStringLiteral("blind"), QStringLiteral("A third question?"),
                                   QStringLiteral("A third answer, which is another one.")),
                         blind));
    ExportConfig config = prepared();
    QVERIFY(exportTo(store, QStringLiteral("near"), config));
    const Json manifest = manifestOf(store, QStringLiteral("near"));
    QCOMPARE(dropped(manifest, "openai-chat", reasons::exactDuplicate), 1);
    QCOMPARE(dropped(manifest, "openai-chat", reasons::nearDuplicate), 1);
    QCOMPARE(dropped(manifest, "openai-chat", reasons::contradicted), 1);
    QCOMPARE(dropped(manifest, "trl-kto", reasons::contradicted), 2);
    checkSums(manifest);
    QVERIFY(recordsIn(store, QStringLiteral("near")).contains(QStringLiteral("blind")));

    config.preparation.keepContradictions = true;
    config.preparation.deduplicate = Deduplicate::Exact;
    const auto preview
        = Exporter(store.workspace(), store.clock(), seededRandom(1)).preview(config, 10);
    QVERIFY2(preview, words(preview));
    QVERIFY(exportTo(store, QStringLiteral("exact"), config));
    const Json exact = manifestOf(store, QStringLiteral("exact"));
    QCOMPARE(dropped(exact, "openai-chat", reasons::exactDuplicate), 1);
    QCOMPARE(dropped(exact, "openai-chat", reasons::nearDuplicate), 0);
    QCOMPARE(dropped(exact, "openai-chat", reasons::contradicted), 0);
    for (const FormatCounts &counts : preview->counts.formats) {
        QCOMPARE(counts.out,
                 exact["counts"]["formats"][counts.format.toStdString()]["out"].get<qint64>());
    }
    // Without a coverage nobody knows whether the draft was seen.
    config.preparation.leastCoverage = .5;
    const auto seen = exportTo(store, QStringLiteral("seen"), config);
    QVERIFY(!seen); // nothing is left
    QCOMPARE(seen.error().code, Error::Code::NotFound);
    QVERIFY2(seen.error().what.contains(reasons::littleCoverage + QStringLiteral(": 5")),
             words(seen));
    QVERIFY(!QFile::exists(store.folder(QStringLiteral("seen"))));
}

void TestBatches::reviewersOfAnItem()
{
    ReviewedWorkspace store;
    const auto twice = [&store](const QString &id, const QString &second) {
        OrderedJson item = plainItem(id, id + u'?', QStringLiteral("The draft of ") + id);
        item["overlap"] = 2;
        QVERIFY(store.submit(item));
        QVERIFY(store.decide(decision(id, Action::Edit, QStringLiteral("A final"))));
        QVERIFY(store.decide(decision(id, Action::Edit, second, QStringLiteral("bert"))));
    };
    twice(QStringLiteral("same"), QStringLiteral("A final"));
    twice(QStringLiteral("other"), QStringLiteral("Something else"));
    approve(store, QStringLiteral("alone"), QStringLiteral("Hm?"), QStringLiteral("Yes."));
    ExportConfig config = everyFormat();
    config.preparation.reviewersAgree = true;
    QVERIFY(exportTo(store, QStringLiteral("agree"), config));
    QCOMPARE(recordsIn(store, QStringLiteral("agree")),
             (std::set<QString> {QStringLiteral("same"), QStringLiteral("alone")}));
    config.preparation.reviewersAgree = false;
    config.preparation.secondReviewPassed = true;
    QVERIFY(exportTo(store, QStringLiteral("second"), config));
    QCOMPARE(recordsIn(store, QStringLiteral("second")),
             std::set<QString> {QStringLiteral("same")});
    checkSums(manifestOf(store, QStringLiteral("second")));
}

void TestBatches::capsFillAlike()
{
    ReviewedWorkspace store;
    for (int i = 0; i < 12; ++i) {
        approve(store, QStringLiteral("c%1").arg(i), QStringLiteral("Question %1").arg(i),
                QStringLiteral("Answer %1").arg(i), QStringLiteral("p%1").arg(i % 3),
                i < 8 ? QStringLiteral("anna") : QStringLiteral("bert"));
    }
    ExportConfig config = everyFormat();
    config.preparation.mostPerReviewer = 5;
    QVERIFY(exportTo(store, QStringLiteral("reviewer"), config));
    QCOMPARE(
        dropped(manifestOf(store, QStringLiteral("reviewer")), "openai-chat", reasons::reviewerCap),
        3);
    config.preparation = {};
    config.preparation.mostPerSubject = 2;
    QVERIFY(exportTo(store, QStringLiteral("subject"), config));
    const Json manifest = manifestOf(store, QStringLiteral("subject"));
    QCOMPARE(dropped(manifest, "openai-chat", reasons::subjectCap), 6);
    QVERIFY(manifest["report"]["balance"]["reviewer"].size() >= 1);
    QVERIFY(manifest["report"]["formats"]["openai-chat"]["rows"]["n"] == 6);
}

void TestBatches::decontaminated()
{
    ReviewedWorkspace store;
    const QString secret = QStringLiteral(
        "Our opening hours in the week between the holidays are from nine until noon only.");
    approve(store, QStringLiteral("bad"), QStringLiteral("When?"),
            secret + QStringLiteral(" Bye."));
    approve(store, QStringLiteral("good"), QStringLiteral("When?"), QStringLiteral("At nine."));
    const QString path = store.folder(QStringLiteral("eval.jsonl"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"messages\":[{\"role\":\"assistant\",\"content\":" + jsonString(secret)
               + "}]}\n");
    file.close();
    ExportConfig config = everyFormat();
    config.preparation.decontaminate = {{path, {}}};
    QVERIFY(exportTo(store, QStringLiteral("clean"), config));
    QCOMPARE(recordsIn(store, QStringLiteral("clean")), std::set<QString> {QStringLiteral("good")});
    const Json manifest = manifestOf(store, QStringLiteral("clean"));
    QCOMPARE(dropped(manifest, "openai-chat", reasons::contaminated), 1);
    const Json named = manifest["config"]["preparation"]["decontaminate"][0];
    QVERIFY(named["file"] == "eval.jsonl");
    QCOMPARE(toQString(named["sha256"].get<std::string>()).size(), qsizetype(64));
    config.preparation.decontaminate = {{store.folder(QStringLiteral("none")), {}}};
    const auto missing = exportTo(store, QStringLiteral("x"), config);
    QVERIFY(!missing && missing.error().code == Error::Code::NotFound);
    QVERIFY(!QFile::exists(store.folder(QStringLiteral("x"))));
}

void TestBatches::sameContentInAnyOrder()
{
    const quint64 seed = 4711;
    qInfo("seed %llu", seed);
    std::mt19937_64 random(seed);

    struct Case {
        QString id;
        QString question;
        QString draft;
        std::optional<QString> edit;
    };

    std::vector<Case> cases;
    for (int i = 0; i < 60; ++i) {
        Case made {QStringLiteral("i%1").arg(i), sentence(random, 12), sentence(random, 14), {}};
        if (i > 20 && random() % 2) {
            made.question = cases[std::size_t(i) - 20].question;
            made.draft = cases[std::size_t(i) - 20].draft + u'.';
        }
        if (random() % 2)
            made.edit = made.draft + QStringLiteral("Kind regards");
        cases.push_back(made);
    }
    QStringList digests;
    const QByteArray zone = qgetenv("TZ");
    for (int round = 0; round < 3; ++round) {
        ReviewedWorkspace store(quint64(round) + 1);
        for (const Case &each : cases) {
            Decision made
                = decision(each.id, each.edit ? Action::Edit : Action::Approve, each.edit);
            QVERIFY(store.review(plainItem(each.id, each.question, each.draft), made));
            store.clock().advance(qint64(random() % 100'000));
        }
        ExportConfig config = prepared();
        config.split = SplitRatio {60, 20, 20};
        config.preparation.mostPerReviewer = 40;
        const auto summary = exportTo(store, QStringLiteral("b"), config);
        QVERIFY2(summary, words(summary));
        QVERIFY(summary->counts.formats.front().drops.value(reasons::nearDuplicate) > 0);
        checkSums(manifestOf(store, QStringLiteral("b")));
        digests += summary->contentSha256;
        std::ranges::shuffle(cases, random);
        QLocale::setDefault(QLocale(round == 0 ? QLocale::Turkish : QLocale::Arabic));
        qputenv("TZ", "Asia/Kathmandu");
        tzset();
    }
    QLocale::setDefault(QLocale::c());
    qputenv("TZ", zone);
    tzset();
    QCOMPARE(digests[1], digests[0]);
    QCOMPARE(digests[2], digests[0]);
}

// Every decision is in one batch of the chain, and in one only, whenever it was committed.
void TestBatches::noRowIsSkipped()
{
    const quint64 seed = 12;
    qInfo("seed %llu", seed);
    std::mt19937_64 random(seed);
    ReviewedWorkspace store;
    ExportConfig config = everyFormat();
    std::set<QString> expected;
    std::set<QString> met;
    QString last;
    int number = 0;
    for (int round = 0; round < 5; ++round) {
        for (quint64 i = 1 + random() % 6; i-- > 0; ++number) {
            const QString id = QStringLiteral("n%1").arg(number);
            // Late: decided long before what was exported already.
            store.clock().set(1'790'000'000'000 - qint64(random() % 1'000'000'000));
            approve(store, id, id, QStringLiteral("Answer ") + id);
            expected.insert(id);
        }
        config.preparation.sinceBatch = last;
        const auto summary = exportTo(store, QStringLiteral("s%1").arg(round), config);
        QVERIFY2(summary, words(summary));
        last = summary->batchId;
        for (const QString &id : recordsIn(store, QStringLiteral("s%1").arg(round)))
            QVERIFY2(met.insert(id).second, qPrintable(id));
        const Json seq = manifestOf(store, QStringLiteral("s%1").arg(round))["seq"];
        QVERIFY(seq["to"].get<qint64>() == number);
    }
    QCOMPARE(met, expected);
    config.preparation.sinceBatch = last;
    const auto none = exportTo(store, QStringLiteral("none"), config);
    QVERIFY(!none && none.error().code == Error::Code::NotFound);
    config.preparation.sinceBatch = QStringLiteral("B-9999");
    QVERIFY(!exportTo(store, QStringLiteral("none"), config));
}

// What was given out already is not given out again, however long ago that was, and whatever split
// it would be in now.
void TestBatches::duplicatesOfEarlierBatches()
{
    const QString question = QStringLiteral("Where is the parcel that I ordered last week?");
    const QString draft = QStringLiteral("It left our house on Monday and is on its way to you.");
    ReviewedWorkspace store;
    approve(store, QStringLiteral("first"), question, draft, QStringLiteral("anna"));
    ExportConfig config = prepared();
    config.split = SplitRatio {50, 25, 25};
    const auto first = exportTo(store, QStringLiteral("1"), config);
    QVERIFY2(first, words(first));

    approve(store, QStringLiteral("other"), QStringLiteral("Can you pay me back the lamp?"),
            QStringLiteral("Of course, the money is with you by tomorrow noon."));
    for (int i = 0; i < 8; ++i) // of persons in every split
        approve(store, QStringLiteral("same %1").arg(i), question.toUpper(), draft,
                QString::number(i));
    config.preparation.sinceBatch = first->batchId;
    const auto preview
        = Exporter(store.workspace(), store.clock(), seededRandom(1)).preview(config, 10);
    QVERIFY2(preview, words(preview));
    const auto second = exportTo(store, QStringLiteral("2"), config);
    QVERIFY2(second, words(second));
    const Json manifest = manifestOf(store, QStringLiteral("2"));
    QCOMPARE(recordsIn(store, QStringLiteral("2")), std::set<QString> {QStringLiteral("other")});
    QCOMPARE(dropped(manifest, "openai-chat", reasons::exactDuplicate), 8);
    QCOMPARE(preview->counts.formats.front().drops.value(reasons::exactDuplicate), 8);
    QCOMPARE(manifest["split"]["new_groups"].get<int>(), 9); // and none of those before
    checkSums(manifest);

    // The batch before the one that it is since.
    approve(store, QStringLiteral("near"), question + u'!', draft + u'!');
    approve(store, QStringLiteral("third"), QStringLiteral("How do I clean the filter of it?"),
            QStringLiteral("Take it out, rinse it with cold water and let it dry for a day."));
    config.preparation.sinceBatch = second->batchId;
    const auto third = exportTo(store, QStringLiteral("3"), config);
    QVERIFY2(third, words(third));
    QCOMPARE(recordsIn(store, QStringLiteral("3")), std::set<QString> {QStringLiteral("third")});
    QCOMPARE(dropped(manifestOf(store, QStringLiteral("3")), "openai-chat", reasons::nearDuplicate),
             1);
    const auto again
        = Exporter(store.workspace(), store.clock(), seededRandom(1)).check(third->batchId, 0);
    QVERIFY2(again && again->same(), words(again));

    // What was withdrawn hides nobody.
    const auto erased = eraseSubject(store.queue(), QStringLiteral("anna"));
    QVERIFY2(erased, words(erased));
    config.preparation.sinceBatch = first->batchId;
    const auto fourth = exportTo(store, QStringLiteral("4"), config);
    QVERIFY2(fourth, words(fourth));
    QCOMPARE(recordsIn(store, QStringLiteral("4")).size(), std::size_t {3});
}

// What a batch before says stays said: what contradicts it does not come in beside it.
void TestBatches::contradictionsOfEarlierBatches()
{
    ReviewedWorkspace store;
    const QString claim = QStringLiteral("Can you pay me back the price of the broken lamp?");
    const QString promise = QStringLiteral("Of course, the money is with you by tomorrow noon.");
    const QString other = QStringLiteral("Please send us the lamp back, then we see what we can.");
    const auto edited = [&](const QString &id, const QString &draft, const QString &final) {
        const auto done
            = store.review(plainItem(id, QStringLiteral("The cable of it broke, what now?"), draft),
                           decision(id, Action::Edit, final));
        QVERIFY2(done, words(done));
    };
    approve(store, QStringLiteral("yes"), claim, promise);
    edited(QStringLiteral("one way"), promise, other);
    ExportConfig config = prepared(Deduplicate::Exact);
    const auto first = exportTo(store, QStringLiteral("1"), config);
    QVERIFY2(first, words(first));

    QVERIFY(store.review(plainItem(QStringLiteral("no"), claim.toUpper(), promise),
                         decision(QStringLiteral("no"), Action::Reject)));
    edited(QStringLiteral("the other"), other, promise);
    QVERIFY(store.review(plainItem(QStringLiteral("plain no"), claim, other),
                         decision(QStringLiteral("plain no"), Action::Reject)));
    config.preparation.sinceBatch = first->batchId;
    const auto second = exportTo(store, QStringLiteral("2"), config);
    QVERIFY2(second, words(second));
    const Json manifest = manifestOf(store, QStringLiteral("2"));
    checkSums(manifest);
    QCOMPARE(dropped(manifest, "trl-kto", reasons::contradicted),
             3); // a verdict, and an edit's two
    QCOMPARE(dropped(manifest, "trl-preference", reasons::contradicted), 1);
    QCOMPARE(manifest["counts"]["formats"]["trl-kto"]["out"].get<int>(), 1);
    config.preparation.keepContradictions = true;
    const auto kept = exportTo(store, QStringLiteral("3"), config);
    QVERIFY2(kept, words(kept));
    QCOMPARE(dropped(manifestOf(store, QStringLiteral("3")), "trl-kto", reasons::contradicted), 0);
}

void TestBatches::noPersonInTwoSplits()
{
    const quint64 seed = 77;
    qInfo("seed %llu", seed);
    std::mt19937_64 random(seed);
    ReviewedWorkspace store;
    QHash<QString, QString> splits;
    for (int round = 0; round < 4; ++round) {
        for (int i = 0; i < 15; ++i) {
            const QString id = QStringLiteral("r%1-%2").arg(round).arg(i);
            approve(store, id, sentence(random, 8), sentence(random, 8),
                    QStringLiteral("person-%1").arg(random() % 20));
        }
        ExportConfig config = prepared();
        config.split = SplitRatio {40 + 10 * round, 30 - 5 * round, 30 - 5 * round};
        const QString name = QStringLiteral("p%1").arg(round);
        const auto summary = exportTo(store, name, config);
        QVERIFY2(summary, words(summary));
        const ExportFolder folder(store.folder(name));
        for (const ExportedFile &file : summary->files) {
            if (!file.isSidecar)
                continue;
            for (const QByteArray &line : folder.lines(file.path)) {
                const QString id
                    = toQString(parseJson(line).value()["external_id"].get<std::string>());
                Query query(store.database(),
                            QStringLiteral("SELECT subject_id FROM item WHERE"
                                           " external_id = ?"));
                QVERIFY(query.bind(id).runToRow().value_or(false));
                const QString person = query.text(0);
                QVERIFY2(splits.value(person, file.split) == file.split, qPrintable(person));
                splits.insert(person, file.split);
            }
        }
    }
    QVERIFY(splits.size() > 10);
}

void TestBatches::historyToTrain()
{
    ReviewedWorkspace store;
    approve(store, QStringLiteral("fresh"), QStringLiteral("New?"), QStringLiteral("Yes, new."),
            QStringLiteral("p1"));
    const auto addHistory = [&store](const char *id, const char *person, bool training = true) {
        OrderedJson line
            = plainItem(QString::fromLatin1(id),
                        QStringLiteral("Old question ") + QString::fromLatin1(id), QString());
        line.erase("draft");
        line["final_text"] = std::string("An old answer for ") + id;
        line["subject_id"] = person;
        if (!training)
            line["usage"] = {{"training", false}};
        const auto item = parseItem(toLine(line), true);
        QVERIFY2(item, words(item));
        Query insert(store.database(),
                     QStringLiteral("INSERT INTO item (item_id, producer, external_id, revision,"
                                    " queue, subject_id, priority, overlap, agreement, state,"
                                    " body_sha256, line, final_text, created_at, updated_at)"
                                    " VALUES (?, 'local', ?, 1, 'default', ?, 50, 1, 'first',"
                                    " 'history', 'x', ?, ?, 1, 1)"));
        insert.bind(QString::fromLatin1(id)).bind(QString::fromLatin1(id));
        insert.bind(QString::fromLatin1(person)).bind(toLine(line));
        const auto done = insert.bind(textBytes(*item->finalText)).run();
        QVERIFY2(done, words(done));
    };
    addHistory("h1", "p1");
    addHistory("h2", "p2");
    addHistory("h3", "p3", false);
    ExportConfig config = everyFormat();
    QVERIFY(exportTo(store, QStringLiteral("none"), config));
    QCOMPARE(recordsIn(store, QStringLiteral("none")), std::set<QString> {QStringLiteral("fresh")});
    config.preparation.history = History::Train;
    QVERIFY(exportTo(store, QStringLiteral("train"), config));
    QCOMPARE(
        recordsIn(store, QStringLiteral("train")),
        (std::set<QString> {QStringLiteral("fresh"), QStringLiteral("h1"), QStringLiteral("h2")}));
    const Json manifest = manifestOf(store, QStringLiteral("train"));
    checkSums(manifest);
    QCOMPARE(dropped(manifest, "openai-chat", reasons::trainingRefused), 1);
    // Gold is never trained on: the person of h1 is, by then.
    config.preparation.history = History::None;
    config.split = SplitRatio {100, 0, 0};
    QVERIFY(exportTo(store, QStringLiteral("first"), config));
    config.preparation.history = History::Gold;
    QVERIFY(exportTo(store, QStringLiteral("gold"), config));
    const Json gold = manifestOf(store, QStringLiteral("gold"));
    QCOMPARE(dropped(gold, "openai-chat", reasons::trainedOn), 1);
    QVERIFY(gold["counts"]["formats"]["openai-chat"]["splits"]["test"] == 1);
    config.split.reset();
    const auto refused = exportTo(store, QStringLiteral("x"), config);
    QVERIFY(!refused && refused.error().code == Error::Code::InvalidArgument);
}

void TestBatches::verifyFindsWhatIsWrong()
{
    ReviewedWorkspace store;
    approve(store, QStringLiteral("a"), QStringLiteral("Q?"), QStringLiteral("An answer."));
    QVERIFY(exportTo(store, QStringLiteral("b"), everyFormat()));
    const QString folder = store.folder(QStringLiteral("b"));
    const auto good = verifyBatch(folder);
    QVERIFY2(good, words(good));
    QVERIFY2(good->problems.isEmpty(), qPrintable(good->problems.join(u'\n')));
    const QString path = folder + QStringLiteral("/openai-chat/train.jsonl");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("answer", "Answer");
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    QCOMPARE(verifyBatch(folder)->problems.size(), 1);
    QVERIFY(file.open(QIODevice::Append) && file.write("{}\n") == 3);
    file.close();
    QCOMPARE(verifyBatch(folder)->problems.size(), 3); // bytes, digest, rows
    QVERIFY(file.remove());
    QVERIFY(verifyBatch(folder)->problems.front().contains(QStringLiteral("missing")));
    QVERIFY(!verifyBatch(store.folder(QStringLiteral("nowhere"))));
    // What stands beside the data.
    for (const char *name : {"CARD.md", "DATASHEET.md", "croissant.json"})
        QVERIFY(QFile::exists(folder + u'/' + QLatin1String(name)));
    QFile croissant(folder + QStringLiteral("/croissant.json"));
    QVERIFY(croissant.open(QIODevice::ReadOnly));
    const auto json = parseJsonObject(croissant.readAll());
    QVERIFY2(json, words(json));
    QVERIFY((*json)["conformsTo"] == "http://mlcommons.org/croissant/1.0");
    QVERIFY(!(*json)["recordSet"].empty());
}

void TestBatches::ledgerAndDiff()
{
    ReviewedWorkspace store;
    approve(store, QStringLiteral("a"), QStringLiteral("Q?"), QStringLiteral("An answer."));
    const auto first = exportTo(store, QStringLiteral("1"), everyFormat());
    QVERIFY2(first, words(first));
    approve(store, QStringLiteral("b"), QStringLiteral("R?"), QStringLiteral("Another one."));
    ExportConfig config = everyFormat();
    config.split = SplitRatio {};
    const auto second = exportTo(store, QStringLiteral("2"), config);
    QVERIFY2(second, words(second));
    const auto diff = batchDiff(store.database(), first->batchId, QStringLiteral("B-0002:1"));
    QVERIFY2(diff, words(diff));
    QCOMPARE(diff->both, 1);
    QCOMPARE(diff->onlyA.size(), 0);
    QCOMPARE(diff->onlyB.size(), 1);
    QVERIFY(!diff->sameContent);
    QVERIFY(diff->settings.join(u'\n').contains(QStringLiteral("/split")));
    QVERIFY(!batchDiff(store.database(), first->batchId, QStringLiteral("B-0009")));

    QVERIFY(insertGift(
        store.database(),
        {first->batchId, 1, QStringLiteral("training team"), QStringLiteral("run 7"), 42}));
    const auto gifts = giftsOf(store.database(), first->batchId);
    QVERIFY2(gifts, words(gifts));
    QCOMPARE(gifts->size(), std::size_t {1});
    QCOMPARE(gifts->front().to, QStringLiteral("training team"));
    QVERIFY(
        !insertGift(store.database(), {QStringLiteral("B-0077"), 1, QStringLiteral("x"), {}, 1}));
    for (const QString &to : {QStringLiteral("a\nB-0002 r1"), QStringLiteral("a\u2028b")}) {
        const auto twoLines = insertGift(store.database(), {first->batchId, 1, to, {}, 1});
        QVERIFY(!twoLines && twoLines.error().code == Error::Code::InvalidArgument);
    }
}

// "b:2" is a batch, and looks like the second revision of "b".
void TestBatches::namesWithColons()
{
    ReviewedWorkspace store;
    approve(store, QStringLiteral("a"), QStringLiteral("Q?"), QStringLiteral("An answer."));
    ExportConfig config = everyFormat();
    for (const char *name : {"b", "b:2", "shop:fr", "a%2b"}) {
        config.batchId = QString::fromLatin1(name);
        const auto made = exportTo(store, config.batchId, config);
        QVERIFY2(made, words(made));
    }
    const auto again = Exporter(store.workspace(), store.clock(), seededRandom(1))
                           .rebuild(QStringLiteral("b"), 0, store.folder(QStringLiteral("again")));
    QVERIFY2(again, words(again));
    const auto named = [&store](const char *text) {
        const auto diff
            = batchDiff(store.database(), QString::fromLatin1(text), QStringLiteral("b:1"));
        return diff ? diff->a : toString(diff.error());
    };
    QCOMPARE(named("b"), QStringLiteral("b r2"));
    QCOMPARE(named("b:2"), QStringLiteral("b:2 r1"));
    QCOMPARE(named("b:2:1"), QStringLiteral("b:2 r1"));
    QCOMPARE(named("shop:fr"), QStringLiteral("shop:fr r1"));
    QCOMPARE(named("shop:fr:1"), QStringLiteral("shop:fr r1"));
    QCOMPARE(named("a%2b"), QStringLiteral("a%2b r1"));
    for (const char *missing : {"b:3", "b:0", "b:+1", "b: 1", "shop", ":1", "b:99999999999"})
        QVERIFY2(named(missing).contains(QStringLiteral("no such batch")), missing);
    QVERIFY(named("a%2b:7").contains(QStringLiteral("a%2b:7")));
    // By both, nothing is ambiguous.
    const auto exact = batchDiff(store.database(), BatchKey {QStringLiteral("b"), 2},
                                 BatchKey {QStringLiteral("b:2"), 1});
    QVERIFY2(exact, words(exact));
    QCOMPARE(exact->a, QStringLiteral("b r2"));
    QCOMPARE(exact->b, QStringLiteral("b:2 r1"));
}

QTEST_GUILESS_MAIN(TestBatches)
#include "tst_batches.moc"
