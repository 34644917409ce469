// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace bluepencil {

// A draft cut into words, for checks that read prose. Positions are UTF-16 units of the text, which
// must outlive this; findings come out in code points. Everything here is linear in the text.
class CheckText {
public:
    struct Word {
        qsizetype start = 0;
        qsizetype end = 0;
        // Begins a sentence or a line, or stands behind a mark that may begin something new.
        bool isFresh = true;
        bool isFirstOfLine = false;
    };

    explicit CheckText(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }

    // Letters and digits with inner apostrophes and hyphens. Characters that nobody sees do not cut
    // a word.
    [[nodiscard]] const std::vector<Word> &words() const { return m_words; }

    [[nodiscard]] QStringView view(const Word &word) const
    {
        return QStringView(m_text).sliced(word.start, word.end - word.start);
    }

    // In a code block, a code span or an address of the web.
    [[nodiscard]] bool isCode(qsizetype at) const { return isIn(m_code, at); }

    // Between quotation marks, or in a line that begins with ">".
    [[nodiscard]] bool isQuoted(qsizetype at) const { return isIn(m_quotes, at); }

    // The text without code and quotations.
    [[nodiscard]] QString prose() const;

    [[nodiscard]] qsizetype codePoint(qsizetype at) const;
    [[nodiscard]] CheckFinding finding(const char *check, const char *code, CheckSeverity severity,
                                       qsizetype start, qsizetype end) const;

private:
    struct Span {
        qsizetype start = 0;
        qsizetype end = 0;
    };

    [[nodiscard]] static bool isIn(const std::vector<Span> &spans, qsizetype at);
    void readWords();
    void readCode();
    void readQuotes();
    void readQuotation(qsizetype *at, QStringView closers, std::vector<qsizetype> *nextClosers);

    const QString &m_text;
    std::vector<Word> m_words;
    std::vector<Span> m_code; // in rising order, apart
    std::vector<Span> m_quotes;
    std::vector<qsizetype> m_surrogates; // where a low surrogate stands
};

// A finding about the draft as a whole.
[[nodiscard]] CheckFinding wholeFinding(const char *check, const char *code,
                                        CheckSeverity severity);

// In lower case, without characters that nobody sees, "’" as "'".
[[nodiscard]] QString foldedWord(QStringView word);
// Also without marks on its letters: "Jonás" as "jonas".
[[nodiscard]] QString plainWord(QStringView word);
// A letter of a script that has capitals.
[[nodiscard]] bool isCased(char32_t c);

} // namespace bluepencil
