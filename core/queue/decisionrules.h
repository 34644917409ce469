// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/reviewqueue.h"

namespace bluepencil {

// The rules of one decision that need no store. The queue holds them when it commits, the session
// before it journals, so that a reviewer hears of a mistake at once.

// A decision as it will be stored: with the final that goes out and the draft it is about.
struct ResolvedDecision {
    Decision decision;
    Draft draft;
};

// Which labels a queue knows, and on which actions it wants one.
struct LabelRules {
    QStringList codes;
    QStringList requiredOn; // names of actions
};

// Rule 9: approve lets out the stored draft itself, never the editor's copy; approve with another
// text and edit with the draft's are refused. The final is brought into canonical form.
[[nodiscard]] Result<ResolvedDecision> resolveDecision(const Item &item, const Decision &given);

// Labels are of the taxonomy, spans lie within their text, note and count within the limits, and
// where the queue wants a label there is one.
[[nodiscard]] Result<> checkReasons(const ResolvedDecision &resolved, const QStringList &codes,
                                    const QStringList &labelRequiredOn);

// Rule 7: nobody decides about a draft they have not seen; they may hand it on, though.
[[nodiscard]] Result<> checkSeen(int revision, const Decision &decision, int seenRevision);

// All of them, by what the lease says.
[[nodiscard]] Result<> checkDecision(const Lease &lease, const Decision &decision,
                                     int seenRevision);

} // namespace bluepencil
