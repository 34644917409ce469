// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "core/text/metrics.h"

#include <QDate>
#include <QString>

#include <optional>

// How figures are written: as the person's language writes them, numbers with their units in
// isolates.
namespace bluepencil::words {

inline constexpr double MsPerSecond = 1000;

[[nodiscard]] QString count(qint64 n);
[[nodiscard]] QString percent(double share); // of 0 to 1: "63.1 %"
[[nodiscard]] QString wholePercent(double share); // "63 %"
[[nodiscard]] QString percentRange(double low, double high); // "61.2 to 64.9 %"
[[nodiscard]] QString seconds(double ms); // "8.4 s", "52 s", "3 min 05 s"
[[nodiscard]] QString secondsRange(double lowMs, double highMs);
[[nodiscard]] QString shareRange(double low, double high); // of HTER: ".10 to .12"

// "–": there is none.
[[nodiscard]] QString none();
[[nodiscard]] QString percent(const std::optional<double> &share);
[[nodiscard]] QString share(const std::optional<double> &hter);
[[nodiscard]] QString seconds(const std::optional<double> &ms);

[[nodiscard]] QString shortDay(QDate day); // "17 Nov"
[[nodiscard]] QString wholeDay(QDate day); // "Tuesday, 17 Nov 2026"
[[nodiscard]] QString action(Action action); // "Approved"
[[nodiscard]] QString band(HterBand band);
[[nodiscard]] QString suggestions(SuggestionKind kind); // "Words for a misspelt one"
// Of a key that figures are grouped by: "Reviewer", "region".
[[nodiscard]] QString groupKey(const QString &key);
// The same in the plural, as a title; a pointer's last part as it is.
[[nodiscard]] QString groupKeys(const QString &key);
// A value of such a key; absent: "not given".
[[nodiscard]] QString groupValue(const QString &key, const std::optional<QString> &value);

} // namespace bluepencil::words
