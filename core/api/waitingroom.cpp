// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/waitingroom.h"

#include <chrono>
#include <utility>

namespace bluepencil {

WaitingRoom::Seat::Seat(WaitingRoom &room, Topic topic, QString name, QString whose)
    : m_room(room)
    , m_topic(topic)
    , m_name(std::move(name))
    , m_whose(std::move(whose))
{
}

WaitingRoom::Seat::~Seat()
{
    const std::lock_guard lock(m_room.m_mutex);
    m_room.m_seats.erase(m_place);
    if (--m_room.m_sitting[m_whose] == 0)
        m_room.m_sitting.remove(m_whose);
}

WaitingRoom::Reason WaitingRoom::Seat::wait(qint64 ms)
{
    std::unique_lock lock(m_room.m_mutex);
    m_changed.wait_for(lock, std::chrono::milliseconds(ms),
                       [&] { return m_isWoken || m_room.m_stopping; });
    if (m_room.m_stopping)
        return Reason::Stopping;
    return std::exchange(m_isWoken, false) ? Reason::Woken : Reason::TimeIsUp;
}

WaitingRoom::WaitingRoom(int seats, int ofOne)
    : m_count(seats)
    , m_ofOne(ofOne)
{
}

tl::expected<std::unique_ptr<WaitingRoom::Seat>, WaitingRoom::Refusal>
WaitingRoom::enter(Topic topic, const QString &name, const QString &whose)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping || std::ssize(m_seats) >= m_count)
        return tl::unexpected(Refusal::Full);
    if (m_sitting.value(whose) >= m_ofOne)
        return tl::unexpected(Refusal::TooManyOfOne);
    std::unique_ptr<Seat> seat(new Seat(*this, topic, name, whose));
    ++m_sitting[whose];
    seat->m_place = m_seats.insert(m_seats.end(), seat.get());
    return seat;
}

void WaitingRoom::wake(Topic topic, const QString &name, int most)
{
    const std::lock_guard lock(m_mutex);
    qsizetype left = std::ssize(m_seats);
    for (auto place = m_seats.begin(); left > 0 && most > 0; --left) {
        Seat *seat = *place;
        const auto next = std::next(place);
        const bool isMeant = seat->m_topic == topic && !seat->m_isWoken
            && (name.isEmpty() || seat->m_name.isEmpty() || seat->m_name == name);
        if (isMeant) {
            seat->m_isWoken = true;
            seat->m_changed.notify_one();
            m_seats.splice(m_seats.end(), m_seats, place);
            --most;
        }
        place = next;
    }
}

void WaitingRoom::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopping = true;
    for (Seat *seat : m_seats)
        seat->m_changed.notify_one();
}

int WaitingRoom::taken() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_seats.size());
}

} // namespace bluepencil
