// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/text/hunks/editscript.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace bluepencil {

// A line of a guideline that is not blank. The anchor names it for ever: it keeps its name from
// version to version, whatever its words, and no later paragraph takes it over.
struct GuidelineParagraph {
    QString anchor; // lower-case letters, digits and hyphens
    QString text;
    QStringList labels; // codes of the labels that belong to it

    bool operator==(const GuidelineParagraph &) const = default;
};

inline constexpr int MostGuidelineParagraphs = 500;

// The form in which people write a guideline: plain text, where a line may end in its anchor and
// the labels that belong to it, as in "Amounts come from the order. {#amounts fact unsupported}".
struct GuidelineSource {
    QString text; // without the anchors
    std::vector<GuidelineParagraph> paragraphs;

    bool operator==(const GuidelineSource &) const = default;
};

// Reads what people wrote. A line that names no anchor keeps that of the paragraph of `before` that
// it was made from: the one with its words, else the one most like it (Dice's coefficient over the
// words, at least one half), with its labels. Others get p1, p2 …, above `highest`. InvalidInput
// for an anchor that stands twice; LimitExceeded over MostGuidelineParagraphs or a text's limit.
[[nodiscard]] Result<GuidelineSource>
parseGuideline(const QString &source, const std::vector<GuidelineParagraph> &before = {},
               int highest = 0);
// Where the anchor of a line begins, UTF-16; -1 if it names none.
[[nodiscard]] qsizetype anchorStart(const QString &line);
// The same text with every anchor written out; parseGuideline() gives it back.
[[nodiscard]] QString sourceOf(const GuidelineSource &guideline);

// [{"anchor","labels"}] of each paragraph, and a text with what such a list says of it. An empty
// list, or one of another length, means p1, p2 … and no labels.
[[nodiscard]] QString anchorsJson(const std::vector<GuidelineParagraph> &paragraphs);
[[nodiscard]] std::vector<GuidelineParagraph> paragraphsOf(const QString &text,
                                                           const QString &anchors);
// The n of the highest p<n> among the anchors; 0 if there is none.
[[nodiscard]] int highestAnchor(const std::vector<GuidelineParagraph> &paragraphs);

// What became of one paragraph.
struct ParagraphChange {
    enum class Kind { Same, Changed, Added, Removed, Moved };

    Kind kind = Kind::Same;
    GuidelineParagraph paragraph; // as it is now; of one removed, as it was
    QString before; // its words, where it was there
    EditScript edits; // before → paragraph.text; empty where the words are the same
    bool labelsChanged = false;

    bool operator==(const ParagraphChange &) const = default;
};

// All paragraphs in the order of `after`, those removed where they stood. Who kept their words but
// stand elsewhere are Moved: as few as possible.
[[nodiscard]] std::vector<ParagraphChange>
compareGuidelines(const std::vector<GuidelineParagraph> &before,
                  const std::vector<GuidelineParagraph> &after);
[[nodiscard]] QString changeName(ParagraphChange::Kind kind); // same | changed | added | …
// How many are not Same.
[[nodiscard]] int countChanges(const std::vector<ParagraphChange> &changes);

} // namespace bluepencil
