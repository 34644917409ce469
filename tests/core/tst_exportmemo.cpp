// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/clearing/clearingahead.h"
#include "core/dataset/exporter.h"
#include "core/queue/rights/erasure.h"
#include "tests/support/filebytes.h"
#include "tests/support/personalreviews.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>
#include <thread>

using namespace bluepencil;
using namespace bluepencil::test;

// An export that remembers what earlier ones found gives what one gives that remembers nothing, to
// the byte.
class TestExportMemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameWithAndWithout_data();
    void sameWithAndWithout();
    void erasedRecordsLeaveNoDigest();
    void erasedWhileItRuns();
    void holdsNoText();
    void holdsNoHashOfARecord();
    void twoExportersAtOnce();
    void previewsTeachExports();
};

namespace {

// Does to the file what may happen to one.
void harm(const QString &path, PersonalTexts &made)
{
    QByteArray bytes = bytesOf(path);
    if (bytes.isEmpty())
        return;
    if (made.one(2))
        bytes.truncate(made.below(int(bytes.size())));
    for (int i = made.below(3); i > 0 && !bytes.isEmpty(); --i)
        bytes[made.below(int(bytes.size()))] = char(made.below(256));
    overwrite(path, bytes);
}

ExportConfig someConfig(ReviewedWorkspace &store, PersonalTexts &made)
{
    ExportConfig config = made.one(2) ? everyFormat() : prepared();
    config.keepRubberStamps = true;
    config.privacy = made.one(3) ? QStringLiteral("redact") : QStringLiteral("pseudonymise");
    if (made.one(2)) {
        config.privacyRules.ways
            = {{PersonalDataType::Email, PrivacyWay::Mask},
               {PersonalDataType::Person, made.one(2) ? PrivacyWay::Redact : PrivacyWay::Mask},
               {PersonalDataType::Card, PrivacyWay::Mask},
               {PersonalDataType::BirthDate,
                made.one(2) ? PrivacyWay::Generalise : PrivacyWay::Decade}};
    }
    if (made.one(3)) {
        config.privacyRules.ways[PersonalDataType::Account] = PrivacyWay::Keyed;
        config.keyFile = store.folder(made.one(2) ? QStringLiteral("k1") : QStringLiteral("k2"));
    }
    return config;
}

void writeKeys(ReviewedWorkspace &store)
{
    for (const char *name : {"k1", "k2"}) {
        QFile file(store.folder(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QByteArray(name).repeated(20)) > 0);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }
}

} // namespace

void TestExportMemo::sameWithAndWithout_data()
{
    QTest::addColumn<quint64>("seed");
    const quint64 seeds = qEnvironmentVariableIsSet("BLUEPENCIL_LONG") ? 5 : 3;
    for (quint64 seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %d", int(seed)) << seed;
}

void TestExportMemo::sameWithAndWithout()
{
    QFETCH(const quint64, seed);
    PersonalTexts made(seed);
    ReviewedWorkspace store(seed);
    writeKeys(store);
    int items = 0;
    for (int round = 0; round < 4; ++round) {
        addPersonalReviews(store, made, items, items + 12);
        items += 12;
        if (round > 0 && made.one(2)) {
            const auto erased
                = eraseSubject(store.queue(), QStringLiteral("s%1").arg(made.below(5)));
            QVERIFY2(erased, words(erased));
            QVERIFY(!QFile::exists(memoOf(store)));
        }
        if (made.one(3))
            harm(memoOf(store), made);
        const ExportConfig config = someConfig(store, made);
        const QString name = QStringLiteral("b%1").arg(round);
        if (made.one(2)) {
            const auto cleared = clearAhead(store.workspace());
            QVERIFY2(cleared, words(cleared));
        }
        const auto warm = madeBy(store, config, name + QStringLiteral("-warm"));
        const auto warmer = madeBy(store, config, name + QStringLiteral("-warmer"));
        // Nothing can be read or kept where something else stands.
        const QString aside = memoOf(store) + QStringLiteral("-aside");
        const bool isThere = QFile::rename(memoOf(store), aside);
        QVERIFY(QDir().mkdir(memoOf(store)));
        const auto cold = madeBy(store, config, name + QStringLiteral("-cold"));
        QVERIFY(QDir().rmdir(memoOf(store)));
        QVERIFY(!isThere || QFile::rename(aside, memoOf(store)));
        QCOMPARE(differing(warm, cold), QString());
        QCOMPARE(differing(warmer, cold), QString());
        QVERIFY(!cold.contains(QStringLiteral("error")) || items < 20);
    }
}

void TestExportMemo::erasedRecordsLeaveNoDigest()
{
    ReviewedWorkspace store(3);
    PersonalTexts made(3);
    addPersonalReviews(store, made, 0, 10);
    const ExportConfig config = pseudonymised();
    QVERIFY(!madeBy(store, config, QStringLiteral("b1")).contains(QStringLiteral("error")));
    const QByteArray before = bytesOf(memoOf(store));
    QVERIFY(before.size() > 100);
    const auto erased = eraseSubject(store.queue(), QStringLiteral("s1"));
    QVERIFY2(erased, words(erased));
    QVERIFY(!QFile::exists(memoOf(store)));
    // Not even where it was put back, as by a backup of the folder.
    QFile file(memoOf(store));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(before), before.size());
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(!madeBy(store, config, QStringLiteral("b2")).contains(QStringLiteral("error")));
    const QByteArray after = bytesOf(memoOf(store));
    QVERIFY(after.size() > 100);
    QVERIFY(after.sliced(8, 64) != before.sliced(8, 64)); // another state, another key
}

// The exporter read the records before, and is done after.
void TestExportMemo::erasedWhileItRuns()
{
    ReviewedWorkspace store(4);
    PersonalTexts made(4);
    addPersonalReviews(store, made, 0, 10);
    const ExportConfig config = pseudonymised();
    const auto other = Workspace::open(store.path(), store.clock(), seededRandom(9), false);
    QVERIFY2(other, words(other));
    bool isErased = false;
    const auto looked = Exporter(**other, store.clock(), seededRandom(8))
                            .preview(config, 3, [&](const ExportStep &step) {
                                if (step.done < 10 || isErased)
                                    return;
                                isErased = true;
                                const auto erased
                                    = eraseSubject(store.queue(), QStringLiteral("s1"));
                                QVERIFY2(erased, words(erased));
                            });
    QVERIFY2(looked, words(looked));
    QVERIFY(isErased);
    QVERIFY(!QFile::exists(memoOf(store)));
}

void TestExportMemo::holdsNoText()
{
    ReviewedWorkspace store(5);
    PersonalTexts made(5);
    addPersonalReviews(store, made, 0, 40);
    for (const bool isKeyed : {false, true}) {
        ExportConfig config = everyFormat();
        config.privacy = QStringLiteral("pseudonymise");
        config.keepRubberStamps = true;
        if (isKeyed)
            config.privacyRules.ways = {{PersonalDataType::Card, PrivacyWay::Mask}};
        QVERIFY(!madeBy(store, config, QStringLiteral("b%1").arg(int(isKeyed)))
                     .contains(QStringLiteral("error")));
    }
    const QByteArray bytes = bytesOf(memoOf(store)).toLower();
    QVERIFY(bytes.size() > 1000);
    for (const QStringList &texts : {givenAway(), notGivenAway()}) {
        for (const QString &text : texts) {
            for (const QString &word : text.toLower().split(u' ')) {
                if (word.size() > 5 && !word.startsWith(u'['))
                    QVERIFY2(!bytes.contains(word.toUtf8()), qPrintable(word));
            }
        }
    }
    QVERIFY(!bytes.contains("1111"));
}

// Records are found by their hashes, which others can compute who have the text.
void TestExportMemo::holdsNoHashOfARecord()
{
    ReviewedWorkspace store(8);
    PersonalTexts made(8);
    addPersonalReviews(store, made, 0, 30);
    QVERIFY(!madeBy(store, pseudonymised(), QStringLiteral("b")).contains(QStringLiteral("error")));
    const QByteArray bytes = bytesOf(memoOf(store));
    QVERIFY(bytes.size() > 500);
    int records = 0;
    Query query(store.database(), QStringLiteral("SELECT record_sha256 FROM feedback"));
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next(), ++records) {
        const QByteArray hash = query.bytes(0);
        QCOMPARE(hash.size(), 32);
        for (qsizetype at = 0; at < hash.size(); at += 8) {
            const QByteArray piece = hash.sliced(at, 8);
            QVERIFY(!bytes.contains(piece));
            QVERIFY(!bytes.contains(piece.toHex()));
        }
    }
    QVERIFY2(row, words(row));
    QCOMPARE(records, 30);
}

void TestExportMemo::twoExportersAtOnce()
{
    ReviewedWorkspace store(6);
    PersonalTexts made(6);
    addPersonalReviews(store, made, 0, 40);
    ExportConfig config = everyFormat();
    config.privacy = QStringLiteral("pseudonymise");
    config.keepRubberStamps = true;
    const auto rows = [&config](Workspace &workspace, const Clock &clock) {
        const auto seen = Exporter(workspace, clock, seededRandom(8)).preview(config, 100);
        QByteArray all;
        for (const PreviewRow &row : seen ? seen->rows : std::vector<PreviewRow>())
            all += row.line + '\n';
        return all;
    };
    const QByteArray alone = rows(store.workspace(), store.clock());
    QVERIFY(!alone.isEmpty());
    for (int round = 0; round < 4; ++round) {
        QVERIFY(QFile::remove(memoOf(store)));
        std::array<QByteArray, 2> seen;
        {
            std::array<std::thread, 2> programs;
            for (std::size_t i = 0; i < programs.size(); ++i) {
                programs[i] = std::thread([&, i] {
                    const auto own
                        = Workspace::open(store.path(), store.clock(), seededRandom(i), false);
                    for (int k = 0; own && k < 2; ++k)
                        seen[i] = rows(**own, store.clock());
                });
            }
            for (std::thread &program : programs)
                program.join();
        }
        QCOMPARE(seen[0], alone);
        QCOMPARE(seen[1], alone);
        QCOMPARE(rows(store.workspace(), store.clock()), alone);
    }
}

// More records than wait for one another at a time: what was found on several threads comes in the
// order of the records, as what is known does.
void TestExportMemo::previewsTeachExports()
{
    ReviewedWorkspace store(7);
    PersonalTexts made(7);
    addPersonalReviews(store, made, 0, 150);
    const ExportConfig config = pseudonymised();
    const auto look = [&] {
        return Exporter(store.workspace(), store.clock(), seededRandom(8)).preview(config, 1000);
    };
    const auto seen = look();
    QVERIFY2(seen, words(seen));
    const qsizetype taught = bytesOf(memoOf(store)).size();
    QVERIFY(taught > 500);
    const auto again = look();
    QVERIFY2(again, words(again));
    QCOMPARE(bytesOf(memoOf(store)).size(), taught); // it knew all of them
    QCOMPARE(again->counts, seen->counts);
    QVERIFY(seen->rows.size() > 150);
    QVERIFY(std::ranges::equal(again->rows, seen->rows, {}, &PreviewRow::line, &PreviewRow::line));
    // Records that are known among such that are not.
    addPersonalReviews(store, made, 150, 300);
    const auto more = look();
    QVERIFY2(more, words(more));
    QVERIFY(QFile::remove(memoOf(store)));
    const auto anew = look();
    QVERIFY2(anew, words(anew));
    QVERIFY(std::ranges::equal(more->rows, anew->rows, {}, &PreviewRow::line, &PreviewRow::line));
}

QTEST_GUILESS_MAIN(TestExportMemo)
#include "tst_exportmemo.moc"
