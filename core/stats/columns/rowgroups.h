// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace bluepencil {

// Rows of one part by the group that each belongs to, so that a column of all rows of a group is
// gone over at once. A row may belong to several.
class RowGroups {
public:
    void clear();

    void add(quint32 group, quint32 row)
    {
        m_groups.push_back(group);
        m_rows.push_back(row);
    }

    // Calls `visit` with each group that has rows, in rising order, and its rows in the order in
    // which they were added.
    template <typename Visit> void forEach(const Visit &visit)
    {
        sort();
        std::size_t begin = 0;
        for (const Run &run : m_runs) {
            visit(run.group, std::span(m_sorted).subspan(begin, run.end - begin));
            begin = run.end;
        }
    }

private:
    struct Run {
        quint32 group = 0;
        std::size_t end = 0; // in `m_sorted`
    };

    void sort();
    void countRows();
    void compareRows();

    std::vector<quint32> m_groups; // of each row
    std::vector<quint32> m_rows;
    std::vector<quint32> m_sorted; // rows
    std::vector<Run> m_runs; // of `m_sorted`
    std::vector<std::size_t> m_ends; // by group, where counted
    std::vector<std::size_t> m_order; // of the rows, where compared
};

} // namespace bluepencil
