// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sidekeeper.h"

#include "core/base/giveway.h"
#include "core/base/ids.h"
#include "core/store/workspace.h"

namespace bluepencil {

SideKeeper::SideKeeper(QString workspacePath, const Clock &clock, Work work, Rest rest)
    : m_path(std::move(workspacePath))
    , m_clock(clock)
    , m_work(std::move(work))
    , m_rest(rest)
{
}

SideKeeper::~SideKeeper() = default;

void SideKeeper::update()
{
    if (m_working)
        return;
    const qint64 now = m_clock.steady();
    if (m_begun && now - *m_begun < (m_failed ? m_rest.afterFailure : m_rest.afterWork))
        return;
    m_begun = now;
    m_working = true;
    m_thread = std::jthread([this](const std::stop_token &stop) {
        giveWay(Waiting::Nobody);
        const auto workspace = Workspace::open(m_path, m_clock, systemRandom(), false);
        m_failed = !workspace || !m_work(**workspace, stop);
        m_working = false;
    });
}

} // namespace bluepencil
