// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace bluepencil {

// Appends `text` as a JSON string literal, quotes included, byte for byte what toLine() makes of
// it: U+0085, U+2028 and U+2029 escaped, so that every consumer sees one line.
void appendJsonString(QByteArray &line, QStringView text);

} // namespace bluepencil
