// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/cards/groupcard.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/theme.h"
#include "ui/statistics/figurewords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

const QStringList &fixedKeys()
{
    static const QStringList keys {
        QStringLiteral("model"), QStringLiteral("reviewer"), QStringLiteral("task"),
        QStringLiteral("queue"), QStringLiteral("language"), QStringLiteral("category"),
        QStringLiteral("label"), QStringLiteral("hour"),     QStringLiteral("day"),
        QStringLiteral("week"),  QStringLiteral("month")};
    return keys;
}

} // namespace

GroupCard::GroupCard(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("statisticsGroups"));
    setAccessibleName(tr("Figures by group"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardX, space::s8, space::cardX, space::s12);
    column->setSpacing(space::s4);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s8);
    m_by = new QComboBox(this);
    m_by->setObjectName(QStringLiteral("statisticsBy"));
    m_by->setAccessibleName(tr("By"));
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const QString &key : fixedKeys())
        m_by->addItem(words::groupKeys(key), key);
    head->addWidget(m_by);
    m_dashed = new ElideLabel(tr("dashed line: all of them"), TypeRole::Caption, Ink::Muted, this);
    m_dashed->setProperty("elides", true);
    head->addWidget(m_dashed);
    head->addStretch(1);
    m_remark = new ElideLabel({}, TypeRole::Caption, Ink::Muted, this);
    m_remark->setObjectName(QStringLiteral("statisticsHidden"));
    m_remark->setProperty("elides", true);
    head->addWidget(m_remark);
    m_only = new DecisionButton(tr("Only this"), QStringLiteral("filter"), {}, ButtonVariant::Ghost,
                                this);
    m_only->setObjectName(QStringLiteral("statisticsOnly"));
    head->addWidget(m_only);
    column->addLayout(head);
    auto *host = new QWidget(this);
    m_pages = new QStackedLayout(host);
    m_table = new FigureTable(tr("Figures by group"), host);
    m_table->setObjectName(QStringLiteral("statisticsGroupTable"));
    m_pages->addWidget(m_table);
    auto *centre = new QWidget(host);
    auto *middle = new QVBoxLayout(centre);
    m_words = new Paragraph({}, TypeRole::Body, Ink::Muted, centre);
    m_words->setTextAlignment(Qt::AlignHCenter);
    middle->addStretch();
    middle->addWidget(m_words);
    middle->addStretch();
    m_pages->addWidget(centre);
    column->addWidget(host, 1);
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] {
        m_table->setAccessibleName(tr("Figures by %1").arg(words::groupKey(by())));
        Q_EMIT byChanged(by());
    });
    connect(m_table, &FigureTable::opened, this, &GroupCard::opened);
    connect(m_table, &FigureTable::currentSourceChanged, this, &GroupCard::showOnly);
    connect(m_only, &QPushButton::clicked, this,
            [this] { Q_EMIT onlyWanted(m_table->currentSource()); });
    showOnly();
}

GroupCard::~GroupCard() = default;

void GroupCard::setAttributes(const QStringList &pointers)
{
    QStringList there;
    for (int i = int(fixedKeys().size()); i < m_by->count(); ++i)
        there.append(m_by->itemData(i).toString());
    QStringList wanted = pointers;
    // What is chosen stays, also when no decision has it any more.
    if (by().startsWith(u'/') && !wanted.contains(by()))
        wanted.append(by());
    if (there == wanted)
        return;
    const QSignalBlocker quiet(m_by);
    const QString before = by();
    while (m_by->count() > fixedKeys().size())
        m_by->removeItem(int(fixedKeys().size()));
    for (const QString &pointer : std::as_const(wanted))
        m_by->addItem(words::groupKeys(pointer), pointer);
    m_by->setCurrentIndex(std::max(0, m_by->findData(before)));
}

void GroupCard::showGroups(const figures::ShownGroups &shown, bool beside)
{
    m_dashed->setLine(beside ? tr("dashed line: no difference") : tr("dashed line: all of them"));
    m_table->setSheet(shown.sheet);
    m_remark->setLine(shown.hiddenGroups > 0
                          ? tr("%Ln group(s) under n = 5 hidden", nullptr, int(shown.hiddenGroups))
                          : tr("under n = 30 marked, under 5 hidden"));
    m_unnamed = shown.unnamed;
    m_others = shown.others;
    m_words->setParagraph(shown.nothing);
    m_pages->setCurrentIndex(shown.nothing.isEmpty() ? TablePage : WordsPage);
    showOnly();
}

QString GroupCard::by() const
{
    return m_by->currentData().toString();
}

void GroupCard::setBy(const QString &key)
{
    const int at = m_by->findData(key);
    if (at >= 0)
        m_by->setCurrentIndex(at);
}

void GroupCard::focusBy()
{
    m_by->setFocus(Qt::ShortcutFocusReason);
}

void GroupCard::setOnlyKeys(const QKeySequence &keys)
{
    m_only->setKeys(keys);
}

void GroupCard::setOnlyAllowed(bool allowed)
{
    m_onlyAllowed = allowed;
    showOnly();
}

void GroupCard::showOnly()
{
    const int source = m_table->currentSource();
    m_only->setEnabled(m_onlyAllowed && source >= 0 && source != m_unnamed
                       && source < m_others.value_or(source + 1)
                       && m_pages->currentIndex() == TablePage);
}

QSize GroupCard::minimumSizeHint() const
{
    return {theme().sized(360), theme().sized(220)};
}

void GroupCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawRounded(&painter, rect(), radius::card, theme().surface, theme().line);
}

} // namespace bluepencil
