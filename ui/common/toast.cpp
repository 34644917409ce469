// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/toast.h"

#include "ui/common/keycaps.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/common/undoring.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int shadow = 12;
constexpr int toastSide = space::s16 - 2;
constexpr int shownFor = 8000;
constexpr int widestToast = 640;

} // namespace

Toast::Toast(QWidget *host)
    : QLabel(host)
{
    setTextFormat(Qt::PlainText);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_ShowWithoutActivating);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownFor);
    connect(&m_timer, &QTimer::timeout, this, [this] { fade(0); });
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_opacity = value.toDouble();
        update();
    });
    connect(&m_fade, &QVariantAnimation::finished, this, [this] {
        if (m_opacity <= 0)
            hide();
    });
    host->installEventFilter(this);
    hide();
}

Toast::~Toast() = default;

void Toast::present(const QString &text, const QString &action, const QKeySequence &keys)
{
    m_action = action;
    m_parts = action.isEmpty() ? QStringList() : keyParts(keys);
    m_remaining = -1;
    setAccessibleDescription(
        action.isEmpty() ? QString() : action + u' ' + keys.toString(QKeySequence::NativeText));
    setWords(text);
    m_timer.start();
    if (!isVisible())
        m_opacity = 0;
    show();
    raise();
    fade(1);
}

void Toast::setWords(const QString &text)
{
    setText(text);
    setAccessibleName(text);
    place();
    update();
}

void Toast::setRemaining(double share)
{
    const bool shown = m_remaining >= 0;
    m_remaining = std::min(share, 1.0);
    if (shown != (m_remaining >= 0))
        place();
    update();
}

void Toast::setDuration(int milliseconds)
{
    m_timer.setInterval(milliseconds);
}

void Toast::dismiss()
{
    m_timer.stop();
    m_fade.stop();
    hide();
}

void Toast::fade(double to)
{
    m_fade.stop();
    const int duration = theme().fade();
    if (duration == 0) {
        m_opacity = to;
        setVisible(to > 0);
        update();
        return;
    }
    m_fade.setDuration(duration);
    m_fade.setStartValue(m_opacity);
    m_fade.setEndValue(to);
    m_fade.start();
}

QRect Toast::box() const
{
    return rect().adjusted(shadow, shadow, -shadow, -shadow - 4);
}

int Toast::actionWidth() const
{
    if (m_action.isEmpty())
        return 0;
    const int caps = m_parts.isEmpty() ? 0 : keyCapsSize(m_parts).width() + space::s12;
    return QFontMetrics(theme().font(TypeRole::Strong)).horizontalAdvance(m_action) + 1 + caps
        + space::s24;
}

QSize Toast::sizeHint() const
{
    const QFontMetrics metrics(theme().font(TypeRole::Body));
    const int ring = m_remaining >= 0 ? theme().sized(metric::ring) + space::s8 : 0;
    const int words = tabularWidth(theme().font(TypeRole::Body), text()) + 1;
    return {2 * toastSide + ring + words + actionWidth() + 2 * shadow,
            std::max(theme().sized(metric::banner), metrics.height() + 20) + 2 * shadow + 4};
}

void Toast::place()
{
    const QWidget *host = parentWidget();
    QSize size = sizeHint();
    size.setWidth(std::min({size.width(), theme().sized(widestToast) + 2 * shadow, host->width()}));
    // Over the bar on top: below it everything is being read.
    setGeometry((host->width() - size.width()) / 2, 0, size.width(), size.height());
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    QPainter painter(this);
    painter.setOpacity(m_opacity);
    const QRect ground = box();
    drawShadow(&painter, ground, radius::row, shadow - 2);
    drawRounded(&painter, ground, radius::row, t.toast);
    const auto put = [&](int x, int width) {
        return mirrored(layoutDirection(), rect(), QRect(x, ground.top(), width, ground.height()));
    };
    int x = ground.left() + toastSide;
    if (m_remaining >= 0) {
        const int edge = t.sized(metric::ring);
        QRect ring = put(x, edge);
        ring.setTop(ground.top() + (ground.height() - edge) / 2);
        ring.setHeight(edge);
        UndoRing::paint(&painter, ring, m_remaining, t.muted, t.toastAction);
        x += edge + space::s8;
    }
    int end = ground.right() + 1 - toastSide;
    if (!m_parts.isEmpty()) {
        const int caps = keyCapsSize(m_parts).width();
        end -= caps;
        QColor edge = t.toastText;
        edge.setAlphaF(0.4F);
        QColor ink = t.toastText;
        ink.setAlphaF(0.8F);
        paintKeyCaps(&painter, put(end, caps), m_parts, {ink, edge, {}, false});
        end -= space::s12;
    }
    if (!m_action.isEmpty()) {
        painter.setFont(t.font(TypeRole::Strong));
        painter.setPen(t.toastAction);
        const int width = painter.fontMetrics().horizontalAdvance(m_action) + 1;
        end -= width;
        drawLine(&painter, put(end, width), Qt::AlignVCenter, m_action, layoutDirection());
        end -= space::s24;
    }
    painter.setFont(t.font(TypeRole::Body));
    painter.setPen(t.toastText);
    drawLine(&painter, put(x, end - x), Qt::AlignVCenter, text(), layoutDirection());
}

void Toast::changeEvent(QEvent *event)
{
    if (changesLook(event))
        place();
    QLabel::changeEvent(event);
}

void Toast::mouseReleaseEvent(QMouseEvent *event)
{
    const QRect ground = box();
    const int width = actionWidth() + toastSide;
    const QRect end(ground.right() + 1 - width, ground.top(), width, ground.height());
    if (!m_action.isEmpty()
        && mirrored(layoutDirection(), rect(), end).contains(event->position().toPoint())) {
        dismiss();
        Q_EMIT actionTriggered();
    }
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QLabel::eventFilter(watched, event);
}

} // namespace bluepencil
