// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/decisionrules.h"
#include "core/store/database/database.h"

namespace bluepencil {

// What a row of the table `decision` says beside the decision itself.
struct DecisionRow {
    QString itemId;
    int itemRevision = 1; // the one that was decided on
    LeaseKey key;
    QByteArray bodySha; // bodyHash()
    QString status = QStringLiteral("counted"); // counted | superseded | recalled | not_sent
    QString refusal; // name of the error code; only for superseded
    UtcMs committedAt = 0;
};

[[nodiscard]] Result<> insertDecision(Database &database, const ResolvedDecision &resolved,
                                      const DecisionRow &row);

// What a repeat must equal: what was decided, not when or with how much effort, so that a file run
// again without times finds its own decisions.
[[nodiscard]] QByteArray bodyHash(const Decision &given);

} // namespace bluepencil
