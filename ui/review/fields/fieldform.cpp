// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/fields/fieldform.h"

#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"
#include "ui/review/fields/valueedit.h"
#include "ui/review/panes/sheet.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace bluepencil {

namespace {

constexpr int marginTop = 8;
constexpr int marginBottom = 24;

} // namespace

FieldForm::FieldForm(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_edit(new ValueEdit(viewport()))
    , m_choice(new QComboBox(viewport()))
{
    setObjectName(QStringLiteral("fieldForm"));
    setAccessibleName(tr("Fields"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    m_edit->hide();
    m_choice->setObjectName(QStringLiteral("fieldChoice"));
    m_choice->setProperty("elides", true);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->installEventFilter(this);
    m_choice->hide();
    connect(m_edit, &ValueEdit::edited, this, [this] {
        if (m_filling)
            return;
        m_isTyping = true;
        Q_EMIT typed(m_edit->text());
        m_isTyping = false;
    });
    connect(m_edit, &ValueEdit::moveWanted, this, &FieldForm::moveFrom);
    connect(m_edit, &ValueEdit::undoWanted, this, &FieldForm::undoWanted);
    connect(m_edit, &ValueEdit::redoWanted, this, &FieldForm::redoWanted);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (!m_filling && index >= 0)
            Q_EMIT chosen(m_choice->itemData(index).toString());
    });
    applyLook();
}

FieldForm::~FieldForm() = default;

void FieldForm::begin()
{
    m_rows.clear();
    m_shapes.clear();
    m_current = -1;
    m_coverage = 0;
    verticalScrollBar()->setValue(0);
    setFocusProxy(nullptr);
    m_edit->begin();
    m_edit->hide();
    m_choice->hide();
}

void FieldForm::setLanguage(const QString &language)
{
    m_language = language;
    applyLook();
}

void FieldForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_edit->setReadOnly(readOnly);
    m_choice->setEnabled(!readOnly);
}

void FieldForm::setRows(std::vector<FieldRow> rows)
{
    const QString pointer
        = m_current >= 0 ? m_rows[std::size_t(m_current)].field.pointer : QString();
    const bool hadCurrent = m_current >= 0;
    const int place = m_current;
    std::swap(m_rows, rows);
    // Only what is no longer the same is measured again.
    std::vector<FieldShape> shapes(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i < rows.size() && i < m_shapes.size() && rows[i] == m_rows[i])
            shapes[i] = m_shapes[i];
    }
    m_shapes = std::move(shapes);
    m_current = hadCurrent ? find(pointer) : -1;
    if (m_current < 0) {
        const auto count = int(m_rows.size());
        for (int i = hadCurrent ? std::min(place, count - 1) : 0; i >= 0 && i < count; ++i) {
            if (m_rows[std::size_t(i)].isStop()) {
                m_current = i;
                break;
            }
        }
    }
    measure(false);
    fillEditor();
    placeEditor();
    viewport()->update();
    noteCoverage();
}

int FieldForm::find(const QString &pointer) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const FieldRow &row) { return row.field.pointer == pointer; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const FieldRow *FieldForm::currentRow() const
{
    return m_current >= 0 ? &m_rows[std::size_t(m_current)] : nullptr;
}

void FieldForm::setCurrent(int row)
{
    if (row < 0 || row >= int(m_rows.size()))
        return;
    const bool isOther = row != m_current;
    m_current = row;
    if (isOther) {
        fillEditor();
        m_edit->selectAll();
    }
    showCurrent();
    placeEditor();
    viewport()->update();
    if (isOther)
        Q_EMIT currentChanged();
}

QWidget *FieldForm::editorOf(const FieldRow &row) const
{
    if (row.kind == FieldRow::Kind::Value)
        return m_edit;
    return row.kind == FieldRow::Kind::Choice ? static_cast<QWidget *>(m_choice) : nullptr;
}

QString FieldForm::spoken(const FieldRow &row)
{
    QStringList parts = row.problems;
    if (row.before)
        parts.prepend(tr("The draft has: %1").arg(*row.before));
    if (!row.field.description.isEmpty())
        parts.append(row.field.description);
    return parts.join(u'\n');
}

// The editor holds what the row says, but for what is being typed into it.
void FieldForm::fillEditor()
{
    const FieldRow *row = currentRow();
    setAccessibleDescription(row != nullptr ? row->label + u'\n' + spoken(*row) : QString());
    if (row == nullptr)
        return;
    m_filling = true;
    if (row->kind == FieldRow::Kind::Value) {
        m_edit->setHint(row->hint);
        m_edit->setNames(row->label, spoken(*row));
        if (!m_isTyping && m_edit->text() != row->shown)
            m_edit->setText(row->shown);
    } else if (row->kind == FieldRow::Kind::Choice) {
        QStringList present;
        for (int i = 0; i < m_choice->count(); ++i)
            present.append(m_choice->itemData(i).toString());
        if (present != row->options) {
            m_choice->view()->keyboardSearch({}); // the letters were another field's
            m_choice->clear();
            for (const QString &option : row->options)
                m_choice->addItem(withCodes(plainValue(option)).simplified(), option);
        }
        m_choice->setCurrentIndex(
            row->isThere() ? m_choice->findText(withCodes(row->shown).simplified()) : 0);
        m_choice->setAccessibleName(row->label);
        m_choice->setAccessibleDescription(spoken(*row));
    }
    m_filling = false;
}

void FieldForm::placeEditor()
{
    const FieldRow *row = currentRow();
    QWidget *wanted = row != nullptr ? editorOf(*row) : nullptr;
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus == this || (focus != nullptr && isAncestorOf(focus));
    setFocusProxy(wanted);
    if (wanted != nullptr) {
        const QRect box = m_shapes[std::size_t(m_current)].box.translated(0, topOf(m_current));
        const QRect inner = wanted == m_edit ? insideOf(box, m_look) : box;
        wanted->setGeometry(mirrored(layoutDirection(), viewport()->rect(), inner));
        wanted->show();
    }
    if (hadFocus && wanted != nullptr)
        wanted->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    if (wanted != m_edit)
        m_edit->hide();
    if (wanted != m_choice)
        m_choice->hide();
}

void FieldForm::measure(bool anew)
{
    m_shapes.resize(m_rows.size());
    m_tops.assign(1, marginTop);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (anew || m_shapes[i].height == 0)
            m_shapes[i] = shapeOf(m_rows[i], m_look);
        m_tops.push_back(m_tops.back() + m_shapes[i].height);
    }
    const int whole = m_tops.back() + marginBottom;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(QFontMetrics(m_look.value).height());
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
}

void FieldForm::applyLook()
{
    m_look = fieldLook(width(), viewport()->width(), isArabicScript(m_language), layoutDirection());
    m_edit->setReadingFont(m_look.value);
    m_choice->setFont(m_look.value);
    measure(true);
    placeEditor();
    viewport()->update();
}

int FieldForm::topOf(int row) const
{
    return m_tops[std::size_t(row)] - verticalScrollBar()->value();
}

int FieldForm::rowAt(int y) const
{
    const auto behind = std::ranges::upper_bound(m_tops, y + verticalScrollBar()->value());
    const auto row = int(behind - m_tops.begin()) - 1;
    return row < int(m_rows.size()) ? row : -1;
}

void FieldForm::showCurrent()
{
    if (m_current < 0)
        return;
    const int top = topOf(m_current);
    const int height = m_shapes[std::size_t(m_current)].height;
    QScrollBar *bar = verticalScrollBar();
    if (top < 0)
        bar->setValue(bar->value() + top - marginTop);
    else if (top + height > viewport()->height())
        bar->setValue(bar->value()
                      + std::min(top, top + height + marginTop - viewport()->height()));
}

bool FieldForm::move(int step)
{
    for (int row = m_current + step; row >= 0 && row < int(m_rows.size()); row += step) {
        if (m_rows[std::size_t(row)].isStop()) {
            setCurrent(row);
            return true;
        }
    }
    return false;
}

void FieldForm::moveFrom(int step, bool byTab)
{
    if (!move(step) && byTab)
        (void)QAbstractScrollArea::focusNextPrevChild(step > 0);
}

// Tab in a group's head, which has no editor of its own.
bool FieldForm::focusNextPrevChild(bool next)
{
    return move(next ? 1 : -1) || QAbstractScrollArea::focusNextPrevChild(next);
}

bool FieldForm::takesKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoWanted();
        return true;
    }
    if (event->matches(QKeySequence::Redo)) {
        Q_EMIT redoWanted();
        return true;
    }
    if (event->modifiers() != Qt::NoModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_Up:
        (void)move(-1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        (void)move(1);
        return true;
    default:
        return false;
    }
}

void FieldForm::keyPressEvent(QKeyEvent *event)
{
    if (!takesKey(event))
        QAbstractScrollArea::keyPressEvent(event);
}

// A choice changes by its list or its first letters, never by an arrow or a wheel in passing.
bool FieldForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_choice)
        return QAbstractScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *pressed = static_cast<QKeyEvent *>(event);
    if (pressed->key() == Qt::Key_Tab || pressed->key() == Qt::Key_Backtab) {
        moveFrom(isBackwards(*pressed) ? -1 : 1, true);
        return true;
    }
    // A letter held down since another item, or another field, chooses nothing here.
    return takesKey(pressed) || (pressed->isAutoRepeat() && !pressed->text().isEmpty());
}

void FieldForm::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(int(event->position().y()));
    if (row < 0 || event->button() != Qt::LeftButton)
        return;
    const FieldRow &hit = m_rows[std::size_t(row)];
    if (hit.kind == FieldRow::Kind::Gone)
        return;
    setFocus(Qt::MouseFocusReason);
    setCurrent(row);
    const QPoint at = m_edit->mapFrom(viewport(), event->position().toPoint());
    if (editorOf(hit) == m_edit)
        m_edit->putCaretAt(at);
    else if (editorOf(hit) == m_choice
             && m_choice->geometry().contains(event->position().toPoint()))
        m_choice->showPopup();
}

bool FieldForm::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos().y());
    if (row < 0 || m_rows[std::size_t(row)].kind == FieldRow::Kind::Gone) {
        QToolTip::hideText();
        return true;
    }
    const DraftField &field = m_rows[std::size_t(row)].field;
    const QString words
        = field.description.isEmpty() ? field.pointer : field.description + u'\n' + field.pointer;
    QToolTip::showText(help->globalPos(), plainToolTip(words.left(1000)), this);
    return true;
}

void FieldForm::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect bounds = viewport()->rect();
    const QWidget *focus = window()->focusWidget();
    const bool hasFocusIn = focus == this || (focus != nullptr && isAncestorOf(focus));
    const int first = std::max(0, rowAt(event->rect().top()));
    for (int row = first; row < int(m_rows.size()); ++row) {
        const int top = topOf(row);
        if (top > event->rect().bottom())
            break;
        const FieldRow &each = m_rows[std::size_t(row)];
        const bool isCurrent = row == m_current;
        paintFieldRow(&painter, bounds, top, each, m_shapes[std::size_t(row)], m_look,
                      isCurrent && hasFocusIn, isCurrent && editorOf(each) != nullptr, !m_readOnly,
                      layoutDirection());
    }
}

void FieldForm::noteCoverage()
{
    if (!isVisible() || m_rows.empty())
        return;
    const int seen = verticalScrollBar()->value() + viewport()->height();
    const double share = std::min(1.0, double(seen) / std::max(1, m_tops.back()));
    if (share <= m_coverage)
        return;
    m_coverage = share;
    Q_EMIT coverageGrew();
}

void FieldForm::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    applyLook();
    noteCoverage();
}

void FieldForm::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    noteCoverage();
}

void FieldForm::scrollContentsBy(int, int)
{
    placeEditor();
    viewport()->update();
    noteCoverage();
}

void FieldForm::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (m_choice != nullptr && changesLook(event))
        applyLook();
}

} // namespace bluepencil
