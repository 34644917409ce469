// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/scanparts.h"

#include <atomic>
#include <numeric>

namespace bluepencil {

std::vector<std::size_t> stretchesOf(const std::vector<qint64> &rows)
{
    const qint64 all = std::accumulate(rows.begin(), rows.end(), qint64 {0});
    if (all < RowsForTwo || std::thread::hardware_concurrency() < 2)
        return {0, rows.size()};
    qint64 before = 0;
    std::size_t middle = 0;
    while (middle + 1 < rows.size() && before < all / 2)
        before += rows[middle++];
    return {0, middle, rows.size()};
}

void runTasks(const Tasks &tasks, std::size_t threads)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&tasks, &next] {
        for (std::size_t i = next++; i < tasks.size(); i = next++)
            tasks[i]();
    };
    if (threads < 2) {
        run();
        return;
    }
    std::vector<std::jthread> running;
    for (std::size_t i = 0; i < threads; ++i) {
        running.emplace_back([&run] {
            giveWay(Waiting::Somebody);
            run();
        });
    }
}

} // namespace bluepencil
