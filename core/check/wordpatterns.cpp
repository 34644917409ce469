// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/wordpatterns.h"

#include <QStringList>

#include <algorithm>

namespace bluepencil {

WordPatterns::WordPatterns(const std::vector<QString> &patterns)
{
    for (const QString &written : patterns) {
        Pattern pattern;
        std::size_t room = 0;
        for (const QString &part : written.split(u' ', Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const uint number = part.toUInt(&isNumber);
            if (isNumber) {
                room = number;
            } else if (part.startsWith(u'!')) {
                pattern.excluded.insert(part.sliced(1));
            } else {
                const QStringList words = part.split(u'|');
                pattern.steps.push_back({QSet<QString>(words.begin(), words.end()), room});
                room = 0;
            }
        }
        for (const QString &word : std::as_const(pattern.steps.front().words))
            m_byFirst[word].push_back(int(m_patterns.size()));
        m_patterns.push_back(std::move(pattern));
    }
}

// The nearest word that fits each step: with the small rooms here no other choice finds more.
std::optional<std::size_t> WordPatterns::matchedEnd(const Pattern &pattern,
                                                    const std::vector<QString> &words,
                                                    std::size_t first)
{
    std::size_t at = first;
    for (std::size_t step = 1; step < pattern.steps.size(); ++step) {
        const Step &wanted = pattern.steps[step];
        const std::size_t last = std::min(words.size(), at + wanted.room + 2);
        std::size_t next = at + 1;
        while (next < last && !wanted.words.contains(words[next])) {
            if (pattern.excluded.contains(words[next]))
                return std::nullopt;
            ++next;
        }
        if (next >= last)
            return std::nullopt;
        at = next;
    }
    return at;
}

std::vector<WordPatterns::Match> WordPatterns::find(const CheckText &text, std::size_t most) const
{
    std::vector<QString> words;
    words.reserve(text.words().size());
    for (const CheckText::Word &word : text.words())
        words.push_back(foldedWord(text.view(word)));
    std::vector<Match> matches;
    std::size_t free = 0; // behind the last match
    for (std::size_t i = 0; i < words.size() && matches.size() < most; ++i) {
        const auto candidates = m_byFirst.constFind(words[i]);
        if (candidates == m_byFirst.cend() || i < free)
            continue;
        for (const int pattern : *candidates) {
            const auto end = matchedEnd(m_patterns[std::size_t(pattern)], words, i);
            if (!end)
                continue;
            matches.push_back({text.words()[i].start, text.words()[*end].end, pattern});
            free = *end + 1;
            break;
        }
    }
    return matches;
}

} // namespace bluepencil
