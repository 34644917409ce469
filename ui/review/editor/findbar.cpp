// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/editor/findbar.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/flowlayout.h"
#include "ui/common/iconbutton.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/review/panes/sheet.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int longestWords = 1000;

QLineEdit *field(const QString &name, const QString &object, QWidget *parent)
{
    auto *made = new QLineEdit(parent);
    made->setObjectName(object);
    made->setAccessibleName(name);
    made->setPlaceholderText(name);
    made->setMaxLength(longestWords);
    return made;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find and replace in the draft"));
    m_wanted = field(tr("Find in the draft"), QStringLiteral("findWords"), this);
    m_replacement = field(tr("Replace by"), QStringLiteral("replaceWords"), this);
    m_count = new ElideLabel({}, TypeRole::Caption, Ink::Muted, this);
    m_count->setObjectName(QStringLiteral("findCount"));
    auto *close = new IconButton(QStringLiteral("cross"), tr("Close find and replace"),
                                 QKeySequence(Qt::Key_Escape), this);
    close->setObjectName(QStringLiteral("findClose"));
    const auto button = [this](const QString &text, const char *name, const QKeySequence &keys) {
        auto *made = new DecisionButton(text, {}, keys, ButtonVariant::Normal, this);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_previous = button(tr("Previous match"), "findPrevious", {});
    m_next = button(tr("Next match"), "findNext", {});
    m_replace = button(tr("Replace"), "findReplace", {});
    m_replaceAll = button(tr("Replace all"), "findReplaceAll", {});
    m_matchCase = new QCheckBox(tr("Match case"), this);
    m_matchCase->setObjectName(QStringLiteral("findMatchCase"));
    m_wholeWords = new QCheckBox(tr("Whole words"), this);
    m_wholeWords->setObjectName(QStringLiteral("findWholeWords"));

    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::s6);
    auto *words = new QHBoxLayout;
    words->setSpacing(space::s8);
    words->addWidget(m_wanted, 1);
    words->addWidget(m_replacement, 1);
    words->addWidget(close);
    column->addLayout(words);
    auto *flow = new FlowLayout(space::s8);
    for (QWidget *each :
         {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next),
          static_cast<QWidget *>(m_replace), static_cast<QWidget *>(m_replaceAll),
          static_cast<QWidget *>(m_matchCase), static_cast<QWidget *>(m_wholeWords)})
        flow->addWidget(each);
    column->addWidget(m_count);
    column->addLayout(flow);

    for (QLineEdit *each : {m_wanted, m_replacement})
        each->installEventFilter(this);
    connect(m_wanted, &QLineEdit::textChanged, this, &FindBar::changed);
    connect(m_matchCase, &QCheckBox::toggled, this, &FindBar::changed);
    connect(m_wholeWords, &QCheckBox::toggled, this, &FindBar::changed);
    connect(m_previous, &QPushButton::clicked, this, &FindBar::previousWanted);
    connect(m_next, &QPushButton::clicked, this, &FindBar::nextWanted);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceWanted);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAllWanted);
    connect(close, &QToolButton::clicked, this, &FindBar::closeWanted);
    showCount(0, -1);
    fit();
}

FindBar::~FindBar() = default;

// The boxes stand in one line with the buttons, and all of it below the words of the sheet.
void FindBar::fit()
{
    const int start = sheetEdges(width(), theme().readingFont(false)).start;
    layout()->setContentsMargins(
        mirrored(layoutDirection(), QMargins(start, space::s4, space::s20, space::s8)));
    for (QCheckBox *each : {m_matchCase, m_wholeWords})
        each->setMinimumHeight(m_next->sizeHint().height());
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_wholeWords != nullptr && changesLook(event))
        fit();
}

void FindBar::open(const QString &wanted)
{
    show();
    if (!wanted.isEmpty())
        m_wanted->setText(wanted);
    m_wanted->setFocus(Qt::ShortcutFocusReason);
    m_wanted->selectAll();
}

QString FindBar::wanted() const
{
    return m_wanted->text();
}

QString FindBar::replacement() const
{
    return m_replacement->text();
}

FindOptions FindBar::options() const
{
    return {m_matchCase->isChecked(), m_wholeWords->isChecked()};
}

void FindBar::showCount(int count, int current)
{
    m_found = count;
    QString said;
    if (m_wanted->text().isEmpty())
        said = tr("Return goes to the next match");
    else if (count == 0)
        said = tr("No match in the draft");
    else if (current >= 0)
        said = tr("Match %1 of %2").arg(current + 1).arg(count);
    else
        said = tr("%n match(es)", nullptr, count);
    m_count->setLine(said);
    m_count->setInk(count == 0 && !m_wanted->text().isEmpty() ? Ink::Warn : Ink::Muted);
    m_wanted->setAccessibleDescription(said);
    enable();
}

void FindBar::setCanReplace(bool can)
{
    m_canReplace = can;
    m_replacement->setEnabled(can);
    enable();
}

void FindBar::enable()
{
    m_previous->setEnabled(m_found > 0);
    m_next->setEnabled(m_found > 0);
    m_replace->setEnabled(m_found > 0 && m_canReplace);
    m_replaceAll->setEnabled(m_found > 0 && m_canReplace);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const bool isReturn = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
    if (!isReturn || (pressed->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0)
        return QWidget::eventFilter(watched, event);
    if (watched == m_replacement && m_replace->isEnabled())
        Q_EMIT replaceWanted();
    else if (watched == m_wanted && pressed->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT previousWanted();
    else if (watched == m_wanted)
        Q_EMIT nextWanted();
    return true;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
}

} // namespace bluepencil
