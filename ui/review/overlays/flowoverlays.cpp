// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/overlays/flowoverlays.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int flowWidth = 420;

} // namespace

JumpOverlay::JumpOverlay(QWidget *window)
    : Overlay(tr("Go to an item"), flowWidth, window)
    , m_field(new QLineEdit(card()))
{
    setObjectName(QStringLiteral("jumpOverlay"));
    column()->addWidget(new ElideLabel(tr("Go to an item"), TypeRole::Title, Ink::Text, card()));
    m_hint = new Paragraph({}, TypeRole::Body, Ink::Muted, card());
    column()->addWidget(m_hint);
    m_field->setObjectName(QStringLiteral("jumpField"));
    m_field->setAccessibleName(tr("Place in the list, or id"));
    m_field->setMaxLength(200);
    column()->addWidget(m_field);
    column()->addSpacing(space::s4);
    m_go = addButtons(tr("Open"), QStringLiteral("chevron-right"), QStringLiteral("jump"));
    connect(m_go, &QPushButton::clicked, this, &JumpOverlay::confirm);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_go->setEnabled(!text.trimmed().isEmpty()); });
}

JumpOverlay::~JumpOverlay() = default;

void JumpOverlay::ask(int listed)
{
    m_hint->setParagraph(listed > 0 ? tr("Its place in the list, 1 to %1, or its id.").arg(listed)
                                    : tr("Its id."));
    m_field->clear();
    m_go->setEnabled(false);
    open();
}

void JumpOverlay::focusFirst()
{
    m_field->setFocus();
}

void JumpOverlay::confirm()
{
    const QString where = m_field->text().trimmed();
    if (where.isEmpty())
        return;
    close();
    Q_EMIT confirmed(where);
}

ReleaseOverlay::ReleaseOverlay(QWidget *window)
    : Overlay(tr("Give drafts back"), flowWidth, window)
{
    setObjectName(QStringLiteral("releaseOverlay"));
    m_head = new ElideLabel({}, TypeRole::Title, Ink::Text, card());
    m_head->setObjectName(QStringLiteral("releaseHead"));
    column()->addWidget(m_head);
    m_text = new Paragraph({}, TypeRole::Body, Ink::Muted, card());
    m_text->setObjectName(QStringLiteral("releaseText"));
    column()->addWidget(m_text);
    column()->addSpacing(space::s4);
    m_go = addButtons(tr("Give back"), QStringLiteral("release"), QStringLiteral("release"));
    connect(m_go, &QPushButton::clicked, this, &ReleaseOverlay::confirm);
}

ReleaseOverlay::~ReleaseOverlay() = default;

void ReleaseOverlay::ask(const QStringList &held, int chosen)
{
    m_held = held;
    const int others = chosen - int(held.size());
    m_head->setLine(held.isEmpty() ? tr("None of them is yours")
                                   : tr("Give back %n draft(s)?", nullptr, int(held.size())));
    QStringList sentences;
    if (!held.isEmpty()) {
        sentences.append(tr("Others can take them at once, you after a minute. What you typed is "
                            "kept for you."));
    }
    if (others > 0)
        sentences.append(tr("%n of the selected you do not hold.", nullptr, others));
    m_text->setParagraph(sentences.join(u' '));
    m_go->setEnabled(!held.isEmpty());
    open();
}

void ReleaseOverlay::focusFirst()
{
    // The card's own Return confirms: no button has to have the focus.
    if (m_go->isEnabled())
        m_go->setFocus();
    else
        setFocus();
}

void ReleaseOverlay::confirm()
{
    if (m_held.isEmpty())
        return;
    close();
    Q_EMIT confirmed(m_held);
}

} // namespace bluepencil
