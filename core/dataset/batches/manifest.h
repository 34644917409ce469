// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/dataset/selection/selection.h"

#include <QString>

namespace bluepencil {

struct NearlyElsewhere;

// All that a manifest says beside the config.
struct ManifestInput {
    QString batchId;
    int revision = 1;
    QString previousBatch; // the batch recorded last; empty if this is the first
    QString workspaceId;
    UtcMs createdAt = 0;
    const ScanResult &scan;
    const SplitAssigner &splits;
    const std::vector<ExportedFile> &files;
    std::optional<int> supersedes {}; // the revision before this one
    QStringList withdrawn {}; // records of that revision that count no more
    std::vector<EvaluationFile> evaluationFiles {}; // as they were read
    OrderedJson report {}; // BatchReport::json()
    OrderedJson privacy {}; // core/dataset/clearing/recordprivacy.h
    bool keptApart = true; // no text in two splits; not so in batches of older versions
    OrderedJson nearTexts {}; // nearTextsJson(); null in batches of older versions
    PlacedElsewhere elsewhere {};
};

// Identity of a batch: SHA-256 over one line "sha256  path" for each data file (sidecars are not
// data: they name records of this workspace), in the order of their paths.
[[nodiscard]] QString contentSha256(const std::vector<ExportedFile> &files);

// What else decides the bytes of a batch, beside feedback and config.
// `scanned`: the detectors of personal data had a part in it.
[[nodiscard]] OrderedJson pinsJson(const OrderedJson &textEngines, bool scanned,
                                   TokenEncoding tokens);

// The choices, with the evaluation files as they were read.
[[nodiscard]] OrderedJson settingsJson(const ExportConfig &config,
                                       const std::vector<EvaluationFile> &evaluationFiles);

// Whether texts that are nearly the same were looked for in different splits, and how many records
// were `leftOut` for it; with a sentence for people.
[[nodiscard]] OrderedJson nearTextsJson(const PreparationConfig &config,
                                        const NearlyElsewhere &leftOut);

[[nodiscard]] OrderedJson manifestJson(const ExportConfig &config, const ManifestInput &input);

// The manifest.json of a folder as far as it says whose it is; nullopt if there is none of ours.
struct ManifestHead {
    QString workspaceId;
    QString batchId;
    int revision = 1;
};

[[nodiscard]] std::optional<ManifestHead> readManifestHead(const QString &folder);

} // namespace bluepencil
