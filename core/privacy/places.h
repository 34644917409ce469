// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace bluepencil {

// The list of everything that holds text of the person an item is about. Whoever adds a column, an
// index, a file or a cache that does adds it here; a test compares the list with the schema, and
// another erases a person and looks for them in the raw bytes.

enum class Erasure {
    Delete, // the whole row goes
    Blank, // the column is replaced by a value without text
    Redact, // the person's identifier is cut out of a text that is about many
    Rebuild, // all of it goes, and is made anew from the texts that are left
};

struct PersonPlace {
    QString table;
    QString column; // of the workspace
    Erasure erasure = Erasure::Blank;
};

[[nodiscard]] const std::vector<PersonPlace> &personPlaces();

// Columns that can hold free text and are not in the list, each with the reason why no text of a
// person belongs in it.
struct ExemptColumn {
    QString table;
    QString column;
    QString reason;
};

[[nodiscard]] const std::vector<ExemptColumn> &exemptColumns();

// Files beside the settings of a user that hold free text, which erasure in a workspace cannot
// reach: each with what keeps a person's text out of it, and how it gets out again if a reviewer
// typed it in.
struct UserFile {
    QString name;
    QString reason;
};

[[nodiscard]] const std::vector<UserFile> &userFiles();

// Files that are made from a workspace and stand beside it (core/store/sidefile.h). None holds a
// text, but what they hold could tell something of an erased person: every erasure takes all of
// them away.
struct SideFile {
    QString name;
    QString holds; // as the error says it where one cannot be taken away
};

[[nodiscard]] const std::vector<SideFile> &sideFiles();

} // namespace bluepencil
