// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/statsservice.h"

#include <QWidget>

#include <memory>

namespace bluepencil {

class DecisionButton;
class ElideLabel;
class EmptyState;
class FigureCard;
class FigureTable;

// What a reviewer sees of their own work and nobody's else: decisions, time, what was on the
// screen, approvals that came faster than reading, edits; of all and by day. Read on a thread of
// its own each time the page comes up.
class MyWorkPage final : public QWidget {
    Q_OBJECT

public:
    static constexpr int shownDays = 30;

    // `clock` must outlive the page.
    MyWorkPage(const QString &workspacePath, const Clock &clock, const RandomSource &random,
               const QString &reviewer, QWidget *parent = nullptr);
    ~MyWorkPage() override;
    Q_DISABLE_COPY_MOVE(MyWorkPage)

    // Nothing is being read (tests wait for it).
    [[nodiscard]] bool isSettled() const { return !m_reading; }

    [[nodiscard]] FigureTable *table() const { return m_table; }

Q_SIGNALS:
    void closeWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void showWork(const MyWork &work);

    QString m_reviewer;
    std::unique_ptr<StatsService> m_service;
    bool m_reading = false;
    ElideLabel *m_span = nullptr;
    FigureCard *m_decided = nullptr;
    FigureCard *m_time = nullptr;
    FigureCard *m_coverage = nullptr;
    FigureCard *m_quick = nullptr;
    QWidget *m_figures = nullptr;
    FigureTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    DecisionButton *m_back = nullptr;
};

} // namespace bluepencil
