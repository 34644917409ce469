// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/formats/changes.h"
#include "core/dataset/formats/formats.h"
#include "core/dataset/recipe/exportconfig.h"
#include "core/model/feedback.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace bluepencil {

// Why a decision does not become a row. Stable codes: manifests and scripts rely on them.
namespace reasons {

inline const QString trainingRefused = QStringLiteral("training-not-allowed");
inline const QString escalated = QStringLiteral("escalated");
inline const QString noReplacement = QStringLiteral("rejected-without-replacement");
inline const QString policyOrSafety = QStringLiteral("policy-or-safety");
inline const QString outranked = QStringLiteral("outranked");
inline const QString rubberStamp = QStringLiteral("rubber-stamp");
inline const QString nothingChanged = QStringLiteral("nothing-changed");
inline const QString contradiction = QStringLiteral("contradiction");
inline const QString cosmetic = QStringLiteral("cosmetic-change");
inline const QString unknownFigure = QStringLiteral("unknown-figure");
inline const QString tooManyPairs = QStringLiteral("too-many-pairs");
// The person it is about, or the law, is against it, whatever was decided.
inline const QString restricted = QStringLiteral("restricted");
inline const QString damaged = QStringLiteral("damaged");
inline const QString rectified = QStringLiteral("rectified");
inline const QString specialCategory = QStringLiteral("special-category");
// Speaks to a model or to whoever reviews, as core/check/hostile/instructioncheck.h finds it.
inline const QString instruction = QStringLiteral("instruction");
// Of a new revision: it counted when the batch was made first.
inline const QString withdrawn = QStringLiteral("withdrawn");
// Refused by a format's own rules.
inline const QString emptyMessage = QStringLiteral("empty-message");
inline const QString emptyAnswer = QStringLiteral("empty-answer");
inline const QString emptyDraft = QStringLiteral("empty-draft");
inline const QString noPrompt = QStringLiteral("no-prompt");
inline const QString promptEnd = QStringLiteral("prompt-ends-with-the-assistant");
inline const QString identicalPair = QStringLiteral("identical-pair");
inline const QString systemLater = QStringLiteral("system-message-not-first");
inline const QString severalSystems = QStringLiteral("several-system-messages");
inline const QString turnsOutOfOrder = QStringLiteral("turns-out-of-order");
inline const QString severalTurns = QStringLiteral("several-turns");
inline const QString reservedWord = QStringLiteral("reserved-word");
inline const QString noJson = QStringLiteral("not-json");
inline const QString cellTooLong = QStringLiteral("cell-too-long");

} // namespace reasons

// What happened to the draft, as the table distinguishes it.
enum class Situation {
    TrainingRefused, // usage.training is false
    Outranked, // a senior decided the same item
    Overridden, // a senior decided the same item, and another text went out
    Approved,
    RubberStamp, // approved in less than a reading takes
    Edited, // in substance
    EditedCosmetic,
    EditedUnknownFigure,
    Rewritten, // rejected, with a replacement
    RewrittenCosmetic,
    RewrittenUnknownFigure,
    RewrittenSame, // rejected, yet replaced by the draft itself
    RejectedForPolicy, // rejected with the label policy or safety, with a replacement
    RefusedForPolicy, // the same without one
    Rejected, // without a replacement
    Escalated,
    History, // a final that came in without a decision
};

// The facts about one decision that decide its situation.
struct Circumstances {
    Action action = Action::Approve;
    bool hasFinal = false;
    Change change = Change::None; // draft to final
    bool trainingAllowed = true;
    bool outranked = false;
    bool overridden = false; // of what is outranked: the senior's text is to be preferred to this
    bool tooFast = false;
    bool policyLabel = false;
};

[[nodiscard]] Situation situationOf(const Circumstances &circumstances);
[[nodiscard]] QString situationName(Situation situation);

// The parts of one decision that can become examples: the columns of the table.
enum class Part {
    Answer, // the final, to be learned
    Pair, // the final over the draft; of what was overridden, the senior's final over this one
    OtherPairs, // the final over each draft that was not chosen
    DraftVerdict, // the draft alone, good or bad
    FinalVerdict, // the final alone
    OtherVerdicts, // each draft that was not chosen, alone
    Edit, // how the draft became the final
    Record, // the decision as a whole
};

[[nodiscard]] std::span<const Part> partsOf(ExampleKind kind);
// What the part goes by in example ids and sidecars: sft | preference | kto-draft | kto-final |
// edit | record.
[[nodiscard]] QString partName(Part part);

// A cell of the table under a config.
struct Use {
    enum class Kind {
        None, // the decision says nothing of this kind: it is not counted either
        Row,
        LeftOut,
    };

    Kind kind = Kind::None;
    bool desirable = true; // the label of a verdict
    QString reason; // of LeftOut

    bool operator==(const Use &) const = default;
};

[[nodiscard]] Use useOf(Situation situation, Part part, const ExportConfig &config);

// The reason why no format could ever take what this situation gives; nullopt if one can, be it by
// a switch.
[[nodiscard]] std::optional<QString> neverUsable(Situation situation);

// Pairs against drafts that were not chosen, at most, so that no item outweighs the others.
inline constexpr int mostOtherPairs = 4;

// True if an approval took less than 0.25 s per word of the draft, in which nobody reads it. False
// where the time is not known.
[[nodiscard]] bool approvedTooFast(const Decision &decision, qint64 wordsDraft);

} // namespace bluepencil
