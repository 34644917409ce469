// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup/backup.h"

#include <optional>

namespace bluepencil {

// What stands beside a copy, in FILE.json.
struct BackupManifest {
    QString workspaceId;
    int schema = 0;
    UtcMs madeAt = 0;
    QString sha256;
    bool proven = false;
    std::vector<TableCount> tables;
};

[[nodiscard]] Result<> writeManifest(const QString &file, const BackupManifest &manifest);
// Nothing if there is none; Corrupt if it is not readable or the file is another.
[[nodiscard]] Result<std::optional<BackupManifest>> readManifest(const QString &file);
[[nodiscard]] Result<QString> sha256OfFile(const QString &file);

// Writes what the operating system holds of a file, or of a folder's names, to the disk.
[[nodiscard]] Result<> syncToDisk(const QString &path);
// In one step, over what is there.
[[nodiscard]] Result<> renameOver(const QString &from, const QString &to);

// What a restore says where others have changed what it was about to carry over.
[[nodiscard]] Error changedMeanwhile(const QString &where);

// Opened, checked, counted: the tables, or why it is not good.
[[nodiscard]] Result<std::vector<TableCount>> proveWorkspace(const QString &address);
// Corrupt unless both have the same tables with as many rows.
[[nodiscard]] Result<> compareCounts(const std::vector<TableCount> &wanted,
                                     const std::vector<TableCount> &found, const QString &where);

} // namespace bluepencil
