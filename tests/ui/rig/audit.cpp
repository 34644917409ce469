// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rig/audit.h"

#include "ui/common/style/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyleOptionComboBox>

namespace bluepencil::test {

namespace {

constexpr const char *elides = "elides";

bool mayElide(const QWidget *widget)
{
    return widget->property(elides).toBool();
}

bool writes(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().isEmpty();
    return qobject_cast<const QAbstractButton *>(widget) != nullptr;
}

// The window hands out no place outside of itself, and a scroll area shows all of its width.
QString cutBy(const QWidget *widget)
{
    QRect rect = widget->rect();
    for (const QWidget *child = widget; !child->isWindow(); child = child->parentWidget()) {
        rect.translate(child->pos());
        const QWidget *parent = child->parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        const bool scrolled = area != nullptr && area->viewport() == parent;
        if (scrolled && area->horizontalScrollBar()->maximum() > 0
            && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            return {};
        const bool across = rect.left() >= 0 && rect.right() <= parent->width();
        const bool down = rect.top() >= 0 && rect.bottom() <= parent->height();
        if (!across || (!down && !scrolled))
            return QStringLiteral(" is cut off by ") + describe(parent);
        if (scrolled)
            return {};
    }
    return {};
}

QString tooSmall(QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        if (button->text().isEmpty())
            return {};
    }
    if (widget->hasHeightForWidth()) {
        const int wanted = widget->heightForWidth(widget->width());
        return widget->height() >= wanted ? QString()
                                          : QStringLiteral(" wants the height %1").arg(wanted);
    }
    const QSize least = widget->sizeHint();
    // A button may be lower than it would like, as long as its words fit.
    const bool isButton = qobject_cast<const QAbstractButton *>(widget) != nullptr;
    const int low = isButton ? QFontMetrics(theme().font(TypeRole::Body)).height() : least.height();
    if (widget->height() < low)
        return QStringLiteral(" wants %1x%2").arg(least.width()).arg(least.height());
    if (widget->width() >= least.width())
        return {};
    if (!mayElide(widget))
        return QStringLiteral(" wants %1x%2").arg(least.width()).arg(least.height());
    const bool whole = !widget->toolTip().isEmpty() && !spokenName(widget).isEmpty();
    return whole ? QString() : QStringLiteral(" elides and does not say what");
}

QString fieldTooSmall(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        const QMargins margins = line->textMargins();
        const int room = line->width() - margins.left() - margins.right() - 8;
        const int words = line->fontMetrics().horizontalAdvance(line->placeholderText());
        if (line->text().isEmpty() && words > room && !mayElide(line))
            return QStringLiteral(" has no room for \"%1\"").arg(line->placeholderText());
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                         QStyle::SC_ComboBoxEditField, box);
        const int words = box->fontMetrics().horizontalAdvance(box->currentText());
        if (words > field.width() && !mayElide(box))
            return QStringLiteral(" has no room for \"%1\"").arg(box->currentText());
    }
    return {};
}

// Rows are painted; what they elide must be told by tooltip or to a screen reader.
QString rowsUntold(const QAbstractItemView *view)
{
    const QAbstractItemModel *model = view->model();
    for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(Qt::ToolTipRole).toString().isEmpty()
            && index.data(Qt::AccessibleTextRole).toString().isEmpty()
            && index.data(Qt::DisplayRole).toString().isEmpty())
            return QStringLiteral(" has an untold row %1").arg(row);
    }
    return {};
}

} // namespace

bool isPart(const QWidget *widget)
{
    const QString name = widget->objectName();
    return name.startsWith(u"qt_") || widget->inherits("QComboBoxPrivateContainer")
        || widget->inherits("QComboBoxListView") || widget->inherits("QHeaderView")
        || widget->inherits("QTableCornerButton") || widget->inherits("QLineEditIconButton")
        || qobject_cast<const QScrollBar *>(widget) != nullptr;
}

QString describe(const QWidget *widget)
{
    return QStringLiteral("%1 %2 \"%3\" %4x%5")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
             widget->accessibleName())
        .arg(widget->width())
        .arg(widget->height());
}

QString spokenName(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face == nullptr ? QString() : face->text(QAccessible::Name);
}

QStringList namelessControls(QWidget *top)
{
    QStringList found;
    const auto widgets = top->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !isPart(widget)
            && spokenName(widget).isEmpty())
            found.append(describe(widget));
    }
    return found;
}

QStringList clippedWidgets(QWidget *top)
{
    QStringList found;
    const auto widgets = top->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || isPart(widget) || widget->window() != top->window())
            continue;
        QString problem = fieldTooSmall(widget);
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
            problem += rowsUntold(view);
        if (writes(widget))
            problem += tooSmall(widget) + cutBy(widget);
        if (!problem.isEmpty())
            found.append(describe(widget) + problem);
    }
    return found;
}

int auditedWidgets(QWidget *top)
{
    int count = 0;
    const auto widgets = top->findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        count += widget->isVisible() && writes(widget) ? 1 : 0;
    return count;
}

} // namespace bluepencil::test
