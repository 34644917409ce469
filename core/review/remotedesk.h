// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/remote/remoteline.h"
#include "core/review/deskfigures.h"
#include "core/review/stationqueue.h"
#include "core/store/workspace.h"

#include <memory>

namespace bluepencil {

// In the user's data folder.
[[nodiscard]] QString defaultStationFolder();

// A workstation's desk for a workspace that is elsewhere: the journal of one server and one
// subject, a file of its own with the schema of a workspace, and the contract through the gateway.
// Whose the token is says the gateway; without contact it is whom the same token belonged to the
// last time. What another subject left in their journal stays there until they sign in.
class RemoteDesk {
public:
    struct Config {
        Connection connection;
        QString folder; // of the journals
        CallRules rules {};
        QString bootId = machineBootId();
    };

    // `line` and `clock` must outlive the desk. Errors as HttpCaller::call; NotPermitted for the
    // token of a producer; else those of Workspace::open.
    [[nodiscard]] static Result<std::unique_ptr<RemoteDesk>>
    open(const Config &config, RemoteLine &line, const Clock &clock, const RandomSource &random);
    Q_DISABLE_COPY_MOVE(RemoteDesk)
    ~RemoteDesk();

    [[nodiscard]] const QString &subject() const { return m_subject; }

    [[nodiscard]] bool isOffline() const { return m_isOffline; } // when it was opened

    // Skills as the gateway names them; empty without contact, where nothing is leased.
    [[nodiscard]] const QStringList &skills() const { return m_skills; }

    // Decisions in journals of other subjects for the same server.
    [[nodiscard]] qint64 othersWaiting() const { return m_othersWaiting; }

    [[nodiscard]] Workspace &journal() { return *m_journal; }

    [[nodiscard]] StationQueue &queue() { return *m_station; }

    [[nodiscard]] HttpReviewQueue &http() { return *m_http; }

private:
    RemoteDesk() = default;
    [[nodiscard]] Result<> openJournal(const Config &config, const Clock &clock,
                                       const RandomSource &random);

    QString m_subject;
    QStringList m_skills;
    bool m_isOffline = false;
    qint64 m_othersWaiting = 0;
    std::unique_ptr<HttpCaller> m_caller;
    std::unique_ptr<HttpReviewQueue> m_http;
    std::unique_ptr<Workspace> m_journal;
    std::unique_ptr<StationQueue> m_station;
};

// As deskFigures, of what this workstation itself sent.
[[nodiscard]] Result<DeskFigures> stationFigures(Workspace &journal, const QString &reviewer,
                                                 UtcMs now);

} // namespace bluepencil
