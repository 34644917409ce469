// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A store behind a gateway, and the program on a workstation that works with it.
#include "core/queue/sqlreviewqueue.h"
#include "core/review/remotedesk.h"
#include "core/review/reviewsession.h"
#include "tests/support/fakegateway.h"
#include "tests/support/workspacescene.h"

#include <QDirIterator>

namespace bluepencil::test {

inline const QString ada = QStringLiteral("ada");
inline const QString planted = QStringLiteral("Wexcombe Quillfeather");

// The store on its server, and a folder for the journals of one workstation.
struct Team {
    Team()
        : workspace(*scene.open())
        , store(*workspace, scene.clock, seededRandom(2))
        , gateway(scene.path, scene.clock)
        , folder(scene.dir.filePath(QStringLiteral("stations")))
    {
        for (const char *id : {"t-1", "t-2", "t-3", "t-4"})
            submit(QString::fromLatin1(id));
    }

    void submit(const QString &id, int revision = 1)
    {
        OrderedJson json;
        json["external_id"] = toStdString(id);
        json["revision"] = revision;
        json["subject_id"] = toStdString(QStringLiteral("person of ") + id);
        json["messages"] = OrderedJson::array(
            {{{"role", "user"}, {"content", toStdString(planted + QStringLiteral(" asks"))}}});
        json["draft"] = "On Monday, revision " + std::to_string(revision) + ".";
        const auto receipt = store.submit(QStringLiteral("local"), *parseItem(toLine(json)));
        if (!receipt)
            qFatal("%s", qPrintable(toString(receipt.error())));
    }

    QString one(const QString &sql)
    {
        Query query(workspace->database(), sql);
        const Result<bool> row = query.runToRow();
        return row && *row ? query.utf8(0) : QStringLiteral("-");
    }

    Scene scene;
    std::unique_ptr<Workspace> workspace;
    SqlReviewQueue store;
    FakeGateway gateway;
    QString folder;
};

// The program on the workstation, from its start to its end.
class Station {
public:
    explicit Station(Team &team, const QByteArray &token = "token", const QString &boot = ada)
        : m_team(team)
        , line({*gatewayAddress(team.gateway.address()), token})
    {
        RemoteDesk::Config config;
        config.connection = {*gatewayAddress(team.gateway.address()), token};
        config.folder = team.folder;
        config.bootId = boot;
        config.rules.attemptMs = 500;
        config.rules.opensAfter = 2; // so that no test waits long for a pause
        config.rules.backoffMs = 10;
        auto opened = RemoteDesk::open(config, line, team.scene.clock, seededRandom(5));
        if (!opened) {
            problem = opened.error();
            return;
        }
        desk = std::move(*opened);
        journal = std::make_unique<Journal>(desk->journal().database(), team.scene.clock);
        ReviewSession::Config own;
        own.reviewer = desk->subject();
        own.isRemote = true;
        session = std::make_unique<ReviewSession>(desk->queue(), *journal, team.scene.clock,
                                                  systemRandom(), own);
        desk->queue().setErased([this](const QStringList &items) { session->forget(items); });
        started = session->start();
    }

    OpenItem next()
    {
        const auto item = session->openNext({});
        if (!item || !*item)
            qFatal("no item: %s", item ? "none" : qPrintable(toString(item.error())));
        return **item;
    }

    PendingDecision decide(const OpenItem &item, const QString &text = {})
    {
        WorkingState work = item.work;
        if (!text.isEmpty())
            work.text = text;
        const Action action = text.isEmpty() ? Action::Approve : Action::Edit;
        const auto made = session->decide(item.lease.itemId, action, work);
        if (!made)
            qFatal("%s", qPrintable(toString(made.error())));
        return *made;
    }

    // Once the undo window is over.
    Result<std::vector<Delivery>> send()
    {
        m_team.scene.clock.advance(40'000);
        return session->commitDue();
    }

    Team &m_team;
    RemoteLine line;
    std::unique_ptr<RemoteDesk> desk;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<ReviewSession> session;
    Result<std::vector<Delivery>> started;
    Error problem;
};

inline bool isAnywhere(const QString &folder, const QString &words)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (contentOf(files.next()).contains(words.toUtf8()))
            return true;
    }
    return false;
}

} // namespace bluepencil::test
