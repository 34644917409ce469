// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchlist.h"

#include "core/text/text.h"
#include "ui/common/chip.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/review/veil/screenveil.h"
#include "ui/statistics/figurewords.h"
#include "ui/words.h"

#include <QDateTime>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int rowHeight = 58;
constexpr int side = 12;
constexpr int gap = 8;

Tone toneOf(const SearchHit &hit)
{
    if (!hit.action)
        return hit.state == u"open" ? Tone::Accent : Tone::Neutral;
    switch (*hit.action) {
    case Action::Approve:
        return Tone::Ok;
    case Action::Edit:
        return Tone::Accent;
    case Action::Reject:
        return Tone::Danger;
    case Action::Escalate:
    case Action::Redraft: // never in feedback
        break;
    }
    return Tone::Warn;
}

} // namespace

// Model -----------------------------------------------------------------------------------------

SearchListModel::SearchListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

SearchListModel::~SearchListModel() = default;

void SearchListModel::setHits(std::vector<SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

void SearchListModel::setVeil(const ScreenVeil *veil)
{
    m_veil = veil;
    connect(veil, &ScreenVeil::changed, this, [this] {
        if (!m_hits.empty())
            Q_EMIT dataChanged(index(0), index(int(m_hits.size()) - 1));
    });
}

SearchHit SearchListModel::shown(int row) const
{
    SearchHit found = hit(row);
    if (m_veil == nullptr || !m_veil->isOn())
        return found;
    SearchExcerpt &excerpt = found.excerpt;
    // Together: who is known from one of them is hidden in all.
    const QList<VeiledText> texts
        = m_veil->inParts({found.externalId, found.title, excerpt.around});
    found.externalId = texts[0].whole();
    found.title = texts[1].whole();
    if (excerpt.text.isEmpty())
        return found;
    const VeiledText &line = texts[2];
    const QString seen = line.slice(excerpt.at, excerpt.at + codePointCount(excerpt.text));
    if (seen != excerpt.text)
        excerpt.marks.clear();
    excerpt.text = seen;
    return found;
}

QString SearchListModel::what(const SearchHit &hit)
{
    if (hit.action)
        return words::action(*hit.action);
    if (hit.state == u"open")
        return tr("Open");
    if (hit.state == u"history")
        return tr("History");
    if (hit.state == u"cancelled")
        return tr("Cancelled");
    if (hit.state == u"expired")
        return tr("Expired");
    return tr("Closed");
}

QString SearchListModel::where(const SearchHit &hit)
{
    switch (hit.field) {
    case SearchedField::Conversation:
        return tr("Conversation");
    case SearchedField::Draft:
        return tr("Draft");
    case SearchedField::Final:
        return tr("Final");
    case SearchedField::Note:
        break;
    }
    return tr("Note");
}

QString SearchListModel::when(const SearchHit &hit)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(hit.at);
    const QString day
        = tr("%1 %2").arg(words::shortDay(at.date()),
                          isolatedTime(QLocale().toString(at.time(), QLocale::ShortFormat)));
    return hit.reviewer.isEmpty() ? day : tr("%1, %2").arg(isolated(hit.reviewer), day);
}

int SearchListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchHit found = shown(index.row());
    const QString name
        = found.title.isEmpty() ? found.externalId : found.externalId + u' ' + found.title;
    if (role == Qt::DisplayRole)
        return name;
    if (role != Qt::AccessibleTextRole)
        return {};
    return QStringList {name, what(found), when(found), where(found), found.excerpt.text}.join(
        QStringLiteral(", "));
}

// View ------------------------------------------------------------------------------------------

class SearchList::Delegate final : public QStyledItemDelegate {
public:
    explicit Delegate(SearchList *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, theme().sized(rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const Theme &t = theme();
        const QRect row = option.rect;
        const bool current = option.state.testFlag(QStyle::State_Selected);
        // The keys act on it while the words are typed, too.
        if (current)
            drawRounded(painter, row.adjusted(0, 1, 0, -1), radius::row, t.accentSoft);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            drawRounded(painter, row.adjusted(0, 1, 0, -1), radius::row, t.sunken);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.line);
        const QRect inner = row.adjusted(side, 0, -side, 0);
        const int half = row.height() / 2;
        const SearchHit hit = m_list->m_hits->shown(index.row());
        paintFirst(*painter, QRect(inner.left(), row.top() + 4, inner.width(), half - 4), hit,
                   option.direction);
        paintSecond(*painter, QRect(inner.left(), row.top() + half - 1, inner.width(), half - 4),
                    hit, option.direction);
        if (current && m_list->hasFocus())
            drawFocusRing(painter, row.adjusted(0, 1, 0, -2), radius::row - 1);
        painter->restore();
    }

private:
    static void paintFirst(QPainter &painter, const QRect &line, const SearchHit &hit,
                           Qt::LayoutDirection direction)
    {
        const Theme &t = theme();
        // From the end: who and when, what was decided.
        int end = line.right() + 1;
        const auto at = [&](int left, int width, int height) {
            return mirrored(direction, line,
                            QRect(left, line.center().y() - height / 2 + 1, width, height));
        };
        painter.setFont(t.font(TypeRole::Caption));
        painter.setPen(t.muted);
        const QString when = SearchListModel::when(hit);
        const int whenWide
            = std::min(painter.fontMetrics().horizontalAdvance(when) + 2, line.width() / 3);
        end -= whenWide;
        drawLine(&painter, at(end, whenWide, line.height()), Qt::AlignRight | Qt::AlignVCenter,
                 when, direction);
        const ChipContent chip {SearchListModel::what(hit), {}, toneOf(hit)};
        const QSize size = chipSize(chip);
        end -= size.width() + gap;
        paintChip(&painter, at(end, size.width(), size.height()), chip, direction);
        painter.setFont(t.font(TypeRole::Strong));
        painter.setPen(t.text);
        const QString id = isolated(hit.externalId);
        const int room = std::max(0, end - gap - line.left());
        const int idWide = std::min(painter.fontMetrics().horizontalAdvance(id) + 2, room);
        drawLine(&painter, at(line.left(), idWide, line.height()), Qt::AlignVCenter, id, direction);
        painter.setFont(t.font(TypeRole::Body));
        painter.setPen(t.muted);
        if (room - idWide > 40) {
            drawLine(&painter, at(line.left() + idWide + gap, room - idWide - gap, line.height()),
                     Qt::AlignVCenter, hit.title, direction);
        }
    }

    // Which text it is, and its words: bold and on a ground, never colour alone.
    static void paintSecond(QPainter &painter, const QRect &line, const SearchHit &hit,
                            Qt::LayoutDirection direction)
    {
        const Theme &t = theme();
        painter.setFont(t.font(TypeRole::CaptionStrong));
        painter.setPen(t.muted);
        const QString where = SearchListModel::where(hit);
        const int wide = painter.fontMetrics().horizontalAdvance(where) + 2;
        drawLine(&painter,
                 mirrored(direction, line, QRect(line.left(), line.top(), wide, line.height())),
                 Qt::AlignVCenter, where, direction);
        const QRect place = mirrored(
            direction, line,
            QRect(line.left() + wide + gap, line.top(), line.width() - wide - gap, line.height()));
        if (place.width() > 40)
            paintExcerpt(painter, place, hit.excerpt);
    }

    // How many of its characters have room in one line.
    static qsizetype lengthWithin(QTextLayout &layout, int width)
    {
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid())
            line.setLineWidth(width);
        layout.endLayout();
        return line.isValid() ? line.textLength() : 0;
    }

    // One layout of the whole line, so that scripts join and order as they should.
    static void paintExcerpt(QPainter &painter, const QRect &place, const SearchExcerpt &excerpt)
    {
        const Theme &t = theme();
        QString text = excerpt.text;
        const qsizetype shift = excerpt.cutBefore ? 1 : 0;
        if (excerpt.cutBefore)
            text.prepend(QChar(0x2026));
        if (excerpt.cutAfter)
            text.append(QChar(0x2026));
        QTextLayout layout(text, t.font(TypeRole::Body));
        QTextOption option;
        const bool rightToLeft = text.isRightToLeft();
        option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        QList<QTextLayout::FormatRange> formats;
        for (const SearchMark &mark : excerpt.marks) {
            const auto from = utf16Index(excerpt.text, mark.start);
            const auto to = utf16Index(excerpt.text, mark.start + mark.length);
            QTextLayout::FormatRange range;
            range.start = int(from + shift);
            range.length = int(to - from);
            range.format.setFontWeight(QFont::DemiBold);
            range.format.setBackground(t.accentSoft);
            range.format.setForeground(t.text);
            formats.append(range);
        }
        layout.setFormats(formats);
        option.setWrapMode(QTextOption::WrapAnywhere);
        layout.setTextOption(option);
        if (lengthWithin(layout, place.width()) < text.size()) {
            const QChar dots(0x2026);
            const int room
                = place.width() - QFontMetrics(layout.font()).horizontalAdvance(dots) - 1;
            text.truncate(lengthWithin(layout, room));
            for (QTextLayout::FormatRange &range : formats)
                range.length = std::clamp(int(text.size()) - range.start, 0, range.length);
            formats.removeIf([](const auto &range) { return range.length == 0; });
            layout.setText(text + dots);
            layout.setFormats(formats);
        }
        option.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine first = layout.createLine();
        layout.endLayout();
        if (!first.isValid())
            return;
        painter.save();
        painter.setClipRect(place);
        painter.setPen(t.muted);
        const double left
            = rightToLeft ? place.right() + 1 - first.naturalTextWidth() : place.left();
        layout.draw(&painter, QPointF(left, place.top() + (place.height() - first.height()) / 2));
        painter.restore();
    }

    SearchList *m_list;
};

SearchList::SearchList(QWidget *parent)
    : QListView(parent)
    , m_hits(new SearchListModel(this))
{
    setObjectName(QStringLiteral("searchList"));
    setAccessibleName(tr("Found items"));
    setModel(m_hits);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAccessibleName(accessibleName());
    connect(this, &QAbstractItemView::doubleClicked, this, &SearchList::open);
}

SearchList::~SearchList() = default;

void SearchList::move(int rows)
{
    const int count = m_hits->rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(currentIndex().row() + rows, 0, count - 1);
    setCurrentIndex(m_hits->index(row));
    scrollTo(currentIndex());
}

void SearchList::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT opened(m_hits->hit(index.row()));
}

void SearchList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (m_hits != nullptr && changesLook(event))
        scheduleDelayedItemsLayout();
}

void SearchList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return;
    case Qt::Key_Escape:
        event->ignore();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace bluepencil
