// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup/moving.h"

#include "core/store/backup/backupfile.h"
#include "core/store/database/database.h"
#include "core/store/database/dialect.h"
#include "core/store/database/postgres.h"
#include "core/store/recordingturn.h"
#include "core/store/searchindex.h"
#include "core/store/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace bluepencil {

namespace {

using Tell = std::function<void(const QString &)>;

Error isThere(const QString &where, const QString &what)
{
    return {Error::Code::Conflict, what, where,
            QStringLiteral("name another place; this one was left as it is")};
}

Result<> fillSearch(Database &database)
{
    for (qint64 before = -1;;) {
        const Result<qint64> missing = fillSearchIndex(database);
        if (!missing)
            return fail(missing.error());
        if (*missing == 0 || *missing == before)
            return {};
        before = *missing;
    }
}

// The source stands still: no one else writes to a file while this holds it, and what is read from
// a server is of one moment.
Result<std::vector<TableCount>> copyHeld(Workspace &from, Database &to, const Tell &tell)
{
    Result<std::vector<TableCount>> counts;
    if (from.isFile()) {
        // Nor does an export go on between two steps of its record.
        const auto turn = RecordingTurn::take(from.database(), {});
        if (!turn)
            return fail(turn.error());
        BLUEPENCIL_TRY(clearUnfinishedBatches(from.database()));
        Transaction hold(from.database());
        BLUEPENCIL_TRY(hold.begin());
        counts = copyTables(from.database(), to, tell);
    } else {
        ReadTransaction state(from.database());
        BLUEPENCIL_TRY(state.begin());
        counts = copyTables(from.database(), to, tell);
    }
    if (counts)
        BLUEPENCIL_TRY(fillSearch(to));
    return counts;
}

Result<std::vector<TableCount>> toFile(Workspace &from, const QString &target, const Clock &clock,
                                       const RandomSource &random, const Tell &tell)
{
    if (QFileInfo::exists(target))
        return fail(isThere(target, QStringLiteral("there is a file already")));
    const QString unfinished
        = QStringLiteral("%1.unfinished-%2").arg(target).arg(random(), 16, 16, QChar(u'0'));
    const auto remove = qScopeGuard([&unfinished] {
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(unfinished + QLatin1String(end));
    });
    Result<std::vector<TableCount>> counts;
    {
        auto to = Workspace::open(unfinished, clock, random);
        if (!to)
            return fail(to.error());
        counts = copyHeld(from, (*to)->database(), tell);
        if (!counts)
            return counts;
        Query checkpoint((*to)->database(), (*to)->database().dialect().checkpoint());
        BLUEPENCIL_TRY(checkpoint.runToRow());
    }
    BLUEPENCIL_TRY(syncToDisk(unfinished));
    BLUEPENCIL_TRY(renameOver(unfinished, target));
    return counts;
}

Result<std::vector<TableCount>> toServer(Workspace &from, const QString &target, const Clock &clock,
                                         const RandomSource &random, const Tell &tell)
{
    const auto before = Workspace::look(target);
    const bool wasThere = before.has_value();
    if (!before && before.error().code != Error::Code::NotFound)
        return fail(before.error());
    auto to = Workspace::open(target, clock, random);
    if (!to)
        return fail(to.error());
    Database &database = (*to)->database();
    const Result<bool> empty = isEmptyWorkspace(database);
    if (!empty)
        return fail(empty.error());
    if (!*empty)
        return fail(isThere((*to)->path(), QStringLiteral("there is a workspace with work in it")));
    Result<std::vector<TableCount>> counts = copyHeld(from, database, tell);
    if (!counts && !wasThere)
        static_cast<void>(database.execute(QStringLiteral("DROP SCHEMA bluepencil CASCADE")));
    return counts;
}

} // namespace

Result<std::vector<TableCount>> moveWorkspace(Workspace &from, const QString &target,
                                              const Clock &clock, const RandomSource &random,
                                              const Tell &tell)
{
    if (from.isNewer() || from.database().isReadOnly()) {
        return fail(Error::Code::ReadOnly, QStringLiteral("is open for reading only"), from.path(),
                    QStringLiteral("move it with the version of Bluepencil that wrote it, as its"
                                   " owner"));
    }
    return isPostgresAddress(target) ? toServer(from, target, clock, random, tell)
                                     : toFile(from, target, clock, random, tell);
}

} // namespace bluepencil
