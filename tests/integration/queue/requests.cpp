// SPDX-License-Identifier: GPL-3.0-or-later
// What leases, outcomes and requests for another draft tell, against the model.
#include "tests/integration/queue/conformance.h"

#include <algorithm>

namespace bluepencil {

std::vector<std::size_t> heardOf(const QueueModel &model, const std::vector<Lease> &real,
                                 const std::vector<std::size_t> &granted, const QString &reviewer)
{
    const auto isToldIn = [&](std::size_t slot) {
        return std::any_of(real.begin(), real.end(), [&](const Lease &lease) {
            return lease.key.slotId == model.slots[slot].slotId;
        });
    };
    std::vector<std::size_t> heard;
    for (const std::size_t slot : model.adopt(reviewer)) {
        if (isToldIn(slot))
            heard.push_back(slot);
    }
    for (const std::size_t slot : granted) {
        if (!isToldIn(slot))
            heard.push_back(slot);
    }
    return heard;
}

QString outcomeDiffers(const Outcome &outcome, const QueueModel &model)
{
    const auto item = model.findItem(outcome.producer, outcome.externalId);
    if (!item)
        return QStringLiteral("an outcome of no item");
    if (model.items[*item].probe)
        return QStringLiteral("a probe was let out");
    const auto live = model.liveOutcome(*item);
    if (!live)
        return QStringLiteral("an outcome that is not live");
    const QueueModel::Out &expected = model.outcomes[*live];
    if (outcomeStatusName(outcome.status) != expected.status)
        return QStringLiteral("the outcome's status is not as expected");
    if (expected.decisionId.isEmpty())
        return {};
    const QueueModel::Made &made = model.decisions.at(expected.decisionId);
    if (outcome.finalText != made.finalText)
        return QStringLiteral("the outcome's text is not as expected");
    return outcome.action == made.request.decision.action
        ? QString()
        : QStringLiteral("the outcome's action is not as expected");
}

QString askedDiffers(const Lease &lease, const QueueModel::Ask *expected, const QString &reviewer)
{
    const bool shown = expected && expected->request.decision.reviewer == reviewer;
    if (lease.asked.has_value() != shown)
        return QStringLiteral("whether the request is shown (I8) is not as expected");
    if (!shown)
        return {};
    const bool same = lease.asked->requestId == expected->id()
        && lease.asked->instruction == expected->request.decision.instruction
        && lease.asked->revision == expected->revision
        && lease.asked->isRefused == (expected->state == u"refused")
        && lease.asked->refusal == expected->refusal;
    return same ? QString() : QStringLiteral("what became of the request is not as expected");
}

QString requestDiffers(const Outcome &request, const QueueModel::Ask &expected)
{
    const bool same = request.status == OutcomeStatus::Redraft && request.outcomeId == expected.id()
        && request.instruction == expected.request.decision.instruction
        && request.revision == expected.revision;
    if (!same)
        return QStringLiteral("what the producer is asked for is not as expected");
    return request.finalText || request.action
        ? QStringLiteral("a request for another draft lets something out")
        : QString();
}

} // namespace bluepencil
