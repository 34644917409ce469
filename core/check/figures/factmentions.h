// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/item.h"
#include "core/text/figures/figures.h"

#include <QHash>
#include <QString>

#include <vector>

namespace bluepencil {

// Which facts the words around a figure of the draft name. Words are compared by their beginning,
// in lower case; names in scripts without spaces are looked for whole.
class FactMentions {
public:
    struct Mention {
        int fact = -1;
        double share = 0; // of the words of the fact's name that stand near
        int distance = 0; // words between, 0 for neighbours; words behind the figure count double
    };

    FactMentions(const std::vector<Fact> &facts, const QString &draft,
                 const std::vector<Figure> &figures);

    // Facts named in the sentence of a figure, the closest first.
    [[nodiscard]] std::vector<Mention> near(std::size_t figure) const;

    [[nodiscard]] int sentenceOf(std::size_t figure) const { return m_sentences[figure]; }

private:
    struct Word {
        QString stem;
        qsizetype start = 0; // code points
        int sentence = 0;
    };

    struct Name {
        int fact = 0;
        std::vector<QString> stems;
        QString whole; // of a name without spaces
    };

    void readNames(const std::vector<Fact> &facts);
    void readWords(const QString &draft, const std::vector<Figure> &figures);

    std::vector<Name> m_names;
    std::vector<Word> m_words;
    std::vector<qsizetype> m_starts; // of the figures
    std::vector<int> m_sentences;
};

} // namespace bluepencil
