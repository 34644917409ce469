// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/remote/httpcaller.h"
#include "core/queue/reviewqueue.h"

#include <QHash>

namespace bluepencil {

// Whom the gateway takes the caller for, by the token alone.
struct Who {
    enum class Role { Producer, Reviewer, Supervisor };

    QString subject;
    Role role = Role::Reviewer;
    QStringList queues; // empty: all
    QStringList skills;
};

// The answer to GET /v1/me.
[[nodiscard]] Result<Who> readWho(const QByteArray &bytes);

// Items whose texts must go from every copy.
struct ErasedItems {
    qint64 seq = 0;
    QStringList itemIds;
    QString subjectSha256; // of the person's id; may be empty
};

struct ErasureList {
    std::vector<ErasedItems> erased; // in their order
    qint64 next = 0; // to be asked after
};

// The contract through bluepencil-gateway. What the gateway takes from the token (who, which
// skills, which producer) is not sent. What belongs to others it does not tell from what is not
// there: to recall another's decision is NotFound here. Every operation may be repeated: where the
// store would do it twice, this finds out first what became of the first attempt. Synchronous;
// thread: that of its caller.
//
// With a subject given, nothing is changed in anybody else's name: whenever contact was lost, the
// token was refused, or a minute has passed, the gateway is asked first whose token it is now, and
// Unauthorized comes back if it is not that subject's.
class HttpReviewQueue final : public ReviewQueue {
public:
    // References must outlive the queue. `subject` may be empty: whoever the token belongs to.
    HttpReviewQueue(HttpCaller &caller, const Clock &clock, QString subject);

    [[nodiscard]] Result<Who> me();
    // Changes when the store was put back to an earlier state or goes on elsewhere, so that what it
    // said it had may be missing. Empty if the gateway does not say.
    [[nodiscard]] Result<QString> storeEpoch();
    // What was erased after the entry `seq`. The workstation says when it has followed.
    [[nodiscard]] Result<ErasureList> erasures(qint64 seq);
    [[nodiscard]] Result<> ackErasures(qint64 seq, const QString &workstation);
    // As the gateway answers; `body` and answer are described in its OpenAPI document.
    // Nothing is found in anybody else's name. Unsupported from a gateway that has no such search.
    [[nodiscard]] Result<QByteArray> search(const QString &words, const QString &queue, int limit);
    [[nodiscard]] Result<QByteArray> foundDecision(const QString &feedbackId);
    [[nodiscard]] Result<QByteArray> foundItem(const QString &itemId);
    // Unsupported from a gateway that has no memory to ask.
    [[nodiscard]] Result<QByteArray> memory(const QByteArray &body);
    // What was decided between which the holder of an adjudication decides. LeaseLost; Unsupported
    // from a gateway that does not tell it.
    [[nodiscard]] Result<QByteArray> opinions(const LeaseKey &key);
    // What the text of the draft can be held against, for the holder of any place. LeaseLost;
    // Unsupported from a gateway that does not tell it.
    [[nodiscard]] Result<QByteArray> earlierTexts(const LeaseKey &key, const QString &draftId);
    // How whoever the token belongs to worked on the last `days` days. Unsupported from a gateway
    // that is older than this question.
    [[nodiscard]] Result<QByteArray> work(int days);

    [[nodiscard]] HttpCaller &caller() { return m_caller; }

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
    [[nodiscard]] Result<QByteArray> get(const QByteArray &target);
    [[nodiscard]] Result<QByteArray> send(const QByteArray &method, const QByteArray &target,
                                          const QByteArray &body,
                                          HttpCaller::Repeat repeat = HttpCaller::Repeat::Safe);
    [[nodiscard]] Result<> checkSubject();
    [[nodiscard]] Result<std::vector<Lease>> readLeases(const QByteArray &bytes);
    [[nodiscard]] Result<std::vector<Lease>> leaseOnce(const LeaseRequest &request);
    [[nodiscard]] Result<std::vector<Lease>> unheard(const LeaseRequest &request);
    [[nodiscard]] Error unreadable(const Error &error) const;
    [[nodiscard]] Error olderGateway(const QString &what) const;

    void know(const Lease &lease) { m_known[lease.key.slotId] = lease.key.fence; }

    HttpCaller &m_caller;
    const Clock &m_clock;
    QString m_subject;
    std::optional<quint64> m_checkedEpoch;
    qint64 m_checkedAt = 0; // Clock::steady()
    QHash<qint64, qint64> m_known; // slot → fence of the leases that were heard of
    bool m_leaseInDoubt = false; // a lease was asked for, and no answer came
};

} // namespace bluepencil
