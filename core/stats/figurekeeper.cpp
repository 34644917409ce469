// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/figurekeeper.h"

#include "core/stats/columnupdate.h"

namespace bluepencil {

namespace {

constexpr qint64 restMs = 60'000;

}

FigureKeeper::FigureKeeper(QString workspacePath, const Clock &clock)
    : m_path(std::move(workspacePath))
    , m_clock(clock)
{
}

FigureKeeper::~FigureKeeper() = default;

void FigureKeeper::update()
{
    if (m_working)
        return;
    const qint64 now = m_clock.steady();
    if (m_failed && m_begun && now - *m_begun < restMs)
        return;
    m_begun = now;
    m_working = true;
    m_thread = std::jthread([this](const std::stop_token &stop) {
        const auto workspace = Workspace::open(m_path, m_clock, systemRandom(), false);
        m_failed = !workspace || !updateColumns(**workspace, stop);
        m_working = false;
    });
}

} // namespace bluepencil
