// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>
#include <vector>

namespace bluepencil {

class Database;
class Workspace;

struct TableCount {
    QString table;
    qint64 rows = 0;
    QString sha256; // over all values in the order of the key; empty if it was not asked for

    bool operator==(const TableCount &) const = default;
};

// How many rows each table of a workspace has. One state of it inside a ReadTransaction.
[[nodiscard]] Result<std::vector<TableCount>> countTables(Database &database);

// True if nobody has put anything there yet.
[[nodiscard]] Result<bool> isEmptyWorkspace(Database &database);

// Copies every row of `from` into the empty workspace `to`, whichever database each lies in: in one
// transaction, and only if counts and hashes of each table, read again from `to`, are those that
// were read from `from`. Ids, numbers, fences and the workspace's own id are the same. The words of
// the search are left out: they are cut anew from the texts. What holds for both: the schema of
// this program. Rows are read some hundred at a time; `from` should be inside a transaction, so
// that they all are of one state. `tell` hears the name of each table as it begins.
[[nodiscard]] Result<std::vector<TableCount>>
copyTables(Database &from, Database &to, const std::function<void(const QString &)> &tell = {});

} // namespace bluepencil
