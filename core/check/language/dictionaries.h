// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace bluepencil {

// A hunspell dictionary on this machine.
struct DictionaryFiles {
    QString language; // BCP 47, as its file is named: "de-AT"
    QString affix; // paths
    QString words;

    bool operator==(const DictionaryFiles &) const = default;
};

// Where dictionaries are looked for, the first before the others: the folders that
// $BLUEPENCIL_DICTIONARIES names alone, else those of the system.
[[nodiscard]] QStringList dictionaryFolders();

// The best one for a BCP 47 language: the language as it is said, else without its region, else of
// the region that most of its readers live in, else of any. Nothing for another language.
[[nodiscard]] std::optional<DictionaryFiles> dictionaryFor(const QString &language,
                                                           const QStringList &folders);

} // namespace bluepencil
