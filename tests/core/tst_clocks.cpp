// SPDX-License-Identifier: GPL-3.0-or-later
// What the clock says is written down and believed in nothing: times beyond what 32 bits hold are
// times like others, and a clock that jumps changes neither the order of what was decided nor what
// an export is to go on with.
#include "core/dataset/exporter.h"
#include "core/stats/days.h"
#include "core/store/feedbackstore.h"
#include "tests/support/batchtools.h"
#include "tests/support/exportfolder.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

class TestClocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void farAhead_data();
    void farAhead();
    void orderIsKept();
};

namespace {

QString txt(const char *text)
{
    return QString::fromLatin1(text);
}

QString asked(Database &database, const QString &sql)
{
    Query query(database, sql);
    const Result<bool> row = query.runToRow();
    return row && *row ? query.text(0) : QString();
}

Result<DecisionReceipt> review(ReviewedWorkspace &store, const QString &id)
{
    Decision made = decision(id, Action::Edit, txt("It comes on Monday at noon, ") + id);
    made.decidedAt = store.clock().now();
    return store.review(
        plainItem(id, txt("When does it come?"), txt("It comes on Friday at noon, ") + id), made);
}

} // namespace

void TestClocks::farAhead_data()
{
    QTest::addColumn<QString>("time");
    // Behind 2^31 s, 2^32 s and 2^63 ns since 1970.
    for (const char *time :
         {"2038-01-19T03:14:08Z", "2106-02-07T06:28:16Z", "2262-04-11T23:47:17Z"})
        QTest::newRow(time) << txt(time);
}

void TestClocks::farAhead()
{
    QFETCH(QString, time);
    const UtcMs now = fromRfc3339(time).value();
    ReviewedWorkspace store;
    QVERIFY(review(store, txt("before")));
    store.clock().set(now - 1000);
    QVERIFY(review(store, txt("a")));
    store.clock().set(now);
    QVERIFY(review(store, txt("b")));
    store.clock().advance(1000);
    QVERIFY(store.submit(plainItem(txt("c"), txt("And?"), txt("So."))));
    const auto leases = store.queue().lease({txt("anna"), {}, {}, {}, {}, 1});
    QVERIFY2(leases && leases->size() == 1, words(leases));
    QVERIFY(leases->front().leaseUntil > store.clock().now());

    QVERIFY(stampFeedback(store.database()));
    QCOMPARE(asked(store.database(),
                   txt("SELECT group_concat(external_id, ' ') FROM (SELECT external_id FROM"
                       " feedback ORDER BY seq)")),
             txt("before a b"));
    // Ids begin with their time, so that they stand in its order.
    QCOMPARE(asked(store.database(),
                   txt("SELECT group_concat(external_id, ' ') FROM (SELECT external_id FROM item"
                       " ORDER BY item_id)")),
             txt("before a b c"));
    QCOMPARE(asked(store.database(),
                   txt("SELECT count(*) FROM feedback WHERE decided_at IN (%1, %2)")
                       .arg(now - 1000)
                       .arg(now)),
             txt("2"));
    const auto outcomes = store.queue().takeOutcomes(txt("local"), 9, 0);
    QVERIFY2(outcomes && outcomes->size() == 3, words(outcomes));
    QCOMPARE(toRfc3339(outcomes->back().decidedAt), toRfc3339(now));
    const auto summary = exportTo(store, txt("batch"), everyFormat());
    QVERIFY2(summary, words(summary));
    const ExportFolder folder(summary->folder);
    QCOMPARE(folder.problem(), QString());
    QVERIFY(folder.files()[txt("manifest.json")].contains(time.left(4).toUtf8()));
    DayCalendar days(QTimeZone::utc());
    QCOMPARE(days.dayOf(now).date, QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date());
}

void TestClocks::orderIsKept()
{
    ReviewedWorkspace store;
    constexpr qint64 dayMs = 86'400'000;
    const UtcMs right = store.clock().now();
    const auto seqs = [&store] {
        return asked(store.database(),
                     txt("SELECT group_concat(external_id, ' ') FROM (SELECT external_id FROM"
                         " feedback ORDER BY seq)"));
    };
    QVERIFY(review(store, txt("a")));
    store.clock().set(right - dayMs);
    QVERIFY(review(store, txt("b")));
    QVERIFY(stampFeedback(store.database()));
    ExportConfig config = everyFormat();
    config.formats = {txt("openai-chat")};
    const auto first = exportTo(store, txt("first"), config);
    QVERIFY2(first, words(first));
    QCOMPARE(first->counts.records, qint64 {2});
    store.clock().set(right + 3650 * dayMs);
    QVERIFY(review(store, txt("c")));
    store.clock().set(right - 2 * dayMs);
    QVERIFY(review(store, txt("d")));
    QVERIFY(stampFeedback(store.database()));
    QCOMPARE(seqs(), txt("a b c d"));
    // What is new since a batch is what was decided since, whatever the clock said then.
    config.preparation.sinceBatch = first->batchId;
    const auto second = exportTo(store, txt("second"), config);
    QVERIFY2(second, words(second));
    QCOMPARE(second->counts.records, qint64 {2});
    // And outcomes leave in the order they were made.
    const auto outcomes = store.queue().takeOutcomes(txt("local"), 9, 0);
    QVERIFY2(outcomes, words(outcomes));
    QStringList ids;
    for (const auto &each : *outcomes)
        ids += each.externalId;
    QCOMPARE(ids.join(u' '), txt("a b c d"));
}

QTEST_GUILESS_MAIN(TestClocks)
#include "tst_clocks.moc"
