// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/reviewqueue.h"

#include <QByteArray>

#include <vector>

// The values of the contract as JSON, as they stand in requests to the gateway and its answers.
// Items keep the bytes in which they were received. Times are RFC 3339 in UTC, lengths
// milliseconds.
namespace bluepencil::wire {

// A list of values that are JSON already.
[[nodiscard]] QByteArray array(const std::vector<QByteArray> &values);
// The bytes of each element of a list. InvalidInput if it is none.
[[nodiscard]] Result<std::vector<QByteArray>> elements(const QByteArray &array);

[[nodiscard]] QByteArray write(const Lease &lease);
[[nodiscard]] Result<Lease> readLease(const QByteArray &bytes);

[[nodiscard]] QByteArray write(const DecisionReceipt &receipt);
[[nodiscard]] Result<DecisionReceipt> readDecisionReceipt(const QByteArray &bytes);

[[nodiscard]] QByteArray write(const SubmitReceipt &receipt, const QString &externalId);
[[nodiscard]] Result<SubmitReceipt> readSubmitReceipt(const QByteArray &bytes);

[[nodiscard]] QByteArray write(const ItemStatus &status);
[[nodiscard]] Result<ItemStatus> readItemStatus(const QByteArray &bytes);

[[nodiscard]] QByteArray write(const QueueInfo &info);
[[nodiscard]] Result<QueueInfo> readQueueInfo(const QByteArray &bytes);

// {slot, fence, seen_revision, decision}
[[nodiscard]] QByteArray write(const DecisionRequest &request);
[[nodiscard]] Result<DecisionRequest> readDecisionRequest(const QByteArray &bytes);

// A problem document (RFC 9457); `code` is codeName(), what, where and remedy stand beside it.
[[nodiscard]] QByteArray writeProblem(const Error &error, int status, const QString &requestId);
// InvalidInput if the bytes are none, or its code is not known.
[[nodiscard]] Result<Error> readProblem(const QByteArray &bytes);

} // namespace bluepencil::wire
