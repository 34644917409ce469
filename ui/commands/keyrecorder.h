// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLabel>

class QKeyEvent;

namespace bluepencil {

// Takes the next keys pressed while it has the focus, whatever they would do otherwise. Escape, or
// the focus going elsewhere, ends it without any.
class KeyRecorder final : public QLabel {
    Q_OBJECT

public:
    explicit KeyRecorder(QWidget *parent = nullptr);
    ~KeyRecorder() override;
    Q_DISABLE_COPY_MOVE(KeyRecorder)

    // Shows itself and takes the focus; `name` is the action that the keys are for.
    void start(const QString &name);

    [[nodiscard]] bool isRecording() const { return m_recording; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void recorded(const QKeySequence &keys);
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void take(const QKeyEvent *event);
    void end();

    bool m_recording = false;
};

// What a key press stands for as a shortcut; empty for a modifier alone.
[[nodiscard]] QKeySequence keysOf(const QKeyEvent &event);

} // namespace bluepencil
