// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/examples.h"
#include "core/dataset/exportresult.h"
#include "core/dataset/split.h"
#include "core/store/database.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <functional>
#include <stop_token>
#include <vector>

namespace bluepencil {

// One row on its way into a file.
struct Candidate {
    std::size_t format = 0; // index into ExportConfig::formats
    std::size_t fileSet = 0; // of the format
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
    std::vector<FormatCounts> others; // without splits
    std::vector<BatchRecord> records;
    QMap<QString, qint64> guidelines; // "id version" with U+001F between, by records
    QSet<QString> textEngines;
    qint64 seqTo = 0; // the highest sequence number among the records
};

// What a row comes from.
struct RowSource {
    const Feedback &feedback;
    const Judged &judged;
    const Offer &offer;
};

using TakeRow = std::function<Result<>(Candidate &&row, const RowSource &source)>;

// Reads the feedback that matches, decides about each record by the action table and hands rows to
// `take`. Rows come in no particular order.
class Selection {
public:
    Selection(Database &database, const ExportConfig &config, SplitAssigner &splits);

    // Counts the formats that were not chosen too, into ScanResult::others.
    void countOthers();

    [[nodiscard]] Result<ScanResult> run(const TakeRow &take, const ExportProgress &progress,
                                         std::stop_token stop);

private:
    [[nodiscard]] Result<> prepare();
    [[nodiscard]] Result<QString> guidelineText(const Item &item, const Feedback &feedback);
    [[nodiscard]] Result<Judged> judge(const Feedback &feedback);
    [[nodiscard]] Result<> applyRuling(const Feedback &feedback, Circumstances &facts,
                                       Judged &judged);
    [[nodiscard]] Result<> visit(const Feedback &feedback, ScanResult &result, const TakeRow &take);
    // True if the decision gave a row; else `firstReason` says why not.
    [[nodiscard]] Result<bool> takeOffers(const Feedback &feedback, const Judged &judged,
                                          ExportCounts &counts, const TakeRow &take,
                                          QString &firstReason);
    void visitOthers(const Judged &judged, ScanResult &result) const;
    void record(ScanResult &result, BatchRecord record);
    [[nodiscard]] Candidate candidateOf(const Feedback &feedback, const Judged &judged,
                                        const Offer &offer, std::size_t format);

    Database &m_database;
    const ExportConfig &m_config;
    SplitAssigner &m_splits;
    std::vector<const Format *> m_formats;
    std::vector<const Format *> m_others;
    QHash<QString, QString> m_rulings; // items that a senior decided, with the feedback of that
    QHash<QString, QString> m_guidelines;
    QSet<QString> m_recorded; // feedback that is among the records of the batch
};

// SHA-256 of (producer, external_id, reviewer, draft_id, kind): the order of the rows in every
// file. `kind` is partName().
[[nodiscard]] QString exampleId(const Feedback &feedback, const QString &externalId,
                                const QString &draftId, const QString &kind);

} // namespace bluepencil
