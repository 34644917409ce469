// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/database.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace bluepencil::test {

// A file of the source tree, by its path there; its bytes. A missing one ends the program.
[[nodiscard]] QString sourceFile(const QString &name);
[[nodiscard]] QByteArray contentOfFile(const QString &path);

// A connection that runs no migration; a statement that has to work.
[[nodiscard]] std::unique_ptr<Database> openPlain(const QString &address, bool isFile);
void must(Database &database, const QString &sql);

// A new workspace of that schema, in a file or an empty database on a server, made by the
// migrations up to it, with rows as a program of its time wrote them
// (tests/core/data/rows_of_versions.sql).
void makeWorkspaceOf(const QString &address, bool isFile, int version);

} // namespace bluepencil::test
