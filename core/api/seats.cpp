// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/seats.h"

#include <utility>

namespace bluepencil {

Seats::Seat::Seat(Seats &seats, QString name)
    : m_seats(&seats)
    , m_name(std::move(name))
{
}

Seats::Seat::Seat(Seat &&other) noexcept
    : m_seats(std::exchange(other.m_seats, nullptr))
    , m_name(std::move(other.m_name))
{
}

Seats::Seat::~Seat()
{
    if (m_seats != nullptr)
        m_seats->giveUp(m_name);
}

Seats::Seats(int most, int ofOne)
    : m_most(most)
    , m_ofOne(ofOne)
{
}

std::optional<Seats::Seat> Seats::take(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    if (m_count >= m_most || m_taken.value(name) >= m_ofOne)
        return std::nullopt;
    ++m_count;
    ++m_taken[name];
    return Seat(*this, name);
}

void Seats::giveUp(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    --m_count;
    if (--m_taken[name] == 0)
        m_taken.remove(name);
}

} // namespace bluepencil
