// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/textwidths.h"

#include <QAbstractButton>
#include <QKeySequence>

namespace bluepencil {

// A reason that can be chosen: key, name and, when chosen, a check. The key is shown, not bound.
class LabelButton final : public QAbstractButton {
    Q_OBJECT
    Q_PROPERTY(bool elides READ elides CONSTANT)

public:
    explicit LabelButton(const QString &name, const QKeySequence &keys, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(LabelButton)
    ~LabelButton() override;

    void setKeys(const QKeySequence &keys);
    // A word after the name, such as a severity; empty for none.
    void setDetail(const QString &detail);
    // Offered, and not chosen until somebody does.
    void setProposed(bool proposed);

    // In a narrow column the name ends in "…"; the tooltip has it whole.
    [[nodiscard]] bool elides() const { return true; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int capsWidth() const;

    TextWidths m_widths;
    TextWidths m_capWidths;
    QStringList m_parts; // of the keys
    QString m_detail;
    bool m_proposed = false;
};

} // namespace bluepencil
