// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/remote/httpcaller.h"
#include "core/queue/remote/networktransport.h"

namespace bluepencil {

// The line to a gateway: made where it can be interrupted from, used on one other thread.
class RemoteLine {
public:
    explicit RemoteLine(const Connection &connection)
        : transport(connection)
    {
    }

    void interrupt() // from any thread: no call waits any more
    {
        transport.cancel();
        pause.interrupt();
    }

    NetworkTransport transport;
    InterruptiblePause pause;
};

} // namespace bluepencil
