// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/decisionbutton.h"

#include "ui/common/keycaps.h"
#include "ui/common/style/icon.h"
#include "ui/common/style/paint.h"
#include "ui/common/style/themecontroller.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int buttonSide = 12;
constexpr int iconGap = 7;
constexpr int keyGap = 10;

} // namespace

DecisionButton::DecisionButton(const QString &text, const QString &icon, const QKeySequence &keys,
                               ButtonVariant variant, QWidget *parent)
    : QPushButton(text, parent)
    , m_icon(icon)
{
    setButtonVariant(this, variant);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
    setKeys(keys);
}

DecisionButton::~DecisionButton() = default;

void DecisionButton::setLook(const QString &text, const QString &icon)
{
    m_icon = icon;
    setText(text);
    setAccessibleName(text);
    describe();
    updateGeometry();
    update();
}

void DecisionButton::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    m_parts = keyParts(keys);
    describe();
    updateGeometry();
    update();
}

void DecisionButton::describe()
{
    const QString keys = m_keys.toString(QKeySequence::NativeText);
    setAccessibleDescription(keys);
    // What a compact button doesn't show, its tooltip says.
    setToolTip(keys.isEmpty() ? QString()
                              : plainToolTip(tr("%1 (%2)").arg(text(), isolated(keys))));
}

void DecisionButton::setReservedTexts(const QStringList &texts)
{
    m_reserved = texts;
    updateGeometry();
}

void DecisionButton::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

void DecisionButton::setKeysShown(bool shown)
{
    if (m_keysShown == shown)
        return;
    m_keysShown = shown;
    updateGeometry();
    update();
}

void DecisionButton::setKeepsIcon(bool keeps)
{
    m_keepsIcon = keeps;
    updateGeometry();
}

void DecisionButton::setTabular(bool tabular)
{
    m_tabular = tabular;
    updateGeometry();
}

bool DecisionButton::primary() const
{
    return buttonVariant(this) == ButtonVariant::Primary;
}

bool DecisionButton::showsIcon() const
{
    return !m_icon.isEmpty() && (!m_compact || primary() || m_keepsIcon || text().isEmpty());
}

bool DecisionButton::showsKeys() const
{
    return m_keysShown && !m_parts.isEmpty() && (!m_compact || primary());
}

QFont DecisionButton::textFont() const
{
    return theme().font(primary() ? TypeRole::Strong : TypeRole::Body);
}

int DecisionButton::textWidth(const QString &text) const
{
    const QFont font = textFont();
    return m_tabular ? m_widths.tabular(font, text) : m_widths.plain(font, text) + 1;
}

int DecisionButton::capsWidth() const
{
    return keyCapsSize(m_parts, primary(), m_capWidths).width();
}

QSize DecisionButton::sizeHint() const
{
    int width = textWidth(text());
    for (const QString &reserved : m_reserved)
        width = std::max(width, textWidth(reserved));
    width += 2 * buttonSide;
    if (showsIcon())
        width += iconEdge() + (text().isEmpty() ? 0 : iconGap);
    if (showsKeys())
        width += capsWidth() + keyGap;
    return {width, std::max(metric::button, QFontMetrics(textFont()).height() + 12)};
}

QSize DecisionButton::minimumSizeHint() const
{
    return sizeHint();
}

void DecisionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    const ButtonLook look = buttonLook(buttonVariant(this), option.state);
    const auto place = [this](int x, int width) {
        return mirrored(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    // A reserved width is left at both sides, the caps stay where they are.
    const int slack = std::max(0,
                               width() - 2 * buttonSide - (showsIcon() ? iconEdge() + iconGap : 0)
                                   - (showsKeys() ? capsWidth() + keyGap : 0) - textWidth(text()));
    int x = buttonSide + slack / 2;
    if (showsIcon()) {
        QRect icon = place(x, iconEdge());
        icon.setTop((height() - iconEdge()) / 2);
        icon.setHeight(iconEdge());
        paintIcon(&painter, icon, m_icon, look.ink, layoutDirection());
        x += iconEdge() + (text().isEmpty() ? 0 : iconGap);
    }
    int end = width() - buttonSide;
    if (showsKeys()) {
        const int caps = capsWidth();
        end -= caps;
        paintKeyCaps(&painter, place(end, caps), m_parts, {look.keys, look.keyEdge, {}, primary()});
        end -= keyGap;
    }
    painter.setFont(textFont());
    painter.setPen(look.ink);
    if (m_tabular)
        drawTabular(&painter, place(x, end - x), Qt::AlignVCenter | Qt::AlignLeft, text(),
                    layoutDirection());
    else
        drawLine(&painter, place(x, end - x), Qt::AlignVCenter | Qt::AlignLeft, text(),
                 layoutDirection());
}

void DecisionButton::changeEvent(QEvent *event)
{
    if (changesLook(event))
        updateGeometry();
    QPushButton::changeEvent(event);
}

void DecisionButton::keyPressEvent(QKeyEvent *event)
{
    // Outside of dialogs Qt's buttons answer the space bar only.
    if (event->key() == Qt::Key_Return && event->modifiers() == Qt::NoModifier) {
        if (!event->isAutoRepeat()) // a key held down is one press
            click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace bluepencil
