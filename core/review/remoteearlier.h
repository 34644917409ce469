// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/remote/httpreviewqueue.h"
#include "core/review/earliertexts.h"

#include <QByteArray>

#include <vector>

namespace bluepencil {

// Earlier texts of an item, as a gateway tells them to who holds it (GET
// /v1/leases/{slot}/earlier in its OpenAPI document). What is read is what was written.

[[nodiscard]] QByteArray writeEarlierTexts(const std::vector<EarlierText> &texts);
// InvalidInput
[[nodiscard]] Result<std::vector<EarlierText>> parseEarlierTexts(const QByteArray &bytes);

// As earlierTexts, from where the workspace is. Errors as HttpReviewQueue::earlierTexts; nothing of
// it is kept here.
[[nodiscard]] Result<std::vector<EarlierText>> earlierTextsAt(HttpReviewQueue &gateway,
                                                              const Lease &lease,
                                                              const QString &draftId,
                                                              const QString &draftText);

} // namespace bluepencil
