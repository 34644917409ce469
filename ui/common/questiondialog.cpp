// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/questiondialog.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/paragraph.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int questionWidth = 420;

} // namespace

QuestionDialog::QuestionDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(question.head);
    setAccessibleName(question.head);
    setAccessibleDescription(question.text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::s20, space::page, space::s20);
    column->setSpacing(space::s8);
    column->addWidget(new Paragraph(question.head, TypeRole::Title));
    auto *text = new Paragraph(question.text, TypeRole::Body, Ink::Muted);
    text->setSelectable(true);
    text->setMinimumWidth(theme().sized(questionWidth));
    column->addWidget(text, 1);
    column->addSpacing(space::s12);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s8);
    row->addStretch();
    column->addLayout(row);
    const auto add
        = [&](const QString &words, ButtonVariant variant, const QString &name, Answer answer) {
              auto *button = new DecisionButton(words, {}, {}, variant);
              button->setObjectName(name);
              connect(button, &QAbstractButton::clicked, this, [this, answer] { finish(answer); });
              row->addWidget(button);
              return button;
          };
    DecisionButton *cancel = nullptr;
    if (!question.cancel.isEmpty())
        cancel
            = add(question.cancel, ButtonVariant::Ghost, QStringLiteral("cancel"), Answer::Cancel);
    if (!question.alternative.isEmpty())
        add(question.alternative, ButtonVariant::Normal, QStringLiteral("alternative"),
            Answer::Alternative);
    DecisionButton *accept
        = add(question.accept, question.dangerous ? ButtonVariant::Danger : ButtonVariant::Primary,
              QStringLiteral("accept"), Answer::Accept);
    DecisionButton *first = question.dangerous && cancel != nullptr ? cancel : accept;
    first->setDefault(true);
    first->setFocus();
    connect(this, &QDialog::rejected, this, [this] { finish(Answer::Cancel); });
}

QuestionDialog::~QuestionDialog() = default;

void QuestionDialog::finish(Answer answer)
{
    if (m_done)
        return;
    m_done = true;
    Q_EMIT answered(answer);
    done(answer == Answer::Cancel ? QDialog::Rejected : QDialog::Accepted);
}

} // namespace bluepencil
