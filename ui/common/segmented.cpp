// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/segmented.h"

#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int inset = 3;
constexpr int segmentSide = 12;
constexpr int segmentGap = 7;

} // namespace

class SegmentButton final : public QAbstractButton {
public:
    SegmentButton(const QString &text, QString icon, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(std::move(icon))
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        // As if chosen: bold is wider, and nothing may move when the choice does.
        const QFontMetrics metrics(theme().font(TypeRole::Strong));
        const int least = metric::switcher - 2 * inset;
        return {2 * segmentSide + iconSpace() + metrics.horizontalAdvance(text()) + 1,
                std::max(least, metrics.height() + 8)};
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = theme();
        QPainter painter(this);
        if (isChecked())
            drawRounded(&painter, rect(), radius::button, t.thumb, t.line);
        painter.setFont(t.font(isChecked() ? TypeRole::Strong : TypeRole::Body));
        const bool lit = isChecked() || underMouse();
        const QColor ink = !isEnabled() ? t.control : (lit ? t.text : t.muted);
        const int textWidth = painter.fontMetrics().horizontalAdvance(text());
        int x = std::max(segmentSide, (width() - iconSpace() - textWidth) / 2);
        if (!m_icon.isEmpty()) {
            const QRect place(x, (height() - iconEdge()) / 2, iconEdge(), iconEdge());
            paintIcon(&painter, mirrored(layoutDirection(), rect(), place), m_icon,
                      isChecked() && isEnabled() && !t.dark ? t.accent : ink, layoutDirection());
            x += iconSpace();
        }
        painter.setPen(ink);
        const QRect place(x, 0, textWidth + 1, height());
        drawLine(&painter, mirrored(layoutDirection(), rect(), place), Qt::AlignVCenter, text(),
                 layoutDirection());
        if (hasFocus())
            drawFocusRing(&painter, rect(), radius::button - 1);
    }

private:
    [[nodiscard]] int iconSpace() const { return m_icon.isEmpty() ? 0 : iconEdge() + segmentGap; }

    QString m_icon;
};

Segmented::Segmented(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(inset, inset, inset, inset);
    row->setSpacing(0);
}

Segmented::~Segmented() = default;

int Segmented::addSegment(const QString &text, const QString &icon, const QString &objectName)
{
    auto *segment = new SegmentButton(text, icon, this);
    segment->setObjectName(objectName);
    segment->installEventFilter(this);
    layout()->addWidget(segment);
    const int index = int(m_segments.size());
    m_segments.append(segment);
    connect(segment, &QAbstractButton::clicked, this, [this, index] { setCurrent(index); });
    updateTabStop();
    return index;
}

void Segmented::setSegmentText(int index, const QString &text)
{
    SegmentButton *segment = m_segments.at(index);
    segment->setText(text);
    segment->setAccessibleName(text);
    segment->updateGeometry();
}

void Segmented::setSegmentToolTip(int index, const QString &plainText)
{
    m_segments.at(index)->setToolTip(plainToolTip(plainText));
}

void Segmented::setSegmentEnabled(int index, bool enabled)
{
    m_segments.at(index)->setEnabled(enabled);
}

void Segmented::setSegmentShown(int index, bool shown)
{
    m_segments.at(index)->setVisible(shown);
    updateGeometry();
}

void Segmented::setCurrent(int index)
{
    const bool changed = index != m_current;
    m_current = index;
    for (SegmentButton *segment : std::as_const(m_segments))
        segment->setAutoExclusive(false); // else none could be unchecked
    for (int i = 0; i < count(); ++i)
        m_segments.at(i)->setChecked(i == index);
    // Screen readers then say "radio button, two of three".
    for (SegmentButton *segment : std::as_const(m_segments))
        segment->setAutoExclusive(true);
    updateTabStop();
    if (changed)
        Q_EMIT currentChanged(index);
}

void Segmented::updateTabStop()
{
    const int stop = std::max(0, m_current);
    for (int i = 0; i < count(); ++i)
        m_segments.at(i)->setFocusPolicy(i == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

void Segmented::move(int from, int step)
{
    for (int i = from + step; i >= 0 && i < count(); i += step) {
        if (!m_segments.at(i)->isEnabled() || m_segments.at(i)->isHidden())
            continue;
        setCurrent(i);
        m_segments.at(i)->setFocus(Qt::TabFocusReason);
        return;
    }
}

bool Segmented::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    int at = 0;
    while (at < count() && m_segments.at(at) != watched)
        ++at;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right:
        move(at, forward);
        return true;
    case Qt::Key_Left:
        move(at, -forward);
        return true;
    case Qt::Key_Home:
        move(-1, 1);
        return true;
    case Qt::Key_End:
        move(count(), -1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawRounded(&painter, rect(), radius::switcher, theme().sunken);
}

void Segmented::changeEvent(QEvent *event)
{
    if (changesLook(event)) {
        for (SegmentButton *segment : std::as_const(m_segments))
            segment->updateGeometry();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace bluepencil
