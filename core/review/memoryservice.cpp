// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/memoryservice.h"

#include "core/store/workspace.h"

#include <QPromise>

#include <optional>
#include <utility>

namespace bluepencil {

// What lives on the thread: the connection, opened by the first call that needs it.
struct MemoryService::Room {
    std::unique_ptr<Workspace> workspace;
    std::optional<CorrectionMemory> memory;
    bool takesIn = false; // the next step is posted

    Result<CorrectionMemory *> open(const QString &path, const Clock &clock,
                                    const RandomSource &random)
    {
        if (!memory) {
            auto opened = Workspace::open(path, clock, random, false);
            if (!opened)
                return fail(opened.error());
            workspace = std::move(*opened);
            memory.emplace(workspace->database());
        }
        return &*memory;
    }
};

MemoryService::MemoryService(QString workspacePath, const Clock &clock, RandomSource random,
                             QObject *parent)
    : QObject(parent)
    , m_path(std::move(workspacePath))
    , m_clock(clock)
    , m_random(std::move(random))
    , m_worker(std::make_unique<QObject>())
    , m_room(std::make_unique<Room>())
{
    m_thread.setObjectName(QStringLiteral("memory"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

MemoryService::~MemoryService()
{
    stop();
}

void MemoryService::stop()
{
    if (!m_thread.isRunning())
        return;
    m_stopping = true;
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            m_room->memory.reset();
            m_room->workspace.reset(); // a connection is closed on its own thread
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void MemoryService::post(std::function<void(Room &)> work)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this, work = std::move(work)] { work(*m_room); }, Qt::QueuedConnection);
}

QFuture<Result<MemoryAnswer>> MemoryService::ask(const MemoryQuestion &question)
{
    auto promise = std::make_shared<QPromise<Result<MemoryAnswer>>>();
    QFuture<Result<MemoryAnswer>> future = promise->future();
    promise->start();
    post([this, promise, question](Room &room) {
        const auto answer = [&]() -> Result<MemoryAnswer> {
            if (m_stopping)
                return fail(Error::Code::Cancelled, QStringLiteral("the workspace was closed"));
            const auto memory = room.open(m_path, m_clock, m_random);
            if (!memory)
                return fail(memory.error());
            takeIn(room);
            return (*memory)->answer(question);
        };
        promise->addResult(answer());
        promise->finish();
    });
    return future;
}

// One step now; what is left waits behind the questions that have come meanwhile.
void MemoryService::takeIn(Room &room)
{
    if (room.takesIn)
        return;
    const Result<bool> more = room.memory->catchUp();
    if (!more || !*more || m_stopping)
        return; // what failed is tried again with the next question
    room.takesIn = true;
    post([this](Room &later) {
        later.takesIn = false;
        if (!m_stopping && later.memory)
            takeIn(later);
    });
}

} // namespace bluepencil
