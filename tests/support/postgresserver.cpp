// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresserver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace bluepencil {

namespace {

const QString maintenance = QStringLiteral("postgres");

// Debian keeps the programs of each version in a folder of its own, outside the path.
QString programFolder()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (auto version = found.rbegin(); version != found.rend(); ++version) {
        const QString folder = versions.filePath(*version + QStringLiteral("/bin"));
        if (QFile::exists(folder + QStringLiteral("/initdb")))
            return folder;
    }
    const QString inPath = QStandardPaths::findExecutable(QStringLiteral("initdb"));
    return inPath.isEmpty() ? QString() : QFileInfo(inPath).absolutePath();
}

// Where the tests have their files, so that in memory it has no disk to wait for. A socket's path
// is short, and the server's user has to come in.
QString placeOfServers()
{
    const QString name = QStringLiteral("/bluepencil-pg-XXXXXX");
    const QString folder = QDir::tempPath();
    const bool isOpen = QFileInfo(folder).permission(QFile::ReadOther | QFile::ExeOther);
    return (isOpen && folder.size() < 60 ? folder : QStringLiteral("/tmp")) + name;
}

} // namespace

PostgresServer::~PostgresServer()
{
    stop();
}

void PostgresServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    // "Fast": whoever is still connected is sent away.
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
    m_process.waitForFinished(30'000);
}

QString PostgresServer::start()
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        return QStringLiteral("Qt's PostgreSQL driver is not installed (libqt6sql6-psql)");
    m_programs = programFolder();
    if (m_programs.isEmpty())
        return QStringLiteral("PostgreSQL is not installed (postgresql)");
    m_folder = std::make_unique<QTemporaryDir>(placeOfServers());
    if (!m_folder->isValid())
        return QStringLiteral("there is no temporary folder");
    if (::geteuid() == 0) {
        const passwd *user = ::getpwnam("postgres");
        if (!user)
            user = ::getpwnam("nobody");
        if (!user)
            return QStringLiteral("there is no user as whom PostgreSQL could run");
        m_user = QString::fromLocal8Bit(user->pw_name);
        if (::chown(QFile::encodeName(m_folder->path()).constData(), user->pw_uid, user->pw_gid)
            != 0)
            return QStringLiteral("its folder cannot be given to the user ") + m_user;
    }
    const QString problem = makeCluster(m_programs);
    return problem.isEmpty() ? launch(m_programs) : problem;
}

// The server must not outlive a test that crashes.
QString PostgresServer::asItsUser(const QString &program, QStringList &arguments) const
{
    arguments.prepend(program);
    if (!m_user.isEmpty()) {
        arguments = QStringList {QStringLiteral("--reuid"), m_user, QStringLiteral("--regid"),
                                 QString::number(::getpwnam(qPrintable(m_user))->pw_gid),
                                 QStringLiteral("--clear-groups")}
            + arguments;
    }
    arguments = QStringList {QStringLiteral("--pdeathsig"), QStringLiteral("INT")} + arguments;
    return QStringLiteral("setpriv");
}

QString PostgresServer::makeCluster(const QString &programs)
{
    QStringList arguments {QStringLiteral("--pgdata"),
                           m_folder->filePath(QStringLiteral("data")),
                           QStringLiteral("--username=bluepencil"),
                           QStringLiteral("--auth=trust"),
                           QStringLiteral("--encoding=UTF8"),
                           QStringLiteral("--locale=C.UTF-8"),
                           QStringLiteral("--no-sync"),
                           QStringLiteral("--no-instructions")};
    const QString program = asItsUser(programs + QStringLiteral("/initdb"), arguments);
    QProcess initdb;
    initdb.setWorkingDirectory(m_folder->path());
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    initdb.start(program, arguments);
    if (initdb.waitForFinished(120'000) && initdb.exitCode() == 0)
        return {};
    return QStringLiteral("initdb failed: ") + QString::fromLocal8Bit(initdb.readAll())
        + initdb.errorString();
}

QString PostgresServer::launch(const QString &programs)
{
    QStringList arguments {QStringLiteral("-D"), m_folder->filePath(QStringLiteral("data")),
                           QStringLiteral("-k"), m_folder->path()};
    for (const char *setting :
         {"listen_addresses=", "fsync=off", "full_page_writes=off", "max_connections=40",
          "shared_buffers=64MB", "log_min_messages=fatal"})
        arguments << QStringLiteral("-c") << QString::fromLatin1(setting);
    const QString program = asItsUser(programs + QStringLiteral("/postgres"), arguments);
    m_process.setWorkingDirectory(m_folder->path());
    m_process.setStandardOutputFile(m_folder->filePath(QStringLiteral("log")));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program, arguments);
    const auto answers = [this] {
        QFile pid(m_folder->filePath(QStringLiteral("data/postmaster.pid")));
        return m_process.state() == QProcess::NotRunning
            || (pid.open(QIODevice::ReadOnly) && pid.readAll().contains("\nready"));
    };
    if (QTest::qWaitFor(answers, 60'000) && m_process.state() == QProcess::Running)
        return {};
    QFile log(m_folder->filePath(QStringLiteral("log")));
    return QStringLiteral("PostgreSQL does not start: ") + m_process.errorString()
        + (log.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(log.readAll()) : QString());
}

QString PostgresServer::createDatabase()
{
    const QString name = QStringLiteral("w%1").arg(++m_databases);
    run(maintenance, QStringLiteral("CREATE DATABASE ") + name);
    return QStringLiteral("postgresql:///%1?user=bluepencil&host=%2").arg(name, m_folder->path());
}

void PostgresServer::run(const QString &database, const QString &sql)
{
    const QString connection = QStringLiteral("server-%1").arg(quintptr(this));
    {
        QSqlDatabase plain = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), connection);
        plain.setHostName(m_folder->path());
        plain.setUserName(QStringLiteral("bluepencil"));
        plain.setDatabaseName(database);
        if (!plain.open())
            qFatal("%s", qPrintable(plain.lastError().text()));
        QSqlQuery query(plain);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(connection);
}

} // namespace bluepencil
