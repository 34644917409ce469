// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace bluepencil {

// A token as a view into the text it was cut from; the text must outlive it. UTF-16 indices.
struct Token {
    enum class Kind { Word, Number, Space, Punctuation, Symbol, Emoji };

    Kind kind = Kind::Word;
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Token &) const = default;
};

// Tokens of the diff: words (letters with their marks), numbers with their inner separators, Han,
// kana, Thai, Lao, Khmer and Myanmar by grapheme cluster, emoji clusters whole, punctuation and
// symbols one by one (inner apostrophes and hyphens too), runs of white space (each line break on
// its own). Lossless: the tokens joined are the text. No token ends inside a grapheme cluster.
[[nodiscard]] std::vector<Token> diffTokens(QStringView text);

[[nodiscard]] inline bool isWordLike(const Token &token)
{
    return token.kind == Token::Kind::Word || token.kind == Token::Kind::Number;
}

// Tokens of HTER: split at Unicode white space, runs of Han, kana, Thai, Lao, Khmer and Myanmar by
// grapheme, each code point lower-cased by simple mapping, nothing else.
[[nodiscard]] std::vector<QString> hterTokens(QStringView text);

} // namespace bluepencil
