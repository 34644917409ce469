// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/clearing/recordprivacy.h"

#include <functional>
#include <vector>

namespace bluepencil {

// Clears records of personal data on all processors, some of them at a time, and hands them on in
// the order in which they came. What is known from earlier exports waits for nobody but those in
// front of it. Used on one thread.
class ClearingQueue {
public:
    using Visit = std::function<Result<>(const Feedback &, const Judged &)>;

    static constexpr unsigned MostThreads = 8;

    // Both must outlive it. With one thread nothing waits.
    ClearingQueue(RecordPrivacy &privacy, const Visit &visit, unsigned mostThreads = MostThreads)
        : m_privacy(privacy)
        , m_visit(visit)
        , m_mostThreads(mostThreads)
        , m_mostWaiting(mostThreads > 1 ? MostWaiting : 1)
    {
    }

    // Clears both where they are, or takes them where they have to wait. A record that gives no row
    // need not be cleared. Errors are those of `visit`, and may be of a record that came before.
    [[nodiscard]] Result<> add(Feedback &feedback, Judged &judged, bool givesRows);

    // Hands on what still waits.
    [[nodiscard]] Result<> finish();

private:
    static constexpr std::size_t MostWaiting = 64;
    static constexpr qsizetype MostBytes = qsizetype {4} * 1024 * 1024; // of items that wait

    struct Waiting {
        Feedback feedback;
        Judged judged;
        ClearedMemo::Key key {};
        RecordPrivacy::Kept kept;
        bool isDone = false; // nothing is left to do, or it was known
    };

    void clearAll();

    RecordPrivacy &m_privacy;
    const Visit &m_visit;
    unsigned m_mostThreads;
    std::size_t m_mostWaiting;
    std::vector<Waiting> m_waiting;
    qsizetype m_bytes = 0;
};

} // namespace bluepencil
