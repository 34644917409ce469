// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/figures/figures.h"
#include "core/text/figures/figuretext.h"

#include <vector>

namespace bluepencil {

// A number as it is written with digits and separators, before sign, scale and unit.
struct FigureLiteral {
    enum class Shape {
        Number,
        Version // 1.2.3
    };

    struct Reading {
        Decimal value;
        int fraction = 0; // digits after the decimal separator
    };

    qsizetype end = 0;
    Shape shape = Shape::Number;
    std::vector<Reading> readings; // the most likely first
    bool plain = true; // digits only
    NumberStyle evidence = NumberStyle::Unknown; // what the literal tells about its text
};

struct LiteralStyle {
    NumberStyle style = NumberStyle::Unknown; // Unknown: both readings are kept
    NumberStyle preferred = NumberStyle::Unknown; // which comes first then
    bool spaces = false; // a common space groups thousands
};

// Reads literals from left to right. A run such as "1,2,3" that is no number of any style is given
// piece by piece, and remembered, so that no run is read twice.
class LiteralScanner {
public:
    LiteralScanner(const FigureText &text, const LiteralStyle &style)
        : m_text(text)
        , m_style(style)
    {
    }

    // `start` is a digit, or a decimal separator before one.
    [[nodiscard]] FigureLiteral scan(qsizetype start);

private:
    struct Group {
        qsizetype start;
        qsizetype end;

        [[nodiscard]] qsizetype size() const { return end - start; }
    };

    struct Run {
        std::vector<Group> groups;
        std::vector<char32_t> separators; // between them
    };

    [[nodiscard]] Run readRun(qsizetype start) const;
    [[nodiscard]] bool continuesAt(const Run &run, qsizetype index) const;
    [[nodiscard]] bool continuesAfterSpace(const Run &run, qsizetype index) const;
    [[nodiscard]] bool showsDecimalComma(qsizetype index) const;
    [[nodiscard]] FigureLiteral interpret(const Run &run);
    [[nodiscard]] FigureLiteral single(const Run &run) const;
    [[nodiscard]] FigureLiteral oneSeparator(const Run &run) const;
    [[nodiscard]] FigureLiteral piece(const Run &run);
    [[nodiscard]] FigureLiteral::Reading reading(const Run &run, std::size_t whole) const;

    const FigureText &m_text;
    LiteralStyle m_style;
    qsizetype m_listEnd = 0; // up to here commas separate
    qsizetype m_marksEnd = 0; // up to here everything but a point separates
};

} // namespace bluepencil
