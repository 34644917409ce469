// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace bluepencil {

// One character that a text writes with several.
struct Escape {
    char32_t character = 0;
    qsizetype size = 0; // of what stands for it; all of it is ASCII
};

// What begins at `at`: a character reference of HTML ("&nbsp;", "&#64;", also with "&amp;" for its
// ampersand), or, with a digit on one side of it (`isBehindDigit`: in front), a blank or mark of a
// URL ("%20"; a hyphen then, for a blank would end the URL). Nothing for what is neither.
[[nodiscard]] std::optional<Escape> escapeAt(QStringView text, qsizetype at, bool isBehindDigit);

} // namespace bluepencil
