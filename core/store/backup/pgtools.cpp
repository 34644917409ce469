// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup/pgtools.h"

#include "core/store/backup/backupfile.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <utility>

namespace bluepencil {

namespace {

constexpr int startMs = 20'000;
constexpr int stepMs = 600'000; // without any sign of life
const QString scratchName = QStringLiteral("bluepencil_check_");
const QString otherAnswer = QStringLiteral("BLUEPENCIL-OTHER-ANSWER");

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

QString connectionWords(const PostgresAddress &address)
{
    QStringList words {QStringLiteral("dbname=") + quotedParameter(address.database)};
    if (!address.host.isEmpty())
        words += QStringLiteral("host=") + quotedParameter(address.host);
    if (address.port > 0)
        words += QStringLiteral("port=%1").arg(address.port);
    if (!address.user.isEmpty())
        words += QStringLiteral("user=") + quotedParameter(address.user);
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

bool hasEnded(QProcess &process)
{
    process.closeWriteChannel();
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(-1);
    return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

Result<> finish(const QString &tool, QProcess &process)
{
    if (hasEnded(process))
        return {};
    return fail(failure(tool, process));
}

// Statements that fail if another answer is given than was; nobody can change that until the
// transaction ends.
QByteArray sameAs(const StateMark &mark)
{
    if (mark.sql.isEmpty())
        return {};
    return QStringLiteral("SET LOCAL search_path = bluepencil;\n"
                          "LOCK TABLE %1 IN ACCESS EXCLUSIVE MODE;\n"
                          "DO $check$ BEGIN IF (%2) IS DISTINCT FROM '%3' THEN"
                          " RAISE EXCEPTION '%4'; END IF; END $check$;\n")
        .arg(mark.tables.join(QStringLiteral(", ")), mark.sql, mark.value, otherAnswer)
        .toUtf8();
}

// Why psql did not do it.
Error refusal(const QString &shell, QProcess &writer)
{
    if (writer.state() != QProcess::NotRunning)
        writer.waitForFinished(stepMs);
    const Error error = failure(shell, writer);
    return error.what.contains(otherAnswer) ? changedMeanwhile(shell) : error;
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

Result<> PostgresTools::putBack(const QString &archive, bool replace, const StateMark &mark) const
{
    QProcess reader;
    return write(reader, QStringLiteral("pg_restore"),
                 {QStringLiteral("--no-owner"), QStringLiteral("--no-privileges"),
                  QStringLiteral("--file=-"), archive},
                 replace, mark);
}

Result<> PostgresTools::putBackFrom(const PostgresTools &other, bool replace,
                                    const StateMark &mark) const
{
    QProcess reader;
    reader.setProcessEnvironment(environment(other.m_address));
    return write(reader, QStringLiteral("pg_dump"),
                 {QStringLiteral("--schema=bluepencil"), QStringLiteral("--no-owner"),
                  QStringLiteral("--no-privileges"), QStringLiteral("--no-password"),
                  QStringLiteral("--dbname=") + connectionWords(other.m_address)},
                 replace, mark);
}

// psql commits only after the reader has read to its end without an error.
Result<> PostgresTools::write(QProcess &reader, const QString &tool, const QStringList &arguments,
                              bool replace, const StateMark &mark) const
{
    const QString shell = QStringLiteral("psql");
    QProcess writer;
    writer.setProcessEnvironment(environment(m_address));
    writer.setStandardOutputFile(QProcess::nullDevice());
    BLUEPENCIL_TRY(start(writer, shell,
                         {QStringLiteral("--no-psqlrc"), QStringLiteral("--quiet"),
                          QStringLiteral("--no-password"), QStringLiteral("--set=ON_ERROR_STOP=1"),
                          QStringLiteral("--dbname=") + connectionWords(m_address)}));
    writer.write("BEGIN;\n");
    if (replace)
        writer.write(sameAs(mark) + "DROP SCHEMA IF EXISTS bluepencil CASCADE;\n");
    BLUEPENCIL_TRY(start(reader, tool, arguments));
    while (reader.waitForReadyRead(stepMs)) {
        writer.write(reader.readAllStandardOutput());
        while (writer.bytesToWrite() > 0) {
            if (!writer.waitForBytesWritten(stepMs)) {
                reader.kill();
                reader.waitForFinished(-1);
                return fail(refusal(shell, writer));
            }
        }
    }
    if (const Result<> read = finish(tool, reader); !read) {
        writer.kill(); // its transaction ends with it
        writer.waitForFinished(-1);
        return read;
    }
    writer.write(reader.readAllStandardOutput());
    // What is read holds the schema `bluepencil` alone; an earlier one knows no views.
    writer.write("\nDO $$ BEGIN IF to_regprocedure('bluepencil.make_reporting()') IS NOT NULL THEN"
                 " PERFORM bluepencil.make_reporting(); END IF; END $$;\n");
    writer.write("COMMIT;\n");
    if (hasEnded(writer))
        return {};
    return fail(refusal(shell, writer));
}

Result<QStringList> ScratchDatabase::forsaken(Database &server)
{
    // A name of ours is used by whoever made it, as long as they live.
    Query query(server,
                QStringLiteral("SELECT d.datname FROM pg_database d WHERE d.datname ~ ?"
                               " AND pg_has_role(d.datdba, 'USAGE') AND NOT EXISTS (SELECT 1"
                               "   FROM pg_stat_activity a WHERE a.datid = d.oid)"
                               " ORDER BY d.datname"));
    QStringList names;
    Result<bool> row = query.bind(QStringLiteral("^%1[0-9a-f]{16}$").arg(scratchName)).runToRow();
    for (; row && *row; row = query.next())
        names += query.text(0);
    return row ? Result<QStringList>(std::move(names)) : fail(row.error());
}

Result<std::unique_ptr<ScratchDatabase>> ScratchDatabase::make(const QString &address,
                                                               const RandomSource &random)
{
    auto server = Database::openPostgres(address, {}); // who only reads may make one, too
    if (!server)
        return fail(server.error());
    const Result<QStringList> old = forsaken(**server);
    if (!old)
        return fail(old.error());
    for (const QString &name : *old) // one that is just taken into use stays
        static_cast<void>((*server)->execute(QStringLiteral("DROP DATABASE ") + name));
    std::unique_ptr<ScratchDatabase> scratch(new ScratchDatabase);
    scratch->m_name = scratchName + QStringLiteral("%1").arg(random(), 16, 16, QChar(u'0'));
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
    auto guard = Database::openPostgres(scratch->m_address, {});
    if (!guard)
        return fail(guard.error());
    scratch->m_guard = std::move(*guard);
    return scratch;
}

Result<> ScratchDatabase::drop()
{
    m_guard.reset();
    const auto server = std::exchange(m_server, nullptr);
    if (!server)
        return {};
    const Result<> dropped
        = server->execute(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_name));
    if (dropped)
        return {};
    return fail(Error::Code::Storage,
                QStringLiteral("the copy is good, but the database that it was made ready in is"
                               " still there (%1)")
                    .arg(dropped.error().what),
                m_name, QStringLiteral("drop it: all texts are in it"));
}

ScratchDatabase::~ScratchDatabase()
{
    static_cast<void>(drop()); // else the next one does it
}

} // namespace bluepencil
