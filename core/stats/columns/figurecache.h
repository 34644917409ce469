// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/callstats.h"
#include "core/stats/overview.h"
#include "core/stats/overviewparts.h"
#include "core/store/workspace.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace bluepencil {

// What is asked of the decisions that count.
struct FigureQuestion {
    FeedbackFilter filter;
    QStringList by; // known keys
    QTimeZone zone;
    // Decisions before belong to the period before, the others to the range; absent: all do.
    std::optional<UtcMs> rangeFrom;
    bool days = false; // each day of the range on its own, too
    std::vector<FurtherGroups> alsoBy {};
    bool details = false; // StatsDetails too, and groups of which all was taken back
};

struct FigureAnswer {
    OverviewParts parts; // their stats have no zone, no `from` and no `to`
    qint64 records = 0; // feedback that counts in the whole workspace
    StatsChoices choices; // all that ever counted, without attributes
};

// What the caller's thread does while others scan the columns. It is told the first moment of the
// decisions that are asked for, or an earlier one; nothing where there are none, or where the range
// says itself where it begins.
using Meanwhile = std::function<void(const std::optional<UtcMs> &first)>;

// Answers from columns kept beside a workspace (resources/docs/figures-at-scale.md) what statistics
// ask most, without reading the records themselves. One thread; the workspace must outlive it.
class FigureCache {
public:
    explicit FigureCache(Workspace &workspace);
    ~FigureCache();
    Q_DISABLE_COPY_MOVE(FigureCache)

    // Inside the caller's read transaction, and the same that the database would say in it. Nothing
    // where the columns cannot say, or are not there: ask the database. Cancelled once `stop` is
    // requested. `meanwhile` is run at most once, on the caller's thread.
    [[nodiscard]] Result<std::optional<FigureAnswer>> answer(const FigureQuestion &question,
                                                             const std::stop_token &stop,
                                                             const Meanwhile &meanwhile = {});

    // The same of the calls that nobody reviews. The keys are known.
    [[nodiscard]] Result<std::optional<CallStats>>
    calls(const CallQuery &query, const QTimeZone &zone, const std::stop_token &stop);

    // After answer() or calls(): updateColumns() is worth it.
    [[nodiscard]] bool isBehind() const;

private:
    class Columns;

    std::unique_ptr<Columns> m_columns;
};

} // namespace bluepencil
