// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/item.h"

namespace bluepencil {

// What a producer says of the kinds of data that the law protects most (GDPR articles 9 and 10).

// health, belief, politics, ethnicity, trade-union, genetic, biometric, sex-life, orientation,
// criminal: what an attribute may be called to flag an item by itself.
[[nodiscard]] const QStringList &specialCategoryNames();

// Those that an item is flagged with, sorted, each once: the names in usage.special_categories and
// in attributes.special_categories (a text or a list; any name will do, what is not known here is
// no less special), and the attributes of a known name that are true. Empty if there are none.
[[nodiscard]] QStringList specialCategories(const Item &item);

} // namespace bluepencil
