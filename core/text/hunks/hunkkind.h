// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/hunks/editscript.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace bluepencil {

// Where a hunk stands in its two texts: UTF-16 indices, half open.
struct HunkPlace {
    qsizetype draftStart = 0;
    qsizetype draftEnd = 0;
    qsizetype finalStart = 0;
    qsizetype finalEnd = 0;
};

// What a change is, read from both sides and the words around them, by fixed rules (the first that
// holds):
//   move              what was taken out or put in stands in the other line elsewhere
//   figure, date      the numbers of both sides differ however they are written, or came or went,
//                     and nothing else but function words; a number that only changed its place
//                     in the line is none
//   link              the web or mail addresses differ and little else changed
//   whitespace        nothing but white space differs
//   punctuation       nothing but marks differs (and the case of a word at a new sentence start),
//                     those within a number too
//   negation          one side denies what the other one affirms in the same words
//                     (core/text/hunks/hunknegation.h)
//   name              names differ and nothing else, or a name stands for a common word
//                     (core/text/hunks/hunkname.h)
//   grammar           case, spelling, another form of the same word, or stop words alone
//   insertion, deletion, wording
// A kind is only said where it is the point of the change; a rewritten sentence is wording. Moves
// to another line are found by markMoves().
class HunkKinds {
public:
    // Keeps both views.
    HunkKinds(QStringView draft, QStringView finalText);

    [[nodiscard]] QString kindOf(const HunkPlace &place) const;

private:
    QStringView m_draft;
    QStringView m_final;
    QString m_language;
};

// The same for one edit on its own. The spans must lie within the texts.
[[nodiscard]] QString hunkKind(QStringView draft, QStringView finalText, const Edit &edit);

// Gives kind "move" to every deletion whose words were put in elsewhere, and to that insertion: the
// same words in the same order (case, spaces and marks aside), at least three of them or twelve
// letters. Nothing else ties the two: the other end is found by its words.
void markMoves(EditScript *edits);

// The taxonomy's code that a kind proposes, for a person to confirm: fact for figure, date, name,
// negation and link, grammar for grammar and punctuation, format for whitespace, wording for
// wording. None for insertion, deletion and move: what was missing, too long or out of place, or
// only said otherwise, can't be told from the words alone.
[[nodiscard]] std::optional<QString> labelOfKind(const QString &kind);

} // namespace bluepencil
