// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/scrollroom.h"

#include <QFontMetrics>

#include <algorithm>

namespace bluepencil {

ScrollRoom::ScrollRoom(QAbstractScrollArea &area, QStringView text, const QFont &font)
    : m_area(area)
    , m_before(area.verticalScrollBarPolicy())
{
    const QFontMetrics metrics(font);
    const QSize size = area.viewport()->size();
    const int inLine = std::max(1, size.width() / std::max(1, metrics.averageCharWidth()));
    const qsizetype lines
        = text.size() / inLine + text.count(u'\n') + text.count(QChar::ParagraphSeparator);
    if (m_before == Qt::ScrollBarAsNeeded && lines * metrics.lineSpacing() > size.height())
        area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

// A guess that was wrong costs laying out a text that is short.
ScrollRoom::~ScrollRoom()
{
    m_area.setVerticalScrollBarPolicy(m_before);
}

} // namespace bluepencil
