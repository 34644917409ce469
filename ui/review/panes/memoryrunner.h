// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/review/correctionmemory.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace bluepencil {

struct MemoryJob {
    MemoryQuestion question;
    quint64 token = 0; // of the working text
};

struct MemoryOutcome {
    MemoryAnswer answer;
    quint64 token = 0; // of the working text
};

// Asks the correction memory while a person types: a moment after the last change, one question at
// a time, the newest alone counts. The window never waits.
class MemoryRunner final : public QObject {
    Q_OBJECT

public:
    using Ask = std::function<QFuture<Result<MemoryAnswer>>(const MemoryQuestion &)>;

    explicit MemoryRunner(Ask ask, QObject *parent = nullptr);
    ~MemoryRunner() override;
    Q_DISABLE_COPY_MOVE(MemoryRunner)

    void request(const MemoryJob &job, bool atOnce);
    // Whatever is under way belongs to nothing any more.
    void forget();

    [[nodiscard]] bool isIdle() const { return !m_running && !m_next; }

Q_SIGNALS:
    // An empty answer where the memory can't be read or reached: nothing is offered then.
    void answered(const bluepencil::MemoryOutcome &outcome);

private:
    void start();

    Ask m_ask;
    QTimer m_pause;
    std::optional<MemoryJob> m_next;
    quint64 m_generation = 0;
    bool m_running = false;
    bool m_wasAsked = false; // the first question waits for the first draft to be shown
};

} // namespace bluepencil

Q_DECLARE_METATYPE(bluepencil::MemoryOutcome)
