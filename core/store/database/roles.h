// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace bluepencil {

class Database;

// What each role may do to a workspace on PostgreSQL. The roles are groups without a login; a
// person or a program is made a member (GRANT bluepencil_auditor TO ann). They are the server's:
// all workspaces on it share their names, and rights are given in each by itself.
//
// owner       everything; runs upgrades, erasures, moves, `workspace maintain`
// gateway     the queue: what ReviewQueue does, and the correction memory; can drop nothing
// supervisor  reads all; queues, guidelines, reassigning, prices, benchmarks; never decides
// engineer    reads all; batches, splits and benchmarks
// auditor     reads all
// reporting   reads the views of the schema `reporting`, which hold no text, and nothing else; the
//             others but the gateway may read them as well
//
// But for the secrets of webhooks, which sign: the owner and the gateway alone read those.

// Letters as in the words SELECT, INSERT, UPDATE, DELETE; in parentheses behind U the only columns.
// A table that does not stand here is the owner's alone.
struct TableRights {
    QString table;
    QString gateway;
    QString supervisor;
    QString engineer;
    QString auditor;
};

[[nodiscard]] const std::vector<TableRights> &tableRights();
[[nodiscard]] QStringList roleNames(); // bluepencil_owner first

// Makes the roles that are missing, hands the schema to the owner and gives each role exactly its
// rights, all or nothing. Needs a login that may make roles and owns the schema, or is a member of
// its owner. May be repeated. Unsupported on SQLite.
[[nodiscard]] Result<> setRoles(Database &database);
// True if the schema belongs to bluepencil_owner: after an upgrade the roles are to be set again.
[[nodiscard]] Result<bool> hasRoles(Database &database);

} // namespace bluepencil
