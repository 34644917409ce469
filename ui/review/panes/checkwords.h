// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"
#include "ui/common/style/theme.h"

#include <QString>

#include <vector>

// The words the window has for what the checks found.
namespace bluepencil::words {

struct CheckWords {
    Tone tone = Tone::Neutral;
    QString icon;
    QString strong; // one line
    QString detail; // both values, or where something near stands; may be empty
};

// Of a finding that needs a look.
[[nodiscard]] CheckWords finding(const CheckFinding &finding);
// One line for each check that passed, and for what is worth no more than a line. Each has a strong
// line alone.
[[nodiscard]] std::vector<CheckWords> quietLines(const std::vector<CheckFinding> &findings);
// Of one of checkNames(), as figures name it: "Link not found in the source".
[[nodiscard]] QString checkName(const QString &check);
// "8.3 %" of a share of 1, without its sign.
[[nodiscard]] QString deviation(double share);

} // namespace bluepencil::words
