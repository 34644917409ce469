// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/decision.h"
#include "core/model/item.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace bluepencil {

enum class FeedbackStatus { Counted, Superseded, Recalled, Probe, Withdrawn };

// The stored record of one decision. `editsJson` and `metricsJson` were computed once, by the
// process that committed, and are never computed again.
struct Feedback {
    QString feedbackId;
    int revision = 1; // grows when the status changes
    std::optional<qint64> seq; // absent until stamped; grows over committed rows
    FeedbackStatus status = FeedbackStatus::Counted;
    QString itemId;
    QString producer;
    int itemRevision = 1;
    qint64 slotId = 0;
    QString slotKind;
    QString arm; // assisted | control
    Decision decision; // finalText is the text that went out, also for approve
    QString model; // of the draft decided on
    QByteArray itemLine; // the item as received, byte for byte
    Json edits; // array, DESIGN section 5
    Json metrics; // object, DESIGN section 5
    QString textEngine;
    QString guidelineId;
    QString guidelineVersion;
    // Of all of it but what changes later, as it is stored (core/store/records.h). Empty unless
    // whoever read it held the record against it.
    QByteArray recordSha256;

    [[nodiscard]] Result<Item> item() const; // parses itemLine
};

// The record as one JSON line; the item stands in it byte for byte as received.
[[nodiscard]] QByteArray toLine(const Feedback &feedback);
// Reads such a line again; `json` is the line parsed. The item is cut out and not looked at, edits
// and metrics are checked for shape alone; slotId, seq and itemRevision are not taken.
[[nodiscard]] Result<Feedback> parseFeedback(const QByteArray &line, const Json &json);

[[nodiscard]] QString feedbackStatusName(FeedbackStatus status);
[[nodiscard]] std::optional<FeedbackStatus> feedbackStatusFromName(QStringView name);

} // namespace bluepencil
