// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <memory>

struct UBreakIterator;

namespace bluepencil {

// Extended grapheme clusters (UAX #29) of a text from its start to its end. The rules are ICU's, as
// are all properties of characters in this folder, so that one version of Unicode decides. Between
// two plain characters there is always a boundary; ICU is asked only about the stretches where that
// is not certain, and most texts never need it.
class Graphemes {
public:
    explicit Graphemes(QStringView text);
    ~Graphemes();
    Q_DISABLE_COPY_MOVE(Graphemes)

    // The end of the cluster that begins at `start`, which must be 0 or an end given before.
    qsizetype end(qsizetype start);

    // A character that neither extends a cluster, nor prepends to one, nor joins anything: a
    // boundary stands between any two of them.
    static bool isPlain(char16_t unit)
    {
        // Only ranges that every version of Unicode agrees on.
        if (unit < 0x0300)
            return unit != u'\r';
        return (unit >= 0x0400 && unit <= 0x0482) // Cyrillic
            || (unit >= 0x2010 && unit <= 0x2027) // dashes, quotation marks, bullets, ellipsis
            || (unit >= 0x20A0 && unit <= 0x20C0) // currency
            || (unit >= 0x3041 && unit <= 0x3096) // Hiragana
            || (unit >= 0x30A1 && unit <= 0x30FA) // Katakana
            || (unit >= 0x4E00 && unit <= 0x9FFF); // Han
    }

private:
    bool isCertainBoundary(qsizetype index) const;
    void load(qsizetype start);

    struct Close {
        void operator()(UBreakIterator *iterator) const;
    };

    QStringView m_text;
    qsizetype m_loadedStart = 0; // the stretch that the iterator holds
    qsizetype m_loadedEnd = 0;
    std::unique_ptr<UBreakIterator, Close> m_iterator;
};

} // namespace bluepencil
