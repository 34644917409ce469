// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/queuemodel.h"

#include <algorithm>
#include <tuple>

namespace bluepencil {

namespace {

using Code = Error::Code;

tl::unexpected<Code> no(Code code)
{
    return tl::unexpected<Code>(code);
}

} // namespace

QString QueueModel::nameOf(qint64 slotId) const
{
    for (const Slot &slot : slots) {
        if (slot.slotId == slotId)
            return items[slot.item].now.externalId;
    }
    return QStringLiteral("none");
}

std::optional<std::size_t> QueueModel::findItem(const QString &producer,
                                                const QString &externalId) const
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].producer == producer && items[i].now.externalId == externalId)
            return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> QueueModel::findSlot(qint64 slotId) const
{
    for (std::size_t i = 0; i < slots.size(); ++i) {
        if (slots[i].slotId == slotId)
            return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> QueueModel::findOutcome(const QString &outcomeId) const
{
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        if (outcomes[i].id == outcomeId)
            return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> QueueModel::liveOutcome(std::size_t item) const
{
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        if (outcomes[i].item == item && outcomes[i].isLive())
            return i;
    }
    return std::nullopt;
}

const QueueModel::Ask *QueueModel::findAsk(const QString &id) const
{
    for (const Ask &ask : asks) {
        if (ask.id() == id)
            return &ask;
    }
    return nullptr;
}

QueueModel::Ask *QueueModel::askOf(const QString &id)
{
    for (Ask &ask : asks) {
        if (ask.id() == id)
            return &ask;
    }
    return nullptr;
}

// Producers -------------------------------------------------------------------------------------

QueueModel::Expected<SubmitReceipt::State>
QueueModel::submit(const QString &producer, const Submission &item, UtcMs now, bool mustExist)
{
    const auto found = findItem(producer, item.externalId);
    if (!found && mustExist)
        return no(Code::NotFound);
    if (!found) {
        const Queue &queue = queues[item.queue];
        items.push_back({producer,
                         item,
                         {{item.revision, item}},
                         item.overlap.value_or(queue.overlap),
                         item.agreement.value_or(queue.agreement),
                         QStringLiteral("open"),
                         false,
                         {},
                         {}});
        const std::size_t index = items.size() - 1;
        for (int i = 0; i < items[index].overlap; ++i)
            addSlot(index, i == 0 ? SlotKind::Review : SlotKind::Second, item.skills, {}, now);
        // Kept for whoever decided last in the conversation.
        std::optional<std::pair<UtcMs, qint64>> latest;
        Slot &first = slots[slots.size() - static_cast<std::size_t>(items[index].overlap)];
        for (const auto &[id, made] : decisions) {
            const Slot &slot = slots[made.slot];
            const Item &other = items[slot.item];
            const std::pair key(made.committedAt, slot.slotId);
            if (item.conversation.isEmpty() || other.now.conversation != item.conversation
                || other.producer != producer || slot.kind != SlotKind::Review
                || made.status != u"counted" || (latest && key < *latest))
                continue;
            latest = key;
            first.stickyTo = made.request.decision.reviewer;
            first.stickyUntil = made.committedAt + queue.stickyMs;
        }
        return SubmitReceipt::State::Accepted;
    }
    Item &old = items[*found];
    if (item.revision <= old.now.revision) {
        if (old.all.contains(item.revision) && old.all[item.revision].line == item.line)
            return SubmitReceipt::State::Repeated;
        return no(Code::Conflict);
    }
    if (old.state != u"open" || isOver(*found, now) || liveOutcome(*found))
        return no(Code::Gone);
    const QString queue = old.now.queue; // a revision moves nothing
    old.now = item;
    old.now.queue = queue;
    old.all[item.revision] = old.now;
    for (Slot &slot : slots) {
        if (slot.item == *found && !slot.isExpert())
            slot.skills = item.skills;
    }
    closeAsk(*found, QStringLiteral("answered"), now);
    return SubmitReceipt::State::Revised;
}

QueueModel::Expected<> QueueModel::cancel(const QString &producer, const QString &externalId,
                                          UtcMs now)
{
    const auto found = findItem(producer, externalId);
    if (!found)
        return no(Code::NotFound);
    if (items[*found].state == u"cancelled")
        return {};
    if (items[*found].state != u"open" || isOver(*found, now) || liveOutcome(*found))
        return no(Code::Gone);
    end(*found, QStringLiteral("cancelled"), QStringLiteral("cancelled"), now);
    return {};
}

QueueModel::Expected<QueueModel::Taken> QueueModel::take(const QString &producer, int max,
                                                         qint64 hideMs, UtcMs now)
{
    sweep(now);
    Taken all;
    for (std::size_t i = 0; i < asks.size() && static_cast<int>(all.asks.size()) < max; ++i) {
        Ask &ask = asks[i];
        const Item &item = items[slots[ask.slot].item];
        if (ask.state != u"waiting" || ask.isAcked || ask.hiddenUntil > now || item.probe
            || queues[item.now.queue].paused || (!producer.isEmpty() && item.producer != producer))
            continue;
        ask.isTaken = true;
        ask.hiddenUntil = now + hideMs;
        all.asks.push_back(i);
    }
    max -= static_cast<int>(all.asks.size());
    std::vector<std::size_t> taken;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const Item &item = items[outcomes[i].item];
        if ((outcomes[i].state == u"committed" || outcomes[i].state == u"taken")
            && outcomes[i].hiddenUntil <= now && !queues[item.now.queue].paused
            && (producer.isEmpty() || item.producer == producer))
            taken.push_back(i);
    }
    // Those that the sweep has just made have no number yet: behind all others, in any order.
    const auto number = [this](std::size_t i) {
        return outcomes[i].number == 0 ? std::numeric_limits<qint64>::max() : outcomes[i].number;
    };
    std::sort(taken.begin(), taken.end(),
              [&](std::size_t a, std::size_t b) { return number(a) < number(b); });
    taken.resize(std::min(taken.size(), static_cast<std::size_t>(std::max(0, max))));
    for (const std::size_t i : taken) {
        outcomes[i].state = QStringLiteral("taken");
        outcomes[i].hiddenUntil = now + hideMs;
    }
    all.outcomes = std::move(taken);
    return all;
}

QueueModel::Expected<> QueueModel::ack(const QString &outcomeId)
{
    const auto found = findOutcome(outcomeId);
    if (Ask *ask = found ? nullptr : askOf(outcomeId)) {
        if (!ask->isTaken)
            return no(Code::Conflict);
        ask->isAcked = true;
        return {};
    }
    if (!found)
        return no(Code::NotFound);
    Out &outcome = outcomes[*found];
    if (outcome.state != u"taken" && outcome.state != u"acked")
        return no(Code::Conflict);
    outcome.state = QStringLiteral("acked");
    return {};
}

QueueModel::Expected<> QueueModel::nack(const QString &outcomeId, const QString &reason, UtcMs now)
{
    constexpr qint64 week = qint64 {7} * 24 * 3600 * 1000;
    const auto found = findOutcome(outcomeId);
    if (const Ask *ask = found ? nullptr : askOf(outcomeId)) {
        if (ask->state == u"refused")
            return {};
        if (ask->state != u"waiting" || !ask->isTaken)
            return no(Code::Conflict);
        closeAsk(slots[ask->slot].item, QStringLiteral("refused"), now, reason);
        return {};
    }
    if (!found)
        return no(Code::NotFound);
    Out &outcome = outcomes[*found];
    if (outcome.state == u"not_sent")
        return {};
    if (outcome.state != u"taken" || outcome.decisionId.isEmpty())
        return no(Code::Conflict);
    outcome.state = QStringLiteral("not_sent");
    Made &made = decisions.at(outcome.decisionId);
    made.status = QStringLiteral("not_sent");
    made.feedback = QStringLiteral("superseded");
    Slot &slot = slots[made.slot];
    items[slot.item].state = QStringLiteral("open");
    slot.state = QStringLiteral("ready");
    slot.owner.clear();
    slot.deliveries = 0;
    slot.visibleAt = slot.readySince = now;
    slot.stickyTo = made.request.decision.reviewer;
    slot.stickyUntil = now + week;
    slot.returned = outcome.decisionId;
    slot.notSentReason = reason;
    return {};
}

// Reviewers -------------------------------------------------------------------------------------

bool QueueModel::hasSkills(const Slot &slot, const LeaseRequest &request) const
{
    return request.skills.contains(QStringLiteral("*"))
        || std::all_of(slot.skills.begin(), slot.skills.end(),
                       [&](const QString &skill) { return request.skills.contains(skill); });
}

bool QueueModel::waitsForEarlierTurn(std::size_t item) const
{
    for (std::size_t i = 0; i < item; ++i) {
        if (!items[item].now.conversation.isEmpty() && items[i].producer == items[item].producer
            && items[i].now.conversation == items[item].now.conversation
            && items[i].state == u"open" && !liveOutcome(i))
            return true;
    }
    return false;
}

bool QueueModel::isEligible(const Slot &slot, const LeaseRequest &request, UtcMs now) const
{
    const Item &item = items[slot.item];
    const bool free = (slot.state == u"ready" && slot.visibleAt <= now)
        || (slot.state == u"leased" && slot.leaseUntil <= now);
    const bool named = !request.externalId.isEmpty();
    const bool kept = !slot.stickyTo.isEmpty() && slot.stickyTo != request.reviewer
        && slot.stickyUntil > now
        && !(named && slot.returned.isEmpty() && slot.returnedRequest.isEmpty());
    const bool taken = std::any_of(slots.begin(), slots.end(), [&](const Slot &other) {
        return &other != &slot && other.item == slot.item && other.owner == request.reviewer
            && (other.state == u"leased" || other.state == u"decided");
    });
    return free && item.state == u"open" && item.asked.isEmpty()
        && !(item.now.expiresAt && *item.now.expiresAt <= now) && !queues.at(item.now.queue).paused
        && !item.excluded.contains(request.reviewer) && hasSkills(slot, request) && !kept && !taken
        && !waitsForEarlierTurn(slot.item);
}

std::optional<std::size_t> QueueModel::best(const LeaseRequest &request, UtcMs now) const
{
    using Rank = std::tuple<int, qint64, int, UtcMs, qint64>;
    std::optional<std::pair<Rank, std::size_t>> found;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        const Slot &slot = slots[i];
        const Item &item = items[slot.item];
        const Queue &queue = queues.at(item.now.queue);
        const auto held = std::count_if(slots.begin(), slots.end(), [&](const Slot &other) {
            return other.state == u"leased" && other.owner == request.reviewer
                && other.leaseUntil > now && items[other.item].now.queue == item.now.queue;
        });
        if ((!request.queue.isEmpty() && request.queue != item.now.queue)
            || !isEligible(slot, request, now))
            continue;
        const bool back = !slot.returned.isEmpty() && slot.stickyTo == request.reviewer;
        const bool asked = !slot.returnedRequest.isEmpty() && slot.stickyTo == request.reviewer;
        const bool own = asked
            || (back && decisions.at(slot.returned).request.decision.reviewer == request.reviewer);
        if (request.onlyReturned ? !own : held >= queue.prefetch + request.pending)
            continue;
        const Rank rank {
            back        ? 0
                : asked ? 1
                        : 2,
            -(item.now.priority - slot.readySince / queue.ageingMs + now / queue.ageingMs),
            item.now.dueAt ? 0 : 1, item.now.dueAt.value_or(0), static_cast<qint64>(i)};
        if (!found || rank < found->first)
            found = {rank, i};
    }
    return found ? std::optional(found->second) : std::nullopt;
}

QueueModel::Expected<std::vector<std::size_t>> QueueModel::lease(const LeaseRequest &request,
                                                                 UtcMs now)
{
    if (request.onlyReturned && !best(request, now))
        return std::vector<std::size_t> {};
    sweep(now);
    if (!request.externalId.isEmpty()) {
        const Expected<std::size_t> one = leaseNamed(request, now);
        if (!one)
            return no(one.error());
        return std::vector {*one};
    }
    std::vector<std::size_t> granted;
    while (static_cast<int>(granted.size()) < request.max) {
        const auto slot = best(request, now);
        if (!slot)
            break;
        grant(slots[*slot], request.reviewer, now);
        granted.push_back(*slot);
    }
    return granted;
}

QueueModel::Expected<std::size_t> QueueModel::leaseNamed(const LeaseRequest &request, UtcMs now)
{
    const auto item = findItem(request.producer, request.externalId);
    if (!item)
        return no(Code::NotFound);
    endIfExpired(*item, now);
    const Queue &queue = queues[items[*item].now.queue];
    std::optional<std::size_t> eligible;
    bool eligibleIsBack = false;
    bool anySkilled = false;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        Slot &slot = slots[i];
        if (slot.item != *item)
            continue;
        if (slot.state == u"leased" && slot.owner == request.reviewer) {
            slot.leaseUntil = now + queue.leaseMs;
            return i;
        }
        if (slot.state == u"decided" && slot.owner == request.reviewer)
            return no(Code::AlreadyDecided);
        anySkilled = anySkilled || (slot.isOpen() && hasSkills(slot, request));
        // What came back to this reviewer goes before any other place.
        const bool back = !(slot.returned.isEmpty() && slot.returnedRequest.isEmpty())
            && slot.stickyTo == request.reviewer;
        if (isEligible(slot, request, now) && (!eligible || (back && !eligibleIsBack))) {
            eligible = i;
            eligibleIsBack = back;
        }
    }
    if (items[*item].state == u"done")
        return no(Code::AlreadyDecided);
    if (items[*item].state != u"open")
        return no(Code::Gone);
    if (eligible) {
        grant(slots[*eligible], request.reviewer, now);
        return *eligible;
    }
    if (queue.paused)
        return no(Code::Paused);
    if (!anySkilled || items[*item].excluded.contains(request.reviewer))
        return no(Code::NotPermitted);
    return no(Code::Busy);
}

void QueueModel::grant(Slot &slot, const QString &reviewer, UtcMs now)
{
    slot.state = QStringLiteral("leased");
    slot.owner = reviewer;
    slot.holders += reviewer;
    slot.leaseUntil = now + queues[items[slot.item].now.queue].leaseMs;
    ++slot.deliveries;
}

std::vector<std::size_t> QueueModel::adopt(const QString &reviewer) const
{
    std::vector<std::size_t> held;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        if (slots[i].state == u"leased" && slots[i].owner == reviewer)
            held.push_back(i);
    }
    return held;
}

QueueModel::Expected<std::size_t> QueueModel::renew(const LeaseKey &key, const QString &reviewer,
                                                    UtcMs now)
{
    const auto found = findSlot(key.slotId);
    if (!found)
        return no(Code::NotFound);
    Slot &slot = slots[*found];
    if (slot.state != u"leased" || slot.fence != key.fence || slot.owner != reviewer)
        return no(Code::LeaseLost);
    slot.leaseUntil = now + queues[items[slot.item].now.queue].leaseMs;
    return *found;
}

QueueModel::Expected<> QueueModel::release(const LeaseKey &key, const QString &reviewer,
                                           const ReleaseOptions &options, UtcMs now)
{
    const auto known = findSlot(key.slotId);
    if (known && slots[*known].released.value(key.fence) == reviewer)
        return {};
    const Expected<std::size_t> found = renew(key, reviewer, now);
    if (!found)
        return no(found.error());
    Slot &slot = slots[*found];
    slot.released.insert(key.fence, reviewer);
    slot.state = QStringLiteral("ready");
    slot.owner.clear();
    slot.visibleAt = now + options.delayMs;
    slot.deliveries += options.reason == u"unrenderable" ? 1 : options.excludeMe ? 0 : -1;
    slot.stickyTo.clear();
    slot.stickyUntil = 0;
    if (options.excludeMe) {
        items[slot.item].excluded += reviewer;
        for (Slot &other : slots) {
            if (other.item != slot.item)
                continue;
            other.visibleAt = std::max(other.visibleAt, now);
            if (other.stickyTo == reviewer)
                other.stickyTo.clear();
        }
    }
    sweepDead(now);
    return {};
}

// Supervisors -----------------------------------------------------------------------------------

QueueModel::Expected<> QueueModel::reassign(qint64 slotId, const QString &reviewer, UtcMs now)
{
    const auto found = findSlot(slotId);
    if (!found)
        return no(Code::NotFound);
    Slot &slot = slots[*found];
    if (!slot.isOpen())
        return no(Code::AlreadyDecided);
    for (const Slot &other : slots) {
        if (&other != &slot && other.item == slot.item && other.owner == reviewer
            && (other.state == u"leased" || other.state == u"decided"))
            return no(Code::NotPermitted);
    }
    closeAsk(slot.item, QStringLiteral("recalled"), now);
    if (slot.state == u"leased" && slot.owner == reviewer)
        slot.leaseUntil = now + queues[items[slot.item].now.queue].leaseMs;
    else
        grant(slot, reviewer, now);
    return {};
}

QueueModel::Expected<> QueueModel::requeue(const QString &producer, const QString &externalId,
                                           UtcMs now)
{
    const auto found = findItem(producer, externalId);
    if (!found)
        return no(Code::NotFound);
    const bool wasPutBack = std::any_of(outcomes.begin(), outcomes.end(), [&](const Out &outcome) {
        return outcome.item == *found && outcome.status == u"undecided"
            && outcome.state == u"recalled";
    });
    if (items[*found].state == u"open" && wasPutBack)
        return {};
    const auto live = liveOutcome(*found);
    if (items[*found].state != u"dead" || !live || outcomes[*live].state != u"committed")
        return no(Code::Conflict);
    outcomes[*live].state = QStringLiteral("recalled");
    items[*found].state = QStringLiteral("open");
    for (Slot &slot : slots) {
        if (slot.item != *found || slot.state != u"dead")
            continue;
        slot.state = QStringLiteral("ready");
        slot.owner.clear();
        slot.deliveries = 0;
        slot.visibleAt = slot.readySince = now;
    }
    return {};
}

QueueModel::Expected<> QueueModel::setPaused(const QString &queue, bool paused, UtcMs now)
{
    if (!queues.contains(queue))
        return no(Code::NotFound);
    queues[queue].paused = paused;
    for (Slot &slot : slots) {
        const Item &item = items[slot.item];
        if (!paused && item.now.queue == queue && slot.state == u"ready"
            && !item.excluded.isEmpty())
            slot.visibleAt = std::max(slot.visibleAt, now);
    }
    return {};
}

} // namespace bluepencil
