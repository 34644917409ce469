// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/driftoverlay.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int driftCardWide = 560;
constexpr int longestName = 200; // characters
constexpr int longestReason = 2000;

} // namespace

DriftOverlay::DriftOverlay(QWidget *window)
    : Overlay(tr("Acknowledge an alarm"), driftCardWide, window)
    , m_what(new Paragraph({}, TypeRole::Body, Ink::Muted, card()))
    , m_by(new QLineEdit(card()))
    , m_reason(new QLineEdit(card()))
    , m_baseline(new QCheckBox(tr("What was decided since is the new normal"), card()))
{
    setObjectName(QStringLiteral("driftOverlay"));
    column()->addWidget(
        new ElideLabel(tr("Acknowledge an alarm"), TypeRole::Title, Ink::Text, card()));
    column()->addWidget(m_what);
    const auto add
        = [this](QLineEdit *line, const QString &name, const char *objectName, int longest) {
              auto *label = new QLabel(name, card());
              label->setTextFormat(Qt::PlainText);
              label->setBuddy(line);
              column()->addWidget(label);
              line->setObjectName(QString::fromLatin1(objectName));
              line->setAccessibleName(name);
              line->setMaxLength(longest);
              column()->addWidget(line);
              connect(line, &QLineEdit::textChanged, this, &DriftOverlay::enable);
          };
    add(m_by, tr("Your name"), "driftBy", longestName);
    add(m_reason, tr("Why may it end?"), "driftReason", longestReason);
    m_baseline->setObjectName(QStringLiteral("driftBaseline"));
    column()->addWidget(m_baseline);
    column()->addWidget(
        new Paragraph(tr("Without this the figure is watched anew against the same baseline: if "
                         "nothing was done, the alarm comes back."),
                      TypeRole::Caption, Ink::Muted, card()));
    column()->addSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    auto *cancel = new DecisionButton(tr("Cancel"), {}, QKeySequence(Qt::Key_Escape),
                                      ButtonVariant::Normal, card());
    cancel->setObjectName(QStringLiteral("driftCancel"));
    connect(cancel, &QPushButton::clicked, this, &Overlay::close);
    m_go = new DecisionButton(tr("Acknowledge"), QStringLiteral("check"),
                              QKeySequence(Qt::Key_Return), ButtonVariant::Primary, card());
    m_go->setObjectName(QStringLiteral("driftConfirm"));
    row->addWidget(cancel);
    row->addWidget(m_go);
    column()->addLayout(row);
    connect(m_go, &QPushButton::clicked, this, &DriftOverlay::confirm);
    enable();
}

DriftOverlay::~DriftOverlay() = default;

void DriftOverlay::ask(qint64 no, const QString &what)
{
    m_no = no;
    m_what->setParagraph(what);
    m_reason->clear(); // the name stays: it's mostly the same person
    m_baseline->setChecked(false);
    enable();
    open();
}

void DriftOverlay::focusFirst()
{
    (m_by->text().isEmpty() ? m_by : m_reason)->setFocus();
}

void DriftOverlay::enable()
{
    if (m_go != nullptr) {
        m_go->setEnabled(!m_by->text().trimmed().isEmpty()
                         && !m_reason->text().trimmed().isEmpty());
    }
}

void DriftOverlay::confirm()
{
    const DriftAnswer answer {m_by->text().simplified(), m_reason->text().trimmed(),
                              m_baseline->isChecked()};
    if (answer.by.isEmpty() || answer.reason.isEmpty())
        return;
    close();
    Q_EMIT confirmed(m_no, answer);
}

} // namespace bluepencil
