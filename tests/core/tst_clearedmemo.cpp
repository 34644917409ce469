// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/replacing/clearedmemo.h"
#include "core/privacy/text/offsetmap.h"
#include "tests/support/filebytes.h"
#include "tests/support/filesizelimit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <random>
#include <sys/syscall.h>
#include <unistd.h>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

int cutsAllowed = -1; // from here on; fewer than none: all

} // namespace

// In the place of the system's, as a disk that lets no file be cut.
extern "C" Q_DECL_EXPORT int ftruncate(int descriptor, off_t length) noexcept
{
    if (cutsAllowed == 0) {
        errno = EIO;
        return -1;
    }
    if (cutsAllowed > 0)
        --cutsAllowed;
    return int(::syscall(SYS_ftruncate, descriptor, length));
}

// What clearing records came to, in a file.
class TestClearedMemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isFoundAgain();
    void isKeptInSteps();
    void saysWhetherThereIsRoom();
    void isOfOneMethodAlone();
    void anErasureEndsIt();
    void noDamageIsBelieved();
    void cutOffAnywhere();
    void whatCannotBeWrittenIsCutOff();
    void whatWasNotAskedForGoesFirst();
    void twoPrograms();
    void whatIsNotOursStays();
    void cutsOfSeveralRounds();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("w-cleared")); }

    [[nodiscard]] ClearedMemo memo(qsizetype most = ClearedMemo::MostBytes,
                                   const QByteArray &method = "m")
    {
        return ClearedMemo(
            path(), [this] { return m_epoch; }, method, most);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_epoch;
};

namespace {

QByteArray record(int number)
{
    return "record " + QByteArray::number(number);
}

// Of any length, "" too.
QByteArray valueOf(int number)
{
    return QByteArray("abc ").repeated(number % 7)
        + QByteArray::number(number).repeated(number % 3);
}

void addTo(ClearedMemo &memo, int from, int to)
{
    for (int i = from; i < to; ++i)
        memo.add(memo.keyOf(record(i)), valueOf(i));
}

// How many are known; -1 if one is known for something else.
int knownOf(ClearedMemo &memo, int from, int to)
{
    int known = 0;
    for (int i = from; i < to; ++i) {
        const auto value = memo.find(memo.keyOf(record(i)));
        if (value && *value != valueOf(i))
            return -1;
        known += value ? 1 : 0;
    }
    return known;
}

} // namespace

void TestClearedMemo::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_epoch = "one";
}

void TestClearedMemo::isFoundAgain()
{
    {
        ClearedMemo first = memo();
        QCOMPARE(knownOf(first, 0, 3000), 0);
        addTo(first, 0, 3000);
        QCOMPARE(knownOf(first, 0, 3000), 3000);
        first.keep();
    }
    const QFileInfo file(path());
    QCOMPARE(file.permissions() & ~QFile::Permissions(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList {file.fileName()});
    {
        ClearedMemo second = memo();
        QCOMPARE(knownOf(second, 0, 3000), 3000);
        addTo(second, 2000, 3500);
        second.keep();
    }
    ClearedMemo third = memo();
    QCOMPARE(knownOf(third, 0, 4000), 3500);
    const QByteArray before = bytesOf(path());
    third.keep(); // nothing new
    QCOMPARE(bytesOf(path()), before);
    QVERIFY(!before.contains("record 1"));
}

void TestClearedMemo::isKeptInSteps()
{
    ClearedMemo first = memo();
    for (int step = 0; step < 5; ++step) {
        addTo(first, 100 * step, 100 * (step + 1));
        first.keep();
        const QByteArray before = bytesOf(path());
        first.keep(); // nothing new
        QCOMPARE(bytesOf(path()), before);
        ClearedMemo other = memo();
        QCOMPARE(knownOf(other, 0, 1000), 100 * (step + 1));
        addTo(other, 1000 + step, 1001 + step); // behind what the first one knows of
        other.keep();
    }
    ClearedMemo all = memo();
    QCOMPARE(knownOf(all, 0, 1100), 505);
    m_epoch = "two";
    addTo(first, 600, 700);
    const QByteArray before = bytesOf(path());
    first.keep();
    m_epoch = "one";
    addTo(first, 700, 800);
    first.keep(); // never again
    QCOMPARE(bytesOf(path()), before);
}

void TestClearedMemo::saysWhetherThereIsRoom()
{
    constexpr qsizetype most = 20'000;
    ClearedMemo empty = memo(most);
    QVERIFY(empty.hasRoom());
    int added = 0;
    for (; empty.hasRoom(); ++added)
        addTo(empty, added, added + 1);
    QVERIFY(added > 400);
    QCOMPARE(knownOf(empty, 0, added), added);
    const ClearedMemo nowhere(
        QString(), [] { return QByteArray(); }, "m", most);
    QVERIFY(!nowhere.hasRoom());
}

void TestClearedMemo::isOfOneMethodAlone()
{
    ClearedMemo first = memo();
    addTo(first, 0, 100);
    first.keep();
    ClearedMemo other = memo(ClearedMemo::MostBytes, "n");
    QCOMPARE(knownOf(other, 0, 100), 0);
    addTo(other, 0, 50);
    other.keep();
    ClearedMemo again = memo();
    QCOMPARE(knownOf(again, 0, 100), 100);
}

void TestClearedMemo::anErasureEndsIt()
{
    ClearedMemo first = memo();
    addTo(first, 0, 100);
    first.keep();
    // Before the one that is under way is written down.
    ClearedMemo second = memo();
    addTo(second, 100, 200);
    m_epoch = "two";
    const QByteArray before = bytesOf(path());
    second.keep();
    QCOMPARE(bytesOf(path()), before);
    ClearedMemo third = memo();
    QCOMPARE(knownOf(third, 0, 200), 0);
    addTo(third, 0, 10);
    third.keep();
    QVERIFY(!bytesOf(path()).contains(before.sliced(40, 32))); // another key
    ClearedMemo fourth = memo();
    QCOMPARE(knownOf(fourth, 0, 200), 10);
    // While it is being written: the one that erases took the file away too early.
    for (const bool isThere : {true, false}) {
        int asked = 0;
        ClearedMemo late(
            path(), [&asked] { return ++asked < 3 ? "two" : "three"; }, "m");
        addTo(late, 10, 20);
        if (!isThere)
            QVERIFY(QFile::remove(path()));
        late.keep();
        QCOMPARE(asked, 3);
        QVERIFY(!QFile::exists(path()));
        ClearedMemo next = memo();
        addTo(next, 0, 10);
        next.keep();
    }
    // Nobody knows what was erased.
    ClearedMemo blind(
        path(), [] { return QByteArray(); }, "m");
    QCOMPARE(knownOf(blind, 0, 200), 0);
    addTo(blind, 0, 10);
    const QByteArray kept = bytesOf(path());
    blind.keep();
    QCOMPARE(bytesOf(path()), kept);
}

void TestClearedMemo::noDamageIsBelieved()
{
    ClearedMemo first = memo();
    addTo(first, 0, 200);
    first.keep();
    ClearedMemo second = memo();
    addTo(second, 200, 300);
    second.keep();
    const QByteArray whole = bytesOf(path());
    std::mt19937 random(20261129);
    for (int round = 0; round < 400; ++round) {
        QByteArray damaged = whole;
        const qsizetype at
            = round < 130 ? round : qsizetype(random() % std::uint32_t(whole.size()));
        damaged[at] = char(damaged[at] ^ char(1U << (random() % 8)));
        overwrite(path(), damaged);
        ClearedMemo read = memo();
        const int known = knownOf(read, 0, 300);
        QVERIFY2(known == 0 || known == 200, // a length that says that the last part was cut off
                 qPrintable(QStringLiteral("byte %1: %2 known").arg(at).arg(known)));
        addTo(read, 0, 300);
        read.keep();
        ClearedMemo mended = memo();
        QCOMPARE(knownOf(mended, 0, 300), 300);
    }
}

void TestClearedMemo::cutOffAnywhere()
{
    ClearedMemo first = memo();
    addTo(first, 0, 20);
    first.keep();
    const qsizetype half = bytesOf(path()).size();
    ClearedMemo second = memo();
    addTo(second, 20, 40);
    second.keep();
    const QByteArray whole = bytesOf(path());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        overwrite(path(), whole.first(size));
        ClearedMemo read = memo();
        QCOMPARE(knownOf(read, 0, 40), size < half ? 0 : 20);
        addTo(read, 0, 40);
        read.keep();
        ClearedMemo mended = memo();
        QCOMPARE(knownOf(mended, 0, 40), 40);
    }
}

void TestClearedMemo::whatCannotBeWrittenIsCutOff()
{
    ClearedMemo first = memo();
    addTo(first, 0, 100);
    first.keep();
    const QByteArray before = bytesOf(path());
    for (const bool isCut : {true, false}) {
        ClearedMemo second = memo();
        QCOMPARE(knownOf(second, 0, 200), 100);
        addTo(second, 100, 200);
        {
            const FileSizeLimit limit(rlim_t(before.size()) + 100);
            cutsAllowed = isCut ? -1 : 1; // what was there behind the last part
            second.keep();
            cutsAllowed = -1;
        }
        QCOMPARE(QFile::exists(path()), isCut);
        QCOMPARE(bytesOf(path()), isCut ? before : QByteArray());
    }
    ClearedMemo third = memo();
    QCOMPARE(knownOf(third, 0, 200), 0);
    addTo(third, 0, 150);
    third.keep();
    ClearedMemo fourth = memo();
    QCOMPARE(knownOf(fourth, 0, 200), 150);
}

void TestClearedMemo::whatWasNotAskedForGoesFirst()
{
    constexpr qsizetype most = 20'000;
    ClearedMemo first = memo(most);
    addTo(first, 0, 400);
    first.keep();
    const int all = [&] {
        ClearedMemo read = memo(most);
        return knownOf(read, 0, 400);
    }();
    QCOMPARE(all, 400);
    ClearedMemo second = memo(most);
    QCOMPARE(knownOf(second, 0, 100), 100);
    addTo(second, 1000, 1300);
    QCOMPARE(knownOf(second, 1000, 1300), 300);
    second.keep();
    QVERIFY(bytesOf(path()).size() <= most + 200);
    ClearedMemo third = memo(most);
    QCOMPARE(knownOf(third, 0, 100), 100);
    QCOMPARE(knownOf(third, 100, 400), 0);
    QCOMPARE(knownOf(third, 1000, 1300), 300);
    // More than there is room for, all of it asked for.
    addTo(third, 2000, 9000);
    const int known = knownOf(third, 2000, 9000);
    QVERIFY(known > 0 && known < 7000);
    QCOMPARE(knownOf(third, 0, 100), 100);
    third.keep();
    QVERIFY(bytesOf(path()).size() <= most + 200);
    const QByteArray large(ClearedMemo::MostValue + 1, 'x');
    ClearedMemo roomy = memo();
    roomy.add(roomy.keyOf("large"), large);
    QVERIFY(!roomy.find(roomy.keyOf("large")));
}

void TestClearedMemo::twoPrograms()
{
    // Both begin with nothing: the last one's file stays.
    ClearedMemo one = memo();
    ClearedMemo other = memo();
    addTo(one, 0, 100);
    addTo(other, 50, 150);
    one.keep();
    other.keep();
    ClearedMemo both = memo();
    QCOMPARE(knownOf(both, 0, 150), 100);
    // Both add to one.
    ClearedMemo third = memo();
    ClearedMemo fourth = memo();
    addTo(third, 200, 300);
    addTo(fourth, 250, 400);
    third.keep();
    fourth.keep();
    ClearedMemo all = memo();
    QCOMPARE(knownOf(all, 200, 400), 200);
    // One made it anew meanwhile: digests by the old key are of no use in it.
    ClearedMemo fifth = memo();
    addTo(fifth, 500, 510);
    QVERIFY(QFile::remove(path()));
    ClearedMemo sixth = memo();
    addTo(sixth, 600, 610);
    sixth.keep();
    fifth.keep();
    ClearedMemo last = memo();
    QCOMPARE(knownOf(last, 0, 700), 10);
}

void TestClearedMemo::whatIsNotOursStays()
{
    const auto use = [this] {
        ClearedMemo used = memo();
        addTo(used, 0, 10);
        used.keep();
        return knownOf(used, 0, 10);
    };
    QVERIFY(QDir().mkdir(path()));
    QCOMPARE(use(), 10); // as long as it lasts
    QVERIFY(QDir().rmdir(path()));
    const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere"));
    overwrite(elsewhere, "kept");
    QVERIFY(QFile::link(elsewhere, path()));
    QCOMPARE(use(), 10);
    QCOMPARE(bytesOf(elsewhere), QByteArray("kept"));
    QVERIFY(QFile::remove(path()));
    // Whoever else could write to it could say that a record is clean.
    QCOMPARE(use(), 10);
    QVERIFY(
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::WriteGroup));
    ClearedMemo shared = memo();
    QCOMPARE(knownOf(shared, 0, 10), 0);
    const QByteArray before = bytesOf(path());
    addTo(shared, 10, 20);
    shared.keep();
    QCOMPARE(bytesOf(path()), before);
}

// Places moved by rounds one by one are those moved by all of them as one.
void TestClearedMemo::cutsOfSeveralRounds()
{
    std::mt19937 random(20261130);
    const auto below = [&random](qsizetype limit) {
        return qsizetype(random() % std::uint32_t(limit));
    };
    for (int run = 0; run < 2000; ++run) {
        OffsetMap map;
        qsizetype length = 30;
        for (int round = 0; round < 3; ++round) {
            std::vector<OffsetMap::Cut> cuts;
            qsizetype shift = 0;
            for (qsizetype at = below(8); at < length; at += below(8)) {
                const qsizetype end = std::min(length, at + 1 + below(4));
                const qsizetype made = 1 + below(6);
                cuts.push_back({at, end, at + shift, at + shift + made});
                shift += made - (end - at);
                at = end;
            }
            map.add(cuts);
            length += shift;
        }
        OffsetMap once;
        once.add(map.cuts());
        qsizetype longer = 0;
        for (const OffsetMap::Cut &cut : map.cuts()) {
            QVERIFY2(cut.start < cut.end && cut.newStart < cut.newEnd
                         && cut.newStart == cut.start + longer,
                     qPrintable(QStringLiteral("run %1").arg(run)));
            longer = cut.newEnd - cut.end;
            QCOMPARE(map.start(cut.start), cut.newStart);
            QCOMPARE(map.end(cut.end), cut.newEnd);
        }
        QCOMPARE(30 + longer, length);
        for (qsizetype at = 0; at <= 30; ++at) {
            const auto inside = std::ranges::any_of(map.cuts(), [at](const OffsetMap::Cut &cut) {
                return cut.start < at && at < cut.end;
            });
            if (!inside) { // inside, rounds that only touch may leave it at an edge of one of them
                QCOMPARE(once.start(at), map.start(at));
                QCOMPARE(once.end(at), map.end(at));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestClearedMemo)
#include "tst_clearedmemo.moc"
