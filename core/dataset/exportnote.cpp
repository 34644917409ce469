// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/exportnote.h"

#include "core/dataset/files/staging.h"
#include "core/store/sidefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace bluepencil {

namespace {

QString linkPrefix(const Database &database)
{
    return sideFilePath(database, QStringLiteral("exporting")) + u'-';
}

QStringList linksOf(const Database &database)
{
    const QFileInfo prefix(linkPrefix(database));
    const QDir folder = prefix.absoluteDir();
    QStringList links;
    // One whose folder is gone counts among what belongs to the system.
    const QStringList names
        = folder.entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System, QDir::Name);
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        if (name.startsWith(prefix.fileName()) && QFileInfo(path).isSymLink())
            links += path;
    }
    return links;
}

} // namespace

ExportNote::ExportNote(const Database &database, const QString &folder)
    : m_link(linkPrefix(database) + QFileInfo(folder).fileName().section(u'-', -1))
{
    // Of exports whose folder was taken away since.
    for (const QString &link : linksOf(database)) {
        if (!QFileInfo::exists(link))
            QFile::remove(link);
    }
    QDir().mkpath(QFileInfo(m_link).absolutePath()); // of a workspace on a server, in the cache
    const QString target = QFileInfo(folder).absoluteFilePath();
    if (::symlink(QFile::encodeName(target).constData(), QFile::encodeName(m_link).constData())
        != 0)
        m_link.clear();
}

ExportNote::~ExportNote()
{
    if (!m_link.isEmpty())
        QFile::remove(m_link);
}

QStringList exportsLeftBehind(const Database &database)
{
    QStringList folders;
    for (const QString &link : linksOf(database)) {
        const QString folder = QFile::symLinkTarget(link);
        if (isAbandoned(folder))
            folders += folder;
    }
    return folders;
}

} // namespace bluepencil
