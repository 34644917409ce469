// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"
#include "core/check/schema/draftfields.h"
#include "ui/review/panes/checkwords.h"

#include <QString>

namespace bluepencil::words {

// The schema's title, else the name with its underscores read as spaces; of an element with the
// label of its list.
[[nodiscard]] QString fieldLabel(const DraftField &field, const QString &around);
[[nodiscard]] QString fieldProblem(const FieldProblem &problem);
// "Line 5, column 14: a name in quotes is expected."
[[nodiscard]] QString jsonFault(const JsonFault &fault);
[[nodiscard]] QString rowCount(int count);
[[nodiscard]] QString notThere();

// A finding of the schema check.
[[nodiscard]] CheckWords schemaFinding(const CheckFinding &finding, Tone tone);
[[nodiscard]] QString schemaUnread(const CheckFinding &finding);

} // namespace bluepencil::words
