// SPDX-License-Identifier: GPL-3.0-or-later
// Requests for leases that wait at the same moment are served together, each as if it were alone.
#include "core/api/leasedesk.h"
#include "tests/support/faultydisk.h"
#include "tests/support/reviewedworkspace.h"

#include <QSet>
#include <QTest>

#include <future>
#include <latch>
#include <thread>

using namespace bluepencil;
using namespace bluepencil::test;

class TestLeaseDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void manyAtOnce();
    void oneIsRefused();
    void theirCommitFails();
    void noCommitSucceeds();
    void nobodyServes();

private:
    enum class Commits { Succeed, FirstFails, Fail };

    // What each of them is answered when all have asked before the first is served.
    [[nodiscard]] std::vector<Result<std::vector<Lease>>>
    atOnce(const std::vector<LeaseRequest> &requests, Commits commits = Commits::Succeed);

    [[nodiscard]] qint64 leasedCount() const;

    FaultyDisk m_disk; // before anything is opened on it
    std::unique_ptr<ReviewedWorkspace> m_store;
    qsizetype m_commits = 0; // that atOnce() saw, or that failed: each syncs the log once
};

namespace {

// Of fifteen reviewers, one of whom has two devices.
std::vector<LeaseRequest> sixteenRequests()
{
    std::vector<LeaseRequest> requests;
    for (int i = 0; i < 15; ++i) {
        LeaseRequest request;
        request.reviewer = QStringLiteral("r%1").arg(i);
        requests.push_back(request);
    }
    requests.push_back(requests.front());
    return requests;
}

// Each has an item of its own.
void verifyServed(const std::vector<Result<std::vector<Lease>>> &answers)
{
    QSet<QString> given;
    for (const auto &leases : answers) {
        QVERIFY2(leases, words(leases));
        QCOMPARE(leases->size(), std::size_t {1});
        given.insert(leases->front().item.externalId);
    }
    QCOMPARE(given.size(), std::ssize(answers));
}

} // namespace

qint64 TestLeaseDesk::leasedCount() const
{
    Query held(m_store->database(),
               QStringLiteral("SELECT count(*) FROM slot WHERE state = 'leased'"));
    const auto row = held.runToRow();
    return row ? held.integer(0) : -1;
}

void TestLeaseDesk::init()
{
    m_store = std::make_unique<ReviewedWorkspace>();
    for (int i = 0; i < 20; ++i) {
        QVERIFY(m_store->submit(
            plainItem(QStringLiteral("t-%1").arg(i), QStringLiteral("q"), QStringLiteral("d"))));
    }
}

std::vector<Result<std::vector<Lease>>>
TestLeaseDesk::atOnce(const std::vector<LeaseRequest> &requests, Commits commits)
{
    DatabasePool pool({m_store->path(), 1, 64, 20'000, {}}, m_store->clock(), seededRandom(1));
    if (const auto started = pool.start(); !started)
        qFatal("%s", static_cast<const char *>(words(started)));
    LeaseDesk desk(pool);
    std::latch open(1);
    if (!pool.post([&open](Desk &) { open.wait(); }))
        qFatal("the pool takes nothing");
    std::vector<std::future<Result<std::vector<Lease>>>> asked;
    for (const LeaseRequest &request : requests)
        asked.push_back(std::async(std::launch::async, [&] { return desk.lease(request); }));
    while (desk.waiting() < int(requests.size()))
        std::this_thread::yield();
    m_disk.failAt(commits == Commits::Succeed ? -1 : 0, FaultyDisk::Fault::SyncError,
                  commits == Commits::Fail);
    open.count_down();
    std::vector<Result<std::vector<Lease>>> answers;
    for (auto &each : asked)
        answers.push_back(each.get());
    m_commits = m_disk.chances();
    m_disk.mend();
    pool.stop();
    return answers;
}

// Eight in a transaction.
void TestLeaseDesk::manyAtOnce()
{
    verifyServed(atOnce(sixteenRequests()));
    QCOMPARE(m_commits, qsizetype {2});
    QCOMPARE(leasedCount(), 16);
}

// Of what was granted together nothing is left; each is served alone.
void TestLeaseDesk::theirCommitFails()
{
    verifyServed(atOnce(sixteenRequests(), Commits::FirstFails));
    QCOMPARE(m_commits, qsizetype {1 + 8 + 1});
    QCOMPARE(leasedCount(), 16);
}

// All hear of it, and nothing of it stays behind.
void TestLeaseDesk::noCommitSucceeds()
{
    const std::vector<LeaseRequest> requests = sixteenRequests();
    for (const auto &leases : atOnce(requests, Commits::Fail)) {
        QVERIFY(!leases);
        QVERIFY2(leases.error().code == Error::Code::Storage, words(leases));
        QCOMPARE(leases.error().where, QStringLiteral("workspace"));
    }
    QCOMPARE(leasedCount(), 0);
    verifyServed(atOnce(requests));
    QCOMPARE(leasedCount(), 16);
}

void TestLeaseDesk::oneIsRefused()
{
    std::vector<LeaseRequest> requests(3);
    requests[0].reviewer = QStringLiteral("ann");
    requests[1].reviewer = QStringLiteral("bob");
    requests[1].queue = QStringLiteral("default"); // from which nothing may be taken along
    requests[1].offline = true;
    requests[2].reviewer = QStringLiteral("cyd");
    const auto answers = atOnce(requests);
    QVERIFY2(answers[0], words(answers[0]));
    QVERIFY(!answers[1] && answers[1].error().code == Error::Code::NotPermitted);
    QVERIFY2(answers[2], words(answers[2]));
    QCOMPARE(answers[0]->size(), std::size_t {1});
    QCOMPARE(answers[2]->size(), std::size_t {1});
    QVERIFY(answers[0]->front().itemId != answers[2]->front().itemId);
    QCOMPARE(leasedCount(), 2);
}

void TestLeaseDesk::nobodyServes()
{
    DatabasePool pool({m_store->path(), 1, 1, 50, {}}, m_store->clock(), seededRandom(1));
    const auto started = pool.start();
    QVERIFY2(started, words(started));
    LeaseDesk desk(pool);
    std::latch begun(1);
    std::latch open(1);
    QVERIFY(pool.post([&](Desk &) {
        begun.count_down();
        open.wait();
    }));
    begun.wait();
    LeaseRequest request;
    request.reviewer = QStringLiteral("ann");
    // Its turn does not come; then there is no room to wait.
    for (int i = 0; i < 2; ++i) {
        const auto leases = desk.lease(request);
        QVERIFY(!leases && DatabasePool::isOverloaded(leases.error()));
        QCOMPARE(desk.waiting(), 0);
    }
    open.count_down();
    pool.stop();
    QCOMPARE(leasedCount(), 0);
}

QTEST_GUILESS_MAIN(TestLeaseDesk)
#include "tst_leasedesk.moc"
