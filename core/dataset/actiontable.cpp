// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/actiontable.h"

#include <array>

namespace bluepencil {

namespace {

// Below this an active time is not plausible, DESIGN section 5: 240 words a minute.
constexpr qint64 leastReadingMsPerWord = 250;

struct TableRow {
    Situation situation;
    const char *name;
    const QString *sft; // nullptr: gives a row
    const QString *preference;
    bool ExportConfig::*unless; // the switch that makes it give rows after all
};

// The one place that says which decision becomes which example.
const std::array<TableRow, 14> table {{
    {Situation::TrainingRefused, "training-not-allowed", &reasons::trainingRefused,
     &reasons::trainingRefused, nullptr},
    {Situation::Outranked, "outranked", &reasons::outranked, &reasons::outranked, nullptr},
    {Situation::Approved, "approved", nullptr, &reasons::nothingChanged, nullptr},
    {Situation::RubberStamp, "rubber-stamp", &reasons::rubberStamp, &reasons::nothingChanged,
     &ExportConfig::keepRubberStamps},
    {Situation::Edited, "edited", nullptr, nullptr, nullptr},
    {Situation::EditedCosmetic, "edited-cosmetic", nullptr, &reasons::cosmetic,
     &ExportConfig::keepCosmeticPairs},
    {Situation::EditedUnknownFigure, "edited-unknown-figure", &reasons::unknownFigure,
     &reasons::unknownFigure, &ExportConfig::keepUnknownFigures},
    {Situation::Rewritten, "rewritten", nullptr, nullptr, nullptr},
    {Situation::RewrittenCosmetic, "rewritten-cosmetic", nullptr, &reasons::cosmetic,
     &ExportConfig::keepCosmeticPairs},
    {Situation::RewrittenUnknownFigure, "rewritten-unknown-figure", &reasons::unknownFigure,
     &reasons::unknownFigure, &ExportConfig::keepUnknownFigures},
    {Situation::RewrittenSame, "rewritten-same", &reasons::contradiction, &reasons::contradiction,
     nullptr},
    {Situation::RejectedForPolicy, "rejected-for-policy", &reasons::policyOrSafety,
     &reasons::policyOrSafety, &ExportConfig::keepPolicyRefusals},
    {Situation::Rejected, "rejected", &reasons::noReplacement, &reasons::noReplacement, nullptr},
    {Situation::Escalated, "escalated", &reasons::escalated, &reasons::escalated, nullptr},
}};

const TableRow &rowOf(Situation situation)
{
    return table[static_cast<std::size_t>(situation)];
}

Situation changed(Change change, Situation substantive, Situation cosmetic, Situation unknown)
{
    if (change == Change::Cosmetic)
        return cosmetic;
    return change == Change::UnknownFigure ? unknown : substantive;
}

Situation rejected(const Circumstances &circumstances)
{
    if (!circumstances.hasFinal)
        return Situation::Rejected;
    if (circumstances.change == Change::None)
        return Situation::RewrittenSame;
    if (circumstances.policyLabel)
        return Situation::RejectedForPolicy;
    return changed(circumstances.change, Situation::Rewritten, Situation::RewrittenCosmetic,
                   Situation::RewrittenUnknownFigure);
}

} // namespace

Situation situationOf(const Circumstances &circumstances)
{
    if (!circumstances.trainingAllowed)
        return Situation::TrainingRefused;
    if (circumstances.action == Action::Escalate)
        return Situation::Escalated;
    if (circumstances.outranked)
        return Situation::Outranked;
    switch (circumstances.action) {
    case Action::Approve:
        return circumstances.tooFast ? Situation::RubberStamp : Situation::Approved;
    case Action::Edit:
        return changed(circumstances.change, Situation::Edited, Situation::EditedCosmetic,
                       Situation::EditedUnknownFigure);
    case Action::Reject:
        return rejected(circumstances);
    case Action::Escalate:
        break;
    }
    return Situation::Escalated;
}

QString situationName(Situation situation)
{
    return QString::fromLatin1(rowOf(situation).name);
}

std::optional<QString> dropReason(Situation situation, ExampleKind kind, const ExportConfig &config)
{
    const TableRow &row = rowOf(situation);
    Q_ASSERT(row.situation == situation);
    const QString *reason = kind == ExampleKind::Sft ? row.sft : row.preference;
    // No switch can make a pair of two equal texts.
    const bool kept = row.unless && config.*(row.unless) && reason != &reasons::nothingChanged;
    return reason && !kept ? std::optional(*reason) : std::nullopt;
}

bool approvedTooFast(const Decision &decision, qint64 wordsDraft)
{
    return decision.action == Action::Approve && decision.activeMs
        && *decision.activeMs < leastReadingMsPerWord * wordsDraft;
}

} // namespace bluepencil
