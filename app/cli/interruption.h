// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <stop_token>
#include <thread>

namespace bluepencil {

// As long as it lives Ctrl+C, and the signals by which a system or a terminal ends a program, ask
// for a stop, so that what is half made is taken away; a second one ends the program at once.
// One at a time.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    std::thread m_listener;
};

} // namespace bluepencil
