// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panes/guidelineline.h"

#include "core/text/text.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/words.h"

#include <QFontInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace bluepencil {

namespace {

constexpr int ruleBarWidth = 3;
constexpr int start = 12; // from the edge to the words
constexpr int padding = 5;
constexpr double lineFactor = 1.45;

std::unique_ptr<QTextLayout> laidOut(const QString &text, TypeRole role, int width,
                                     Qt::Alignment side,
                                     const QList<QTextLayout::FormatRange> &formats, int *height)
{
    const QFont font = theme().font(role);
    const QFontMetricsF metrics(font);
    const int line = std::max(int(std::lround(lineFactor * QFontInfo(font).pixelSize())),
                              int(std::ceil(metrics.height())));
    auto layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(side);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->beginLayout();
    const qreal lead = (line - metrics.height()) / 2;
    int y = 0;
    for (QTextLine next = layout->createLine(); next.isValid(); next = layout->createLine()) {
        next.setLineWidth(std::max(1, width));
        // The baseline of our font, whichever fallback font the line is set in.
        next.setPosition({0, y + lead + metrics.ascent() - next.ascent()});
        y += line;
    }
    layout->endLayout();
    *height = y;
    return layout;
}

} // namespace

GuidelineLine::GuidelineLine(const ParagraphChange &change, QWidget *parent)
    : QLabel(parent)
    , m_change(change)
{
    setObjectName(QStringLiteral("rule.") + anchor());
    setTextFormat(Qt::PlainText);
    setText(m_change.paragraph.text);
    setFocusPolicy(Qt::ClickFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(spoken());
    setAccessibleDescription(caption());
}

GuidelineLine::~GuidelineLine() = default;

void GuidelineLine::setPointedAt(bool pointedAt)
{
    if (m_isPointedAt == pointedAt)
        return;
    m_isPointedAt = pointedAt;
    update();
}

QString GuidelineLine::stateWord() const
{
    switch (m_change.kind) {
    case ParagraphChange::Kind::Same:
        return {};
    case ParagraphChange::Kind::Added:
        return tr("new");
    case ParagraphChange::Kind::Removed:
        return tr("removed");
    case ParagraphChange::Kind::Moved:
        return tr("moved");
    case ParagraphChange::Kind::Changed:
        break;
    }
    return m_change.edits.empty() ? tr("other labels") : tr("changed");
}

QString GuidelineLine::caption() const
{
    QStringList names;
    for (const QString &code : m_change.paragraph.labels)
        names += words::label(code);
    QStringList parts;
    if (!names.isEmpty())
        parts += names.join(tr(", "));
    if (const QString state = stateWord(); !state.isEmpty())
        parts += state;
    parts.prepend(isolated(u'#' + anchor()));
    return parts.join(QStringLiteral(" · "));
}

QList<GuidelineLine::Run> GuidelineLine::runs() const
{
    const QString &text = m_change.paragraph.text;
    if (m_change.kind == ParagraphChange::Kind::Added)
        return {Run {text, false, true}};
    if (m_change.kind == ParagraphChange::Kind::Removed)
        return {Run {text, true, false}};
    QList<Run> all;
    qsizetype position = 0; // in `before`, code points
    for (const Edit &edit : m_change.edits) {
        all += Run {codePointSlice(m_change.before, position, edit.draft.start), false, false};
        all += Run {edit.draft.text, true, false};
        all += Run {edit.final.text, false, true};
        position = edit.draft.end;
    }
    const QString &rest = m_change.edits.empty() ? text : m_change.before;
    all += Run {codePointSlice(rest, position, codePointCount(rest)), false, false};
    return all;
}

QString GuidelineLine::spoken() const
{
    QStringList said;
    for (const Run &run : runs()) {
        const QString words = run.text.trimmed();
        if (!words.isEmpty())
            said += run.gone ? tr("[deleted: %1]").arg(words)
                : run.come   ? tr("[inserted: %1]").arg(words)
                             : words;
    }
    return said.join(u' ');
}

std::unique_ptr<QTextLayout> GuidelineLine::layOutWords(int width, int *height) const
{
    const Theme &t = theme();
    QList<QTextLayout::FormatRange> ranges;
    QString text;
    for (const Run &run : runs()) {
        QTextLayout::FormatRange range;
        range.start = int(text.size());
        range.length = int(run.text.size());
        range.format.setForeground(t.text);
        if (run.gone) {
            range.format.setForeground(t.del);
            range.format.setBackground(t.delSoft);
            range.format.setFontStrikeOut(true);
        } else if (run.come) {
            range.format.setForeground(t.ins);
            range.format.setBackground(t.insSoft);
            range.format.setFontUnderline(true);
        }
        text += run.text;
        if (range.length > 0)
            ranges += range;
    }
    const Qt::Alignment side = text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    return laidOut(text, TypeRole::Body, width, side, ranges, height);
}

// The window's own words: on the window's side, whatever script they are in.
std::unique_ptr<QTextLayout> GuidelineLine::layOutCaption(int width, int *height) const
{
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    return laidOut(caption(), TypeRole::Caption, width, side, {}, height);
}

int GuidelineLine::heightForWidth(int width) const
{
    const int room = width - start - padding;
    int words = 0;
    int below = 0;
    (void)layOutWords(room, &words);
    (void)layOutCaption(room, &below);
    return words + below + 2 * padding;
}

QSize GuidelineLine::sizeHint() const
{
    const int width = 40 * QFontMetrics(theme().font(TypeRole::Body)).averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize GuidelineLine::minimumSizeHint() const
{
    const QFontMetrics metrics(theme().font(TypeRole::Body));
    return {metrics.averageCharWidth() * 12, 2 * metrics.height()};
}

void GuidelineLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &t = theme();
    if (m_isPointedAt)
        drawRounded(&painter, rect(), radius::button, t.accentSoft);
    if (hasFocus())
        drawFocusRing(&painter, rect(), radius::button);
    if (m_change.kind != ParagraphChange::Kind::Same) {
        const QColor bar = m_change.kind == ParagraphChange::Kind::Removed ? t.del
            : m_change.kind == ParagraphChange::Kind::Added                ? t.ins
                                                                           : t.accent;
        const QRect place(2, padding, ruleBarWidth, height() - 2 * padding);
        drawRounded(&painter, mirrored(layoutDirection(), rect(), place), 1.5, bar);
    }
    const int room = width() - start - padding;
    const int left = layoutDirection() == Qt::RightToLeft ? padding : start;
    int words = 0;
    int below = 0;
    layOutWords(room, &words)->draw(&painter, QPointF(left, padding));
    painter.setPen(t.muted);
    layOutCaption(room, &below)->draw(&painter, QPointF(left, padding + words));
}

void GuidelineLine::changeEvent(QEvent *event)
{
    if (changesLook(event))
        updateGeometry();
    QLabel::changeEvent(event);
}

void GuidelineLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT leaveWanted();
        return;
    case Qt::Key_Up:
        Q_EMIT neighbourWanted(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT neighbourWanted(1);
        return;
    default:
        QLabel::keyPressEvent(event);
    }
}

} // namespace bluepencil
