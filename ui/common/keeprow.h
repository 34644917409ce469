// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace bluepencil {

// A row of at least that many pixels, which grows with the text in it and never more.
inline void keepRow(QWidget *row, int least)
{
    // A least height that is set outright stands before what the layout in the row asks for.
    class Keeper final : public QObject {
    public:
        Keeper(QWidget *kept, int pixels)
            : QObject(kept)
            , m_least(pixels)
        {
        }

        bool eventFilter(QObject *watched, QEvent *event) override
        {
            auto *kept = qobject_cast<QWidget *>(watched);
            if (event->type() == QEvent::LayoutRequest && kept->layout() != nullptr)
                kept->setMinimumHeight(std::max(m_least, kept->layout()->sizeHint().height()));
            return false;
        }

    private:
        int m_least;
    };

    row->setMinimumHeight(least);
    row->setSizePolicy(row->sizePolicy().horizontalPolicy(), QSizePolicy::Fixed);
    row->installEventFilter(new Keeper(row, least));
}

} // namespace bluepencil
