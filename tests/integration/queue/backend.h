// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/reviewqueue.h"
#include "tests/support/fakeclock.h"
#include "tests/support/queuemodel.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace bluepencil {

class PostgresServer;

// What the conformance suite needs of an implementation of ReviewQueue: several clients on one
// store, ways to hurt them, and a look at what the store holds. One per database and per transport.
class QueueBackend {
public:
    QueueBackend() = default;
    virtual ~QueueBackend() = default;
    Q_DISABLE_COPY_MOVE(QueueBackend)

    // Valid until crash() of the same client.
    virtual ReviewQueue &client(int number) = 0;
    // The client's process ends and starts again.
    virtual void crash(int number) = 0;
    // The client's connection breaks at the store's n-th look at the clock from now on, in the
    // middle of what it does then; n = 0: it does not break any more.
    virtual void breakAt(int number, int n) = 0;
    [[nodiscard]] virtual bool isBroken(int number) const = 0;

    // Whether the answer to something got lost since breakAt(), so that the client asked again.
    [[nodiscard]] virtual bool hasAskedAgain(int) const { return false; }

    // Whether a decision of another is told from none at a recall (NotPermitted) or not (NotFound).
    [[nodiscard]] virtual bool hidesOthersDecisions() const { return false; }

    virtual FakeClock &clock() = 0; // the store's
    virtual void configure(const QString &name, const QueueModel::Queue &queue) = 0;
    virtual void makeProbe(const QString &externalId) = 0;
    // Rows of the store, columns joined by U+001F, NULL as "-".
    virtual QStringList rows(const QString &sql) = 0;
    // A statement for rows(): the fence that the next grant will give.
    [[nodiscard]] virtual QString nextFence() const = 0;
};

using BackendFactory = std::function<std::unique_ptr<QueueBackend>()>;

// The queue in an SQLite file of its own, each client with its own connection.
[[nodiscard]] BackendFactory sqliteBackend();
// In a database of its own on that server, which must outlive it; each client likewise.
[[nodiscard]] BackendFactory postgresBackend(PostgresServer &server);

} // namespace bluepencil
