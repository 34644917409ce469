// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/formats/actiontable.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

// Below this an active time is not plausible, DESIGN section 5: 240 words a minute.
constexpr qint64 leastReadingMsPerWord = 250;

using Switch = bool ExportConfig::*;

enum class Gives { Nothing, Row, Good, Bad };

struct Cell {
    Gives gives = Gives::Nothing;
    const QString *reason = nullptr; // left out for this …
    Switch unless = nullptr; // … unless the switch is on
};

constexpr Cell none {};
constexpr Cell row {Gives::Row, nullptr, nullptr};
constexpr Cell good {Gives::Good, nullptr, nullptr};
constexpr Cell bad {Gives::Bad, nullptr, nullptr};

constexpr Cell left(const QString &reason)
{
    return {Gives::Nothing, &reason, nullptr};
}

constexpr Cell leftUnless(const QString &reason, Switch unless, Gives gives)
{
    return {gives, &reason, unless};
}

struct TableRow {
    Situation situation {};
    const char *name = nullptr;
    std::array<Cell, 8> cells; // in the order of Part
};

constexpr Switch stamps = &ExportConfig::keepRubberStamps;
constexpr Switch marks = &ExportConfig::keepCosmeticPairs;
constexpr Switch policy = &ExportConfig::keepPolicyRefusals;
constexpr Switch figures = &ExportConfig::keepUnknownFigures;

constexpr Cell refused = left(reasons::trainingRefused);
constexpr Cell settled = left(reasons::outranked);
constexpr Cell same = left(reasons::nothingChanged);
constexpr Cell clash = left(reasons::contradiction);
constexpr Cell noText = left(reasons::noReplacement);
constexpr Cell passed = left(reasons::escalated);

constexpr Cell stamp(Gives gives)
{
    return leftUnless(reasons::rubberStamp, stamps, gives);
}

constexpr Cell mark(Gives gives)
{
    return leftUnless(reasons::cosmetic, marks, gives);
}

constexpr Cell safety(Gives gives)
{
    return leftUnless(reasons::policyOrSafety, policy, gives);
}

constexpr Cell figure(Gives gives)
{
    return leftUnless(reasons::unknownFigure, figures, gives);
}

constexpr Gives asRow = Gives::Row;
constexpr Gives asGood = Gives::Good;
constexpr Gives asBad = Gives::Bad;

// The one place that says which decision becomes which example. A trl-kto file never holds pairs,
// so that both verdicts of an edit may stand in it.
constexpr std::array<TableRow, 17> table {{
    {Situation::TrainingRefused,
     "training-not-allowed",
     {refused, refused, none, refused, none, none, refused, refused}},
    {Situation::Outranked,
     "outranked",
     {settled, settled, none, settled, none, none, settled, settled}},
    {Situation::Overridden, "overridden", {settled, row, none, none, bad, none, settled, settled}},
    {Situation::Approved, "approved", {row, same, row, good, none, bad, same, row}},
    {Situation::RubberStamp,
     "rubber-stamp",
     {stamp(asRow), same, stamp(asRow), stamp(asGood), none, stamp(asBad), same, stamp(asRow)}},
    {Situation::Edited, "edited", {row, row, row, bad, good, bad, row, row}},
    {Situation::EditedCosmetic,
     "edited-cosmetic",
     {row, mark(asRow), row, none, good, bad, row, row}},
    {Situation::EditedUnknownFigure,
     "edited-unknown-figure",
     {figure(asRow), figure(asRow), figure(asRow), figure(asBad), figure(asGood), figure(asBad),
      figure(asRow), row}},
    {Situation::Rewritten, "rewritten", {row, row, none, bad, none, none, row, row}},
    {Situation::RewrittenCosmetic,
     "rewritten-cosmetic",
     {row, mark(asRow), none, mark(asBad), none, none, row, row}},
    {Situation::RewrittenUnknownFigure,
     "rewritten-unknown-figure",
     {figure(asRow), figure(asRow), none, figure(asBad), none, none, figure(asRow), row}},
    {Situation::RewrittenSame,
     "rewritten-same",
     {clash, clash, none, clash, none, none, clash, clash}},
    {Situation::RejectedForPolicy,
     "rejected-for-policy",
     {safety(asRow), safety(asRow), none, safety(asBad), none, none, safety(asRow), safety(asRow)}},
    {Situation::RefusedForPolicy,
     "refused-for-policy",
     {noText, noText, none, safety(asBad), none, none, noText, safety(asRow)}},
    {Situation::Rejected, "rejected", {noText, noText, none, bad, none, none, noText, row}},
    {Situation::Escalated, "escalated", {passed, passed, none, passed, none, none, passed, passed}},
    {Situation::History, "history", {row}},
}};

const TableRow &rowOf(Situation situation)
{
    const TableRow &found = table[static_cast<std::size_t>(situation)];
    Q_ASSERT(found.situation == situation);
    return found;
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
        return circumstances.policyLabel ? Situation::RefusedForPolicy : Situation::Rejected;
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
        return circumstances.overridden ? Situation::Overridden : Situation::Outranked;
    switch (circumstances.action) {
    case Action::Approve:
        return circumstances.tooFast ? Situation::RubberStamp : Situation::Approved;
    case Action::Edit:
        return changed(circumstances.change, Situation::Edited, Situation::EditedCosmetic,
                       Situation::EditedUnknownFigure);
    case Action::Reject:
        return rejected(circumstances);
    case Action::Escalate:
    case Action::Redraft: // never in feedback
        break;
    }
    return Situation::Escalated;
}

QString situationName(Situation situation)
{
    return QString::fromLatin1(rowOf(situation).name);
}

std::span<const Part> partsOf(ExampleKind kind)
{
    static constexpr std::array answer {Part::Answer};
    static constexpr std::array pairs {Part::Pair, Part::OtherPairs};
    static constexpr std::array verdicts {Part::DraftVerdict, Part::FinalVerdict,
                                          Part::OtherVerdicts};
    static constexpr std::array edit {Part::Edit};
    static constexpr std::array record {Part::Record};
    switch (kind) {
    case ExampleKind::Sft:
        return answer;
    case ExampleKind::Preference:
        return pairs;
    case ExampleKind::Kto:
        return verdicts;
    case ExampleKind::Edit:
        return edit;
    case ExampleKind::Record:
        return record;
    }
    Q_UNREACHABLE();
}

QString partName(Part part)
{
    switch (part) {
    case Part::Answer:
        return QStringLiteral("sft");
    case Part::Pair:
    case Part::OtherPairs:
        return QStringLiteral("preference");
    case Part::DraftVerdict:
    case Part::OtherVerdicts:
        return QStringLiteral("kto-draft");
    case Part::FinalVerdict:
        return QStringLiteral("kto-final");
    case Part::Edit:
        return QStringLiteral("edit");
    case Part::Record:
        return QStringLiteral("record");
    }
    Q_UNREACHABLE();
}

Use useOf(Situation situation, Part part, const ExportConfig &config)
{
    const Cell &cell = rowOf(situation).cells[static_cast<std::size_t>(part)];
    if (cell.reason && !(cell.unless && config.*(cell.unless)))
        return {Use::Kind::LeftOut, true, *cell.reason};
    if (cell.gives == Gives::Nothing)
        return {};
    return {Use::Kind::Row, cell.gives != Gives::Bad, {}};
}

std::optional<QString> neverUsable(Situation situation)
{
    const auto &cells = rowOf(situation).cells;
    const bool any
        = std::ranges::any_of(cells, [](const Cell &cell) { return cell.gives != Gives::Nothing; });
    return any ? std::nullopt : std::optional(*cells.front().reason);
}

bool approvedTooFast(const Decision &decision, qint64 wordsDraft)
{
    return decision.action == Action::Approve && decision.activeMs
        && *decision.activeMs < leastReadingMsPerWord * wordsDraft;
}

} // namespace bluepencil
