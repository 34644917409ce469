// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/recipe/exportconfig.h"
#include "core/store/database/database.h"

#include <vector>

namespace bluepencil {

// A recipe is what toJson(ExportConfig) writes, with the paths of evaluation files: all that
// decides the content of a batch. Every key may be left out; unknown ones are refused, so that a
// slip of the pen is not passed over.

// Without folder and batch. The error names the key as an RFC 6901 pointer in `where`.
[[nodiscard]] Result<ExportConfig> recipeFromJson(const Json &json);
// The same back, with the whole paths of evaluation files, of which toJson() tells the names alone.
[[nodiscard]] OrderedJson recipeJson(const ExportConfig &config);
// Relative paths are from the folder that the recipe lies in.
[[nodiscard]] Result<ExportConfig> readRecipe(const QString &path);
// For people: indented. All or nothing; an existing file is replaced.
[[nodiscard]] Result<> writeRecipe(const QString &path, const ExportConfig &config);

struct SavedRecipe {
    QString name;
    UtcMs savedAt = 0;
    ExportConfig config;
    std::optional<Error> damage; // why what is stored cannot be read; `config` says nothing then
};

// Those of the workspace, by name, damaged ones among them. The caller's connection and thread.
[[nodiscard]] Result<std::vector<SavedRecipe>> savedRecipes(Database &database);
[[nodiscard]] Result<> saveRecipe(Database &database, const QString &name,
                                  const ExportConfig &config, UtcMs now);
[[nodiscard]] Result<> removeRecipe(Database &database, const QString &name); // NotFound

} // namespace bluepencil
