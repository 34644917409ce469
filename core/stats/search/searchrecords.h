// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/feedbacklist.h"

#include <QStringList>

namespace bluepencil {

// An item that nobody decided: history, or one that ended otherwise.
struct SearchedItem {
    Item item;
    QString state;
    UtcMs arrivedAt = 0;
};

// Who looks at what was found.
struct SearchViewer {
    // Sees nothing here of an item that is still open, which is leased and not looked at (rule 2),
    // and not how others worked: their times and what they had on the screen. Empty: one who may
    // see all.
    QString reviewer;
    QStringList queues; // empty: all
};

// What a search found, whole. NotFound if it is gone, its texts were erased, its person is
// restricted, it counts no more, or it is not for the viewer: none of these is told from another.
[[nodiscard]] Result<SearchedItem> readSearchedItem(Database &database, const QString &itemId,
                                                    const SearchViewer &viewer = {});
[[nodiscard]] Result<FeedbackRecord> readSearchedDecision(Database &database,
                                                          const QString &feedbackId,
                                                          const SearchViewer &viewer = {});

} // namespace bluepencil
