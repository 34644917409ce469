// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/language/dictionaries.h"
#include "core/model/item.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace bluepencil {

// A word that no dictionary has, in code points of the text.
struct Misspelling {
    qsizetype start = 0;
    qsizetype end = 0;
    QString word;

    bool operator==(const Misspelling &) const = default;
};

struct SpellingReport {
    QString language; // of the text, BCP 47; empty: not said, and too short to tell
    QString dictionary; // BCP 47; empty: none for that language, and nothing was checked
    bool tooLarge = false; // nothing was checked
    std::vector<Misspelling> misspelt; // in the order of the text, at most mostMisspelt
};

inline constexpr std::size_t mostMisspelt = 5000;

// Looks for misspelt words with hunspell. A word counts as spelt if a dictionary has it, if the
// user added it, or if it is a name that the item's conversation, references or facts hold. Any
// thread; calls wait for each other. Dictionaries are loaded when first asked for and the last two
// kept.
class Spelling {
public:
    explicit Spelling(QStringList folders);
    ~Spelling();
    Q_DISABLE_COPY_MOVE(Spelling)

    // `own`: words as the user added them; one in lower case stands for every spelling in capitals.
    [[nodiscard]] SpellingReport check(const std::shared_ptr<const Item> &item, const QString &text,
                                       const QSet<QString> &own);

    // What may have been meant, the likeliest first; up to `most`. `dictionary` as a report says
    // it.
    [[nodiscard]] QStringList suggestions(const QString &dictionary, const QString &word,
                                          qsizetype most = 8);

private:
    class Shelf;

    std::unique_ptr<Shelf> m_shelf;
};

} // namespace bluepencil
