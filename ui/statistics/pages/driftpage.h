// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/drift/driftservice.h"
#include "core/stats/feedbacklist.h"
#include "ui/statistics/pages/savedpage.h"

#include <QWidget>

#include <memory>
#include <optional>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace bluepencil {

class Card;
class DecisionButton;
class DriftOverlay;
class EmptyState;
class FigureTable;
class Paragraph;
class PlotCard;
class Segmented;
class TableCard;
class Toast;

// Whether what people do with the drafts has changed, model by model and task by task: open alarms
// on top, in words, each to be looked into and acknowledged; below the statistic of the chosen
// model and task day by day, the labels that rise, and what comes in. Read on a thread of its own
// each time the page comes up.
class DriftPage final : public QWidget {
    Q_OBJECT

public:
    // `clock` must outlive the page; the question of an answer covers `window`.
    DriftPage(const QString &workspacePath, const Clock &clock, const RandomSource &random,
              QWidget &window, QWidget *parent = nullptr);
    ~DriftPage() override;
    Q_DISABLE_COPY_MOVE(DriftPage)

    // Nothing is being read or written.
    [[nodiscard]] bool isSettled() const { return m_reading == 0; }

    void read();

    // For files, while figures are on the screen: nothing and null else. Of one card while it has
    // the focus, else of all that scrolls.
    [[nodiscard]] std::optional<SavedPage> savedPage() const;
    [[nodiscard]] QWidget *pictured() const;

    [[nodiscard]] FigureTable *streams() const;

    [[nodiscard]] PlotCard *course() const { return m_course; }

    [[nodiscard]] DriftOverlay *question() const { return m_question; }

Q_SIGNALS:
    void closeWanted();
    // What is shown could not be read again, and stays.
    void readingFailed(const bluepencil::Error &error);
    void answered(); // it could be read
    // Behind an alarm, a row or a point; with a filter of its own.
    void draftsWanted(const QString &title, const bluepencil::FeedbackListQuery &query);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override; // stops what is read; it is read again when shown
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void take(const Result<DriftView> &view);
    void showAlarms();
    void addAlarm(const DriftAlarm &alarm, const DriftDetail *detail);
    void showCourse();
    void showSides();
    void arrange();
    void openWorst(const DriftDetail &detail);
    void openSince(const DriftAlarm &alarm);
    void openStream(int stream);
    void openDay(int step);
    void openLabel(int label);
    void openInputs();
    void answer(qint64 no, const DriftAnswer &answer);
    [[nodiscard]] const DriftStream *current() const;
    [[nodiscard]] const DriftDetail *detailOf(const DriftStreamKey &key) const;

    std::unique_ptr<DriftService> m_service;
    DriftView m_view;
    std::vector<InputDrift> m_inputs;
    QTimeZone m_zone = QTimeZone::utc();
    int m_reading = 0;
    DriftStreamKey m_chosen;
    DecisionButton *m_back = nullptr;
    Paragraph *m_budget = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_alarms = nullptr;
    QGridLayout *m_grid = nullptr;
    TableCard *m_streams = nullptr;
    Segmented *m_figure = nullptr;
    PlotCard *m_course = nullptr;
    TableCard *m_labels = nullptr;
    TableCard *m_inputTable = nullptr;
    TableCard *m_history = nullptr;
    Paragraph *m_side = nullptr;
    EmptyState *m_empty = nullptr;
    DriftOverlay *m_question = nullptr;
    Toast *m_toast = nullptr;
};

} // namespace bluepencil
