// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/sqlreviewqueue.h"

namespace bluepencil {

struct SqlReviewQueue::QueueSettings {
    QString name;
    bool paused = false;
    qint64 leaseMs = 0;
    qint64 offlineMs = 0; // of what is taken along; 0: nothing may be
    int prefetch = 3;
    int maxDeliveries = 5;
    qint64 stickyMs = 0;
    int overlap = 1;
    Agreement agreement = Agreement::First;
    QString adjudicatorSkill;
    QStringList labelRequiredOn;
    QStringList answerRequired; // names of checks
    bool usageRequired = false;
    bool reviewerNamed = false;
    QStringList extraCodes;
    QString guidelineId; // empty: none
};

} // namespace bluepencil
