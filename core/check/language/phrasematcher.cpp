// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/language/phrasematcher.h"

#include <algorithm>

namespace bluepencil {

int PhraseMatcher::add(const QString &phrase)
{
    const int number = m_count++;
    const bool isCasedPhrase
        = std::ranges::any_of(phrase, [](QChar c) { return isCased(c.unicode()); });
    if (!isCasedPhrase) {
        if (!phrase.isEmpty())
            m_whole.push_back({phrase, number});
        return number;
    }
    const CheckText text(phrase);
    std::size_t node = 0;
    for (const CheckText::Word &word : text.words()) {
        const QString folded = foldedWord(text.view(word));
        const auto found = m_nodes[node].next.constFind(folded);
        if (found != m_nodes[node].next.cend()) {
            node = std::size_t(*found);
            continue;
        }
        m_nodes[node].next.insert(folded, int(m_nodes.size()));
        node = m_nodes.size();
        m_nodes.emplace_back();
    }
    if (m_nodes[node].phrase < 0)
        m_nodes[node].phrase = number;
    return number;
}

void PhraseMatcher::findWords(const CheckText &text, std::size_t most,
                              std::vector<Match> *matches) const
{
    const std::vector<CheckText::Word> &words = text.words();
    std::vector<QString> folded;
    folded.reserve(words.size());
    for (const CheckText::Word &word : words)
        folded.push_back(foldedWord(text.view(word)));
    for (std::size_t i = 0; i < words.size() && matches->size() < most; ++i) {
        std::size_t node = 0;
        for (std::size_t at = i; at < words.size(); ++at) {
            const auto next = m_nodes[node].next.constFind(folded[at]);
            if (next == m_nodes[node].next.cend())
                break;
            node = std::size_t(*next);
            if (m_nodes[node].phrase < 0)
                continue;
            const Match match {words[i].start, words[at].end, m_nodes[node].phrase};
            if (!matches->empty() && matches->back().start == match.start)
                matches->back() = match;
            else
                matches->push_back(match);
        }
    }
}

std::vector<PhraseMatcher::Match> PhraseMatcher::find(const CheckText &text, std::size_t most) const
{
    std::vector<Match> matches;
    if (m_nodes.size() > 1)
        findWords(text, most, &matches);
    for (const Whole &whole : m_whole) {
        for (qsizetype at = text.text().indexOf(whole.phrase); at >= 0 && matches.size() < most;
             at = text.text().indexOf(whole.phrase, at + whole.phrase.size()))
            matches.push_back({at, at + whole.phrase.size(), whole.number});
    }
    std::ranges::stable_sort(matches, {}, &Match::start);
    return matches;
}

} // namespace bluepencil
