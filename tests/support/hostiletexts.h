// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace bluepencil::test {

// A text somebody could send to do harm, and what it would do to a program that trusts it.
struct HostileText {
    const char *name;
    const char *why;
    QString text;
};

// The fixed ones, and `mixed` that are put together from pieces of them by the seed. All are in
// canonical form and without halves of surrogate pairs: they must come back as they went in.
[[nodiscard]] std::vector<HostileText> hostileTexts(quint64 seed, int mixed = 4);

// Printed for a person at a terminal, none of `bytes` (UTF-8) acts on it or hides anything: no
// controls but line feeds, no formatting characters, no line and paragraph separators. Empty if so,
// else which one and where.
[[nodiscard]] QString actingOnATerminal(const QByteArray &bytes);

} // namespace bluepencil::test
