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

// Runs all checks on every draft of the items in a JSONL file ("-" is standard input) and hands out
// one line per finding, without a line feed. JSON lines carry all findings:
// {"line","external_id","draft_id","check","code","severity","start","end","text","values",
// "candidates"}; lines for a person only those that need a look. Stops at the first line that is no
// item; what came before it has been written.
[[nodiscard]] Result<CheckReport>
reportChecks(const QString &path, bool json,
             const std::function<Result<>(const QByteArray &)> &write);

} // namespace bluepencil
