// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paragraph.h"

#include "ui/common/endlesswords.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

constexpr int comfortable = 44; // characters a paragraph asks for if its place is free to choose
constexpr int surelyWide = 4 * comfortable; // characters that are wider than so many

struct Piece {
    qsizetype start = 0;
    qsizetype length = 0;
    bool isFirst = true; // of its paragraph
};

bool staysWithBefore(QChar c)
{
    return c.isLowSurrogate() || c.isMark() || c == QChar(0x200D) || c == QChar(0xFE0F);
}

// What is laid out by itself: paragraphs, and parts of endless words, which end their last lines.
std::vector<Piece> pieces(const QString &text)
{
    std::vector<Piece> found;
    Piece piece;
    qsizetype word = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\n') {
            found.push_back(piece);
            piece = {i + 1, 0, true};
            word = 0;
            continue;
        }
        word = endsWord(c) ? 0 : word + 1;
        if (word > longestWord && (!staysWithBefore(c) || word > 2 * longestWord)) {
            found.push_back(piece);
            piece = {i, 0, false};
            word = 1;
        }
        ++piece.length;
    }
    found.push_back(piece);
    return found;
}

} // namespace

Paragraph::Paragraph(const QString &text, TypeRole role, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setParagraph(text);
}

Paragraph::~Paragraph() = default;

void Paragraph::setParagraph(const QString &text)
{
    if (text == this->text())
        return;
    m_anchor = m_cursor = 0;
    setText(text);
    forgetLayout();
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Paragraph::setInk(Ink ink)
{
    if (m_ink == ink)
        return;
    m_ink = ink;
    update();
}

void Paragraph::setLineHeight(double factor)
{
    m_factor = factor;
    forgetLayout();
    updateGeometry();
    update();
}

void Paragraph::setTextAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    forgetLayout();
    update();
}

void Paragraph::setSelectable(bool selectable)
{
    m_selectable = selectable;
    setFocusPolicy(selectable ? Qt::ClickFocus : Qt::NoFocus);
    setCursor(selectable ? Qt::IBeamCursor : Qt::ArrowCursor);
}

QString Paragraph::selectedWords() const
{
    return text().mid(std::min(m_anchor, m_cursor), std::abs(m_cursor - m_anchor));
}

int Paragraph::lineHeight() const
{
    const QFont font = theme().font(m_role);
    const int wanted = int(std::lround(m_factor * QFontInfo(font).pixelSize()));
    return std::max(wanted, QFontMetrics(font).height());
}

void Paragraph::forgetLayout() const
{
    m_laid = {};
    m_heights.clear();
}

const Paragraph::Laid &Paragraph::laidOut(int width) const
{
    if (const QFont font = theme().font(m_role); font != m_laidFont) {
        forgetLayout();
        m_laidFont = font;
    }
    if (m_laid.width != width) {
        m_laid = layOut(width);
        m_heights.insert(width, m_laid.height);
    }
    return m_laid;
}

Paragraph::Laid Paragraph::layOut(int width) const
{
    Laid laid;
    laid.width = width;
    const QFont font = theme().font(m_role);
    const QFontMetricsF metrics(font);
    const int line = lineHeight();
    const qreal lead = (line - metrics.height()) / 2;
    qreal y = 0;
    std::vector<Part> known = std::move(m_laid.parts); // forgotten if the text or its look changed
    std::size_t part = 0;
    bool rightToLeft = false;
    for (const Piece &piece : pieces(text())) {
        const QString paragraph = text().mid(piece.start, piece.length);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        if (piece.isFirst) {
            rightToLeft = paragraph.isEmpty() ? layoutDirection() == Qt::RightToLeft
                                              : paragraph.isRightToLeft();
        }
        option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        // A text layout takes alignments as they are, it doesn't mirror them.
        const Qt::Alignment ownSide = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        option.setAlignment(m_alignment ? QStyle::visualAlignment(layoutDirection(), m_alignment)
                                        : ownSide);
        // Lines are broken anew, but what was shaped stays: that takes most of the time. It would
        // go with a layout that is ended or begun once more.
        const bool isShaped = part < known.size();
        std::unique_ptr<QTextLayout> layout = isShaped
            ? std::move(known[part].layout)
            : std::make_unique<QTextLayout>(paragraph, font);
        ++part;
        layout->setTextOption(option);
        if (isShaped) {
            layout->clearLayout();
        } else {
            layout->setCacheEnabled(true);
            layout->beginLayout();
        }
        for (QTextLine next = layout->createLine(); next.isValid(); next = layout->createLine()) {
            next.setLineWidth(std::max(1, width));
            // The baseline of our font, whichever fallback font the line is set in.
            next.setPosition({0, y + lead + metrics.ascent() - next.ascent()});
            y += line;
        }
        laid.parts.push_back({std::move(layout), int(piece.start)});
    }
    laid.height = int(std::ceil(y));
    return laid;
}

QSize Paragraph::sizeHint() const
{
    const QFontMetrics metrics(theme().font(m_role));
    const int most = comfortable * metrics.averageCharWidth();
    int widest = 0;
    for (const QString &paragraph : text().split(u'\n')) {
        if (widest >= most)
            break;
        // Of a long one the start says enough.
        const int wide = metrics.horizontalAdvance(paragraph.left(surelyWide)) + 2;
        const bool isWhole = paragraph.size() <= surelyWide || wide >= most;
        widest = std::max(widest, isWhole ? wide : metrics.horizontalAdvance(paragraph) + 2);
    }
    const int width = std::min(widest, most);
    return {width, heightForWidth(width)};
}

QSize Paragraph::minimumSizeHint() const
{
    return {QFontMetrics(theme().font(m_role)).averageCharWidth() * 8, lineHeight()};
}

int Paragraph::heightForWidth(int width) const
{
    const auto known = m_heights.constFind(width);
    const bool valid = known != m_heights.constEnd() && m_laidFont == theme().font(m_role);
    return valid ? *known : laidOut(width).height;
}

void Paragraph::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    // Of a long text a few lines are seen. Some scripts reach out of theirs.
    const int reach = lineHeight();
    const QRectF seen(event->rect().adjusted(0, -reach, 0, reach));
    painter.setPen(isEnabled() ? theme().ink(m_ink) : theme().control);
    const int from = std::min(m_anchor, m_cursor);
    const int to = std::max(m_anchor, m_cursor);
    for (const Part &part : laidOut(width()).parts) {
        QList<QTextLayout::FormatRange> chosen;
        const int length = int(part.layout->text().size());
        const int first = std::clamp(from - part.start, 0, length);
        const int last = std::clamp(to - part.start, 0, length);
        if (last > first) {
            QTextLayout::FormatRange range;
            range.start = first;
            range.length = last - first;
            range.format.setBackground(theme().accent);
            range.format.setForeground(theme().onAccent);
            chosen.append(range);
        }
        part.layout->draw(&painter, {0, 0}, chosen, seen);
    }
}

void Paragraph::changeEvent(QEvent *event)
{
    if (changesLook(event)) {
        forgetLayout();
        updateGeometry();
    }
    QLabel::changeEvent(event);
}

int Paragraph::positionAt(QPoint point) const
{
    int position = 0;
    const int line = lineHeight();
    int row = point.y() < 0 ? 0 : point.y() / line;
    for (const Part &part : laidOut(width()).parts) {
        const int lines = part.layout->lineCount();
        if (row < lines)
            return part.start + part.layout->lineAt(row).xToCursor(point.x());
        row -= lines;
        position = part.start + int(part.layout->text().size());
    }
    return position;
}

void Paragraph::mousePressEvent(QMouseEvent *event)
{
    if (!m_selectable || event->button() != Qt::LeftButton) {
        QLabel::mousePressEvent(event);
        return;
    }
    m_cursor = positionAt(event->position().toPoint());
    if (!event->modifiers().testFlag(Qt::ShiftModifier))
        m_anchor = m_cursor;
    update();
}

void Paragraph::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_selectable || !event->buttons().testFlag(Qt::LeftButton)) {
        QLabel::mouseMoveEvent(event);
        return;
    }
    m_cursor = positionAt(event->position().toPoint());
    update();
}

void Paragraph::keyPressEvent(QKeyEvent *event)
{
    if (m_selectable && event->matches(QKeySequence::Copy)) {
        copy();
    } else if (m_selectable && event->matches(QKeySequence::SelectAll)) {
        m_anchor = 0;
        m_cursor = int(text().size());
        update();
    } else {
        QLabel::keyPressEvent(event);
    }
}

void Paragraph::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        m_anchor = m_cursor = 0;
        update();
    }
    QLabel::focusOutEvent(event);
}

void Paragraph::copy() const
{
    const QString words = selectedWords();
    QGuiApplication::clipboard()->setText(words.isEmpty() ? text() : words);
}

void Paragraph::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_selectable) {
        QLabel::contextMenuEvent(event);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString words = selectedWords().isEmpty() ? tr("Copy all") : tr("Copy");
    connect(menu->addAction(words), &QAction::triggered, this, &Paragraph::copy);
    menu->popup(event->globalPos());
}

} // namespace bluepencil
