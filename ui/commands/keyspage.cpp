// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/keyspage.h"

#include "ui/commands/commanddelegate.h"
#include "ui/commands/commandmodel.h"
#include "ui/commands/keyrecorder.h"
#include "ui/common/card.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/common/searchfield.h"
#include "ui/common/separator.h"
#include "ui/common/style/themecontroller.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int widest = 760;

} // namespace

KeysPage::KeysPage(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model(new CommandModel(actions, CommandModel::Order::Groups, this))
{
    setObjectName(QStringLiteral("keysPage"));
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(space::s24, space::s20, space::s24, space::s24);
    auto *middle = new QWidget(this);
    m_middle = middle;
    m_middle->setMaximumWidth(theme().sized(widest));
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s12);
    addHead(column);
    addList(column);
    addPanel(column);
    outer->addStretch(1);
    outer->addWidget(middle, 8);
    outer->addStretch(1);
    connect(&m_actions, &ActionRegistry::keysChanged, m_model, &CommandModel::refresh);
    search();
}

KeysPage::~KeysPage() = default;

void KeysPage::addHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s12);
    head->addWidget(new ElideLabel(tr("Keys"), TypeRole::Head, Ink::Text, this));
    m_filter = new SearchField(tr("Filter"), {}, this);
    m_filter->setObjectName(QStringLiteral("keysFilter"));
    m_filter->setAccessibleName(tr("Filter the actions"));
    m_filter->setMaxLength(100);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &KeysPage::search);
    head->addWidget(m_filter, 1);
    auto *all = new DecisionButton(tr("Reset all"), QStringLiteral("undo"), {},
                                   ButtonVariant::Normal, this);
    all->setObjectName(QStringLiteral("keysResetAll"));
    connect(all, &QPushButton::clicked, this, &KeysPage::resetAll);
    head->addWidget(all);
    auto *back = new DecisionButton(tr("Back"), {}, QKeySequence(Qt::Key_Escape),
                                    ButtonVariant::Normal, this);
    back->setObjectName(QStringLiteral("keysBack"));
    connect(back, &QPushButton::clicked, this, &KeysPage::closeWanted);
    head->addWidget(back);
    column->addLayout(head);
}

void KeysPage::addList(QVBoxLayout *column)
{
    auto *card = new Card(this);
    card->column()->setContentsMargins(1, space::s8, 1, space::s8);
    m_view = new QListView(card);
    m_view->setObjectName(QStringLiteral("keysList"));
    m_view->setAccessibleName(tr("Actions and their keys"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CommandDelegate(CommandDelegate::Use::Keys, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_verdict->setParagraph({});
        m_refused = {};
        showCurrent();
    });
    connect(m_view, &QListView::doubleClicked, this, &KeysPage::record);
    card->column()->addWidget(m_view);
    column->addWidget(card, 1);
}

void KeysPage::addPanel(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s8);
    m_name = new ElideLabel({}, TypeRole::Strong, Ink::Text, this);
    m_name->setElides(true);
    row->addWidget(m_name, 1);
    m_record = new DecisionButton(tr("Record keys"), QStringLiteral("keyboard"),
                                  QKeySequence(Qt::Key_Return), ButtonVariant::Primary, this);
    m_record->setObjectName(QStringLiteral("keysRecord"));
    connect(m_record, &QPushButton::clicked, this, &KeysPage::record);
    m_takeOver = new DecisionButton(tr("Take them over"), {}, {}, ButtonVariant::Normal, this);
    m_takeOver->setObjectName(QStringLiteral("keysTakeOver"));
    connect(m_takeOver, &QPushButton::clicked, this, &KeysPage::takeOver);
    m_reset = new DecisionButton(tr("Reset"), {}, {}, ButtonVariant::Normal, this);
    m_reset->setObjectName(QStringLiteral("keysReset"));
    connect(m_reset, &QPushButton::clicked, this, &KeysPage::resetOne);
    m_remove = new DecisionButton(tr("No keys"), {}, QKeySequence(Qt::Key_Delete),
                                  ButtonVariant::Normal, this);
    m_remove->setObjectName(QStringLiteral("keysRemove"));
    connect(m_remove, &QPushButton::clicked, this, &KeysPage::remove);
    for (DecisionButton *button : {m_takeOver, m_reset, m_remove, m_record})
        row->addWidget(button);
    column->addLayout(row);
    m_recorder = new KeyRecorder(this);
    connect(m_recorder, &KeyRecorder::recorded, this, &KeysPage::take);
    connect(m_recorder, &KeyRecorder::cancelled, this, [this] { m_view->setFocus(); });
    column->addWidget(m_recorder);
    m_verdict = new Paragraph({}, TypeRole::Body, Ink::Muted, this);
    m_verdict->setObjectName(QStringLiteral("keysVerdict"));
    m_verdict->setMinimumHeight(2 * theme().sized(metric::chip));
    column->addWidget(m_verdict);
}

QString KeysPage::verdict() const
{
    return m_verdict->text();
}

QString KeysPage::currentId() const
{
    const Command *command = m_model->command(m_view->currentIndex().row());
    return command == nullptr ? QString() : command->id;
}

QString KeysPage::nameOf(const QString &id) const
{
    for (const ActionSpec &spec : m_actions.specs()) {
        if (spec.id == id)
            return tr("%1: %2").arg(spec.group, spec.text);
    }
    return {};
}

void KeysPage::search()
{
    m_model->setQuery(m_filter->text());
    m_view->setCurrentIndex(m_model->index(0));
    m_view->scrollToTop();
    m_verdict->setParagraph(
        m_model->rowCount() > 0 ? QString() : tr("No action has these letters. Fewer find more."));
    showCurrent();
}

void KeysPage::showCurrent()
{
    const QString id = currentId();
    m_name->setLine(nameOf(id));
    m_record->setEnabled(!id.isEmpty());
    m_reset->setEnabled(!id.isEmpty() && m_actions.isChanged(id));
    m_remove->setEnabled(!id.isEmpty() && !m_actions.keys(id).isEmpty());
    m_takeOver->setVisible(!m_refused.isEmpty());
}

void KeysPage::record()
{
    const QString id = currentId();
    if (id.isEmpty())
        return;
    m_verdict->setParagraph({});
    m_refused = {};
    showCurrent();
    m_recorder->start(nameOf(id));
}

void KeysPage::take(const QKeySequence &keys)
{
    m_view->setFocus();
    say(m_actions.setKeys(currentId(), keys), keys);
}

void KeysPage::say(const KeyVerdict &verdict, const QKeySequence &keys)
{
    const QString shown = keys.toString(QKeySequence::NativeText);
    m_refused = {};
    switch (verdict.kind) {
    case KeyVerdict::Kind::Free:
        m_verdict->setInk(Ink::Muted);
        m_verdict->setParagraph(keys.isEmpty() ? tr("It has no keys now.")
                                               : tr("%1 runs it from now on.").arg(shown));
        break;
    case KeyVerdict::Kind::Taken:
        m_refused = keys;
        m_refusedBy = verdict.other;
        m_verdict->setInk(Ink::Danger);
        m_verdict->setParagraph(
            tr("%1 belongs to “%2”. Press others, or take them over: that action then has none.")
                .arg(shown, nameOf(verdict.other)));
        break;
    case KeyVerdict::Kind::Reserved:
        m_verdict->setInk(Ink::Danger);
        m_verdict->setParagraph(
            tr("%1 edits text or moves in the window, or the desktop takes it. Press others.")
                .arg(shown));
        break;
    case KeyVerdict::Kind::TypesText:
        m_verdict->setInk(Ink::Danger);
        m_verdict->setParagraph(tr("%1 types a character. Press it with Ctrl or Alt, or a function "
                                   "key; only labels may have single keys.")
                                    .arg(shown));
        break;
    }
    showCurrent();
}

void KeysPage::takeOver()
{
    const QKeySequence keys = m_refused;
    const KeyVerdict freed = m_actions.setKeys(m_refusedBy, {});
    say(freed.kind == KeyVerdict::Kind::Free ? m_actions.setKeys(currentId(), keys) : freed, keys);
    m_view->setFocus();
}

void KeysPage::resetOne()
{
    const QString id = currentId();
    for (const ActionSpec &spec : m_actions.specs()) {
        if (spec.id == id)
            say(m_actions.resetKeys(id), spec.keys.isEmpty() ? QKeySequence() : spec.keys.first());
    }
    m_view->setFocus();
}

void KeysPage::resetAll()
{
    m_actions.resetAll();
    m_refused = {};
    m_verdict->setInk(Ink::Muted);
    m_verdict->setParagraph(tr("Every action has the keys again that it came with."));
    showCurrent();
    m_view->setFocus();
}

void KeysPage::remove()
{
    say(m_actions.setKeys(currentId(), {}), {});
    m_view->setFocus();
}

void KeysPage::begin()
{
    m_filter->clear();
    search();
    m_filter->setFocus();
}

void KeysPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_view == nullptr || !changesLook(event))
        return;
    m_middle->setMaximumWidth(theme().sized(widest));
    m_view->doItemsLayout();
}

void KeysPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool KeysPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const bool isReturn = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
    if (watched == m_filter && (isReturn || pressed->key() == Qt::Key_Down)) {
        m_view->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_view && pressed->modifiers() == Qt::NoModifier) {
        if (isReturn && !pressed->isAutoRepeat()) {
            record();
            return true;
        }
        if (pressed->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bluepencil
