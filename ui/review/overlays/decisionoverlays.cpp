// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/overlays/decisionoverlays.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/labelbutton.h"
#include "ui/common/paragraph.h"
#include "ui/words.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int rejectWidth = 460;
constexpr int escalateWidth = 420;

} // namespace

RejectOverlay::RejectOverlay(const QStringList &codes, QWidget *window)
    : Overlay(tr("Reject this draft"), rejectWidth, window)
    , m_codes(codes)
{
    setObjectName(QStringLiteral("rejectOverlay"));
    column()->addWidget(
        new ElideLabel(tr("Reject this draft"), TypeRole::Title, Ink::Text, card()));
    column()->addWidget(new Paragraph(tr("Why? The keys set and unset a reason."), TypeRole::Body,
                                      Ink::Muted, card()));
    auto *grid = new QGridLayout;
    grid->setSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < int(m_codes.size()); ++i) {
        const QString &code = m_codes.at(i);
        auto *button = new LabelButton(words::label(code), words::labelKey(code), card());
        button->setObjectName(QStringLiteral("rejectReason.") + code);
        // Return decides here; the space bar and the keys choose.
        button->installEventFilter(this);
        grid->addWidget(button, i / 2, i % 2);
        m_buttons.insert(code, button);
    }
    column()->addLayout(grid);
    column()->addSpacing(4);
    column()->addWidget(new ElideLabel(tr("What goes out"), TypeRole::Strong, Ink::Text, card()));
    m_nothing = new QRadioButton(tr("Nothing: the producer hears that it was rejected"), card());
    m_nothing->setObjectName(QStringLiteral("rejectNothing"));
    m_replacement = new QRadioButton(tr("My text instead of the draft"), card());
    m_replacement->setObjectName(QStringLiteral("rejectReplacement"));
    auto *group = new QButtonGroup(this);
    group->addButton(m_nothing);
    group->addButton(m_replacement);
    column()->addWidget(m_nothing);
    column()->addWidget(m_replacement);
    column()->addSpacing(4);
    const auto *go = addButtons(tr("Reject"), QStringLiteral("cross"), QStringLiteral("reject"));
    connect(go, &QPushButton::clicked, this, &RejectOverlay::confirm);
}

RejectOverlay::~RejectOverlay() = default;

void RejectOverlay::ask(bool hasOwnText, const QStringList &chosen)
{
    for (const QString &code : std::as_const(m_codes))
        m_buttons.value(code)->setChecked(chosen.contains(code));
    m_replacement->setEnabled(hasOwnText);
    m_replacement->setText(hasOwnText ? tr("My text instead of the draft")
                                      : tr("My text instead (change the draft first)"));
    m_nothing->setChecked(true);
    open();
}

void RejectOverlay::focusFirst()
{
    m_buttons.value(m_codes.first())->setFocus();
}

void RejectOverlay::confirm()
{
    QStringList chosen;
    for (const QString &code : std::as_const(m_codes)) {
        if (m_buttons.value(code)->isChecked())
            chosen.append(code);
    }
    const bool replacement = m_replacement->isEnabled() && m_replacement->isChecked();
    close();
    Q_EMIT confirmed(chosen, replacement);
}

bool RejectOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched != parentWidget()) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        if (pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter) {
            if (!pressed->isAutoRepeat())
                confirm();
            return true;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void RejectOverlay::keyPressEvent(QKeyEvent *event)
{
    for (const QString &code : std::as_const(m_codes)) {
        if (!event->text().isEmpty() && words::labelKey(code) == QKeySequence(event->text())) {
            m_buttons.value(code)->toggle();
            return;
        }
    }
    Overlay::keyPressEvent(event);
}

EscalateOverlay::EscalateOverlay(QWidget *window)
    : Overlay(tr("Escalate this draft"), escalateWidth, window)
    , m_skill(new QLineEdit(card()))
{
    setObjectName(QStringLiteral("escalateOverlay"));
    column()->addWidget(
        new ElideLabel(tr("Escalate this draft"), TypeRole::Title, Ink::Text, card()));
    column()->addWidget(
        new Paragraph(tr("A reviewer with this skill decides. Nothing goes out until then."),
                      TypeRole::Body, Ink::Muted, card()));
    auto *label = new QLabel(tr("Skill"), card());
    label->setBuddy(m_skill);
    column()->addWidget(label);
    m_skill->setObjectName(QStringLiteral("escalateSkill"));
    m_skill->setAccessibleName(tr("Skill"));
    m_skill->setMaxLength(200);
    column()->addWidget(m_skill);
    column()->addSpacing(4);
    m_go = addButtons(tr("Escalate"), QStringLiteral("escalate"), QStringLiteral("escalate"));
    connect(m_go, &QPushButton::clicked, this, &EscalateOverlay::confirm);
    connect(m_skill, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_go->setEnabled(!text.trimmed().isEmpty()); });
}

EscalateOverlay::~EscalateOverlay() = default;

void EscalateOverlay::ask(const QString &proposal)
{
    m_skill->setText(proposal);
    m_go->setEnabled(!proposal.trimmed().isEmpty());
    open();
}

void EscalateOverlay::focusFirst()
{
    m_skill->setFocus();
    m_skill->selectAll();
}

void EscalateOverlay::confirm()
{
    const QString skill = m_skill->text().trimmed();
    if (skill.isEmpty())
        return;
    close();
    Q_EMIT confirmed(skill);
}

} // namespace bluepencil
