// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/mywork/mywork.h"

#include <QFuture>
#include <QWidget>

#include <functional>

namespace bluepencil {

class DecisionButton;
class ElideLabel;
class EmptyState;
class FigureCard;
class FigureTable;

// What a reviewer sees of their own work and nobody's else: decisions, time, what was on the
// screen, approvals that came faster than reading, edits; of all and by day. Asked for each time
// the page comes up, of the workspace or of the gateway to it.
class MyWorkPage final : public QWidget {
    Q_OBJECT

public:
    static constexpr int shownDays = 30;

    enum class From { Workspace, Gateway };

    // Answers at once, by a future. It goes with the page, and with it what it holds.
    using Ask = std::function<QFuture<Result<MyWork>>(int days)>;

    MyWorkPage(From from, Ask ask, QWidget *parent = nullptr);

    // Nothing is being read (tests wait for it).
    [[nodiscard]] bool isSettled() const { return !m_reading; }

    // From here on it is somebody else who may see it: nothing of before is shown again, also not
    // what is still on its way.
    void forget();

    [[nodiscard]] FigureTable *table() const { return m_table; }

Q_SIGNALS:
    void closeWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void showWork(const MyWork &work);
    void showNothing(const Result<MyWork> &work);

    From m_from;
    Ask m_ask;
    bool m_reading = false;
    quint64 m_asked = 0; // only the last answer is shown
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
