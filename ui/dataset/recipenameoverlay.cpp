// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/recipenameoverlay.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/dataset/formparts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int overlayWidth = 460;
constexpr int longestName = 100;

} // namespace

RecipeNameOverlay::RecipeNameOverlay(QWidget *window)
    : Overlay(tr("Save the recipe"), overlayWidth, window)
{
    setObjectName(QStringLiteral("recipeNameOverlay"));
    column()->addWidget(new ElideLabel(tr("Save the recipe"), TypeRole::Title, Ink::Text, card()));
    column()->addWidget(new Paragraph(tr("It is kept in the workspace, for everybody who works "
                                         "with it. One of the same name is replaced."),
                                      TypeRole::Body, Ink::Muted, card()));
    m_line = formLine("recipeName", tr("Name"), longestName, card());
    column()->addWidget(formCaption(tr("Name"), m_line, card()));
    column()->addWidget(m_line);
    column()->addSpacing(space::s4);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s8);
    row->addStretch(1);
    auto *cancel = new DecisionButton(tr("Cancel"), {}, QKeySequence(Qt::Key_Escape),
                                      ButtonVariant::Normal, card());
    cancel->setObjectName(QStringLiteral("recipeNameCancel"));
    connect(cancel, &QPushButton::clicked, this, &Overlay::close);
    m_go = new DecisionButton(tr("Save"), {}, QKeySequence(Qt::Key_Return), ButtonVariant::Primary,
                              card());
    m_go->setObjectName(QStringLiteral("recipeNameConfirm"));
    row->addWidget(cancel);
    row->addWidget(m_go);
    column()->addLayout(row);
    connect(m_go, &QPushButton::clicked, this, &RecipeNameOverlay::confirm);
    connect(m_line, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_go->setEnabled(!text.trimmed().isEmpty()); });
}

RecipeNameOverlay::~RecipeNameOverlay() = default;

void RecipeNameOverlay::ask(const QString &proposal)
{
    m_line->setText(proposal);
    m_go->setEnabled(!proposal.trimmed().isEmpty());
    open();
}

void RecipeNameOverlay::focusFirst()
{
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void RecipeNameOverlay::confirm()
{
    const QString name = m_line->text().simplified();
    if (name.isEmpty())
        return;
    close();
    Q_EMIT named(name);
}

} // namespace bluepencil
