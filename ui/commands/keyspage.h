// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actionregistry.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QVBoxLayout;

namespace bluepencil {

class CommandModel;
class DecisionButton;
class ElideLabel;
class KeyRecorder;
class Paragraph;

// Every action with its keys, to be given others. What is set works at once and everywhere.
class KeysPage final : public QWidget {
    Q_OBJECT

public:
    // The registry must outlive the page.
    explicit KeysPage(ActionRegistry &actions, QWidget *parent = nullptr);
    ~KeysPage() override;
    Q_DISABLE_COPY_MOVE(KeysPage)

    // From the start: no filter, ready to type one.
    void begin();

    // What became of the last keys asked for; empty after another row was chosen.
    [[nodiscard]] QString verdict() const;

Q_SIGNALS:
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addHead(QVBoxLayout *column);
    void addList(QVBoxLayout *column);
    void addPanel(QVBoxLayout *column);
    void search();
    void showCurrent();
    void record();
    void take(const QKeySequence &keys);
    void takeOver();
    void resetOne();
    void resetAll();
    void remove();
    void say(const KeyVerdict &verdict, const QKeySequence &keys);
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QString nameOf(const QString &id) const;

    ActionRegistry &m_actions;
    CommandModel *m_model = nullptr;
    QLineEdit *m_filter = nullptr;
    QWidget *m_middle = nullptr;
    QListView *m_view = nullptr;
    ElideLabel *m_name = nullptr;
    KeyRecorder *m_recorder = nullptr;
    DecisionButton *m_record = nullptr;
    DecisionButton *m_takeOver = nullptr;
    DecisionButton *m_reset = nullptr;
    DecisionButton *m_remove = nullptr;
    Paragraph *m_verdict = nullptr;
    QKeySequence m_refused; // keys that another action has
    QString m_refusedBy;
};

} // namespace bluepencil
