// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/decisionbutton.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr int widestSentence = 480;

} // namespace

class EmptyState::Disc final : public QWidget {
public:
    explicit Disc(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setIcon(const QString &icon)
    {
        m_icon = icon;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int edge = theme().sized(metric::emptyDisc);
        return {edge, edge};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const int inset = (width() - theme().sized(28)) / 2;
        QPainter painter(this);
        drawRounded(&painter, rect(), width() / 2.0, theme().accentSoft);
        paintIcon(&painter, rect().adjusted(inset, inset, -inset, -inset), m_icon, theme().accent,
                  layoutDirection());
    }

private:
    QString m_icon;
};

EmptyState::EmptyState(const QString &icon, const QString &head, const QString &sentence,
                       QWidget *parent)
    : QWidget(parent)
    , m_disc(new Disc(this))
    , m_head(new Paragraph({}, TypeRole::Head))
    , m_sentence(new Paragraph({}, TypeRole::Body, Ink::Muted))
    , m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::s8);
    column->addStretch();
    column->addWidget(m_disc, 0, Qt::AlignHCenter);
    column->addSpacing(space::s8);
    for (Paragraph *words : {m_head, m_sentence}) {
        words->setTextAlignment(Qt::AlignHCenter);
        words->setMaximumWidth(theme().sized(widestSentence));
        auto *row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(words, 100);
        row->addStretch();
        column->addLayout(row);
    }
    column->addSpacing(space::s4);
    m_buttons->setSpacing(space::s12);
    m_buttons->addStretch();
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addStretch();
    m_disc->hide(); // until it is known to fit
    setWords(icon, head, sentence);
}

EmptyState::~EmptyState() = default;

void EmptyState::setWords(const QString &icon, const QString &head, const QString &sentence)
{
    m_disc->setIcon(icon);
    m_head->setParagraph(head);
    m_sentence->setParagraph(sentence);
    setAccessibleName(head);
    setAccessibleDescription(sentence);
    layout()->invalidate();
    if (isVisible())
        fit();
}

void EmptyState::fit()
{
    fitDisc();
    layout()->activate();
}

// Where text is large and the window small, words go before the picture.
void EmptyState::fitDisc()
{
    const int disc = m_disc->isHidden() ? m_disc->sizeHint().height() + layout()->spacing() : 0;
    const int wanted = layout()->totalHeightForWidth(width()) + disc;
    m_disc->setVisible(wanted <= height());
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isVisible())
        fitDisc();
}

// A request for layout is dropped while the page is not visible, and no other follows.
void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

void EmptyState::addButton(DecisionButton *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (changesLook(event)) {
        m_head->setMaximumWidth(theme().sized(widestSentence));
        m_sentence->setMaximumWidth(theme().sized(widestSentence));
        if (isVisible())
            fitDisc();
    }
    QWidget::changeEvent(event);
}

} // namespace bluepencil
