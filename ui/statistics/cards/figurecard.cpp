// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/cards/figurecard.h"

#include "ui/common/counttext.h"
#include "ui/common/elidelabel.h"
#include "ui/common/paragraph.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int changeIconEdge = 14;
constexpr int iconGap = 4;
constexpr int lowHeight = 88;
constexpr double againstLine = 1.25; // as the lines above it stand

} // namespace

// Arrow and words in the colour of what they say.
class FigureCard::Change final : public QLabel {
public:
    explicit Change(QWidget *parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void show(const QString &text, const QString &icon, Tone tone)
    {
        m_icon = icon;
        m_tone = tone;
        setText(text);
        setAccessibleName(text);
        updateGeometry();
        update();
    }

    [[nodiscard]] int widthOf(const QString &text) const
    {
        if (text.isEmpty())
            return 0;
        const QFontMetrics metrics(theme().font(TypeRole::CaptionStrong));
        return theme().sized(changeIconEdge) + iconGap + metrics.horizontalAdvance(text) + 1;
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(theme().font(TypeRole::CaptionStrong));
        return {widthOf(text()), std::max(metrics.height(), theme().sized(changeIconEdge))};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (text().isEmpty())
            return;
        const Theme &t = theme();
        const int edge = t.sized(changeIconEdge);
        QPainter painter(this);
        const QRect icon(0, (height() - edge) / 2, edge, edge);
        // An arrow over time points where the line of the chart does: it doesn't mirror.
        paintIcon(&painter, mirrored(layoutDirection(), rect(), icon), m_icon, t.ink(m_tone),
                  Qt::LeftToRight);
        painter.setFont(t.font(TypeRole::CaptionStrong));
        painter.setPen(t.ink(m_tone));
        const QRect words(edge + iconGap, 0, width() - edge - iconGap, height());
        drawLine(&painter, mirrored(layoutDirection(), rect(), words), Qt::AlignVCenter, text(),
                 layoutDirection());
    }

private:
    QString m_icon;
    Tone m_tone = Tone::Neutral;
};

FigureCard::FigureCard(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_caption(new ElideLabel({}, TypeRole::Caption, Ink::Muted, this))
    , m_figure(new CountText({}, TypeRole::Figure, Ink::Text, this))
    , m_change(new Change(this))
    , m_detail(new ElideLabel({}, TypeRole::Caption, Ink::Muted, this))
    , m_against(new Paragraph({}, TypeRole::Caption, Ink::Text, this))
    , m_spark(new Sparkline(this))
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_detail->setProperty("elides", true);
    m_against->setLineHeight(againstLine);
    m_against->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardX, space::cardY, space::cardX, space::s8);
    column->setSpacing(0);
    column->addWidget(m_caption);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s8);
    row->addWidget(m_figure);
    row->addStretch(1);
    row->addWidget(m_change);
    column->addLayout(row);
    column->addWidget(m_detail);
    column->addWidget(m_against);
    column->addSpacing(space::s4);
    column->addWidget(m_spark, 1);
    column->addStretch(); // where there is no course
}

FigureCard::~FigureCard() = default;

void FigureCard::setWords(const CardWords &words)
{
    m_words = words;
    m_caption->setLine(words.caption);
    m_figure->setCount(words.figure);
    m_detail->setLine(words.detail);
    m_against->setParagraph(words.against);
    m_against->setVisible(!words.against.isEmpty());
    m_spark->setPoints(words.spark, words.sparkLeast, words.sparkMost);
    m_change->setToolTip(plainToolTip(words.changeDetail));
    m_change->setAccessibleDescription(words.changeDetail);
    setAccessibleName(words.caption);
    QStringList said {words.figure};
    for (const QString &part : {words.change, words.changeDetail, words.detail, words.against}) {
        if (!part.isEmpty())
            said.append(part);
    }
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    fit();
}

void FigureCard::setLow(bool low)
{
    m_low = low;
    m_spark->setVisible(!low);
    updateGeometry();
}

int FigureCard::wantedHeight() const
{
    if (!m_low)
        return theme().sized(metric::figureCard);
    return std::max(theme().sized(lowHeight), layout()->minimumSize().height());
}

// The whole change where it fits beside the figure, else the short one; a figure is rather small
// than cut, and rather alone.
void FigureCard::fit()
{
    const int room = width() - 2 * space::cardX;
    const auto fits = [&](TypeRole role, const QString &change) {
        const int beside = change.isEmpty() ? 0 : space::s8 + m_change->widthOf(change);
        return CountText::widthOf(m_words.figure, role) + beside <= room;
    };
    TypeRole role = TypeRole::Title;
    QString change;
    for (const TypeRole each : {TypeRole::Figure, TypeRole::Head, TypeRole::Title}) {
        const bool whole = fits(each, m_words.change);
        if (!whole && !fits(each, m_words.shortChange))
            continue;
        role = each;
        change = whole ? m_words.change : m_words.shortChange;
        break;
    }
    m_figure->setRole(role);
    m_change->show(change, m_words.changeIcon, m_words.changeTone);
}

QSize FigureCard::sizeHint() const
{
    return {theme().sized(240), wantedHeight()};
}

QSize FigureCard::minimumSizeHint() const
{
    return {theme().sized(160), wantedHeight()};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawRounded(&painter, rect(), radius::card, theme().surface, theme().line);
}

void FigureCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FigureCard::changeEvent(QEvent *event)
{
    if (changesLook(event)) {
        fit();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace bluepencil
