// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusObjectPath>
#include <QObject>
#include <QVariantMap>

namespace bluepencil {

// Hears from logind that the screen was locked or that the machine goes to sleep. Where there is no
// system bus, or no logind on it, it says nothing; then focus and input tell who is there.
class SessionWatch final : public QObject {
    Q_OBJECT

public:
    explicit SessionWatch(QObject *parent = nullptr);
    ~SessionWatch() override;
    Q_DISABLE_COPY_MOVE(SessionWatch)

    // Asks the bus for this process's session; what comes of it is heard later.
    void start();

    [[nodiscard]] bool isAway() const { return m_locked || m_asleep; }

public Q_SLOTS:
    // As logind says them: org.freedesktop.login1(5).
    void onLock();
    void onUnlock();
    void onPrepareForSleep(bool goes);
    void onProperties(const QString &interface, const QVariantMap &changed,
                      const QStringList &invalidated);

Q_SIGNALS:
    void awayChanged(bool away);

private:
    void listenTo(const QDBusObjectPath &session);
    void set(bool &state, bool value);

    bool m_locked = false;
    bool m_asleep = false;
};

} // namespace bluepencil
