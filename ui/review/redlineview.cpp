// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/redlineview.h"

#include "core/text/text.h"
#include "ui/common/chip.h"
#include "ui/common/paint.h"
#include "ui/common/themecontroller.h"
#include "ui/review/documenttext.h"
#include "ui/review/labelset.h"
#include "ui/review/sheet.h"
#include "ui/words.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

namespace bluepencil {

namespace {

constexpr int discSize = 20;
constexpr int discGap = 30; // from the start of the text to the disc's start
constexpr int chipStep = 24;
constexpr int chipColumn = 176;
constexpr int chipColumnNarrow = 132;
constexpr int blankLine = 5;

} // namespace

// Discs and chips beside the text; lets everything through.
class RedlineView::Margin final : public QWidget {
public:
    explicit Margin(RedlineView *view)
        : QWidget(view)
        , m_view(view)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setObjectName(QStringLiteral("redlineMargin"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_view->paintMargin(painter);
    }

private:
    RedlineView *m_view;
};

RedlineView::RedlineView(QWidget *parent)
    : QTextEdit(parent)
    , m_margin(new Margin(this))
{
    setObjectName(QStringLiteral("redline"));
    setAccessibleName(tr("Redline"));
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_margin,
            QOverload<>::of(&QWidget::update));
}

RedlineView::~RedlineView() = default;

void RedlineView::showComparison(const Comparison &comparison, const QString &language)
{
    m_comparison = comparison;
    m_language = language;
    m_direction = directionOf(language, comparison.text);
    const int scrolled = verticalScrollBar()->value();
    rebuild();
    verticalScrollBar()->setValue(scrolled);
}

void RedlineView::setLabels(const std::vector<Label> &labels)
{
    m_labels = labels;
    m_margin->update();
}

void RedlineView::setLabelled(bool labelled)
{
    m_labelled = labelled;
    m_margin->update();
}

void RedlineView::setCurrentHunk(int hunk)
{
    if (m_current == hunk)
        return;
    m_current = hunk;
    m_margin->update();
    if (hunk < 0 || hunk >= int(m_places.size()))
        return;
    QTextCursor cursor(document());
    cursor.setPosition(m_places[std::size_t(hunk)].start);
    const QRect rect = cursorRect(cursor);
    if (rect.top() < 0 || rect.bottom() > viewport()->height()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.center().y()
                                      - viewport()->height() / 2);
    }
}

void RedlineView::setNarrow(bool narrow)
{
    m_narrow = narrow;
    applyMargins();
}

void RedlineView::rebuild()
{
    const Theme &look = theme();
    const bool arabic = isArabicScript(m_language);
    m_builtSize = theme().pointSize(TypeRole::Body);
    QFont font = look.font(TypeRole::Body);
    if (arabic)
        font.setPointSizeF(font.pointSizeF() + 1.2);
    setFont(font);
    document()->setDefaultFont(font);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(m_direction);
    document()->setDefaultTextOption(option);
    applyMargins();

    QTextCharFormat plain;
    plain.setForeground(look.text);
    QTextCharFormat removed = plain;
    removed.setForeground(look.del);
    removed.setBackground(look.delSoft);
    removed.setFontStrikeOut(true);
    QTextCharFormat added = plain;
    added.setForeground(look.ins);
    added.setBackground(look.insSoft);
    added.setFontUnderline(true);

    m_places.clear();
    document()->clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    if (m_comparison.tooLarge) {
        cursor.insertText(tr("Too large to be shown side by side: the draft has %L1 characters, "
                             "your text %L2.")
                              .arg(codePointCount(m_comparison.draft))
                              .arg(codePointCount(m_comparison.text)),
                          plain);
    } else {
        const QString raw = toDocument(m_comparison.text);
        qsizetype index = 0;
        qsizetype codePoints = 0;
        const auto upTo = [&](qsizetype to) {
            const qsizetype from = index;
            index += utf16Index(QStringView(raw).sliced(index), to - codePoints);
            codePoints = to;
            return raw.mid(from, index - from);
        };
        for (const Edit &edit : m_comparison.edits) {
            cursor.insertText(upTo(edit.final.start), plain);
            Place place;
            place.start = cursor.position();
            QString gone = toDocument(edit.draft.text);
            // A break that went is shown and breaks nothing.
            gone.replace(u'\n', QChar(0x00B6));
            if (!gone.isEmpty())
                cursor.insertText(gone, removed);
            QString come = upTo(edit.final.end);
            const bool onlyBreaks
                = !come.isEmpty() && QStringView(come).trimmed().isEmpty() && come.contains(u'\n');
            if (onlyBreaks)
                cursor.insertText(QString(QChar(0x00B6)), added);
            if (!come.isEmpty())
                cursor.insertText(come, added);
            place.end = cursor.position();
            m_places.push_back(place);
        }
        cursor.insertText(raw.mid(index), plain);
    }
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        const bool blank = block.length() <= 1;
        format.setLineHeight(blank ? blankLine : look.redlineLine(arabic),
                             QTextBlockFormat::FixedHeight);
        cursor.setPosition(block.position());
        cursor.mergeBlockFormat(format);
    }
    cursor.endEditBlock();
    m_margin->update();
}

int RedlineView::reserved() const
{
    return m_narrow ? chipColumnNarrow : chipColumn;
}

SheetEdges RedlineView::edges() const
{
    return sheetEdges(width(), theme().readingFont(isArabicScript(m_language)), reserved());
}

QMargins RedlineView::margins() const
{
    const SheetEdges edges = this->edges();
    const bool swap = m_direction == Qt::RightToLeft;
    return swap ? QMargins(edges.end, 4, edges.start, 4) : QMargins(edges.start, 4, edges.end, 4);
}

void RedlineView::applyMargins()
{
    setViewportMargins(margins());
    Q_EMIT startMoved(edges().start);
    // A viewport that shrinks inside a resize is not laid out for again.
    if (!qFuzzyCompare(document()->textWidth(), double(viewport()->width())))
        document()->setPageSize(QSizeF(viewport()->width(), -1));
    m_margin->setGeometry(rect());
    m_margin->raise();
    m_margin->update();
}

QRect RedlineView::discAt(int hunk, int &lowest) const
{
    QTextCursor cursor(document());
    cursor.setPosition(m_places[std::size_t(hunk)].start);
    const QPoint offset = viewport()->mapTo(this, QPoint());
    const QRect line = cursorRect(cursor).translated(offset);
    const int top = qMax(line.center().y() - discSize / 2 + 1, lowest);
    lowest = top + chipStep;
    const int left = m_direction == Qt::RightToLeft
        ? offset.x() + viewport()->width() + discGap - discSize
        : offset.x() - discGap;
    return {left, top, discSize, discSize};
}

void RedlineView::paintMargin(QPainter &painter)
{
    const Theme &look = theme();
    const QPoint offset = viewport()->mapTo(this, QPoint());
    painter.setClipRect(QRect(0, offset.y() - 4, width(), viewport()->height() + 8));
    const bool rightToLeft = m_direction == Qt::RightToLeft;
    int lowest = -10'000;
    for (int hunk = 0; hunk < int(m_places.size()); ++hunk) {
        const QRect disc = discAt(hunk, lowest);
        if (disc.bottom() < 0)
            continue;
        if (disc.top() > height())
            break;
        const bool current = hunk == m_current;
        painter.setPen(Qt::NoPen);
        painter.setBrush(current ? look.accent : look.sunken);
        painter.drawEllipse(disc);
        painter.setFont(look.font(TypeRole::Caption));
        painter.setPen(current ? look.onAccent : look.text);
        painter.drawText(disc, Qt::AlignCenter, QString::number(hunk + 1));

        if (!m_labelled)
            continue;
        QStringList names;
        Tone tone = Tone::Outline;
        Severity worst = Severity::Neutral;
        for (const Label &label : m_labels) {
            if (!belongsTo(label, m_comparison.edits[std::size_t(hunk)]))
                continue;
            worst = qMax(worst, label.severity);
            tone = words::severityTone(worst);
            names.append(words::label(label.code));
        }
        ChipContent chip {tr("add label"), QStringLiteral("label"), Tone::Outline};
        if (!names.isEmpty()) {
            const QString more = names.size() > 1 ? tr(" +%1").arg(names.size() - 1) : QString();
            chip.text = m_narrow ? names.first() + more
                                 : tr("%1, %2").arg(names.first(), words::severity(worst)) + more;
            chip.tone = tone;
        } else if (const QString code
                   = proposedFor(m_comparison.edits[std::size_t(hunk)], m_labels);
                   !code.isEmpty()) {
            chip.text = tr("%1?").arg(words::label(code));
        } else if (!current) {
            continue; // only the current hunk asks
        }
        const int room = reserved() - 8;
        const QSize size = chipSize(chip);
        const int width = qMin(size.width(), room);
        const int left
            = rightToLeft ? offset.x() - 12 - width : offset.x() + viewport()->width() + 12;
        painter.setPen(look.line);
        const int y = disc.center().y();
        const int dash = rightToLeft ? left + width + 1 : left - 11;
        painter.drawLine(dash, y, dash + 9, y);
        paintChip(&painter, QRect(left, y - size.height() / 2, width, size.height()), chip,
                  layoutDirection());
    }
}

void RedlineView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    applyMargins();
}

void RedlineView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    // Colours in text formats don't follow the palette. Fonts set here come back as an event.
    if (m_margin == nullptr || !changesLook(event))
        return;
    const bool ownFont = event->type() == QEvent::FontChange
        && qFuzzyCompare(m_builtSize, theme().pointSize(TypeRole::Body));
    if (!ownFont)
        rebuild();
}

void RedlineView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (textCursor().hasSelection())
        return;
    const int position = cursorForPosition(event->position().toPoint()).position();
    for (int hunk = 0; hunk < int(m_places.size()); ++hunk) {
        const Place &place = m_places[std::size_t(hunk)];
        if (position >= place.start && position <= place.end) {
            Q_EMIT hunkClicked(hunk);
            return;
        }
    }
}

} // namespace bluepencil
