// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QString>

#include <optional>
#include <vector>

namespace bluepencil {

// What a reviewer says about a finding of an automatic check.
struct CheckAnswer {
    enum class Verdict {
        Kept, // the text is right as it is: the check was wrong
        Mended, // the check was right, and the text was changed
    };

    QString check; // by its name in `check --json`, as figure-not-found
    QString subject; // what the finding is about: the text in question, a fact's name, or a code
    Verdict verdict = Verdict::Kept;
    QString reason; // one line, may be empty

    bool operator==(const CheckAnswer &) const = default;
};

// At most limits::Labels of them: [{"check","subject","verdict":"kept|mended","reason"}].
[[nodiscard]] OrderedJson toJson(const std::vector<CheckAnswer> &answers);
[[nodiscard]] Result<std::vector<CheckAnswer>> answersFromJson(const Json &array);

[[nodiscard]] QString verdictName(CheckAnswer::Verdict verdict);
[[nodiscard]] std::optional<CheckAnswer::Verdict> verdictFromName(QStringView name);

} // namespace bluepencil
