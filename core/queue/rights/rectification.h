// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/rights/erasurecertificate.h"
#include "core/queue/sqlreviewqueue.h"

namespace bluepencil {

// Corrects what is wrong about a person, item by item, with the item as it should have been:
//
// - Of an open item that is its next revision, as from its producer: the reviewer is shown what is
//   new before they can decide. Its line must say a higher `revision`.
// - A line of history was never decided here: it is replaced.
// - An item that is over is the evidence of a decision about just that text, and is not rewritten.
//   The right text is put beside it with a note; whoever asks what is held gets both, and no batch
//   takes the decision any more. To be learned from again, the right text is reviewed as an item of
//   its own.
struct RectificationReport {
    qint64 revised = 0; // open items
    qint64 replaced = 0; // history
    qint64 noted = 0; // decided ones
    std::vector<ErasedBatch> batches; // that hold what was wrong
    std::vector<BatchRecipient> recipients; // who has to be told
};

struct Rectification {
    QString subjectId;
    QString producer;
    std::vector<Item> items; // each of that person, and there already
    QString note; // what was wrong
    QString by;
};

// One line of how items should have been: as submitted, or with a final_text as imported.
[[nodiscard]] Result<Item> parseCorrected(const QByteArray &line);

// All of them or none. InvalidArgument, NotFound, Conflict; NotPermitted for an item of another
// person.
[[nodiscard]] Result<RectificationReport> rectify(SqlReviewQueue &queue,
                                                  const Rectification &rectification);

} // namespace bluepencil
