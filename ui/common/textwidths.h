// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QString>

namespace bluepencil {

// How wide the few texts of one widget are in its font. Layouts ask again and again, and to shape
// a text takes longer than all else that is done to answer. In pixels.
class TextWidths {
public:
    [[nodiscard]] int plain(const QFont &font, const QString &text) const;
    // As tabularWidth.
    [[nodiscard]] int tabular(const QFont &font, const QString &text) const;

private:
    using Measure = int (*)(const QFont &font, const QString &text);

    struct Known {
        QFont font;
        QHash<QString, int> widths;
    };

    static int look(Known &known, const QFont &font, const QString &text, Measure measure);

    mutable Known m_plain;
    mutable Known m_tabular;
};

} // namespace bluepencil
