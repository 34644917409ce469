// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QtGlobal>

namespace bluepencil {

// So many rows are read between two looks at whether the answer is still wanted.
inline constexpr qint64 RowsBetweenLooks = 512;

// What comes of an answer that is not.
[[nodiscard]] inline Error askedAgain()
{
    return {Error::Code::Cancelled, QStringLiteral("the figures were asked again"), {}, {}};
}

} // namespace bluepencil
