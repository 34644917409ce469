// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/selection/selection.h"

namespace bluepencil {

// Looks at all records before the first row, where something is to be left out by it: by the
// preparation that is asked for, and, where there is a split, by what would stand in two of them.
// All references must outlive the selection; texts lie in `folder` while they are compared.
[[nodiscard]] Result<> prepareSelection(Database &database, const ExportConfig &config,
                                        RecordPrivacy *privacy, Selection &selection,
                                        Preparation &preparation, SplitTexts &texts,
                                        const QString &folder, const std::stop_token &stop);

} // namespace bluepencil
