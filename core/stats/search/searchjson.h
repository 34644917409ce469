// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/search/searchrecords.h"
#include "core/store/search.h"

#include <QByteArray>

namespace bluepencil {

// What is found in a workspace as a gateway tells it (GET /v1/search and what lies below it in its
// OpenAPI document). What is read is what was written, but for the terms of an answer. A decision
// stands there as a line of `bluepencil-cli feedback`.

inline constexpr int MostToldHits = 500;

[[nodiscard]] QByteArray writeSearchAnswer(const SearchAnswer &answer);
// InvalidInput; Unsupported for that of a gateway which does not say what a window needs to show a
// hit and to hide personal data in it.
[[nodiscard]] Result<SearchAnswer> parseSearchAnswer(const QByteArray &bytes);

[[nodiscard]] QByteArray writeSearchedItem(const SearchedItem &item);
[[nodiscard]] Result<SearchedItem> parseSearchedItem(const QByteArray &bytes); // InvalidInput

[[nodiscard]] QByteArray writeSearchedDecision(const FeedbackRecord &record);
[[nodiscard]] Result<FeedbackRecord> parseSearchedDecision(const QByteArray &bytes); // InvalidInput

} // namespace bluepencil
