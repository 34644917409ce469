// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/item.h"

namespace bluepencil {

// What is read of an item beside its being checked.
enum class ItemParts {
    All,
    WithoutModelData, // drafts[].gen_ai may stay null, which takes as long to make as all names
};

// As parseItem(line, allowHistory).
[[nodiscard]] Result<Item> parseItem(const QByteArray &line, bool allowHistory, ItemParts parts);

// What parseItem() gives, in a fifth of the time: nothing where the line is not plainly right or
// has what few items have. The item has no line yet.
[[nodiscard]] std::optional<Item> readPlainItem(QByteArrayView line, bool allowHistory,
                                                ItemParts parts = ItemParts::All);

// The same of an object that was read already, be it plainly right or not, with an error's words.
[[nodiscard]] Result<Item> itemFromJson(const Json &json, bool allowHistory);

// The model that data in OpenTelemetry's names says, else "unknown".
[[nodiscard]] QString genAiModel(const Json &genAi);

} // namespace bluepencil
