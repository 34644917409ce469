// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <mutex>
#include <optional>

namespace bluepencil {

// How many may wait for something at once, all together and of one name. From any thread.
class Seats {
public:
    class Seat {
    public:
        Seat(Seat &&other) noexcept;
        Seat &operator=(Seat &&) = delete;
        Q_DISABLE_COPY(Seat)
        ~Seat(); // gives it up

    private:
        friend class Seats;
        Seat(Seats &seats, QString name);

        Seats *m_seats;
        QString m_name;
    };

    Seats(int most, int ofOne);
    Q_DISABLE_COPY_MOVE(Seats)

    // Nothing where all are taken, or as many as one may have. Must outlive what it gives.
    [[nodiscard]] std::optional<Seat> take(const QString &name);

private:
    void giveUp(const QString &name);

    const int m_most;
    const int m_ofOne;
    std::mutex m_mutex;
    QHash<QString, int> m_taken;
    int m_count = 0;
};

} // namespace bluepencil
