// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/hunks/editscript.h"
#include "core/text/metrics.h"
#include "ui/review/latestjob.h"

#include <QObject>

namespace bluepencil {

// What lies between a draft and a working text.
struct Comparison {
    QString draft;
    QString text;
    EditScript edits;
    EditMetrics metrics;
    bool tooLarge = false; // nothing was compared but the sizes
    quint64 token = 0; // of the working text
};

// Of draft and text; any thread.
[[nodiscard]] Comparison compareTexts(Comparison job);

// Compares off the window's thread, at most one at a time, a moment after the last key.
// What belongs to an older text is dropped.
class DiffRunner final : public QObject {
    Q_OBJECT

public:
    explicit DiffRunner(QObject *parent = nullptr);
    ~DiffRunner() override;
    Q_DISABLE_COPY_MOVE(DiffRunner)

    void request(const QString &draft, const QString &text, quint64 token, bool atOnce);
    // Whatever is under way belongs to nothing any more.
    void forget();

    [[nodiscard]] bool isIdle() const { return m_job.isIdle(); }

Q_SIGNALS:
    void compared(const bluepencil::Comparison &comparison);

private:
    LatestJob<Comparison, Comparison> m_job;
};

} // namespace bluepencil

Q_DECLARE_METATYPE(bluepencil::Comparison)
