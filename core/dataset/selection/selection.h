// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exportresult.h"
#include "core/dataset/formats/examples.h"
#include "core/dataset/formats/jsonlinetext.h"
#include "core/dataset/preparation/split.h"
#include "core/dataset/selection/recordspool.h"
#include "core/dataset/selection/sincechain.h"
#include "core/privacy/tenantpatterns.h"
#include "core/store/database/database.h"
#include "core/store/reviewrows.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <functional>
#include <stop_token>
#include <vector>

namespace bluepencil {

class ClearingQueue;
class Preparation;
class RecordPrivacy;
class SplitTexts;

// One row on its way into a file.
struct Candidate {
    std::size_t format = 0; // index into ExportConfig::formats
    std::size_t fileSet = 0; // of the format
    Split split = Split::Train;
    QString exampleId; // core/dataset/clearing/exampleids.h
    // Until it was taken:
    QByteArrayView line; // for the target, with its line feed
    QByteArrayView sidecar; // what we know of it, with its line feed
};

// What a scan finds out beside the rows.
struct ScanResult {
    ExportCounts counts;
    std::vector<FormatCounts> others; // without splits
    QMap<QString, qint64> sources; // as sourceKey(), by records that gave rows
    QMap<QString, qint64> guidelines; // "id version" with U+001F between, by records
    QSet<QString> textEngines;
    qint64 seqFrom = 0; // records after it
    qint64 seqTo = 0; // the highest sequence number among the records
};

// What a row comes from.
struct RowSource {
    const Feedback &feedback;
    const Judged &judged;
    const Offer &offer;
};

using TakeRow = std::function<Result<>(const Candidate &row, const RowSource &source)>;

// Reads the feedback that matches, decides about each record by the action table and hands rows to
// `take`. Rows come in no particular order.
class Selection {
public:
    Selection(Database &database, const ExportConfig &config, SplitAssigner &splits);

    // Counts the formats that were not chosen too, into ScanResult::others.
    void countOthers();

    // Leaves out what the preparation leaves out; nullptr: nothing. It must outlive the selection.
    void leaveOutBy(const Preparation *preparation) { m_preparation = preparation; }

    // Leaves out what stands in another split; nullptr: nothing. It must outlive the selection.
    void keepApartBy(const SplitTexts *texts) { m_texts = texts; }

    // Replaces personal data in what goes out; nullptr: nothing. It must outlive the selection.
    // run() fails with NotPermitted if a record with rows could not be cleared.
    void replaceBy(RecordPrivacy *privacy) { m_privacy = privacy; }

    // Makes the lines of those candidates alone; the others come without line and sidecar.
    void makeLinesFor(std::function<bool(const Candidate &)> wanted)
    {
        m_wanted = std::move(wanted);
    }

    // Says there which records gave rows; nullptr: nowhere. It must outlive the selection.
    void recordIn(RecordSpool *records) { m_records = records; }

    // Takes these records alone, and heeds no ruling that is not `known`: one that came later
    // changes nothing of what was.
    void restrictTo(QSet<QString> feedbackIds, QSet<QString> known)
    {
        m_only = std::move(feedbackIds);
        m_known = std::move(known);
    }

    // Takes these records alone, by the ids of their feedback.
    void takeOnly(std::function<bool(const QString &feedbackId)> wanted)
    {
        m_takes = std::move(wanted);
    }

    // Clears records alone, for whoever exports them later: of those with these numbers
    // (feedback_no) all that could give a row, on this thread. How many there were.
    [[nodiscard]] Result<> startClearing();
    [[nodiscard]] Result<qint64> clearStep(qint64 from, qint64 before, const std::stop_token &stop);

    // Calls `look` for every record that could give a row.
    [[nodiscard]] Result<>
    lookAtAll(const std::function<Result<>(const Feedback &, const Judged &, Split)> &look,
              std::stop_token stop);

    // Hands on what some `most` records give, found at once however many there are. Nothing is
    // known of the others, so that duplicates and rulings are not heeded.
    [[nodiscard]] Result<> sample(const TakeRow &take, int most, std::stop_token stop);

    [[nodiscard]] Result<ScanResult> run(const TakeRow &take, const ExportProgress &progress,
                                         std::stop_token stop);

private:
    using Visit = std::function<Result<>(const Feedback &, const Judged &)>;

    [[nodiscard]] Result<> prepare();
    // Every record that matches, history first.
    [[nodiscard]] Result<> forEach(const Visit &visit, int most = 0);
    // Without the personal data that must not go out.
    [[nodiscard]] Result<> visitCleared(Feedback &feedback, Judged &judged, const Visit &visit,
                                        ClearingQueue *queue) const;
    [[nodiscard]] ReviewParts partsRead() const;
    [[nodiscard]] bool canGiveRow(const Feedback &feedback, const Judged &judged) const;
    [[nodiscard]] Result<> checkUnresolved() const;
    [[nodiscard]] Result<> findDamagedBesides();
    void countDamaged(ExportCounts &counts) const;
    [[nodiscard]] Result<> forEachHistory(const Visit &visit, ClearingQueue *queue, int most);
    [[nodiscard]] Result<> findSince();

    [[nodiscard]] qint64 afterSeq() const { return m_since ? m_since->afterSeq() : 0; }

    [[nodiscard]] bool isPassedOver(const QString &feedbackId) const;
    [[nodiscard]] Result<> findRulings();
    [[nodiscard]] ScanResult emptyResult() const;
    [[nodiscard]] FeedbackFilter filter() const;
    [[nodiscard]] Result<> findWithheld();
    [[nodiscard]] QString withheld(const QString &itemId, const Judged &judged) const;
    // As the producer says, and the tenant's patterns.
    [[nodiscard]] QStringList categoriesOf(const Judged &judged, const QString &note) const;
    [[nodiscard]] bool tableGivesRow(Situation situation) const;
    // Why the record is left out, beyond the table; empty if it is not.
    [[nodiscard]] QString leftOut(const Feedback &feedback, const Judged &judged) const;
    [[nodiscard]] Split splitOf(const Feedback &feedback, const Judged &judged);
    [[nodiscard]] Result<QString> guidelineText(const Item &item, const Feedback &feedback);
    // Takes the item.
    [[nodiscard]] Result<> judge(const Feedback &feedback, Result<Item> &&item, Judged &judged);
    [[nodiscard]] Result<> applyRuling(const Feedback &feedback, Circumstances &facts,
                                       Judged &judged);
    [[nodiscard]] Result<> visit(const Feedback &feedback, const Judged &judged, ScanResult &result,
                                 const TakeRow &take);
    // True if the decision gave a row; else `firstReason` says why not.
    [[nodiscard]] Result<bool> takeOffers(const Feedback &feedback, const Judged &judged,
                                          SharedOffers &offers, ExportCounts &counts,
                                          const TakeRow &take, QString &firstReason);
    void visitOthers(const Feedback &feedback, const Judged &judged, SharedOffers &offers,
                     ScanResult &result) const;
    [[nodiscard]] Result<> record(const Feedback &feedback, const Judged &judged);
    [[nodiscard]] Candidate candidateOf(const Feedback &feedback, const Judged &judged,
                                        const Offer &offer, std::size_t format,
                                        std::size_t fileSet);

    // Where records come from, most often many in a row from the same.
    struct Source {
        QString producer;
        QString basis;
        QString retentionClass;
        QStringList categories;
        qint64 records = 0; // that are not in ScanResult::sources yet
    };

    void countSource(const Feedback &feedback, const Judged &judged, ScanResult &result);
    void finishSource(ScanResult &result);

    // What the rows of one example have in common in every format.
    struct Lineage {
        Part part;
        int draftIndex;
        QString exampleId;
        qsizetype sidecarAt = 0; // in m_sidecars
        qsizetype sidecarSize = 0; // 0: no row has needed it yet
    };

    [[nodiscard]] Lineage &lineageOf(const Feedback &feedback, const Judged &judged,
                                     const Offer &offer);

    Database &m_database;
    const ExportConfig &m_config;
    SplitAssigner &m_splits;
    const Preparation *m_preparation = nullptr;
    const SplitTexts *m_texts = nullptr;
    RecordPrivacy *m_privacy = nullptr;
    QStringList m_unresolved; // records, the first of them
    qint64 m_unresolvedCount = 0;
    std::function<bool(const Candidate &)> m_wanted;
    std::optional<QSet<QString>> m_only;
    std::function<bool(const QString &)> m_takes; // nullptr: every one
    QSet<QString> m_known; // with m_only
    QSet<QString> m_damaged; // no longer what was written: nothing is made of them
    QSet<QString> m_trainedOn; // history that cannot be gold: its person is trained on
    std::optional<SinceChain> m_since; // what is passed over
    std::optional<std::pair<qint64, qint64>> m_numbers; // of a step
    std::vector<const Format *> m_formats;
    std::vector<const Format *> m_others;
    QHash<QString, QString> m_rulings; // items that a senior decided, with the feedback of that
    QHash<QString, QString> m_guidelines;
    QSet<QString> m_restricted; // persons
    QSet<QString> m_rectified; // items
    std::optional<TenantPatterns> m_special; // of special categories
    RecordSpool *m_records = nullptr;
    std::vector<Lineage> m_lineages; // of the record that is visited
    LineText m_line; // that is being made
    LineText m_sidecars; // of the record that is visited
    std::optional<Split> m_split; // of that record, once it was asked for
    Source m_source; // of the records before
};

// Where a record comes from: producer, usage.basis, usage.retention_class and the special
// categories with commas between, with U+001F between the four.
[[nodiscard]] QString sourceKey(const QString &producer, const Usage &usage,
                                const QStringList &categories);

} // namespace bluepencil
