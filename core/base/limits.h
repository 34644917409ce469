// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// The one table of limits. Sizes are bytes of UTF-8 unless the name says otherwise.
namespace bluepencil::limits {

inline constexpr qsizetype LineBytes = qsizetype {8} * 1024 * 1024; // one line of an input file
inline constexpr qsizetype HttpItemBytes = qsizetype {1024} * 1024;
inline constexpr qsizetype TextBytes
    = qsizetype {1024} * 1024; // one text: message, draft, final, reference
inline constexpr int Messages = 500;
inline constexpr int JsonDepth = 64;
inline constexpr int Labels = 100;
inline constexpr qsizetype NoteBytes = qsizetype {16} * 1024;
inline constexpr qsizetype InstructionBytes = qsizetype {2} * 1024; // one line for the producer
inline constexpr qsizetype ShownBytes
    = qsizetype {256} * 1024; // shown at once; more needs "show all"
inline constexpr qsizetype NameBytes = 1024; // ids, names, codes, attribute keys

} // namespace bluepencil::limits
