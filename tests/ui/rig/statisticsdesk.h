// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/reviewedworkspace.h"
#include "tests/ui/rig/decisions.h"
#include "tests/ui/rig/windowrig.h"
#include "ui/statistics/cards/figurecard.h"
#include "ui/statistics/statisticsboard.h"
#include "ui/statistics/statisticsplace.h"

#include <QApplication>

namespace bluepencil {

inline const UtcMs deskNow = fromRfc3339(u"2026-11-23T17:00:00Z").value();
inline constexpr qint64 dayMs = 86'400'000;

// The window at its Statistics, on a workspace of `count` decisions.
class StatisticsDesk {
public:
    explicit StatisticsDesk(int count, const Decisions &wanted = {}, QSize size = {1440, 900})
        : clock(deskNow)
        , rig(clock, false)
    {
        Decisions all = wanted;
        all.count = count;
        // Nothing here outlives the test, so that no commit needs to wait for the disk.
        if (!rig.workspace().database().execute(QStringLiteral("PRAGMA synchronous=OFF")))
            qFatal("no such pragma");
        fillWithDecisions(rig.queue(), deskNow, all);
        rig.settings->set(Settings::Key::Theme, QStringLiteral("light"));
        rig.open(QStringLiteral("Ada Tester"), size);
        if (!rig.waitFor([this] { return rig.window->controller() != nullptr; }))
            qFatal("the window does not start");
        rig.key(Qt::Key_2, Qt::ControlModifier);
        // Made when it is asked for first.
        place = rig.find<StatisticsPlace>("statisticsPlace");
        if (place == nullptr)
            qFatal("there is no place for the figures");
        if (!settle())
            qFatal("the figures do not come");
    }

    [[nodiscard]] bool settle()
    {
        return rig.waitFor([this] { return place->isSettled(); });
    }

    [[nodiscard]] QString figure(std::size_t card) const
    {
        return place->board()->cards()[card]->words().figure;
    }

    // Counted decisions of the last `days` days, today among them, as SQL knows them.
    [[nodiscard]] qint64 counted(int days, const QString &condition = QStringLiteral("1"))
    {
        const UtcMs from = (deskNow / dayMs - days + 1) * dayMs;
        return rig
            .sql(QStringLiteral("SELECT count(*) FROM feedback f WHERE f.status = 'counted' AND"
                                " f.decided_at >= %1 AND %2")
                     .arg(from)
                     .arg(condition))
            .toLongLong();
    }

    // By Tab from wherever the focus is.
    [[nodiscard]] bool tabTo(const QWidget *wanted)
    {
        for (int i = 0; i < 80; ++i) {
            if (QApplication::focusWidget() == wanted)
                return true;
            rig.key(Qt::Key_Tab);
        }
        return false;
    }

    test::ManualClock clock;
    WindowRig rig;
    StatisticsPlace *place = nullptr;
};

} // namespace bluepencil
