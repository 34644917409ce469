// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/clearing/recordprivacy.h"
#include "core/dataset/recipe/exportconfig.h"
#include "core/store/workspace.h"

#include <QStringList>

#include <functional>

namespace bluepencil::test {

using LookAtRecord = std::function<void(RecordPrivacy &, Feedback &, Judged &)>;

// As an export comes by records of which nobody knows more than what was decided; else the test
// fails.
void forEachRecord(Workspace &workspace, const ExportConfig &config, const LookAtRecord &look);

// Ids of records of which the file beside the workspace knows what clearing them came to.
[[nodiscard]] QStringList clearedRecords(Workspace &workspace, const ExportConfig &config);

} // namespace bluepencil::test
