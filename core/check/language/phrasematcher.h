// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/checktext.h"

#include <QHash>
#include <QString>

#include <vector>

namespace bluepencil {

// Many phrases looked for in one pass: word by word, whole words, case aside. A phrase of a script
// without capitals, which may run words together, is looked for as it stands.
class PhraseMatcher {
public:
    struct Match {
        qsizetype start = 0; // UTF-16
        qsizetype end = 0;
        int phrase = 0; // as numbered by add()
    };

    // Returns the number of the phrase: 0, 1, 2 …
    int add(const QString &phrase);

    // In the order of the text; the longest of those that begin at one word. Up to `most`.
    [[nodiscard]] std::vector<Match> find(const CheckText &text, std::size_t most) const;

private:
    struct Node {
        QHash<QString, int> next;
        int phrase = -1;
    };

    struct Whole {
        QString phrase;
        int number = 0;
    };

    void findWords(const CheckText &text, std::size_t most, std::vector<Match> *matches) const;

    std::vector<Node> m_nodes {Node {}};
    std::vector<Whole> m_whole;
    int m_count = 0;
};

} // namespace bluepencil
