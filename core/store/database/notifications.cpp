// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/notifications.h"

#include "core/store/database/database.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <algorithm>

namespace bluepencil {

namespace {

const QString readyChannel = QStringLiteral("bluepencil_ready");
const QString outcomeChannel = QStringLiteral("bluepencil_outcome");
const QString revokedChannel = QStringLiteral("bluepencil_revoked");

constexpr int checkMs = 1000;
constexpr int checksPerQuestion = 15; // a server that went away without a word
constexpr int firstRetryMs = 500;
constexpr int longestRetryMs = 30'000;
constexpr int gatherMs = 50;

} // namespace

Notifications::Notifications(QString address, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_check(this)
    , m_retry(this)
    , m_tell(this)
{
    m_check.setInterval(checkMs);
    m_retry.setSingleShot(true);
    m_tell.setSingleShot(true);
    m_tell.setInterval(gatherMs);
    connect(&m_check, &QTimer::timeout, this, &Notifications::checkConnection);
    connect(&m_retry, &QTimer::timeout, this, &Notifications::connectNow);
    connect(&m_tell, &QTimer::timeout, this, &Notifications::tell);
}

Notifications::~Notifications() = default;

void Notifications::start()
{
    connectNow();
}

void Notifications::connectNow()
{
    auto database = Database::openPostgres(m_address, {.readOnly = true});
    if (!database)
        return drop(toString(database.error()));
    QSqlDriver *driver = (*database)->driver();
    connect(driver, &QSqlDriver::notification, this,
            [this](const QString &channel, QSqlDriver::NotificationSource,
                   const QVariant &payload) { hear(channel, payload); });
    for (const QString &channel : {readyChannel, outcomeChannel, revokedChannel}) {
        if (!driver->subscribeToNotification(channel))
            return drop(driver->lastError().text());
    }
    m_database = std::move(*database);
    m_retryMs = 0;
    m_checks = 0;
    m_check.start();
    // What happened while nobody listened is found by looking, and only now can nothing slip
    // through between the look and the first hint.
    Q_EMIT reread();
}

// The driver says nothing when the other end hangs up. It reads the socket then, whereupon libpq
// gives it up; one that went silent is asked.
void Notifications::checkConnection()
{
    if (!m_database->isConnected())
        return drop(QStringLiteral("the connection was lost"));
    if (++m_checks % checksPerQuestion != 0)
        return;
    if (const Result<> answer = m_database->execute(QStringLiteral("SELECT 1")); !answer)
        drop(toString(answer.error()));
}

void Notifications::drop(const QString &why)
{
    m_check.stop();
    m_database.reset();
    m_retryMs = std::clamp(2 * m_retryMs, firstRetryMs, longestRetryMs);
    m_retry.start(m_retryMs);
    Q_EMIT lost(why);
}

void Notifications::hear(const QString &channel, const QVariant &payload)
{
    m_heard.insert({channel, payload.toString()});
    if (!m_tell.isActive())
        m_tell.start();
}

void Notifications::tell()
{
    const auto heard = std::exchange(m_heard, {});
    for (const auto &[channel, payload] : heard) {
        if (channel == readyChannel)
            Q_EMIT ready(payload);
        else if (channel == outcomeChannel)
            Q_EMIT outcome(payload);
        else if (channel == revokedChannel)
            Q_EMIT revoked(payload.toLongLong());
    }
}

} // namespace bluepencil
