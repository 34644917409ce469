// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/checkanswer.h"
#include "ui/review/panes/cardbutton.h"
#include "ui/review/panes/checkrunner.h"

#include <QKeySequence>
#include <QWidget>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace bluepencil {

class DecisionButton;
class ElideLabel;
class KeyCaps;
class ScreenVeil;

// What the checks say about the text on the sheet: a tinted box for each finding that needs a look,
// the worst first, and one line for what passed.
class ChecksPane final : public QWidget {
    Q_OBJECT

public:
    explicit ChecksPane(QWidget *parent = nullptr);
    ~ChecksPane() override;
    Q_DISABLE_COPY_MOVE(ChecksPane)

    // What of the texts may be shown; it must outlive this.
    void setVeil(const ScreenVeil *veil);

    // Nothing was checked yet.
    void clear();
    // The same where the next outcome is there already, and will be shown at once.
    void forget();
    void showOutcome(const CheckOutcome &outcome, const QStringList &demanded);
    // An index in stops(); -1: none.
    void setCurrent(int stop);
    void setKeys(const QKeySequence &keys);
    void setAnswerKeys(const QKeySequence &kept, const QKeySequence &mended);
    // What was said to the findings, and which checks of this queue want it (contract names).
    void showAnswers(const QStringList &demanded, const std::vector<CheckAnswer> &answers);
    // A line for the reason of the current one; reasonGiven or reasonLeft ends it.
    void askReason();

    // The findings that need a look, in the order in which they are shown and visited.
    [[nodiscard]] const std::vector<CheckFinding> &stops() const { return m_stops; }

    [[nodiscard]] QWidget *box(int stop) const;

Q_SIGNALS:
    void chosen(int stop);
    void keptWanted();
    void mendedWanted();
    void reasonGiven(const QString &reason);
    void reasonLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Line;

    [[nodiscard]] QWidget *buildAnswers();
    void showStops();
    void showAnswerRow();
    void showSummary();
    [[nodiscard]] CardButton::Words boxWords(const CheckFinding &finding) const;
    void showLines();
    [[nodiscard]] QString wordsOf(const QString &given) const;

    const ScreenVeil *m_veil = nullptr;
    std::vector<CheckFinding> m_findings; // all of them
    std::vector<CheckFinding> m_stops;
    std::vector<CardButton *> m_boxes; // kept and used again; those not needed are hidden
    std::vector<Line *> m_lines;
    ElideLabel *m_summary = nullptr;
    KeyCaps *m_keys = nullptr;
    QWidget *m_answerRow = nullptr;
    DecisionButton *m_kept = nullptr;
    DecisionButton *m_mended = nullptr;
    QLineEdit *m_reason = nullptr;
    QString m_reasonOf; // subject of the finding that the reason is for
    QStringList m_demanded;
    std::vector<CheckAnswer> m_answers;
    int m_found = 0; // shown or not
    bool m_tooLarge = false;
    QVBoxLayout *m_boxColumn = nullptr;
    QVBoxLayout *m_lineColumn = nullptr;
    int m_current = -1;
};

} // namespace bluepencil
