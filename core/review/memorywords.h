// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <cstdint>
#include <span>
#include <vector>

namespace bluepencil {

// What the correction memory compares texts by: words as a person takes them ("sign-in" is one),
// marks and line breaks, each as a number. Spaces count only as being there or not.
struct MemoryWord {
    qsizetype start = 0; // UTF-16 indices, half open
    qsizetype end = 0;
    std::uint32_t code = 0; // the last bit: white space stands before it
    bool isLetters = false; // holds a letter and no digit
    bool isLineBreak = false;
};

// In the order of the text, with an empty word at the beginning and one at the end that stand for
// the ends of the text. Words that hold a digit share one code: a figure belongs to its case.
[[nodiscard]] std::vector<MemoryWord> memoryWords(QStringView text);

// The same for two words that differ in the white space before them alone.
[[nodiscard]] constexpr std::uint32_t withoutSpace(std::uint32_t code)
{
    return code >> 1;
}

// The codes as they are stored: four bytes each, the lowest first. They are the same on every
// machine and for ever, for they are compared with those of later texts.
[[nodiscard]] QByteArray packedCodes(const std::vector<MemoryWord> &words);
[[nodiscard]] std::vector<std::uint32_t> unpackedCodes(const QByteArray &bytes);

// The distinct words that say what a question is about, in lower case, without stop words and
// figures, and the task as one more; sorted.
[[nodiscard]] std::vector<std::uint32_t> topicCodes(QStringView question, QStringView task);
[[nodiscard]] QByteArray packedCodes(std::span<const std::uint32_t> codes);

} // namespace bluepencil
