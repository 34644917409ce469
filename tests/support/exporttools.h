// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportresult.h"
#include "tests/support/reviewedworkspace.h"

namespace bluepencil::test {

// Exports into a folder of that name in the workspace's own.
[[nodiscard]] Result<ExportSummary> exportTo(ReviewedWorkspace &store, const QString &name,
                                             ExportConfig config = {});
// One of each kind and those beside it: enough for what has nothing to do with a format.
[[nodiscard]] ExportConfig basicFormats();
[[nodiscard]] ExportConfig everyFormat();

[[nodiscard]] QStringList warningTexts(const ExportSummary &summary);

// What `bluepencil-cli feedback` prints.
[[nodiscard]] bool writeFeedback(ReviewedWorkspace &store, const QString &path);
// tests/integration/check_export.py; empty if it finds nothing wrong, else its words.
[[nodiscard]] QString saidByScript(const QString &feedback, const QString &folder);

} // namespace bluepencil::test
