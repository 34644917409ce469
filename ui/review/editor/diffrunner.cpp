// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/editor/diffrunner.h"

#include "core/base/limits.h"

namespace bluepencil {

Comparison compareTexts(Comparison job)
{
    job.tooLarge = job.draft.toUtf8().size() > limits::ShownBytes
        || job.text.toUtf8().size() > limits::ShownBytes;
    if (job.tooLarge)
        return job;
    job.edits = diff(job.draft, job.text);
    job.metrics = editMetrics(job.draft, job.text, job.edits);
    return job;
}

DiffRunner::DiffRunner(QObject *parent)
    : QObject(parent)
    , m_job(this, &compareTexts, [this](const Comparison &done) { Q_EMIT compared(done); })
{
}

DiffRunner::~DiffRunner() = default;

void DiffRunner::request(const QString &draft, const QString &text, quint64 token, bool atOnce)
{
    m_job.request({draft, text, {}, {}, false, token}, atOnce);
}

void DiffRunner::forget()
{
    m_job.forget();
}

} // namespace bluepencil
