// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QString>

#include <vector>

namespace bluepencil {

struct ExportCounts;
struct PlacedElsewhere;

// What whoever trains on a batch should know before.
struct BatchWarning {
    QString code; // "few-rows", "over-limit" …; stable. Empty in a manifest of an older version
    OrderedJson values; // of the sentence, by name
    QString text; // in English, as manifests have it
};

// Of the rows of a batch. `report` is BatchReport::json().
[[nodiscard]] std::vector<BatchWarning> warningsFor(const ExportCounts &counts,
                                                    const OrderedJson &report);

// Of what other batches put into other parts. Known before anything is written.
[[nodiscard]] std::vector<BatchWarning> warningsFor(const PlacedElsewhere &elsewhere);

// Those of a manifest, and why lengths are not in tokens where they were wanted. Whatever is no
// warning in it is passed over.
[[nodiscard]] std::vector<BatchWarning> warningsIn(const OrderedJson &manifest);

} // namespace bluepencil
