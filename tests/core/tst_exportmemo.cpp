// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/exporter.h"
#include "core/dataset/recordprivacy.h"
#include "core/queue/erasure.h"
#include "core/store/clearedfile.h"
#include "tests/support/batchtools.h"
#include "tests/support/exportfolder.h"

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
    void twoExportersAtOnce();
    void previewsTeachExports();
};

namespace {

const QStringList givenAway
    = QStringLiteral("jane.roe@mail.example|4111 1111 1111 1111|my account number is 12345678|"
                     "my name is Jane Roe|call me on 404-555-0123|Dear Jane,|born on 12/03/1980|"
                     "\U0001F600 write to o.k@mail.example|Roe|12 Main Street, Springfield|"
                     "[EMAIL_1]|DE89 3704 0044 0532 0130 00|my password is hunter22x|12345678")
          .split(u'|');
const QStringList plain
    = QStringLiteral("thank you very much|where is my order|we look into it today|\u00fcber alles|"
                     "it costs 12.50 euros|\U0001F44D|please wait until Monday|the case is closed")
          .split(u'|');

class Made {
public:
    explicit Made(quint64 seed)
        : m_random(seed)
    {
    }

    bool one(int in) { return below(in) == 0; }

    int below(int limit) { return int(m_random() % quint64(limit)); }

    QString text(int pieces)
    {
        QStringList said;
        for (int i = 0; i < pieces; ++i)
            said += one(3) ? givenAway[below(int(givenAway.size()))]
                           : plain[below(int(plain.size()))];
        return said.join(one(2) ? QStringLiteral(". ") : QStringLiteral(" "));
    }

    // Now and then JSON, with a number that is somebody's.
    QString draft()
    {
        if (!one(5))
            return text(1 + below(4));
        return QStringLiteral("{\"say\":\"%1\",\"account_number\":87654321,\"sum\":12.5}")
            .arg(text(1).remove(u'"'));
    }

private:
    std::mt19937_64 m_random;
};

void add(ReviewedWorkspace &store, Made &made, int from, int to)
{
    static const std::array actions {Action::Approve, Action::Edit, Action::Edit, Action::Reject};
    for (int i = from; i < to; ++i) {
        // An id that is a person's own, and one of a person that may be erased.
        const QString id = made.one(6) ? QStringLiteral("p%1@mail.example").arg(i)
                                       : QStringLiteral("p%1").arg(i);
        const QString draft = made.draft();
        OrderedJson item = plainItem(id, made.text(1 + made.below(3)), draft);
        item["subject_id"] = "s" + std::to_string(made.below(5));
        if (made.one(2))
            item["attributes"] = {{"contact", toStdString(made.text(1))}, {"plan", "basic"}};
        const Action action = actions[std::size_t(made.below(int(actions.size())))];
        std::optional<QString> final;
        if (action == Action::Edit)
            final = made.one(2) ? draft + u' ' + made.text(1) + QStringLiteral(" Bye.")
                                : made.draft() + QStringLiteral(" So.");
        Decision done
            = decision(id, action, final,
                       made.one(2) ? QStringLiteral("anna@desk.example") : QStringLiteral("ben"));
        if (action != Action::Approve) {
            const auto end = qsizetype(std::min<qsizetype>(draft.toUcs4().size(), 4));
            done.labels.push_back(
                {QStringLiteral("fact"), Severity::Major,
                 made.one(2) ? std::optional(LabelSpan {Side::Draft, 0, end}) : std::nullopt});
            done.note = made.text(1);
        }
        const auto receipt = store.review(item, done);
        QVERIFY2(receipt, words(receipt));
    }
}

QString memoOf(ReviewedWorkspace &store)
{
    return clearedFilePath(store.database());
}

// All that may not hang on the memory; the number of the batch and its time do hang on the run.
QMap<QString, QByteArray> madeBy(ReviewedWorkspace &store, const ExportConfig &config,
                                 const QString &name)
{
    const auto summary = exportTo(store, name, config);
    if (!summary)
        return {{QStringLiteral("error"), toString(summary.error()).toUtf8()}};
    const ExportFolder folder(summary->folder);
    QMap<QString, QByteArray> files = folder.files();
    const Json manifest = folder.manifest();
    for (const char *whole : {"manifest.json", "CARD.md", "DATASHEET.md", "croissant.json"})
        files.remove(QString::fromLatin1(whole));
    for (const char *part : {"privacy", "counts", "report", "files"})
        files.insert(QString::fromLatin1(part), toLine(manifest[part]));
    return files;
}

QString differing(const QMap<QString, QByteArray> &one, const QMap<QString, QByteArray> &other)
{
    if (one.keys() != other.keys())
        return one.keys().join(u' ') + QStringLiteral(" | ") + other.keys().join(u' ') + u' '
            + QString::fromUtf8(one.value(QStringLiteral("error")))
            + QString::fromUtf8(other.value(QStringLiteral("error")));
    for (auto file = one.cbegin(); file != one.cend(); ++file) {
        if (other.value(file.key()) != *file)
            return file.key();
    }
    return {};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Does to the file what may happen to one.
void harm(const QString &path, Made &made)
{
    QByteArray bytes = bytesOf(path);
    if (bytes.isEmpty())
        return;
    if (made.one(2))
        bytes.truncate(made.below(int(bytes.size())));
    for (int i = made.below(3); i > 0 && !bytes.isEmpty(); --i)
        bytes[made.below(int(bytes.size()))] = char(made.below(256));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

ExportConfig someConfig(ReviewedWorkspace &store, Made &made)
{
    ExportConfig config = made.one(2) ? everyFormat() : prepared();
    config.keepRubberStamps = true;
    config.privacy = made.one(3) ? QStringLiteral("redact") : QStringLiteral("pseudonymise");
    if (made.one(2)) {
        config.privacyRules.ways = {{PersonalDataType::Email, PrivacyWay::Mask},
                                    {PersonalDataType::Person, PrivacyWay::Redact}};
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
    for (quint64 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %d", int(seed)) << seed;
}

void TestExportMemo::sameWithAndWithout()
{
    QFETCH(const quint64, seed);
    Made made(seed);
    ReviewedWorkspace store(seed);
    writeKeys(store);
    int items = 0;
    for (int round = 0; round < 4; ++round) {
        add(store, made, items, items + 12);
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
    Made made(3);
    add(store, made, 0, 10);
    ExportConfig config = basicFormats();
    config.privacy = QStringLiteral("pseudonymise");
    config.keepRubberStamps = true;
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
    Made made(4);
    add(store, made, 0, 10);
    ExportConfig config = basicFormats();
    config.privacy = QStringLiteral("pseudonymise");
    config.keepRubberStamps = true;
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
    Made made(5);
    add(store, made, 0, 40);
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
    for (const QStringList &texts : {givenAway, plain}) {
        for (const QString &text : texts) {
            for (const QString &word : text.toLower().split(u' ')) {
                if (word.size() > 5 && !word.startsWith(u'['))
                    QVERIFY2(!bytes.contains(word.toUtf8()), qPrintable(word));
            }
        }
    }
    QVERIFY(!bytes.contains("1111"));
}

void TestExportMemo::twoExportersAtOnce()
{
    ReviewedWorkspace store(6);
    Made made(6);
    add(store, made, 0, 40);
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
    Made made(7);
    add(store, made, 0, 150);
    ExportConfig config = basicFormats();
    config.privacy = QStringLiteral("pseudonymise");
    config.keepRubberStamps = true;
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
    add(store, made, 150, 300);
    const auto more = look();
    QVERIFY2(more, words(more));
    QVERIFY(QFile::remove(memoOf(store)));
    const auto anew = look();
    QVERIFY2(anew, words(anew));
    QVERIFY(std::ranges::equal(more->rows, anew->rows, {}, &PreviewRow::line, &PreviewRow::line));
}

QTEST_GUILESS_MAIN(TestExportMemo)
#include "tst_exportmemo.moc"
