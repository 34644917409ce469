// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/traynotifier.h"

#include "ui/common/style/icon.h"
#include "ui/common/style/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>
#include <QSystemTrayIcon>
#include <QWidget>

namespace bluepencil {

namespace {

constexpr int shownMs = 10'000;
constexpr int traySize = 64; // pixels

QIcon trayIcon()
{
    QPixmap pixmap(traySize, traySize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(&painter, pixmap.rect(), QStringLiteral("pencil"), theme().accent, Qt::LeftToRight);
    return QIcon(pixmap);
}

} // namespace

TrayNotifier::TrayNotifier(QObject *parent)
    : QObject(parent)
{
}

TrayNotifier::~TrayNotifier() = default;

void TrayNotifier::setWindow(QWidget *window)
{
    m_window = window;
}

void TrayNotifier::notify(const QString &title)
{
    if (m_window)
        QApplication::alert(m_window);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>(trayIcon());
        connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &TrayNotifier::raiseWindow);
        connect(m_tray.get(), &QSystemTrayIcon::activated, this, &TrayNotifier::raiseWindow);
    }
    m_tray->setToolTip(QApplication::applicationDisplayName()); // some desktops show HTML there
    m_tray->show();
    m_tray->showMessage(title, QString(), trayIcon(), shownMs);
}

void TrayNotifier::withdraw()
{
    if (m_tray)
        m_tray->hide();
}

void TrayNotifier::raiseWindow()
{
    if (!m_window)
        return;
    if (m_window->isMinimized())
        m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace bluepencil
