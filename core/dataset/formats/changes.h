// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/item.h"

#include <QSet>
#include <QString>
#include <QStringView>

namespace bluepencil {

// What a change from draft to final amounts to, for the choice of examples.
enum class Change {
    None, // the texts are equal
    Cosmetic, // only case, white space and punctuation
    UnknownFigure, // brings in a figure that stands nowhere in what the model had
    Substantive,
};

// True if the texts differ in nothing but case, white space and punctuation. What can change a
// number counts as substance: marks and spaces between two digits, the sign before a number, %.
[[nodiscard]] bool isCosmetic(QStringView draft, QStringView finalText);

// The figures of a text, for the question whether another text could have known them. A figure is a
// run of digits with single marks inside, compared by its digits alone without leading zeros, so
// that 1,000 and 1.000 and 1000 are one figure. Roman numerals count with their value.
class Figures {
public:
    void add(QStringView text);

    // True if every figure of two digits and more of `text` is among those added, as a whole, part
    // by part (06/05/2026 by 6, 5 and 2026), without cents that are zero (1,000.00 by 1000), or as
    // one of them rounded (12.3 by 12,345,678).
    [[nodiscard]] bool coverAllOf(QStringView text) const;

private:
    [[nodiscard]] bool knows(const QString &digits) const;

    QSet<QString> m_known;
};

// `guideline` is the text of the item's guideline, wherever that is kept.
[[nodiscard]] Change classifyChange(const Item &item, const QString &guideline,
                                    const QString &draft, const QString &finalText);

} // namespace bluepencil
