// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pgtools.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

namespace bluepencil {

namespace {

constexpr int startMs = 20'000;
constexpr int stepMs = 600'000; // without any sign of life

// Debian keeps those of each version in a folder of its own; the newest reads what older ones
// wrote.
Result<QString> find(const QString &tool)
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(found.begin(), found.end(),
              [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    for (const QString &version : std::as_const(found)) {
        const QString path = versions.filePath(version + QStringLiteral("/bin/") + tool);
        if (QFileInfo(path).isExecutable())
            return path;
    }
    if (const QString path = QStandardPaths::findExecutable(tool); !path.isEmpty())
        return path;
    return fail(Error::Code::Unsupported, QStringLiteral("is not installed"), tool,
                QStringLiteral("install the package postgresql-client, in the version of the"
                               " server or a newer one"));
}

QString quoted(QString value)
{
    value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return u'\'' + value + u'\'';
}

QString connectionWords(const PostgresAddress &address)
{
    QStringList words {QStringLiteral("dbname=") + quoted(address.database)};
    if (!address.host.isEmpty())
        words += QStringLiteral("host=") + quoted(address.host);
    if (address.port > 0)
        words += QStringLiteral("port=%1").arg(address.port);
    if (!address.user.isEmpty())
        words += QStringLiteral("user=") + quoted(address.user);
    words += address.options.split(u';', Qt::SkipEmptyParts);
    return words.join(u' ');
}

QProcessEnvironment environment(const PostgresAddress &address)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    if (!address.password.isEmpty())
        variables.insert(QStringLiteral("PGPASSWORD"), address.password);
    variables.insert(QStringLiteral("PGAPPNAME"), QStringLiteral("bluepencil-cli"));
    // Who waits for a table that is in use gives up, so that no queue builds up behind.
    variables.insert(QStringLiteral("PGOPTIONS"), QStringLiteral("-c lock_timeout=15s"));
    variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return variables;
}

// The first lines alone: what follows may quote rows.
Error failure(const QString &tool, QProcess &process)
{
    const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed();
    const QString words
        = said.isEmpty() ? process.errorString() : said.section(u'\n', 0, 1).simplified();
    return {Error::Code::Storage, words.left(400), tool,
            QStringLiteral("see to it and try again; nothing was changed")};
}

Result<> finish(const QString &tool, QProcess &process)
{
    process.closeWriteChannel();
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(-1);
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return fail(failure(tool, process));
}

Result<> start(QProcess &process, const QString &tool, const QStringList &arguments)
{
    const Result<QString> program = find(tool);
    if (!program)
        return fail(program.error());
    process.start(*program, arguments);
    return process.waitForStarted(startMs) ? Result<> {} : fail(failure(tool, process));
}

} // namespace

PostgresTools::PostgresTools(PostgresAddress address)
    : m_address(std::move(address))
{
}

Result<> PostgresTools::run(const QString &tool, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment(m_address));
    process.setStandardOutputFile(QProcess::nullDevice());
    BLUEPENCIL_TRY(
        start(process, tool,
              arguments
                  + QStringList {QStringLiteral("--no-password"),
                                 QStringLiteral("--dbname=") + connectionWords(m_address)}));
    return finish(tool, process);
}

Result<> PostgresTools::runOnFile(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    BLUEPENCIL_TRY(start(process, tool, arguments));
    return finish(tool, process);
}

Result<> PostgresTools::dump(const QString &file, const QString &snapshot) const
{
    QStringList arguments {QStringLiteral("--format=custom"), QStringLiteral("--schema=bluepencil"),
                           QStringLiteral("--no-owner"), QStringLiteral("--no-privileges"),
                           QStringLiteral("--file=") + file};
    if (!snapshot.isEmpty())
        arguments += QStringLiteral("--snapshot=") + snapshot;
    return run(QStringLiteral("pg_dump"), arguments);
}

// psql commits only after pg_restore has read the archive to its end without an error.
Result<> PostgresTools::putBack(const QString &archive, bool replace) const
{
    const QString restore = QStringLiteral("pg_restore");
    const QString shell = QStringLiteral("psql");
    QProcess reader;
    QProcess writer;
    writer.setProcessEnvironment(environment(m_address));
    writer.setStandardOutputFile(QProcess::nullDevice());
    BLUEPENCIL_TRY(start(writer, shell,
                         {QStringLiteral("--no-psqlrc"), QStringLiteral("--quiet"),
                          QStringLiteral("--no-password"), QStringLiteral("--set=ON_ERROR_STOP=1"),
                          QStringLiteral("--dbname=") + connectionWords(m_address)}));
    writer.write("BEGIN;\n");
    if (replace)
        writer.write("DROP SCHEMA IF EXISTS bluepencil CASCADE;\n");
    BLUEPENCIL_TRY(start(reader, restore,
                         {QStringLiteral("--no-owner"), QStringLiteral("--no-privileges"),
                          QStringLiteral("--file=-"), archive}));
    while (reader.waitForReadyRead(stepMs)) {
        writer.write(reader.readAllStandardOutput());
        while (writer.bytesToWrite() > 0) {
            if (!writer.waitForBytesWritten(stepMs))
                return fail(failure(shell, writer));
        }
    }
    if (const Result<> read = finish(restore, reader); !read) {
        writer.kill(); // its transaction ends with it
        writer.waitForFinished(-1);
        return read;
    }
    writer.write(reader.readAllStandardOutput());
    // The archive holds the schema `bluepencil` alone; an earlier one knows no views.
    writer.write("\nDO $$ BEGIN IF to_regprocedure('bluepencil.make_reporting()') IS NOT NULL THEN"
                 " PERFORM bluepencil.make_reporting(); END IF; END $$;\n");
    writer.write("COMMIT;\n");
    return finish(shell, writer);
}

Result<std::unique_ptr<ScratchDatabase>> ScratchDatabase::make(const QString &address,
                                                               const RandomSource &random)
{
    auto server = Database::openPostgres(address, {}); // who only reads may make one, too
    if (!server)
        return fail(server.error());
    std::unique_ptr<ScratchDatabase> scratch(new ScratchDatabase);
    scratch->m_name = QStringLiteral("bluepencil_check_%1").arg(random(), 16, 16, QChar(u'0'));
    QUrl url(address, QUrl::StrictMode);
    url.setPath(u'/' + scratch->m_name);
    scratch->m_address = url.toString(QUrl::FullyEncoded);
    Result<PostgresAddress> parsed = parsePostgresAddress(scratch->m_address);
    if (!parsed)
        return fail(parsed.error());
    scratch->m_parsed = std::move(*parsed);
    BLUEPENCIL_TRY(
        (*server)->execute(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8'")
                               .arg(scratch->m_name)));
    scratch->m_server = std::move(*server);
    return scratch;
}

ScratchDatabase::~ScratchDatabase()
{
    if (!m_server)
        return;
    static_cast<void>(
        m_server->execute(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_name)));
}

} // namespace bluepencil
