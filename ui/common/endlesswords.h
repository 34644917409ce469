// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QTextOption>

namespace bluepencil {

// Qt seeks the place to break a line through all of a word, for each of its lines anew. Words of
// more characters than this are broken wherever a line ends, without being read first.
inline constexpr qsizetype longestWord = 2000;

// Where a line may break, as far as that is needed to find words that are too long.
[[nodiscard]] bool endsWord(QChar c);
// How the lines of this text are to be broken: at words, unless one of them is too long.
[[nodiscard]] QTextOption::WrapMode wrapModeOf(QStringView text);

} // namespace bluepencil
