// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/dataset/batchstore.h"
#include "core/dataset/recordprivacy.h"

namespace bluepencil {

// The keys of batches that pseudonyms of reviewers are made with (core/dataset/reviewernames.h).
// Each stands in the workspace with its batch. One of the same settings as one before has the same,
// so that the same choice gives the same bytes; its rows name their decisions anyhow.

// Names reviewers for a batch with these settings, or as `made`, which is made again; nullptr: a
// new one. The key to be kept with it, or nothing where none is needed.
[[nodiscard]] Result<QByteArray> nameReviewers(Database &database, const OrderedJson &settings,
                                               const BatchRow *made, const RandomSource &random,
                                               RecordPrivacy *privacy);

// As a batch of these settings that was made has them, else by a key that is no secret: for those
// who look at what a batch would hold, and give nothing away.
[[nodiscard]] Result<> nameReviewersAsBefore(Database &database, const OrderedJson &settings,
                                             RecordPrivacy *privacy);

} // namespace bluepencil
