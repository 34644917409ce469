// SPDX-License-Identifier: GPL-3.0-or-later
// Guidelines as versions: who is shown which, and that two who write at once lose nothing. On both
// databases.
#include "core/queue/guidelines/guidelines.h"
#include "core/review/guidelinereading.h"
#include "tests/integration/queue/queuefixture.h"
#include "tests/support/postgresserver.h"

#include <QThread>

#include <atomic>
#include <latch>
#include <random>

using namespace bluepencil;

namespace {

const QString G = QStringLiteral("replies");
const QString Q = QStringLiteral("support");
const QString first = QStringLiteral("Be kind. {#kind tone}\n"
                                     "Amounts come from the order. {#amounts fact unsupported}\n"
                                     "\n"
                                     "As short as the case allows.");

GuidelineToPublish publication(const QString &source, const QString &by = QStringLiteral("ann"))
{
    GuidelineToPublish made;
    made.id = G;
    made.title = QStringLiteral("Replies");
    made.source = source;
    made.by = by;
    made.note = QStringLiteral("why");
    return made;
}

QStringList anchorsOf(const std::vector<GuidelineParagraph> &all)
{
    QStringList anchors;
    for (const GuidelineParagraph &paragraph : all)
        anchors += paragraph.anchor;
    return anchors;
}

// "changed amounts", one for each that is not the same.
QStringList saidOf(const std::vector<ParagraphChange> &changes)
{
    QStringList said;
    for (const ParagraphChange &change : changes) {
        if (change.kind != ParagraphChange::Kind::Same)
            said += changeName(change.kind) + u' ' + change.paragraph.anchor;
    }
    return said;
}

} // namespace

class TestGuidelines : public QueueFixture {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void versionsGrowByOneAndStay_data() { databases(); }

    void versionsGrowByOneAndStay();

    void importedVersionsAreContinued_data() { databases(); }

    void importedVersionsAreContinued();

    void twoWhoEditLoseNothing_data() { databases(); }

    void twoWhoEditLoseNothing();

    void twoWhoPublishAtOnce_data() { databases(); }

    void twoWhoPublishAtOnce();

    void nobodyWaitsForTheMatching_data() { databases(); }

    void nobodyWaitsForTheMatching();

    void newLeasesSeeTheNewest_data() { databases(); }

    void newLeasesSeeTheNewest();

    void readersSeeWhatIsNew_data() { databases(); }

    void readersSeeWhatIsNew();

private:
    static void databases()
    {
        QTest::addColumn<bool>("postgres");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgresql") << true;
    }

    // False: there is no server here.
    bool begin()
    {
        QFETCH(bool, postgres);
        makeQueue();
        m_path = m_dir->filePath(QStringLiteral("w"));
        if (!postgres)
            return true;
        if (!m_noServer.isEmpty())
            return false;
        m_queue.reset();
        m_path = m_server.createDatabase();
        auto workspace = Workspace::open(m_path, m_clock, seededRandom(1));
        if (!workspace)
            qFatal("%s", qPrintable(toString(workspace.error())));
        m_workspace = std::move(*workspace);
        m_queue = std::make_unique<SqlReviewQueue>(*m_workspace, m_clock, seededRandom(2));
        return true;
    }

    Database &database() { return m_workspace->database(); }

    Result<GuidelineVersion> publish(const GuidelineToPublish &made)
    {
        m_clock.advance(1000);
        return publishGuideline(database(), m_clock, made);
    }

    // Of the feedback about the item: "id version".
    QString shownTo(const QString &externalId)
    {
        Query query(database(),
                    QStringLiteral("SELECT guideline_id, guideline_version FROM feedback"
                                   " WHERE external_id = ?"));
        if (!query.bind(externalId).runToRow().value_or(false))
            return QStringLiteral("none");
        return query.text(0) + u' ' + query.text(1);
    }

    PostgresServer m_server;
    QString m_noServer;
    QString m_path;
};

#define BEGIN_OR_SKIP()                                                                            \
    if (!begin())                                                                                  \
    QSKIP(qPrintable(m_noServer))

void TestGuidelines::versionsGrowByOneAndStay()
{
    BEGIN_OR_SKIP();
    COMPARE_CODE(readGuideline(database(), G), NotFound);
    const auto one = publish(publication(first));
    VERIFY_OK(one);
    QCOMPARE(one->version, QStringLiteral("1"));
    COMPARE_CODE(publish(publication(first)), Conflict); // nothing differs
    GuidelineToPublish voiced = publication(first);
    voiced.voice = Json::parse(R"({"address":"formal"})");
    QCOMPARE(publish(voiced)->version, QStringLiteral("2"));
    voiced.voice = Json::parse(R"({"address":"loud"})");
    COMPARE_CODE(publish(voiced), InvalidInput);
    // What fails leaves nothing behind, and no number is lost.
    COMPARE_CODE(publish(publication(QStringLiteral("One {#a}\nTwo {#a}"))), InvalidInput);
    QCOMPARE(publish(publication(first + QStringLiteral(" Really.")))->version,
             QStringLiteral("3"));
    // Although the clock went back: the latest is what was published last.
    m_clock.setWall(m_clock.now() - 86'400'000);
    QCOMPARE(publish(publication(first, Bob))->version, QStringLiteral("4"));
    QCOMPARE(readGuideline(database(), G)->version, QStringLiteral("4"));
    const auto again = readGuideline(database(), G, QStringLiteral("1"));
    VERIFY_OK(again);
    QCOMPARE(again->source(), one->source());
    QVERIFY(again->voice.is_null());
    QCOMPARE(again->publishedBy, Ann);
    QCOMPARE(again->note, QStringLiteral("why"));
    QCOMPARE(again->publishedAt, one->publishedAt);
    const auto history = guidelineHistory(database(), G);
    VERIFY_OK(history);
    QCOMPARE(history->size(), std::size_t(4));
    QCOMPARE(history->front().publishedBy, Bob);
    QCOMPARE(listGuidelines(database())->front().versions, qint64(4));
    for (const QString &harm : {QStringLiteral("UPDATE guideline SET title = 'x'"),
                                QStringLiteral("DELETE FROM guideline")})
        QVERIFY(!database().execute(harm));
}

void TestGuidelines::importedVersionsAreContinued()
{
    BEGIN_OR_SKIP();
    Transaction transaction(database());
    VERIFY_OK(transaction.begin());
    GuidelineVersion seven;
    seven.id = G;
    seven.version = QStringLiteral("7");
    QVERIFY(*addGuidelineVersion(database(), m_clock, seven, first));
    QVERIFY(!*addGuidelineVersion(database(), m_clock, seven, first));
    COMPARE_CODE(addGuidelineVersion(database(), m_clock, seven, first + u'!'), Conflict);
    VERIFY_OK(transaction.commit());
    const auto next = publish(publication(QStringLiteral("Be kind.\nNo emoji.")));
    VERIFY_OK(next);
    QCOMPARE(next->version, QStringLiteral("8"));
    QCOMPARE(anchorsOf(next->paragraphs),
             (QStringList {QStringLiteral("kind"), QStringLiteral("p2")}));
    QCOMPARE(next->paragraphs.front().labels, QStringList {QStringLiteral("tone")});
}

void TestGuidelines::twoWhoEditLoseNothing()
{
    BEGIN_OR_SKIP();
    VERIFY_OK(publish(publication(first)));
    const QString one = QStringLiteral("1");
    GuidelineDraft anns {G, Ann, one, 0, QStringLiteral("Replies"), first + u'A', {}, 0};
    GuidelineDraft bobs {G, Bob, one, 0, QStringLiteral("Replies"), first + u'B', {}, 0};
    QCOMPARE(*saveGuidelineDraft(database(), m_clock, anns), qint64(1));
    QCOMPARE(*saveGuidelineDraft(database(), m_clock, bobs), qint64(1));
    QCOMPARE(otherEditors(database(), G, Ann)->front().editor, Bob);
    // The same person in two windows: the second is told, and what the first wrote stays.
    anns.source = QStringLiteral("From the other window");
    COMPARE_CODE(saveGuidelineDraft(database(), m_clock, anns), Conflict);
    QCOMPARE((*readGuidelineDraft(database(), G, Ann))->source, first + u'A');
    anns.revision = 1;
    QCOMPARE(*saveGuidelineDraft(database(), m_clock, anns), qint64(2));

    GuidelineToPublish made = publication(first + u'A', Ann);
    made.base = one;
    VERIFY_OK(publish(made));
    QVERIFY(!*readGuidelineDraft(database(), G, Ann)); // it went out
    made = publication(first + u'B', Bob);
    made.base = one;
    const auto refused = publish(made);
    COMPARE_CODE(refused, Conflict);
    QCOMPARE(refused.error().what, QStringLiteral("version 2 was published by ann meanwhile"));
    QVERIFY(refused.error().remedy.contains(QStringLiteral("your text is kept")));
    QCOMPARE((*readGuidelineDraft(database(), G, Bob))->source, first + u'B');
    QCOMPARE(readGuideline(database(), G)->version, QStringLiteral("2"));
    made.base = QStringLiteral("2"); // looked at it, and goes on from there
    QCOMPARE(publish(made)->version, QStringLiteral("3"));
    QVERIFY(!*readGuidelineDraft(database(), G, Bob));
    // What nobody has published is its writer's alone.
    GuidelineDraft fresh {QStringLiteral("new"), Ann, {}, 0, {}, QStringLiteral("x"), {}, 0};
    VERIFY_OK(saveGuidelineDraft(database(), m_clock, fresh));
    QCOMPARE(*newGuidelines(database(), Ann), QStringList {QStringLiteral("new")});
    QCOMPARE(*newGuidelines(database(), Bob), QStringList());
    VERIFY_OK(dropGuidelineDraft(database(), QStringLiteral("new"), Ann));
    QCOMPARE(*newGuidelines(database(), Ann), QStringList());
}

void TestGuidelines::twoWhoPublishAtOnce()
{
    BEGIN_OR_SKIP();
    VERIFY_OK(publish(publication(first)));
    constexpr int writers = 4;
    std::latch ready(writers);
    std::atomic<int> published {0};
    std::atomic<int> refused {0};
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < writers; ++i) {
        threads.emplace_back(QThread::create([&, i] {
            const SystemClock clock;
            auto workspace = Workspace::open(m_path, clock, seededRandom(quint64(i)));
            if (!workspace)
                qFatal("%s", qPrintable(toString(workspace.error())));
            GuidelineToPublish made
                = publication(first + QString::number(i), QStringLiteral("w%1").arg(i));
            made.base = QStringLiteral("1");
            ready.arrive_and_wait();
            const auto version = publishGuideline((*workspace)->database(), clock, made);
            if (version)
                ++published;
            else if (version.error().code == Error::Code::Conflict)
                ++refused;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(published.load(), 1);
    QCOMPARE(refused.load(), writers - 1);
    QCOMPARE(guidelineHistory(database(), G)->size(), std::size_t(2));
}

// While another one has the turn, a text that cannot be published is known as such: it was read
// before the turn was asked for.
void TestGuidelines::nobodyWaitsForTheMatching()
{
    BEGIN_OR_SKIP();
    VERIFY_OK(publish(publication(first)));
    auto other = Workspace::open(m_path, m_clock, seededRandom(3));
    VERIFY_OK(other);
    Transaction turn((*other)->database());
    VERIFY_OK(turn.begin());
    VERIFY_OK(waitForTurn((*other)->database(), QStringLiteral("guideline ") + G));
    COMPARE_CODE(publish(publication(QStringLiteral("One {#a}\nTwo {#a}"))), InvalidInput);
    COMPARE_CODE(publish(publication(first)), Conflict); // nothing differs
    VERIFY_OK(turn.commit());
    QCOMPARE(publish(publication(QStringLiteral("Other words")))->version, QStringLiteral("2"));
}

void TestGuidelines::newLeasesSeeTheNewest()
{
    BEGIN_OR_SKIP();
    GuidelineToPublish made = publication(first);
    made.queue = Q;
    VERIFY_OK(publish(made));
    QCOMPARE(*queueGuideline(database(), Q), G);
    const QByteArray inQueue = R"(,"queue":"support")";
    const QString own = QStringLiteral("t-own");
    const QString named = QStringLiteral("t-named");
    submit(T1, inQueue);
    submit(T2, inQueue);
    submit(named, inQueue + R"(,"guideline":{"id":"replies","version":"1"})");
    submit(own, inQueue + R"(,"guideline":{"text":"Only this."})");
    submit(T3, R"(,"guideline":{"id":"replies"})"); // whichever is the newest
    const auto before = lease(Ann, T1);
    VERIFY_OK(before);
    QCOMPARE(before->item.guideline.version, QStringLiteral("1"));
    QVERIFY(before->item.guideline.voice.is_null());

    made = publication(first + QStringLiteral(" Always."));
    made.voice = Json::parse(R"({"forbidden":[{"text":"I guarantee"}]})");
    VERIFY_OK(publish(made));
    // Who holds the item goes on with what they were shown; who comes now sees the new version.
    const auto renewed = m_queue->renew(before->key, Ann);
    VERIFY_OK(renewed);
    QCOMPARE(renewed->item.guideline.version, QStringLiteral("1"));
    VERIFY_OK(m_queue->decide(request(*renewed, Ann, D1)));
    QCOMPARE(shownTo(T1), QStringLiteral("replies 1"));
    const auto after = lease(Bob, T2);
    VERIFY_OK(after);
    QCOMPARE(after->item.guideline.version, QStringLiteral("2"));
    QVERIFY(after->item.guideline.voice.contains("forbidden"));
    QVERIFY(after->item.guideline.text.endsWith(QStringLiteral("Always.")));
    VERIFY_OK(m_queue->decide(request(*after, Bob, D2)));
    QCOMPARE(shownTo(T2), QStringLiteral("replies 2"));
    VERIFY_OK(decide(Bob, T3, D3));
    QCOMPARE(shownTo(T3), QStringLiteral("replies 2"));
    const auto old = lease(Cyd, named);
    VERIFY_OK(old);
    QCOMPARE(old->item.guideline.text, readGuideline(database(), G, QStringLiteral("1"))->text);
    VERIFY_OK(m_queue->decide(request(*old, Cyd, QStringLiteral("d-4"))));
    QCOMPARE(shownTo(named), QStringLiteral("replies 1"));
    VERIFY_OK(decide(Cyd, own, QStringLiteral("d-5")));
    QCOMPARE(shownTo(own), QStringLiteral(" "));
    // Taken back, the item comes with a lease of its own, and with the newest.
    const auto recalled = m_queue->recall(D1, Ann);
    VERIFY_OK(recalled);
    QCOMPARE(recalled->item.guideline.version, QStringLiteral("2"));
    // A queue can follow another one, or none.
    COMPARE_CODE(setQueueGuideline(database(), Q, QStringLiteral("nothing")), NotFound);
    VERIFY_OK(setQueueGuideline(database(), Q, {}));
    COMPARE_CODE(setQueueGuideline(database(), QStringLiteral("typo"), G), NotFound);
    submit(QStringLiteral("t-6"), inQueue);
    QVERIFY(lease(Cyd, QStringLiteral("t-6"))->item.guideline.text.isEmpty());
}

void TestGuidelines::readersSeeWhatIsNew()
{
    BEGIN_OR_SKIP();
    VERIFY_OK(publish(publication(first)));
    Guideline named;
    named.id = G;
    auto shown = guidelineFor(database(), named, Ann);
    VERIFY_OK(shown);
    QVERIFY((*shown)->isUnread);
    QVERIFY(!(*shown)->read);
    QCOMPARE(countChanges((*shown)->paragraphs), 0); // all of it is new: nothing is marked
    VERIFY_OK(markGuidelineRead(database(), m_clock, Ann, G, QStringLiteral("1")));
    QVERIFY(!(*guidelineFor(database(), named, Ann))->isUnread);

    VERIFY_OK(publish(publication(QStringLiteral("Be very kind. {#kind tone}\nNo emoji."))));
    VERIFY_OK(publish(publication(QStringLiteral("Be very kind. {#kind tone}\nNo emoji at all."))));
    shown = guidelineFor(database(), named, Ann);
    QVERIFY((*shown)->isUnread);
    QCOMPARE((*shown)->version, QStringLiteral("3"));
    QCOMPARE((*shown)->read->version, QStringLiteral("1"));
    // Over both versions at once.
    QCOMPARE(saidOf((*shown)->paragraphs),
             (QStringList {QStringLiteral("changed kind"), QStringLiteral("removed amounts"),
                           QStringLiteral("removed p1"), QStringLiteral("added p2")}));
    QVERIFY(!(*guidelineFor(database(), named, Bob))->read); // everybody has marks of their own
    VERIFY_OK(markGuidelineRead(database(), m_clock, Ann, G, QStringLiteral("3")));
    // An item of another day shows the old version: the mark does not go back.
    VERIFY_OK(markGuidelineRead(database(), m_clock, Ann, G, QStringLiteral("2")));
    QCOMPARE((*readMark(database(), Ann, G))->version, QStringLiteral("3"));
    named.version = QStringLiteral("2");
    QVERIFY(!(*guidelineFor(database(), named, Ann))->isUnread);
    COMPARE_CODE(markGuidelineRead(database(), m_clock, Ann, G, QStringLiteral("9")), NotFound);

    Guideline missing;
    missing.id = QStringLiteral("elsewhere");
    QVERIFY((*guidelineFor(database(), missing, Ann))->text.isEmpty());
    Guideline brought;
    brought.text = QStringLiteral("Only this.\nAnd that.");
    const auto own = guidelineFor(database(), brought, Ann);
    QVERIFY(!(*own)->isUnread);
    QCOMPARE((*own)->paragraphs.size(), std::size_t(2));
    QVERIFY(!*guidelineFor(database(), {}, Ann));
}

QTEST_GUILESS_MAIN(TestGuidelines)
#include "tst_guidelines.moc"
