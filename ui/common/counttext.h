// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style/theme.h"

#include <QLabel>

namespace bluepencil {

// A figure that changes in place: digits in equal cells, room kept for the widest it will show.
class CountText final : public QLabel {
    Q_OBJECT

public:
    explicit CountText(const QString &text, TypeRole role = TypeRole::Body, Ink ink = Ink::Text,
                       QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(CountText)
    ~CountText() override;

    void setCount(const QString &text);
    void setInk(Ink ink);
    void setRole(TypeRole role);
    void setReserved(const QString &widest);

    // What a text takes in another type.
    [[nodiscard]] static int widthOf(const QString &text, TypeRole role);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    TypeRole m_role;
    Ink m_ink;
    QString m_reserved;
};

} // namespace bluepencil
