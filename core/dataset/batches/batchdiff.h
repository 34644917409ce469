// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/batches/batchstore.h"

namespace bluepencil {

// Rows of a format; -1 where the batch does not have it.
struct FormatRows {
    QString format;
    qint64 a = -1;
    qint64 b = -1;

    bool operator==(const FormatRows &) const = default;
};

// Two batches, or two revisions of one, side by side.
struct BatchDiff {
    QString a; // "B-0001 r1"
    QString b;
    qint64 both = 0; // records that gave rows in both
    QStringList onlyA; // feedback ids, sorted
    QStringList onlyB;
    QStringList changed; // of those in both: the record has another revision since
    std::vector<FormatRows> formats; // of both, by name
    QStringList settings; // pointers into the config that differ, each with both values
    bool sameContent = false;
};

// Revision 0 is the latest.
struct BatchKey {
    QString batchId;
    int revision = 0;
};

// NotFound names the one that is missing; Corrupt the one whose stored settings cannot be read.
[[nodiscard]] Result<BatchDiff> batchDiff(Database &database, const BatchKey &a, const BatchKey &b);
// As people write them: "B-0001" is its latest revision, "B-0001:2" the second. A name may hold
// colons itself: what is all of a batch's name means that batch, else digits behind the last colon
// are the revision.
[[nodiscard]] Result<BatchDiff> batchDiff(Database &database, const QString &a, const QString &b);
[[nodiscard]] OrderedJson toJson(const BatchDiff &diff);
// For a terminal; ids up to a hundred a side.
[[nodiscard]] QStringList linesOf(const BatchDiff &diff);

} // namespace bluepencil
