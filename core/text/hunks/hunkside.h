// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/figures/figures.h"
#include "core/text/tokens.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace bluepencil {

// A word of a hunk with what its place in the text says of it. "don't" and "AT-2" are words in one
// piece each.
struct HunkWord {
    QString text;
    QString folded; // lower case
    bool isStop = false;
    bool isNot = false; // ends in "n't"
    bool negates = false; // not in "isn't it?", "not only", "No. 5"
    bool isName = false; // a capital that neither a sentence start nor the language explains
    bool isOfName = false; // "Russians", "Marxist": a capital only for the name that it comes from
    bool startsSentence = false;
    bool inFigure = false; // a figure, its unit or currency
    bool inLink = false;
};

using HunkWords = std::vector<HunkWord>;

// The words of `words` that have no partner of the same text in `others`, in order.
[[nodiscard]] HunkWords wordsWithout(const HunkWords &words, const HunkWords &others);
// Those that are no stop words.
[[nodiscard]] HunkWords contentOf(const HunkWords &words);
// Whether the words that both have stand at the same places among the others, stop words aside;
// true if one has none.
[[nodiscard]] bool keepOrder(const HunkWords &words, const HunkWords &others);

struct HunkFigure {
    FigureReading reading;
    bool isDate = false; // date, time of day, period, decade, century, month or weekday alone
    bool inWords = false; // "two", whose scale is another word: "two million"

    [[nodiscard]] bool isSameAs(const HunkFigure &other) const;
};

// One side of a hunk: a stretch of a text, read with the line around it.
class HunkSide {
public:
    // UTF-16 indices, half open. Keeps the view.
    HunkSide(QStringView text, qsizetype start, qsizetype end, const QString &language);

    [[nodiscard]] const std::vector<HunkWord> &words() const { return m_words; }

    [[nodiscard]] QString visible() const { return m_visible; } // without white space

    [[nodiscard]] QString letters() const { return m_letters; } // letters and digits, lower case

    [[nodiscard]] QString others() const { return m_others; } // symbols and emoji

    [[nodiscard]] bool isBlank() const { return m_visible.isEmpty(); }

    [[nodiscard]] QStringView text() const { return m_text.sliced(m_start, m_end - m_start); }

    [[nodiscard]] const std::vector<HunkFigure> &figures() const { return m_figures; }

    [[nodiscard]] const QStringList &links() const { return m_links; }

private:
    void readWords();
    void readFigures();
    void readLinks();
    void readCapitals();
    void markQuestions();
    void addWord(qsizetype start, qsizetype end);
    void addSign(const Token &token);
    void addFigure(const QString &word, qsizetype start, qsizetype end);
    [[nodiscard]] bool isYearAt(const FigureReading &reading, qsizetype start, qsizetype end) const;
    [[nodiscard]] bool isCountedAt(qsizetype end) const;
    [[nodiscard]] bool isPeriodAt(qsizetype start, qsizetype end) const;
    [[nodiscard]] bool isGluedAt(qsizetype start, qsizetype end) const;
    [[nodiscard]] bool negatesAt(const HunkWord &word, qsizetype start, qsizetype end) const;
    [[nodiscard]] bool followsName(qsizetype start) const;
    [[nodiscard]] QString wordBefore(qsizetype index) const;
    [[nodiscard]] QString wordAfter(qsizetype index) const;
    [[nodiscard]] bool opensQuote(qsizetype index) const;
    [[nodiscard]] bool endsImageSize(qsizetype index) const;
    [[nodiscard]] bool isSentenceStart(qsizetype index) const;
    [[nodiscard]] bool isCapitalTelling(const HunkWord &word, qsizetype start) const;
    [[nodiscard]] bool isName(const HunkWord &word, qsizetype start, qsizetype end) const;

    QStringView m_text;
    qsizetype m_start;
    qsizetype m_end;
    const QString &m_language;
    std::vector<HunkWord> m_words;
    std::vector<std::pair<qsizetype, qsizetype>> m_figureSpans; // UTF-16
    std::vector<std::pair<qsizetype, qsizetype>> m_linkSpans;
    std::vector<HunkFigure> m_figures;
    QStringList m_links;
    QString m_visible;
    QString m_letters;
    QString m_others;
    bool m_capitalsTell = true; // not in a headline
};

} // namespace bluepencil
