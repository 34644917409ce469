// SPDX-License-Identifier: GPL-3.0-or-later
// Requests for another draft, as leases and outcomes tell of them, against the model.
#include "tests/integration/queue/conformance.h"

namespace bluepencil {

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
