// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/hunks/editscript.h"

#include <QList>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace bluepencil {

// A draft and its changes in one line: what went is struck, what came underlined. Line breaks are
// shown as a sign, characters that are not seen as their code, so that no text can disturb the
// line.
struct RedlineLine {
    enum class Kind { Kept, Gone, Come };

    struct Part {
        Kind kind = Kind::Kept;
        QString text;
    };

    QList<Part> parts;

    // In words for a screen reader: "… [deleted: 46.90] [inserted: 64.90] …".
    [[nodiscard]] QString spoken() const;
};

// At most `characters` of text; around the first change where the whole is longer, with "…" in
// place of what is left out.
[[nodiscard]] RedlineLine redlineLine(const QString &draft, const EditScript &edits,
                                      qsizetype characters);

// Painted in rect, cut with "…" where it is too long for it.
void paintRedline(QPainter *painter, const QRect &rect, const RedlineLine &line,
                  Qt::LayoutDirection direction);

} // namespace bluepencil
