// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bluepencil {

// How a text looks: its skeleton by UTS #39, which texts that look the same have in common. Case
// counts; characters that nobody sees do not.
[[nodiscard]] QString skeletonOf(const QString &text);

// Letters of several scripts that are not written together. Han, kana, hangul and bopomofo are,
// also beside Latin ("highly restrictive" in UTS #39).
[[nodiscard]] bool mixesScripts(const QString &text);

// Whether the letters of two texts are of different scripts.
[[nodiscard]] bool areOfOtherScripts(const QString &a, const QString &b);

// What a text reads as that is written wholly or in part in the letters of another script which
// imitate Latin ones: "apple" for "аррӏе". Empty if it has none, or some that imitate nothing.
[[nodiscard]] QString readsAsLatin(const QString &text);

// The host with what its labels read as, if one of them is wholly of another script and reads as
// Latin. Empty if none is, or where the top-level domain is of that script too, as those of
// countries are. The host may be in Punycode.
[[nodiscard]] QString imitatedHost(const QString &host);

// As people write it, where it is in Punycode.
[[nodiscard]] QString writtenHost(const QString &host);

} // namespace bluepencil
