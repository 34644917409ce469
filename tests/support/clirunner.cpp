// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clirunner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

namespace bluepencil::test {

namespace {

constexpr int longestRunMs = 240'000;

} // namespace

QList<QByteArray> CliResult::lines() const
{
    QList<QByteArray> found = out.split('\n');
    if (!found.isEmpty() && found.last().isEmpty())
        found.removeLast();
    return found;
}

QList<QJsonObject> CliResult::objects() const
{
    QList<QJsonObject> found;
    for (const QByteArray &line : lines())
        found += QJsonDocument::fromJson(line).object();
    return found;
}

CliRunner::CliRunner(const QString &workspace)
    : m_workspace(workspace)
{
}

QString CliRunner::program()
{
    return qEnvironmentVariable("BLUEPENCIL_BIN_DIR") + QStringLiteral("/bluepencil-cli");
}

CliResult CliRunner::run(const QStringList &arguments,
                         const QMap<QString, QString> &environment) const
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.begin(); it != environment.end(); ++it)
        variables.insert(it.key(), it.value());
    process.setProcessEnvironment(variables);
    process.start(program(), QStringList {QStringLiteral("--workspace"), m_workspace} + arguments);
    process.closeWriteChannel();
    CliResult result;
    if (!process.waitForFinished(longestRunMs)) {
        process.kill();
        process.waitForFinished();
        result.err = "did not end in time";
        return result;
    }
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 137;
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

QByteArray quoted(const char *json)
{
    return QByteArray(json).replace('\'', '"');
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sharedData(const QString &folder)
{
    QString base = qEnvironmentVariable("BLUEPENCIL_SHARED_DATA");
    if (base.isEmpty())
        base = qEnvironmentVariable("BLUEPENCIL_SOURCE_DIR") + QStringLiteral("/../shared/data");
    const QString path = QDir::cleanPath(base + u'/' + folder);
    return QFileInfo::exists(path) ? path : QString();
}

QString sourcePath(const QString &relative)
{
    return qEnvironmentVariable("BLUEPENCIL_SOURCE_DIR") + u'/' + relative;
}

} // namespace bluepencil::test
