// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/gateway/httpbackend.h"

#include "core/api/gateway.h"
#include "core/queue/tokens.h"
#include "tests/integration/gateway/queueclient.h"
#include "tests/integration/queue/people.h"
#include "tests/integration/queue/sqlbackend.h"

#include <array>

namespace bluepencil {

namespace {

constexpr int gatewayCount = 2;

// Nothing is away for longer than one lost answer.
CallRules quickRules()
{
    CallRules rules;
    rules.backoffMs = 1;
    return rules;
}

// One person's or system's clients, one for each token, behind one contract: a token is of one
// role.
class RoutedQueue final : public ReviewQueue {
public:
    RoutedQueue(const QString &address, const std::array<QByteArray, 3> &tokens, const Clock &clock)
        : producer(address, tokens[0], clock, quickRules())
        , reviewer(address, tokens[1], clock, quickRules())
        , supervisor(address, tokens[2], clock, quickRules())
    {
    }

    Result<SubmitReceipt> submit(const QString &who, const Item &item) override
    {
        return producer.queue.submit(who, item);
    }

    Result<SubmitReceipt> revise(const QString &who, const Item &item) override
    {
        return producer.queue.revise(who, item);
    }

    Result<ItemStatus> status(const QString &who, const QString &id) override
    {
        return producer.queue.status(who, id);
    }

    Result<> cancel(const QString &who, const QString &id) override
    {
        return producer.queue.cancel(who, id);
    }

    Result<std::vector<Outcome>> takeOutcomes(const QString &who, int max, qint64 hideMs) override
    {
        return producer.queue.takeOutcomes(who, max, hideMs);
    }

    Result<> ackOutcome(const QString &id) override { return producer.queue.ackOutcome(id); }

    Result<> nackOutcome(const QString &id, const QString &reason) override
    {
        return producer.queue.nackOutcome(id, reason);
    }

    Result<> signal(const Signal &signal) override { return producer.queue.signal(signal); }

    Result<std::vector<Lease>> lease(const LeaseRequest &request) override
    {
        return reviewer.queue.lease(request);
    }

    Result<std::vector<Lease>> adopt(const QString &who) override
    {
        return reviewer.queue.adopt(who);
    }

    Result<Lease> renew(const LeaseKey &key, const QString &who) override
    {
        return reviewer.queue.renew(key, who);
    }

    Result<> release(const LeaseKey &key, const QString &who,
                     const ReleaseOptions &options) override
    {
        return reviewer.queue.release(key, who, options);
    }

    Result<DecisionReceipt> decide(const DecisionRequest &request) override
    {
        return reviewer.queue.decide(request);
    }

    Result<Lease> recall(const QString &id, const QString &who) override
    {
        return reviewer.queue.recall(id, who);
    }

    Result<Item> earlier(const LeaseKey &key, const QString &who, int revision) override
    {
        return reviewer.queue.earlier(key, who, revision);
    }

    Result<std::vector<QueueInfo>> queues() override { return supervisor.queue.queues(); }

    Result<> reassign(qint64 slotId, const QString &who) override
    {
        return supervisor.queue.reassign(slotId, who);
    }

    Result<> requeue(const QString &who, const QString &id) override
    {
        return supervisor.queue.requeue(who, id);
    }

    Result<> pause(const QString &queue) override { return supervisor.queue.pause(queue); }

    Result<> resume(const QString &queue) override { return supervisor.queue.resume(queue); }

    test::QueueClient producer;
    test::QueueClient reviewer;
    test::QueueClient supervisor;
};

// A lost answer to a take leaves what was taken hidden for its time, as the contract says: asked
// again it gives the next ones. The model knows one take only, so these answers arrive.
bool isTake(const HttpRequest &request)
{
    return request.method == "GET" && request.target.startsWith("/v1/outcomes");
}

class HttpBackend final : public QueueBackend {
public:
    explicit HttpBackend(PostgresServer &server)
        : m_store(makePostgresBackend(server))
    {
        auto workspace = Workspace::open(m_store->address(), m_clock, systemRandom());
        if (!workspace)
            qFatal("%s", qPrintable(toString(workspace.error())));
        for (const Person &person : people())
            m_tokens.push_back(tokensOf((*workspace)->database(), person));
        m_clients.resize(people().size());
        for (auto &gateway : m_gateways) {
            gateway = std::make_unique<Gateway>(options(), m_store->clock(), systemRandom());
            if (const Result<> started = gateway->start(); !started)
                qFatal("%s", qPrintable(toString(started.error())));
        }
    }

    ~HttpBackend() override
    {
        m_clients.clear();
        for (auto &gateway : m_gateways)
            gateway->stop();
    }

    Q_DISABLE_COPY_MOVE(HttpBackend)

    ReviewQueue &client(int number) override
    {
        Client &client = m_clients.at(size_t(number));
        if (!client.queue) {
            const auto gateway = size_t(number + client.starts) % m_gateways.size();
            client.queue = std::make_unique<RoutedQueue>(
                QStringLiteral("http://127.0.0.1:%1").arg(m_gateways.at(gateway)->port()),
                m_tokens.at(size_t(number)), m_clock);
        }
        return *client.queue;
    }

    void crash(int number) override
    {
        Client &client = m_clients.at(size_t(number));
        client.queue.reset();
        ++client.starts;
    }

    // The first answer is lost, or the second: hardly a step asks more than twice.
    void breakAt(int number, int n) override
    {
        static_cast<void>(client(number));
        RoutedQueue &queue = *m_clients.at(size_t(number)).queue;
        const auto left = std::make_shared<int>((n + 2) / 3);
        m_lost = false;
        for (test::QueueClient *each : {&queue.producer, &queue.reviewer, &queue.supervisor}) {
            each->transport.lose = [this, left](const HttpRequest &request) {
                const bool isLost = !isTake(request) && *left > 0 && --*left == 0;
                m_lost = m_lost || isLost;
                return isLost;
            };
        }
    }

    [[nodiscard]] bool isBroken(int) const override { return false; } // it has found out

    [[nodiscard]] bool hasAskedAgain(int) const override { return m_lost; }

    [[nodiscard]] bool hidesOthersDecisions() const override { return true; }

    FakeClock &clock() override { return m_store->clock(); }

    void configure(const QString &name, const QueueModel::Queue &queue) override
    {
        m_store->configure(name, queue);
    }

    void makeProbe(const QString &externalId) override { m_store->makeProbe(externalId); }

    QStringList rows(const QString &sql) override { return m_store->rows(sql); }

    [[nodiscard]] QString nextFence() const override { return m_store->nextFence(); }

private:
    struct Client {
        std::unique_ptr<RoutedQueue> queue;
        int starts = 0;
    };

    [[nodiscard]] Gateway::Options options() const
    {
        Gateway::Options options;
        options.workspace = m_store->address();
        options.listen.port = 0;
        options.http.threads = 16;
        options.databaseThreads = 2;
        options.requestsPerSecond = 1e9; // the store's clock stands still
        options.sweepMs = qint64 {24} * 3600 * 1000; // the histories sweep where the model does
        return options;
    }

    [[nodiscard]] std::array<QByteArray, 3> tokensOf(Database &database, const Person &person)
    {
        std::array<QByteArray, 3> tokens;
        constexpr std::array roles {Who::Role::Producer, Who::Role::Reviewer,
                                    Who::Role::Supervisor};
        for (size_t i = 0; i < roles.size(); ++i) {
            Result<QByteArray> token = createToken(
                database, {person.name, roles.at(i), {}, person.skills}, m_store->clock().now());
            if (!token)
                qFatal("%s", qPrintable(toString(token.error())));
            tokens.at(i) = std::move(*token);
        }
        return tokens;
    }

    std::unique_ptr<SqlBackend> m_store;
    SystemClock m_clock; // the clients': no rule uses it
    std::vector<std::array<QByteArray, 3>> m_tokens;
    std::array<std::unique_ptr<Gateway>, gatewayCount> m_gateways;
    std::vector<Client> m_clients;
    bool m_lost = false; // an answer, since breakAt() was told to
};

} // namespace

BackendFactory httpBackend(PostgresServer &server)
{
    return [&server] {
        return std::make_unique<HttpBackend>(server);
    };
}

} // namespace bluepencil
