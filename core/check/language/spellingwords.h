// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/item.h"

#include <QString>

#include <vector>

namespace bluepencil {

// A word of a text that a dictionary may be asked about, in UTF-16 indices.
struct SpellingWord {
    qsizetype start = 0;
    qsizetype end = 0;
};

// The words of letters alone, one behind the other. Left out: code, addresses of web and mail,
// names of files and accounts, what stands open for somebody to fill in, abbreviations in capitals,
// names with capitals inside, and words in another script than `language` is written in.
[[nodiscard]] std::vector<SpellingWord> spellingWords(const Item &item, const QString &text,
                                                      const QString &language);

} // namespace bluepencil
