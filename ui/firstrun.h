// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace bluepencil {

class DecisionButton;

// Asks who works here, once. Decisions carry this name.
class FirstRun final : public QWidget {
    Q_OBJECT

public:
    explicit FirstRun(QWidget *parent = nullptr);
    ~FirstRun() override;
    Q_DISABLE_COPY_MOVE(FirstRun)

Q_SIGNALS:
    void named(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void accept();

    QLineEdit *m_name = nullptr;
    DecisionButton *m_go = nullptr;
};

} // namespace bluepencil
