// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace bluepencil {

// The canonical form, applied once where text enters: CRLF and U+2029 become LF. Nothing else is
// changed; no NFC, no trimming. Idempotent, so a line end never leaves a CR in front of it: any
// number of CR and then LF or U+2029 is one LF. A CR elsewhere stays.
[[nodiscard]] QString canonicalText(QStringView text);

} // namespace bluepencil
