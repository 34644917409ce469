// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportresult.h"

#include <QWidget>

namespace bluepencil {

class ElideLabel;

// How much work stands in what is kept: its decisions by bands of HTER.
class BandsCard final : public QWidget {
    Q_OBJECT

public:
    explicit BandsCard(QWidget *parent = nullptr);
    ~BandsCard() override;
    Q_DISABLE_COPY_MOVE(BandsCard)

    void setCounts(const ExportCounts &counts);

private:
    class Columns;

    Columns *m_columns = nullptr;
    ElideLabel *m_rest = nullptr;
};

} // namespace bluepencil
