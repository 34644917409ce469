// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportresult.h"
#include "core/dataset/recipe/exportconfig.h"
#include "core/dataset/selection/selection.h"

#include <cstddef>
#include <vector>

namespace bluepencil {

// The first rows of each format; never more than that many are kept.
class FirstRows {
public:
    // The config must outlive it.
    FirstRows(const ExportConfig &config, std::size_t most);

    // Known before its line is made.
    [[nodiscard]] bool wants(const Candidate &row) const;
    void add(const Candidate &row, const RowSource &source);
    [[nodiscard]] std::vector<PreviewRow> take();

private:
    struct Kept {
        std::size_t fileSet = 0;
        Split split = Split::Train;
        QString exampleId;
        PreviewRow shown;
    };

    static bool before(const Kept &a, const Kept &b);

    const ExportConfig &m_config;
    std::vector<std::vector<Kept>> m_rows;
    std::size_t m_most;
};

} // namespace bluepencil
