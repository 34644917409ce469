// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace bluepencil {

struct FindOptions {
    bool matchCase = false; // else by simple case folding, one to one
    bool wholeWords = false; // no letter, digit or mark beside it

    bool operator==(const FindOptions &) const = default;
};

// A place in a text, half open, in code points.
struct FoundPlace {
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const FoundPlace &) const = default;
};

// Where `wanted` stands, in order, not overlapping. Nothing of `wanted` is an operator. A found
// place begins and ends between characters as a person sees them: no mark is cut from its letter.
[[nodiscard]] std::vector<FoundPlace> findAll(QStringView text, QStringView wanted,
                                              const FindOptions &options);

} // namespace bluepencil
