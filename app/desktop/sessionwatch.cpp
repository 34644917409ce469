// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sessionwatch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace bluepencil {

namespace {

QString loginService()
{
    return QStringLiteral("org.freedesktop.login1");
}

QString managerPath()
{
    return QStringLiteral("/org/freedesktop/login1");
}

QString managerInterface()
{
    return QStringLiteral("org.freedesktop.login1.Manager");
}

QString sessionInterface()
{
    return QStringLiteral("org.freedesktop.login1.Session");
}

} // namespace

SessionWatch::SessionWatch(QObject *parent)
    : QObject(parent)
{
}

SessionWatch::~SessionWatch() = default;

void SessionWatch::start()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    bus.connect(loginService(), managerPath(), managerInterface(),
                QStringLiteral("PrepareForSleep"), this, SLOT(onPrepareForSleep(bool)));
    QDBusMessage ask = QDBusMessage::createMethodCall(
        loginService(), managerPath(), managerInterface(), QStringLiteral("GetSessionByPID"));
    ask.setArguments({uint(QCoreApplication::applicationPid())});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> session = *answer;
        if (session.isValid())
            listenTo(session.value());
    });
}

void SessionWatch::listenTo(const QDBusObjectPath &session)
{
    QDBusConnection bus = QDBusConnection::systemBus();
    bus.connect(loginService(), session.path(), sessionInterface(), QStringLiteral("Lock"), this,
                SLOT(onLock()));
    bus.connect(loginService(), session.path(), sessionInterface(), QStringLiteral("Unlock"), this,
                SLOT(onUnlock()));
    bus.connect(loginService(), session.path(), QStringLiteral("org.freedesktop.DBus.Properties"),
                QStringLiteral("PropertiesChanged"), this,
                SLOT(onProperties(QString, QVariantMap, QStringList)));
}

void SessionWatch::set(bool &state, bool value)
{
    const bool before = isAway();
    state = value;
    if (isAway() != before)
        Q_EMIT awayChanged(isAway());
}

void SessionWatch::onLock()
{
    set(m_locked, true);
}

void SessionWatch::onUnlock()
{
    set(m_locked, false);
}

void SessionWatch::onPrepareForSleep(bool goes)
{
    set(m_asleep, goes);
}

// A desktop that locks by itself says it with this hint alone.
void SessionWatch::onProperties(const QString &interface, const QVariantMap &changed,
                                const QStringList &invalidated)
{
    Q_UNUSED(invalidated)
    const auto hint = changed.constFind(QStringLiteral("LockedHint"));
    if (interface == sessionInterface() && hint != changed.cend())
        set(m_locked, hint->toBool());
}

} // namespace bluepencil
