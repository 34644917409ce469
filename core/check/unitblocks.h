// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace bluepencil {

// A text, 64 UTF-16 units at a time, for questions that are asked of each unit of very many texts.
// Behind the end stand zeros. The text must outlive it.
class UnitBlocks {
public:
    static constexpr qsizetype Size = 64;

    explicit UnitBlocks(QStringView text)
        : m_text(text)
    {
    }

    // Of the units from `from` on; stays until the next one is asked for.
    [[nodiscard]] const char16_t *at(qsizetype from)
    {
        const qsizetype left = m_text.size() - from;
        if (left >= Size)
            return m_text.utf16() + from;
        m_last.fill(0);
        if (left > 0)
            std::copy_n(m_text.utf16() + from, left, m_last.begin());
        return m_last.data();
    }

private:
    QStringView m_text;
    std::array<char16_t, Size> m_last {};
};

// Bit i: whether `is` holds of unit i. Written so that many are asked at once: `is` must have no
// branch.
template <typename Is> [[nodiscard]] inline quint64 unitsThat(const char16_t *block, Is is)
{
    std::array<quint8, UnitBlocks::Size> each {};
    for (std::size_t i = 0; i < each.size(); ++i)
        each[i] = quint8(is(quint16(block[i])));
    constexpr quint64 gather
        = 0x0102'0408'1020'4080U; // takes the low bits of eight bytes to the top
    constexpr std::size_t bytes = sizeof(quint64);
    quint64 mask = 0;
    for (std::size_t i = 0; i < each.size() / bytes; ++i) {
        const auto eight = qFromLittleEndian<quint64>(each.data() + i * bytes);
        mask |= ((eight * gather) >> 56U) << (i * bytes);
    }
    return mask;
}

// Any of the block.
template <typename Is> [[nodiscard]] inline bool anyUnit(const char16_t *block, Is is)
{
    quint16 any = 0;
    for (qsizetype i = 0; i < UnitBlocks::Size; ++i)
        any |= quint16(is(quint16(block[i])));
    return any != 0;
}

[[nodiscard]] constexpr bool isAsciiLetterOrDigit(quint16 unit)
{
    return (quint16((unit | 0x20U) - u'a') < 26U) | (quint16(unit - u'0') < 10U);
}

} // namespace bluepencil
