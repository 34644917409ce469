// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dataset/redlineline.h"

#include "core/text/text.h"
#include "ui/common/style/theme.h"
#include "ui/review/editor/documenttext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qsizetype before = 40; // characters kept before the first change
const QChar ellipsis(0x2026);
const QChar lineBreak(0x21B5);

QString shown(QStringView text)
{
    const QString document = toDocument(text); // hidden characters are single units in it
    QString result;
    result.reserve(document.size());
    for (qsizetype i = 0; i < document.size(); ++i) {
        const QChar character = document[i];
        if (const char32_t hidden = hiddenAt(document, i); hidden != 0)
            result += QStringLiteral("[%1]").arg(hiddenCode(hidden));
        else if (character == u'\n' || character == QChar::ParagraphSeparator)
            result += QStringLiteral(" %1 ").arg(lineBreak);
        else
            result += character == u'\t' ? QChar(u' ') : character;
    }
    return result;
}

void add(RedlineLine &line, RedlineLine::Kind kind, QStringView text)
{
    if (!text.isEmpty())
        line.parts.append({kind, shown(text)});
}

// Cut at a whole character.
QString firstOf(const QString &text, qsizetype characters)
{
    qsizetype end = std::min(characters, text.size());
    if (end > 0 && end < text.size() && text[end - 1].isHighSurrogate())
        --end;
    return text.first(end);
}

QString lastOf(const QString &text, qsizetype characters)
{
    qsizetype start = std::max<qsizetype>(0, text.size() - characters);
    if (start > 0 && start < text.size() && text[start].isLowSurrogate())
        ++start;
    return text.sliced(start);
}

QTextCharFormat formatOf(RedlineLine::Kind kind)
{
    const Theme &t = theme();
    QTextCharFormat format;
    if (kind == RedlineLine::Kind::Gone) {
        format.setForeground(t.del);
        format.setBackground(t.delSoft);
        format.setFontStrikeOut(true);
    } else if (kind == RedlineLine::Kind::Come) {
        format.setForeground(t.ins);
        format.setBackground(t.insSoft);
        format.setFontUnderline(true);
    } else {
        format.setForeground(t.text);
    }
    return format;
}

struct Composed {
    QString text;
    QList<QTextLayout::FormatRange> formats;
};

Composed compose(const RedlineLine &line, qsizetype characters)
{
    Composed all;
    for (const RedlineLine::Part &part : line.parts) {
        const qsizetype room = characters - all.text.size();
        if (room <= 0)
            break;
        const QString text = firstOf(part.text, room);
        all.formats.append({int(all.text.size()), int(text.size()), formatOf(part.kind)});
        all.text += text;
        if (text.size() < part.text.size())
            break;
    }
    return all;
}

qsizetype lengthOf(const RedlineLine &line)
{
    qsizetype length = 0;
    for (const RedlineLine::Part &part : line.parts)
        length += part.text.size();
    return length;
}

double layOut(QTextLayout &layout, const Composed &composed)
{
    layout.setText(composed.text);
    layout.setFormats(composed.formats);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(composed.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    return line.naturalTextWidth();
}

} // namespace

QString RedlineLine::spoken() const
{
    QStringList words;
    for (const Part &part : parts) {
        if (part.kind == Kind::Gone)
            words += QCoreApplication::translate("bluepencil::RedlineLine", "[deleted: %1]")
                         .arg(part.text.trimmed());
        else if (part.kind == Kind::Come)
            words += QCoreApplication::translate("bluepencil::RedlineLine", "[inserted: %1]")
                         .arg(part.text.trimmed());
        else
            words += part.text.trimmed();
    }
    return words.join(u' ');
}

RedlineLine redlineLine(const QString &draft, const EditScript &edits, qsizetype characters)
{
    RedlineLine line;
    qsizetype position = 0; // in the draft, UTF-16
    for (const Edit &edit : edits) {
        const qsizetype start = utf16Index(draft, edit.draft.start);
        QString kept = draft.mid(position, start - position);
        if (line.parts.isEmpty() && draft.size() > characters && kept.size() > before)
            kept = ellipsis + lastOf(kept, before);
        add(line, RedlineLine::Kind::Kept, kept);
        add(line, RedlineLine::Kind::Gone, edit.draft.text);
        add(line, RedlineLine::Kind::Come, edit.final.text);
        position = utf16Index(draft, edit.draft.end);
        if (lengthOf(line) > characters)
            break;
    }
    add(line, RedlineLine::Kind::Kept, draft.mid(position, characters));
    return line;
}

void paintRedline(QPainter *painter, const QRect &rect, const RedlineLine &line,
                  Qt::LayoutDirection direction)
{
    QTextLayout layout;
    layout.setFont(theme().font(TypeRole::Body));
    const qsizetype whole = lengthOf(line);
    double width = layOut(layout, compose(line, whole));
    if (width > rect.width()) {
        // The longest beginning that fits with an ellipsis.
        qsizetype fits = 0;
        qsizetype tooLong = whole;
        while (tooLong - fits > 1) {
            const qsizetype middle = (fits + tooLong) / 2;
            Composed part = compose(line, middle);
            part.text += ellipsis;
            (layOut(layout, part) <= rect.width() ? fits : tooLong) = middle;
        }
        Composed part = compose(line, fits);
        part.formats.append({int(part.text.size()), 1, formatOf(RedlineLine::Kind::Kept)});
        part.text += ellipsis;
        width = layOut(layout, part);
    }
    if (layout.lineCount() == 0)
        return;
    const double height = layout.lineAt(0).height();
    const double x = direction == Qt::RightToLeft ? rect.right() + 1 - width : rect.left();
    layout.draw(painter, {x, rect.top() + (rect.height() - height) / 2});
}

} // namespace bluepencil
