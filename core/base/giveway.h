// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bluepencil {

enum class Waiting {
    Somebody, // for a page of figures, while others type and decide
    Nobody, // for what is kept up to date behind everybody's back
};

// Lets other threads have the processor first until the calling thread ends, the more so where
// nobody waits (Linux: the nice value is a thread's own, setpriority(2)).
void giveWay(Waiting waiting);

} // namespace bluepencil
