// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/detectors/contextdetectors.h"
#include "core/privacy/text/normalisedtext.h"

namespace bluepencil {

// A text, read once for all detectors.
struct PreparedText {
    explicit PreparedText(QString given)
        : text(std::move(given))
        , normal(text)
    {
        normal.hidePlaceholders();
        lower = lowerWord(normal.bytes());
        words = wordsIn(normal.bytes());
        cues = cuesIn(normal.bytes(), lower, words);
    }

    QString text; // as it was given
    NormalisedText normal;
    std::string lower; // normal.bytes() as lowerWord() has them: places are the same
    std::vector<Word> words;
    std::vector<CueMatch> cues;
};

} // namespace bluepencil
