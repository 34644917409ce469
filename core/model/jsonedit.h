// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/jsontext.h"

#include <optional>

// Changes of one value in a JSON text, as one replacement of a stretch: every other character
// stays.
namespace bluepencil {

struct TextChange {
    qsizetype start = 0; // code points of the text before
    qsizetype end = 0;
    QString text;

    bool operator==(const TextChange &) const = default;
};

[[nodiscard]] QString changed(const QString &text, const TextChange &change);

// A string literal of `text`, quotes included.
[[nodiscard]] QString jsonLiteral(const QString &text);
// Written as a JSON number that fits (RFC 8259 section 6).
[[nodiscard]] bool isJsonNumber(const QString &text);

// `literal` is valid JSON. nullopt: it stands there already.
[[nodiscard]] std::optional<TextChange> withLiteral(const JsonText &json, int node,
                                                    const QString &literal);
// As a string; of a string only the part that differs, so that escapes elsewhere stay as written.
[[nodiscard]] std::optional<TextChange> withString(const JsonText &json, int node,
                                                   const QString &text);
// Behind the last member, in the style of those before it.
[[nodiscard]] TextChange withMember(const JsonText &json, int object, const QString &name,
                                    const QString &literal);
[[nodiscard]] TextChange withElement(const JsonText &json, int array, const QString &literal);
// REQUIRES: a member or an element. Goes with one comma.
[[nodiscard]] TextChange without(const JsonText &json, int node);

} // namespace bluepencil
