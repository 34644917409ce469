// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/checkspane.h"

#include "ui/common/elidelabel.h"
#include "ui/common/icon.h"
#include "ui/common/keycaps.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"
#include "ui/review/cardbutton.h"
#include "ui/review/checkwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr std::size_t mostStops = 50;
constexpr int iconColumn = 20; // icon and the room behind it

CardButton::Words cardOf(const words::CheckWords &words)
{
    return {words.tone, words.icon, words.strong, words.detail};
}

} // namespace

// What passed, in one line.
class ChecksPane::Line final : public QWidget {
public:
    explicit Line(QWidget *parent)
        : QWidget(parent)
        , m_text(new ElideLabel({}, TypeRole::Caption, Ink::Text, this))
        , m_row(new QHBoxLayout(this))
    {
        m_text->setElides(true);
        m_row->addWidget(m_text);
        place();
    }

    void setWords(const words::CheckWords &words)
    {
        m_words = words;
        m_text->setLine(words.strong);
        m_text->setInk(words.tone == Tone::Ok ? Ink::Text : Ink::Muted);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int size = theme().sized(metric::icon);
        const QRect icon(2, (height() - size) / 2, size, size);
        const QColor ink = m_words.tone == Tone::Ok ? theme().ok : theme().muted;
        paintIcon(&painter, mirrored(layoutDirection(), rect(), icon), m_words.icon, ink,
                  layoutDirection());
    }

    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange)
            place();
        QWidget::changeEvent(event);
    }

private:
    void place()
    {
        m_row->setContentsMargins(
            mirrored(layoutDirection(),
                     {2 + theme().sized(iconColumn) + space::s4, space::s4, 0, space::s4}));
    }

    ElideLabel *m_text;
    QHBoxLayout *m_row;
    words::CheckWords m_words;
};

ChecksPane::ChecksPane(QWidget *parent)
    : QWidget(parent)
    , m_summary(new ElideLabel({}, TypeRole::Caption, Ink::Muted, this))
    , m_keys(new KeyCaps({}, this))
    , m_boxColumn(new QVBoxLayout)
    , m_lineColumn(new QVBoxLayout)
{
    setObjectName(QStringLiteral("checksPane"));
    setAccessibleName(tr("Checks"));
    m_summary->setObjectName(QStringLiteral("checkSummary"));
    m_summary->setElides(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(9);
    head->addWidget(new ElideLabel(tr("Checks"), TypeRole::Strong, Ink::Text, this));
    head->addWidget(m_summary, 1);
    head->addWidget(m_keys);
    m_boxColumn->setSpacing(6);
    m_lineColumn->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s8);
    column->addLayout(head);
    column->addLayout(m_boxColumn);
    column->addLayout(m_lineColumn);
}

ChecksPane::~ChecksPane() = default;

void ChecksPane::setKeys(const QKeySequence &keys)
{
    m_keys->setKeys(keys);
    m_keys->setVisible(!keys.isEmpty());
}

void ChecksPane::clear()
{
    m_stops.clear();
    m_current = -1;
    m_summary->setLine({});
    showStops();
    showLines({});
}

void ChecksPane::showOutcome(const CheckOutcome &outcome)
{
    m_stops = stopsOf(outcome.findings);
    const auto count = int(m_stops.size());
    if (outcome.tooLarge)
        m_summary->setLine(tr("too large to be checked"));
    else
        m_summary->setLine(count == 0 ? tr("nothing to look at")
                                      : tr("%n to look at", nullptr, count));
    if (m_stops.size() > mostStops)
        m_stops.resize(mostStops);
    m_current = -1;
    showStops();
    showLines(outcome.findings);
}

void ChecksPane::showStops()
{
    while (m_boxes.size() < m_stops.size()) {
        auto *made = new CardButton(this);
        made->setObjectName(QStringLiteral("checkBox"));
        connect(made, &QAbstractButton::clicked, this,
                [this, stop = int(m_boxes.size())] { Q_EMIT chosen(stop); });
        m_boxColumn->addWidget(made);
        m_boxes.push_back(made);
    }
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const bool shown = i < m_stops.size();
        if (shown)
            m_boxes[i]->setWords(cardOf(words::finding(m_stops[i])));
        m_boxes[i]->setCurrent(int(i) == m_current);
        m_boxes[i]->setVisible(shown);
    }
}

void ChecksPane::showLines(const std::vector<CheckFinding> &findings)
{
    const std::vector<words::CheckWords> all = words::quietLines(findings);
    while (m_lines.size() < all.size()) {
        auto *made = new Line(this);
        m_lineColumn->addWidget(made);
        m_lines.push_back(made);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (i < all.size())
            m_lines[i]->setWords(all[i]);
        m_lines[i]->setVisible(i < all.size());
    }
}

void ChecksPane::setCurrent(int stop)
{
    m_current = stop;
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setCurrent(int(i) == stop);
}

QWidget *ChecksPane::box(int stop) const
{
    return stop >= 0 && stop < int(m_stops.size()) ? m_boxes[std::size_t(stop)] : nullptr;
}

} // namespace bluepencil
