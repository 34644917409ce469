// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/names/listednames.h"

#include "core/privacy/detectors/preparedtext.h"
#include "core/privacy/names/knownentities.h"
#include "core/privacy/names/namelist.h"
#include "core/privacy/names/namewords.h"

#include <algorithm>
#include <unordered_set>

namespace bluepencil {

namespace {

using namespace ascii;

constexpr std::size_t MostInRun = 6; // words of one name

// The names of one text.
class ListedNames {
public:
    explicit ListedNames(const PreparedText &text)
        : m_text(text.normal.bytes())
        , m_words(text.words)
        , m_lower(text.lower)
    {
    }

    std::vector<std::string> gather()
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const unsigned uses = usesOf(i);
            if (isDistinct(uses) && (isNamed(i) || (!isGiven(uses) && isLine(i, i))))
                m_names.push_back(between(i, i));
            if (isGiven(uses))
                i = take(i);
        }
        return std::move(m_names);
    }

private:
    struct Run {
        std::size_t last = 0; // listed word
        int listed = 0;
        int distinct = 0; // of those that are no everyday words
        bool isCapital = true; // each of them
    };

    static bool isGiven(unsigned uses) { return (uses & NameList::Given) != 0; }

    static bool isDistinct(unsigned uses)
    {
        return (uses & (NameList::Given | NameList::Family)) != 0
            && (uses & NameList::Everyday) == 0;
    }

    // As foldedWord() has it; stays until the next one is asked for.
    [[nodiscard]] std::string_view folded(std::size_t i)
    {
        const std::string_view word = m_words[i].in(m_text);
        if (std::ranges::none_of(word, isBeyond))
            return m_words[i].in(m_lower);
        m_folded = foldedWord(word);
        return m_folded;
    }

    [[nodiscard]] unsigned usesOf(std::size_t i) { return NameList::ours().usesOf(folded(i)); }

    [[nodiscard]] std::string_view gapBefore(std::size_t i) const
    {
        return m_text.substr(m_words[i - 1].end, m_words[i].start - m_words[i - 1].end);
    }

    [[nodiscard]] bool isInitial(std::size_t i) const
    {
        return m_words[i].end - m_words[i].start == 1 && isUpper(m_text[m_words[i].start]);
    }

    // The O of "o'brien".
    [[nodiscard]] bool isElided(std::size_t i) const
    {
        return m_words[i].end - m_words[i].start == 1
            && m_text.substr(m_words[i].end).starts_with('\'');
    }

    [[nodiscard]] bool joins(std::size_t i) const
    {
        const std::string_view gap = gapBefore(i);
        return gap == " " || gap == "-" || gap == "'" || (gap == ". " && isInitial(i - 1));
    }

    [[nodiscard]] bool isBig(std::size_t i) const { return isCapital(m_text, m_words[i]); }

    [[nodiscard]] bool isShouted(std::size_t i) const
    {
        const std::string_view word = m_words[i].in(m_text);
        return word.size() > 1 && isUpper(word[0]) && isUpper(word[1]);
    }

    // Given and family names, initials and particles from here on.
    [[nodiscard]] Run runFrom(std::size_t first)
    {
        Run run;
        for (std::size_t i = first; i < std::min(m_words.size(), first + MostInRun); ++i) {
            if (i > first && !joins(i))
                break;
            const unsigned uses = usesOf(i);
            if ((uses & (NameList::Given | NameList::Family)) != 0) {
                run.last = i;
                ++run.listed;
                run.distinct += isDistinct(uses) ? 1 : 0;
                run.isCapital = run.isCapital && isBig(i);
            } else if (!isInitial(i) && !isElided(i) && !isParticle(std::string(folded(i)))) {
                break;
            }
        }
        return run;
    }

    // Nothing but these words between two ends of lines.
    [[nodiscard]] bool isLine(std::size_t first, std::size_t last) const
    {
        constexpr std::string_view marks = " -*\t.,!";
        std::size_t start = m_words[first].start;
        while (start > 0 && marks.find(m_text[start - 1]) != std::string_view::npos)
            --start;
        const std::size_t end = m_text.find_first_not_of(marks, m_words[last].end);
        return (start == 0 || m_text[start - 1] == '\n')
            && (end == std::string_view::npos || m_text[end] == '\n');
    }

    [[nodiscard]] std::string between(std::size_t first, std::size_t last) const
    {
        return std::string(
            m_text.substr(m_words[first].start, m_words[last].end - m_words[first].start));
    }

    // "name harry".
    [[nodiscard]] bool isNamed(std::size_t i)
    {
        if (i == 0 || gapBefore(i).find_first_not_of(" :") != std::string_view::npos)
            return false;
        static const std::unordered_set<std::string> words {
            "name", "names",  "named",     "surname",  "nachname", "vorname",
            "nom",  "prenom", "nombre",    "apellido", "nome",     "cognome",
            "naam", "namn",   "efternamn", "imie",     "nazwisko", "sobrenome"};
        return words.contains(std::string(folded(i - 1)));
    }

    // The last word that was looked at.
    std::size_t take(std::size_t first)
    {
        const Run run = runFrom(first);
        const bool isInside = !startsSentence(m_text, m_words[first].start);
        if (run.listed > 1) {
            const bool isSure
                = run.isCapital ? run.distinct > 0 || isInside : run.distinct == run.listed;
            if (isSure || (run.distinct > 0 && isLine(first, run.last)))
                m_names.push_back(between(first, run.last));
            return run.last;
        }
        if (run.distinct == 0)
            return first;
        const bool isFree = run.isCapital && !isBehindCapital(first);
        const bool hasOther = maybeSurname(first);
        if ((hasOther && isFree && isBig(first + 1) && !isShouted(first) && !isShouted(first + 1))
            || (hasOther && isLine(first, first + 1)))
            m_names.push_back(between(first, first + 1));
        else if ((isFree && isInside) || isLine(first, first))
            m_names.push_back(between(first, first));
        return first;
    }

    // Another word stands behind that no list knows.
    [[nodiscard]] bool maybeSurname(std::size_t first)
    {
        const std::size_t next = first + 1;
        constexpr std::size_t shortest = 3;
        if (next >= m_words.size() || gapBefore(next) != " "
            || m_words[next].end - m_words[next].start < shortest)
            return false;
        const std::string word(folded(next));
        return !isNoName(word) && !isCompanyWord(word) && !isEverydayWord(word)
            && (NameList::ours().usesOf(word) & NameList::Everyday) == 0
            && std::ranges::none_of(word, isDigit);
    }

    // "Lake Charles", "Saint Mary".
    [[nodiscard]] bool isBehindCapital(std::size_t first) const
    {
        return first > 0 && gapBefore(first) == " " && isBig(first - 1);
    }

    std::string_view m_text;
    const std::vector<Word> &m_words;
    std::string_view m_lower;
    std::vector<std::string> m_names;
    std::string m_folded;
};

} // namespace

std::vector<std::string> gatherListedNames(const PreparedText &text)
{
    return ListedNames(text).gather();
}

} // namespace bluepencil
