// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/remotedesk.h"

#include "core/base/ids.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace bluepencil {

namespace {

// Whom a token belonged to the last time; the token itself is nowhere.
QString knownPath(const RemoteDesk::Config &config)
{
    return QDir(config.folder)
        .filePath(QStringLiteral("token-")
                  + sha256Hex({config.connection.address.toString(),
                               QString::fromLatin1(config.connection.token)})
                        .left(32));
}

QString journalPath(const RemoteDesk::Config &config, const QString &subject)
{
    return QDir(config.folder)
        .filePath(sha256Hex({config.connection.address.toString(), subject}).left(32)
                  + QStringLiteral(".bluepencil"));
}

QString knownSubject(const RemoteDesk::Config &config)
{
    QFile file(knownPath(config));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(4096)) : QString();
}

Result<> remember(const RemoteDesk::Config &config, const QString &subject)
{
    if (!QDir().mkpath(config.folder)) {
        return fail(Error::Code::Storage, QStringLiteral("the folder cannot be made"),
                    config.folder);
    }
    // A person's text lies there, and nobody else on the machine is to read it.
    QFile::setPermissions(config.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (knownSubject(config) == subject)
        return {};
    QSaveFile file(knownPath(config));
    const QByteArray bytes = subject.toUtf8();
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    if (!written || !file.commit()) {
        return fail(Error::Code::Storage,
                    QStringLiteral("cannot be written (%1)").arg(file.errorString()),
                    file.fileName());
    }
    return {};
}

// One of another server counts not; one that cannot be read is its owner's to mend.
qint64 pendingIn(const QString &path, const QString &server, const Clock &clock,
                 const RandomSource &random)
{
    const auto journal = Workspace::open(path, clock, random, false);
    if (!journal)
        return 0;
    Query query((*journal)->database(),
                QStringLiteral("SELECT count(*) FROM journal_decision d, station s"
                               " WHERE d.state = 'pending' AND s.server = ?"));
    const Result<bool> row = query.bind(server).runToRow();
    return row && *row ? query.integer(0) : 0;
}

UtcMs midnightBefore(UtcMs now)
{
    return QDateTime::fromMSecsSinceEpoch(now).date().startOfDay().toMSecsSinceEpoch();
}

} // namespace

QString defaultStationFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/bluepencil/stations");
}

RemoteDesk::~RemoteDesk() = default;

Result<std::unique_ptr<RemoteDesk>> RemoteDesk::open(const Config &config, RemoteLine &line,
                                                     const Clock &clock, const RandomSource &random)
{
    std::unique_ptr<RemoteDesk> desk(new RemoteDesk);
    desk->m_caller = std::make_unique<HttpCaller>(
        line.transport, clock, random, [&line](qint64 ms) { return line.pause(ms); }, config.rules);
    HttpReviewQueue anybody(*desk->m_caller, clock, {});
    const Result<Who> who = anybody.me();
    if (who) {
        if (who->role == Who::Role::Producer) {
            return fail(Error::Code::NotPermitted,
                        QStringLiteral("the token is a producer's (%1)").arg(who->subject),
                        desk->m_caller->place(), QStringLiteral("ask for one of a reviewer"));
        }
        desk->m_subject = who->subject;
        desk->m_skills = who->skills;
        BLUEPENCIL_TRY(remember(config, who->subject));
    } else {
        desk->m_isOffline = true;
        desk->m_subject = knownSubject(config);
        // A server of tomorrow is as good as none; a token that it does not know opens nothing.
        const bool isAbsent = who.error().code == Error::Code::Unreachable
            || who.error().code == Error::Code::ReadOnly;
        if (!isAbsent || desk->m_subject.isEmpty())
            return fail(who.error());
    }
    desk->m_http = std::make_unique<HttpReviewQueue>(*desk->m_caller, clock, desk->m_subject);
    BLUEPENCIL_TRY(desk->openJournal(config, clock, random));
    return desk;
}

Result<> RemoteDesk::openJournal(const Config &config, const Clock &clock,
                                 const RandomSource &random)
{
    const QString server = config.connection.address.toString();
    const QString path = journalPath(config, m_subject);
    auto journal = Workspace::open(path, clock, random, true);
    if (!journal)
        return fail(journal.error());
    m_journal = std::move(*journal);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (!m_journal->database().isReadOnly()) {
        Transaction transaction(m_journal->database());
        BLUEPENCIL_TRY(transaction.begin());
        Query insert(m_journal->database(),
                     QStringLiteral("INSERT INTO station (id, server, subject) VALUES (1, ?, ?)"
                                    " ON CONFLICT (id) DO NOTHING"));
        BLUEPENCIL_TRY(insert.bind(server).bind(m_subject).run());
        BLUEPENCIL_TRY(transaction.commit());
    }
    const QDir folder(config.folder);
    const QStringList files = folder.entryList({QStringLiteral("*.bluepencil")}, QDir::Files);
    for (const QString &file : files) {
        if (folder.filePath(file) != path)
            m_othersWaiting += pendingIn(folder.filePath(file), server, clock, random);
    }
    m_station = std::make_unique<StationQueue>(*m_http, m_journal->database(), clock, m_subject,
                                               m_journal->id(), config.bootId);
    return {};
}

Result<DeskFigures> stationFigures(Workspace &journal, const QString &reviewer, UtcMs now)
{
    DeskFigures figures;
    Query sent(journal.database(),
               QStringLiteral("SELECT count(*) FROM journal_decision WHERE state = 'sent'"
                              " AND sent_at >= ? AND reviewer = ?"));
    const Result<bool> row = sent.bind(midnightBefore(now)).bind(reviewer).runToRow();
    if (!row)
        return fail(row.error());
    figures.decidedToday = sent.integer(0);
    sent.finish();
    Query last(journal.database(),
               QStringLiteral("SELECT body FROM journal_decision WHERE state = 'sent'"
                              " AND reviewer = ? ORDER BY sent_at DESC, decision_id DESC LIMIT 1"));
    const Result<bool> found = last.bind(reviewer).runToRow();
    if (!found)
        return fail(found.error());
    if (!*found)
        return figures;
    if (const Result<Decision> decision = parseDecision(last.bytes(0)))
        figures.lastCommitted
            = RecallableDecision {decision->decisionId, decision->externalId, decision->action};
    return figures;
}

} // namespace bluepencil
