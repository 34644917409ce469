// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/sqlreviewqueue.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace bluepencil {

struct ImportOptions {
    QString producer = QStringLiteral("local");
    QString queue; // overrides the items' own; empty: as they say
    bool history = false; // lines with final_text; the draft may be missing
    bool dryRun = false; // says what would happen, changes nothing
    bool skipInvalid = false; // otherwise one refused line refuses the file
    // A change to each item before it is stored; the demo sets due times with it.
    std::function<Result<QByteArray>(const QByteArray &line)> prepare;
};

struct Refusal {
    int line = 0;
    QString externalId; // if it could be read
    QString field; // RFC 6901 pointer; may be empty
    QString reason;
};

struct ImportReport {
    qint64 lines = 0; // = accepted + repeated + revised + refused
    qint64 accepted = 0;
    qint64 repeated = 0;
    qint64 revised = 0;
    qint64 refused = 0;
    bool stored = false; // false for a dry run, and if a refused line refused the file
    std::vector<Refusal> refusals; // the first refusalLimit
};

inline constexpr int refusalLimit = 1000;

// Brings a JSONL file into the queue: the whole file is validated first, then staged in chunks that
// nobody sees, then made visible at once. What an import that died left staged is removed by the
// next one. An error means that nothing of the file became visible.
[[nodiscard]] Result<ImportReport> importFile(SqlReviewQueue &queue, const Clock &clock,
                                              const RandomSource &random, const QString &path,
                                              const ImportOptions &options);

// Adds guidelines (JSON array of {id, version, title?, text, voice?, note?, published_by?}), each
// after those of the same id that are there; the same id and version with another text or voice is
// refused. A text may name its anchors, see parseGuideline().
[[nodiscard]] Result<int> importGuidelines(Workspace &workspace, const Clock &clock,
                                           const QByteArray &json);

} // namespace bluepencil
