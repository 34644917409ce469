// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportconfig.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <vector>

namespace bluepencil {

// Called with the number of records read so far and the number that the filters match.
using ExportProgress = std::function<void(qint64 done, qint64 total)>;

// Where a format's records went: in = out + the sum of the drops.
struct FormatCounts {
    QString format;
    qint64 in = 0;
    qint64 out = 0;
    std::array<qint64, 3> splits {}; // rows of train, validation, test
    QMap<QString, qint64> drops; // by reason

    bool operator==(const FormatCounts &) const = default;
};

struct ExportCounts {
    qint64 records = 0; // feedback that matched the filters
    qint64 withoutActiveTime = 0; // approvals whose time is not known, so that none can be judged
    std::vector<FormatCounts> formats; // in the order of the config

    bool operator==(const ExportCounts &) const = default;
};

struct ExportedFile {
    QString path; // below the folder
    QString format;
    QString split;
    bool isSidecar = false;
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
};

struct PreviewRow {
    QString file; // "openai-chat/train.jsonl"
    QByteArray line; // without its line feed
};

struct ExportPreview {
    ExportCounts counts;
    std::vector<PreviewRow> rows; // by format, then as in the files
};

} // namespace bluepencil
