// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"
#include "ui/review/latestjob.h"

#include <QObject>

#include <memory>

namespace bluepencil {

// A working text and what it is checked against.
struct CheckJob {
    std::shared_ptr<const Item> item;
    QString text;
    quint64 token = 0; // of the working text
};

struct CheckOutcome {
    std::vector<CheckFinding> findings;
    bool tooLarge = false; // nothing was checked
    quint64 token = 0; // of the working text
};

// Any thread.
[[nodiscard]] CheckOutcome checkText(CheckJob job);

// Runs the checks off the window's thread while a person types.
class CheckRunner final : public QObject {
    Q_OBJECT

public:
    explicit CheckRunner(QObject *parent = nullptr);
    ~CheckRunner() override;
    Q_DISABLE_COPY_MOVE(CheckRunner)

    void request(const CheckJob &job, bool atOnce);
    // Whatever is under way belongs to nothing any more.
    void forget();

    [[nodiscard]] bool isIdle() const { return m_job.isIdle(); }

Q_SIGNALS:
    void checked(const bluepencil::CheckOutcome &outcome);

private:
    LatestJob<CheckJob, CheckOutcome> m_job;
};

} // namespace bluepencil

Q_DECLARE_METATYPE(bluepencil::CheckOutcome)
