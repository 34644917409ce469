// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/scrollcolumn.h"

#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace bluepencil {

ScrollColumn::ScrollColumn(const QString &name, const QString &objectName, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(objectName);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(this);
    content->setAutoFillBackground(false);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setWidget(content);
    content->setAutoFillBackground(false);
}

ScrollColumn::~ScrollColumn() = default;

void ScrollColumn::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    verticalScrollBar()->setValue(0);
}

void ScrollColumn::resizeEvent(QResizeEvent *event)
{
    // Never wider than what is seen: words wrap, they are not cut. First, or the content keeps to
    // the width that it was allowed before.
    widget()->setMaximumWidth(viewport()->width());
    QScrollArea::resizeEvent(event);
}

void ScrollColumn::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace bluepencil
