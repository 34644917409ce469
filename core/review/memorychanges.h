// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/hunks/editscript.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace bluepencil {

// One change of a draft in the form in which it can be found again in another one: the stretch that
// was replaced, by what, and the words beside it.
struct MemoryChange {
    QString kind; // of the hunk (core/text/hunks/hunkkind.h)
    QString before; // whole words
    QString after;
    QString
        left; // the word before the stretch and the space behind it; empty at an end of the text
    QString right; // the space and the word behind the stretch
    // Words only came or only went: the stretch begins and ends at the neighbouring words, spaces
    // included, and has meaning between them alone.
    bool isGap = false;
    qsizetype start = -1; // of `before` in the draft, UTF-16; not kept

    bool operator==(const MemoryChange &) const = default;
};

// What of an edit script can be offered again: each hunk, and the parts of it between which words
// stayed. Left out is what belongs to its case: figures, dates, names, negations, links, all that
// holds a digit; what was only moved or spaced; and stretches of more than eight words. `edits` is
// a script from `draft` to `finalText`.
[[nodiscard]] std::vector<MemoryChange> memoryChanges(QStringView draft, QStringView finalText,
                                                      const EditScript &edits);

// What is only put in, a word or two that are only taken out, and marks have no meaning without the
// words beside them.
[[nodiscard]] bool needsBothSides(const MemoryChange &change);

// Groups changes of the same stretch, for a quick search among many. The same for ever.
[[nodiscard]] qint64 changeKey(const MemoryChange &change);

} // namespace bluepencil
