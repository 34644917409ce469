// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>

namespace bluepencil {

// True if `isIt` is true of the place of a unit for which `isSought` is not 0. Texts have few of
// these: many units are asked together, without a branch, so `isSought` has none either.
template <typename IsSought, typename IsIt>
[[nodiscard]] bool anyUnit(QStringView text, IsSought isSought, IsIt isIt)
{
    constexpr qsizetype atOnce = 64;
    const char16_t *const units = text.utf16();
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype stop = std::min(at + atOnce, text.size());
        if (stop - at == atOnce) {
            quint16 any = 0;
            for (qsizetype i = 0; i < atOnce; ++i)
                any |= isSought(units[at + i]);
            if (any == 0) {
                at = stop;
                continue;
            }
        }
        for (; at < stop; ++at) {
            if (isSought(units[at]) != 0 && isIt(at))
                return true;
        }
    }
    return false;
}

} // namespace bluepencil
