// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bluepencil {

// Tells a person who looks elsewhere that something waits. What is told is shown by the desktop,
// perhaps on a locked screen, and kept in its history: never a word of a customer.
class Notifier {
public:
    Notifier() = default;
    Q_DISABLE_COPY_MOVE(Notifier)
    virtual ~Notifier() = default;

    virtual void notify(const QString &title) = 0;
    // The person is back: what is still shown may go.
    virtual void withdraw() = 0;
};

} // namespace bluepencil
