// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/rights/requestservice.h"
#include "ui/common/style/theme.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace bluepencil {

class Card;
class DecisionButton;
class ElideLabel;
class EmptyState;
class FigureTable;
class Paragraph;
class Toggle;

// What persons asked for, with the days that are left for the answer: adds requests, extends and
// closes them. For whoever is responsible for the protection of data.
class RequestsPage final : public QWidget {
    Q_OBJECT

public:
    // `clock` must outlive the page; `by` stands on what is added and closed.
    RequestsPage(const QString &workspacePath, const Clock &clock, RandomSource random,
                 const QString &by, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RequestsPage)
    ~RequestsPage() override;

    void refresh();

    // Nothing is being read or written (tests wait for it).
    [[nodiscard]] bool isSettled() const { return m_waiting == 0; }

    [[nodiscard]] FigureTable *table() const { return m_table; }

Q_SIGNALS:
    void closeWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildForm(QVBoxLayout *column);
    void buildAnswer(QVBoxLayout *column);
    void add();
    void extendCurrent();
    void closeCurrent();
    void take(const QFuture<Result<RequestList>> &future, const std::function<void()> &done);
    void showList(const RequestList &list);
    void updateButtons();
    void say(const QString &words, Ink ink);
    [[nodiscard]] const RightsRequest *current() const;
    [[nodiscard]] bool showsClosed() const;

    std::unique_ptr<RequestService> m_service;
    QString m_by;
    RequestList m_list;
    int m_waiting = 0;
    ElideLabel *m_about = nullptr;
    Toggle *m_closed = nullptr;
    Card *m_card = nullptr;
    FigureTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_law = nullptr;
    QLineEdit *m_person = nullptr;
    QLineEdit *m_received = nullptr;
    QLineEdit *m_note = nullptr;
    DecisionButton *m_add = nullptr;
    QWidget *m_answerRow = nullptr;
    QLineEdit *m_answer = nullptr;
    DecisionButton *m_extend = nullptr;
    DecisionButton *m_close = nullptr;
    Paragraph *m_said = nullptr;
};

} // namespace bluepencil
