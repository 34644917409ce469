// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"

#include <map>
#include <optional>
#include <vector>

namespace bluepencil {

// Undo for labels, in one order with the text's own: a change belongs to the step of the text's
// history at which it was made (QTextDocument::availableUndoSteps()), and is taken back before that
// step is. At the same step the text is the same again, so the places fit.
class LabelHistory {
public:
    void clear();
    // What could be redone is gone.
    void record(int step, std::vector<Label> before, std::vector<Label> after);
    // The labels to go back to, or forward; nullopt: it is the text's turn.
    [[nodiscard]] std::optional<std::vector<Label>> undo(int step);
    [[nodiscard]] std::optional<std::vector<Label>> redo(int step);
    // The labels as they stand at a step of the text, noted after each change: words that come
    // back by undo get theirs back, whose places had gone with them.
    void note(int step, const std::vector<Label> &labels);
    [[nodiscard]] std::optional<std::vector<Label>> at(int step) const;
    // A person typed: what could be redone is gone.
    void forgetRedo(int step);

    [[nodiscard]] bool canUndo(int step) const;
    [[nodiscard]] bool canRedo(int step) const;

private:
    struct Change {
        int step = 0;
        std::vector<Label> before;
        std::vector<Label> after;
    };

    std::vector<Change> m_done;
    std::vector<Change> m_undone;
    std::map<int, std::vector<Label>> m_atStep;
};

} // namespace bluepencil
