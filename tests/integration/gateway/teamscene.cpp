// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/gateway/teamscene.h"

namespace bluepencil::test {

TeamScene::TeamScene(const QString &address)
    : m_address(address.isEmpty() ? m_folder.filePath(QStringLiteral("team.sqlite")) : address)
{
    auto opened = Workspace::open(m_address, m_clock, systemRandom());
    if (!opened)
        qFatal("%s", qPrintable(toString(opened.error())));
    m_workspace = std::move(*opened);
    m_store = std::make_unique<SqlReviewQueue>(*m_workspace, m_clock, systemRandom());
}

GatewayProcess &TeamScene::startGateway(const QStringList &options)
{
    m_gateways.push_back(std::make_unique<GatewayProcess>(m_address));
    const QString problem = m_gateways.back()->start(options);
    if (!problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    return *m_gateways.back();
}

QByteArray TeamScene::token(Who::Role role, const QString &subject, const QStringList &queues,
                            const QStringList &skills)
{
    const Result<QByteArray> made
        = createToken(database(), {subject, role, queues, skills}, m_clock.now());
    if (!made)
        qFatal("%s", qPrintable(toString(made.error())));
    return *made;
}

QByteArray TeamScene::producer(const QString &name)
{
    return token(Who::Role::Producer, name);
}

QByteArray TeamScene::reviewer(const QString &name)
{
    return token(Who::Role::Reviewer, name);
}

QByteArray TeamScene::supervisor(const QString &name)
{
    return token(Who::Role::Supervisor, name);
}

qint64 TeamScene::count(const QString &from)
{
    Query query(database(), QStringLiteral("SELECT count(*) FROM ") + from);
    const Result<bool> row = query.runToRow();
    if (!row || !*row)
        qFatal("%s", qPrintable(from));
    return query.integer(0);
}

QByteArray TeamScene::item(const QByteArray &externalId, const QByteArray &more)
{
    return "{\"external_id\":" + jsonString(toQString(externalId))
        + ",\"messages\":[{\"role\":\"user\",\"content\":\"Where is it?\"}],"
          "\"draft\":\"It is hear.\""
        + (more.isEmpty() ? QByteArray() : ',' + more) + '}';
}

QByteArray TeamScene::decision(const Json &lease, const QByteArray &id, const QByteArray &finalText)
{
    const Json &item = lease.at("item");
    Json decision;
    decision["decision_id"] = id.toStdString();
    decision["external_id"] = item.at("external_id");
    decision["action"] = finalText.isEmpty() ? "approve" : "edit";
    if (!finalText.isEmpty())
        decision["final_text"] = finalText.toStdString();
    Json body;
    body["slot"] = lease.at("slot");
    body["fence"] = lease.at("fence");
    body["seen_revision"] = item.value("revision", 1);
    body["decision"] = decision;
    return toLine(body);
}

} // namespace bluepencil::test
