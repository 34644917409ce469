// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

#include <optional>

namespace bluepencil {

using Json = nlohmann::json; // what comes in
using OrderedJson = nlohmann::ordered_json; // what goes out: keys in the order written

// Strict RFC 8259: refuses invalid UTF-8, lone surrogates, duplicate keys, numbers that do not fit
// (whole ones 64 bits, others a double), a byte order mark, nesting deeper than limits::JsonDepth,
// and anything after the value. Never throws.
[[nodiscard]] Result<Json> parseJson(QByteArrayView bytes);
[[nodiscard]] Result<Json> parseJsonObject(QByteArrayView bytes);
// The bytes of a member's value as they stand in an object that was parsed before. Empty if there
// is no such member, or if its name is written with escapes.
[[nodiscard]] QByteArray rawMember(QByteArrayView object, QByteArrayView name);

// Keeps a U+FEFF at the start, which QString::fromUtf8 drops.
[[nodiscard]] QString toQString(QByteArrayView utf8);
[[nodiscard]] std::string toStdString(QStringView text);

// One line without spaces; U+2028, U+2029 and U+0085 escaped, so that every consumer sees one line.
// A lone surrogate, which no input path lets in, comes out as a question mark.
[[nodiscard]] QByteArray toLine(const OrderedJson &json);
[[nodiscard]] QByteArray toLine(const Json &json);
// A JSON string literal of `text`, quotes included.
[[nodiscard]] QByteArray jsonString(QStringView text);

// RFC 3339 in UTC with milliseconds ("2026-11-23T21:30:00.000Z").
[[nodiscard]] QString toRfc3339(UtcMs time);
[[nodiscard]] OrderedJson timeOrNull(const std::optional<UtcMs> &time);
// RFC 3339 with a zone, years 1 to 9999 in UTC; nothing else is accepted.
[[nodiscard]] std::optional<UtcMs> fromRfc3339(QStringView text);

} // namespace bluepencil
