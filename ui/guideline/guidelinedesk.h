// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/guidelines/guidelines.h"
#include "core/review/reviewservice.h"

#include <optional>
#include <vector>

namespace bluepencil {

// What the page of guidelines reads and writes, each in one step on the service's thread.

struct GuidelineChoices {
    std::vector<GuidelineSummary> guidelines;
    QStringList unpublished; // begun by this editor
    QStringList queues;
};

struct OpenGuideline {
    QString id;
    std::optional<GuidelineVersion> published; // the newest
    int highest = 0; // p<n> of all versions
    GuidelineDraft draft; // as saved, else as published
    bool isSaved = false;
    std::vector<OtherEditor> others;
};

[[nodiscard]] Result<GuidelineChoices> guidelineChoices(ReviewDesk &desk, const QString &editor);
[[nodiscard]] Result<OpenGuideline> openGuideline(ReviewDesk &desk, const QString &id,
                                                  const QString &editor);

} // namespace bluepencil
