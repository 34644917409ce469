// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/actiontable.h"
#include "core/dataset/exportresult.h"
#include "core/dataset/split.h"
#include "core/store/database.h"

#include <QMap>
#include <QSet>

#include <array>
#include <functional>
#include <stop_token>
#include <vector>

namespace bluepencil {

// One row on its way into a file.
struct Candidate {
    std::size_t format = 0; // index into ExportConfig::formats
    Split split = Split::Train;
    QString exampleId;
    QByteArray line; // for the target, with its line feed
    QByteArray sidecar; // what we know of it, with its line feed
};

// Feedback that went into at least one file.
struct BatchRecord {
    QString feedbackId;
    int revision = 1;
};

// What a scan finds out beside the rows.
struct ScanResult {
    ExportCounts counts;
    std::vector<BatchRecord> records;
    QMap<QString, qint64> guidelines; // "id version" with U+001F between, by records
    QSet<QString> textEngines;
    qint64 seqTo = 0; // the highest sequence number among the records
};

// Reads the feedback that matches, decides about each record by the action table and hands rows to
// `take`. Rows come in no particular order.
class Selection {
public:
    Selection(Database &database, const ExportConfig &config, SplitAssigner &splits);

    [[nodiscard]] Result<ScanResult> run(const std::function<Result<>(Candidate &&)> &take,
                                         const ExportProgress &progress, std::stop_token stop);

private:
    struct Judged;

    [[nodiscard]] Result<> prepare();
    [[nodiscard]] Result<QString> guidelineText(const Item &item, const Feedback &feedback);
    [[nodiscard]] Result<Judged> judge(const Feedback &feedback);
    [[nodiscard]] Result<> visit(const Feedback &feedback, ScanResult &result,
                                 const std::function<Result<>(Candidate &&)> &take);

    Database &m_database;
    const ExportConfig &m_config;
    SplitAssigner &m_splits;
    std::vector<const Format *> m_formats;
    QSet<QString> m_adjudicated; // items that a senior decided
    QHash<QString, QString> m_guidelines;
};

// SHA-256 of (producer, external_id, reviewer, draft_id, kind): the order of the rows in every
// file.
[[nodiscard]] QString exampleId(const Feedback &feedback, const QString &externalId,
                                ExampleKind kind);

} // namespace bluepencil
