// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commandmodel.h"

#include <QString>

#include <array>
#include <vector>

namespace bluepencil {

struct KeyGroup {
    QString head;
    std::vector<Command> commands;
};

// The actions that fit `query`, by groups in the order of their first action.
[[nodiscard]] std::vector<KeyGroup> keyGroups(const ActionRegistry &registry, const QString &query);

// The groups in three columns of about the same length, each whole.
using KeyColumns = std::array<std::vector<KeyGroup>, 3>;
[[nodiscard]] KeyColumns keyColumns(std::vector<KeyGroup> groups);

// What is shown of an action's keys: those that look different, at most two.
[[nodiscard]] QList<QKeySequence> keysShown(const QList<QKeySequence> &keys);

// An A4 page for the wall, more if one won't do; false if the file could not be written.
[[nodiscard]] bool writeKeysAsPdf(const QString &path, const QString &head,
                                  const std::vector<KeyGroup> &groups);

} // namespace bluepencil
