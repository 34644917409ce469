// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/datasetfigures.h"
#include "core/dataset/recipe/exportconfig.h"
#include "core/dataset/warnings.h"
#include "core/model/decision.h"
#include "core/text/hunks/editscript.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace bluepencil {

// Rows are read and written; then the batch is recorded, one after the other: each waits until
// those before it are.
enum class ExportStage { Rows, Waiting, Recording };

// How far an export is: first it reads the decisions that match, then it writes the rows.
struct ExportStep {
    QString file; // being written, below the folder; empty while it reads
    qint64 done = 0; // decisions read, then rows written over all files
    qint64 total = 0;
    ExportStage stage = ExportStage::Rows;
    std::vector<BatchWarning> warnings {}; // what is known before the files are written, said once
};

using ExportProgress = std::function<void(const ExportStep &step)>;

// Where a format's examples went: in = out + the sum of the drops. A decision offers one, an edit
// two verdicts to trl-kto, and each draft that was not chosen one more to pairs and verdicts.
struct FormatCounts {
    QString format;
    qint64 in = 0;
    qint64 out = 0;
    std::array<qint64, 3> splits {}; // rows of train, validation, test
    QMap<QString, qint64> drops; // by reason
    qint64 desirable = 0; // verdicts, of out
    qint64 undesirable = 0;

    bool operator==(const FormatCounts &) const = default;
};

// records = kept + the sum of unusable + the sum of leftOut.
struct ExportCounts {
    qint64 inRange = 0; // feedback of the period, whatever the other filters say
    qint64 records = 0; // feedback that matched the filters
    qint64 kept = 0; // of them, those that give a row in at least one format
    QMap<QString, qint64> unusable; // by the reason for which no format could ever take them
    QMap<QString, qint64> leftOut; // the others without a row, each by its first reason
    qint64 withoutActiveTime = 0; // approvals whose time is not known, so that none can be judged
    std::array<qint64, 5> bands {}; // of what is kept and has a final, by HterBand
    qint64 withoutFinal = 0; // of what is kept
    std::vector<FormatCounts> formats; // in the order of the config

    bool operator==(const ExportCounts &) const = default;
};

struct ExportedFile {
    QString path; // below the folder
    QString format;
    QString split;
    bool isSidecar = false;
    bool isDerived = false; // made of data files of the same format; no part of the identity
    qint64 rows = 0;
    qint64 bytes = 0;
    QString sha256;
};

struct ExportSummary {
    QString batchId;
    int revision = 1;
    QString folder;
    QString manifestPath;
    QString contentSha256;
    ExportCounts counts;
    std::vector<ExportedFile> files;
    std::vector<BatchWarning> warnings; // warningsIn() the manifest
};

// Records whose person (else conversation, else item) another batch has put into another part,
// where one of the two trains on whom the other holds out (core/dataset/batches/otherbatches.h).
struct PlacedElsewhere {
    struct Batch {
        QString batchId;
        int revision = 1;
        bool isDealt = false; // by a split of another salt; else all of it is train
        std::array<qint64, 3> records {}; // of the batch at hand, by the part in that one

        bool operator==(const Batch &) const = default;
    };

    qint64 trained = 0; // to train with here, and held out by another
    qint64 heldOut = 0; // held out here, and trained on by another
    std::vector<Batch> batches; // with at least one

    [[nodiscard]] bool isEmpty() const { return batches.empty(); }

    bool operator==(const PlacedElsewhere &) const = default;
};

// A row as it will be written, and what it shows to a person.
struct PreviewRow {
    QString file; // "openai-chat/train.jsonl"
    QByteArray line; // without its line feed
    QString externalId;
    QString draft; // what the answer is compared with; of a verdict, the text judged
    EditScript edits; // to the answer; none for a verdict
    std::optional<bool> desirable; // of a verdict
    std::vector<Label> labels;
    std::optional<double> hter; // where draft and final of the decision are compared
};

struct ExportPreview {
    ExportCounts counts;
    std::vector<PreviewRow> rows; // by format, then as in the files
    std::vector<FormatCounts> others; // formats that were not chosen; without splits
    DatasetFigures figures; // of what is kept
    std::vector<BatchWarning> elsewhere; // what other batches put into other parts
};

// The first rows that are met, before all are counted: not yet the first ones of the files, and
// what the preparation leaves out is among them.
struct FirstLook {
    std::vector<PreviewRow> rows; // by format
};

} // namespace bluepencil
