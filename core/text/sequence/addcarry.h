// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace bluepencil {

inline constexpr std::uint64_t AllBits = ~std::uint64_t {0};
inline constexpr qsizetype WordBits = 64;

// Adds `carry`, 0 or 1, and `number` to a word; gives the carry on. A chain of these is one
// instruction a link where the processor has one.
[[gnu::always_inline]] inline unsigned char addWithCarry(std::uint64_t &word, std::uint64_t number,
                                                         unsigned char carry)
{
#ifdef __x86_64__
    unsigned long long sum = 0;
    carry = _addcarry_u64(carry, word, number, &sum);
    word = sum;
    return carry;
#else
    const std::uint64_t partial = word + number;
    const std::uint64_t sum = partial + carry;
    carry
        = static_cast<unsigned char>(partial < number) | static_cast<unsigned char>(sum < partial);
    word = sum;
    return carry;
#endif
}

} // namespace bluepencil
