// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/decision.h"
#include "core/model/json.h"

#include <QString>

#include <optional>

namespace bluepencil {

// Redraft is no end: a reviewer asks for another draft, and the item waits for a higher revision.
enum class OutcomeStatus { Decided, Undecided, Expired, Cancelled, Redraft };

// What the producer gets: exactly one live outcome per item. The same object on the command line,
// over HTTP and in webhooks.
struct Outcome {
    QString outcomeId; // the same on every retry
    QString itemId;
    QString externalId;
    QString producer;
    OutcomeStatus status = OutcomeStatus::Decided;
    std::optional<Action> action; // only when decided
    std::optional<QString> finalText;
    QString draftId;
    std::vector<Label> labels;
    QString note;
    QString reviewer; // a pseudonym unless the queue says otherwise
    UtcMs decidedAt = 0;
    Json metadata; // as the producer gave it
    QString instruction; // one line; only with redraft
    int revision = 0; // of the draft that will not do; only with redraft
};

[[nodiscard]] OrderedJson toJson(const Outcome &outcome);
[[nodiscard]] Result<Outcome> parseOutcome(const QByteArray &line);
[[nodiscard]] QString outcomeStatusName(OutcomeStatus status);
[[nodiscard]] std::optional<OutcomeStatus> outcomeStatusFromName(QStringView name);

// What comes back later about an outcome: complaint, reopened, refund, csat …
struct Signal {
    QString outcomeId;
    QString kind;
    Json value; // number, text, boolean or null
    UtcMs at = 0;
};

[[nodiscard]] Result<Signal> parseSignal(const QByteArray &line);

} // namespace bluepencil
