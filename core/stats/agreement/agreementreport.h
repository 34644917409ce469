// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/filter.h"
#include "core/model/json.h"
#include "core/stats/agreement/agreement.h"
#include "core/stats/methods/intervals.h"
#include "core/store/database/database.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace bluepencil {

// What is asked: of which decisions, broken down by one key or none. Keys: pair (of reviewers),
// label, task, queue, model, category, language, producer, or a pointer into the item.
struct AgreementQuery {
    FeedbackFilter filter;
    QString by;
    quint64 seed = 1; // of the bootstrap; the same seed gives the same intervals
};

struct AgreementFigure {
    Coefficient coefficient;
    std::optional<double> low; // 95 %
    std::optional<double> high;

    bool operator==(const AgreementFigure &) const = default;
};

// What reviewers may agree on.
enum class JudgedPart {
    Action, // approve, edit, reject, escalate
    Effort, // the band of HTER, in its order; of decisions with a final
    Hter, // HTER itself, on an interval scale
    Label, // whether a label was set
};

struct AgreementMeasure {
    JudgedPart judged = JudgedPart::Action;
    qint64 items = 0; // with two judgements at least
    qint64 ratings = 0; // judgements of these
    int draws = 0; // of the bootstrap
    // Of HTER there is alpha alone.
    AgreementFigure percent; // two judgements an item: Wilson's interval, else bootstrap
    AgreementFigure cohen; // where there are two reviewers
    AgreementFigure fleiss; // where all items have as many judgements
    AgreementFigure alpha; // from LeastForAlpha items on
    AgreementFigure ac1;
};

// How far apart the finals of one item are: HTER between two of them, the mean of both directions;
// of an item with more than two, the mean of its pairs.
struct FinalsApart {
    Rate same; // items whose finals are all the same text
    Estimate mean; // over the items
    Estimate median;
    qint64 skipped = 0; // items beyond MostComparedItems
};

struct AgreementGroup {
    std::vector<std::optional<QString>> key; // one value, or the two names of a pair
    qint64 items = 0; // with two decisions at least
    qint64 ratings = 0; // decisions on these
    qint64 reviewers = 0;
    std::vector<AgreementMeasure> measures; // empty where the group is hidden
    FinalsApart finals;
};

// Of one reviewer's decisions on which a senior decided: whose action and text the senior's are.
struct Stood {
    QString reviewer;
    Rate stood;
};

struct AgreementReport {
    QString by;
    quint64 seed = 0;
    AgreementGroup all;
    std::vector<AgreementGroup> groups; // by key, absent ones last
    Rate adjudicated; // items on which a senior decided
    Rate tookOne; // of these: the senior's decision is that of one of the reviewers
    std::vector<Stood> stood; // by name
};

inline constexpr qint64 MostComparedItems = 2000; // finals are compared of the latest so many
inline constexpr int AgreementDraws = 2000; // fewer where a group has more than 10,000 items

// Over decisions that reviewers made without seeing each other's: slots of kind review and second
// of one revision of an item, the draft shown. InvalidArgument for an unknown key, and for a filter
// by action or label, which would choose by what is asked. Cancelled once `stop` is requested.
[[nodiscard]] Result<AgreementReport> readAgreement(Database &database, const AgreementQuery &query,
                                                    const std::stop_token &stop = {});

[[nodiscard]] QStringList agreementKeys();
[[nodiscard]] QString judgedName(JudgedPart judged); // action, effort, hter, label
// "fewer than 50 items", for a log or a terminal.
[[nodiscard]] QString noAgreementReason(NoAgreement why);

[[nodiscard]] OrderedJson toJson(const AgreementReport &report);
// For a person at a terminal.
[[nodiscard]] QString toTable(const AgreementReport &report);

} // namespace bluepencil
