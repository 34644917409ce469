// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/feedback.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace bluepencil {

// Which feedback is meant; the same everywhere (command line, statistics, export). Several values
// of one field are alternatives, several fields must all hold.
struct FeedbackFilter {
    QStringList queues;
    QStringList tasks;
    QStringList actions;
    QStringList reviewers;
    QStringList models;
    QStringList languages;
    QStringList labels;
    std::optional<UtcMs> from; // decided at or after
    std::optional<UtcMs> to; // decided before
    std::optional<qint64> afterSeq; // stamped after that number, or not stamped yet
    bool stampedOnly = false;
    std::optional<std::pair<qint64, qint64>> numbers; // feedback_no from, before: a step of many
    std::vector<std::pair<QString, QString>> where; // RFC 6901 pointer into the item, wanted text
    std::vector<FeedbackStatus> statuses {FeedbackStatus::Counted};

    bool operator==(const FeedbackFilter &) const = default;
};

} // namespace bluepencil
