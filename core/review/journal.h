// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "core/queue/reviewqueue.h"
#include "core/store/database/database.h"

#include <QString>

#include <optional>
#include <vector>

namespace bluepencil {

// What a reviewer has done with an item and not yet decided. Offsets in code points.
struct WorkingState {
    QString text; // canonical form
    std::vector<Label> labels;
    QString note;
    qint64 activeMs = 0;
    qint64 readMs = 0;
    int keystrokes = 0;
    double coverage = 0;
    Attention attention;
    SuggestionCounts suggestions;
    std::vector<CheckAnswer> answers; // to findings of the checks
    int seenRevision = 1;
    bool draftAside = false; // the draft was discarded, the text is the person's own

    bool operator==(const WorkingState &) const = default;
};

struct SavedWork {
    LeaseKey key;
    QString itemId;
    QString draftId;
    WorkingState state;
    UtcMs savedAt = 0; // as read; saving takes the time by itself
};

// What a reviewer did with an item, for its history; never a person's text.
struct WorkEvent {
    QString kind;
    OrderedJson detail;
};

// A decision that is journalled and not yet in the store, or was refused by it.
struct JournalledDecision {
    DecisionRequest request; // without external_id: what is stored of it cannot be read
    QString itemId;
    UtcMs madeAt = 0;
    UtcMs dueAt = 0; // end of the undo window
};

// The workstation's durable memory: working texts, decisions in their undo window, and the sent
// ones for seven days. Each call is one durable transaction. Thread: that of its database. In the
// embedded mode its tables live in the workspace.
class Journal {
public:
    Journal(Database &database, const Clock &clock);

    // `event`, if there is one, goes into the item's history in the same step.
    [[nodiscard]] Result<> saveWork(const SavedWork &work, const QString &reviewer,
                                    const std::optional<WorkEvent> &event = {});
    [[nodiscard]] Result<std::optional<SavedWork>> work(const QString &itemId,
                                                        const QString &reviewer);
    [[nodiscard]] Result<> dropWork(const QString &itemId, const QString &reviewer);

    // Stores the decision as pending together with the working state it came from, in one step.
    [[nodiscard]] Result<> put(const JournalledDecision &decision, const SavedWork &work);
    // Takes a pending decision out; its working state is still there. `event` goes into the item's
    // history: "undone" by its reviewer, "put_back" because there is a revision to be seen first.
    [[nodiscard]] Result<> undo(const QString &decisionId, const QString &event);
    [[nodiscard]] Result<std::vector<JournalledDecision>> pending(const QString &reviewer);
    // The store has it: the working text goes, unless another draft was asked for.
    [[nodiscard]] Result<> markSent(const JournalledDecision &decision);
    // The store said no for good; the text stays here and, where the store kept it, there.
    [[nodiscard]] Result<> markRefused(const QString &decisionId, const QString &reason);
    // Sent and refused decisions, and the working texts of refused ones. A text that nobody touched
    // since another draft was asked for, and that was before `untouchedSince`, goes with its
    // request: it was kept for when the item comes back, and that is long over.
    [[nodiscard]] Result<> forgetSentBefore(UtcMs time, UtcMs untouchedSince);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace bluepencil
