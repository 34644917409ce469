// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/overlays/redraftoverlay.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int redraftWidth = 520;
constexpr int longestLine = 400; // characters; the queue's limit is in bytes

} // namespace

RedraftOverlay::RedraftOverlay(QWidget *window)
    : Overlay(tr("Ask for another draft"), redraftWidth, window)
    , m_line(new QLineEdit(card()))
{
    setObjectName(QStringLiteral("redraftOverlay"));
    column()->addWidget(
        new ElideLabel(tr("Ask for another draft"), TypeRole::Title, Ink::Text, card()));
    column()->addWidget(new Paragraph(tr("The item goes back to its producer with this line, and "
                                         "to you when another draft is there. Your text is kept."),
                                      TypeRole::Body, Ink::Muted, card()));
    auto *label = new QLabel(tr("What should the next draft do?"), card());
    label->setBuddy(m_line);
    column()->addWidget(label);
    m_line->setObjectName(QStringLiteral("redraftLine"));
    m_line->setAccessibleName(tr("What should the next draft do?"));
    m_line->setMaxLength(longestLine);
    column()->addWidget(m_line);
    column()->addSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    auto *cancel = new DecisionButton(tr("Cancel"), {}, QKeySequence(Qt::Key_Escape),
                                      ButtonVariant::Normal, card());
    cancel->setObjectName(QStringLiteral("redraftCancel"));
    connect(cancel, &QPushButton::clicked, this, &Overlay::close);
    m_go = new DecisionButton(tr("Ask"), QStringLiteral("sync"), QKeySequence(Qt::Key_Return),
                              ButtonVariant::Primary, card());
    m_go->setObjectName(QStringLiteral("redraftConfirm"));
    row->addWidget(cancel);
    row->addWidget(m_go);
    column()->addLayout(row);
    connect(m_go, &QPushButton::clicked, this, &RedraftOverlay::confirm);
    connect(m_line, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_go->setEnabled(!text.trimmed().isEmpty()); });
}

RedraftOverlay::~RedraftOverlay() = default;

void RedraftOverlay::ask(const QString &proposal)
{
    m_line->setText(proposal);
    m_go->setEnabled(!proposal.trimmed().isEmpty());
    open();
}

void RedraftOverlay::focusFirst()
{
    m_line->setFocus();
    m_line->selectAll();
}

void RedraftOverlay::confirm()
{
    const QString instruction = m_line->text().simplified();
    if (instruction.isEmpty())
        return;
    close();
    Q_EMIT confirmed(instruction);
}

} // namespace bluepencil
