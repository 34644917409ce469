// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/queue/queuepane.h"

#include "ui/common/elidelabel.h"
#include "ui/common/keeprow.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/themecontroller.h"
#include "ui/review/queue/queuedelegate.h"
#include "ui/review/queue/queuemodel.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bluepencil {

QueuePane::QueuePane(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new QueueModel(clock, this))
    , m_delegate(new QueueDelegate(this))
    , m_view(new QListView(this))
    , m_count(new ElideLabel({}, TypeRole::Caption, Ink::Muted, this))
    , m_empty(new Paragraph(tr("Nothing to review"), TypeRole::Body, Ink::Muted, this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("queuePane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 8, 20, 4);
    head->setSpacing(9);
    head->addWidget(new ElideLabel(tr("Queue"), TypeRole::Strong, Ink::Text, this));
    head->addWidget(m_count, 1);
    auto *headHost = new QWidget(this);
    headHost->setLayout(head);
    keepRow(headHost, 38);
    column->addWidget(headHost);

    m_view->setObjectName(QStringLiteral("queueList"));
    m_view->setAccessibleName(tr("Queue"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setBackgroundRole(QPalette::Window);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_view->installEventFilter(this);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        const auto selecting = Qt::ShiftModifier | Qt::ControlModifier;
        if (!(QApplication::keyboardModifiers() & selecting))
            openRow(index.row());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_delegate->setSelecting(m_view->selectionModel()->selectedIndexes().size() > 1);
        m_view->viewport()->update();
    });
    m_empty->setObjectName(QStringLiteral("queueNothing"));
    auto *emptyHost = new QWidget(this);
    auto *emptyColumn = new QVBoxLayout(emptyHost);
    emptyColumn->setContentsMargins(20, 6, 20, 6);
    emptyColumn->addWidget(m_empty);
    emptyColumn->addStretch(1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(emptyHost);
    column->addLayout(m_stack, 1);
}

QueuePane::~QueuePane() = default;

void QueuePane::showEntries(const std::vector<QueueEntry> &entries, qint64 open,
                            const QString &filter, const QString &nothing)
{
    m_model->setEntries(entries);
    if (m_filter != filter) {
        m_filter = filter;
        m_seek = true;
    }
    seek();
    const QString all = tr("%n open", nullptr, int(open));
    m_count->setLine(filter.isEmpty() ? all : tr("%1 of %2 open").arg(entries.size()).arg(open));
    m_empty->setParagraph(nothing);
    m_stack->setCurrentIndex(entries.empty() ? 1 : 0);
}

std::vector<QueueEntry> QueuePane::selected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    std::vector<QueueEntry> entries;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const QueueEntry *entry = m_model->entry(row.row()))
            entries.push_back(*entry);
    }
    return entries;
}

void QueuePane::setOnScreen(const QString &itemId, bool edited)
{
    if (m_onScreen != itemId)
        m_seek = true;
    m_onScreen = itemId;
    m_model->setOnScreen(itemId, edited);
    seek();
}

// Shows the row of the item on screen, once: the person may scroll away from it.
void QueuePane::seek()
{
    const int row = m_model->rowOf(m_onScreen);
    if (!m_seek || row < 0)
        return;
    m_seek = false;
    m_view->setCurrentIndex(m_model->index(row));
    m_view->scrollTo(m_model->index(row));
}

void QueuePane::setNarrow(bool narrow)
{
    m_delegate->setNarrow(narrow);
    m_view->viewport()->update();
}

void QueuePane::touchTimes()
{
    m_model->touchTimes();
}

void QueuePane::openRow(int row)
{
    if (const QueueEntry *entry = m_model->entry(row))
        Q_EMIT chosen(entry->producer, entry->externalId);
}

bool QueuePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool opens = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter
            || key->key() == Qt::Key_Space;
        if (opens && key->modifiers() == Qt::NoModifier) {
            openRow(m_view->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QueuePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(event) && m_view != nullptr)
        m_view->doItemsLayout();
}

} // namespace bluepencil
