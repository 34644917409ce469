// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/checkrunner.h"

#include <QKeySequence>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace bluepencil {

class CardButton;
class ElideLabel;
class KeyCaps;

// What the checks say about the text on the sheet: a tinted box for each finding that needs a look,
// the worst first, and one line for what passed.
class ChecksPane final : public QWidget {
    Q_OBJECT

public:
    explicit ChecksPane(QWidget *parent = nullptr);
    ~ChecksPane() override;
    Q_DISABLE_COPY_MOVE(ChecksPane)

    // Nothing was checked yet.
    void clear();
    void showOutcome(const CheckOutcome &outcome);
    // An index in stops(); -1: none.
    void setCurrent(int stop);
    void setKeys(const QKeySequence &keys);

    // The findings that need a look, in the order in which they are shown and visited.
    [[nodiscard]] const std::vector<CheckFinding> &stops() const { return m_stops; }

    [[nodiscard]] QWidget *box(int stop) const;

Q_SIGNALS:
    void chosen(int stop);

private:
    class Line;

    void showStops();
    void showLines(const std::vector<CheckFinding> &findings);

    std::vector<CheckFinding> m_stops;
    std::vector<CardButton *> m_boxes; // kept and used again; those not needed are hidden
    std::vector<Line *> m_lines;
    ElideLabel *m_summary = nullptr;
    KeyCaps *m_keys = nullptr;
    QVBoxLayout *m_boxColumn = nullptr;
    QVBoxLayout *m_lineColumn = nullptr;
    int m_current = -1;
};

} // namespace bluepencil
