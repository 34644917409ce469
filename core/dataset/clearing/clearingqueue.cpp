// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/clearing/clearingqueue.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

namespace bluepencil {

Result<> ClearingQueue::add(Feedback &feedback, Judged &judged, bool givesRows)
{
    ClearedMemo::Key key {};
    bool isDone = !givesRows;
    if (givesRows) {
        key = m_privacy.keyOf(feedback, judged);
        isDone = m_privacy.recall(key, feedback, judged);
    }
    if (isDone && m_waiting.empty())
        return m_visit(feedback, judged);
    m_bytes += feedback.itemLine.size();
    m_waiting.push_back({std::move(feedback), std::move(judged), key, std::nullopt, isDone});
    return m_waiting.size() >= m_mostWaiting || m_bytes >= MostBytes ? finish() : Result<>();
}

Result<> ClearingQueue::finish()
{
    for (Waiting &record : m_waiting)
        record.judged.feedback = &record.feedback;
    clearAll();
    for (Waiting &record : m_waiting) {
        if (!record.isDone)
            m_privacy.remember(record.key, record.kept);
        BLUEPENCIL_TRY(m_visit(record.feedback, record.judged));
    }
    m_waiting.clear();
    m_bytes = 0;
    return {};
}

void ClearingQueue::clearAll()
{
    const auto left = std::ranges::count(m_waiting, false, &Waiting::isDone);
    std::atomic<std::size_t> next = 0;
    const auto work = [this, &next] {
        for (std::size_t i = next++; i < m_waiting.size(); i = next++) {
            Waiting &record = m_waiting[i];
            if (!record.isDone)
                record.kept = m_privacy.clear(record.feedback, record.judged);
        }
    };
    const auto threads = std::min<std::ptrdiff_t>(
        left, std::clamp(std::thread::hardware_concurrency(), 1U, m_mostThreads));
    std::vector<std::future<void>> others;
    for (std::ptrdiff_t i = 1; i < threads; ++i)
        others.push_back(std::async(std::launch::async | std::launch::deferred, work));
    work();
    for (std::future<void> &other : others)
        other.get();
}

} // namespace bluepencil
