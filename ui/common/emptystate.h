// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace bluepencil {

class DecisionButton;
class Paragraph;

// In place of an empty list: what is the case, what comes next, and one or two ways on.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString &icon, const QString &head, const QString &sentence,
                        QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(EmptyState)
    ~EmptyState() override;

    void setWords(const QString &icon, const QString &head, const QString &sentence);
    // Takes the button.
    void addButton(DecisionButton *button);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Disc;

    void fit();
    void fitDisc();

    Disc *m_disc = nullptr;
    Paragraph *m_head = nullptr;
    Paragraph *m_sentence = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace bluepencil
