// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/notifier.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QSystemTrayIcon;
class QWidget;

namespace bluepencil {

// By the desktop: a message where it has a tray that shows messages, and in any case a window that
// asks for attention in the list of windows. The icon is in the tray only while something waits.
class TrayNotifier final : public QObject, public Notifier {
    Q_OBJECT

public:
    explicit TrayNotifier(QObject *parent = nullptr);
    ~TrayNotifier() override;
    Q_DISABLE_COPY_MOVE(TrayNotifier)

    // The one that is raised when the message is clicked.
    void setWindow(QWidget *window);

    void notify(const QString &title) override;
    void withdraw() override;

private:
    void raiseWindow();

    QPointer<QWidget> m_window;
    std::unique_ptr<QSystemTrayIcon> m_tray;
};

} // namespace bluepencil
