// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/clearing/clearingahead.h"
#include "core/dataset/clearing/recordprivacy.h"
#include "core/dataset/exporter.h"
#include "core/queue/rights/erasure.h"
#include "core/queue/rights/restriction.h"
#include "tests/support/clearedrecords.h"
#include "tests/support/filebytes.h"
#include "tests/support/personalreviews.h"

#include <QTest>

using namespace bluepencil;
using namespace bluepencil::test;

// What is known of records before anybody exports them. That an export comes to the same with it
// and without is in tst_exportmemo.
class TestClearingAhead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRecordIsKnown();
    void everyWayIsKept_data();
    void everyWayIsKept();
    void looksAtStepsOnce();
    void asTheLastBatchHadIt();
    void notByAKey();
    void notOfTheRestricted();
    void stops();
    void anErasureBeginsAnew();
    void keeperWorksByItself();
};

namespace {

// Ids of records that need no clearing.
QStringList knownBy(ReviewedWorkspace &store, const ExportConfig &config)
{
    return clearedRecords(store.workspace(), config);
}

// Of how many records something can be remembered: of one in some hundred places and kinds do not
// give the same again, and an export clears it every time.
qsizetype keptOf(ReviewedWorkspace &store, const ExportConfig &config)
{
    qsizetype kept = 0;
    forEachRecord(store.workspace(), config,
                  [&](RecordPrivacy &privacy, Feedback &feedback, Judged &judged) {
                      kept += privacy.clear(feedback, judged) ? 1 : 0;
                  });
    return kept;
}

void fill(ReviewedWorkspace &store, int from, int to)
{
    PersonalTexts made(quint64(from) + 1);
    addPersonalReviews(store, made, from, to);
}

} // namespace

void TestClearingAhead::everyRecordIsKnown()
{
    ReviewedWorkspace store;
    fill(store, 0, 80);
    QCOMPARE(knownBy(store, pseudonymised()).size(), 0);
    const auto cleared = clearAhead(store.workspace());
    QVERIFY2(cleared, words(cleared));
    QCOMPARE(*cleared, 80);
    QCOMPARE(knownBy(store, pseudonymised()).size(), 80);
    // An export adds what it looks at beside, and no record.
    const qsizetype before = bytesOf(memoOf(store)).size();
    QVERIFY(!madeBy(store, pseudonymised(), QStringLiteral("b")).contains(QStringLiteral("error")));
    QVERIFY(bytesOf(memoOf(store)).size() > before);
    QVERIFY(QFile::remove(memoOf(store)));
    QVERIFY(!madeBy(store, pseudonymised(), QStringLiteral("c")).contains(QStringLiteral("error")));
    QCOMPARE(knownBy(store, pseudonymised()).size(), 80);
}

void TestClearingAhead::everyWayIsKept_data()
{
    QTest::addColumn<int>("way");
    for (const PrivacyWay way : allPrivacyWays())
        QTest::newRow(qPrintable(privacyWayName(way))) << int(way);
}

// A tag with a part of the text in it is made anew of the text.
void TestClearingAhead::everyWayIsKept()
{
    QFETCH(const int, way);
    ReviewedWorkspace store;
    const int count = qEnvironmentVariableIsSet("BLUEPENCIL_LONG") ? 60 : 25;
    fill(store, 0, count);
    ExportConfig config = pseudonymised();
    for (const PersonalDataType type : allPersonalDataTypes()) {
        if (isWayFor(type, PrivacyWay(way)))
            config.privacyRules.ways[type] = PrivacyWay(way);
    }
    if (config.privacyRules.needKey()) {
        config.keyFile = store.folder(QStringLiteral("key"));
        overwrite(config.keyFile, QByteArray("key").repeated(20));
        QVERIFY(QFile::setPermissions(config.keyFile, QFile::ReadOwner | QFile::WriteOwner));
    }
    int records = 0;
    int kept = 0;
    forEachRecord(store.workspace(), config,
                  [&](RecordPrivacy &privacy, Feedback &feedback, Judged &judged) {
                      Feedback again = feedback;
                      Judged replayed = judged;
                      const auto what = privacy.clear(feedback, judged);
                      ++records;
                      if (!what)
                          return;
                      ++kept;
                      const ClearedMemo::Key key = privacy.keyOf(again, replayed);
                      privacy.remember(key, what);
                      QVERIFY(privacy.recall(key, again, replayed));
                      QVERIFY(areSame(feedback, judged, again, replayed));
                  });
    QCOMPARE(records, count);
    QCOMPARE(kept, count);
}

void TestClearingAhead::looksAtStepsOnce()
{
    ReviewedWorkspace store;
    fill(store, 0, 300);
    const auto first = clearAhead(store.workspace());
    QVERIFY2(first, words(first));
    QCOMPARE(*first, 300);
    // Numbers begin with one, so that 255 are in the first step, and that is done.
    const auto again = clearAhead(store.workspace());
    QVERIFY2(again, words(again));
    QCOMPARE(*again, 45);
    fill(store, 300, 310);
    const auto more = clearAhead(store.workspace());
    QVERIFY2(more, words(more));
    QCOMPARE(*more, 55);
    const qsizetype kept = keptOf(store, pseudonymised());
    QVERIFY(kept > 300);
    QCOMPARE(knownBy(store, pseudonymised()).size(), kept);
}

void TestClearingAhead::asTheLastBatchHadIt()
{
    ReviewedWorkspace store;
    fill(store, 0, 30);
    ExportConfig config = pseudonymised();
    config.privacy = QStringLiteral("redact");
    config.privacyRules.ways = {{PersonalDataType::Email, PrivacyWay::Mask}};
    QVERIFY(!madeBy(store, config, QStringLiteral("b1")).contains(QStringLiteral("error")));
    ExportConfig without = config;
    without.privacy = QStringLiteral("none");
    without.privacyRules = {};
    store.clock().advance(1000);
    QVERIFY(!madeBy(store, without, QStringLiteral("b2")).contains(QStringLiteral("error")));
    fill(store, 30, 40);
    QCOMPARE(knownBy(store, config).size(), 30);
    QVERIFY(clearAhead(store.workspace()));
    QCOMPARE(knownBy(store, config).size(), 40);
    QCOMPARE(knownBy(store, pseudonymised()).size(), 0);
}

void TestClearingAhead::notByAKey()
{
    ReviewedWorkspace store;
    fill(store, 0, 30);
    ExportConfig config = pseudonymised();
    config.privacyRules.ways = {{PersonalDataType::Email, PrivacyWay::Keyed}};
    config.keyFile = store.folder(QStringLiteral("key"));
    overwrite(config.keyFile, QByteArray("key").repeated(20));
    QVERIFY(QFile::setPermissions(config.keyFile, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(!madeBy(store, config, QStringLiteral("b")).contains(QStringLiteral("error")));
    fill(store, 30, 40);
    const auto cleared = clearAhead(store.workspace());
    QVERIFY2(cleared, words(cleared));
    QCOMPARE(*cleared, 0);
    QCOMPARE(knownBy(store, config).size(), 30);
    QCOMPARE(knownBy(store, pseudonymised()).size(), 0);
}

void TestClearingAhead::notOfTheRestricted()
{
    ReviewedWorkspace store;
    fill(store, 0, 40);
    const auto restricted = restrictSubject(
        store.queue(), {QStringLiteral("s1"), QStringLiteral("asked"), QStringLiteral("dora"), 0});
    QVERIFY2(restricted, words(restricted));
    QVERIFY(clearAhead(store.workspace()));
    int others = 0;
    const QStringList known = knownBy(store, pseudonymised());
    forEachRecord(store.workspace(), pseudonymised(),
                  [&](RecordPrivacy &, Feedback &feedback, Judged &judged) {
                      const bool isTheirs = judged.item.subjectId == u"s1";
                      others += isTheirs ? 0 : 1;
                      QCOMPARE(known.contains(feedback.decision.externalId), !isTheirs);
                  });
    QVERIFY(others > 0 && others < 40);
}

void TestClearingAhead::stops()
{
    ReviewedWorkspace store;
    fill(store, 0, 20);
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = clearAhead(store.workspace(), stop.get_token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
    QVERIFY(knownBy(store, pseudonymised()).size() < 20);
    QVERIFY(clearAhead(store.workspace()));
    QCOMPARE(knownBy(store, pseudonymised()).size(), 20);
}

void TestClearingAhead::anErasureBeginsAnew()
{
    ReviewedWorkspace store;
    fill(store, 0, 300);
    QVERIFY(clearAhead(store.workspace()));
    const QByteArray before = bytesOf(memoOf(store));
    const auto erased = eraseSubject(store.queue(), QStringLiteral("s1"));
    QVERIFY2(erased, words(erased));
    QVERIFY(!QFile::exists(memoOf(store)));
    const auto again = clearAhead(store.workspace());
    QVERIFY2(again, words(again));
    QVERIFY(*again > 200 && *again < 300);
    QCOMPARE(knownBy(store, pseudonymised()).size(), *again);
    QVERIFY(bytesOf(memoOf(store)).sliced(8, 64) != before.sliced(8, 64)); // another key
}

void TestClearingAhead::keeperWorksByItself()
{
    ReviewedWorkspace store;
    fill(store, 0, 20);
    ClearingKeeper keeper(store.path(), store.clock());
    keeper.update();
    QTRY_VERIFY_WITH_TIMEOUT(!keeper.isWorking(), 60'000);
    QCOMPARE(knownBy(store, pseudonymised()).size(), 20);
    fill(store, 20, 30);
    keeper.update(); // too soon
    QVERIFY(!keeper.isWorking());
    store.clock().advance(60'000);
    keeper.update();
    QTRY_VERIFY_WITH_TIMEOUT(!keeper.isWorking(), 60'000);
    QCOMPARE(knownBy(store, pseudonymised()).size(), 30);
    // Nothing is new: the file stays as it is.
    const QByteArray before = bytesOf(memoOf(store));
    store.clock().advance(60'000);
    keeper.update();
    QTRY_VERIFY_WITH_TIMEOUT(!keeper.isWorking(), 60'000);
    QCOMPARE(bytesOf(memoOf(store)), before);
}

QTEST_GUILESS_MAIN(TestClearingAhead)
#include "tst_clearingahead.moc"
