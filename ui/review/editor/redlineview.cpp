// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/editor/redlineview.h"

#include "core/text/text.h"
#include "ui/common/chip.h"
#include "ui/common/endlesswords.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/review/editor/documenttext.h"
#include "ui/review/panes/labelset.h"
#include "ui/review/panes/scrollroom.h"
#include "ui/review/panes/sheet.h"
#include "ui/review/veil/screenveil.h"
#include "ui/words.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

#include <utility>

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
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RedlineView::updateMargin);
}

RedlineView::~RedlineView() = default;

void RedlineView::setVeil(const ScreenVeil *veil)
{
    m_veil = veil;
    connect(veil, &ScreenVeil::changed, this, &RedlineView::onVeil);
}

bool RedlineView::noteSides(const Comparison &comparison)
{
    const VeiledText none;
    const auto sideOf = [&](const QString &text) {
        return text.isEmpty() ? &none : m_veil->find(text);
    };
    const VeiledText *draft = sideOf(comparison.draft);
    const VeiledText *text = sideOf(comparison.text);
    if (draft == nullptr || text == nullptr)
        return false;
    m_sides = {*draft, *text, m_veil->item()};
    return true;
}

bool RedlineView::isHidden() const
{
    return m_veil != nullptr && m_veil->isOn() && (!m_sides || m_sides->item != m_veil->item());
}

// What stands here stays hidden as it was while the text is typed on; of another item nothing does.
void RedlineView::onVeil()
{
    if (m_waiting && (!m_veil->isOn() || noteSides(m_waiting->comparison))) {
        const Waiting next = *std::exchange(m_waiting, std::nullopt);
        showComparison(next.comparison, next.language);
        return;
    }
    if (m_veil->isOn() && !noteSides(m_comparison) && isHidden())
        m_sides.reset();
    const int scrolled = verticalScrollBar()->value();
    applyContent(compose());
    verticalScrollBar()->setValue(scrolled);
}

void RedlineView::showComparison(const Comparison &comparison, const QString &language)
{
    if (m_veil != nullptr && m_veil->isOn() && !noteSides(comparison)) {
        m_waiting = {comparison, language};
        if (isHidden())
            applyContent(compose()); // nothing of what stood here
        return;
    }
    m_waiting.reset();
    if (m_veil != nullptr && !m_veil->isOn())
        m_sides.reset(); // those of another comparison
    const Qt::LayoutDirection direction = directionOf(language, comparison.text);
    const bool looksSame = m_builtSize > 0 && language == m_language && direction == m_direction;
    m_comparison = comparison;
    m_language = language;
    m_direction = direction;
    const int scrolled = verticalScrollBar()->value();
    if (looksSame)
        applyContent(compose());
    else
        rebuild();
    verticalScrollBar()->setValue(scrolled);
}

void RedlineView::clear()
{
    m_comparison = {};
    m_sides.reset();
    m_waiting.reset();
    applyContent(compose());
}

void RedlineView::setLabels(const std::vector<Label> &labels)
{
    m_labels = labels;
    updateMargin();
}

void RedlineView::setLabelled(bool labelled)
{
    m_labelled = labelled;
    updateMargin();
}

void RedlineView::setCurrentHunk(int hunk)
{
    if (m_current == hunk)
        return;
    m_current = hunk;
    updateMargin();
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
    document()->clear();
    m_content = {};
    m_builtSize = theme().pointSize(TypeRole::Body);
    applyLook();
    applyContent(compose());
}

void RedlineView::applyLook()
{
    QFont font = theme().font(TypeRole::Body);
    if (isArabicScript(m_language))
        font.setPointSizeF(font.pointSizeF() + 1.2);
    setFont(font);
    if (document()->defaultFont() != font)
        document()->setDefaultFont(font);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(m_direction);
    document()->setDefaultTextOption(option);
    applyMargins();
}

RedlineView::Content RedlineView::compose()
{
    Content content;
    m_places.clear();
    const auto add = [&content](const QString &text, Kind kind) {
        content.text += text;
        content.kinds.append(text.size(), kind);
    };
    if (m_comparison.tooLarge) {
        add(tr("Too large to be shown side by side: the draft has %L1 characters, "
               "your text %L2.")
                .arg(codePointCount(m_comparison.draft))
                .arg(codePointCount(m_comparison.text)),
            Plain);
        return content;
    }
    if (isHidden()) {
        if (!m_comparison.draft.isEmpty() || !m_comparison.text.isEmpty() || m_waiting)
            add(ScreenVeil::unknown(), Plain);
        return content;
    }
    const bool isVeiled = m_veil != nullptr && m_veil->isOn();
    const QString raw = toDocument(m_comparison.text);
    qsizetype index = 0;
    qsizetype codePoints = 0;
    const auto upTo = [&](qsizetype to) {
        if (isVeiled)
            return toDocument(m_sides->text.slice(std::exchange(codePoints, to), to));
        const qsizetype from = index;
        index += utf16Index(QStringView(raw).sliced(index), to - codePoints);
        codePoints = to;
        return raw.mid(from, index - from);
    };
    for (const Edit &edit : m_comparison.edits) {
        add(upTo(edit.final.start), Plain);
        Place place;
        place.start = int(content.text.size());
        QString gone = toDocument(isVeiled ? m_sides->draft.slice(edit.draft.start, edit.draft.end)
                                           : edit.draft.text);
        // A break that went is shown and breaks nothing.
        gone.replace(u'\n', QChar(0x00B6));
        add(gone, Removed);
        const QString come = upTo(edit.final.end);
        const bool onlyBreaks
            = !come.isEmpty() && QStringView(come).trimmed().isEmpty() && come.contains(u'\n');
        if (onlyBreaks)
            add(QString(QChar(0x00B6)), Added);
        add(come, Added);
        place.end = int(content.text.size());
        m_places.push_back(place);
    }
    add(isVeiled ? upTo(m_comparison.text.size()) : raw.mid(index), Plain);
    return content;
}

void RedlineView::applyContent(const Content &content)
{
    const auto same = [&](qsizetype here, qsizetype there) {
        return m_content.text[here] == content.text[there]
            && m_content.kinds[here] == content.kinds[there];
    };
    const qsizetype shown = m_content.text.size();
    const qsizetype wanted = content.text.size();
    const qsizetype most = qMin(shown, wanted);
    qsizetype head = 0;
    while (head < most && same(head, head))
        ++head;
    // Never between the halves of a character.
    if (head > 0 && m_content.text[head - 1].isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < most - head && same(shown - 1 - tail, wanted - 1 - tail))
        ++tail;
    if (tail > 0 && content.text[wanted - tail].isLowSurrogate())
        --tail;
    if (head < shown - tail || head < wanted - tail) {
        QTextOption option = document()->defaultTextOption();
        if (const auto mode = wrapModeOf(content.text); mode != option.wrapMode()) {
            option.setWrapMode(mode);
            document()->setDefaultTextOption(option);
        }
        const ScrollRoom room(*this, content.text, document()->defaultFont());
        QTextCursor cursor(document());
        cursor.beginEditBlock();
        cursor.setPosition(int(head));
        cursor.setPosition(int(shown - tail), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        insertRuns(cursor, content, head, wanted - tail);
        formatBlocks(head, wanted - tail);
        cursor.endEditBlock();
        m_content = content;
    }
    updateMargin();
}

void RedlineView::insertRuns(QTextCursor &cursor, const Content &content, qsizetype from,
                             qsizetype to)
{
    const Theme &look = theme();
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
    while (from < to) {
        const char kind = content.kinds[from];
        qsizetype end = from + 1;
        while (end < to && content.kinds[end] == kind)
            ++end;
        cursor.insertText(content.text.mid(from, end - from),
                          kind == Removed     ? removed
                              : kind == Added ? added
                                              : plain);
        from = end;
    }
}

void RedlineView::formatBlocks(qsizetype from, qsizetype to)
{
    const bool arabic = isArabicScript(m_language);
    QTextCursor cursor(document());
    for (QTextBlock block = document()->findBlock(int(from));
         block.isValid() && block.position() <= to; block = block.next()) {
        const bool blank = block.length() <= 1;
        QTextBlockFormat format;
        format.setLineHeight(blank ? blankLine : theme().redlineLine(arabic),
                             QTextBlockFormat::FixedHeight);
        cursor.setPosition(block.position());
        cursor.mergeBlockFormat(format);
    }
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
    updateMargin();
}

void RedlineView::updateMargin()
{
    const QRect text(viewport()->mapTo(this, QPoint()), viewport()->size());
    m_margin->update(QRect(0, 0, text.left(), height()));
    m_margin->update(QRect(text.right() + 1, 0, width() - text.right() - 1, height()));
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
