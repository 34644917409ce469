// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/item.h"

#include <QWidget>

namespace bluepencil {

// The key figures that the draft must respect: name, period, value. Painted rows of one height.
class FactsPane final : public QWidget {
    Q_OBJECT

public:
    explicit FactsPane(QWidget *parent = nullptr);
    ~FactsPane() override;
    Q_DISABLE_COPY_MOVE(FactsPane)

    void showFacts(const std::vector<Fact> &facts);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Row {
        QString name;
        QString period;
        QString value;
    };

    [[nodiscard]] int rowAt(int y) const;

    std::vector<Row> m_rows;
    bool m_hasPeriods = false;
};

} // namespace bluepencil
