// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <condition_variable>
#include <list>
#include <memory>
#include <mutex>

namespace bluepencil {

// Where requests that ask again until something is there wait in between: a bounded number, each on
// its own thread. Being woken is a hint that it is worth asking; nobody relies on it.
class WaitingRoom {
public:
    enum class Topic { Leases, Outcomes };
    enum class Reason { Woken, TimeIsUp, Stopping };

    class Seat {
    public:
        ~Seat(); // gives it up
        Q_DISABLE_COPY_MOVE(Seat)

        // Until somebody wakes it; at most `ms`.
        [[nodiscard]] Reason wait(qint64 ms);

    private:
        friend class WaitingRoom;
        Seat(WaitingRoom &room, Topic topic, QString name);

        WaitingRoom &m_room;
        Topic m_topic;
        QString m_name; // of a queue or a producer; empty: any
        bool m_isWoken = false;
        std::condition_variable m_changed;
        std::list<Seat *>::iterator m_place;
    };

    explicit WaitingRoom(int seats);
    Q_DISABLE_COPY_MOVE(WaitingRoom)

    // nullptr if all are taken, or it stops. The room must outlive the seat.
    [[nodiscard]] std::unique_ptr<Seat> enter(Topic topic, const QString &name);
    // Wakes at most so many of those who wait for this, first those who have waited longest since
    // they were woken last. An empty name: whatever they wait for.
    void wake(Topic topic, const QString &name, int most);
    void stop(); // wakes all, and lets nobody in
    [[nodiscard]] int taken() const;

private:
    const int m_count;
    mutable std::mutex m_mutex;
    std::list<Seat *> m_seats;
    bool m_stopping = false;
};

} // namespace bluepencil
