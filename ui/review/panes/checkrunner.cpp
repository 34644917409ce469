// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/checkrunner.h"

#include "core/base/limits.h"

namespace bluepencil {

CheckOutcome checkText(CheckJob job)
{
    CheckOutcome outcome;
    outcome.token = job.token;
    outcome.tooLarge = job.text.toUtf8().size() > limits::ShownBytes;
    if (!outcome.tooLarge)
        outcome.findings = runAllChecks(*job.item, job.text);
    return outcome;
}

CheckRunner::CheckRunner(QObject *parent)
    : QObject(parent)
    , m_job(this, &checkText, [this](const CheckOutcome &done) { Q_EMIT checked(done); })
{
}

CheckRunner::~CheckRunner() = default;

void CheckRunner::request(const CheckJob &job, bool atOnce)
{
    m_job.request(job, atOnce);
}

void CheckRunner::forget()
{
    m_job.forget();
}

} // namespace bluepencil
