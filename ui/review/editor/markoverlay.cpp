// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/editor/markoverlay.h"

#include "ui/common/style/paint.h"
#include "ui/common/style/theme.h"
#include "ui/review/editor/changemarks.h"
#include "ui/review/editor/documenttext.h"
#include "ui/review/editor/textsurface.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int changeBarWidth = 3;
constexpr int barGap = 13; // between bar and the text's room
constexpr int wedgeSize = 8;

} // namespace

struct MarkOverlay::View {
    QTextDocument *document = nullptr;
    QPoint offset; // of the viewport
    QRect viewport;
    int first = 0; // positions on screen
    int last = 0;
    bool rightToLeft = false;
};

MarkOverlay::MarkOverlay(const TextSurface &surface, const ChangeHighlighter &highlighter,
                         QWidget *parent)
    : QWidget(parent)
    , m_surface(surface)
    , m_highlighter(highlighter)
{
    setObjectName(QStringLiteral("markOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

MarkOverlay::~MarkOverlay() = default;

MarkOverlay::View MarkOverlay::viewNow() const
{
    const auto *viewport = const_cast<TextSurface &>(m_surface).area()->viewport();
    View view;
    view.document = m_surface.document();
    view.offset = viewport->mapTo(parentWidget(), QPoint());
    view.viewport = viewport->rect().translated(view.offset);
    view.rightToLeft = view.document->defaultTextOption().textDirection() == Qt::RightToLeft;
    view.first = view.document->findBlock(m_surface.cursorAt(QPoint(0, 0)).position()).position();
    view.last = m_surface.cursorAt(QPoint(viewport->width(), viewport->height())).position();
    const QTextBlock lastBlock = view.document->findBlock(view.last);
    view.last = lastBlock.position() + lastBlock.length();
    return view;
}

void MarkOverlay::updateBars()
{
    const QWidget *viewport = const_cast<TextSurface &>(m_surface).area()->viewport();
    const QRect text(viewport->mapTo(parentWidget(), QPoint()), viewport->size());
    update(QRect(0, 0, text.left(), height()));
    update(QRect(text.right() + 1, 0, width() - text.right() - 1, height()));
}

void MarkOverlay::updateMarks(const std::vector<ChangeMark> &before)
{
    const std::vector<ChangeMark> &now = m_highlighter.marks();
    if (now == before || !isVisible())
        return;
    updateBars();
    const View view = viewNow();
    const auto updateOthers
        = [&](const std::vector<ChangeMark> &marks, const std::vector<ChangeMark> &others) {
              for (const ChangeMark &mark : marks) {
                  const bool isSeen = mark.start >= view.first && mark.start < view.last;
                  if (mark.removes && isSeen && std::ranges::find(others, mark) == others.end())
                      update(wedgeAt(view, mark).adjusted(-1, -1, 1, 1).toAlignedRect());
              }
          };
    updateOthers(before, now);
    updateOthers(now, before);
}

void MarkOverlay::paintEvent(QPaintEvent *)
{
    const View view = viewNow();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRect(0, view.viewport.top(), width(), view.viewport.height()));
    for (const ChangeMark &mark : m_highlighter.marks()) {
        if (mark.end < view.first || mark.start > view.last)
            continue;
        paintBars(painter, view, mark);
        if (mark.removes)
            paintWedge(painter, view, mark);
    }
    paintHidden(painter, view);
}

void MarkOverlay::paintBars(QPainter &painter, const View &view, const ChangeMark &mark) const
{
    const int x = view.rightToLeft ? view.viewport.right() + 1 + barGap - changeBarWidth
                                   : view.viewport.left() - barGap;
    int position = qMax(mark.start, view.first);
    const int end = qMin(mark.end, view.last - 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    do {
        const QTextBlock block = view.document->findBlock(position);
        if (!block.isValid() || !block.layout())
            return;
        QTextCursor cursor(block);
        cursor.setPosition(position);
        const QRect line = m_surface.rectAt(cursor).translated(view.offset);
        painter.drawRoundedRect(QRectF(x, line.top() + 2, changeBarWidth, line.height() - 4), 1.5,
                                1.5);
        const QTextLine here = block.layout()->lineForTextPosition(position - block.position());
        if (!here.isValid())
            return;
        const int next = block.position() + here.textStart() + here.textLength();
        // The last line of a block ends before its separator.
        position = next >= block.position() + block.length() - 1 ? block.position() + block.length()
                                                                 : next;
    } while (position < end);
}

QRectF MarkOverlay::wedgeAt(const View &view, const ChangeMark &mark) const
{
    QTextCursor cursor(view.document);
    cursor.setPosition(mark.start);
    const QRect rect = m_surface.rectAt(cursor).translated(view.offset);
    const double x = rect.left() + (view.rightToLeft ? 1.0 : 0.0);
    const double base = rect.bottom() + 1.0;
    return {x - wedgeSize / 2.0, base - wedgeSize * .8, wedgeSize, wedgeSize * .8};
}

void MarkOverlay::paintWedge(QPainter &painter, const View &view, const ChangeMark &mark) const
{
    if (mark.start < view.first || mark.start >= view.last)
        return;
    const QRectF rect = wedgeAt(view, mark);
    QPainterPath wedge;
    wedge.moveTo(rect.center().x(), rect.top());
    wedge.lineTo(rect.bottomRight());
    wedge.lineTo(rect.bottomLeft());
    wedge.closeSubpath();
    painter.fillPath(wedge, theme().del);
}

void MarkOverlay::paintHidden(QPainter &painter, const View &view) const
{
    QFont font = theme().font(TypeRole::Caption);
    painter.setFont(font);
    for (QTextBlock block = view.document->findBlock(view.first);
         block.isValid() && block.position() < view.last; block = block.next()) {
        const QString text = block.text();
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char32_t hidden = hiddenAt(text, i);
            if (hidden == 0)
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + int(i));
            const QRect from = m_surface.rectAt(cursor);
            cursor.setPosition(block.position() + int(i) + 1);
            const QRect to = m_surface.rectAt(cursor);
            QRect box = QRect(qMin(from.left(), to.left()) + 1, from.top() + 3,
                              qAbs(to.left() - from.left()) - 2, from.height() - 6);
            if (to.top() != from.top() || box.width() < 8)
                box.setWidth(QFontMetrics(font).horizontalAdvance(hiddenCode(hidden)) + 6);
            box.translate(view.offset);
            drawRounded(&painter, box, radius::box, theme().warnSoft, theme().warn);
            painter.setPen(theme().warn);
            painter.drawText(box, Qt::AlignCenter, hiddenCode(hidden));
        }
    }
}

} // namespace bluepencil
