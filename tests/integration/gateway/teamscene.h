// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/sqlreviewqueue.h"
#include "core/queue/tokens.h"
#include "tests/integration/gateway/gatewayprocess.h"
#include "tests/integration/gateway/httppeer.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace bluepencil::test {

// A workspace, gateways before it, tokens, and a second look at what the store holds.
class TeamScene {
public:
    // `address` of an empty PostgreSQL database; without one an SQLite file of its own.
    explicit TeamScene(const QString &address = {});

    // Aborts the program if it does not start.
    GatewayProcess &startGateway(const QStringList &options = {});

    [[nodiscard]] GatewayProcess &gateway(int number = 0) { return *m_gateways[size_t(number)]; }

    [[nodiscard]] QByteArray token(Who::Role role, const QString &subject,
                                   const QStringList &queues = {}, const QStringList &skills = {});
    [[nodiscard]] QByteArray producer(const QString &name = QStringLiteral("shop"));
    [[nodiscard]] QByteArray reviewer(const QString &name = QStringLiteral("ada"));
    [[nodiscard]] QByteArray supervisor(const QString &name = QStringLiteral("sue"));

    [[nodiscard]] const QString &address() const { return m_address; }

    [[nodiscard]] Database &database() { return m_workspace->database(); }

    [[nodiscard]] SqlReviewQueue &store() { return *m_store; }

    [[nodiscard]] qint64 count(const QString &from); // rows

    // {"external_id": …, "messages": […], "draft": …} and what `more` adds: members as JSON.
    [[nodiscard]] static QByteArray item(const QByteArray &externalId, const QByteArray &more = {});
    // The body that decides a lease, as it came: approve, or edit with a text.
    [[nodiscard]] static QByteArray decision(const Json &lease, const QByteArray &id,
                                             const QByteArray &finalText = {});

private:
    QTemporaryDir m_folder;
    QString m_address;
    SystemClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SqlReviewQueue> m_store;
    std::vector<std::unique_ptr<GatewayProcess>> m_gateways;
};

} // namespace bluepencil::test
