// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "core/model/filter.h"
#include "core/store/database/database.h"
#include "core/text/searchwords.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace bluepencil {

enum class SearchedField { Conversation, Draft, Final, Note };

struct SearchQuery {
    QString text; // as typed; parseSearch reads it
    // What only a decision has (action, reviewer, label, time) leaves out what is undecided; the
    // rest holds for both.
    FeedbackFilter filter;
    // Who looks: of an item that is still open they see no decision but their own, for nobody sees
    // another's before deciding (rule 2), and no draft that is hidden from them (arm control).
    // Empty: one who may see all.
    QString viewer;
    int limit = 50; // items, 1 to MostSearchHits
    // So many of the newest rows with the words are held against the filter one by one before
    // those behind them are found by it; what the answer is does not depend on it.
    int oneByOne = 2000;
};

inline constexpr int MostSearchHits = 1000;

// An item in which the words stand. Texts are foreign: plain text, never rich.
struct SearchHit {
    QString itemId;
    QString producer;
    QString externalId;
    QString queue;
    QString title;
    QString state; // open | done | cancelled | expired | dead | history
    SearchedField field = SearchedField::Conversation;
    SearchExcerpt excerpt;
    UtcMs at = 0; // of the decision, else of arrival
    // The decision in which it was found, or the latest one about the item; empty without one.
    QString feedbackId;
    QString reviewer;
    std::optional<Action> action;
};

struct SearchAnswer {
    std::vector<SearchTerm> terms;
    std::vector<SearchHit> hits; // of the records that came last, the latest first; an item once
    bool more = false; // there are others
    qint64 missing = 0; // records whose words are not indexed yet
};

// Items in whose conversation, draft, final or note all words stand: all of them in the item as it
// came, or all in what one decision added. InvalidArgument and LimitExceeded as parseSearch, and
// for a limit out of range; Cancelled once `stop` is requested.
[[nodiscard]] Result<SearchAnswer> searchItems(Database &database, const SearchQuery &query,
                                               const std::stop_token &stop = {});

[[nodiscard]] QString searchedFieldName(SearchedField field); // conversation | draft | final | note

} // namespace bluepencil
