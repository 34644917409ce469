// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/reviewqueue.h"
#include "core/store/database/database.h"

#include <QString>

#include <vector>

namespace bluepencil {

// A text of an item, older than the working text, that its reviewer may look at beside it.
struct EarlierText {
    enum class Kind {
        Final, // another reviewer's, and it counts
        NotSent, // this reviewer's own, given back by the producer
        Recalled, // this reviewer's own, taken back by them
        Refused, // this reviewer's own, that came too late
        Draft, // of an earlier revision
    };

    Kind kind = Kind::Final;
    QString id; // of the decision or the draft
    QString text; // canonical form
    QString reviewer; // who decided; empty for a draft
    Action action = Action::Edit;
    UtcMs at = 0; // decided, or for a draft: when it was replaced
    int revision = 1; // of the item, that it belongs to
};

// The latest first, finals before drafts. Another's text only for one who decides over it, and only
// what is decided: a slot of kind escalation or adjudication sees the finals that count, all others
// stay blind, also where an item came back. Drafts: for each earlier revision the one of the id
// `draftId`, else its first; texts that are `draftText` are left out. Nothing where the draft is
// hidden. Thread: that of the database.
[[nodiscard]] Result<std::vector<EarlierText>> earlierTexts(Database &database, const Lease &lease,
                                                            const QString &draftId,
                                                            const QString &draftText,
                                                            const QString &reviewer);

} // namespace bluepencil
