// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the model that decides, and what follows from it.
#include "tests/support/queuemodel.h"

#include <algorithm>

namespace bluepencil {

namespace {

using Code = Error::Code;

tl::unexpected<Code> no(Code code)
{
    return tl::unexpected<Code>(code);
}

// Two requests with one id are the same decision.
bool sameDecision(const DecisionRequest &one, const DecisionRequest &other)
{
    const Decision &a = one.decision;
    const Decision &b = other.decision;
    return a.action == b.action && a.reviewer == b.reviewer && a.note == b.note
        && a.labels == b.labels && a.escalateTo == b.escalateTo && a.instruction == b.instruction
        && (a.action == Action::Approve || a.finalText == b.finalText);
}

} // namespace

QueueModel::Expected<std::optional<QString>> QueueModel::finalOf(const DecisionRequest &request,
                                                                 const QString &draft) const
{
    const Decision &decision = request.decision;
    const bool differs = decision.finalText && *decision.finalText != draft;
    switch (decision.action) {
    case Action::Approve:
        if (differs)
            return no(Code::InvalidInput);
        return draft;
    case Action::Edit:
        if (!differs)
            return no(Code::InvalidInput);
        return decision.finalText;
    case Action::Reject:
        return decision.finalText;
    case Action::Escalate:
        if (decision.finalText || decision.escalateTo.isEmpty())
            return no(Code::InvalidInput);
        return std::optional<QString>();
    case Action::Redraft:
        if (decision.finalText || decision.instruction.isEmpty())
            return no(Code::InvalidInput);
        return std::optional<QString>();
    }
    return no(Code::InvalidInput);
}

std::optional<Error::Code> QueueModel::refusalOf(const DecisionRequest &request,
                                                 const Slot &slot) const
{
    const QString &state = items[slot.item].state;
    if (state == u"open" && slot.state == u"leased" && slot.fence == request.key.fence
        && slot.owner == request.decision.reviewer)
        return std::nullopt;
    if (state != u"open" && state != u"done")
        return Code::Gone;
    if (slot.state == u"decided")
        return Code::AlreadyDecided;
    return slot.state == u"dead" || slot.state == u"cancelled" ? Code::Gone : Code::LeaseLost;
}

QueueModel::Expected<QueueModel::Answer> QueueModel::decide(const DecisionRequest &request,
                                                            UtcMs now)
{
    const QString &id = request.decision.decisionId;
    if (const auto known = decisions.find(id); known != decisions.end()) {
        const Made &made = known->second;
        if (!sameDecision(request, made.request) || slots[made.slot].slotId != request.key.slotId)
            return no(Code::Conflict);
        if (made.refusal)
            return no(*made.refusal);
        return Answer {true, made.outcome, {}};
    }
    if (const Ask *ask = findAsk(id)) {
        if (!sameDecision(request, ask->request) || slots[ask->slot].slotId != request.key.slotId)
            return no(Code::Conflict);
        return Answer {true, std::nullopt, id};
    }
    const auto found = findSlot(request.key.slotId);
    if (!found || !slots[*found].holders.contains(request.decision.reviewer))
        return no(Code::NotFound);
    const std::size_t item = slots[*found].item;
    endIfExpired(item, now);
    if (request.seenRevision > items[item].now.revision)
        return no(Code::InvalidInput);
    const Submission seen = items[item].all.value(request.seenRevision, items[item].now);
    const auto finalText = finalOf(request, seen.draft);
    if (!finalText)
        return no(finalText.error());
    const auto refusal = refusalOf(request, slots[*found]);
    if (!refusal && request.decision.action != Action::Escalate
        && request.seenRevision < items[item].now.revision)
        return no(Code::NotSeen);
    if (request.decision.action == Action::Redraft)
        return refusal ? no(*refusal) : askForDraft(request, *found, now);
    Made made {request,
               *found,
               QStringLiteral("counted"),
               QStringLiteral("counted"),
               refusal,
               *finalText,
               std::nullopt,
               now};
    if (items[item].probe)
        made.feedback = QStringLiteral("probe");
    if (refusal)
        made.status = made.feedback = QStringLiteral("superseded");
    decisions.emplace(id, made);
    if (refusal)
        return no(*refusal);
    Slot &slot = slots[*found];
    slot.state = QStringLiteral("decided");
    slot.stickyTo.clear();
    slot.stickyUntil = 0;
    slot.returned.clear();
    slot.returnedRequest.clear();
    slot.notSentReason.clear();
    for (Slot &next : slots) {
        const Item &other = items[next.item];
        if (slot.kind == SlotKind::Review && next.kind == SlotKind::Review && next.item != item
            && next.state == u"ready" && next.returned.isEmpty() && next.returnedRequest.isEmpty()
            && other.state == u"open" && !other.now.conversation.isEmpty()
            && other.producer == items[item].producer
            && other.now.conversation == items[item].now.conversation
            && !other.excluded.contains(slot.owner)) {
            next.stickyTo = slot.owner;
            next.stickyUntil = now + queues[other.now.queue].stickyMs;
        }
    }
    resolve(made, id, now);
    closeIfDone(item, now);
    return Answer {false, decisions.at(id).outcome, {}};
}

QueueModel::Expected<QueueModel::Answer> QueueModel::askForDraft(const DecisionRequest &request,
                                                                 std::size_t slot, UtcMs now)
{
    Slot &asking = slots[slot];
    Item &item = items[asking.item];
    if (liveOutcome(asking.item) || !item.asked.isEmpty())
        return no(Code::Conflict);
    const QString &id = request.decision.decisionId;
    asks.push_back(
        {request, slot, item.now.revision, QStringLiteral("waiting"), {}, false, false, 0, now});
    item.asked = id;
    asking.state = QStringLiteral("ready");
    asking.owner.clear();
    asking.deliveries = 0;
    asking.visibleAt = now;
    asking.stickyTo = request.decision.reviewer;
    asking.stickyUntil = now;
    asking.returned.clear();
    asking.notSentReason.clear();
    asking.returnedRequest = id;
    return Answer {false, std::nullopt, id};
}

void QueueModel::closeAsk(std::size_t item, const QString &state, UtcMs now, const QString &refusal)
{
    constexpr qint64 week = qint64 {7} * 24 * 3600 * 1000;
    Ask *ask = askOf(items[item].asked);
    if (!ask)
        return;
    ask->state = state;
    ask->refusal = refusal;
    items[item].asked.clear();
    Slot &asking = slots[ask->slot];
    if (state == u"answered" || state == u"refused") {
        asking.stickyUntil = now + week;
        asking.readySince = now;
    } else {
        asking.returnedRequest.clear();
    }
    for (Slot &slot : slots) {
        if (slot.item == item && slot.state == u"ready")
            slot.visibleAt = std::max(slot.visibleAt, now);
    }
}

QueueModel::Expected<std::size_t> QueueModel::recallAsk(const QString &id, const QString &reviewer,
                                                        UtcMs now)
{
    const Ask *ask = findAsk(id);
    if (!ask)
        return no(Code::NotFound);
    if (ask->request.decision.reviewer != reviewer)
        return no(Code::NotPermitted);
    Slot &slot = slots[ask->slot];
    if (ask->state == u"recalled" && slot.state == u"leased" && slot.owner == reviewer)
        return ask->slot;
    if (ask->state != u"waiting")
        return no(Code::Conflict);
    const auto expiresAt = items[slot.item].now.expiresAt;
    if (expiresAt && *expiresAt <= now)
        return no(Code::Gone);
    closeAsk(slot.item, QStringLiteral("recalled"), now);
    grant(slot, reviewer, now);
    return ask->slot;
}

QueueModel::Expected<std::size_t> QueueModel::recall(const QString &decisionId,
                                                     const QString &reviewer, UtcMs now)
{
    const auto known = decisions.find(decisionId);
    if (known == decisions.end())
        return recallAsk(decisionId, reviewer, now);
    Made &made = known->second;
    if (made.request.decision.reviewer != reviewer)
        return no(Code::NotPermitted);
    Slot &slot = slots[made.slot];
    if (made.status == u"recalled" && slot.state == u"leased" && slot.owner == reviewer
        && slot.returned == decisionId)
        return made.slot;
    if (made.status != u"counted")
        return no(Code::Conflict);
    Item &item = items[slot.item];
    if ((item.now.expiresAt && *item.now.expiresAt <= now)
        || (item.state != u"open" && item.state != u"done"))
        return no(Code::Gone);
    if (!item.asked.isEmpty())
        return no(Code::Conflict);
    std::vector<Slot *> followed;
    for (Slot &other : slots) {
        if (other.item == slot.item && &other != &slot
            && (other.origin == decisionId
                || (!slot.isExpert() && other.kind == SlotKind::Adjudication)))
            followed.push_back(&other);
    }
    for (const Slot *other : followed) {
        if (other->state == u"leased" || other->state == u"decided")
            return no(Code::Conflict);
    }
    if (const auto live = liveOutcome(slot.item)) {
        Out &outcome = outcomes[*live];
        const bool agreed = item.agreement == Agreement::Adjudicate && !slot.isExpert()
            && !slots[decisions.at(outcome.decisionId).slot].isExpert();
        if (outcome.decisionId == decisionId || agreed) {
            if (outcome.state != u"committed")
                return no(Code::Conflict);
            outcome.state = QStringLiteral("recalled");
        }
    }
    for (Slot *other : followed) {
        if (other->state == u"ready" || other->state == u"dead")
            other->state = QStringLiteral("cancelled");
    }
    made.status = made.feedback = QStringLiteral("recalled");
    item.state = QStringLiteral("open");
    slot.deliveries = 0;
    slot.returned = decisionId;
    slot.notSentReason.clear();
    grant(slot, reviewer, now);
    return made.slot;
}

// What follows ----------------------------------------------------------------------------------

void QueueModel::addSlot(std::size_t item, SlotKind kind, const QStringList &skills,
                         const QString &origin, UtcMs now)
{
    Slot slot;
    slot.item = item;
    slot.kind = kind;
    slot.skills = skills;
    slot.origin = origin;
    slot.visibleAt = slot.readySince = now;
    slot.number = 1 + static_cast<int>(std::count_if(slots.begin(), slots.end(), [&](auto &other) {
                      return other.item == item;
                  }));
    slots.push_back(slot);
}

void QueueModel::addOutcome(std::size_t item, const QString &status, const QString &decisionId,
                            UtcMs now)
{
    closeAsk(item, QStringLiteral("ended"), now);
    outcomes.push_back({item, status, QStringLiteral("committed"), decisionId, 0, {}, 0});
    if (!decisionId.isEmpty() && !decisions.at(decisionId).outcome)
        decisions.at(decisionId).outcome = outcomes.size() - 1;
}

void QueueModel::end(std::size_t item, const QString &status, const QString &state, UtcMs now)
{
    const bool answered = liveOutcome(item).has_value();
    closeAsk(item, QStringLiteral("ended"), now);
    if (!answered && !items[item].probe)
        addOutcome(item, status, {}, now);
    items[item].state = answered ? QStringLiteral("done") : state;
    for (Slot &slot : slots) {
        if (slot.item == item && slot.isOpen())
            slot.state = QStringLiteral("cancelled");
    }
}

bool QueueModel::isOver(std::size_t item, UtcMs now) const
{
    const auto expiresAt = items[item].now.expiresAt;
    return items[item].state == u"open" && expiresAt && *expiresAt <= now;
}

void QueueModel::endIfExpired(std::size_t item, UtcMs now)
{
    if (isOver(item, now))
        end(item, QStringLiteral("expired"), QStringLiteral("expired"), now);
}

void QueueModel::sweep(UtcMs now)
{
    for (std::size_t i = 0; i < items.size(); ++i)
        endIfExpired(i, now);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Ask *ask = askOf(items[i].asked);
        if (ask && ask->askedAt <= now - queues[items[i].now.queue].draftWaitMs)
            closeAsk(i, QStringLiteral("refused"), now, {});
    }
    sweepDead(now);
}

void QueueModel::sweepDead(UtcMs now)
{
    constexpr qint64 week = qint64 {7} * 24 * 3600 * 1000;
    std::vector<std::size_t> touched;
    for (Slot &slot : slots) {
        const bool over
            = slot.state == u"ready" || (slot.state == u"leased" && slot.leaseUntil <= now);
        const Queue &queue = queues[items[slot.item].now.queue];
        // Given back for good by somebody, and nobody else came for it.
        const bool waits = slot.state == u"ready" && !items[slot.item].excluded.isEmpty()
            && !queue.paused && std::max(slot.visibleAt, slot.stickyUntil) <= now - week;
        if (over && items[slot.item].asked.isEmpty()
            && (slot.deliveries >= queue.maxDeliveries || waits)) {
            slot.state = QStringLiteral("dead");
            touched.push_back(slot.item);
        }
    }
    for (const std::size_t item : touched)
        closeIfDone(item, now);
}

// Decisions that speak for the item: counted, not escalated, not by an expert; the oldest first.
std::vector<QString> QueueModel::opinions(std::size_t item) const
{
    std::vector<QString> found;
    for (const auto &[id, made] : decisions) {
        if (slots[made.slot].item == item && made.status == u"counted"
            && made.request.decision.action != Action::Escalate && !slots[made.slot].isExpert())
            found.push_back(id);
    }
    std::sort(found.begin(), found.end(), [this](const QString &a, const QString &b) {
        const Made &one = decisions.at(a);
        const Made &other = decisions.at(b);
        return std::pair(one.committedAt, one.slot) < std::pair(other.committedAt, other.slot);
    });
    return found;
}

// The same action with the same text; places that died said nothing.
bool QueueModel::areAgreed(const std::vector<QString> &opinions) const
{
    const Made &first = decisions.at(opinions.front());
    return std::all_of(opinions.begin(), opinions.end(), [&](const QString &id) {
        const Made &other = decisions.at(id);
        return other.request.decision.action == first.request.decision.action
            && other.finalText == first.finalText;
    });
}

void QueueModel::resolve(const Made &decision, const QString &id, UtcMs now)
{
    const Slot slot = slots[decision.slot];
    const Item &item = items[slot.item];
    if (item.probe || liveOutcome(slot.item))
        return;
    const Decision &said = decision.request.decision;
    if (said.action == Action::Escalate)
        return addSlot(slot.item, SlotKind::Escalation, {said.escalateTo}, id, now);
    if (slot.isExpert())
        return addOutcome(slot.item, QStringLiteral("decided"), id, now);
    int open = 0;
    for (const Slot &other : slots) {
        if (other.item != slot.item)
            continue;
        // Who was asked has not answered: silence.
        if (other.isExpert() && (other.isOpen() || other.state == u"dead"))
            return;
        open += other.isOpen() ? 1 : 0;
    }
    if (item.agreement == Agreement::First)
        return addOutcome(slot.item, QStringLiteral("decided"), id, now);
    if (open > 0)
        return;
    if (areAgreed(opinions(slot.item)))
        return addOutcome(slot.item, QStringLiteral("decided"), id, now);
    addSlot(slot.item, SlotKind::Adjudication, {QStringLiteral("senior")}, id, now);
}

void QueueModel::closeIfDone(std::size_t item, UtcMs now)
{
    bool deadExpert = false;
    for (const Slot &slot : slots) {
        if (slot.item == item && slot.isOpen())
            return;
        deadExpert = deadExpert || (slot.item == item && slot.isExpert() && slot.state == u"dead");
    }
    if (items[item].state != u"open")
        return;
    const std::vector<QString> said = opinions(item);
    if (!liveOutcome(item) && !items[item].probe && !said.empty() && !deadExpert) {
        if (items[item].agreement == Agreement::Adjudicate && !areAgreed(said))
            return addSlot(item, SlotKind::Adjudication, {QStringLiteral("senior")}, said.front(),
                           now);
        addOutcome(item, QStringLiteral("decided"), said.front(), now);
    }
    end(item, QStringLiteral("undecided"),
        items[item].probe ? QStringLiteral("done") : QStringLiteral("dead"), now);
}

} // namespace bluepencil
