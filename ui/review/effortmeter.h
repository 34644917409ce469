// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace bluepencil {

class Clock;

// How long a person worked on the item on screen: time between inputs, unless a minute passed
// without any, the window was not the active one, or the person was away.
class EffortMeter final : public QObject {
    Q_OBJECT

public:
    // Watches the inputs of the whole application. `window` is the one that counts.
    EffortMeter(const Clock &clock, QWidget *window, QObject *parent = nullptr);
    ~EffortMeter() override;
    Q_DISABLE_COPY_MOVE(EffortMeter)

    // Another item: goes on from what was measured on it before.
    void begin(qint64 activeMs, qint64 readMs, int keystrokes);
    void noteFirstChange();

    // The screen was locked, or the machine went to sleep: the time until it is over is not work.
    void setAway(bool away);

    [[nodiscard]] qint64 activeMs() const { return m_activeMs; }

    [[nodiscard]] qint64 readMs() const { return m_changed ? m_readMs : m_activeMs; }

    [[nodiscard]] int keystrokes() const { return m_keystrokes; }

    // Whether somebody is there: the window is the active one and there was input in the last
    // minute.
    [[nodiscard]] bool isActive() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteInput();

    const Clock &m_clock;
    QWidget *m_window = nullptr;
    qint64 m_last = 0;
    qint64 m_activeMs = 0;
    qint64 m_readMs = 0;
    int m_keystrokes = 0;
    bool m_changed = false;
    bool m_away = false;
};

} // namespace bluepencil
