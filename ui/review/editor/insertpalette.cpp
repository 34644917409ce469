// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/editor/insertpalette.h"

#include "ui/commands/fuzzymatch.h"
#include "ui/common/decisionbutton.h"
#include "ui/common/elidelabel.h"
#include "ui/common/keycaps.h"
#include "ui/common/paragraph.h"
#include "ui/common/searchfield.h"
#include "ui/common/separator.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QAbstractListModel>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bluepencil {

namespace {

constexpr int insertWidth = 640;
constexpr int rowHeight = 36;
constexpr int rowsShown = 7;
constexpr int previewHeight = 116;
constexpr int roomAround = 360; // of the window, for all that is not the list
constexpr int groundGap = 8;
constexpr int iconStart = 20;
constexpr int rowTextStart = 48;
constexpr int rowEnd = 20;
constexpr int rowGap = 10;
constexpr qsizetype longestShown = 300; // of a foreign text in a row

QString lineOf(const QString &text)
{
    return text.left(longestShown).simplified();
}

int rowPixels()
{
    return theme().sized(rowHeight);
}

} // namespace

class InsertPalette::Model final : public QAbstractListModel {
public:
    void setAll(std::vector<Insertable> all)
    {
        m_all = std::move(all);
        setQuery({});
    }

    // The best first; of equals the order that was given.
    void setQuery(const QString &query)
    {
        struct Row {
            int index = 0;
            int score = 0;
        };

        std::vector<Row> rows;
        for (int i = 0; i < int(m_all.size()); ++i) {
            const Insertable &each = m_all[std::size_t(i)];
            const auto name = fuzzyMatch(query, each.name);
            const auto both = fuzzyMatch(query, each.name + u' ' + lineOf(each.detail));
            if (name || both)
                rows.push_back({i, qMax(name ? name->score + 1 : 0, both ? both->score : 0)});
        }
        std::ranges::stable_sort(rows, std::ranges::greater(), &Row::score);
        beginResetModel();
        m_rows.clear();
        for (const Row &row : rows)
            m_rows.push_back(row.index);
        endResetModel();
    }

    [[nodiscard]] int count() const { return int(m_all.size()); }

    [[nodiscard]] int entry(int row) const
    {
        return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)] : -1;
    }

    [[nodiscard]] const Insertable *at(int row) const
    {
        const int found = entry(row);
        return found < 0 ? nullptr : &m_all[std::size_t(found)];
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &place, int role) const override
    {
        const Insertable *found = at(place.row());
        if (found == nullptr)
            return {};
        if (role == Qt::DisplayRole)
            return lineOf(found->name);
        if (role == Qt::AccessibleTextRole)
            return QStringList {lineOf(found->name), lineOf(found->preview), found->warning}.join(
                QStringLiteral(", "));
        return {};
    }

private:
    std::vector<Insertable> m_all;
    std::vector<int> m_rows;
};

namespace {

// Icon, name, and behind it the detail.
template <typename Model> class Delegate final : public QStyledItemDelegate {
public:
    Delegate(const Model &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return {option.rect.width(), rowPixels()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Insertable *shown = m_model.at(index.row());
        if (shown == nullptr)
            return;
        const Theme &look = theme();
        const auto place = [&](int left, int width) {
            return mirrored(
                option.direction, option.rect,
                QRect(option.rect.left() + left, option.rect.top(), width, option.rect.height()));
        };
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isChosen || option.state.testFlag(QStyle::State_MouseOver))
            drawRounded(painter, option.rect.adjusted(groundGap, 0, -groundGap, 0), radius::row,
                        isChosen ? look.accentSoft : look.sunken);
        paintIcon(painter, place(iconStart, metric::icon), shown->icon,
                  isChosen ? look.accent : look.muted, option.direction);
        const QString name = lineOf(shown->name);
        const QFont strong = look.font(TypeRole::Strong);
        const int room = option.rect.width() - rowTextStart - rowEnd;
        const int wide = qMin(room * 3 / 5, QFontMetrics(strong).horizontalAdvance(name) + 2);
        painter->setFont(strong);
        painter->setPen(look.text);
        drawLine(painter, place(rowTextStart, wide), Qt::AlignLeft | Qt::AlignVCenter, name,
                 option.direction);
        painter->setFont(look.font(TypeRole::Caption));
        painter->setPen(look.muted);
        drawLine(painter, place(rowTextStart + wide + rowGap, room - wide - rowGap),
                 Qt::AlignLeft | Qt::AlignVCenter, lineOf(shown->detail), option.direction);
        painter->restore();
    }

private:
    const Model &m_model;
};

} // namespace

InsertPalette::InsertPalette(const QString &name, const QString &objectName, Words words,
                             QWidget *window)
    : Overlay(name, insertWidth, window)
    , m_words(std::move(words))
    , m_model(std::make_unique<Model>())
{
    setObjectName(objectName);
    column()->setContentsMargins(0, space::s8, 0, 0);
    column()->setSpacing(space::s8);
    m_field = new SearchField(m_words.placeholder, {}, card());
    m_field->setObjectName(objectName + QStringLiteral("Field"));
    m_field->setMaxLength(100);
    m_field->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::s12, 0, space::s12, 0);
    head->addWidget(m_field);
    column()->addLayout(head);
    column()->addWidget(new Separator(Qt::Horizontal, card()));

    m_results = new QWidget(card());
    m_stack = new QStackedLayout(m_results);
    m_view = new QListView(m_results);
    m_view->setObjectName(objectName + QStringLiteral("List"));
    m_view->setAccessibleName(name);
    m_view->setModel(m_model.get());
    m_view->setItemDelegate(new Delegate<Model>(*m_model, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setFocusPolicy(Qt::NoFocus); // the field keeps it and drives the list
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_stack->addWidget(m_view);
    auto *none = new QWidget(m_results);
    auto *noneColumn = new QVBoxLayout(none);
    noneColumn->setContentsMargins(space::s20, space::s12, space::s20, 0);
    m_nothing = new Paragraph({}, TypeRole::Body, Ink::Muted, none);
    noneColumn->addWidget(m_nothing);
    noneColumn->addStretch(1);
    m_stack->addWidget(none);
    column()->addWidget(m_results);
    column()->addWidget(new Separator(Qt::Horizontal, card()));

    auto *below = new QVBoxLayout;
    below->setContentsMargins(space::s16, 0, space::s16, 0);
    below->setSpacing(space::s4);
    below->addWidget(new ElideLabel(tr("What goes in"), TypeRole::Caption, Ink::Muted, card()));
    m_preview = new QPlainTextEdit(card());
    m_preview->setObjectName(objectName + QStringLiteral("Preview"));
    m_preview->setAccessibleName(tr("What goes in"));
    m_preview->setReadOnly(true);
    m_preview->setFocusPolicy(Qt::NoFocus);
    below->addWidget(m_preview);
    m_warning = new Paragraph({}, TypeRole::Caption, Ink::Warn, card());
    m_warning->setObjectName(objectName + QStringLiteral("Warning"));
    below->addWidget(m_warning);
    column()->addLayout(below);
    column()->addWidget(new Separator(Qt::Horizontal, card()));
    column()->addWidget(buildFoot());

    connect(m_field, &QLineEdit::textChanged, this, &InsertPalette::search);
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &InsertPalette::showCurrent);
}

InsertPalette::~InsertPalette()
{
    m_view->setModel(nullptr); // which goes before the view
}

QWidget *InsertPalette::buildFoot()
{
    auto *foot = new QWidget(card());
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::s16, 0, space::s16, space::s8);
    row->setSpacing(space::s6);
    const auto add = [&](const QList<QKeySequence> &keys, const QString &words) {
        for (const QKeySequence &each : keys)
            row->addWidget(new KeyCaps(each, foot));
        row->addWidget(new ElideLabel(words, TypeRole::Caption, Ink::Muted, foot));
        row->addSpacing(space::s8);
    };
    add({QKeySequence(Qt::Key_Up), QKeySequence(Qt::Key_Down)}, tr("choose"));
    add({QKeySequence(Qt::Key_Return)}, tr("insert"));
    add({QKeySequence(Qt::Key_Escape)}, tr("close"));
    row->addStretch(1);
    if (m_words.change.isEmpty())
        return foot;
    auto *change = new DecisionButton(m_words.change, QStringLiteral("pencil"), {},
                                      ButtonVariant::Normal, foot);
    change->setObjectName(objectName() + QStringLiteral("Change"));
    connect(change, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT changeWanted();
    });
    row->addWidget(change);
    return foot;
}

void InsertPalette::ask(std::vector<Insertable> insertables)
{
    m_model->setAll(std::move(insertables));
    m_field->clear();
    search();
    fitHeight();
    open();
}

void InsertPalette::fitHeight()
{
    const int room = qMax(2 * rowPixels(), window()->height() - theme().sized(roomAround));
    const int rows = qBound(2, m_model->count(), rowsShown);
    m_results->setFixedHeight(qMin(rows * rowPixels(), room));
    m_preview->setFixedHeight(theme().sized(previewHeight));
}

void InsertPalette::search()
{
    m_model->setQuery(m_field->text());
    m_nothing->setParagraph(m_model->count() == 0
                                ? m_words.nothing
                                : tr("Nothing has these letters. Fewer find more."));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->scrollToTop();
    showCurrent();
}

// The field has the focus, so it says what the list stands on.
void InsertPalette::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    const Insertable *shown = m_model->at(current.row());
    m_preview->setPlainText(shown == nullptr ? QString() : shown->preview);
    m_warning->setParagraph(shown == nullptr ? QString() : shown->warning);
    m_warning->setVisible(shown != nullptr && !shown->warning.isEmpty());
    m_field->setAccessibleDescription(
        current.isValid() ? current.data(Qt::AccessibleTextRole).toString() : m_nothing->text());
}

void InsertPalette::move(int key)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int page = qMax(1, m_results->height() / rowPixels() - 1);
    int row = m_view->currentIndex().row();
    if (key == Qt::Key_Down)
        row = (row + 1) % count;
    else if (key == Qt::Key_Up)
        row = (row + count - 1) % count;
    else
        row = qBound(0, row + (key == Qt::Key_PageDown ? page : -page), count - 1);
    m_view->setCurrentIndex(m_model->index(row, 0));
    m_view->scrollTo(m_model->index(row, 0));
}

void InsertPalette::focusFirst()
{
    m_field->setFocus();
}

void InsertPalette::confirm()
{
    choose(m_view->currentIndex().row());
}

void InsertPalette::choose(int row)
{
    const int index = m_model->entry(row);
    if (index < 0)
        return;
    // First, so that what is inserted finds the focus where it was.
    close();
    Q_EMIT chosen(index);
}

bool InsertPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        switch (key) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            move(key);
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void InsertPalette::changeEvent(QEvent *event)
{
    Overlay::changeEvent(event);
    if (m_view != nullptr && changesLook(event)) {
        fitHeight();
        m_view->doItemsLayout();
    }
}

} // namespace bluepencil
