// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style/buttonvariant.h"
#include "ui/common/textwidths.h"

#include <QKeySequence>
#include <QPushButton>

namespace bluepencil {

// A push button that shows its keys: icon, text, caps. The keys are shown, not bound: the
// registered action does the work, so that a key works wherever the focus is.
class DecisionButton final : public QPushButton {
    Q_OBJECT

public:
    explicit DecisionButton(const QString &text, const QString &icon = {},
                            const QKeySequence &keys = {},
                            ButtonVariant variant = ButtonVariant::Normal,
                            QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DecisionButton)
    ~DecisionButton() override;

    void setLook(const QString &text, const QString &icon);
    void setKeys(const QKeySequence &keys);

    // The icon as a name: it takes its colour from the variant and the state.
    [[nodiscard]] QString iconName() const { return m_icon; }

    // All texts this button will ever show, so that it keeps its width among them.
    void setReservedTexts(const QStringList &texts);
    // Under 1200 px: only the primary button keeps icon and keys.
    void setCompact(bool compact);
    // Where there is no room for them even so; the tooltip goes on naming them.
    void setKeysShown(bool shown);
    // Some keep their icon when compact, as undo does.
    void setKeepsIcon(bool keeps);
    // Digits in equal cells: a countdown in the text doesn't shake the row.
    void setTabular(bool tabular);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool primary() const;
    [[nodiscard]] bool showsIcon() const;
    [[nodiscard]] bool showsKeys() const;
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] int textWidth(const QString &text) const;
    [[nodiscard]] int capsWidth() const;
    void describe();

    TextWidths m_widths;
    TextWidths m_capWidths;
    QString m_icon;
    QKeySequence m_keys;
    QStringList m_parts;
    QStringList m_reserved;
    bool m_compact = false;
    bool m_keysShown = true;
    bool m_keepsIcon = false;
    bool m_tabular = false;
};

} // namespace bluepencil
