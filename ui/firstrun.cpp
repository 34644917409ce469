// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int columnWidth = 420;

class Pencil final : public QWidget {
public:
    explicit Pencil(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(44, 44);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), QStringLiteral("pencil"), theme().accent, Qt::LeftToRight);
    }
};

} // namespace

FirstRun::FirstRun(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_go(new DecisionButton(tr("Start reviewing"), QStringLiteral("review"),
                              QKeySequence(Qt::Key_Return), ButtonVariant::Primary, this))
{
    setObjectName(QStringLiteral("firstRun"));
    auto *middle = new QWidget(this);
    middle->setFixedWidth(theme().sized(columnWidth));
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(space::s12);
    column->addWidget(new Pencil(middle), 0, Qt::AlignHCenter);
    auto *head = new Paragraph(tr("Every draft gets a second pair of eyes"), TypeRole::Head,
                               Ink::Text, middle);
    head->setTextAlignment(Qt::AlignHCenter);
    column->addWidget(head);
    auto *sentence
        = new Paragraph(tr("Approve or correct what the model wrote, before it is sent."),
                        TypeRole::Body, Ink::Muted, middle);
    sentence->setTextAlignment(Qt::AlignHCenter);
    column->addWidget(sentence);
    column->addSpacing(space::s16);
    auto *label = new QLabel(tr("Your name, as it stands on your decisions"), middle);
    label->setBuddy(m_name);
    column->addWidget(label);
    m_name->setObjectName(QStringLiteral("firstRunName"));
    m_name->setAccessibleName(tr("Your name"));
    m_name->setMaxLength(200);
    column->addWidget(m_name);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_go);
    row->addStretch(1);
    column->addSpacing(space::s4);
    column->addLayout(row);
    column->addSpacing(space::s16);
    auto *foot = new Paragraph(tr("The workspace is one file on this machine. No account, no "
                                  "network. Settings can change the name later."),
                               TypeRole::Caption, Ink::Muted, middle);
    foot->setTextAlignment(Qt::AlignHCenter);
    column->addWidget(foot);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    // Between stretches and not aligned: an aligned widget is not asked for its height by width.
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle);
    across->addStretch(1);
    outer->addLayout(across);
    outer->addStretch(3);
    m_go->setObjectName(QStringLiteral("firstRunStart"));
    m_go->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_go->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &FirstRun::accept);
    connect(m_go, &QPushButton::clicked, this, &FirstRun::accept);
}

FirstRun::~FirstRun() = default;

void FirstRun::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_name->setFocus();
}

void FirstRun::accept()
{
    const QString name = m_name->text().simplified();
    if (!name.isEmpty())
        Q_EMIT named(name);
}

} // namespace bluepencil
