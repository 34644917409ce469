// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

#include <functional>

namespace bluepencil {

struct CheckReport {
    int items = 0;
    int drafts = 0;
    int findings = 0; // that need a look
};

struct CheckReportOptions {
    bool json = false; // else a line for a person, of what needs a look
    bool passed = false; // also what passed, and with it where a figure comes from
    // Before an item is checked; puts the guideline it names in, for one.
    std::function<Result<>(Item &item)> prepare = {};
};

// Runs all checks on every draft of the items in a JSONL file ("-" is standard input) and hands out
// one line per finding, without a line feed. A JSON line is {"external_id","check","severity",
// "start","end","text","detail"} and nothing else: `check` by contractName(), offsets in code
// points of the draft (0, 0: about the draft as a whole, or something in the source), `severity`
// passed, note, warning or error. Stops at the first line that is no item; what came before it has
// been written.
[[nodiscard]] Result<CheckReport>
reportChecks(const QString &path, const CheckReportOptions &options,
             const std::function<Result<>(const QByteArray &)> &write);

} // namespace bluepencil
