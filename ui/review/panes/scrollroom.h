// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QFont>
#include <QStringView>

namespace bluepencil {

// While a text comes into an area that it will not fit into, there is room for the scroll bar from
// the start: else all is laid out without it and again, twice, when it appears.
class ScrollRoom {
public:
    ScrollRoom(QAbstractScrollArea &area, QStringView text, const QFont &font);
    ~ScrollRoom();
    Q_DISABLE_COPY_MOVE(ScrollRoom)

private:
    QAbstractScrollArea &m_area;
    Qt::ScrollBarPolicy m_before;
};

} // namespace bluepencil
