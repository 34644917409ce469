// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

// How the search cuts and compares texts; the same for what is stored and for what is asked, and
// the same in every database, which only ever see the words that come out of here.
namespace bluepencil {

// The words of a text one by one. A word is a run of letters, digits and their marks; Han, kana,
// Thai, Lao, Khmer and Myanmar are words by character, so that a part of a run is found as a
// phrase. Words compare by NFKC_Casefold (UTS #44) without the accents of Latin, Greek and Cyrillic
// and the vowel points of Arabic and Hebrew. Keeps the view.
class SearchWordReader {
public:
    explicit SearchWordReader(QStringView text)
        : m_text(text)
    {
    }

    bool next(); // false at the end

    [[nodiscard]] const QString &folded() const { return m_folded; } // at most LongestSearchWord

    // UTF-16 indices of the word as it stands in the text.
    [[nodiscard]] qsizetype start() const { return m_start; }

    [[nodiscard]] qsizetype end() const { return m_end; }

private:
    QStringView m_text;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    QString m_folded;
};

// UTF-16 units of a folded word that count; what follows is left out on both sides.
inline constexpr qsizetype LongestSearchWord = 64;

// Stands between two texts, so that no phrase goes across; never part of a word.
inline constexpr char16_t SearchBreak = u'\u00B6';

// Appends the folded words of `text`, each behind a space, and a SearchBreak.
void appendSearchWords(QString &words, QStringView text);

// One thing that must be found: these words, one behind the other.
struct SearchTerm {
    QStringList words; // folded, never empty
    bool prefix = false; // the last word only begins so

    bool operator==(const SearchTerm &) const = default;
};

// Reads what a person typed: words, "phrases in quotation marks", and beginnings that end in *.
// Every term must be found; nothing typed is an operator, and nothing is a syntax error.
// InvalidArgument if there is no word in it, LimitExceeded for more than 32.
[[nodiscard]] Result<std::vector<SearchTerm>> parseSearch(QStringView typed);

struct SearchMark {
    qsizetype start = 0; // code points
    qsizetype length = 0;

    bool operator==(const SearchMark &) const = default;
};

// A part of a text in one line, around the first place where a term stands.
struct SearchExcerpt {
    QString text; // plain text, foreign; at most ExcerptLength code points
    std::vector<SearchMark> marks; // in `text`, in order, apart
    bool cutBefore = false;
    bool cutAfter = false;
    // The same line with up to SearchMargin units of the text on both sides, for who looks for
    // values in it: of one that was cut in two nobody finds a half.
    QString around;
    qsizetype at = 0; // code points of it in front of `text`
};

inline constexpr int SearchExcerptLength = 160;
inline constexpr qsizetype SearchMargin = 600; // UTF-16

// Whether every term is in the text; and the excerpt. Without any term in it the excerpt is the
// text's beginning, unmarked.
struct SearchFinding {
    bool complete = false; // all terms are in it
    bool any = false; // at least one is
    SearchExcerpt excerpt;
};

[[nodiscard]] SearchFinding findTerms(QStringView text, const std::vector<SearchTerm> &terms);

} // namespace bluepencil
