// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/overlays/besideview.h"

#include "core/base/limits.h"
#include "core/text/text.h"
#include "ui/common/elidelabel.h"
#include "ui/common/keeprow.h"
#include "ui/common/keycaps.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/review/editor/changemarks.h"
#include "ui/review/editor/drafteditor.h"
#include "ui/review/panes/sheet.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int gutterWidth = 52;
constexpr int ribbonDisc = 20;
constexpr int besideHead = 36;
constexpr std::size_t mostLevelled = 2000; // hunks; a text changed that much is not level anyhow
constexpr std::size_t mostRibbons = 300; // on the screen at once

int lengthOf(const DraftEditor &editor)
{
    return qMax(0, editor.surface().document()->characterCount() - 1);
}

// Of a place in the document, from the top of what is seen of it.
QRect lineAt(const DraftEditor &editor, int position)
{
    QTextCursor cursor(editor.surface().document());
    cursor.setPosition(qBound(0, position, lengthOf(editor)));
    return editor.surface().rectAt(cursor);
}

double topOf(const QTextBlock &block)
{
    return block.document()->documentLayout()->blockBoundingRect(block).top();
}

} // namespace

// Ribbons and numbers between the two texts.
class BesideView::Gutter final : public QWidget {
public:
    explicit Gutter(BesideView *view)
        : QWidget(view)
        , m_view(view)
    {
        setObjectName(QStringLiteral("besideGutter"));
        setFixedWidth(gutterWidth);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_view->paintGutter(painter);
    }

private:
    BesideView *m_view;
};

BesideView::BesideView(DraftEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_base(new DraftEditor(this, DraftEditor::Purpose::Base))
    , m_gutter(new Gutter(this))
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("besideView"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_base->setReadOnly(true);
    m_baseHead = buildHead(m_name, m_detail);
    m_name->setObjectName(QStringLiteral("besideName"));
    m_detail->setObjectName(QStringLiteral("besideDetail"));
    m_keys = new KeyCaps({}, m_baseHead);
    m_baseHead->layout()->addWidget(m_keys);
    ElideLabel *yours = nullptr;
    m_workHead = buildHead(yours, m_summary);
    yours->setLine(tr("Your text"));
    m_summary->setObjectName(QStringLiteral("besideSummary"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->addWidget(m_baseHead, 0, 0);
    m_grid->addWidget(m_workHead, 0, 2);
    m_grid->addWidget(m_base, 1, 0);
    m_grid->addWidget(m_gutter, 1, 1);
    m_grid->addWidget(&m_editor, 1, 2);
    m_grid->setRowStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    for (QWidget *each :
         {m_baseHead, static_cast<QWidget *>(m_base), static_cast<QWidget *>(m_gutter), m_workHead})
        each->hide();
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &BesideView::level);
    connect(&m_editor, &DraftEditor::scrolled, this, [this] { follow(m_editor, *m_base); });
    connect(&m_editor, &DraftEditor::textChanged, m_gutter, qOverload<>(&QWidget::update));
    connect(m_base, &DraftEditor::scrolled, this, [this] { follow(*m_base, m_editor); });
    connect(m_base, &DraftEditor::caretMoved, this, &BesideView::onBaseCaret);
}

BesideView::~BesideView() = default;

QWidget *BesideView::buildHead(ElideLabel *&name, ElideLabel *&detail)
{
    auto *head = new QWidget(this);
    keepRow(head, besideHead);
    auto *row = new QHBoxLayout(head);
    row->setSpacing(space::s12);
    name = new ElideLabel({}, TypeRole::Strong, Ink::Text, head);
    name->setElides(true);
    detail = new ElideLabel({}, TypeRole::Caption, Ink::Muted, head);
    detail->setElides(true);
    detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the name goes first
    row->addWidget(name);
    row->addWidget(detail, 1);
    return head;
}

void BesideView::placeHeads()
{
    const int start = sheetEdges(m_editor.width(), theme().readingFont(false)).start;
    const QMargins margins = mirrored(layoutDirection(), QMargins(start, space::s4, space::s20, 0));
    for (const QWidget *head : {m_baseHead, m_workHead})
        head->layout()->setContentsMargins(margins);
    Q_EMIT startMoved(m_beside ? std::optional(start) : std::nullopt);
    // Rather whole names than keys.
    const int room = m_editor.width() - start - space::s20;
    const int words = m_name->sizeHint().width() + m_detail->minimumSizeHint().width();
    m_keys->setVisible(!m_keys->text().isEmpty()
                       && words + m_keys->sizeHint().width() + 2 * space::s12 <= room);
}

void BesideView::setKeys(const QKeySequence &keys)
{
    m_keys->setKeys(keys);
    m_keys->setToolTip(tr("Compare with another text"));
    placeHeads();
}

void BesideView::setBeside(bool beside)
{
    if (m_beside == beside)
        return;
    m_beside = beside;
    if (beside && m_isStale)
        applyBase();
    m_grid->setColumnStretch(0, beside ? 1 : 0);
    for (QWidget *each :
         {m_baseHead, static_cast<QWidget *>(m_base), static_cast<QWidget *>(m_gutter), m_workHead})
        each->setVisible(beside);
    levelLater();
}

void BesideView::showBase(const CompareBase &base, const QString &language)
{
    m_shown = base;
    m_language = language;
    m_isStale = true;
    m_pairs.clear();
    m_edits.clear();
    if (m_beside)
        applyBase();
}

// Not before it is seen: laying it out takes time that the next item has not.
void BesideView::applyBase()
{
    m_isStale = false;
    m_name->setLine(m_shown.name);
    m_detail->setLine(m_shown.detail);
    placeHeads();
    m_base->setAccessibleWords(tr("Compared with: %1").arg(m_shown.name));
    m_pads.clear();
    m_showing = true;
    const bool tooLarge = m_shown.text.size() > limits::ShownBytes;
    m_base->setText(tooLarge ? QString() : m_shown.text, m_language);
    m_base->surface().document()->setUndoRedoEnabled(false);
    m_showing = false;
    m_gutter->update();
}

void BesideView::showComparison(const Comparison &comparison, bool marked, const QString &summary)
{
    m_summary->setLine(summary);
    m_marked = marked;
    m_edits = comparison.edits;
    pairHunks(comparison.edits);
    m_showing = true;
    m_base->showRemovals(marked ? comparison.edits : EditScript {});
    m_showing = false;
    levelLater();
    m_gutter->update();
}

void BesideView::pairHunks(const EditScript &edits)
{
    m_pairs.clear();
    if (!m_beside)
        return;
    m_pairs.reserve(edits.size());
    const QString baseRaw = m_base->surface().document()->toRawText();
    const QString workRaw = m_editor.surface().document()->toRawText();

    struct Walk {
        QStringView raw;
        qsizetype index = 0;
        qsizetype codePoints = 0;

        int to(qsizetype offset)
        {
            index += utf16Index(raw.sliced(index), offset - codePoints);
            codePoints = offset;
            return int(index);
        }
    };

    Walk base {baseRaw};
    Walk work {workRaw};
    for (const Edit &edit : edits) {
        Pair pair;
        pair.baseStart = base.to(edit.draft.start);
        pair.baseEnd = base.to(edit.draft.end);
        pair.workStart = work.to(edit.final.start);
        pair.workEnd = work.to(edit.final.end);
        m_pairs.push_back(pair);
    }
    for (std::size_t i = 0; i < m_pairs.size(); ++i)
        meet(m_pairs[i], i + 1 < m_pairs.size() ? m_pairs[i + 1].workStart : lengthOf(m_editor));
}

// Up to where both sides are held apart by a hunk: the next paragraph, if one begins before the
// next hunk does.
void BesideView::meet(Pair &pair, int limit) const
{
    const QTextDocument *baseText = m_base->surface().document();
    QTextBlock work = m_editor.surface().document()->findBlock(pair.workEnd);
    const bool starts = work.position() == pair.workEnd
        && baseText->findBlock(pair.baseEnd).position() == pair.baseEnd;
    if (!starts)
        work = work.next();
    pair.meets = work.isValid() && work.position() <= limit;
    const int more = pair.meets ? work.position() - pair.workEnd : 0;
    pair.baseNext = pair.baseEnd + more;
    pair.workNext = pair.workEnd + more;
}

void BesideView::setCurrentHunk(int hunk)
{
    if (m_current == hunk)
        return;
    m_current = hunk;
    m_gutter->update();
    if (!m_beside || hunk < 0 || hunk >= int(m_pairs.size()))
        return;
    const QRect line = lineAt(*m_base, m_pairs[std::size_t(hunk)].baseStart);
    const int tall = m_base->surface().area()->viewport()->height();
    if (line.top() >= 0 && line.bottom() <= tall)
        return;
    m_following = true;
    m_base->scrollBy(line.center().y() - tall / 2);
    m_following = false;
}

// The line that is kept level lies at the top where the text is at its top, at the bottom where it
// is at its end, and in between it wanders: so both ends of both texts can be reached.
void BesideView::follow(const DraftEditor &from, DraftEditor &to)
{
    m_gutter->update();
    if (!m_beside || m_following || m_showing)
        return;
    const QScrollBar *bar = from.surface().area()->verticalScrollBar();
    const int tall = from.surface().area()->viewport()->height();
    const double share = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    const int level = qRound(share * tall);
    const bool fromBase = &from == m_base;
    const int middle = from.surface().area()->viewport()->width() / 2;
    const int place = from.surface().cursorAt(QPoint(middle, level)).position();

    // Between two places that belong together, by the share of the way.
    std::pair<int, int> before {0, 0};
    std::pair<int, int> behind {lengthOf(from), lengthOf(to)};
    const auto start = [fromBase](const Pair &pair) {
        return fromBase ? std::pair(pair.baseStart, pair.workStart)
                        : std::pair(pair.workStart, pair.baseStart);
    };
    const auto end = [fromBase](const Pair &pair) {
        return fromBase ? std::pair(pair.baseNext, pair.workNext)
                        : std::pair(pair.workNext, pair.baseNext);
    };
    // One that is empty here is behind only from the next place on: what went at the top is seen.
    const auto hunk = std::partition_point(m_pairs.begin(), m_pairs.end(), [&](const Pair &pair) {
        return end(pair).first < place || (end(pair).first == place && start(pair).first < place);
    });
    if (hunk != m_pairs.begin())
        before = end(*std::prev(hunk));
    if (hunk != m_pairs.end()) {
        const bool inside = start(*hunk).first <= place;
        before = inside ? start(*hunk) : before;
        behind = inside ? end(*hunk) : start(*hunk);
    }
    m_following = true;
    if (isRich()) {
        const int fromTop = lineAt(from, before.first).top();
        const int fromEnd = lineAt(from, behind.first).top();
        const int toTop = lineAt(to, before.second).top();
        const int toEnd = lineAt(to, behind.second).top();
        double wanted = toTop;
        if (fromEnd > fromTop && level >= fromTop) {
            const double way = qMin(1.0, double(level - fromTop) / (fromEnd - fromTop));
            wanted += way * (toEnd - toTop) + qMax(0, level - fromEnd);
        } else {
            wanted += level - fromTop; // within the one line, or in the margin above the first
        }
        to.scrollBy(qRound(wanted) - level);
    } else {
        const int wide = behind.first - before.first;
        const double way = wide > 0 ? double(place - before.first) / wide : 0;
        const int there = before.second + qRound(way * (behind.second - before.second));
        to.scrollTo(qBound(0, there, lengthOf(to)), lineAt(from, place).top());
    }
    m_following = false;
}

bool BesideView::isRich() const
{
    return m_base->surface().kind() == TextSurface::Kind::Rich
        && m_editor.surface().kind() == TextSurface::Kind::Rich;
}

void BesideView::levelLater()
{
    if (m_beside)
        m_later.start();
}

void BesideView::level()
{
    placeHeads(); // the editor has its width by now
    if (!m_beside)
        return;
    setPads(wantedPads());
    follow(m_editor, *m_base);
}

// How far each paragraph of the base stands below the one before it, so that what follows a hunk
// starts level with the same words in the editor.
std::map<int, int> BesideView::wantedPads() const
{
    std::map<int, int> wanted;
    if (!isRich() || m_pairs.size() > mostLevelled)
        return wanted;
    const QTextDocument *baseText = m_base->surface().document();
    const QTextDocument *workText = m_editor.surface().document();
    int padded = 0; // so far, by what is wanted
    int present = 0; // by what stands there now
    auto pad = m_pads.begin();
    for (const Pair &pair : m_pairs) {
        if (!pair.meets)
            continue;
        const QTextBlock work = workText->findBlock(pair.workNext);
        const QTextBlock base = baseText->findBlock(pair.baseNext);
        if (!work.isValid() || !base.isValid() || wanted.count(base.blockNumber()) > 0)
            continue;
        for (; pad != m_pads.end() && pad->first <= base.blockNumber(); ++pad)
            present += pad->second;
        const int missing = qRound(topOf(work) - (topOf(base) - present + padded));
        if (missing <= 1)
            continue;
        wanted[base.blockNumber()] = missing;
        padded += missing;
    }
    return wanted;
}

void BesideView::setPads(std::map<int, int> pads)
{
    std::map<int, int> changed;
    for (const auto &[number, pixels] : m_pads) {
        if (pads.count(number) == 0)
            changed[number] = 0;
    }
    for (const auto &[number, pixels] : pads) {
        const auto present = m_pads.find(number);
        if (present == m_pads.end() || present->second != pixels)
            changed[number] = pixels;
    }
    m_pads = std::move(pads);
    if (changed.empty())
        return;
    m_showing = true;
    m_base->setRoomAbove(changed);
    m_showing = false;
    m_gutter->update();
}

void BesideView::paintGutter(QPainter &painter)
{
    const Theme &look = theme();
    painter.fillRect(m_gutter->rect(), look.surface);
    if (!m_beside || !m_marked || m_pairs.empty())
        return;
    const auto topIn = [this](const DraftEditor &editor) {
        return editor.surface().area()->viewport()->mapTo(this, QPoint()).y() - m_gutter->y();
    };
    const int baseTop = topIn(*m_base);
    const int workTop = topIn(m_editor);
    const bool swapped = layoutDirection() == Qt::RightToLeft;
    const double baseX = swapped ? m_gutter->width() : 0;
    const double workX = swapped ? 0 : m_gutter->width();
    const double middle = m_gutter->width() / 2.0;
    // The first whose place in either text is not above what is seen.
    const int baseSeen = m_base->surface().cursorAt(QPoint(0, 0)).position();
    const int workSeen = m_editor.surface().cursorAt(QPoint(0, 0)).position();
    auto pair = std::partition_point(m_pairs.begin(), m_pairs.end(), [&](const Pair &each) {
        return each.baseEnd < baseSeen && each.workEnd < workSeen;
    });
    const int size = look.sized(ribbonDisc);
    int lowest = -size;
    std::vector<std::pair<int, QRectF>> discs;
    for (std::size_t shown = 0; pair != m_pairs.end() && shown < mostRibbons; ++pair, ++shown) {
        const int hunk = int(pair - m_pairs.begin());
        const QRect baseFirst = lineAt(*m_base, pair->baseStart).translated(0, baseTop);
        const QRect baseLast = lineAt(*m_base, pair->baseEnd).translated(0, baseTop);
        const QRect workFirst = lineAt(m_editor, pair->workStart).translated(0, workTop);
        const QRect workLast = lineAt(m_editor, pair->workEnd).translated(0, workTop);
        if (baseFirst.top() > m_gutter->height() && workFirst.top() > m_gutter->height())
            break;
        QPainterPath ribbon;
        ribbon.moveTo(baseX, baseFirst.top() + 2);
        ribbon.cubicTo(middle, baseFirst.top() + 2, middle, workFirst.top() + 2, workX,
                       workFirst.top() + 2);
        ribbon.lineTo(workX, workLast.bottom() - 2);
        ribbon.cubicTo(middle, workLast.bottom() - 2, middle, baseLast.bottom() - 2, baseX,
                       baseLast.bottom() - 2);
        ribbon.closeSubpath();
        painter.fillPath(ribbon, hunk == m_current ? look.accentSoft : look.sunken);
        const int centre = (baseFirst.center().y() + workFirst.center().y()) / 2;
        const int top = qMax(centre - size / 2, lowest);
        lowest = top + size + space::s4;
        discs.emplace_back(hunk, QRectF(middle - size / 2.0, top, size, size));
    }
    // Above all ribbons: those of hunks in one line lie upon each other.
    painter.setFont(look.font(TypeRole::Caption));
    for (const auto &[hunk, disc] : discs) {
        const bool current = hunk == m_current;
        painter.setPen(current ? QPen(look.accent) : QPen(look.control));
        painter.setBrush(current ? look.accent : look.surface);
        painter.drawEllipse(disc);
        painter.setPen(current ? look.onAccent : look.text);
        painter.drawText(disc, Qt::AlignCenter, QString::number(hunk + 1));
    }
}

// A click, or the arrow keys there: the editor goes to the same hunk.
void BesideView::onBaseCaret()
{
    if (m_showing || !m_base->isAncestorOf(QApplication::focusWidget()) || m_base->selection())
        return;
    const qsizetype caret = m_base->caret();
    for (std::size_t i = 0; i < m_edits.size(); ++i) {
        const Span &span = m_edits[i].draft;
        if (caret >= span.start && caret <= span.end) {
            Q_EMIT hunkClicked(int(i));
            return;
        }
    }
}

void BesideView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHeads();
    levelLater();
}

void BesideView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_workHead == nullptr || !changesLook(event))
        return; // as while this is being built
    placeHeads();
    levelLater();
}

} // namespace bluepencil
