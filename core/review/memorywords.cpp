// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/memorywords.h"

#include "core/text/stopwords.h"
#include "core/text/tokens.h"
#include "core/text/wordunits.h"

#include <QString>
#include <QtEndian>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr std::uint32_t endOfText = 1;
constexpr std::uint32_t figure = 2;
constexpr std::uint32_t firstFree = 16;

// FNV-1a, 32 bits, over the UTF-16 units, low byte first: G. Fowler, L. C. Noll, K.-P. Vo, D.
// Eastlake, "The FNV Non-Cryptographic Hash Algorithm".
std::uint32_t hashOf(QStringView text)
{
    std::uint32_t hash = 2166136261U;
    for (const QChar unit : text) {
        const std::uint32_t code = unit.unicode();
        for (const std::uint32_t byte : {code & 0xFFU, code >> 8U}) {
            hash ^= byte;
            hash *= 16777619U;
        }
    }
    return hash;
}

std::uint32_t codeOf(QStringView text, bool spaced)
{
    const std::uint32_t hash = std::max(hashOf(text) >> 1U, firstFree);
    return (hash << 1U) | (spaced ? 1U : 0U);
}

} // namespace

std::vector<MemoryWord> memoryWords(QStringView text)
{
    const std::vector<Token> tokens = diffTokens(text);
    const WordUnits units(text, tokens);
    std::vector<MemoryWord> words;
    words.reserve(tokens.size() / 2 + 2);
    words.push_back({0, 0, endOfText << 1U, false, false});
    bool spaced = false;
    for (std::size_t i = 0; i < tokens.size();) {
        const QStringView first = text.sliced(tokens[i].start, tokens[i].length);
        const bool isBreak = first == u"\n";
        if (tokens[i].kind == Token::Kind::Space && !isBreak) {
            spaced = true;
            ++i;
            continue;
        }
        MemoryWord word;
        word.start = tokens[i].start;
        word.isLineBreak = isBreak;
        bool hasLetter = false;
        bool hasDigit = false;
        do {
            hasLetter = hasLetter || tokens[i].kind == Token::Kind::Word;
            hasDigit = hasDigit || tokens[i].kind == Token::Kind::Number;
            word.end = tokens[i].start + tokens[i].length;
            ++i;
        } while (i < tokens.size() && !isBreak && units.isCutAt(static_cast<qsizetype>(i)));
        word.isLetters = hasLetter && !hasDigit;
        word.code = hasDigit ? (figure << 1U) | (spaced ? 1U : 0U)
                             : codeOf(text.sliced(word.start, word.end - word.start), spaced);
        words.push_back(word);
        spaced = false;
    }
    words.push_back(
        {text.size(), text.size(), (endOfText << 1U) | (spaced ? 1U : 0U), false, false});
    return words;
}

QByteArray packedCodes(std::span<const std::uint32_t> codes)
{
    QByteArray bytes(static_cast<qsizetype>(codes.size() * sizeof(std::uint32_t)),
                     Qt::Uninitialized);
    if (!codes.empty()) // memcpy() takes no null pointer, not even for nothing
        qToLittleEndian<std::uint32_t>(codes.data(), static_cast<qsizetype>(codes.size()),
                                       bytes.data());
    return bytes;
}

QByteArray packedCodes(const std::vector<MemoryWord> &words)
{
    std::vector<std::uint32_t> codes;
    codes.reserve(words.size());
    std::ranges::transform(words, std::back_inserter(codes), &MemoryWord::code);
    return packedCodes(std::span<const std::uint32_t>(codes));
}

std::vector<std::uint32_t> unpackedCodes(const QByteArray &bytes)
{
    std::vector<std::uint32_t> codes(static_cast<std::size_t>(bytes.size())
                                     / sizeof(std::uint32_t));
    if (!codes.empty())
        qFromLittleEndian<std::uint32_t>(bytes.constData(), static_cast<qsizetype>(codes.size()),
                                         codes.data());
    return codes;
}

std::vector<std::uint32_t> topicCodes(QStringView question, QStringView task)
{
    constexpr std::size_t most = 400; // of the longest questions the beginning
    std::vector<std::uint32_t> codes;
    for (const Token &token : diffTokens(question)) {
        const QStringView word = question.sliced(token.start, token.length);
        if (token.kind == Token::Kind::Word && !isStopWord(word))
            codes.push_back(codeOf(word.toString().toLower(), false));
        if (codes.size() >= most)
            break;
    }
    if (!task.isEmpty())
        codes.push_back(codeOf(u'\n' + task.toString(), false)); // no word begins like that
    std::ranges::sort(codes);
    const auto rest = std::ranges::unique(codes);
    codes.erase(rest.begin(), rest.end());
    return codes;
}

} // namespace bluepencil
