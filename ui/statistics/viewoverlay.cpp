// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/viewoverlay.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/statistics/savedviews.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int viewCardWide = 460;

} // namespace

ViewOverlay::ViewOverlay(QWidget *window)
    : Overlay(tr("Save the view"), viewCardWide, window)
    , m_title(new ElideLabel(tr("Save the view"), TypeRole::Title, Ink::Text, card()))
    , m_what(new Paragraph({}, TypeRole::Body, Ink::Muted, card()))
    , m_name(new QLineEdit(card()))
{
    setObjectName(QStringLiteral("viewOverlay"));
    column()->addWidget(m_title);
    column()->addWidget(m_what);
    auto *label = new QLabel(tr("Name"), card());
    label->setBuddy(m_name);
    column()->addWidget(label);
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(LongestViewName);
    column()->addWidget(m_name);
    column()->addSpacing(space::s4);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s8);
    row->addStretch(1);
    auto *cancel = new DecisionButton(tr("Cancel"), {}, QKeySequence(Qt::Key_Escape),
                                      ButtonVariant::Normal, card());
    cancel->setObjectName(QStringLiteral("viewCancel"));
    connect(cancel, &QPushButton::clicked, this, &Overlay::close);
    m_go = new DecisionButton(tr("Save"), QStringLiteral("check"), QKeySequence(Qt::Key_Return),
                              ButtonVariant::Primary, card());
    m_go->setObjectName(QStringLiteral("viewConfirm"));
    row->addWidget(cancel);
    row->addWidget(m_go);
    column()->addLayout(row);
    connect(m_go, &QPushButton::clicked, this, &ViewOverlay::confirm);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_go->setEnabled(!text.trimmed().isEmpty()); });
}

ViewOverlay::~ViewOverlay() = default;

void ViewOverlay::ask(const QString &name, const QString &what, const QString &renamed)
{
    m_renamed = renamed;
    m_title->setLine(renamed.isEmpty() ? tr("Save the view") : tr("Rename the view"));
    m_what->setParagraph(what);
    m_name->setText(name);
    m_go->setEnabled(!name.isEmpty());
    open();
}

void ViewOverlay::focusFirst()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ViewOverlay::confirm()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    close();
    Q_EMIT named(name, m_renamed);
}

} // namespace bluepencil
