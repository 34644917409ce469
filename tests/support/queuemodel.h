// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/queue/reviewqueue.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace bluepencil {

// The contract of ReviewQueue (DESIGN section 4) once more, as plain data in memory: slow, without
// SQL, and sharing nothing with the implementations but the contract's own types. Ids that a store
// makes (slots, fences, outcomes) are told to the model after each step.
class QueueModel {
public:
    template <typename T = void> using Expected = tl::expected<T, Error::Code>;

    struct Queue {
        bool paused = false;
        qint64 leaseMs = 1000;
        int prefetch = 2;
        int maxDeliveries = 3;
        qint64 stickyMs = 3000;
        qint64 ageingMs = 2000;
        qint64 draftWaitMs = 6000;
        int overlap = 1;
        Agreement agreement = Agreement::First;
    };

    struct Submission {
        QString externalId;
        int revision = 1;
        QByteArray line;
        QString draft;
        QString queue;
        QString conversation;
        int priority = 50;
        std::optional<UtcMs> dueAt;
        std::optional<UtcMs> expiresAt;
        std::optional<int> overlap;
        std::optional<Agreement> agreement;
        QStringList skills;
    };

    struct Item {
        QString producer;
        Submission now;
        QMap<int, Submission> all; // by revision
        int overlap = 1;
        Agreement agreement = Agreement::First;
        QString state = QStringLiteral("open");
        bool probe = false;
        QStringList excluded;
        QString asked; // the request for another draft that it waits for
    };

    struct Slot {
        std::size_t item = 0;
        int number = 0;
        SlotKind kind = SlotKind::Review;
        QStringList skills;
        QString state = QStringLiteral("ready");
        QString owner;
        UtcMs leaseUntil = 0;
        UtcMs visibleAt = 0;
        UtcMs readySince = 0;
        int deliveries = 0;
        QString stickyTo;
        UtcMs stickyUntil = 0;
        QString returned; // decision id
        QString returnedRequest;
        QString notSentReason;
        QString origin; // decision id
        QStringList holders; // whoever was ever given it
        QMap<qint64, QString> released; // fence and who gave it back
        qint64 slotId = 0; // told
        qint64 fence = 0; // told

        [[nodiscard]] bool isOpen() const { return state == u"ready" || state == u"leased"; }

        // An expert decides alone, the others give opinions.
        [[nodiscard]] bool isExpert() const
        {
            return kind == SlotKind::Escalation || kind == SlotKind::Adjudication;
        }
    };

    struct Made { // a decision
        DecisionRequest request;
        std::size_t slot = 0;
        QString status;
        QString feedback;
        std::optional<Error::Code> refusal;
        std::optional<QString> finalText;
        std::optional<std::size_t> outcome; // the first it made
        UtcMs committedAt = 0;
    };

    struct Out { // an outcome
        std::size_t item = 0;
        QString status;
        QString state = QStringLiteral("committed");
        QString decisionId;
        UtcMs hiddenUntil = 0;
        QString id; // told
        qint64 number = 0; // told

        [[nodiscard]] bool isLive() const { return state != u"not_sent" && state != u"recalled"; }
    };

    struct Ask { // a request for another draft
        DecisionRequest request;
        std::size_t slot = 0;
        int revision = 1;
        QString state = QStringLiteral("waiting");
        QString refusal;
        bool isTaken = false;
        bool isAcked = false;
        UtcMs hiddenUntil = 0;
        UtcMs askedAt = 0;

        [[nodiscard]] const QString &id() const { return request.decision.decisionId; }
    };

    struct Answer {
        bool repeated = false;
        std::optional<std::size_t> outcome;
        QString request; // for another draft
    };

    struct Taken {
        std::vector<std::size_t> asks;
        std::vector<std::size_t> outcomes;
    };

    Expected<SubmitReceipt::State> submit(const QString &producer, const Submission &item,
                                          UtcMs now, bool mustExist);
    Expected<> cancel(const QString &producer, const QString &externalId, UtcMs now);
    Expected<Taken> take(const QString &producer, int max, qint64 hideMs, UtcMs now);
    Expected<> ack(const QString &outcomeId);
    Expected<> nack(const QString &outcomeId, const QString &reason, UtcMs now);
    Expected<std::vector<std::size_t>> lease(const LeaseRequest &request, UtcMs now);
    [[nodiscard]] std::vector<std::size_t> adopt(const QString &reviewer) const;
    Expected<std::size_t> renew(const LeaseKey &key, const QString &reviewer, UtcMs now);
    Expected<> release(const LeaseKey &key, const QString &reviewer, const ReleaseOptions &options,
                       UtcMs now);
    Expected<Answer> decide(const DecisionRequest &request, UtcMs now);
    Expected<std::size_t> recall(const QString &decisionId, const QString &reviewer, UtcMs now);
    Expected<> reassign(qint64 slotId, const QString &reviewer, UtcMs now);
    Expected<> requeue(const QString &producer, const QString &externalId, UtcMs now);
    Expected<> setPaused(const QString &queue, bool paused, UtcMs now);

    // External id of the item that a slot belongs to; "none" if there is no such slot. Over HTTP a
    // decision must name it, and may not name another.
    [[nodiscard]] QString nameOf(qint64 slotId) const;
    [[nodiscard]] std::optional<std::size_t> findItem(const QString &producer,
                                                      const QString &externalId) const;
    [[nodiscard]] std::optional<std::size_t> liveOutcome(std::size_t item) const;
    [[nodiscard]] const Ask *findAsk(const QString &id) const;

    std::map<QString, Queue> queues;
    std::vector<Item> items;
    std::vector<Slot> slots; // in the order in which they came
    std::map<QString, Made> decisions;
    std::vector<Out> outcomes;
    std::vector<Ask> asks; // in the order in which they came

private:
    [[nodiscard]] std::optional<std::size_t> findSlot(qint64 slotId) const;
    [[nodiscard]] std::optional<std::size_t> findOutcome(const QString &outcomeId) const;
    [[nodiscard]] bool isEligible(const Slot &slot, const LeaseRequest &request, UtcMs now) const;
    [[nodiscard]] std::optional<std::size_t> best(const LeaseRequest &request, UtcMs now) const;
    [[nodiscard]] bool hasSkills(const Slot &slot, const LeaseRequest &request) const;
    [[nodiscard]] bool waitsForEarlierTurn(std::size_t item) const;
    Expected<std::size_t> leaseNamed(const LeaseRequest &request, UtcMs now);
    void addSlot(std::size_t item, SlotKind kind, const QStringList &skills, const QString &origin,
                 UtcMs now);
    void grant(Slot &slot, const QString &reviewer, UtcMs now);
    [[nodiscard]] Ask *askOf(const QString &id);
    Expected<Answer> askForDraft(const DecisionRequest &request, std::size_t slot, UtcMs now);
    void closeAsk(std::size_t item, const QString &state, UtcMs now, const QString &refusal = {});
    Expected<std::size_t> recallAsk(const QString &id, const QString &reviewer, UtcMs now);
    void addOutcome(std::size_t item, const QString &status, const QString &decisionId, UtcMs now);
    void end(std::size_t item, const QString &status, const QString &state, UtcMs now);
    [[nodiscard]] bool isOver(std::size_t item, UtcMs now) const;
    void endIfExpired(std::size_t item, UtcMs now);
    void sweep(UtcMs now);
    void sweepDead(UtcMs now);
    void closeIfDone(std::size_t item, UtcMs now);
    void resolve(const Made &decision, const QString &id, UtcMs now);
    [[nodiscard]] Expected<std::optional<QString>> finalOf(const DecisionRequest &request,
                                                           const QString &draft) const;
    [[nodiscard]] std::optional<Error::Code> refusalOf(const DecisionRequest &request,
                                                       const Slot &slot) const;
    [[nodiscard]] std::vector<QString> opinions(std::size_t item) const;
    [[nodiscard]] bool areAgreed(const std::vector<QString> &opinions) const;
};

} // namespace bluepencil
