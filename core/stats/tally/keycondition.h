// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/feedbackstore.h"
#include "core/text/metrics.h"

#include <QTimeZone>

#include <optional>

namespace bluepencil {

// The SQL condition, over `feedback f`, of the group in which `key` has `value` (absent: those that
// have none). Nothing for a pointer, which only the item's JSON can answer. InvalidArgument for an
// unknown key, or a day, week or month that is none.
[[nodiscard]] Result<std::optional<FilterSql>>
keyCondition(const QString &key, const std::optional<QString> &value, const QTimeZone &zone);

// Those with a final in this band.
[[nodiscard]] FilterSql bandCondition(HterBand band);

// Those whose active time counts and lies in [from, below), ms.
[[nodiscard]] FilterSql activeCondition(qint64 from, const std::optional<qint64> &below);

} // namespace bluepencil
