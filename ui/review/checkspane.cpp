// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/checkspane.h"

#include "ui/common/elidelabel.h"
#include "ui/common/icon.h"
#include "ui/common/keycaps.h"
#include "ui/common/paint.h"
#include "ui/common/paragraph.h"
#include "ui/common/theme.h"
#include "ui/review/checkwords.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace bluepencil {

namespace {

constexpr std::size_t mostStops = 50;
constexpr int iconColumn = 20; // icon and the room behind it

} // namespace

// A finding: clicked or pressed it leads to its place.
class ChecksPane::Box final : public QAbstractButton {
public:
    explicit Box(QWidget *parent)
        : QAbstractButton(parent)
        , m_strong(new Paragraph({}, TypeRole::Strong, Ink::Text, this))
        , m_detail(new Paragraph({}, TypeRole::Caption, Ink::Text, this))
    {
        setObjectName(QStringLiteral("checkBox"));
        setFocusPolicy(Qt::StrongFocus);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        for (Paragraph *part : {m_strong, m_detail})
            part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }

    void setWords(const words::CheckWords &words)
    {
        m_words = words;
        m_strong->setParagraph(words.strong);
        m_detail->setParagraph(words.detail);
        m_detail->setVisible(!words.detail.isEmpty());
        setAccessibleName(words.strong);
        setAccessibleDescription(words.detail);
        place();
        updateGeometry();
        update();
    }

    void setCurrent(bool current)
    {
        m_isCurrent = current;
        update();
    }

    QSize sizeHint() const override
    {
        const int inner = qMax(m_strong->sizeHint().width(), m_detail->sizeHint().width());
        const int wide = inner + startRoom() + space::s12;
        return {wide, heightForWidth(wide)};
    }

    QSize minimumSizeHint() const override
    {
        return {m_strong->minimumSizeHint().width() + startRoom() + space::s12, 0};
    }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override
    {
        const int inner = width - startRoom() - space::s12;
        const int detail = m_words.detail.isEmpty() ? 0 : between + m_detail->heightForWidth(inner);
        return space::s8 + m_strong->heightForWidth(inner) + detail + space::s8;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &look = theme();
        const QColor ink = look.ink(m_words.tone);
        drawRounded(&painter, rect(), radius::check, look.soft(m_words.tone),
                    m_isCurrent ? ink : QColor());
        const int size = look.sized(metric::icon);
        const QRect icon(space::s12, space::s8 + 2, size, size);
        paintIcon(&painter, mirrored(layoutDirection(), rect(), icon), m_words.icon, ink,
                  layoutDirection());
        if (hasFocus())
            drawFocusRing(&painter, rect(), radius::check - 1);
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QAbstractButton::resizeEvent(event);
        place();
    }

    void changeEvent(QEvent *event) override
    {
        place();
        QAbstractButton::changeEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return && event->modifiers() == Qt::NoModifier) {
            click();
            return;
        }
        QAbstractButton::keyPressEvent(event);
    }

private:
    static constexpr int between = 2;

    static int startRoom() { return space::s12 + theme().sized(iconColumn); }

    void place()
    {
        const int inner = width() - startRoom() - space::s12;
        const int strong = m_strong->heightForWidth(inner);
        const auto put = [this, inner](QWidget *part, int top, int height) {
            part->setGeometry(
                mirrored(layoutDirection(), rect(), QRect(startRoom(), top, inner, height)));
        };
        put(m_strong, space::s8, strong);
        put(m_detail, space::s8 + strong + between, m_detail->heightForWidth(inner));
    }

    Paragraph *m_strong;
    Paragraph *m_detail;
    words::CheckWords m_words;
    bool m_isCurrent = false;
};

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
        auto *made = new Box(this);
        connect(made, &QAbstractButton::clicked, this,
                [this, stop = int(m_boxes.size())] { Q_EMIT chosen(stop); });
        m_boxColumn->addWidget(made);
        m_boxes.push_back(made);
    }
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const bool shown = i < m_stops.size();
        if (shown)
            m_boxes[i]->setWords(words::finding(m_stops[i]));
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
