// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/recipe/preparationconfig.h"
#include "core/model/filter.h"
#include "core/model/json.h"
#include "core/privacy/replacing/privacymethod.h"
#include "core/privacy/scanner.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bluepencil {

// Shares of the three splits in per cent; they add up to 100.
struct SplitRatio {
    int train = 90;
    int validation = 5;
    int test = 5;

    bool operator==(const SplitRatio &) const = default;
};

// "90,5,5". InvalidArgument says what is wrong.
[[nodiscard]] Result<SplitRatio> parseSplit(QStringView text);

// What an export is to hold and where it goes.
struct ExportConfig {
    QStringList formats {QStringLiteral("openai-chat"), QStringLiteral("trl-preference")};
    FeedbackFilter filter; // only feedback that counts can be exported
    std::optional<SplitRatio> split; // none: every row is train
    QString salt = QStringLiteral("bluepencil"); // another salt deals the groups anew
    QString privacy = QStringLiteral("none"); // privacyModeName()
    PrivacyRules privacyRules; // the ways of single kinds, beside that
    std::vector<TenantPattern> patterns; // of the tenant's own; tried, without test strings
    QString keyFile; // of the key that rules need; kept apart, it is no part of the content

    // Kinds that the action table leaves out unless they are asked for.
    bool keepRubberStamps = false; // approved faster than the draft can be read
    bool keepCosmeticPairs = false; // pairs that differ in case, space or punctuation only
    bool keepPolicyRefusals = false; // rejected for policy or safety
    bool keepSpecialCategories = false; // flagged: health, belief …, see core/model
    bool keepInstructions = false; // texts that give a model or a reviewer orders, or are encoded
    bool keepUnknownFigures = false; // the edit brought in a figure that the model could not know

    PreparationConfig preparation; // what is left out beyond that

    QString folder; // must not exist, or be empty
    QString batchId; // empty: the next number, "B-0001"
    // Makes the next revision of the batch `batchId` from the records of this one, as far as they
    // still count; 0: makes a new batch. What was left out then stays out.
    int rebuildOf = 0;
};

// Refuses what cannot be exported, before anything is read.
[[nodiscard]] Result<> checkConfig(const ExportConfig &config);

// Refuses a filter with more values than a database is asked about in useful time. Batches of
// before have what they have, and are not asked.
[[nodiscard]] Result<> checkFilterValues(const FeedbackFilter &filter);

// With the key, which is read from its file. InvalidArgument if it cannot be, is missing, or no
// rule needs it.
[[nodiscard]] Result<PrivacyMethod> privacyMethodOf(const ExportConfig &config);

// All that decides the content, so neither folder nor batch. Lists are sorted: the same choice has
// the same hash.
[[nodiscard]] OrderedJson toJson(const ExportConfig &config);

} // namespace bluepencil
