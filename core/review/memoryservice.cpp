// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/memoryservice.h"

#include "core/store/workspace.h"

#include <utility>

namespace bluepencil {

MemoryService::MemoryService(QString workspacePath, const Clock &clock, RandomSource random,
                             QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("memory"), std::move(workspacePath), clock, std::move(random))
{
}

MemoryService::~MemoryService()
{
    stop();
}

void MemoryService::stop()
{
    m_stopping = true;
    m_thread.close([this] { m_memory.reset(); });
}

CorrectionMemory &MemoryService::memoryOf(Workspace &workspace)
{
    if (!m_memory)
        m_memory.emplace(workspace.database());
    return *m_memory;
}

QFuture<Result<MemoryAnswer>> MemoryService::ask(const MemoryQuestion &question)
{
    return m_thread.ask([this, question](Workspace &workspace) -> Result<MemoryAnswer> {
        if (m_stopping)
            return fail(Error::Code::Cancelled, QStringLiteral("the workspace was closed"));
        CorrectionMemory &memory = memoryOf(workspace);
        takeIn();
        return memory.answer(question);
    });
}

// One step now; what is left waits behind the questions that have come meanwhile.
void MemoryService::takeIn()
{
    if (m_takesIn)
        return;
    const Result<bool> more = m_memory->catchUp();
    if (!more || !*more || m_stopping)
        return; // what failed is tried again with the next question
    m_takesIn = true;
    m_thread.post([this](const Result<Workspace *> &) {
        m_takesIn = false;
        if (!m_stopping)
            takeIn();
    });
}

} // namespace bluepencil
