// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textwidths.h"

#include "ui/common/style/paint.h"

#include <QFontMetrics>

namespace bluepencil {

namespace {

constexpr int most = 16; // a countdown shows a new text every second

} // namespace

int TextWidths::plain(const QFont &font, const QString &text) const
{
    return look(m_plain, font, text, [](const QFont &used, const QString &measured) {
        return QFontMetrics(used).horizontalAdvance(measured);
    });
}

int TextWidths::tabular(const QFont &font, const QString &text) const
{
    return look(m_tabular, font, text, tabularWidth);
}

int TextWidths::look(Known &known, const QFont &font, const QString &text, Measure measure)
{
    if (known.font != font || known.widths.size() >= most) {
        known.widths.clear();
        known.font = font;
    }
    const auto place = known.widths.constFind(text);
    return place != known.widths.constEnd() ? *place
                                            : *known.widths.insert(text, measure(font, text));
}

} // namespace bluepencil
