// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QMimeData;

namespace bluepencil {

// What pasted or dropped data is as plain text; nothing if it is none. HTML becomes its words, and
// nothing that it names is loaded. Addresses of the web come one a line; files never come in, not
// even by their names, which say where they lie on this machine.
[[nodiscard]] std::optional<QString> pastedText(const QMimeData &data);

} // namespace bluepencil
