// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/giveway.h"
#include "core/base/result.h"
#include "core/stats/askedagain.h"

#include <QtGlobal>

#include <deque>
#include <functional>
#include <stop_token>
#include <thread>
#include <vector>

namespace bluepencil {

inline constexpr qint64 RowsForTwo = 200'000; // from here on a second thread is worth it

// The bounds of the stretches that parts with so many rows are scanned in, one for each thread,
// about as many rows in each: 0, …, the number of parts.
[[nodiscard]] std::vector<std::size_t> stretchesOf(const std::vector<qint64> &rows);

// Lets each worker go over the parts of its stretch, all of them at the same time; where they are
// several, each on a thread of its own that gives way to others: somebody who decides meanwhile
// must not wait for figures. The calling thread runs `meanwhile`, where there is one. Cancelled
// once `stop` is requested; else the first failure.
template <typename Worker>
[[nodiscard]] Result<> goOverParts(const std::vector<std::size_t> &bounds,
                                   const std::stop_token &stop, std::deque<Worker> &workers,
                                   Result<> (Worker::*scan)(std::size_t part),
                                   const std::function<void()> &meanwhile)
{
    std::vector<Result<>> done(workers.size());
    const auto run = [&](std::size_t i) {
        for (std::size_t part = bounds[i]; part < bounds[i + 1] && done[i]; ++part) {
            if (stop.stop_requested()) {
                done[i] = fail(askedAgain());
            } else {
                done[i] = (workers[i].*scan)(part);
            }
        }
    };
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; workers.size() > 1 && i < workers.size(); ++i) {
        threads.emplace_back([&run, i] {
            giveWay(Waiting::Somebody);
            run(i);
        });
    }
    if (meanwhile)
        meanwhile();
    if (threads.empty())
        run(0);
    for (std::jthread &thread : threads)
        thread.join();
    for (const Result<> &each : done) {
        if (!each)
            return fail(each.error());
    }
    return {};
}

// Makes a worker of `plan` for each stretch of the parts and lets them `scan` theirs, as above.
template <typename Worker, typename Plan>
[[nodiscard]] Result<> scanParts(const Plan &plan, const std::vector<qint64> &rows,
                                 const std::stop_token &stop, std::deque<Worker> &workers,
                                 const std::function<void()> &meanwhile = {})
{
    const std::vector<std::size_t> bounds = stretchesOf(rows);
    for (std::size_t i = 0; i + 1 < bounds.size(); ++i)
        workers.emplace_back(plan);
    return goOverParts(bounds, stop, workers, &Worker::scan, meanwhile);
}

using Tasks = std::vector<std::function<void()>>;

// Runs each of them once, on so many threads at the same time, which give way as those above. No
// two may touch the same.
void runTasks(const Tasks &tasks, std::size_t threads);

} // namespace bluepencil
