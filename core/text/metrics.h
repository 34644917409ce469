// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/hunks/editscript.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace bluepencil {

// Effort of one correction. Words are HTER tokens (core/text/tokens.h).
struct EditMetrics {
    // HTER: Snover et al., "A Study of Translation Edit Rate with Targeted Human Annotation", AMTA
    // 2006: TER (insertions, deletions, substitutions, block shifts, each cost 1) of the draft
    // against the human's own final, divided by the words of the final. Uncapped. Absent where the
    // final has no word and the draft has some (division by zero); 0 where neither has any.
    std::optional<double> hter;
    qsizetype terEdits = 0;
    // "ter"; "ter-no-shifts" (more than 2,000 words on a side); "edit-script" (texts so long and so
    // different that even the plain distance costs too much: the edits of a diff, an upper bound).
    QString hterMethod;
    qsizetype wordsDraft = 0;
    qsizetype wordsFinal = 0;
    qsizetype wordsInserted = 0; // in the final spans of the edit script
    qsizetype wordsDeleted = 0; // in its draft spans
    // 1 - Levenshtein distance in code points ÷ length of the longer text; 1 for two empty texts.
    // Where the exact distance would cost too much the edit script's own distance stands in (so the
    // similarity is at least what is said) and charMethod says so.
    double charSimilarity = 1;
    QString charMethod; // "levenshtein" or "edit-script"
    qsizetype charsDraft = 0; // code points
    qsizetype charsFinal = 0;

    bool operator==(const EditMetrics &) const = default;
};

enum class HterBand { Exact, Light, Medium, Heavy, Rewrite };

[[nodiscard]] EditMetrics editMetrics(QStringView draft, QStringView finalText,
                                      const EditScript &edits);

// exact (texts equal) | light < .1 | medium < .3 | heavy < .5 | rewrite. `hter` absent: rewrite.
[[nodiscard]] HterBand hterBand(bool textsEqual, std::optional<double> hter);
[[nodiscard]] QString bandName(HterBand band);

} // namespace bluepencil
