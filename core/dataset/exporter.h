// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/dataset/exportresult.h"
#include "core/dataset/recipe/exportconfig.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace bluepencil {

class KeysShown;
class Workspace;
struct BatchRow;

// Whether a batch can be made again to the byte.
struct RebuildCheck {
    QString batchId;
    int revision = 1;
    QString recorded; // content_sha256
    QString rebuilt; // empty if no record is left
    QStringList withdrawn; // records that count no more
    QStringList pins; // those that differ, "qt: 6.4.2, was 6.5.0"

    [[nodiscard]] bool same() const { return recorded == rebuilt; }
};

// Turns feedback into a batch. Works on the caller's connection and thread; core/dataset/
// exportservice.h does the same on a thread of its own.
class Exporter {
public:
    // All references must outlive the exporter. A batch is as it was shown by preview() if the two
    // have the same keys (core/dataset/batches/reviewerkeys.h), which those of one exporter have.
    Exporter(Workspace &workspace, const Clock &clock, RandomSource random,
             std::shared_ptr<KeysShown> shown = {});

    // Writes DIR/FORMAT/SPLIT.jsonl with a sidecar beside each, and DIR/manifest.json, and records
    // the batch. All or nothing: DIR appears at once and whole. NotFound if no feedback matches or
    // none of it gives a row, Conflict if DIR is not empty or the batch exists, DiskFull,
    // Cancelled. If another export is recorded meanwhile that its rows ought to have heeded, they
    // are made again.
    [[nodiscard]] Result<ExportSummary> run(const ExportConfig &config,
                                            const ExportProgress &progress = {},
                                            const std::stop_token &stop = {});

    // Of the key that a batch to be made again was made with.
    void useKeyFile(const QString &path) { m_keyFile = path; }

    // Whoever says which rules a batch is to be made again by means those that it was made by:
    // Conflict if they are others.
    void expectRules(PrivacyRules rules) { m_expected = std::move(rules); }

    // A new revision of a batch, made as it was and without what was withdrawn since. Errors as for
    // run(); NotFound if there is no such batch, Conflict if the key is another one. Revision 0 is
    // the latest.
    [[nodiscard]] Result<ExportSummary> rebuild(const QString &batchId, int revision,
                                                const QString &folder,
                                                const std::stop_token &stop = {},
                                                const ExportProgress &progress = {});

    // Makes the rows of a batch again, in a folder that is removed, and says what differs. NotFound
    // if there is no such batch. Revision 0 is the latest.
    [[nodiscard]] Result<RebuildCheck> check(const QString &batchId, int revision,
                                             const std::stop_token &stop = {});

    // The counts of the export, and the first `rows` rows of each format as they will be written.
    // Writes nothing; lines are made of those rows alone.
    [[nodiscard]] Result<ExportPreview> preview(const ExportConfig &config, std::size_t rows,
                                                const ExportProgress &progress = {},
                                                std::stop_token stop = {});

    // Some rows of each format, found without reading everything.
    [[nodiscard]] Result<FirstLook> firstLook(const ExportConfig &config, std::size_t rows,
                                              std::stop_token stop = {});

private:
    [[nodiscard]] Result<ExportConfig> configOf(const BatchRow &batch) const;

    Workspace &m_workspace;
    const Clock &m_clock;
    RandomSource m_random;
    std::shared_ptr<KeysShown> m_shown;
    QString m_keyFile;
    std::optional<PrivacyRules> m_expected;
};

} // namespace bluepencil
