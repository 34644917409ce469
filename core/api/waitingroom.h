// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
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
        Seat(WaitingRoom &room, Topic topic, QString name, QString whose);

        WaitingRoom &m_room;
        Topic m_topic;
        QString m_name; // of a queue or a producer; empty: any
        QString m_whose;
        bool m_isWoken = false;
        std::condition_variable m_changed;
        std::list<Seat *>::iterator m_place;
    };

    enum class Refusal { Full, TooManyOfOne };

    // At most `ofOne` of the seats are anyone's.
    WaitingRoom(int seats, int ofOne);
    Q_DISABLE_COPY_MOVE(WaitingRoom)

    // Full if all are taken, or it stops. `whose` is who will sit there. The room must outlive the
    // seat.
    [[nodiscard]] tl::expected<std::unique_ptr<Seat>, Refusal>
    enter(Topic topic, const QString &name, const QString &whose);
    // Wakes at most so many of those who wait for this, first those who have waited longest since
    // they were woken last. An empty name: whatever they wait for.
    void wake(Topic topic, const QString &name, int most);
    void stop(); // wakes all, and lets nobody in
    [[nodiscard]] int taken() const;

private:
    const int m_count;
    const int m_ofOne;
    mutable std::mutex m_mutex;
    std::list<Seat *> m_seats;
    QHash<QString, int> m_sitting; // by whose
    bool m_stopping = false;
};

} // namespace bluepencil
