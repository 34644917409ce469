// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/figures/figuredates.h"
#include "core/text/figures/figureliteral.h"
#include "core/text/figures/figures.h"
#include "core/text/figures/figurewords.h"

#include <optional>
#include <vector>

namespace bluepencil {

// One pass over a text that collects its figures. Looks a bounded stretch ahead and back.
class FigureScanner {
public:
    FigureScanner(const FigureText &text, const QString &language, const LiteralStyle &style);

    [[nodiscard]] std::vector<Figure> scan();

private:
    // What stands beside the digits of a quantity.
    struct Marks {
        std::optional<FigureWord::Role> role; // other than a scale
        QStringList units;
        int scale = 0;
        bool metreOrMillion = false; // "5m"
        qsizetype end = 0;
    };

    void word();
    void digits();
    void special(); // a decimal point before digits, a telephone number's plus
    [[nodiscard]] bool hit(const std::optional<FigureHit> &found);
    [[nodiscard]] bool identifierFrom(qsizetype start, qsizetype afterDigits);
    [[nodiscard]] bool telephone();
    [[nodiscard]] bool listMarker();
    [[nodiscard]] bool ordinal(const FigureLiteral &literal);
    [[nodiscard]] bool numberedThing(const FigureLiteral &literal);
    void quantity(const FigureLiteral &literal);

    [[nodiscard]] Marks marksBehind(qsizetype index, bool money);
    void closeParenthesis(Marks *marks, qsizetype start, bool money);
    [[nodiscard]] bool readMark(Marks *marks, bool money);
    [[nodiscard]] bool readSign(Marks *marks, qsizetype at);
    [[nodiscard]] bool readWord(Marks *marks, qsizetype at, bool money);
    [[nodiscard]] bool readLetterSuffix(Marks *marks, bool money);
    [[nodiscard]] bool readIdeographs(Marks *marks, qsizetype at);
    [[nodiscard]] bool take(Marks *marks, const FigureWord *meaning, qsizetype end);
    [[nodiscard]] QStringList currencyBefore(qsizetype *start) const;
    [[nodiscard]] Figure::Sign signBefore(qsizetype *start) const;
    [[nodiscard]] std::vector<FigureReading>
    readingsOf(const FigureLiteral &literal, const Marks &marks, const QStringList &currency) const;
    void compound(Figure *figure, Marks *marks); // 9億6,000万

    Figure &push(qsizetype start, qsizetype end, std::vector<FigureReading> readings);
    void joinRange();
    [[nodiscard]] FigureContext context() const;

    [[nodiscard]] QString previousWord() const { return m_text.word(m_wordStart, m_wordEnd); }

    const FigureText &m_text;
    QString m_language;
    LiteralStyle m_style;
    LiteralScanner m_literals;
    std::vector<Figure> m_figures;
    qsizetype m_previousEnd = 0; // of the last figure, here
    qsizetype m_thisStart = 0;
    qsizetype m_index = 0;
    qsizetype m_wordStart = 0; // the last word of this line
    qsizetype m_wordEnd = 0;
    bool m_lineStart = true; // nothing but blanks so far
};

} // namespace bluepencil
