// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/cards/tablecard.h"

#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int mostRows = 12;
constexpr int scrollRoom = 12; // of the bar across

} // namespace

TableCard::TableCard(const QString &title, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElideLabel(title, TypeRole::Strong, Ink::Text, this))
    , m_remark(new ElideLabel({}, TypeRole::Caption, Ink::Muted, this))
{
    setObjectName(objectName);
    setAccessibleName(title);
    m_title->setElides(true);
    m_remark->setElides(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardX, space::s12, space::cardX, space::s12);
    column->setSpacing(space::s8);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s8);
    head->addWidget(m_title);
    head->addWidget(m_remark, 1);
    column->addLayout(head);
    auto *host = new QWidget(this);
    m_pages = new QStackedLayout(host);
    m_table = new FigureTable(title, host);
    m_table->setObjectName(objectName + QStringLiteral("Table"));
    m_pages->addWidget(m_table);
    m_words = new Paragraph({}, TypeRole::Body, Ink::Muted, host);
    m_pages->addWidget(m_words);
    column->addWidget(host, 1);
}

TableCard::~TableCard() = default;

void TableCard::setTitle(const QString &title)
{
    m_title->setLine(title);
    setAccessibleName(title);
    m_table->setAccessibleName(title);
}

void TableCard::setRemark(const QString &remark)
{
    m_remark->setLine(remark);
}

void TableCard::showSheet(const FigureSheet &sheet)
{
    m_table->setSheet(sheet);
    m_pages->setCurrentWidget(m_table);
    fit();
}

void TableCard::showWords(const QString &words)
{
    m_words->setParagraph(words);
    m_table->setSheet({});
    m_pages->setCurrentWidget(m_words);
    fit();
}

void TableCard::fit()
{
    const int rows = std::min(mostRows, int(m_table->sheet().rows.size()));
    m_table->setMinimumHeight(rows > 0 ? theme().tableRow() * (rows + 1) + scrollRoom : 0);
    // Words alone ask for no room of a table.
    QSizePolicy policy = m_table->sizePolicy();
    policy.setVerticalPolicy(rows > 0 ? QSizePolicy::Expanding : QSizePolicy::Ignored);
    m_table->setSizePolicy(policy);
}

void TableCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawRounded(&painter, rect(), radius::card, theme().surface, theme().line);
}

void TableCard::changeEvent(QEvent *event)
{
    if (changesLook(event))
        fit();
    QWidget::changeEvent(event);
}

} // namespace bluepencil
