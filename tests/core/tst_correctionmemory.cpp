// SPDX-License-Identifier: GPL-3.0-or-later
// The correction memory on a real workspace: what gets into it, for whom it answers, and that it
// loses what feedback loses. On SQLite and on PostgreSQL.
#include "core/queue/rights/erasure.h"
#include "core/review/correctionmemory.h"
#include "core/review/memoryservice.h"
#include "core/store/feedbackstore.h"
#include "core/text/text.h"
#include "tests/support/plantedterms.h"
#include "tests/support/postgresserver.h"
#include "tests/support/reviewedworkspace.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

constexpr UtcMs now = 1'795'000'000'000;

struct Scene {
    explicit Scene(const QString &address)
        : clock(now)
    {
        auto opened = Workspace::open(address, clock, seededRandom(1));
        if (!opened)
            qFatal("%s", qPrintable(toString(opened.error())));
        workspace = std::move(*opened);
        queue = std::make_unique<SqlReviewQueue>(*workspace, clock, seededRandom(2));
        memory.emplace(workspace->database());
    }

    DecisionReceipt review(OrderedJson item, const Decision &made)
    {
        const auto done = reviewOn(*queue, clock.now(), item, made);
        if (!done)
            qFatal("%s", qPrintable(toString(done.error())));
        return *done;
    }

    // So many items in which `utilise` became `use`.
    void changeTerm(int count, const QString &name, const OrderedJson &more = {},
                    const QString &reviewer = QStringLiteral("anna"))
    {
        for (int i = 0; i < count; ++i) {
            const QString id = QStringLiteral("%1-%2").arg(name).arg(i);
            OrderedJson item = plainItem(id, QStringLiteral("How does it work?"),
                                         QStringLiteral("You can utilise it."));
            if (more.is_object())
                item.update(more);
            review(item, decision(id, Action::Edit, QStringLiteral("You can use it."), reviewer));
        }
    }

    void catchUp()
    {
        while (true) {
            const Result<bool> more = memory->catchUp();
            if (!more)
                qFatal("%s", qPrintable(toString(more.error())));
            if (!*more)
                return;
        }
    }

    MemoryAnswer ask(const QString &text, const QString &queueName = QStringLiteral("default"),
                     const QString &language = {}, const QString &question = {},
                     const QString &itemId = {})
    {
        catchUp();
        const auto answer = memory->answer({itemId, queueName, language, {}, question, text});
        if (!answer)
            qFatal("%s", qPrintable(toString(answer.error())));
        return *answer;
    }

    bool offers(const QString &queueName = QStringLiteral("default"), const QString &language = {})
    {
        return !ask(QStringLiteral("Please utilise this."), queueName, language)
                    .suggestions.empty();
    }

    qint64 count(const QString &table)
    {
        Query query(workspace->database(), QStringLiteral("SELECT count(*) FROM ") + table);
        return query.runToRow() ? query.integer(0) : -1;
    }

    ManualClock clock;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<SqlReviewQueue> queue;
    std::optional<CorrectionMemory> memory;
};

} // namespace

class TestCorrectionMemory final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void offersWhatReviewersChanged_data() { databases(); }

    void offersWhatReviewersChanged()
    {
        Scene scene(address());
        scene.changeTerm(3, QStringLiteral("a"));
        QVERIFY(!scene.offers());
        scene.changeTerm(2, QStringLiteral("b"), {}, QStringLiteral("ben"));
        const auto found = scene.ask(QStringLiteral("Please utilise this.")).suggestions;
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].start, 7);
        QCOMPARE(found[0].end, 14);
        QCOMPARE(found[0].after, QStringLiteral("use"));
        QCOMPARE(found[0].changed, 5);
        QCOMPARE(found[0].seen, 5);
        QCOMPARE(found[0].reviewers, 2);
        // Approved as it stood: it was right there.
        for (int i = 0; i < 6; ++i) {
            const QString id = QStringLiteral("left-%1").arg(i);
            scene.review(plainItem(id, QStringLiteral("?"), QStringLiteral("We utilise all.")),
                         decision(id, Action::Approve));
        }
        QVERIFY(!scene.offers());
        // To ask again changes nothing.
        const qint64 records = scene.count(QStringLiteral("memory_record"));
        QVERIFY(!scene.offers());
        QCOMPARE(scene.count(QStringLiteral("memory_record")), records);
        QCOMPARE(records, 11);
    }

    void onlyWhatHasASayIsRemembered_data() { databases(); }

    void onlyWhatHasASayIsRemembered()
    {
        Scene scene(address());
        const QString draft = QStringLiteral("You can utilise it.");
        const QString final = QStringLiteral("You can use it.");
        const QString question = QStringLiteral("?");
        scene.review(plainItem(QStringLiteral("rejected"), question, draft),
                     decision(QStringLiteral("rejected"), Action::Reject, final));
        scene.review(plainItem(QStringLiteral("passed on"), question, draft),
                     decision(QStringLiteral("passed on"), Action::Escalate));
        OrderedJson forbidden = plainItem(QStringLiteral("forbidden"), question, draft);
        forbidden["usage"] = OrderedJson::object({{"service", false}});
        scene.review(forbidden, decision(QStringLiteral("forbidden"), Action::Edit, final));
        QVERIFY(scene.queue->submit(
            QStringLiteral("local"),
            parseItem(toLine(plainItem(QStringLiteral("hidden"), question, draft))).value()));
        QVERIFY(scene.workspace->database().execute(
            QStringLiteral("UPDATE item SET arm = 'control' WHERE external_id = 'hidden'")));
        scene.review(plainItem(QStringLiteral("hidden"), question, draft),
                     decision(QStringLiteral("hidden"), Action::Edit, final));
        scene.catchUp();
        QCOMPARE(scene.count(QStringLiteral("memory_record")), 0);
        QCOMPARE(scene.count(QStringLiteral("memory_change")), 0);
        scene.changeTerm(1, QStringLiteral("edited"));
        scene.catchUp();
        QCOMPARE(scene.count(QStringLiteral("memory_record")), 1);
        QCOMPARE(scene.count(QStringLiteral("memory_change")), 1);
    }

    void staysInItsQueueAndLanguage_data() { databases(); }

    void staysInItsQueueAndLanguage()
    {
        Scene scene(address());
        const QString other = QStringLiteral("other");
        scene.changeTerm(5, QStringLiteral("a"),
                         OrderedJson::object({{"queue", "claims"}, {"language", "en"}}));
        scene.changeTerm(1, QStringLiteral("b"),
                         OrderedJson::object({{"queue", "other"}, {"language", "en"}}));
        const QString claims = QStringLiteral("claims");
        const QString en = QStringLiteral("en");
        QVERIFY(scene.offers(claims, en));
        QVERIFY(!scene.offers(other, en));
        QVERIFY(!scene.offers(claims, QStringLiteral("de")));
        QVERIFY(!scene.offers(claims, {}));
        // One that shares with one that does not.
        const auto share = [&](const char *sql) {
            QVERIFY(scene.workspace->database().execute(QString::fromLatin1(sql)));
        };
        share("UPDATE queue SET memory_shared = 1 WHERE name = 'claims'");
        QVERIFY(!scene.offers(other, en));
        share("UPDATE queue SET memory_shared = 1 WHERE name = 'other'");
        QVERIFY(scene.offers(other, en));
        QVERIFY(!scene.offers(other, QStringLiteral("de")));
        share("UPDATE queue SET memory_shared = 0 WHERE name = 'claims'");
        QVERIFY(!scene.offers(other, en));
        QVERIFY(scene.offers(claims, en));
    }

    void theErasedIsForgotten_data() { databases(); }

    void theErasedIsForgotten()
    {
        Scene scene(address());
        scene.changeTerm(2, QStringLiteral("a"), OrderedJson::object({{"subject_id", "her"}}));
        scene.changeTerm(3, QStringLiteral("b"));
        QVERIFY(scene.offers());
        QCOMPARE(scene
                     .ask(QStringLiteral("utilise"), QStringLiteral("default"), {},
                          QStringLiteral("How does it work?"))
                     .similar.size(),
                 std::size_t(3));
        const auto erased = eraseSubject(*scene.queue, QStringLiteral("her"));
        QVERIFY2(erased, erased ? "" : qPrintable(toString(erased.error())));
        // Gone with the erasure itself, before anybody asks.
        QCOMPARE(scene.count(QStringLiteral("memory_record")), 3);
        QCOMPARE(scene.count(QStringLiteral("memory_change")), 3);
        QVERIFY(!scene.offers());
        scene.catchUp();
        QCOMPARE(scene.count(QStringLiteral("memory_record")), 3);
    }

    void theRecalledIsForgotten_data() { databases(); }

    void theRecalledIsForgotten()
    {
        Scene scene(address());
        scene.changeTerm(3, QStringLiteral("a"));
        const DecisionReceipt last = scene.review(
            plainItem(QStringLiteral("last"), QStringLiteral("?"),
                      QStringLiteral("You can utilise it.")),
            decision(QStringLiteral("last"), Action::Edit, QStringLiteral("You can use it.")));
        QVERIFY(scene.offers());
        QVERIFY(scene.queue->recall(last.decisionId, QStringLiteral("anna")));
        QCOMPARE(scene.count(QStringLiteral("memory_record")), 3);
        QVERIFY(!scene.offers());
        // Recalled before it was ever taken in.
        scene.changeTerm(1, QStringLiteral("b"));
        const DecisionReceipt early = scene.review(
            plainItem(QStringLiteral("early"), QStringLiteral("?"), QStringLiteral("utilise")),
            decision(QStringLiteral("early"), Action::Edit, QStringLiteral("use")));
        QVERIFY(scene.queue->recall(early.decisionId, QStringLiteral("anna")));
        QVERIFY(scene.offers());
        QCOMPARE(scene.count(QStringLiteral("memory_record")), 4);
        // Given back by the producer.
        const auto outcomes = scene.queue->takeOutcomes({}, 1, 0);
        QVERIFY(outcomes && outcomes->size() == 1);
        QVERIFY(scene.queue->nackOutcome(outcomes->front().outcomeId, QStringLiteral("no")));
        QCOMPARE(scene.count(QStringLiteral("memory_record")), 3);
        QVERIFY(!scene.offers());
    }

    // Two programs on one workspace: each finds what the other took in, and nothing twice.
    void twoProgramsTakeTurns_data() { databases(); }

    void twoProgramsTakeTurns()
    {
        const QString where = address();
        Scene one(where);
        Scene other(where);
        for (int round = 0; round < 4; ++round) {
            one.changeTerm(2, QStringLiteral("r%1").arg(round));
            QVERIFY((round % 2 == 0 ? one : other).memory->catchUp(1));
            QVERIFY((round % 2 == 0 ? other : one).memory->catchUp(1));
        }
        QVERIFY(one.offers());
        QVERIFY(other.offers());
        QCOMPARE(one.count(QStringLiteral("memory_record")), 8);
        QVERIFY(eraseSubject(*other.queue, QStringLiteral("nobody")));
        QVERIFY(one.offers());
    }

    void whoReviewsItStaysBlind()
    {
        Scene scene(address());
        for (int i = 0; i < 4; ++i) {
            const QString id = QStringLiteral("a-%1").arg(i);
            OrderedJson item
                = plainItem(id, QStringLiteral("How?"), QStringLiteral("You can utilise it."));
            item["overlap"] = 2;
            scene.review(item, decision(id, Action::Edit, QStringLiteral("You can use it.")));
        }
        QVERIFY(scene.offers());
        const auto status = scene.queue->status(QStringLiteral("local"), QStringLiteral("a-0"));
        QVERIFY(status);
        const auto own = scene.ask(QStringLiteral("You can utilise it."), QStringLiteral("default"),
                                   {}, QStringLiteral("How?"), status->itemId);
        QVERIFY(own.suggestions.empty());
        for (const SimilarItem &each : own.similar)
            QVERIFY(each.externalId != u"a-0");
    }

    void similarItemsComeWithTheirFinals()
    {
        Scene scene(address());
        const auto add = [&](const char *id, const char *question, const char *final) {
            scene.review(
                plainItem(QString::fromLatin1(id), QString::fromLatin1(question),
                          QStringLiteral("No.")),
                decision(QString::fromLatin1(id), Action::Edit, QString::fromLatin1(final)));
        };
        add("parcel", "My parcel has not arrived yet", "It comes tomorrow.");
        add("password", "I forgot my password", "Press the button.");
        add("broken", "The parcel arrived broken", "Here is the money.");
        add("thanks", "Thank you", "Welcome.");
        const auto near = scene
                              .ask(QStringLiteral("No."), QStringLiteral("default"), {},
                                   QStringLiteral("My parcel arrived and is broken"))
                              .similar;
        QVERIFY(near.size() >= 2);
        QCOMPARE(near[0].externalId, QStringLiteral("broken"));
        QCOMPARE(near[0].finalText, QStringLiteral("Here is the money."));
        QCOMPARE(near[0].question, QStringLiteral("The parcel arrived broken"));
        QCOMPARE(near[1].externalId, QStringLiteral("parcel"));
        QVERIFY(scene
                    .ask(QStringLiteral("No."), QStringLiteral("elsewhere"), {},
                         QStringLiteral("My parcel arrived and is broken"))
                    .similar.empty());
    }

    void theServiceAnswersOnItsOwnThread()
    {
        const QString where = address();
        Scene scene(where);
        scene.changeTerm(5, QStringLiteral("a"));
        MemoryService service(where, scene.clock, seededRandom(3));
        const MemoryQuestion question {
            {}, QStringLiteral("default"), {}, {}, {}, QStringLiteral("Please utilise this.")};
        QFuture<Result<MemoryAnswer>> answer = service.ask(question);
        answer.waitForFinished();
        QVERIFY(answer.result());
        QCOMPARE(answer.result()->suggestions.size(), std::size_t(1));
        service.stop();
        MemoryService nowhere(where + QStringLiteral("/none"), scene.clock, seededRandom(3));
        answer = nowhere.ask(question);
        answer.waitForFinished();
        QVERIFY(!answer.result());
    }

    void plantedTermsAreFound();

private:
    void databases()
    {
        QTest::addColumn<bool>("onServer");
        QTest::newRow("sqlite") << false;
        if (m_noServer.isEmpty())
            QTest::newRow("postgres") << true;
        else
            qInfo("not on PostgreSQL: %s", qPrintable(m_noServer));
    }

    // Of an empty workspace, in the database that the row names.
    QString address()
    {
        if (QTest::currentDataTag() != nullptr
            && QByteArrayView(QTest::currentDataTag()) == "postgres")
            return m_server.createDatabase();
        m_folder = std::make_unique<QTemporaryDir>();
        return m_folder->filePath(QStringLiteral("w.bluepencil"));
    }

    PostgresServer m_server;
    QString m_noServer;
    std::unique_ptr<QTemporaryDir> m_folder;
};

// Each of 200 letters is asked for with all the others as its history.
void TestCorrectionMemory::plantedTermsAreFound()
{
    constexpr quint64 seed = 20;
    Scene scene(address());
    const std::vector<PlantedDraft> drafts = plantedDrafts(200, seed);
    QStringList itemIds;
    for (const PlantedDraft &each : drafts) {
        const bool equal = each.draft == each.final;
        const auto done
            = scene.review(plainItem(each.externalId, each.question, each.draft),
                           decision(each.externalId, equal ? Action::Approve : Action::Edit,
                                    equal ? std::optional<QString>() : each.final, each.reviewer));
        itemIds += done.itemId;
    }
    int places = 0;
    int offered = 0;
    int right = 0;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const PlantedDraft &each = drafts[i];
        places += int(each.places.size());
        for (const Suggestion &made :
             scene.ask(each.draft, QStringLiteral("default"), {}, {}, itemIds[qsizetype(i)])
                 .suggestions) {
            ++offered;
            QVERIFY(*made.acceptance.low >= .5);
            right += int(std::ranges::any_of(each.places, [&](const PlantedPlace &place) {
                return codePointOffset(each.draft, place.start) == made.start
                    && made.before == place.term.wrong && made.after == place.term.right;
            }));
        }
    }
    const double precision = double(right) / offered;
    const double found = double(right) / places;
    qInfo("seed %llu: %d places, %d offered, %d right: precision %.3f, found %.3f",
          static_cast<unsigned long long>(seed), places, offered, right, precision, found);
    QVERIFY(places > 400);
    QVERIFY(precision >= .9);
    QVERIFY(found >= .9);
}

QTEST_GUILESS_MAIN(TestCorrectionMemory)
#include "tst_correctionmemory.moc"
