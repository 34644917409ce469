// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/filter.h"
#include "core/stats/drift/drift.h"

#include <QStringList>

namespace bluepencil {

// Where labelled errors come from: the share of decisions that carry one of some labels, by
// category, by the draft's prompt version and by whether the item has a reference, so that one sees
// whether drafts without a source are those that make things up.

// The labels that say that something was made up or is wrong.
[[nodiscard]] const QStringList &errorLabels();

struct ErrorSource {
    std::optional<QString> value; // absent: none given; of references "yes" or "no"
    Rate rate; // decisions with one of the labels
    // The rate over that of all the other decisions, with a 95 % interval: D. Katz et al.,
    // "Obtaining confidence intervals for the risk ratio in cohort studies", Biometrics 34 (1978)
    // 469-474. Absent where one of the two is 0 or has no decisions; the interval also where both
    // are 1, for it would have no width.
    std::optional<double> ratio;
    std::optional<double> low;
    std::optional<double> high;
};

// What a draft came with, as ErrorSource tells it apart.
struct DraftOrigin {
    enum class Kind { PromptVersion, Reference };

    Kind kind = Kind::PromptVersion;
    std::optional<QString> value; // as ErrorSource::value
};

// Of an item as it was received, and the draft of it that was decided on.
[[nodiscard]] bool comesFrom(const Json &item, std::string_view draftId, const DraftOrigin &origin);

struct ErrorSources {
    QStringList labels;
    Rate all;
    std::vector<ErrorSource> categories; // most decisions first
    std::vector<ErrorSource> promptVersions;
    std::vector<ErrorSource> references;
};

// What a rate is over another one; absent where one of the two has no error, without an interval
// where all of both have one.
struct RateRatio {
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
};

[[nodiscard]] RateRatio rateRatio(const Rate &rate, const Rate &other);

// `labels` is not empty. The filter's own labels narrow the decisions, not the errors.
[[nodiscard]] Result<ErrorSources> readErrorSources(Database &database, const QStringList &labels,
                                                    const FeedbackFilter &filter,
                                                    const std::stop_token &stop = {});

[[nodiscard]] OrderedJson toJson(const ErrorSources &sources);
[[nodiscard]] QString toTable(const ErrorSources &sources);

} // namespace bluepencil
