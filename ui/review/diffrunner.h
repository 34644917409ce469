// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/editscript.h"
#include "core/text/metrics.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

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

    [[nodiscard]] bool isIdle() const { return !m_running && !m_wanted; }

Q_SIGNALS:
    void compared(const bluepencil::Comparison &comparison);

private:
    void start();

    QThreadPool m_pool;
    QTimer m_pause;
    Comparison m_next;
    quint64 m_generation = 0;
    bool m_wanted = false;
    bool m_running = false;
};

} // namespace bluepencil

Q_DECLARE_METATYPE(bluepencil::Comparison)
