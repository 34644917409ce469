// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/decision.h"
#include "core/model/item.h"
#include "ui/common/style/theme.h"

#include <QKeySequence>
#include <QString>
#include <QStringList>

// The words the window has for the codes that core speaks.
namespace bluepencil::words {

// `text` is marked with QT_TRANSLATE_NOOP("bluepencil::words", …).
[[nodiscard]] QString spoken(const char *text, int n = -1);
// A foreign text on one line; what is over `most` characters is left out.
[[nodiscard]] QString shortened(const QString &text, qsizetype most);

[[nodiscard]] QString label(const QString &code);
// The key that sets the label, as "1" or "-"; empty for codes that a queue added.
[[nodiscard]] QKeySequence labelKey(const QString &code);
[[nodiscard]] QString severity(Severity severity);
[[nodiscard]] Tone severityTone(Severity severity);
[[nodiscard]] QString task(const QString &task);
// By its name; one that nobody named ("unknown") in words.
[[nodiscard]] QString model(const QString &model);
// In its own words, as "Español".
[[nodiscard]] QString language(const QString &language);
[[nodiscard]] QString role(Role role);
// What was done, as in "48190 sent edited".
[[nodiscard]] QString done(const QString &externalId, Action action);
// Minutes until `due`: "6 min", "1 h 05", "2 d", "overdue".
[[nodiscard]] QString dueIn(UtcMs due, UtcMs now);
[[nodiscard]] Tone dueTone(UtcMs due, UtcMs now);
// HTER as the field writes it: ".15", "1.20"; "0,15" where the zero isn't left out.
[[nodiscard]] QString share(double value);

struct ErrorWords {
    QString strong;
    QString sentence;
};

[[nodiscard]] ErrorWords error(const Error &error);
// Why the workspace at `where` (may be empty) is not open, and what to do.
[[nodiscard]] ErrorWords opening(const Error &error, const QString &where);

} // namespace bluepencil::words
