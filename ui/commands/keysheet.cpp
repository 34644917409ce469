// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/keysheet.h"

#include "ui/commands/keygroups.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/dialogs.h"
#include "ui/common/elidelabel.h"
#include "ui/common/keycaps.h"
#include "ui/common/searchfield.h"
#include "ui/common/style/paint.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int keySheetWidth = 940;
constexpr int roomAroundColumns = 220; // of the window, above and below the columns
constexpr int filterWidth = 240;

QWidget *lineFor(const Command &command, QWidget *parent)
{
    auto *line = new QWidget(parent);
    line->setObjectName(QStringLiteral("keys.") + command.id);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s8);
    auto *text = new ElideLabel(command.text, TypeRole::Body, Ink::Text, line);
    text->setElides(true);
    text->setToolTip(plainToolTip(command.text));
    row->addWidget(text, 1);
    const QList<QKeySequence> keys = keysShown(command.keys);
    for (const QKeySequence &each : keys)
        row->addWidget(new KeyCaps(each, line));
    if (keys.isEmpty()) {
        row->addWidget(
            new ElideLabel(KeySheet::tr("no keys"), TypeRole::Caption, Ink::Muted, line));
    }
    return line;
}

} // namespace

KeySheet::KeySheet(const ActionRegistry &actions, Dialogs &dialogs, QWidget *window)
    : Overlay(tr("Keys"), keySheetWidth, window)
    , m_actions(actions)
    , m_dialogs(dialogs)
{
    setObjectName(QStringLiteral("keySheet"));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s12);
    head->addWidget(new ElideLabel(tr("Keys"), TypeRole::Head, Ink::Text, card()));
    m_filter = new SearchField(tr("Filter"), {}, card());
    m_filter->setObjectName(QStringLiteral("keySheetFilter"));
    m_filter->setAccessibleName(tr("Filter the keys"));
    m_filter->setFixedWidth(filterWidth);
    m_filter->setMaxLength(100);
    m_filter->installEventFilter(this);
    head->addWidget(m_filter);
    head->addStretch(1);
    auto *save = new DecisionButton(tr("Save as PDF"), QStringLiteral("export"), {},
                                    ButtonVariant::Normal, card());
    save->setObjectName(QStringLiteral("keySheetSave"));
    head->addWidget(save);
    auto *change = new DecisionButton(tr("Change keys"), QStringLiteral("keyboard"), {},
                                      ButtonVariant::Normal, card());
    change->setObjectName(QStringLiteral("keySheetChange"));
    head->addWidget(change);
    head->addWidget(new KeyCaps(QKeySequence(Qt::Key_Escape), card()));
    column()->addLayout(head);
    m_scroll = new QScrollArea(card());
    m_scroll->setObjectName(QStringLiteral("keySheetScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    column()->addWidget(m_scroll);
    column()->addWidget(new ElideLabel(tr("Single keys work while no text has the focus."),
                                       TypeRole::Caption, Ink::Muted, card()));
    connect(m_filter, &QLineEdit::textChanged, this, &KeySheet::fill);
    connect(save, &QPushButton::clicked, this, &KeySheet::save);
    connect(change, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT changeWanted();
    });
}

KeySheet::~KeySheet() = default;

void KeySheet::ask()
{
    m_filter->clear();
    fill();
    m_scroll->setFixedHeight(qMax(200, window()->height() - roomAroundColumns));
    open();
}

void KeySheet::fill()
{
    m_shown.clear();
    auto *sheet = new QWidget(m_scroll);
    auto *row = new QHBoxLayout(sheet);
    row->setContentsMargins(mirrored(layoutDirection(), {0, 0, space::s12, 0}));
    row->setSpacing(space::s32);
    for (const std::vector<KeyGroup> &groups : keyColumns(keyGroups(m_actions, m_filter->text()))) {
        auto *column = new QVBoxLayout;
        column->setSpacing(space::s6);
        for (const KeyGroup &group : groups) {
            column->addWidget(new ElideLabel(group.head, TypeRole::Strong, Ink::Text, sheet));
            for (const Command &command : group.commands) {
                column->addWidget(lineFor(command, sheet));
                m_shown.append(command.id);
            }
            column->addSpacing(space::s12);
        }
        column->addStretch(1);
        row->addLayout(column, 1);
    }
    if (m_shown.isEmpty()) {
        row->insertWidget(0,
                          new ElideLabel(tr("No action has these letters. Fewer find more."),
                                         TypeRole::Body, Ink::Muted, sheet),
                          0, Qt::AlignTop);
    }
    m_scroll->setWidget(sheet);
    sheet->setAutoFillBackground(false); // setWidget() turns it on
}

void KeySheet::save()
{
    const QString proposal = QDir::home().filePath(QStringLiteral("bluepencil-keys.pdf"));
    m_dialogs.saveFile(
        this, tr("Save the keys"), proposal, {{tr("PDF"), {QStringLiteral("*.pdf")}}},
        [this](const QStringList &paths) {
            if (paths.isEmpty())
                return;
            const QString &path = paths.first();
            const bool written
                = writeKeysAsPdf(path, tr("Keys of Bluepencil"), keyGroups(m_actions, {}));
            const QString name = QFileInfo(path).fileName();
            Q_EMIT said(written ? tr("%1 is written").arg(name)
                                : tr("%1 could not be written. Choose another folder.").arg(name));
        });
}

void KeySheet::focusFirst()
{
    m_filter->setFocus();
}

bool KeySheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        QScrollBar *bar = m_scroll->verticalScrollBar();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            bar->triggerAction(QScrollBar::SliderSingleStepAdd);
            return true;
        case Qt::Key_Up:
            bar->triggerAction(QScrollBar::SliderSingleStepSub);
            return true;
        case Qt::Key_PageDown:
            bar->triggerAction(QScrollBar::SliderPageStepAdd);
            return true;
        case Qt::Key_PageUp:
            bar->triggerAction(QScrollBar::SliderPageStepSub);
            return true;
        default:
            break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

} // namespace bluepencil
