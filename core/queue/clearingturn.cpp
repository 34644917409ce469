// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/clearingturn.h"

#include "core/queue/erasure.h"
#include "core/store/sidefile.h"

namespace bluepencil {

// One of another machine, of which nobody can tell whether it was killed, is over some time.
ClearingTurn::ClearingTurn(const Database &database)
    : m_lock(sideFilePath(database, QStringLiteral("clearing")))
{
    m_lock.setStaleLockTime(int(ErasureAtMostMs));
    m_isAnothers = !m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError;
}

} // namespace bluepencil
