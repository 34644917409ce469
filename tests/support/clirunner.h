// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace bluepencil::test {

struct CliResult {
    int exitCode = -1; // 137 if it was killed
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QList<QByteArray> lines() const; // of out, without the last empty one
    [[nodiscard]] QList<QJsonObject> objects() const; // each line of out as a JSON object
};

// Runs the bluepencil-cli of this build on one workspace.
class CliRunner {
public:
    explicit CliRunner(const QString &workspace);

    [[nodiscard]] CliResult run(const QStringList &arguments,
                                const QMap<QString, QString> &environment = {}) const;
    [[nodiscard]] static QString program();

    [[nodiscard]] const QString &workspace() const { return m_workspace; }

private:
    QString m_workspace;
};

// JSON written with apostrophes for its quotation marks: moc of Qt 6.4 loses its way in raw
// strings.
[[nodiscard]] QByteArray quoted(const char *json);

[[nodiscard]] bool writeFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] QByteArray readFile(const QString &path);
// The folder of public data, or empty if it is not there.
[[nodiscard]] QString sharedData(const QString &folder);
// tests/… of the source tree.
[[nodiscard]] QString sourcePath(const QString &relative);

} // namespace bluepencil::test
