// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace bluepencil {

// A switch for a setting that takes effect at once.
class Toggle final : public QAbstractButton {
    Q_OBJECT

public:
    explicit Toggle(const QString &name, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Toggle)
    ~Toggle() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace bluepencil
