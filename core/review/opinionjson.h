// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/opinions.h"

#include <QByteArray>

namespace bluepencil {

// The decisions between which somebody decides, as a gateway tells them (GET
// /v1/leases/{slot}/opinions in its OpenAPI document). What is read is what was written.

[[nodiscard]] QByteArray writeOpinions(const std::vector<Opinion> &opinions);
[[nodiscard]] Result<std::vector<Opinion>> parseOpinions(const QByteArray &bytes); // InvalidInput

} // namespace bluepencil
