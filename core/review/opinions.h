// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "core/queue/reviewqueue.h"
#include "core/store/database/database.h"

#include <QString>

#include <optional>
#include <vector>

namespace bluepencil {

// What one reviewer decided about an item over which somebody decides now.
struct Opinion {
    QString decisionId;
    QString reviewer;
    Action action = Action::Approve;
    std::optional<QString> text; // the final; none where it was rejected without one
    std::vector<Label> labels;
    QString note;
    UtcMs at = 0;

    bool operator==(const Opinion &) const = default;
};

// The decisions between which an adjudication decides, the first made first; nothing for a lease of
// another kind, so that reviewers stay blind to each other, and nothing where the draft is hidden.
// Only decisions that count, on the revision that is leased; none that is damaged. Thread: that of
// the database.
[[nodiscard]] Result<std::vector<Opinion>> opinionsOn(Database &database, const Lease &lease);

} // namespace bluepencil
