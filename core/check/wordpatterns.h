// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/checktext.h"

#include <QHash>
#include <QSet>

#include <bitset>
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

    // False only if find() has nothing to find there. It cuts no words and keeps none: of very many
    // texts almost all are done with for a fraction of what cutting costs.
    [[nodiscard]] bool mayMatch(QStringView text) const;

private:
    struct Step {
        QSet<QString> words;
        std::size_t room = 0; // other words allowed before it
    };

    struct Pattern {
        std::vector<Step> steps;
        QSet<QString> excluded;
        std::size_t firstStep = 0; // among the steps of all patterns
    };

    [[nodiscard]] static std::optional<std::size_t>
    matchedEnd(const Pattern &pattern, const std::vector<QString> &words, std::size_t first);

    // Where a word stands in the patterns.
    struct Role {
        int pattern = 0;
        std::size_t step = 0;
    };

    // A word that goes by this hash, as one of the text does.
    struct Rolled {
        quint32 hash = 0;
        std::vector<Role> roles; // later steps first
    };

    void rollWords();
    [[nodiscard]] const Rolled *rolled(quint32 hash) const;

    std::vector<Pattern> m_patterns;
    std::size_t m_steps = 0; // of all of them
    QHash<QString, std::vector<int>> m_byFirst;
    std::vector<Rolled> m_rolled; // in rising order
    std::bitset<65536> m_mayBe; // by the lower half of the hash
    std::bitset<16384> m_shapes; // that any of them has: first two units and length
};

} // namespace bluepencil
