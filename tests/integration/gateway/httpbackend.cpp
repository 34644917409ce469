// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/gateway/httpbackend.h"

#include "core/api/gateway.h"
#include "core/queue/tokens.h"
#include "tests/integration/gateway/queueclient.h"
#include "tests/integration/queue/sqlbackend.h"

namespace bluepencil {

namespace {

using test::LossyTransport;

// One client of one token.
struct Voice {
    Voice(const QString &address, const QByteArray &token, const Clock &clock)
        : transport({*gatewayAddress(address), token})
        , caller(transport, clock, seededRandom(1), [](qint64) { return true; })
        , queue(caller, clock, {})
    {
    }

    LossyTransport transport;
    HttpCaller caller;
    HttpReviewQueue queue;
};

// What may be asked once more and then changes nothing more and answers the same. Of the rest (not
// sent, given back, taken back, put back) no client can tell its own lost attempt from what was
// done before, and what outcomes it took it can only wait for.
bool isSameAgain(const HttpRequest &request)
{
    const auto ends = [&](const char *what) {
        return request.target.endsWith(what);
    };
    if (request.method == "PUT")
        return true; // a decision
    return request.method == "POST"
        && (request.target == "/v1/items" || request.target == "/v1/signals"
            || request.target == "/v1/leases" || ends("/revisions") || ends("/cancel")
            || ends("/ack") || ends("/renew") || ends("/pause") || ends("/resume"));
}

// The whole contract as one person's three tokens give it.
class TeamQueue final : public ReviewQueue {
public:
    TeamQueue(std::unique_ptr<Voice> producer, std::unique_ptr<Voice> reviewer,
              std::unique_ptr<Voice> supervisor, ReviewQueue &store)
        : m_store(store)
        , m_producer(std::move(producer))
        , m_reviewer(std::move(reviewer))
        , m_supervisor(std::move(supervisor))
    {
    }

    void loseNextAnswer(bool isOn)
    {
        for (Voice *voice : {m_producer.get(), m_reviewer.get(), m_supervisor.get()}) {
            voice->transport.lose = nullptr;
            if (isOn) {
                voice->transport.lose = [isDone = false](const HttpRequest &request) mutable {
                    return isSameAgain(request) && !std::exchange(isDone, true);
                };
            }
        }
    }

    Result<SubmitReceipt> submit(const QString &producer, const Item &item) override
    {
        return m_producer->queue.submit(producer, item);
    }

    Result<SubmitReceipt> revise(const QString &producer, const Item &item) override
    {
        return m_producer->queue.revise(producer, item);
    }

    Result<ItemStatus> status(const QString &producer, const QString &externalId) override
    {
        return m_producer->queue.status(producer, externalId);
    }

    Result<> cancel(const QString &producer, const QString &externalId) override
    {
        return m_producer->queue.cancel(producer, externalId);
    }

    Result<std::vector<Outcome>> takeOutcomes(const QString &producer, int max,
                                              qint64 hideMs) override
    {
        // Nobody can ask a gateway for none.
        return max > 0 ? m_producer->queue.takeOutcomes(producer, max, hideMs)
                       : m_store.takeOutcomes(producer, max, hideMs);
    }

    Result<> ackOutcome(const QString &outcomeId) override
    {
        return m_producer->queue.ackOutcome(outcomeId);
    }

    Result<> nackOutcome(const QString &outcomeId, const QString &reason) override
    {
        return m_producer->queue.nackOutcome(outcomeId, reason);
    }

    Result<> signal(const Signal &signal) override { return m_producer->queue.signal(signal); }

    Result<std::vector<Lease>> lease(const LeaseRequest &request) override
    {
        return m_reviewer->queue.lease(request);
    }

    Result<std::vector<Lease>> adopt(const QString &reviewer) override
    {
        return m_reviewer->queue.adopt(reviewer);
    }

    Result<Lease> renew(const LeaseKey &key, const QString &reviewer) override
    {
        return isKey(key) ? m_reviewer->queue.renew(key, reviewer) : m_store.renew(key, reviewer);
    }

    Result<> release(const LeaseKey &key, const QString &reviewer,
                     const ReleaseOptions &options) override
    {
        return isKey(key) ? m_reviewer->queue.release(key, reviewer, options)
                          : m_store.release(key, reviewer, options);
    }

    Result<DecisionReceipt> decide(const DecisionRequest &request) override
    {
        const bool canBeSent = isKey(request.key) && !request.decision.externalId.isEmpty();
        return canBeSent ? m_reviewer->queue.decide(request) : m_store.decide(request);
    }

    Result<Lease> recall(const QString &decisionId, const QString &reviewer) override
    {
        return m_reviewer->queue.recall(decisionId, reviewer);
    }

    Result<Item> earlier(const LeaseKey &key, const QString &reviewer, int revision) override
    {
        return m_reviewer->queue.earlier(key, reviewer, revision);
    }

    Result<std::vector<QueueInfo>> queues() override { return m_supervisor->queue.queues(); }

    Result<> reassign(qint64 slotId, const QString &reviewer) override
    {
        return m_supervisor->queue.reassign(slotId, reviewer);
    }

    Result<> requeue(const QString &producer, const QString &externalId) override
    {
        return m_supervisor->queue.requeue(producer, externalId);
    }

    Result<> pause(const QString &queue) override { return m_supervisor->queue.pause(queue); }

    Result<> resume(const QString &queue) override { return m_supervisor->queue.resume(queue); }

private:
    // No lease has another, and none can be sent.
    [[nodiscard]] static bool isKey(const LeaseKey &key) { return key.slotId > 0 && key.fence > 0; }

    ReviewQueue &m_store; // for what cannot be asked over HTTP at all

    std::unique_ptr<Voice> m_producer;
    std::unique_ptr<Voice> m_reviewer;
    std::unique_ptr<Voice> m_supervisor;
};

class HttpBackend final : public QueueBackend {
public:
    HttpBackend(PostgresServer &server, const std::vector<std::pair<QString, QStringList>> &people)
        : m_store(makePostgresBackend(server))
    {
        for (int i = 0; i < 2; ++i) {
            Gateway::Options options;
            options.workspace = m_store->address();
            options.listen.port = 0;
            options.http.threads = 16;
            options.databaseThreads = 2;
            options.requestsPerSecond = 1e9; // its clock stands still
            options.sweepMs = 86'400'000; // the model knows of none but the queue's own
            m_gateways.push_back(
                std::make_unique<Gateway>(options, clock(), seededRandom(quint64(i) + 7)));
            if (const Result<> started = m_gateways.back()->start(); !started)
                qFatal("%s", qPrintable(toString(started.error())));
        }
        auto workspace = Workspace::open(m_store->address(), clock(), seededRandom(9), false);
        if (!workspace)
            qFatal("%s", qPrintable(toString(workspace.error())));
        Database &database = (*workspace)->database();
        m_producer = token(database, {people.front().first, Who::Role::Producer, {}, {}});
        m_supervisor
            = token(database, {QStringLiteral("supervisor"), Who::Role::Supervisor, {}, {}});
        for (const auto &[name, skills] : people)
            m_reviewers.push_back(token(database, {name, Who::Role::Reviewer, {}, skills}));
    }

    ReviewQueue &client(int number) override
    {
        std::unique_ptr<TeamQueue> &client = m_clients[number];
        if (!client) {
            const Gateway &gateway = *m_gateways[size_t(number) % m_gateways.size()];
            const QString address = QStringLiteral("http://127.0.0.1:%1").arg(gateway.port());
            const auto voice = [&](const QByteArray &shown) {
                return std::make_unique<Voice>(address, shown, clock());
            };
            client = std::make_unique<TeamQueue>(voice(m_producer),
                                                 voice(m_reviewers.at(size_t(number))),
                                                 voice(m_supervisor), m_store->client(0));
        }
        return *client;
    }

    void crash(int number) override { m_clients[number].reset(); }

    void breakAt(int number, int n) override
    {
        client(number);
        m_clients[number]->loseNextAnswer(n > 0);
    }

    [[nodiscard]] bool isBroken(int) const override { return false; }

    FakeClock &clock() override { return m_store->clock(); }

    void configure(const QString &name, const QueueModel::Queue &queue) override
    {
        m_store->configure(name, queue);
    }

    void makeProbe(const QString &externalId) override { m_store->makeProbe(externalId); }

    QStringList rows(const QString &sql) override { return m_store->rows(sql); }

    [[nodiscard]] QString nextFence() const override { return m_store->nextFence(); }

private:
    [[nodiscard]] QByteArray token(Database &database, const Who &who)
    {
        const Result<QByteArray> made = createToken(database, who, 1);
        if (!made)
            qFatal("%s", qPrintable(toString(made.error())));
        return *made;
    }

    std::unique_ptr<SqlBackend> m_store;
    std::vector<std::unique_ptr<Gateway>> m_gateways;
    QByteArray m_producer;
    QByteArray m_supervisor;
    std::vector<QByteArray> m_reviewers;
    std::map<int, std::unique_ptr<TeamQueue>> m_clients;
};

} // namespace

BackendFactory httpBackend(PostgresServer &server,
                           std::vector<std::pair<QString, QStringList>> people)
{
    return [&server, people = std::move(people)] {
        return std::make_unique<HttpBackend>(server, people);
    };
}

} // namespace bluepencil
