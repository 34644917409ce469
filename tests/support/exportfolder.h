// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace bluepencil::test {

// What an export left on the disk, read back as a consumer would.
class ExportFolder {
public:
    explicit ExportFolder(const QString &path);

    // Every file by its path below the folder.
    [[nodiscard]] const QMap<QString, QByteArray> &files() const { return m_files; }

    [[nodiscard]] QMap<QString, QByteArray> dataFiles() const; // without sidecars and manifest
    [[nodiscard]] Json manifest() const;
    [[nodiscard]] QList<QByteArray> lines(const QString &file) const;
    [[nodiscard]] qsizetype rows(const QString &format) const; // over all splits

    // Checks what holds for every export: counts add up, files are those of the manifest with their
    // rows, bytes and hashes, lines are JSON in the order of their ids, no pair is identical. Empty
    // if all is well, else what is wrong.
    [[nodiscard]] QString problem() const;

private:
    [[nodiscard]] QString problemOfFile(const Json &entry) const;
    [[nodiscard]] QString problemOfRows(const QString &format, const QString &file) const;

    QMap<QString, QByteArray> m_files;
};

// Names in a folder, hidden ones included.
[[nodiscard]] QStringList namesIn(const QString &folder);

} // namespace bluepencil::test
