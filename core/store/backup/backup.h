// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/backup/copying.h"
#include "core/store/backup/statemark.h"

#include <QString>

#include <functional>
#include <vector>

namespace bluepencil {

class Workspace;

// Copies of a whole workspace: of an SQLite file by SQLite's backup API, of a PostgreSQL database
// by pg_dump, while others go on working. A copy counts only once it was opened, its integrity
// checked and its rows counted, as many in each table as there were in the state it is of. A
// PostgreSQL copy is restored for that into a database of its own on the same server, which goes
// again; where that is not allowed the copy is kept and said to be unproven.
//
// Beside FILE stands FILE.json: what it is, its SHA-256 and the counts. Restoring looks there.

struct BackupReport {
    QString file;
    qint64 bytes = 0;
    QString sha256;
    std::vector<TableCount> tables;
    QString doubt; // why the copy is not proven; empty: it is
};

// `address` is that of the workspace, password included. A file that is there is left alone unless
// `replace` is true; until the copy is good nothing stands under its name.
[[nodiscard]] Result<BackupReport> backUp(Workspace &workspace, const QString &address,
                                          const QString &file, const Clock &clock,
                                          const RandomSource &random, bool replace = false);

// The name of a new copy of that workspace in a folder, by the time it is made.
[[nodiscard]] QString backupName(const Workspace &workspace, const Clock &clock);
// Deletes the copies with such names in `folder` but the latest `keep`; the names of those deleted.
[[nodiscard]] QStringList dropOldBackups(const QString &folder, int keep);

struct RestoreRequest {
    QString file;
    QString address; // where to
    bool replace = false; // a workspace that is there may go
    // Runs on the restored workspace before anybody else can see it: a file has not its name yet
    // then, and on a server it lies in a database of its own.
    std::function<Result<>(Workspace &)> prepare;
    // False: `prepare` has nothing to do here, so that on a server no such database is needed.
    bool mustPrepare = true;
    // Of the workspace that is replaced: asked again when nobody can write there any more. If it
    // gives another answer, the restore is refused (Busy) and nothing is replaced.
    StateMark mark;
};

// Puts a copy back, all or nothing. Conflict if there is a workspace and `replace` is false; Busy
// if another program has it open; Corrupt if the copy is not what its FILE.json says, or damaged. A
// copy with an older schema is brought up to date. The tables that it has.
[[nodiscard]] Result<std::vector<TableCount>>
restoreBackup(const RestoreRequest &request, const Clock &clock, const RandomSource &random);

// What a restore or a proof that was cut off has left beside a workspace, all texts in it: files,
// or databases on its server. The next one takes them away where it may.
[[nodiscard]] Result<QStringList> leftBehind(Workspace &workspace);

} // namespace bluepencil
