// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/checktext.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace bluepencil {

// Patterns of words with room between them, written as "ignore|disregard 3 previous|prior 2
// instructions|rules": alternatives of a word, then how many other words may stand before the
// next; nothing said means none. "!my" behind a pattern: not if that word stands inside. Matching
// is linear in the text: a pattern has few words, the room is small.
class WordPatterns {
public:
    struct Match {
        qsizetype start = 0; // UTF-16
        qsizetype end = 0;
        int pattern = 0;
    };

    explicit WordPatterns(const std::vector<QString> &patterns);

    // In the order of the text; of several at one place the first. Up to `most`.
    [[nodiscard]] std::vector<Match> find(const CheckText &text, std::size_t most) const;

private:
    struct Step {
        QSet<QString> words;
        std::size_t room = 0; // other words allowed before it
    };

    struct Pattern {
        std::vector<Step> steps;
        QSet<QString> excluded;
    };

    [[nodiscard]] static std::optional<std::size_t>
    matchedEnd(const Pattern &pattern, const std::vector<QString> &words, std::size_t first);

    std::vector<Pattern> m_patterns;
    QHash<QString, std::vector<int>> m_byFirst;
};

} // namespace bluepencil
