// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace bluepencil::words {

enum class FigureUnit { Share, Time, Money, Number };

// A figure that compareFigures(), compareChecks() or compareErrors() knows, for people.
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

// Where errors come from, as the keys of compareErrors() have it: "Prompt version", "with one".
[[nodiscard]] QString errorKind(const QString &kind);
[[nodiscard]] QString errorSource(const QString &kind, const std::optional<QString> &value);

} // namespace bluepencil::words
