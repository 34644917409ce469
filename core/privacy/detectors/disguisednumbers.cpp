// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/detectors/disguisednumbers.h"

#include "core/privacy/detectors/checkdigits.h"
#include "core/privacy/detectors/contextdetectors.h"

#include <algorithm>
#include <string>
#include <vector>

namespace bluepencil {

namespace {

using namespace ascii;

constexpr std::size_t LongestDisguised = 19;
constexpr std::size_t FurthestDisguised = 160; // bytes behind the cue

// The digit that a letter is taken for; 0 for others.
char imitatedDigit(char c)
{
    if (c == 'O' || c == 'o')
        return '0';
    return c == 'I' || c == 'l' ? '1' : '\0';
}

// Digits, and letters in their place, with nothing between.
struct DisguisedPiece {
    std::size_t start = 0;
    std::size_t end = 0;
    std::string digits;
    std::size_t letters = 0;
};

// The word at `at`; without digits where it is no such piece.
DisguisedPiece disguisedPieceAt(std::string_view text, std::size_t at)
{
    DisguisedPiece piece {at, at, {}, 0};
    bool isPiece = true;
    for (; piece.end < text.size(); ++piece.end) {
        const char c = text[piece.end];
        if (!isAlnum(c) && !isBeyond(c) && c != '_')
            break;
        const char imitated = imitatedDigit(c);
        isPiece = isPiece && (isDigit(c) || imitated != '\0');
        piece.letters += isDigit(c) ? 0U : 1U;
        if (isPiece && piece.digits.size() <= LongestDisguised)
            piece.digits.push_back(isDigit(c) ? c : imitated);
    }
    // "Il" and "lol" are words.
    const bool hasDigits = piece.letters < piece.end - piece.start
        && piece.letters <= (piece.end - piece.start) / 2 + 1;
    if (!isPiece || !hasDigits || piece.digits.size() > LongestDisguised)
        piece.digits.clear();
    return piece;
}

bool isOneLineEnd(std::string_view gap)
{
    return gap == "\n" || gap == "\r\n";
}

bool joinsPieces(std::string_view gap)
{
    return gap == " " || gap == "-" || gap == "." || isOneLineEnd(gap);
}

struct DisguisedNumber {
    std::size_t start = 0;
    std::size_t end = 0;
    std::string digits;
    std::size_t letters = 0;
    std::size_t lineEnds = 0;
};

std::vector<DisguisedPiece> disguisedPieces(std::string_view text, std::size_t from)
{
    std::vector<DisguisedPiece> pieces;
    for (std::size_t at = from; at < text.size();) {
        if (!isAlnum(text[at]) && !isBeyond(text[at]) && text[at] != '_') {
            ++at;
            continue;
        }
        pieces.push_back(disguisedPieceAt(text, at));
        at = pieces.back().end;
    }
    return pieces;
}

bool isDisguised(const DisguisedNumber &number, const CueMatch &cue, std::size_t behindCue)
{
    constexpr std::size_t RightBehind = 24;
    const std::size_t size = number.digits.size();
    switch (cue.cue) {
    case Cue::Card:
        return number.letters > 0 && size >= 12 && checkdigits::luhn(number.digits);
    case Cue::Ssn:
        return number.letters > 0 && size == 9 && checkdigits::usSsn(number.digits);
    case Cue::National:
        return !cue.isWeak && (number.letters > 0 || number.lineEnds == 1)
            && hasNationalCheck(cue.detail, number.digits);
    case Cue::Phone:
        return number.letters > 0 && number.lineEnds == 0 && size >= 10 && size <= 13
            && number.start - behindCue <= RightBehind;
    case Cue::Birth:
    case Cue::Account:
    case Cue::Policy:
    case Cue::Passport:
    case Cue::Licence:
    case Cue::Iban:
    case Cue::CardCode:
    case Cue::Password:
    case Cue::Pin:
    case Cue::Name:
    case Cue::Address:
    case Cue::NotPersonal:
        break;
    }
    return false;
}

Hit hitOfDisguised(const DisguisedNumber &number, const CueMatch &cue)
{
    using Type = PersonalDataType;
    const Type type = cue.cue == Cue::Card ? Type::Card
        : cue.cue == Cue::Ssn              ? Type::Ssn
        : cue.cue == Cue::Phone            ? Type::Phone
                                           : Type::NationalId;
    return {number.start, number.end, type, Tier::B, 0.5, cue.detail};
}

} // namespace

std::optional<Hit> disguisedNumber(std::string_view text, std::size_t from, std::size_t limit,
                                   const CueMatch &cue)
{
    if (cue.cue != Cue::Card && cue.cue != Cue::Ssn && cue.cue != Cue::National
        && cue.cue != Cue::Phone)
        return std::nullopt;
    std::string_view until = text.substr(0, std::min(limit, from + FurthestDisguised));
    // No part of a word.
    while (until.size() > from && until.size() < text.size() && isAlnum(text[until.size()]))
        until.remove_suffix(1);
    if (from >= until.size())
        return std::nullopt;
    const std::vector<DisguisedPiece> pieces = disguisedPieces(until, from);
    for (std::size_t first = 0; first < pieces.size(); ++first) {
        DisguisedNumber number {pieces[first].start, pieces[first].start, {}, 0, 0};
        std::optional<Hit> longest;
        for (std::size_t i = first; i < pieces.size() && !pieces[i].digits.empty(); ++i) {
            if (i > first) {
                const std::string_view gap = until.substr(number.end, pieces[i].start - number.end);
                if (!joinsPieces(gap))
                    break;
                number.lineEnds += isOneLineEnd(gap) ? 1U : 0U;
            }
            number.digits += pieces[i].digits;
            number.letters += pieces[i].letters;
            number.end = pieces[i].end;
            if (number.digits.size() > LongestDisguised || number.lineEnds > 1)
                break;
            if (isDisguised(number, cue, from))
                longest = hitOfDisguised(number, cue);
        }
        if (longest)
            return longest;
    }
    return std::nullopt;
}

} // namespace bluepencil
