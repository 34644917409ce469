// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/overview.h"
#include "core/store/feedbackstore.h"

#include <array>
#include <map>

namespace bluepencil {

// The days whose rates a forecast goes by, at most: those before the first item came say nothing.
inline constexpr int ForecastDays = 14;
inline constexpr int LeastForecastDays = 2;
inline constexpr std::array ForecastsAhead {1, 7}; // days

// Items open at a moment to come: open now, and as many more a day as on average in the last
// ForecastDays whole days, or as many as there are since the first item came. Takes the days to be
// independent and alike, so weekends and growth are not foreseen. The interval is that of a sum of
// days to come, by Student's distribution.
struct Forecast {
    int days = 0; // from now
    double value = 0; // not below 0, like its interval
    std::optional<double> low;
    std::optional<double> high;
};

// How many items came and were closed on a day.
struct FlowDay {
    QDate date;
    qint64 came = 0;
    qint64 closed = 0; // decided, expired or cancelled
};

// What waits, and how it comes and goes. Ages in ms.
struct BacklogFigures {
    Backlog now; // openBefore stays absent
    Distribution age; // of the open items
    SampleMean ageMean; // the same sample
    std::optional<qint64> oldest;
    Rate missed; // closed after they were due, of those closed in ForecastDays that had a due time
    Estimate arrivals; // a day
    Estimate closings; // a day: decided, expired or cancelled
    std::vector<FlowDay> flow; // the whole days that the rates go by, the oldest first
    std::vector<Forecast> forecasts; // none under LeastForecastDays whole days; nor rates
    std::optional<double> daysToEmpty; // at these rates; absent unless more close than come
};

// By the queues, tasks, models, languages and pointers of the filter; InvalidArgument for its other
// parts, which open items do not have. One read transaction.
[[nodiscard]] Result<BacklogFigures> readBacklog(Database &database, const QTimeZone &zone,
                                                 const FeedbackFilter &filter, UtcMs now);
[[nodiscard]] OrderedJson toJson(const BacklogFigures &figures);

// When items came and went, so that the open ones can be counted at any moment since a start.
class ItemFlow {
public:
    // Of the items that match the queues, tasks, models, languages and pointers of the filter, and
    // that were open at `since` or after (absent: of all).
    [[nodiscard]] static Result<ItemFlow> read(Database &database, const FeedbackFilter &filter,
                                               const std::optional<UtcMs> &since,
                                               const std::stop_token &stop);

    // Of the open items, and of those that were open at one of these moments, which rise: the
    // others say nothing about them, and are passed over in the index.
    [[nodiscard]] static Result<ItemFlow> readAt(Database &database, const FeedbackFilter &filter,
                                                 const std::vector<UtcMs> &moments,
                                                 const std::stop_token &stop);

    [[nodiscard]] qint64 openAt(UtcMs at) const; // not before `since`, or at one of the moments

    // The items open as the database says, judged by their due time; `openBefore` stays absent.
    [[nodiscard]] Backlog backlogAt(UtcMs now) const;

    // Read since the first of the days before `now` that it goes by, or earlier; `first` is when
    // the first item ever came.
    [[nodiscard]] BacklogFigures figuresAt(UtcMs now, const std::optional<UtcMs> &first,
                                           const QTimeZone &zone) const;

private:
    [[nodiscard]] Result<> gather(Database &database, const FeedbackFilter &filter,
                                  const FilterSql &which, const std::stop_token &stop,
                                  const FilterSql &beside = {});

    std::vector<UtcMs> m_created; // sorted
    std::vector<UtcMs> m_closed; // sorted
    std::vector<std::optional<UtcMs>> m_due; // of the open ones
    std::vector<UtcMs> m_openCreated; // in the same order
    std::vector<std::pair<UtcMs, UtcMs>> m_closedDue; // when closed, when due
    std::map<UtcMs, qint64> m_openOnce; // by moment, items that stand in none of the above
};

} // namespace bluepencil
