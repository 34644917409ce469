// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/feedback.h"
#include "core/model/filter.h"
#include "core/store/database/database.h"

#include <QTimeZone>

#include <functional>
#include <optional>
#include <span>

namespace bluepencil {

// Reads feedback. All functions work on the caller's connection and thread.

// Between two steps of a long work: whoever waits for SQLite's lock asks every millisecond or two,
// and gets a turn before the next step.
inline constexpr unsigned long StampRestMs = 3;

// Gives every committed row that lacks one its seq, in the order of commit: in short transactions
// of its own, for decisions are made meanwhile. What an error leaves is stamped by the next call.
// Does nothing on a workspace that is open for reading only.
[[nodiscard]] Result<> stampFeedback(Database &database);

// Calls `visit` for each record that matches, in the order of feedback_no; stops at its first error
// (Cancelled, for one) and returns it. Memory is bounded by one record. `most`: no more than so
// many, which are then found without looking at the others; 0: all.
[[nodiscard]] Result<> forEachFeedback(Database &database, const FeedbackFilter &filter,
                                       const std::function<Result<>(const Feedback &)> &visit,
                                       int most = 0);
// The same for the records with these feedback_no, which ascend: the others are not touched.
[[nodiscard]] Result<>
forEachFeedbackOf(Database &database, std::span<const qint64> numbers,
                  const std::function<Result<>(const Feedback &)> &visit);

// Whatever its status; nullopt if there is none of that id.
[[nodiscard]] Result<std::optional<Feedback>> findFeedback(Database &database,
                                                           const QString &feedbackId);

// Where the filter has a `where`, damaged records (core/store/records.h) are not counted.
[[nodiscard]] Result<qint64> countFeedback(Database &database, const FeedbackFilter &filter);

// The SQL condition of a filter over the table `feedback f`, without its `where` pointers, with the
// values to bind; for readers that need columns only.
struct FilterSql {
    QString condition; // never empty
    QVariantList values;
};

// Where there are any: the column must hold one of them.
void addAlternatives(FilterSql &sql, const QString &column, const QStringList &values);

[[nodiscard]] FilterSql filterSql(const FeedbackFilter &filter);

// The `where` part, on the item's JSON. True if there is none.
[[nodiscard]] Result<bool> matchesWhere(const QByteArray &itemLine, const FeedbackFilter &filter);
[[nodiscard]] bool matchesWhere(const Json &item, const FeedbackFilter &filter);

} // namespace bluepencil
