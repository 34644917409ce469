// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style/theme.h"

#include <QKeySequence>
#include <QToolButton>

namespace bluepencil {

// A bare icon; it can't be made without the name that its tooltip and screen readers say.
class IconButton final : public QToolButton {
    Q_OBJECT

public:
    explicit IconButton(const QString &icon, const QString &name, const QKeySequence &keys = {},
                        QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(IconButton)
    ~IconButton() override;

    void setIconName(const QString &icon, Ink ink = Ink::Muted);
    void setName(const QString &name, const QKeySequence &keys);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace bluepencil
