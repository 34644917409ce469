// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/postgres.h"

#include "core/store/database/database.h"
#include "core/store/database/dialect.h"

#include <QUrl>
#include <QUrlQuery>

#include <array>

namespace bluepencil {

namespace {

constexpr qint64 oldestServer = 150000;

// Those of libpq's parameters that make sense for a workspace.
const QStringList knownParameters {
    QStringLiteral("application_name"),
    QStringLiteral("connect_timeout"),
    QStringLiteral("keepalives"),
    QStringLiteral("keepalives_count"),
    QStringLiteral("keepalives_idle"),
    QStringLiteral("keepalives_interval"),
    QStringLiteral("passfile"),
    QStringLiteral("sslcert"),
    QStringLiteral("sslcrl"),
    QStringLiteral("sslkey"),
    QStringLiteral("sslmode"),
    QStringLiteral("sslrootcert"),
    QStringLiteral("target_session_attrs"),
    QStringLiteral("tcp_user_timeout"),
};

// What holds unless the address says otherwise: see PostgresAddress.
const std::array<std::pair<QLatin1String, QLatin1String>, 6> defaultParameters {{
    {QLatin1String("connect_timeout"), QLatin1String("10")},
    {QLatin1String("keepalives_idle"), QLatin1String("20")},
    {QLatin1String("keepalives_interval"), QLatin1String("5")},
    {QLatin1String("keepalives_count"), QLatin1String("4")},
    {QLatin1String("tcp_user_timeout"), QLatin1String("30000")},
    {QLatin1String("target_session_attrs"), QLatin1String("read-write")},
}};

// The address itself is never quoted: a password may stand in it.
Error badAddress(const QString &what)
{
    return {Error::Code::InvalidArgument, what, QStringLiteral("the address of the workspace"),
            QStringLiteral("write it as postgresql://user@host/database")};
}

// In the order in which they stand; the driver separates them by semicolons.
Result<> readParameters(const QUrl &url, PostgresAddress &address)
{
    QStringList options;
    QStringList named;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (name == u"host") {
            address.host = value;
        } else if (name == u"user") {
            address.user = value;
        } else if (name == u"password") {
            address.password = value;
        } else if (name == u"port") {
            address.port = value.toInt();
        } else if (name == u"statement_timeout") {
            bool isNumber = false;
            address.statementTimeoutMs = value.toInt(&isNumber);
            if (!isNumber || address.statementTimeoutMs < 0)
                return fail(badAddress(QStringLiteral("has a statement_timeout that is no number"
                                                      " of milliseconds")));
        } else if (knownParameters.contains(name) && !value.contains(u';')) {
            options += name + u'=' + quotedParameter(value);
            named += name;
        } else {
            return fail(badAddress(QStringLiteral("has an unknown parameter \"%1\"").arg(name)));
        }
    }
    for (const auto &[name, value] : defaultParameters) {
        if (!named.contains(name))
            options += name + u'=' + quotedParameter(value);
    }
    address.options = options.join(u';');
    return {};
}

QString withoutPassword(QUrl url)
{
    url.setPassword({});
    QUrlQuery query(url);
    query.removeAllQueryItems(QStringLiteral("password"));
    url.setQuery(query.isEmpty() ? QString() : query.query());
    return url.toString();
}

} // namespace

QString quotedParameter(QString value)
{
    value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return u'\'' + value + u'\'';
}

bool isPostgresAddress(const QString &address)
{
    return address.startsWith(QLatin1String("postgresql://"))
        || address.startsWith(QLatin1String("postgres://"));
}

Result<PostgresAddress> parsePostgresAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return fail(badAddress(QStringLiteral("cannot be read")));
    PostgresAddress address;
    address.host = url.host();
    address.port = url.port();
    address.database = url.path().mid(1);
    address.user = url.userName();
    address.password = url.password();
    BLUEPENCIL_TRY(readParameters(url, address));
    if (address.database.isEmpty())
        return fail(badAddress(QStringLiteral("names no database")));
    address.shown = withoutPassword(url);
    return address;
}

Result<> prepareSession(Database &database, const Database::Options &options)
{
    Query server(database,
                 QStringLiteral("SELECT current_setting('server_version_num')::bigint,"
                                " getdatabaseencoding()"));
    const Result<bool> row = server.runToRow();
    if (!row)
        return fail(row.error());
    if (server.integer(0) < oldestServer) {
        return fail(Error::Code::Unsupported,
                    QStringLiteral("the server is older than PostgreSQL 15"), database.path(),
                    QStringLiteral("ask its administrator for a newer one"));
    }
    if (server.text(1) != u"UTF8") {
        return fail(
            Error::Code::Unsupported,
            QStringLiteral("the database is encoded in %1, not in UTF-8").arg(server.text(1)),
            database.path(), QStringLiteral("make one with ENCODING 'UTF8'"));
    }
    server.finish();
    // Statements are kept. A plan kept with them could be one made while the tables were empty, and
    // it would be followed until the server next counts rows.
    // Stronger than `on` is left as the administrator chose it.
    for (const QString &sql :
         {QStringLiteral("SET search_path TO bluepencil"), QStringLiteral("SET TIME ZONE 'UTC'"),
          QStringLiteral("SET client_min_messages TO warning"),
          QStringLiteral("SET standard_conforming_strings TO on"),
          QStringLiteral("SET plan_cache_mode TO force_custom_plan"),
          QStringLiteral("SET idle_in_transaction_session_timeout TO '60s'"),
          QStringLiteral("SET lock_timeout TO %1").arg(options.busyTimeoutMs),
          QStringLiteral("SET default_transaction_read_only TO %1")
              .arg(options.readOnly ? QStringLiteral("on") : QStringLiteral("off")),
          QStringLiteral("SELECT set_config('synchronous_commit', 'on', false)"
                         " WHERE current_setting('synchronous_commit') IN ('off', 'local')")})
        BLUEPENCIL_TRY(database.execute(sql));
    if (options.statementTimeoutMs == 0)
        return {};
    return database.execute(
        QStringLiteral("SET statement_timeout TO %1").arg(options.statementTimeoutMs));
}

namespace {

Result<> makeSchema(Database &database)
{
    for (const QString &sql :
         {QStringLiteral("CREATE SCHEMA bluepencil"),
          QStringLiteral("CREATE TABLE schema_version (version BIGINT NOT NULL)"),
          QStringLiteral("INSERT INTO schema_version VALUES (0)")})
        BLUEPENCIL_TRY(database.execute(sql));
    return {};
}

} // namespace

Result<QString> limitWaits(Database &database, const QString &limit)
{
    Query before(database, QStringLiteral("SELECT current_setting('lock_timeout')"));
    BLUEPENCIL_TRY(before.runToRow());
    QString held = before.text(0);
    before.finish();
    Query change(database, QStringLiteral("SELECT set_config('lock_timeout', ?, true)"));
    BLUEPENCIL_TRY(change.bind(limit).runToRow());
    return held;
}

Result<int> inspectPostgres(Database &database, bool create)
{
    // Two programs that open a new workspace at once: the second finds it made.
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(waitForTurn(database, QStringLiteral("schema")));
    Query query(database,
                QStringLiteral("SELECT to_regnamespace('bluepencil') IS NOT NULL,"
                               " to_regclass('bluepencil.schema_version') IS NOT NULL"));
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    const bool hasSchema = query.boolean(0);
    const bool hasVersion = query.boolean(1);
    query.finish();
    if (hasSchema && !hasVersion) {
        return fail(Error::Code::NotAWorkspace,
                    QStringLiteral("its schema \"bluepencil\" is not a Bluepencil workspace"),
                    database.path(),
                    QStringLiteral("name another database; this one was left as it is"));
    }
    if (!hasSchema && !create) {
        return fail(Error::Code::NotFound, QStringLiteral("there is no workspace"), database.path(),
                    QStringLiteral("import something first, or name another database"));
    }
    if (!hasSchema) {
        BLUEPENCIL_TRY(makeSchema(database));
        BLUEPENCIL_TRY(transaction.commit());
        return 0;
    }
    Query version(database, database.dialect().schemaVersion());
    const Result<bool> found = version.runToRow();
    if (!found)
        return fail(found.error());
    return static_cast<int>(version.integer(0));
}

} // namespace bluepencil
