// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/queuelist.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace bluepencil {

class Notifier;
class ReviewController;
class Settings;

// Watches for urgent items that arrive while nobody looks: of at least the priority in the
// settings, or due within dueSoonMs. Says a queue's name and a number and no more, at most once in
// restMs; what came meanwhile is told then. What was there at the start, or arrives before
// somebody's eyes, is never told, and nothing is asked of the workspace while somebody is there.
class UrgentWatch final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 dueSoonMs = 15 * 60'000;
    static constexpr qint64 restMs = 5 * 60'000; // by Clock::steady
    static constexpr int lookEveryMs = 5000;

    // References must outlive the watch. `isAttended` says whether somebody is there.
    UrgentWatch(ReviewController &controller, const Settings &settings, Notifier &notifier,
                std::function<bool()> isAttended, QObject *parent = nullptr);
    ~UrgentWatch() override;
    Q_DISABLE_COPY_MOVE(UrgentWatch)

    // Asks the workspace now; the timer does it else.
    void look();

    // An answer is still to come (tests wait for it).
    [[nodiscard]] bool isLooking() const { return m_looking; }

private:
    void take(const std::vector<UrgentItem> &items);
    [[nodiscard]] static QString titleOf(const QHash<QString, int> &counts);

    ReviewController &m_controller;
    const Settings &m_settings;
    Notifier &m_notifier;
    std::function<bool()> m_isAttended;
    UtcMs m_seenUntil = 0; // when somebody was last there: what came by then is known
    std::optional<QSet<QString>> m_known; // item ids, since nobody is there
    std::optional<qint64> m_toldAt;
    bool m_isShown = false;
    bool m_looking = false;
    QTimer m_timer;
};

} // namespace bluepencil
