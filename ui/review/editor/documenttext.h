// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

class QPlainTextEdit;

namespace bluepencil {

// Between a text and the QTextDocument that shows it. A document takes U+000D, U+2029, U+FDD0 and
// U+FDD1 for ends of blocks or frames, and shows some characters not at all. Inside the document
// such a character is a lone low surrogate, which no valid text contains; every other character
// stands for itself. One code point is always one code point on both sides, so offsets in code
// points are the same in both.

// `text` in canonical form. Lone surrogates, which no valid text has, become U+FFFD.
[[nodiscard]] QString toDocument(QStringView text);
// What was typed, dropped or pasted: made canonical first.
[[nodiscard]] QString inputToDocument(QStringView text);
// `raw` as QTextDocument::toRawText or a selection gives it.
[[nodiscard]] QString fromDocument(QStringView raw);
// What a plain field holds, in canonical form: with its no-break spaces, unlike toPlainText().
[[nodiscard]] QString writtenIn(const QPlainTextEdit *edit);

// The code point that the unit at `index` of a document's text stands in for; 0 if it is a
// character that stands for itself.
[[nodiscard]] char32_t hiddenAt(QStringView raw, qsizetype index);
// "U+200B" in short: what the box in place of the character says.
[[nodiscard]] QString hiddenCode(char32_t codePoint);
[[nodiscard]] bool hasHidden(QStringView raw);

} // namespace bluepencil
