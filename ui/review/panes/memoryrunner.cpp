// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/memoryrunner.h"

#include "core/base/whendone.h"

#include <utility>

namespace bluepencil {

namespace {

constexpr int askPauseMs = 150;

} // namespace

MemoryRunner::MemoryRunner(Ask ask, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &MemoryRunner::start);
}

MemoryRunner::~MemoryRunner()
{
    m_ask = {}; // what is under way ends before the rest goes
}

void MemoryRunner::request(const MemoryJob &job, bool atOnce)
{
    m_next = job;
    if (!m_running) // else it starts when that one is answered
        m_pause.start(atOnce && m_wasAsked ? 0 : askPauseMs);
    m_wasAsked = true;
}

void MemoryRunner::forget()
{
    ++m_generation;
    m_next.reset();
    m_pause.stop();
}

void MemoryRunner::start()
{
    if (!m_next || m_running)
        return;
    m_running = true;
    const MemoryJob job = std::move(*m_next);
    m_next.reset();
    whenDone(
        m_ask(job.question), this,
        [this, token = job.token, generation = m_generation](const Result<MemoryAnswer> &answer) {
            m_running = false;
            if (m_next)
                m_pause.start(askPauseMs);
            if (generation == m_generation)
                Q_EMIT answered({answer.value_or(MemoryAnswer {}), token});
        });
}

} // namespace bluepencil
