// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/database.h"
#include "core/store/patience.h"

#include <QLockFile>
#include <QString>

#include <functional>

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

// While it lives, statements of this thread wait for the lock of a workspace that is a file as
// their connection says, and beyond that for as long as another clears the bytes of an erasure: to
// write a large file anew takes longer than anybody waits otherwise. For decisions of people, who
// would be told that the workspace is locked.
class ClearingPatience final {
public:
    // `isLeaving` says that nobody waits any more for more than the connection says.
    explicit ClearingPatience(const Database &database, std::function<bool()> isLeaving = {});
    Q_DISABLE_COPY_MOVE(ClearingPatience)

private:
    [[nodiscard]] bool isOver(const Patience::Wait &wait);

    QString m_file; // of the turn
    std::function<bool()> m_isLeaving;
    qint64 m_lookedAt = 0; // in the wait that is under way
    Patience m_patience;
};

} // namespace bluepencil
