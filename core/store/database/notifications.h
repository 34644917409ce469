// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <utility>

namespace bluepencil {

class Database;

// Hears what others do to a workspace on PostgreSQL, over a connection of its own that listens.
// What it says is a hint: look again. It is never the truth, for a hint is lost with the connection
// it was meant for, so whoever uses it looks by itself now and then, and whenever reread() comes.
//
// Lives on a thread with an event loop that may be blocked for seconds: connecting again waits for
// the server. Equal hints within 50 ms are one.
class Notifications final : public QObject {
    Q_OBJECT

public:
    // `address` as in core/store/database/postgres.h.
    explicit Notifications(QString address, QObject *parent = nullptr);
    ~Notifications() override;
    Q_DISABLE_COPY_MOVE(Notifications)

    // Begins to listen; where the server cannot be reached it goes on trying. Once.
    void start();

    [[nodiscard]] bool isListening() const { return m_database != nullptr; }

Q_SIGNALS:
    void ready(const QString &queue); // a place in it can be leased (its first 200 characters)
    void outcome(const QString &producer); // something waits for them (likewise)
    void revoked(qint64 slotId); // its holder has lost it
    void reread(); // listening, after a time in which nothing was heard
    void lost(const QString &why); // not listening any more; trying again

private:
    void connectNow();
    void checkConnection();
    void hear(const QString &channel, const QVariant &payload);
    void tell();
    void drop(const QString &why);

    QString m_address;
    std::unique_ptr<Database> m_database; // null: not listening
    QTimer m_check;
    QTimer m_retry;
    QTimer m_tell;
    int m_checks = 0;
    int m_retryMs = 0;
    QSet<std::pair<QString, QString>> m_heard; // channel and payload, not told yet
};

} // namespace bluepencil
