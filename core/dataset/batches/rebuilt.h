// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/batches/batchstore.h"
#include "core/dataset/exportresult.h"
#include "core/dataset/recipe/exportconfig.h"

namespace bluepencil {

class Database;

// A batch that is made anew, with what is left of its records.
struct Rebuilt {
    BatchRow batch;
    BatchRecords records;
    QSet<QString> known; // feedback that had a part in it, rulings among it; also what gave no row
};

// NotFound if there is no such batch, Corrupt if stored values of its records are no longer those
// that were written. Revision 0 is the latest.
[[nodiscard]] Result<Rebuilt> readRebuilt(Database &database, const QString &batchId, int revision);

// What the batch was made with.
// With the file of the key that it was made with, where it was. Conflict if that is another key.
[[nodiscard]] Result<ExportConfig> recordedConfig(const BatchRow &batch,
                                                  const QString &keyFile = {});

// The batch that came before the first revision; empty if none did.
[[nodiscard]] Result<QString> recordedPrevious(const BatchRow &batch);

// Whether its texts stand in one split alone: batches of older versions were not looked at for it.
[[nodiscard]] bool wasKeptApart(const BatchRow &batch);

// Whether its rows go by ids that were made with a key (core/dataset/clearing/exampleids.h): in
// batches of older versions they do not, whatever became of personal data.
[[nodiscard]] bool hasKeyedExamples(const BatchRow &batch);

// What its manifest says of nearly equal texts; null in batches of older versions, which are said
// nothing of.
[[nodiscard]] OrderedJson recordedNearTexts(const BatchRow &batch);

// What decided its bytes beside feedback and config and is different now, each in words.
[[nodiscard]] QStringList differingPins(const QByteArray &manifest);

// Of a new revision only what is left was looked at. What the one before counted in and left out
// still stands, and the rest was withdrawn: in = out + drops, as before. Corrupt if the manifest
// does not hold its counts.
[[nodiscard]] Result<> carryCounts(const QByteArray &manifest, ExportCounts &counts);

} // namespace bluepencil
