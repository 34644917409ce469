// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportresult.h"

#include <QWidget>

#include <array>

namespace bluepencil {

class AmountBar;
class ElideLabel;

// How many decisions go in, from those of the period down to those that are kept, and what was left
// out on the way and why.
class FunnelCard final : public QWidget {
    Q_OBJECT

public:
    explicit FunnelCard(QWidget *parent = nullptr);
    ~FunnelCard() override;
    Q_DISABLE_COPY_MOVE(FunnelCard)

    void setCounts(const ExportCounts &counts);

private:
    struct Step {
        ElideLabel *name = nullptr;
        AmountBar *bar = nullptr;
        ElideLabel *left = nullptr;
    };

    std::array<Step, 4> m_steps;
};

} // namespace bluepencil
