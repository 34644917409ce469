// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/attention.h"
#include "core/model/checkanswer.h"
#include "core/model/json.h"
#include "core/model/suggestions.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bluepencil {

// Redraft decides nothing: it asks the producer for another draft, and the item waits.
enum class Action { Approve, Edit, Reject, Escalate, Redraft };
enum class Severity { Neutral, Minor, Major, Critical }; // points 0, 1, 5, 25
enum class Side { Draft, Final };

// A stretch of the draft or the final, code points, half open.
struct LabelSpan {
    Side side = Side::Final;
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const LabelSpan &) const = default;
};

// A reason from the taxonomy, on a span or on the whole.
struct Label {
    QString code;
    Severity severity = Severity::Minor;
    std::optional<LabelSpan> span;

    bool operator==(const Label &) const = default;
};

// What one reviewer says about one slot. `finalText` is required for edit, optional for reject (a
// replacement), ignored for approve (the stored draft goes out) and absent for escalate and
// redraft.
struct Decision {
    QString decisionId; // UUID made by the client before the first attempt
    QString externalId;
    QString draftId; // empty: the first draft
    Action action = Action::Approve;
    std::optional<QString> finalText; // canonical form
    std::vector<Label> labels;
    QString note;
    QString escalateTo; // skill; only for escalate
    QString instruction; // one line for the producer; only for redraft
    QString reviewer;
    UtcMs decidedAt = 0; // 0: not said; the store puts its own time
    std::optional<qint64> activeMs; // idle time left out
    std::optional<qint64> readMs; // until the first change
    std::optional<int> keystrokes;
    std::optional<double> coverage; // share of the draft that was on screen, 0 to 1
    Attention attention; // the same of what the draft rests on
    SuggestionCounts suggestions; // offered while it was made
    std::vector<CheckAnswer> answers; // to findings of the checks

    bool operator==(const Decision &) const = default;
};

// One line of a `decide` file. Labels are checked for shape here; codes and spans by the queue.
[[nodiscard]] Result<Decision> parseDecision(const QByteArray &line);
[[nodiscard]] Result<Decision> decisionFromJson(const Json &json);
[[nodiscard]] OrderedJson toJson(const Decision &decision);
[[nodiscard]] OrderedJson toJson(const std::vector<Label> &labels);
[[nodiscard]] Result<std::vector<Label>> labelsFromJson(const Json &array);

[[nodiscard]] QString actionName(Action action);
[[nodiscard]] std::optional<Action> actionFromName(QStringView name);
[[nodiscard]] QString severityName(Severity severity);
[[nodiscard]] std::optional<Severity> severityFromName(QStringView name);
[[nodiscard]] int severityPoints(Severity severity);

} // namespace bluepencil
