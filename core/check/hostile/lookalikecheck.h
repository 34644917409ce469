// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"

namespace bluepencil {

// Words and amounts of the draft whose letters or digits pass for others, by UTS #39. Once for each
// spelling.
//
//   lookalike-of-source  error    looks like a word of the source and is another one: with a letter
//                                 of another script, or a letter in the place of a digit ("1OO");
//                                 candidates[0]: the source's
//   lookalike-mixed      warning  letters of Cyrillic or Greek among Latin ones that read as Latin
//                                 (value reads_as)
//
// What is none: words of one or two letters or of more than sixty, words that differ in letters of
// the same script or as full-width and other forms of the same letter or digit, a word beside
// digits with their ordinal or unit ("Ist" and "1st"), scripts written from the right, Han and kana
// among each other, and a Greek letter that has no Latin one on both sides, as the sciences write
// ("TNFα"). Han and kana end a word of other letters and digits. Addresses of the web are judged by
// LinkCheck.
class LookalikeCheck : public Check {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::vector<CheckFinding> run(const Item &item,
                                                const QString &draft) const override;
};

} // namespace bluepencil
