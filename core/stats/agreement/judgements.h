// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "core/stats/agreement/agreementreport.h"
#include "core/store/database/database.h"
#include "core/text/metrics.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace bluepencil {

// One decision on an item.
struct Rating {
    qint64 feedbackNo = 0;
    QString reviewer;
    bool senior = false; // saw the others'
    std::optional<Action> action;
    std::optional<HterBand> band;
    std::optional<double> hter;
    std::set<QString> labels;
    std::optional<QString> key; // what it is grouped by
};

// The decisions on one revision of an item.
struct Judgements {
    std::vector<Rating> ratings;
    std::optional<Rating> senior;
};

// The items that two or more decided without seeing each other, in the order of their first
// decisions: slots of kind review and second of one revision, the draft shown. Cancelled once
// `stop` is requested.
[[nodiscard]] Result<std::vector<Judgements>>
readJudgements(Database &database, const AgreementQuery &query, const std::stop_token &stop);

[[nodiscard]] QStringList judgementColumns(); // keys of AgreementQuery::by that are columns

} // namespace bluepencil
