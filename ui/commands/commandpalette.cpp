// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commandpalette.h"

#include "ui/commands/commanddelegate.h"
#include "ui/commands/commandmodel.h"
#include "ui/common/elidelabel.h"
#include "ui/common/keycaps.h"
#include "ui/common/searchfield.h"
#include "ui/common/separator.h"
#include "ui/common/style/themecontroller.h"
#include "ui/settings/settings.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int paletteWidth = 620;
constexpr int rowsShown = 9;
constexpr int recentKept = 8;
constexpr int roomAroundList = 200; // of the window, above and below the list

} // namespace

CommandPalette::CommandPalette(ActionRegistry &actions, Settings &settings, QWidget *window)
    : Overlay(tr("Run an action"), paletteWidth, window)
    , m_actions(actions)
    , m_settings(settings)
    , m_model(new CommandModel(actions, CommandModel::Order::Best, this))
{
    setObjectName(QStringLiteral("commandPalette"));
    column()->setContentsMargins(0, space::s8, 0, 0);
    column()->setSpacing(space::s8);
    m_field = new SearchField(tr("Run an action: type some of its letters"), {}, card());
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setMaxLength(100);
    m_field->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::s12, 0, space::s12, 0);
    head->addWidget(m_field);
    column()->addLayout(head);
    column()->addWidget(new Separator(Qt::Horizontal, card()));

    m_results = new QWidget(card());
    m_stack = new QStackedLayout(m_results);
    m_view = new QListView(m_results);
    m_view->setObjectName(QStringLiteral("paletteList"));
    m_view->setAccessibleName(tr("Actions"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CommandDelegate(CommandDelegate::Use::Palette, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setFocusPolicy(Qt::NoFocus); // the field keeps it and drives the list
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_stack->addWidget(m_view);
    auto *none = new QWidget(m_results);
    auto *noneColumn = new QVBoxLayout(none);
    noneColumn->setContentsMargins(space::s20, space::s12, space::s20, 0);
    noneColumn->addWidget(new ElideLabel(tr("No action has these letters. Fewer find more."),
                                         TypeRole::Body, Ink::Muted, none));
    noneColumn->addStretch(1);
    m_stack->addWidget(none);
    column()->addWidget(m_results);
    column()->addWidget(new Separator(Qt::Horizontal, card()));
    column()->addWidget(buildFoot());

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex &index) { runRow(index.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandPalette::describeCurrent);
}

CommandPalette::~CommandPalette() = default;

QWidget *CommandPalette::buildFoot()
{
    auto *foot = new QWidget(card());
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::s16, 0, space::s16, space::s8);
    row->setSpacing(space::s6);
    const auto add = [&](const QList<QKeySequence> &keys, const QString &words) {
        for (const QKeySequence &each : keys)
            row->addWidget(new KeyCaps(each, foot));
        row->addWidget(new ElideLabel(words, TypeRole::Caption, Ink::Muted, foot));
        row->addSpacing(space::s8);
    };
    add({QKeySequence(Qt::Key_Up), QKeySequence(Qt::Key_Down)}, tr("choose"));
    add({QKeySequence(Qt::Key_Return)}, tr("run"));
    row->addStretch(1);
    add({QKeySequence(Qt::Key_Escape)}, tr("close"));
    return foot;
}

void CommandPalette::ask()
{
    m_model->setRecent(m_settings.value(Settings::Key::RecentActions).toStringList());
    m_field->clear();
    search();
    fitHeight();
    open();
}

void CommandPalette::fitHeight()
{
    const int room = qMax(2 * commandRow(), window()->height() - theme().sized(roomAroundList));
    m_results->setFixedHeight(qMin(rowsShown * commandRow(), room));
}

void CommandPalette::search()
{
    m_model->setQuery(m_field->text());
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_view->setCurrentIndex(m_model->index(0));
    m_view->scrollToTop();
    describeCurrent();
}

// The field has the focus, so it says what the list stands on.
void CommandPalette::describeCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    m_field->setAccessibleDescription(current.isValid()
                                          ? current.data(Qt::AccessibleTextRole).toString()
                                          : tr("No action has these letters. Fewer find more."));
}

void CommandPalette::move(int key)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int page = qMax(1, m_results->height() / commandRow() - 1);
    int row = m_view->currentIndex().row();
    if (key == Qt::Key_Down)
        row = (row + 1) % count;
    else if (key == Qt::Key_Up)
        row = (row + count - 1) % count;
    else
        row = qBound(0, row + (key == Qt::Key_PageDown ? page : -page), count - 1);
    m_view->setCurrentIndex(m_model->index(row));
    m_view->scrollTo(m_model->index(row));
}

void CommandPalette::focusFirst()
{
    m_field->setFocus();
}

void CommandPalette::confirm()
{
    runRow(m_view->currentIndex().row());
}

void CommandPalette::runRow(int row)
{
    const Command *found = m_model->command(row);
    if (found == nullptr || !m_actions.obstacle(found->id).isEmpty()) {
        m_model->refresh();
        return;
    }
    const QString id = found->id;
    QStringList recent = m_settings.value(Settings::Key::RecentActions).toStringList();
    recent.removeAll(id);
    recent.prepend(id);
    m_settings.set(Settings::Key::RecentActions, QStringList(recent.mid(0, recentKept)));
    // First, so that the action finds the focus where it was.
    close();
    m_actions.run(id);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        switch (pressed->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            move(pressed->key());
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    Overlay::changeEvent(event);
    if (m_view != nullptr && changesLook(event)) {
        fitHeight();
        m_view->doItemsLayout();
    }
}

} // namespace bluepencil
