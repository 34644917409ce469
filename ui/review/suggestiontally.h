// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/suggestions.h"

#include <QSet>
#include <QString>

namespace bluepencil {

// What was offered for the item on the screen and what of it was taken: each suggestion once,
// however often it is shown and in however many places it is taken. What was taken stays counted
// when the person undoes it.
class SuggestionTally {
public:
    // Another item; what was counted of it before counts on.
    void begin(const SuggestionCounts &before);

    // `what` tells the suggestions of a kind apart, and is kept no longer than the item.
    void offer(SuggestionKind kind, const QString &what);
    void take(SuggestionKind kind, const QString &what);

    [[nodiscard]] SuggestionCounts counts() const;

private:
    struct Met {
        QSet<QString> offered;
        QSet<QString> taken;
    };

    [[nodiscard]] Met &met(SuggestionKind kind) { return m_met[static_cast<std::size_t>(kind)]; }

    std::array<Met, SuggestionKindCount> m_met;
    SuggestionCounts m_before;
};

} // namespace bluepencil
