// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/tally/itemnumbers.h"

namespace bluepencil {

namespace {

constexpr std::size_t uuidLength = 36;
constexpr std::size_t firstSlots = 1024; // a power of two
constexpr quint64 mixer = 0x9e3779b97f4a7c15; // 2^64 over the golden ratio

bool isHyphen(std::size_t place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

// -1 for what is no digit of a UUID in its canonical form, which is in small letters.
int digitOf(char character)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    return character >= 'a' && character <= 'f' ? character - 'a' + 10 : -1;
}

} // namespace

bool ItemNumbers::parse(std::string_view id, Uuid &uuid)
{
    if (id.size() != uuidLength)
        return false;
    for (std::size_t i = 0; i < uuidLength; ++i) {
        if (isHyphen(i)) {
            if (id[i] != '-')
                return false;
            continue;
        }
        const int digit = digitOf(id[i]);
        if (digit < 0)
            return false;
        quint64 &half = i < uuidLength / 2 ? uuid.high : uuid.low;
        half = half << 4 | static_cast<quint64>(digit);
    }
    return true;
}

// Where the UUID stands, or the free slot where it belongs.
std::size_t ItemNumbers::slotOf(const Uuid &uuid) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = ((uuid.high ^ uuid.low * mixer) * mixer >> 32) & mask;
    while (m_slots[slot] != 0 && m_uuids[m_slots[slot] - 1] != uuid)
        slot = (slot + 1) & mask;
    return slot;
}

void ItemNumbers::grow()
{
    m_slots.assign(std::max(firstSlots, m_slots.size() * 2), 0);
    for (std::size_t i = 0; i < m_uuids.size(); ++i)
        m_slots[slotOf(m_uuids[i])] = static_cast<WordNo>(i + 1);
}

// UUIDs have even numbers, others odd ones.
WordNo ItemNumbers::number(std::string_view id)
{
    Uuid uuid;
    if (!parse(id, uuid))
        return 2 * m_others.word(id) + 1;
    if (m_slots.size() < 2 * (m_uuids.size() + 1))
        grow();
    WordNo &place = m_slots[slotOf(uuid)];
    if (place == 0) {
        m_uuids.push_back(uuid);
        place = static_cast<WordNo>(m_uuids.size());
    }
    return 2 * place;
}

} // namespace bluepencil
