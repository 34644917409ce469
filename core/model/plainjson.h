// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <string_view>
#include <vector>

namespace bluepencil {

// What parseJson() gives, read by simdjson (Langdale and Lemire, "Parsing gigabytes of JSON per
// second", VLDB Journal 28, 2019): items and decisions in a sixth to a third of the time that the
// reader of nlohmann_json takes, tree included. Nothing where the bytes are not plainly right, or
// so many that the reader's own notes would fill memory; parseJson() then says what is wrong with
// them, or that they are right all the same.
[[nodiscard]] std::optional<Json> parsePlainJson(QByteArrayView bytes);

// Those members of an object alone, as far as it has them; the others may be anything that is JSON.
// What is no object comes whole.
[[nodiscard]] Result<Json> parseMembers(QByteArrayView bytes,
                                        const std::vector<std::string_view> &names);

} // namespace bluepencil
