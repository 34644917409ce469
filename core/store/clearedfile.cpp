// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/clearedfile.h"

#include "core/base/ids.h"
#include "core/store/epoch.h"
#include "core/store/sidefile.h"
#include "core/store/workspace.h"

namespace bluepencil {

QString clearedFilePath(const Database &database)
{
    return sideFilePath(database, QStringLiteral("cleared"));
}

Result<QByteArray> clearedEpoch(Workspace &workspace)
{
    const Result<QString> store = storeEpoch(workspace);
    if (!store)
        return fail(store.error());
    Query gone(workspace.database(),
               QStringLiteral("SELECT (SELECT coalesce(max(seq), 0) FROM erasure_notice),"
                              " (SELECT count(*) FROM rectification)"));
    const Result<bool> row = gone.runToRow();
    if (!row)
        return fail(row.error());
    return sha256Hex({*store, gone.text(0), gone.text(1)}).toLatin1();
}

} // namespace bluepencil
