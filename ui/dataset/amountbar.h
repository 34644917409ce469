// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace bluepencil {

// A bar as long as its share of the whole, its amount at the end of it. Keeps its height whatever
// it shows.
class AmountBar final : public QWidget {
    Q_OBJECT

public:
    // strong: the result, in the full colour.
    explicit AmountBar(bool strong, QWidget *parent = nullptr);
    ~AmountBar() override;
    Q_DISABLE_COPY_MOVE(AmountBar)

    // `share` is 0 to 1; `name` says to a screen reader what the amount is of.
    void setAmount(double share, const QString &amount, const QString &name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_amount;
    double m_share = 0;
    bool m_strong = false;
};

} // namespace bluepencil
