// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/clearingturn.h"

#include "core/queue/rights/erasure.h"
#include "core/store/sidefile.h"

#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <sys/types.h>
#include <utility>

namespace bluepencil {

namespace {

constexpr qint64 betweenLooksMs = 100;

const QString turnName = QStringLiteral("clearing");

// By a program that is still there; of another machine nobody can tell.
bool isHeld(const QString &file)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!QLockFile(file).getLockInfo(&process, &host, &program))
        return false;
    return host != QSysInfo::machineHostName() || ::kill(pid_t(process), 0) == 0 || errno == EPERM;
}

} // namespace

// One of another machine, of which nobody can tell whether it was killed, is over some time.
ClearingTurn::ClearingTurn(const Database &database)
    : m_lock(sideFilePath(database, turnName))
{
    m_lock.setStaleLockTime(int(ErasureAtMostMs));
    m_isAnothers = !m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError;
}

ClearingPatience::ClearingPatience(const Database &database, std::function<bool()> isLeaving)
    : m_file(sideFilePath(database, turnName))
    , m_isLeaving(std::move(isLeaving))
    , m_patience([this](const Patience::Wait &wait) { return isOver(wait); })
{
}

bool ClearingPatience::isOver(const Patience::Wait &wait)
{
    if (wait.ms < wait.limitMs) {
        m_lookedAt = 0;
        return false;
    }
    if (wait.ms >= ErasureAtMostMs || (m_isLeaving && m_isLeaving()))
        return true;
    const bool isSeen
        = m_lookedAt > 0 && wait.ms >= m_lookedAt && wait.ms - m_lookedAt < betweenLooksMs;
    if (isSeen)
        return false; // it was held a moment ago
    m_lookedAt = wait.ms;
    return !isHeld(m_file);
}

} // namespace bluepencil
