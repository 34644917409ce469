// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace bluepencil::words {

enum class FigureUnit { Share, Time, Money, Number };

// A figure that compareFigures() knows, for people.
struct ComparedName {
    QString name;
    FigureUnit unit = FigureUnit::Number;
    int decimals = 0; // of a Number
    QString currency {}; // of Money
    bool isSigned = false; // may be below 0, as a score of somebody else's
};

// `foreign` writes what somebody else named, such as a kind of signal; without it as it stands.
[[nodiscard]] ComparedName
comparedName(const QString &figure, const std::function<QString(const QString &)> &foreign = {});

} // namespace bluepencil::words
