// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/feedback.h"
#include "core/model/filter.h"
#include "core/model/item.h"
#include "core/model/suggestions.h"
#include "core/stats/errorsources.h"
#include "core/store/database/database.h"
#include "core/text/metrics.h"

#include <QTimeZone>

#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace bluepencil {

// Where a list goes on: behind this entry.
struct FeedbackMark {
    UtcMs decidedAt = 0;
    qint64 feedbackNo = 0;

    bool operator==(const FeedbackMark &) const = default;
};

// Of items that two or more decided without seeing each other: the decisions that agreement is
// measured on, as readAgreement() takes them.
struct JudgedTogether {
    std::optional<std::pair<QString, QString>> pair; // of these two reviewers; absent: of all
    QString label {}; // set by one of them at least; empty: whatever they set
};

// Of the decisions that drift watches, those in this span of their stamps.
struct WatchedSpan {
    qint64 fromSeq = 0;
    std::optional<qint64> beforeSeq {};
};

// The decisions behind a bar, a point or a row: the filter of the page and what the bar adds to it.
// All must hold.
struct FeedbackListQuery {
    FeedbackFilter filter;
    // As StatsGroup::key, any key of StatsQuery::by: {"reviewer", "anna"}, {"label", "fact"},
    // {"day", "2026-11-23"}, {"/attributes/region", "EU"}. Without a value: those that have none.
    std::vector<std::pair<QString, std::optional<QString>>> keys;
    std::optional<HterBand> band; // of those with a final
    std::optional<double> hterFrom; // HTER at least
    std::optional<double> hterBelow; // HTER under
    std::optional<qint64> activeFrom; // active time at least, ms; of those whose time counts
    std::optional<qint64> activeBelow; // active time under, ms
    bool readCounts = false; // of those whose reading time counts
    bool waited = false; // of those that are not told to be earlier than their item
    std::optional<WatchedSpan> watched;
    std::optional<JudgedTogether> together;
    bool adjudicated = false; // of items on which a senior of the filter decided as well
    QString signalKind; // that went out and such a signal came back about; empty: whatever did
    std::vector<SuggestionKind> offered; // one of these at least; empty: with or without any
    std::optional<DraftOrigin> origin; // of drafts that were not hidden
    std::optional<std::vector<qint64>> only; // of these feedback_no alone
    std::optional<std::pair<QString, int>> benchmark; // of the items of this name and version
    std::optional<FeedbackMark> after; // the mark of the page before
    int limit = 50; // entries, 1 to 200
};

// Texts are foreign: plain text, never rich.
struct FeedbackEntry {
    QString feedbackId;
    QString externalId;
    QString title; // of the item; may be empty
    UtcMs decidedAt = 0;
    QString reviewer;
    QString model;
    Action action = Action::Approve;
    std::optional<double> hter;
    std::optional<HterBand> band; // absent without a final
    QStringList labels; // codes, each once
    QString draft; // the first ExcerptLength code points, in one line
    QString final; // the same; empty without a final
    // The next ExcerptMargin of both, not to be shown: for who looks for values, half of which
    // would be found by nobody.
    QString draftBehind;
    QString finalBehind;
};

inline constexpr int ExcerptLength = 240;
inline constexpr int ExcerptMargin = 600;

struct FeedbackPage {
    std::vector<FeedbackEntry> entries; // latest first
    std::optional<qint64> total; // on the first page, where no record has to be read for it
    std::optional<FeedbackMark> next; // absent on the last page
};

// One record to look at.
struct FeedbackRecord {
    Feedback feedback;
    Item item; // the revision decided on
    QString draft; // the draft decided on
};

// Persons who are restricted are not in it. InvalidArgument for an unknown key or a limit out of
// range; Cancelled once `stop` is requested.
[[nodiscard]] Result<FeedbackPage> listFeedback(Database &database, const QTimeZone &zone,
                                                const FeedbackListQuery &query,
                                                const std::stop_token &stop = {});

// The record of what `feedback` says itself. Corrupt if its item cannot be read.
[[nodiscard]] Result<FeedbackRecord> recordOf(Feedback feedback);

// NotFound if there is none of this id, or it was withdrawn; NotPermitted if its person is
// restricted.
[[nodiscard]] Result<FeedbackRecord> readFeedbackRecord(Database &database,
                                                        const QString &feedbackId);

} // namespace bluepencil
