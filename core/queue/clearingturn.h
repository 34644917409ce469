// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QLockFile>

namespace bluepencil {

// Held by whoever clears the bytes of what was erased, from before others can see that they are
// still to be cleared: an erasure that is noted while nobody holds it was cut off. A file beside
// the workspace, without a text in it; of a workspace on a server it tells of this machine alone.
class ClearingTurn final {
public:
    explicit ClearingTurn(const Database &database);

    // Another program holds it, or another thread of this one. Where no file can be made nobody is
    // known to.
    [[nodiscard]] bool isAnothers() const { return m_isAnothers; }

private:
    QLockFile m_lock;
    bool m_isAnothers = false;
};

} // namespace bluepencil
