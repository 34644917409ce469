// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace bluepencil::test {

// Every code point of the basic plane but the surrogates, in order.
[[nodiscard]] QString basicPlane();
// More than a thousand, of every kind that Unicode Technical Standard #51 defines: single ones,
// with a variation selector, with a skin tone, flags of lands and of regions, keycaps, and those
// joined by U+200D.
[[nodiscard]] QStringList emojiSequences();

} // namespace bluepencil::test
