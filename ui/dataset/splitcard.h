// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportresult.h"

#include <QWidget>

#include <array>

namespace bluepencil {

class ElideLabel;

// How the rows are dealt to train, validation and test: one bar, and its figures.
class SplitCard final : public QWidget {
    Q_OBJECT

public:
    explicit SplitCard(QWidget *parent = nullptr);
    ~SplitCard() override;
    Q_DISABLE_COPY_MOVE(SplitCard)

    // dealt: by a ratio, and not all to train.
    void setCounts(const ExportCounts &counts, bool dealt);

private:
    class Parts;
    class Square;

    Parts *m_parts = nullptr;
    ElideLabel *m_by = nullptr;
    std::array<ElideLabel *, 3> m_rows {};
    std::array<ElideLabel *, 3> m_shares {};
};

} // namespace bluepencil
