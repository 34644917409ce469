// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/remote/httpreviewqueue.h"
#include "core/store/database/database.h"

#include <functional>

namespace bluepencil {

// A lease as the workstation keeps it.
struct KeptLease {
    Lease lease;
    qint64 deadline = 0; // Clock::steady(), if `sameBoot`
    bool sameBoot = true; // else nobody knows how long it still holds
    bool offline = false;
};

// A text of a lease that was lost while the workstation was not looking.
struct LostText {
    QString itemId;
    QString externalId;
    QString producer;
    QString text;
};

// The contract as a workstation keeps it up: what the gateway leases is written down, so that a
// restart without contact has it again; nothing is shown before the erasures are followed. Where
// the gateway cannot be asked, adopt and the lease of a named item answer from what is written
// down, with what is left of the lease; everything else says Unreachable at once or in its time.
// Thread: that of its queue and database.
class StationQueue final : public ReviewQueue {
public:
    // References must outlive it. `workstation` names this journal to the gateway; `bootId` the
    // machine's run that the steady clock counts in.
    StationQueue(HttpReviewQueue &remote, Database &journal, const Clock &clock, QString reviewer,
                 QString workstation, QString bootId);

    // Told of items whose texts are gone, in the middle of lease() or adopt().
    void setErased(std::function<void(const QStringList &)> erased)
    {
        m_erased = std::move(erased);
    }

    // Carries out what was erased since the last time, and says so to the gateway. Whatever of it
    // was cut off or failed is gone on with by the next call, also of a program that starts anew.
    [[nodiscard]] Result<> followErasures();
    // Sends again what went out in the last seven days, if the store may have lost it since. What
    // it has it answers as before.
    [[nodiscard]] Result<> offerAgain();
    [[nodiscard]] Result<std::vector<KeptLease>> kept();

    // Since the last call: what adopt() found to be with others.
    [[nodiscard]] std::vector<LostText> takeLost() { return std::exchange(m_lost, {}); }

    [[nodiscard]] HttpReviewQueue &remote() { return m_remote; }

    Result<SubmitReceipt> submit(const QString &producer, const Item &item) override;
    Result<SubmitReceipt> revise(const QString &producer, const Item &item) override;
    Result<ItemStatus> status(const QString &producer, const QString &externalId) override;
    Result<> cancel(const QString &producer, const QString &externalId) override;
    Result<std::vector<Outcome>> takeOutcomes(const QString &producer, int max,
                                              qint64 hideMs) override;
    Result<> ackOutcome(const QString &outcomeId) override;
    Result<> nackOutcome(const QString &outcomeId, const QString &reason) override;
    Result<> signal(const Signal &signal) override;

    Result<std::vector<Lease>> lease(const LeaseRequest &request) override;
    Result<std::vector<Lease>> adopt(const QString &reviewer) override;
    Result<Lease> renew(const LeaseKey &key, const QString &reviewer) override;
    Result<> release(const LeaseKey &key, const QString &reviewer,
                     const ReleaseOptions &options) override;
    Result<DecisionReceipt> decide(const DecisionRequest &request) override;
    Result<Lease> recall(const QString &decisionId, const QString &reviewer) override;
    Result<Item> earlier(const LeaseKey &key, const QString &reviewer, int revision) override;

    Result<std::vector<QueueInfo>> queues() override;
    Result<> reassign(qint64 slotId, const QString &reviewer) override;
    Result<> requeue(const QString &producer, const QString &externalId) override;
    Result<> pause(const QString &queue) override;
    Result<> resume(const QString &queue) override;

private:
    [[nodiscard]] Result<> keep(const Lease &lease, qint64 requestedAt, bool offline);
    [[nodiscard]] Result<> drop(qint64 slotId);
    [[nodiscard]] Result<> reconcile(const std::vector<Lease> &held, qint64 requestedAt);
    [[nodiscard]] Result<> noteLost(const Lease &lease);
    [[nodiscard]] Result<std::vector<DecisionRequest>> sent();
    [[nodiscard]] Result<QStringList> erase(const ErasedItems &erased);
    [[nodiscard]] Result<> clearErasures(qint64 upto);
    [[nodiscard]] Result<> tellOfErasures();
    [[nodiscard]] Lease asLeft(const KeptLease &kept) const;

    HttpReviewQueue &m_remote;
    Database &m_database;
    const Clock &m_clock;
    QString m_reviewer;
    QString m_workstation;
    QString m_bootId;
    std::function<void(const QStringList &)> m_erased;
    std::vector<LostText> m_lost;
    std::optional<quint64> m_contact; // HttpCaller::epoch() when the store's own was asked for
    qint64 m_contactAt = 0; // Clock::steady()

    // Carried out and cleared, and the gateway has not heard.
    struct Cleared {
        qint64 upto = 0; // seq
        qint64 note = 0; // lastOwedClearing() of then
    };

    std::optional<Cleared> m_cleared;
};

// Of Linux: changes with every start of the machine. Empty if it cannot be read.
[[nodiscard]] QString machineBootId();

// The server did not answer the question, so nothing is known about what was asked.
[[nodiscard]] bool isAway(Error::Code code);

} // namespace bluepencil
