// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/draftlist.h"

#include "core/text/hunks/editscript.h"
#include "core/text/text.h"
#include "ui/common/chip.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/review/veil/screenveil.h"
#include "ui/statistics/figurewords.h"
#include "ui/words.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qsizetype lead = 32; // code points before the first change
constexpr int rowHeight = 58;
constexpr int side = 12;
constexpr int gap = 8;

Tone toneOf(Action action)
{
    switch (action) {
    case Action::Approve:
        return Tone::Ok;
    case Action::Edit:
        return Tone::Accent;
    case Action::Reject:
        return Tone::Danger;
    case Action::Escalate:
        return Tone::Warn;
    case Action::Redraft: // never in feedback
        break;
    }
    return Tone::Neutral;
}

QString firstCodePoints(const QString &text, qsizetype from, qsizetype to)
{
    const qsizetype start = utf16Index(text, from);
    return text.mid(start, utf16Index(QStringView(text).sliced(start), to - from));
}

// The start of a word from `from` on, in front of `to`; `from` itself where there is none, as in a
// script without spaces. Code points.
qsizetype wordFrom(const QString &text, qsizetype from, qsizetype to)
{
    const QString before = firstCodePoints(text, from - 1, to);
    const auto space = std::ranges::find_if(before, [](QChar unit) { return unit.isSpace(); });
    if (space == before.end())
        return from;
    return from + codePointCount(QStringView(before).first(space - before.begin()));
}

} // namespace

std::vector<RedlinePart> redlineExcerpt(const QString &draft, const QString &final)
{
    using Kind = RedlinePart::Kind;
    std::vector<RedlinePart> parts;
    if (draft == final || final.isEmpty()) {
        parts.push_back({Kind::Same, draft});
        return parts;
    }
    const EditScript edits = diff(draft, final);
    qsizetype at = 0; // in the final, code points
    if (!edits.empty() && edits.front().final.start > lead) {
        at = wordFrom(final, edits.front().final.start - lead, edits.front().final.start);
        parts.push_back({Kind::Same, QStringLiteral("…")});
    }
    for (const Edit &edit : edits) {
        parts.push_back({Kind::Same, firstCodePoints(final, at, edit.final.start)});
        parts.push_back({Kind::Gone, edit.draft.text});
        parts.push_back({Kind::Come, edit.final.text});
        at = edit.final.end;
    }
    parts.push_back({Kind::Same, firstCodePoints(final, at, codePointCount(final))});
    std::erase_if(parts, [](const RedlinePart &part) { return part.text.isEmpty(); });
    return parts;
}

// Model -----------------------------------------------------------------------------------------

DraftListModel::DraftListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

DraftListModel::~DraftListModel() = default;

void DraftListModel::setVeil(const ScreenVeil *veil)
{
    m_veil = veil;
    connect(veil, &ScreenVeil::changed, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    });
}

bool DraftListModel::isVeiled() const
{
    return m_veil != nullptr && m_veil->isOn();
}

FeedbackEntry DraftListModel::shown(int row) const
{
    FeedbackEntry made = entry(row);
    if (!isVeiled())
        return made;
    const QList<VeiledText> texts
        = m_veil->inParts({made.externalId, made.title, made.draft + made.draftBehind,
                           made.final + made.finalBehind});
    made.externalId = texts[0].whole();
    made.title = texts[1].whole();
    made.draft = texts[2].slice(0, codePointCount(made.draft));
    made.final = texts[3].slice(0, codePointCount(made.final));
    return made;
}

std::vector<RedlinePart> DraftListModel::excerpt(int row) const
{
    if (!isVeiled())
        return m_rows[std::size_t(row)].excerpt;
    const FeedbackEntry made = shown(row);
    return redlineExcerpt(made.draft, made.final);
}

void DraftListModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_next.reset();
    endResetModel();
}

void DraftListModel::append(const FeedbackPage &page)
{
    m_next = page.next;
    if (page.entries.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(page.entries.size()) - 1);
    for (const FeedbackEntry &entry : page.entries)
        m_rows.push_back({entry, redlineExcerpt(entry.draft, entry.final)});
    endInsertRows();
}

QString DraftListModel::whoAndWhen(int row) const
{
    const FeedbackEntry &made = entry(row);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(made.decidedAt, m_zone);
    return tr("%1, %2 %3")
        .arg(isolated(made.reviewer), words::shortDay(at.date()),
             isolatedTime(QLocale().toString(at.time(), QLocale::ShortFormat)));
}

int DraftListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DraftListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FeedbackEntry made = shown(index.row());
    if (role == Qt::DisplayRole)
        return made.title.isEmpty() ? made.externalId : made.externalId + u' ' + made.title;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList said {data(index, Qt::DisplayRole).toString(), words::action(made.action),
                      whoAndWhen(index.row())};
    if (made.hter)
        said.append(tr("HTER %1").arg(words::share(*made.hter)));
    for (const QString &code : made.labels)
        said.append(words::label(code));
    return said.join(QStringLiteral(", "));
}

bool DraftListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.has_value();
}

void DraftListModel::fetchMore(const QModelIndex &)
{
    if (!m_next)
        return;
    const FeedbackMark after = *m_next;
    m_next.reset(); // until the page is there
    Q_EMIT moreWanted(after);
}

// View ------------------------------------------------------------------------------------------

class DraftList::Delegate final : public QStyledItemDelegate {
public:
    explicit Delegate(DraftList *list)
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
        if (current && m_list->hasFocus())
            drawRounded(painter, row.adjusted(0, 1, 0, -1), radius::row, t.accentSoft);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            drawRounded(painter, row.adjusted(0, 1, 0, -1), radius::row, t.sunken);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.line);
        const QRect inner = row.adjusted(side, 0, -side, 0);
        const int half = row.height() / 2;
        const QRect first(inner.left(), row.top() + 4, inner.width(), half - 4);
        const QRect second(inner.left(), row.top() + half - 1, inner.width(), half - 4);
        paintFirst(*painter, first, index.row(), option.direction);
        paintRedline(*painter, second, index.row());
        if (current && m_list->hasFocus())
            drawFocusRing(painter, row.adjusted(0, 1, 0, -2), radius::row - 1);
        painter->restore();
    }

private:
    void paintFirst(QPainter &painter, const QRect &line, int row,
                    Qt::LayoutDirection direction) const
    {
        const Theme &t = theme();
        const FeedbackEntry made = m_list->m_drafts->shown(row);
        // From the end: who and when, HTER, chips.
        int end = line.right() + 1;
        const auto at = [&](int left, int width, int height) {
            return mirrored(direction, line,
                            QRect(left, line.center().y() - height / 2 + 1, width, height));
        };
        painter.setFont(t.font(TypeRole::Caption));
        painter.setPen(t.muted);
        const QString who = m_list->m_drafts->whoAndWhen(row);
        const int whoWide
            = std::min(painter.fontMetrics().horizontalAdvance(who) + 2, line.width() / 3);
        end -= whoWide;
        drawLine(&painter, at(end, whoWide, line.height()), Qt::AlignRight | Qt::AlignVCenter, who,
                 direction);
        const QString hter
            = made.hter ? DraftListModel::tr("HTER %1").arg(words::share(*made.hter)) : QString();
        if (!hter.isEmpty()) {
            const int wide = tabularWidth(painter.font(), hter);
            end -= wide + 2 * gap;
            drawTabular(&painter, at(end, wide, line.height()), Qt::AlignRight | Qt::AlignVCenter,
                        hter, direction);
        }
        std::vector<ChipContent> chips {{words::action(made.action), {}, toneOf(made.action)}};
        for (const QString &code : made.labels)
            chips.push_back({words::label(code), {}, Tone::Neutral});
        if (chips.size() > 3) {
            const auto more = qlonglong(chips.size() - 3);
            chips.resize(3);
            chips.push_back({QStringLiteral("+%1").arg(more), {}, Tone::Neutral});
        }
        end -= gap;
        for (auto chip = chips.rbegin(); chip != chips.rend(); ++chip) {
            const QSize size = chipSize(*chip);
            end -= size.width() + 4;
            if (end < line.left() + line.width() / 4)
                break;
            paintChip(&painter, at(end, size.width(), size.height()), *chip, direction);
        }
        painter.setFont(t.font(TypeRole::Strong));
        painter.setPen(t.text);
        const QString id = isolated(made.externalId);
        const int room = std::max(0, end - gap - line.left());
        const int idWide = std::min(painter.fontMetrics().horizontalAdvance(id) + 2, room);
        drawLine(&painter, at(line.left(), idWide, line.height()), Qt::AlignVCenter, id, direction);
        painter.setFont(t.font(TypeRole::Body));
        painter.setPen(t.muted);
        if (room - idWide > 40)
            drawLine(&painter, at(line.left() + idWide + gap, room - idWide - gap, line.height()),
                     Qt::AlignVCenter, made.title, direction);
    }

    // Struck and underlined, never colour alone.
    void paintRedline(QPainter &painter, const QRect &line, int row) const
    {
        const Theme &t = theme();
        const auto &parts = m_list->m_drafts->excerpt(row);
        const FeedbackEntry &made = m_list->m_drafts->entry(row);
        const Qt::LayoutDirection direction
            = made.draft.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
        int x = 0;
        for (const RedlinePart &part : parts) {
            QFont font = t.font(TypeRole::Body);
            const bool gone = part.kind == RedlinePart::Kind::Gone;
            const bool come = part.kind == RedlinePart::Kind::Come;
            font.setStrikeOut(gone);
            font.setUnderline(come);
            painter.setFont(font);
            const QFontMetrics metrics(font);
            const int room = line.width() - x;
            if (room < 8)
                return;
            const int wide = std::min(metrics.horizontalAdvance(part.text), room);
            const QRect place = mirrored(direction, line,
                                         QRect(line.left() + x, line.top(), wide, line.height()));
            if (gone || come) {
                const QRect ground(place.left(), place.center().y() - metrics.height() / 2,
                                   place.width(), metrics.height());
                painter.fillRect(ground, gone ? t.delSoft : t.insSoft);
            }
            painter.setPen(gone ? t.del : (come ? t.ins : t.muted));
            drawLine(&painter, place, Qt::AlignVCenter, part.text, direction);
            x += wide;
        }
    }

    DraftList *m_list;
};

DraftList::DraftList(QWidget *parent)
    : QListView(parent)
    , m_drafts(new DraftListModel(this))
{
    setObjectName(QStringLiteral("statisticsDrafts"));
    setAccessibleName(tr("Drafts behind the figure"));
    setModel(m_drafts);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAccessibleName(accessibleName());
    connect(this, &QAbstractItemView::doubleClicked, this, &DraftList::open);
}

DraftList::~DraftList() = default;

void DraftList::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT opened(m_drafts->entry(index.row()).feedbackId);
}

void DraftList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (m_drafts != nullptr && changesLook(event))
        scheduleDelayedItemsLayout();
}

void DraftList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_drafts->rowCount() > 0)
        setCurrentIndex(m_drafts->index(0));
    QListView::focusInEvent(event);
}

void DraftList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(currentIndex());
        return;
    case Qt::Key_Escape:
        event->ignore();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace bluepencil
