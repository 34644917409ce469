// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/overlays/flaggedoverlay.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int flaggedWidth = 520;
constexpr qsizetype mostFindings = 4;

QString nameOf(Qt::Key key)
{
    return isolated(QKeySequence(key).toString(QKeySequence::NativeText));
}

} // namespace

FlaggedOverlay::FlaggedOverlay(QWidget *window)
    : Overlay(tr("The checks flagged this draft"), flaggedWidth, window)
    , m_found(new Paragraph({}, TypeRole::Body, Ink::Text, card()))
{
    setObjectName(QStringLiteral("flaggedOverlay"));
    column()->addWidget(
        new ElideLabel(tr("The checks flagged this draft"), TypeRole::Title, Ink::Text, card()));
    m_found->setObjectName(QStringLiteral("flaggedFindings"));
    column()->addWidget(m_found);
    auto *how = new Paragraph(tr("Such things are easily overlooked. %1 approves the draft all "
                                 "the same, %2 goes back to it.")
                                  .arg(nameOf(Qt::Key_Return), nameOf(Qt::Key_Escape)),
                              TypeRole::Body, Ink::Muted, card());
    how->setObjectName(QStringLiteral("flaggedKeys"));
    column()->addWidget(how);
    column()->addSpacing(space::s4);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s8);
    row->addStretch(1);
    auto *cancel = new DecisionButton(Overlay::tr("Cancel"), {}, QKeySequence(Qt::Key_Escape),
                                      ButtonVariant::Normal, card());
    cancel->setObjectName(QStringLiteral("flaggedCancel"));
    connect(cancel, &QPushButton::clicked, this, &Overlay::close);
    m_go = new DecisionButton(tr("Approve all the same"), QStringLiteral("check"),
                              QKeySequence(Qt::Key_Return), ButtonVariant::Primary, card());
    m_go->setObjectName(QStringLiteral("flaggedConfirm"));
    connect(m_go, &QPushButton::clicked, this, &FlaggedOverlay::confirm);
    row->addWidget(cancel);
    row->addWidget(m_go);
    column()->addLayout(row);
}

FlaggedOverlay::~FlaggedOverlay() = default;

void FlaggedOverlay::ask(const QStringList &found)
{
    QStringList lines = found.first(qMin(found.size(), mostFindings));
    if (found.size() > mostFindings)
        lines.append(tr("%n more beside the draft", nullptr, int(found.size() - mostFindings)));
    m_found->setParagraph(lines.join(u'\n'));
    setAccessibleDescription(lines.join(u'\n'));
    open();
}

void FlaggedOverlay::focusFirst()
{
    m_go->setFocus();
}

void FlaggedOverlay::confirm()
{
    Q_EMIT confirmed();
}

// The key that decides does not confirm: a hand that presses it twice has read nothing.
void FlaggedOverlay::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    Qt::KeyboardModifiers held = event->modifiers();
    held.setFlag(Qt::KeypadModifier, false);
    if (isReturn && held != Qt::NoModifier)
        event->accept();
    else
        Overlay::keyPressEvent(event);
}

} // namespace bluepencil
