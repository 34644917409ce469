// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace bluepencil {

class Database;

// A link beside the workspace to the folder that an export is writing, for as long as it does. One
// that is killed leaves that folder under a hidden name, with texts in it, and without the link
// nobody knew where. Nothing comes of it where none can be made.
class ExportNote final {
public:
    ExportNote(const Database &database, const QString &folder);
    ~ExportNote();
    Q_DISABLE_COPY_MOVE(ExportNote)

private:
    QString m_link;
};

// The folders that exports of this workspace left behind on this machine.
[[nodiscard]] QStringList exportsLeftBehind(const Database &database);

} // namespace bluepencil
