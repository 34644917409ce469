// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bluepencil {

// A row of at least that many pixels, which grows with the text in it and never more.
inline void keepRow(QWidget *row, int least)
{
    row->setMinimumHeight(least);
    row->setSizePolicy(row->sizePolicy().horizontalPolicy(), QSizePolicy::Fixed);
}

} // namespace bluepencil
