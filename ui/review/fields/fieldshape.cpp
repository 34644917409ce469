// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/fields/fieldshape.h"

#include "ui/common/endlesswords.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/stylepaint.h"
#include "ui/review/editor/documenttext.h"
#include "ui/review/panes/sheet.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

constexpr int columnWidth = 180; // of labels, where there is room for two columns
constexpr int twoColumnsFrom = 440; // width of both
constexpr int indent = 18; // a level
constexpr int mostIndent = 6; // levels; deeper ones stand below each other
constexpr int mostWidth = 760; // of a form; longer boxes are no easier to read
constexpr int fieldBarWidth = 3;

int layOutLines(QTextLayout *layout, int width)
{
    QTextOption option;
    option.setWrapMode(wrapModeOf(layout->text()));
    const bool rightToLeft = layout->text().isRightToLeft();
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout->setTextOption(option);
    qreal height = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, height});
        height += std::ceil(line.height());
    }
    layout->endLayout();
    return int(height);
}

QString asLines(const QString &text)
{
    QString lines = withCodes(text);
    lines.replace(u'\n', QChar(QChar::LineSeparator));
    return lines;
}

int heightOf(const QString &text, const QFont &font, int width)
{
    if (text.isEmpty())
        return QFontMetrics(font).height();
    QTextLayout layout(asLines(text), font);
    return layOutLines(&layout, width);
}

void drawText(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
              const QColor &ink)
{
    QTextLayout layout(asLines(text), font);
    (void)layOutLines(&layout, rect.width());
    painter->setPen(ink);
    layout.draw(painter, rect.topLeft());
}

// A label stands at the start of the window's line whatever it is written in.
void drawLabel(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
               const QColor &ink, Qt::LayoutDirection direction)
{
    QTextLayout layout(asLines(text), font);
    (void)layOutLines(&layout, rect.width());
    QTextOption option = layout.textOption();
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    painter->setPen(ink);
    layout.draw(painter, rect.topLeft());
}

void paintValue(QPainter *painter, const QRect &rect, const FieldRow &row, const FieldLook &look,
                bool isChanged, Qt::LayoutDirection direction)
{
    const Theme &t = theme();
    const bool isEmpty = row.shown.isEmpty();
    QFont font = look.value;
    font.setUnderline(isChanged && !isEmpty);
    const QColor ink = isEmpty ? t.muted : (isChanged ? t.ins : t.text);
    // A choice stands where its list will open; a text begins where its script does.
    if (row.kind == FieldRow::Kind::Choice)
        drawLabel(painter, rect, isEmpty ? row.hint : row.shown, font, ink, direction);
    else
        drawText(painter, rect, isEmpty ? row.hint : row.shown, font, ink);
}

QFont struck(QFont font)
{
    font.setStrikeOut(true);
    return font;
}

} // namespace

FieldLook fieldLook(int width, int shown, bool arabic, Qt::LayoutDirection direction)
{
    const Theme &t = theme();
    FieldLook look;
    look.label = t.font(TypeRole::Body);
    look.head = t.font(TypeRole::Strong);
    look.value = t.readingFont(arabic);
    look.caption = t.font(TypeRole::Caption);
    const SheetEdges edges = sheetEdges(width, look.value);
    // The edges belong to the window, as those of the head above.
    const bool isMirrored = direction == Qt::RightToLeft;
    look.left = isMirrored ? edges.end : edges.start;
    const int end = isMirrored ? edges.start : edges.end;
    look.right = std::min({width - end, shown - space::s16, look.left + t.sized(mostWidth)});
    look.column = look.right - look.left >= t.sized(twoColumnsFrom) ? t.sized(columnWidth) : 0;
    look.padX = space::s8 + 1;
    // A single line stands in the middle of the least box.
    const int spare = t.sized(metric::field) - QFontMetrics(look.value).height() - 2;
    look.padY = std::max(t.density == Density::Compact ? space::s4 : space::s6, spare / 2);
    return look;
}

FieldShape shapeOf(const FieldRow &row, const FieldLook &look)
{
    FieldShape shape;
    const int gap = theme().density == Density::Compact ? space::s4 : space::s8;
    const int levels = std::clamp(row.field.depth - 1, 0, mostIndent);
    const int left = look.left + levels * theme().sized(indent);
    const bool isHead = row.kind == FieldRow::Kind::Group;
    const bool hasBox = row.kind == FieldRow::Kind::Value || row.kind == FieldRow::Kind::Choice;
    const bool isBeside = look.column > 0 && !isHead;
    // Boxes stand in one column, however deep their labels are.
    const int boxLeft = isBeside ? std::max(look.left + look.column, left + look.column / 2) : left;
    const int boxWidth = std::max(look.right - boxLeft, 40);
    const int labelWidth = isBeside ? boxLeft - left - space::s12 : look.right - left;
    const QFont &labelFont = isHead ? look.head : look.label;
    const QString label = isHead && !row.shown.isEmpty() ? row.label + u' ' + row.shown : row.label;
    const int labelHeight = heightOf(label, labelFont, labelWidth);
    int y = gap / 2 + (isHead ? space::s4 : 0);
    const int lead = isBeside && hasBox ? look.padY + 1 : 0;
    shape.label = QRect(left, y + lead, labelWidth, labelHeight);
    if (!isBeside)
        y += labelHeight + space::s4;
    if (hasBox) {
        const int arrow
            = row.kind == FieldRow::Kind::Choice ? theme().sized(metric::comboArrow) : 0;
        const int inner = boxWidth - 2 * look.padX - arrow;
        const int height = heightOf(row.shown, look.value, inner) + 2 * look.padY + 2;
        shape.box = QRect(boxLeft, y, boxWidth, std::max(height, theme().sized(metric::field)));
        y += shape.box.height() + space::s4;
    }
    if (row.before) {
        const int height = heightOf(*row.before, look.value, boxWidth - look.padX);
        shape.before = QRect(boxLeft + look.padX, y, boxWidth - look.padX, height);
        y += height + space::s4;
    }
    const int icon = theme().sized(metric::chipIcon) + space::s4;
    for (const QString &problem : row.problems) {
        const int width = boxWidth - icon - look.padX;
        const int height = heightOf(problem, look.caption, width);
        shape.problems.emplace_back(boxLeft + look.padX + icon, y, width, height);
        y += height + 2;
    }
    shape.height = std::max(y, shape.label.bottom() + 1) + gap / 2;
    return shape;
}

QRect insideOf(const QRect &box, const FieldLook &look)
{
    return box.adjusted(look.padX, look.padY, -look.padX, -look.padY + 1);
}

QString withCodes(const QString &text)
{
    const QString raw = toDocument(text);
    if (!hasHidden(raw))
        return text;
    QString shown;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char32_t hidden = hiddenAt(raw, i);
        if (hidden != 0)
            shown += u'[' + hiddenCode(hidden) + u']';
        else
            shown += raw[i];
    }
    return shown;
}

void paintFieldRow(QPainter *painter, const QRect &bounds, int top, const FieldRow &row,
                   const FieldShape &shape, const FieldLook &look, bool isCurrent, bool isLive,
                   bool isEnabled, Qt::LayoutDirection direction)
{
    const Theme &t = theme();
    const auto place = [&](const QRect &rect) {
        return mirrored(direction, bounds, rect.translated(0, top));
    };
    const bool isHead = row.kind == FieldRow::Kind::Group;
    const bool isGone = row.kind == FieldRow::Kind::Gone;
    QString label = row.label;
    if (isHead && !(row.isThere() ? row.shown : row.hint).isEmpty())
        label += QStringLiteral("  ") + (row.isThere() ? row.shown : row.hint);
    const QColor ink = isGone || (!row.isThere() && !row.field.required) ? t.muted : t.text;
    drawLabel(painter, place(shape.label), label, isHead ? look.head : look.label, ink, direction);
    if (isHead && isCurrent) {
        drawFocusRing(painter, place(shape.label.adjusted(-space::s6, -space::s4, 0, space::s4)),
                      radius::button);
    }
    const bool isChanged = row.before.has_value() || row.added;
    if (!shape.box.isEmpty()) {
        QStyle::State state = isEnabled ? QStyle::State_Enabled : QStyle::State_None;
        if (isCurrent)
            state |= QStyle::State_HasFocus;
        paintField(painter, place(shape.box), state, false);
        if (isChanged) {
            painter->fillRect(place(QRect(shape.box.left() - space::s8, shape.box.top() + 2,
                                          fieldBarWidth, shape.box.height() - 4)),
                              t.ins);
        }
        QRect inner = insideOf(shape.box, look);
        if (row.kind == FieldRow::Kind::Choice) {
            const int arrow = t.sized(metric::comboArrow);
            const QRect at(shape.box.right() - look.padX - arrow + 1,
                           shape.box.center().y() - arrow / 2, arrow, arrow);
            if (!isLive)
                paintIcon(painter, place(at), QStringLiteral("chevron-down"), t.muted, direction);
            inner.setRight(inner.right() - arrow);
        }
        if (!isLive)
            paintValue(painter, place(inner), row, look, isChanged, direction);
    }
    if (row.before)
        drawText(painter, place(shape.before), *row.before, struck(look.value), t.del);
    const int icon = t.sized(metric::chipIcon);
    for (std::size_t i = 0; i < shape.problems.size(); ++i) {
        const QRect &words = shape.problems[i];
        const int line = QFontMetrics(look.caption).height();
        const QRect at(words.left() - icon - space::s4, words.top() + (line - icon) / 2, icon,
                       icon);
        paintIcon(painter, place(at), QStringLiteral("warning"), t.del, direction);
        drawLabel(painter, place(words), row.problems.at(qsizetype(i)), look.caption, t.del,
                  direction);
    }
}

} // namespace bluepencil
