// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/formats/tokencount.h"
#include "core/model/json.h"

#include <QString>

#include <optional>
#include <vector>

namespace bluepencil {

enum class Deduplicate { None, Exact, Near };
// What becomes of history lines: nothing, rows like others, or rows of the split `test` alone.
enum class History { None, Train, Gold };

struct EvaluationFile {
    QString path;
    QString sha256; // of its bytes; empty until it was read

    bool operator==(const EvaluationFile &) const = default;
};

// What is left out beyond what the action table and a format leave out.
struct PreparationConfig {
    std::optional<double> leastCoverage; // share of the draft that was on screen, 0 to 1
    bool secondReviewPassed = false; // another decision on the item agrees with this one
    bool reviewersAgree = false; // no other decision on the item disagrees
    QString sinceBatch; // only what was stamped after that batch
    Deduplicate deduplicate = Deduplicate::None;
    double alike = .8; // Jaccard's coefficient from which on texts are near duplicates
    bool keepContradictions
        = false; // else both sides are left out, where duplicates are looked for
    std::vector<EvaluationFile> decontaminate;
    int mostPerReviewer = 0; // records; 0: no cap
    int mostPerSubject = 0;
    int mostTokens = 0; // of a record's texts; 0: no cap
    bool countTokens = false; // report lengths in tokens, too
    TokenEncoding tokenTable = TokenEncoding::O200k; // by which tokens are counted
    History history = History::None;

    // True if all records must be seen before the first row is written.
    [[nodiscard]] bool needsEverything() const;

    bool operator==(const PreparationConfig &) const = default;
};

[[nodiscard]] Result<> checkPreparation(const PreparationConfig &config, bool hasSplit);
// All that decides the content. Of a file only its name and digest stand there.
[[nodiscard]] OrderedJson toJson(const PreparationConfig &config);
// Unknown keys and wrong types are refused; `where` in the error is the pointer.
[[nodiscard]] Result<PreparationConfig> preparationFromJson(const Json &json);

[[nodiscard]] std::optional<Deduplicate> deduplicateFromName(QStringView name);
[[nodiscard]] std::optional<History> historyFromName(QStringView name);

} // namespace bluepencil
