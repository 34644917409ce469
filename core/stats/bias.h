// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/filter.h"
#include "core/model/json.h"
#include "core/stats/methods/contingency.h"
#include "core/stats/methods/intervals.h"
#include "core/store/database/database.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <stop_token>
#include <vector>

namespace bluepencil {

// A figure that groups are compared by.
struct AuditedFigure {
    enum class Kind {
        Approve, // shares of all decisions
        Edit,
        Reject,
        Escalate,
        Heavy, // share of the finals in the bands heavy and rewrite
        Label, // share of the decisions with this label, or with any
        Hter, // mean of the decisions with a final
        Time, // median of the active time that counts, ms
    };

    Kind kind = Kind::Approve;
    QString label; // of Label; empty: any

    bool operator==(const AuditedFigure &) const = default;
};

// approve, edit, reject, escalate, heavy, label, label:CODE, hter, time; nullopt for another name.
[[nodiscard]] std::optional<AuditedFigure> auditedFigure(const QString &name);
[[nodiscard]] QString auditedName(const AuditedFigure &figure);
[[nodiscard]] bool isShare(AuditedFigure::Kind kind);

struct BiasQuery {
    FeedbackFilter filter;
    // What the groups are by: a key of the statistics (language, category, queue …), or a pointer
    // into the item; any other name is that of one of the item's `attributes`.
    QString attribute;
    std::vector<AuditedFigure> figures; // empty: approve, edit, reject, heavy, hter, time
    std::optional<QString> reference; // the group compared with; absent: the largest
};

// What a comparison says: never that a group is or is not treated alike, only what was found and
// what could have been.
enum class BiasFinding {
    Reference, // the group that the others are compared with
    TooSmall, // fewer than 30 in one of the two
    Difference, // evidence of a difference: adjusted p under 5 %
    NoEvidence, // none; `detectable` says what would have been found
    Undefined, // one of the two has no such figure
};

struct BiasRow {
    std::optional<QString> group; // absent: those without the attribute
    qint64 n = 0; // decisions that the figure is over
    bool small = false; // under 30
    Rate rate; // of a share
    Estimate estimate; // of HTER (mean) and time (median)
    Difference difference; // from the reference: Newcombe, Welch, Price and Bonett
    Ratio ratio; // of shares: Katz
    std::optional<double> p; // Fisher's exact test; of HTER and time: Mann and Whitney
    std::optional<double> q; // p adjusted over the family by Benjamini and Hochberg
    Stratified stratified; // of shares: within each model and task
    bool reverses = false; // the strata together point the other way than the whole
    bool vanishes = false; // evidence of a difference, and none within the strata: odds of 1.00
    std::optional<double> detectable; // found in four of five samples of these sizes
    BiasFinding finding = BiasFinding::Undefined;
};

struct BiasTable {
    AuditedFigure figure;
    std::vector<BiasRow> rows; // the largest group first
};

struct BiasReport {
    QString attribute; // as it was looked up
    std::optional<QString> reference; // absent: those without the attribute
    QStringList strata; // what the comparison is held to: model, task
    qint64 decisions = 0;
    qint64 hiddenGroups = 0; // of fewer than 5 decisions
    qint64 otherGroups = 0; // beyond MostAuditedGroups, the smallest
    qint64 family = 0; // comparisons that q is adjusted for
    std::vector<BiasTable> tables; // in the order asked for; empty without a group to show
};

inline constexpr std::size_t MostAuditedGroups = 50;

// InvalidArgument for an unknown attribute, or one of which a decision can have several (label), or
// that is a figure itself (action); NotFound for a reference that is no group, or has fewer than 5
// decisions. Cancelled once `stop` is requested.
[[nodiscard]] Result<BiasReport> readBias(Database &database, const QTimeZone &zone,
                                          const BiasQuery &query, const std::stop_token &stop = {});

[[nodiscard]] OrderedJson toJson(const BiasReport &report);
// For a person at a terminal.
[[nodiscard]] QString toTable(const BiasReport &report);

} // namespace bluepencil
