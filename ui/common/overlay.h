// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace bluepencil {

class DecisionButton;

// A card over the veiled window. Takes all keys while it is open: Escape closes, Tab stays inside,
// no other key of the window works.
class Overlay : public QWidget {
    Q_OBJECT

public:
    // Covers `window`; `name` is what a screen reader says.
    Overlay(const QString &name, int cardWidth, QWidget *window);
    ~Overlay() override;
    Q_DISABLE_COPY_MOVE(Overlay)

    void open();
    // Gives the focus back to whoever had it.
    void close();

Q_SIGNALS:
    void closed();

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

    [[nodiscard]] QWidget *card() const { return m_card; }

    // Ends the column with "Cancel" and, returned, what the card is for; their object names are
    // `name` with "Cancel" and "Confirm" behind.
    DecisionButton *addButtons(const QString &go, const QString &icon, const QString &name);

    virtual void focusFirst() = 0;

    // Return outside of a button. Nothing by default.
    virtual void confirm() {}

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QWidget *m_card = nullptr;
    QVBoxLayout *m_column = nullptr;
    QPointer<QWidget> m_before;
    int m_cardWidth = 0;
};

} // namespace bluepencil
