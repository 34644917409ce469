// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/guidelines/guidelines.h"

#include <optional>

namespace bluepencil {

// A guideline as one reviewer is shown it.
struct GuidelineText {
    QString id; // empty: the item brought it along
    QString title;
    QString version;
    QString text; // empty: it is not in the workspace
    // All of its paragraphs. Those that are not Same differ from what this reviewer last read;
    // who has read nothing of it yet sees them all as Same.
    std::vector<ParagraphChange> paragraphs;
    std::optional<ReadMark> read; // what they last read
    UtcMs publishedAt = 0;
    QString publishedBy;
    QString note;

    // They have not said that they have read this version, or a later one, and can.
    bool isUnread = false;

    bool operator==(const GuidelineText &) const = default;
};

// The one that an item names, or brings along, as a lease has it; nullopt if it has none.
[[nodiscard]] Result<std::optional<GuidelineText>>
guidelineFor(Database &database, const Guideline &guideline, const QString &reviewer);

} // namespace bluepencil
