// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

namespace bluepencil {

// What parseJson() gives, read by simdjson (Langdale and Lemire, "Parsing gigabytes of JSON per
// second", VLDB Journal 28, 2019): items and decisions in a sixth to a third of the time that the
// reader of nlohmann_json takes, tree included. Nothing where the bytes are not plainly right, or
// so many that the reader's own notes would fill memory; parseJson() then says what is wrong with
// them, or that they are right all the same.
[[nodiscard]] std::optional<Json> parsePlainJson(QByteArrayView bytes);

} // namespace bluepencil
