// SPDX-License-Identifier: GPL-3.0-or-later
// What doctor finds in rows that carry no hashes of their own. On both databases.
#include "core/dataset/batches/batchcheck.h"
#include "core/queue/registercheck.h"
#include "core/store/zonemending.h"
#include "tests/support/bothdatabases.h"
#include "tests/support/personstore.h"

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

QString found(const Result<QStringList> &problems)
{
    return problems ? problems->join(u'\n') : toString(problems.error());
}

} // namespace

class TestBatchCheck : public QObject, protected BothDatabases {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void records_data() { databases(); }

    void records();

    void splits_data() { databases(); }

    void splits();

    void tokens_data() { databases(); }

    void tokens();

    void numbers_data() { databases(); }

    void numbers();

    void unknownZone_data() { databases(); }

    void unknownZone();

private:
    // Four persons in one batch.
    static void fill(Store &store);
};

void TestBatchCheck::fill(Store &store)
{
    for (const char *id : {"a", "b", "c", "d"})
        QVERIFY(store.review(about(txt(id), txt("p-") + txt(id))));
    Exporter exporter(*store.workspace, store.clock, seededRandom(3));
    ExportConfig config = chatOnly();
    config.split = SplitRatio {50, 25, 25};
    config.folder = store.folder.filePath(txt("batch"));
    const auto batch = exporter.run(config);
    QVERIFY2(batch, words(batch));
}

void TestBatchCheck::records()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    fill(store);
    QCOMPARE(found(checkBatches(store.database())), QString());
    QVERIFY(eraseSubject(*store.queue, txt("p-a"))); // what it changes is no damage
    QCOMPARE(found(checkBatches(store.database())), QString());
    const auto shown = storedManifest(*batchNamed(store.database(), txt("B-0001")));
    QVERIFY(shown && !shown->contains("records_digest"));

    // One person's record in the place of another's, and no record at all.
    const auto first = txt("(SELECT min(feedback_id) FROM feedback)");
    QVERIFY(store.database().execute(
        txt("UPDATE batch_record SET feedback_revision = feedback_revision - 1"
            " WHERE feedback_id = ")
        + first));
    QString problems = found(checkBatches(store.database()));
    QVERIFY2(problems.contains(u"batch B-0001 r1: the list of its records is not the one"),
             qPrintable(problems));
    QVERIFY(store.database().execute(
        txt("UPDATE batch_record SET feedback_id = 'nobody' WHERE feedback_id = ") + first));
    problems = found(checkBatches(store.database()));
    QVERIFY2(problems.contains(u"lists the record nobody"), qPrintable(problems));

    QVERIFY(store.database().execute(txt("UPDATE workspace SET workspace_id = 'another'")));
    problems = found(checkBatches(store.database()));
    QVERIFY2(problems.contains(u"this one calls itself another"), qPrintable(problems));
}

void TestBatchCheck::splits()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    fill(store);
    QCOMPARE(store.count("SELECT count(*) FROM split_assignment"), qint64 {4});
    QVERIFY(store.database().execute(
        txt("UPDATE split_assignment SET split = CASE split WHEN 'train' THEN 'validation'"
            " ELSE 'train' END")));
    const Result<QStringList> problems = checkBatches(store.database());
    QCOMPARE(found(problems).count(u"where no batch has dealt it"), 4);
}

void TestBatchCheck::tokens()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    for (const char *name : {"anna", "ben"}) {
        QVERIFY(createToken(store.database(), {txt(name), Who::Role::Reviewer, {}, {}},
                            store.clock.now(), store.clock.now() + 1000));
    }
    const auto all = listTokens(store.database());
    QVERIFY2(all && all->size() == 2, words(all));
    // What belongs to the life of a token.
    QVERIFY(noteTokenUse(store.database(), all->front().id, store.clock.now()));
    QVERIFY(revokeToken(store.database(), all->back().id, store.clock.now()));
    QCOMPARE(found(checkTokens(store.database())), QString());
    for (const char *change : {"role = 'supervisor'", "subject = 'carl'", "expires_at = NULL"}) {
        QVERIFY(store.database().execute(
            txt("UPDATE token SET %1 WHERE subject = 'anna'").arg(txt(change))));
        const QString problems = found(checkTokens(store.database()));
        QVERIFY2(problems.count(u"is not what it was made as") == 1, qPrintable(problems));
        QVERIFY(store.database().execute(
            txt("UPDATE token SET role = 'reviewer', subject = 'anna', expires_at = %1"
                " WHERE subject IN ('anna', 'carl')")
                .arg(store.clock.now() + 1000)));
        QCOMPARE(found(checkTokens(store.database())), QString());
    }
}

void TestBatchCheck::numbers()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    fill(store); // an export numbers the feedback
    QCOMPARE(found(checkNumbers(store.database())), QString());
    QVERIFY(store.database().execute(txt("UPDATE workspace SET next_seq = 1")));
    QString problems = found(checkNumbers(store.database()));
    QVERIFY2(problems.contains(u"the next number of feedback would be 1"), qPrintable(problems));
    QVERIFY(store.database().execute(address.isEmpty()
                                         ? txt("UPDATE workspace SET next_fence = 1")
                                         : txt("SELECT setval('fence_seq', 1, false)")));
    problems = found(checkNumbers(store.database()));
    QVERIFY2(problems.contains(u"the next fence would be 1"), qPrintable(problems));
}

// Days of another zone would be counted, and nobody would see it.
void TestBatchCheck::unknownZone()
{
    QFETCH(const QString, address);
    Store store(address);
    QVERIFY(store.queue);
    const QString where = address.isEmpty() ? store.folder.filePath(txt("w.bluepencil")) : address;
    QVERIFY(store.database().execute(txt("UPDATE workspace SET time_zone = 'Zurope/X'")));
    const auto refused = Workspace::open(where, store.clock, seededRandom(1));
    QVERIFY(!refused && refused.error().code == Error::Code::Corrupt);
    QVERIFY2(refused.error().what.contains(u"no time zone \"Zurope/X\""),
             qPrintable(refused.error().what));
    QVERIFY(!mendTimeZone(where, txt("Zurope/Y")));
    QVERIFY(mendTimeZone(where, txt("Europe/Berlin")));
    QVERIFY(mendTimeZone(where, txt("Asia/Tokyo"))); // nothing is to be mended
    const auto opened = Workspace::open(where, store.clock, seededRandom(1));
    QVERIFY2(opened, words(opened));
    QCOMPARE((*opened)->timeZone().id(), QByteArray("Europe/Berlin"));
}

QTEST_GUILESS_MAIN(TestBatchCheck)
#include "tst_batchcheck.moc"
