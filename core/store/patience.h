// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace bluepencil {

// While it lives, statements of this thread wait for the lock of a workspace that is a file as long
// as it takes, whatever their connection says: for who would lose hours of work. They fail (Busy)
// once `isOver` says so, which is asked every millisecond or so.
class Patience final {
public:
    struct Wait {
        qint64 ms = 0; // of this statement, so far
        qint64 limitMs = 0; // what its connection says
    };

    explicit Patience(std::function<bool()> isOver);
    // For who waits longer only where there is a reason.
    explicit Patience(std::function<bool(const Wait &wait)> isOver);
    ~Patience();
    Q_DISABLE_COPY_MOVE(Patience)

    // This thread's; nullptr if there is none.
    [[nodiscard]] static const Patience *present();

    [[nodiscard]] bool isOver(const Wait &wait) const { return m_isOver(wait); }

private:
    std::function<bool(const Wait &wait)> m_isOver;
    const Patience *m_before;
};

} // namespace bluepencil
