// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/sequence/sequencediff.h"
#include "core/text/tokens.h"

#include <QStringView>

#include <span>
#include <vector>

namespace bluepencil {

// One text of a comparison. The symbols come from the Interner that both texts share.
struct TokenSequence {
    QStringView text;
    std::span<const Token> tokens;
    SymbolSpan symbols;
};

// From the fewest changed tokens to the changes that a person would mark:
//  - no hunk begins or ends inside a word (core/text/wordunits.h);
//  - hunks with next to nothing between them are one: spaces, punctuation, a stop word, a word or
//  two
//    against much that changed around it; never across a line break, never over a long equal
//    stretch;
//  - what was only put in or only taken out begins and ends at the best of the places that mean the
//    same: at lines, then sentences, then words with the space behind them.
// `hunks` as sequenceDiff() gives them; so is the result: in order, at least one equal token
// between two of them. Cleaning a result again changes nothing.
[[nodiscard]] std::vector<Hunk> cleanedHunks(const TokenSequence &draft, const TokenSequence &final,
                                             std::vector<Hunk> hunks);

} // namespace bluepencil
