// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/item.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bluepencil {

// A text that a reviewer keeps to insert it again.
struct Snippet {
    QString abbreviation; // one word; unique without regard to case
    QString text; // with placeholders

    bool operator==(const Snippet &) const = default;
};

inline constexpr std::size_t mostSnippets = 1000;
inline constexpr qsizetype longestAbbreviation = 40; // UTF-16 units
inline constexpr qsizetype snippetBytes = 16 * 1024; // of one text, UTF-8

// `{"snippets":[{"abbreviation":"…","text":"…"}]}`. Refuses what breaks the limits above; names the
// entry as an RFC 6901 pointer in `where`.
[[nodiscard]] Result<std::vector<Snippet>> parseSnippets(QByteArrayView json);
[[nodiscard]] QByteArray snippetsJson(const std::vector<Snippet> &snippets);

// `{"words":["…"]}`: what a reviewer added to the dictionary.
[[nodiscard]] Result<QStringList> parseOwnWords(QByteArrayView json);
[[nodiscard]] QByteArray ownWordsJson(const QStringList &words);

struct ExpandedSnippet {
    QString text;
    std::optional<qsizetype> caret; // code points in `text`, where {cursor} stood first
    QStringList unknown; // placeholders that had no value and stay as they stand, each once
};

// Puts what the item knows in place of the placeholders:
//   {customer}     the name of who wrote last as the user, else the attribute "customer"
//   {fact:NAME}    the value of that fact with its unit; case does not count
//   {external_id}  {reviewer}
//   {cursor}       where the cursor goes
// Any other braces are text. What is put in is not read again for placeholders.
[[nodiscard]] ExpandedSnippet expandSnippet(const QString &text, const Item &item,
                                            const QString &reviewer);

// "46.90 EUR": a fact as it goes into a text.
[[nodiscard]] QString factText(const Fact &fact);

} // namespace bluepencil
