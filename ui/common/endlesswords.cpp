// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/endlesswords.h"

namespace bluepencil {

bool endsWord(QChar c)
{
    constexpr char16_t firstEastAsian = 0x2E80;
    constexpr char16_t lastEastAsian = 0xD7FF;
    return c.isSpace() || c == u'-' || c == QChar(0x200B)
        || (c >= QChar(firstEastAsian) && c <= QChar(lastEastAsian));
}

QTextOption::WrapMode wrapModeOf(QStringView text)
{
    qsizetype word = 0;
    for (const QChar c : text) {
        word = endsWord(c) ? 0 : word + 1;
        if (word > longestWord)
            return QTextOption::WrapAnywhere;
    }
    return QTextOption::WrapAtWordBoundaryOrAnywhere;
}

} // namespace bluepencil
