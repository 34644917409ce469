// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "core/store/workspace.h"

#include <QString>

#include <optional>

namespace bluepencil {

// A decision that could still be taken back.
struct RecallableDecision {
    QString decisionId;
    QString externalId;
    Action action = Action::Approve;
};

// How one reviewer's day stands.
struct DeskFigures {
    qint64 decidedToday = 0; // committed since midnight in the workspace's zone, still counted
    qint64 untaken = 0; // outcomes of this reviewer that the producer has not fetched yet
    std::optional<RecallableDecision> lastCommitted; // the latest, if it can be recalled
};

[[nodiscard]] Result<DeskFigures> deskFigures(Workspace &workspace, const QString &reviewer,
                                              UtcMs now);

} // namespace bluepencil
