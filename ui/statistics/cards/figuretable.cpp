// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/cards/figuretable.h"

#include "ui/common/chip.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace bluepencil {

namespace {

constexpr int cellPad = 8;
constexpr int headRoom = 18; // for the arrow of the sorting
constexpr int leastWhisker = 96;
constexpr double whiskerShare = .3; // of the width
constexpr int leastWords = 110;
constexpr double mostWords = .4; // of the width, for words that are not the first
constexpr double mostNames = .5; // of the width, for the first where there is little room

ChipContent smallChip()
{
    return {FigureTable::tr("n < 30"), QStringLiteral("warning"), Tone::Warn};
}

Qt::Alignment alignmentOf(FigureColumn::Kind kind)
{
    return (kind == FigureColumn::Kind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

// Model -----------------------------------------------------------------------------------------

FigureModel::FigureModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

FigureModel::~FigureModel() = default;

void FigureModel::setSheet(const FigureSheet &sheet)
{
    beginResetModel();
    const bool sameColumns = m_sheet.columns.size() == sheet.columns.size();
    m_sheet = sheet;
    m_made = sheet.rows;
    m_places = sorted(-1, m_order);
    if (!sameColumns)
        m_sorted = -1;
    scale();
    endResetModel();
    if (m_sorted >= 0)
        sort(m_sorted, m_order);
}

void FigureModel::scale()
{
    m_least = 1;
    m_most = 0;
    const auto take = [this](double value) {
        m_least = std::min(m_least, value);
        m_most = std::max(m_most, value);
    };
    for (const FigureRow &row : m_sheet.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const FigureCell &cell = row.cells[i];
            if (m_sheet.columns[i].kind == FigureColumn::Kind::Whisker && cell.low && cell.high) {
                take(*cell.low);
                take(*cell.high);
            }
        }
    }
    if (m_sheet.reference)
        take(*m_sheet.reference);
    if (m_most - m_least < 1e-9) {
        m_least -= .05;
        m_most += .05;
    }
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.rows.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.columns.size());
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FigureRow &row = m_sheet.rows[std::size_t(index.row())];
    const FigureCell &cell = row.cells[std::size_t(index.column())];
    const FigureColumn &column = m_sheet.columns[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole: {
        QString words = column.head + QStringLiteral(": ") + cell.text;
        if (!cell.more.isEmpty())
            words += QStringLiteral(", ") + cell.more;
        if (index.column() == 0 && row.small)
            words += QStringLiteral(", ") + smallChip().text;
        return words;
    }
    case Qt::TextAlignmentRole:
        return int(alignmentOf(column.kind));
    case Qt::ToolTipRole:
        if (!cell.more.isEmpty())
            return plainToolTip(cell.text + QStringLiteral(", ") + cell.more);
        // Words may be cut, and a whisker is drawn: a number is always whole.
        return column.kind == FigureColumn::Kind::Number || cell.text.isEmpty()
            ? QVariant()
            : QVariant(plainToolTip(cell.text));
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const FigureColumn &column = m_sheet.columns[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return column.head;
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(column.kind));
    return {};
}

// By nothing, where there is no such column: as they came.
std::vector<std::size_t> FigureModel::sorted(int column, Qt::SortOrder order) const
{
    std::vector<std::size_t> places(m_made.size());
    std::iota(places.begin(), places.end(), std::size_t {0});
    if (column < 0 || column >= columnCount())
        return places;
    const auto at = std::size_t(column);
    const bool words = m_sheet.columns[at].kind == FigureColumn::Kind::Words;
    std::ranges::stable_sort(places, [&](std::size_t a, std::size_t b) {
        const FigureCell &left = m_made[a].cells[at];
        const FigureCell &right = m_made[b].cells[at];
        const bool rising = order == Qt::AscendingOrder;
        if (words && !left.value && !right.value) {
            const int compared = QString::localeAwareCompare(left.text, right.text);
            return rising ? compared < 0 : compared > 0;
        }
        if (!left.value || !right.value)
            return left.value.has_value() && !right.value;
        return rising ? *left.value < *right.value : *left.value > *right.value;
    });
    return places;
}

// Who holds a row keeps it, also where several stand for the same or for nothing.
void FigureModel::sort(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged();
    std::vector<std::size_t> places = sorted(column, order);
    QModelIndexList moved;
    const QModelIndexList held = persistentIndexList();
    for (const QModelIndex &each : held) {
        const auto row = std::ranges::find(places, m_places[std::size_t(each.row())]);
        moved.append(index(int(row - places.begin()), each.column()));
    }
    m_places = std::move(places);
    m_sheet.rows.clear();
    for (const std::size_t place : m_places)
        m_sheet.rows.push_back(m_made[place]);
    changePersistentIndexList(held, moved);
    Q_EMIT layoutChanged();
}

// Painting --------------------------------------------------------------------------------------

class FigureTable::Delegate final : public QStyledItemDelegate {
public:
    explicit Delegate(FigureTable *table)
        : QStyledItemDelegate(table)
        , m_table(table)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const FigureSheet &sheet = m_table->sheet();
        const FigureRow &row = sheet.rows[std::size_t(index.row())];
        const FigureCell &cell = row.cells[std::size_t(index.column())];
        const FigureColumn::Kind kind = sheet.columns[std::size_t(index.column())].kind;
        QStyleOptionViewItem ground = option;
        ground.state.setFlag(QStyle::State_Selected,
                             option.state.testFlag(QStyle::State_Selected) && m_table->hasFocus());
        m_table->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, m_table);
        painter->save();
        painter->setFont(theme().font(TypeRole::Body));
        painter->setPen(theme().text);
        const QRect inner = option.rect.adjusted(cellPad, 0, -cellPad, 0);
        if (kind == FigureColumn::Kind::Number) {
            drawTabular(painter, inner, alignmentOf(kind), cell.text, option.direction);
        } else if (kind == FigureColumn::Kind::Whisker) {
            paintWhisker(*painter, option.rect, cell, row.small);
        } else {
            paintName(*painter, inner, cell.text, row.small && index.column() == 0,
                      option.direction);
        }
        painter->restore();
    }

private:
    static void paintName(QPainter &painter, QRect inner, const QString &text, bool small,
                          Qt::LayoutDirection direction)
    {
        const QRect whole = inner;
        if (small) {
            const int words = painter.fontMetrics().horizontalAdvance(text) + 2;
            ChipContent chip = smallChip();
            if (words + cellPad + chipSize(chip).width() > inner.width())
                chip.icon.clear(); // rather than a part of the name
            const QSize size = chipSize(chip);
            const int room = inner.width() - size.width() - cellPad;
            const QRect place(inner.left() + std::min(words, room) + cellPad,
                              inner.center().y() - size.height() / 2, size.width(), size.height());
            paintChip(&painter, mirrored(direction, whole, place), chip, direction);
            inner.setWidth(std::max(0, room));
        }
        drawLine(&painter, mirrored(direction, whole, inner), Qt::AlignLeft | Qt::AlignVCenter,
                 text, direction);
    }

    // Values run from left to right in every script, as in a chart.
    void paintWhisker(QPainter &painter, const QRect &rect, const FigureCell &cell,
                      bool small) const
    {
        const FigureModel &model = *m_table->m_figures;
        const QRectF area = QRectF(rect).adjusted(cellPad + 5, 0, -cellPad - 5, 0);
        const auto place = [&](double value) {
            return area.left()
                + (value - model.least()) / (model.most() - model.least()) * area.width();
        };
        const Theme &t = theme();
        painter.setRenderHint(QPainter::Antialiasing);
        if (const auto all = m_table->sheet().reference) {
            const double x = std::floor(place(*all)) + .5;
            painter.setPen(QPen(t.control, 1, Qt::DashLine));
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
        }
        if (!cell.low || !cell.high)
            return;
        const double y = rect.center().y() + .5;
        const double low = place(*cell.low);
        const double high = place(*cell.high);
        QPen line(t.accent, small ? 1.2 : 1.6);
        if (small)
            line.setDashPattern({1.6, 1.6});
        painter.setPen(line);
        painter.drawLine(QPointF(low, y), QPointF(high, y));
        painter.setPen(QPen(t.accent, small ? 1.2 : 1.6));
        for (const double end : {low, high})
            painter.drawLine(QPointF(end, y - 3.5), QPointF(end, y + 3.5));
        const std::optional<double> dot = cell.dot ? cell.dot : cell.value;
        if (!dot)
            return;
        painter.setBrush(small ? t.surface : t.accent);
        painter.drawEllipse(QPointF(place(*dot), y), small ? 3 : 3.6, small ? 3 : 3.6);
    }

    FigureTable *m_table;
};

// View ------------------------------------------------------------------------------------------

FigureTable::FigureTable(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_figures(new FigureModel(this))
{
    setAccessibleName(name);
    setModel(m_figures);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setMouseTracking(true);
    viewport()->setAccessibleName(name);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *head = horizontalHeader();
    head->setAccessibleName(tr("Columns"));
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setHighlightSections(false);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicatorClearable(true);
    head->setSortIndicator(-1, Qt::DescendingOrder);
    connect(head, &QHeaderView::sortIndicatorChanged, this, &FigureTable::sort);
    connect(this, &QAbstractItemView::doubleClicked, this, &FigureTable::open);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentSourceChanged(currentSource()); });
    applySizes();
}

FigureTable::~FigureTable() = default;

QSize FigureTable::sizeHint() const
{
    const QSize usual = QTableView::sizeHint();
    return {usual.width(), minimumHeight() > 0 ? minimumHeight() : usual.height()};
}

void FigureTable::setSheet(const FigureSheet &sheet)
{
    const int before = currentIndex().row();
    m_figures->setSheet(sheet);
    spread();
    if (before >= 0 && before < m_figures->rowCount())
        selectRow(before);
    Q_EMIT currentSourceChanged(currentSource());
}

void FigureTable::sort(int column, Qt::SortOrder order)
{
    m_figures->sort(column, order);
    if (currentIndex().isValid())
        selectRow(currentIndex().row());
    QString said;
    if (column >= 0 && column < m_figures->columnCount()) {
        said = (order == Qt::AscendingOrder ? tr("Sorted by %1, rising")
                                            : tr("Sorted by %1, falling"))
                   .arg(sheet().columns[std::size_t(column)].head);
    }
    setAccessibleDescription(said);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void FigureTable::sortNext()
{
    QHeaderView *head = horizontalHeader();
    const int next = head->sortIndicatorSection() + 1;
    if (next >= m_figures->columnCount()) {
        head->setSortIndicator(-1, Qt::DescendingOrder);
        return;
    }
    const bool words = sheet().columns[std::size_t(next)].kind == FigureColumn::Kind::Words;
    head->setSortIndicator(next, words ? Qt::AscendingOrder : Qt::DescendingOrder);
    scrollTo(m_figures->index(std::max(0, currentIndex().row()), next));
}

void FigureTable::turnSorting()
{
    QHeaderView *head = horizontalHeader();
    if (head->sortIndicatorSection() < 0)
        return;
    const bool rising = head->sortIndicatorOrder() == Qt::AscendingOrder;
    head->setSortIndicator(head->sortIndicatorSection(),
                           rising ? Qt::DescendingOrder : Qt::AscendingOrder);
}

int FigureTable::currentSource() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? sheet().rows[std::size_t(index.row())].source : -1;
}

void FigureTable::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const int source = sheet().rows[std::size_t(index.row())].source;
    if (source >= 0)
        Q_EMIT opened(source);
}

void FigureTable::applySizes()
{
    verticalHeader()->setDefaultSectionSize(theme().tableRow());
    horizontalHeader()->setFixedHeight(theme().tableRow());
    horizontalHeader()->setFont(theme().font(TypeRole::Caption));
}

// What the words of the first column need, with the mark of a small group.
int FigureTable::namesNeed() const
{
    const QFontMetrics metrics(theme().font(TypeRole::Body));
    ChipContent chip = smallChip();
    chip.icon.clear();
    int need = theme().sized(leastWords);
    for (const FigureRow &row : sheet().rows) {
        const int mark = row.small ? chipSize(chip).width() + cellPad : 0;
        need = std::max(need, metrics.horizontalAdvance(row.cells[0].text) + mark + 3 * cellPad);
    }
    return need;
}

// Numbers get what they need, then the names, then whiskers up to a share; what is left goes to the
// names. Where there is too little, names and long words are elided and the table scrolls across.
void FigureTable::spread()
{
    const auto &columns = sheet().columns;
    if (columns.empty())
        return;
    const QFont body = theme().font(TypeRole::Body);
    const QFontMetrics metrics(body);
    const QFontMetrics head(theme().font(TypeRole::Caption));
    const int room = viewport()->width();
    std::vector<int> widths(columns.size(), 0);
    int used = 0;
    int whiskers = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        int need = head.horizontalAdvance(columns[i].head) + headRoom;
        if (columns[i].kind == FigureColumn::Kind::Whisker) {
            need = std::max(need, theme().sized(leastWhisker));
            ++whiskers;
        } else if (columns[i].kind == FigureColumn::Kind::Number) {
            for (const FigureRow &row : sheet().rows)
                need = std::max(need, tabularWidth(body, row.cells[i].text));
        } else if (i > 0) {
            int words = 0;
            for (const FigureRow &row : sheet().rows)
                words = std::max(words, metrics.horizontalAdvance(row.cells[i].text) + 1);
            const int most = std::max(theme().sized(2 * leastWords), int(room * mostWords));
            need = std::max(need, std::min(words, most));
        }
        widths[i] = need + 2 * cellPad;
        used += i > 0 ? widths[i] : 0;
    }
    int names = std::max(namesNeed(), head.horizontalAdvance(columns[0].head) + headRoom);
    if (room - used < names)
        names = std::min(names, std::max(theme().sized(leastWords), int(room * mostNames)));
    for (std::size_t i = 1; i < columns.size() && room - used > names; ++i) {
        if (columns[i].kind != FigureColumn::Kind::Whisker)
            continue;
        const int wide = std::clamp((room - used - names) / whiskers-- + widths[i], widths[i],
                                    std::max(widths[i], int(room * whiskerShare)));
        used += wide - widths[i];
        widths[i] = wide;
    }
    widths[0] = std::max(names, room - used);
    for (std::size_t i = 0; i < columns.size(); ++i)
        setColumnWidth(int(i), widths[i]);
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    spread();
}

void FigureTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (m_figures != nullptr && changesLook(event)) {
        applySizes();
        spread();
    }
}

bool FigureTable::viewportEvent(QEvent *event)
{
    // Where nothing is left to scroll the page goes on.
    if (event->type() == QEvent::Wheel && verticalScrollBar()->maximum() == 0) {
        event->ignore();
        return false;
    }
    return QTableView::viewportEvent(event);
}

void FigureTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_figures->rowCount() > 0)
        selectRow(0);
    QTableView::focusInEvent(event);
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(currentIndex());
        return;
    case Qt::Key_Home:
        selectRow(0);
        return;
    case Qt::Key_End:
        selectRow(m_figures->rowCount() - 1);
        return;
    case Qt::Key_Escape:
        event->ignore();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

} // namespace bluepencil
