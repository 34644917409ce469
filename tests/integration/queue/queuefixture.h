// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/sqlreviewqueue.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

#define VERIFY_OK(result)                                                                          \
    do {                                                                                           \
        const auto &verified = (result);                                                           \
        QVERIFY2(verified, qPrintable(verified ? QString() : toString(verified.error())));         \
    } while (false)
#define COMPARE_CODE(result, expected)                                                             \
    do {                                                                                           \
        const auto &compared = (result);                                                           \
        QCOMPARE(compared ? QStringLiteral("ok") : codeName(compared.error().code),                \
                 codeName(Error::Code::expected));                                                 \
    } while (false)

namespace bluepencil {

inline const QString T1 = QStringLiteral("t-1");
inline const QString T2 = QStringLiteral("t-2");
inline const QString T3 = QStringLiteral("t-3");
inline const QString D1 = QStringLiteral("d-1");
inline const QString D2 = QStringLiteral("d-2");
inline const QString D3 = QStringLiteral("d-3");

// A workspace of its own for each test, a clock that stands still, and short words for what people
// do.
class QueueFixture : public QObject {
public:
    void makeQueue()
    {
        m_queue.reset();
        m_workspace.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        auto workspace
            = Workspace::open(m_dir->filePath(QStringLiteral("w")), m_clock, seededRandom(1));
        if (!workspace)
            qFatal("%s", qPrintable(toString(workspace.error())));
        m_workspace = std::move(*workspace);
        m_queue = std::make_unique<SqlReviewQueue>(*m_workspace, m_clock, seededRandom(2));
    }

    Item item(const QString &id, const QByteArray &more = {}) const
    {
        const QByteArray line = "{\"external_id\":\"" + id.toUtf8()
            + "\",\"messages\":[],\"draft\":\"The draft.\"" + more + '}';
        const Result<Item> parsed = parseItem(line);
        if (!parsed)
            qFatal("%s", qPrintable(toString(parsed.error())));
        return *parsed;
    }

    void submit(const QString &id, const QByteArray &more = {})
    {
        if (const auto receipt = m_queue->submit(Desk, item(id, more)); !receipt)
            qFatal("%s", qPrintable(toString(receipt.error())));
    }

    Result<Lease> lease(const QString &reviewer, const QString &id,
                        const QStringList &skills = {QStringLiteral("*")})
    {
        const auto leases = m_queue->lease({reviewer, skills, {}, Desk, id, 1});
        return leases ? Result<Lease>(leases->front()) : fail(leases.error());
    }

    QStringList leaseAny(const QString &reviewer, int max, const QString &queue = {})
    {
        const auto leases = m_queue->lease({reviewer, {QStringLiteral("*")}, queue, {}, {}, max});
        if (!leases)
            qFatal("%s", qPrintable(toString(leases.error())));
        QStringList ids;
        for (const Lease &each : *leases)
            ids += each.item.externalId;
        return ids;
    }

    DecisionRequest request(const Lease &lease, const QString &reviewer, const QString &id,
                            Action action = Action::Approve) const
    {
        DecisionRequest request;
        request.key = lease.key;
        request.seenRevision = lease.item.revision;
        request.decision.decisionId = id;
        request.decision.reviewer = reviewer;
        request.decision.action = action;
        request.decision.decidedAt = 1'795'000'000'000;
        if (action == Action::Edit)
            request.decision.finalText = QStringLiteral("Edited.");
        if (action == Action::Escalate)
            request.decision.escalateTo = QStringLiteral("legal");
        return request;
    }

    // Leases the item by name and decides it.
    Result<DecisionReceipt> decide(const QString &reviewer, const QString &item, const QString &id,
                                   Action action = Action::Approve)
    {
        const Result<Lease> held = lease(reviewer, item);
        return held ? m_queue->decide(request(*held, reviewer, id, action)) : fail(held.error());
    }

    // Lets the lease run out as often as it takes for the place to die.
    void letDie(const QString &reviewer, const QString &item, int times = 5)
    {
        for (int i = 0; i < times; ++i) {
            if (const auto held = lease(QStringLiteral("%1%2").arg(reviewer).arg(i), item); !held)
                qFatal("%s", qPrintable(toString(held.error())));
            m_clock.advance(900'000);
        }
        if (const auto swept = m_queue->sweep(); !swept)
            qFatal("%s", qPrintable(toString(swept.error())));
    }

    ItemStatus status(const QString &id)
    {
        const auto found = m_queue->status(Desk, id);
        if (!found)
            qFatal("%s", qPrintable(toString(found.error())));
        return *found;
    }

    std::vector<Outcome> take(int max = 100)
    {
        const auto taken = m_queue->takeOutcomes(Desk, max, 0);
        if (!taken)
            qFatal("%s", qPrintable(toString(taken.error())));
        return *taken;
    }

    QString value(const QString &sql)
    {
        Query query(m_workspace->database(), sql);
        const Result<bool> row = query.runToRow();
        if (!row)
            qFatal("%s", qPrintable(toString(row.error())));
        return *row ? query.text(0) : QString();
    }

    void set(const QString &sql)
    {
        if (const auto done = m_workspace->database().execute(sql); !done)
            qFatal("%s", qPrintable(toString(done.error())));
    }

    const QString Desk = QStringLiteral("desk");
    const QString Ann = QStringLiteral("ann");
    const QString Bob = QStringLiteral("bob");
    const QString Cyd = QStringLiteral("cyd");
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SqlReviewQueue> m_queue;
};

} // namespace bluepencil
