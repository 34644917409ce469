// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace bluepencil {

// A text made ready for reading figures: one element a code point, digits of all scripts and
// full-width forms as ASCII, spaces that never break a number as U+00A0, characters that cannot be
// seen left out. `origin` leads back to the code points of the text.
struct FigureText {
    explicit FigureText(QStringView text);

    [[nodiscard]] qsizetype size() const { return qsizetype(chars.size()); }

    // The character at `index`, or 0 outside.
    [[nodiscard]] char32_t at(qsizetype index) const
    {
        return index >= 0 && index < size() ? chars[std::size_t(index)] : 0;
    }

    [[nodiscard]] bool isDigit(qsizetype index) const
    {
        return at(index) >= U'0' && at(index) <= U'9';
    }

    [[nodiscard]] bool isSpace(qsizetype index) const // within a line
    {
        return at(index) == U' ' || at(index) == U'\u00a0' || at(index) == U'\t';
    }

    [[nodiscard]] bool
    isLetter(qsizetype index) const; // of a script that puts spaces between words
    [[nodiscard]] bool isIdeograph(qsizetype index) const; // Han, kana, Hangul
    // The end of the run of digits from `index` on, at most `limit` of them.
    [[nodiscard]] qsizetype digitsEnd(qsizetype index, qsizetype limit) const;
    // The end of the run of letters, with their marks, from `index` on.
    [[nodiscard]] qsizetype lettersEnd(qsizetype index) const;
    [[nodiscard]] QString slice(qsizetype start, qsizetype end) const;
    // In lower case and without Arabic vowel signs, for looking it up; empty if over 32 long.
    [[nodiscard]] QString word(qsizetype start, qsizetype end) const;
    // The value of at most nine digits.
    [[nodiscard]] int number(qsizetype start, qsizetype end) const;

    std::vector<char32_t> chars;
    std::vector<qsizetype> origin; // one more than chars: the end of the text
};

} // namespace bluepencil
