// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/diffrunner.h"

#include "core/base/limits.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace bluepencil {

namespace {

constexpr int pauseMs = 150;

Comparison compare(Comparison job)
{
    job.tooLarge = job.draft.toUtf8().size() > limits::ShownBytes
        || job.text.toUtf8().size() > limits::ShownBytes;
    if (job.tooLarge)
        return job;
    job.edits = diff(job.draft, job.text);
    job.metrics = editMetrics(job.draft, job.text, job.edits);
    return job;
}

} // namespace

DiffRunner::DiffRunner(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &DiffRunner::start);
}

DiffRunner::~DiffRunner()
{
    m_pool.waitForDone();
}

void DiffRunner::request(const QString &draft, const QString &text, quint64 token, bool atOnce)
{
    m_next = Comparison {draft, text, {}, {}, false, token};
    m_wanted = true;
    if (m_running)
        return; // starts when that one is done
    m_pause.start(atOnce ? 0 : pauseMs);
}

void DiffRunner::forget()
{
    ++m_generation;
    m_wanted = false;
    m_pause.stop();
}

void DiffRunner::start()
{
    if (!m_wanted || m_running)
        return;
    m_wanted = false;
    m_running = true;
    auto promise = std::make_shared<QPromise<Comparison>>();
    QFuture<Comparison> future = promise->future();
    promise->start();
    m_pool.start([promise, job = m_next] {
        promise->addResult(compare(job));
        promise->finish();
    });
    future.then(this, [this, generation = m_generation](const Comparison &done) {
        m_running = false;
        if (m_wanted)
            m_pause.start(pauseMs);
        if (generation == m_generation)
            Q_EMIT compared(done);
    });
}

} // namespace bluepencil
