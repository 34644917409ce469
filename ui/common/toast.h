// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLabel>
#include <QTimer>
#include <QVariantAnimation>

namespace bluepencil {

// What was done, floating over its host above the lower bar, for eight seconds. It never takes
// the focus: its action has a key of its own.
class Toast final : public QLabel {
    Q_OBJECT

public:
    explicit Toast(QWidget *host);
    Q_DISABLE_COPY_MOVE(Toast)
    ~Toast() override;

    // An empty action shows none.
    void present(const QString &text, const QString &action = {}, const QKeySequence &keys = {});
    // While it is shown, as for a countdown in its text.
    void setWords(const QString &text);
    // 1 down to 0 shows the ring; anything below 0 none.
    void setRemaining(double share);
    void setDuration(int milliseconds);
    void dismiss();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // The dark box, inside the room its shadow takes.
    [[nodiscard]] QRect box() const;
    [[nodiscard]] int actionWidth() const;
    void place();
    void fade(double to);

    QString m_action;
    QStringList m_parts;
    double m_remaining = -1;
    double m_opacity = 1;
    QTimer m_timer;
    QVariantAnimation m_fade;
};

} // namespace bluepencil
