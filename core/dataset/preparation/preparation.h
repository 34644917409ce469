// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/formats/examples.h"
#include "core/dataset/formats/tokencount.h"
#include "core/dataset/preparation/duplicates.h"
#include "core/dataset/preparation/evaluationset.h"
#include "core/dataset/preparation/split.h"
#include "core/dataset/preparation/splittwins.h"
#include "core/store/database/database.h"

#include <QHash>
#include <QMap>

#include <stop_token>
#include <vector>

namespace bluepencil {

// Why the preparation leaves a record out; stable codes like those of the action table.
namespace reasons {

inline const QString littleCoverage = QStringLiteral("little-coverage");
inline const QString noSecondReview = QStringLiteral("no-second-review");
inline const QString reviewersDisagree = QStringLiteral("reviewers-disagree");
inline const QString contradicted = QStringLiteral("contradicted");
inline const QString contaminated = QStringLiteral("contaminated");
inline const QString exactDuplicate = QStringLiteral("exact-duplicate");
inline const QString nearDuplicate = QStringLiteral("near-duplicate");
inline const QString tooManyTokens = QStringLiteral("too-many-tokens");
inline const QString reviewerCap = QStringLiteral("over-reviewer-cap");
inline const QString subjectCap = QStringLiteral("over-subject-cap");
inline const QString trainedOn = QStringLiteral("subject-trained-on");

} // namespace reasons

// Other decisions on the items that have several, for the questions of second review and agreement.
class OtherDecisions {
public:
    [[nodiscard]] Result<> load(Database &database);
    // Of others on the same item: is there one that agrees, is there one that does not.
    [[nodiscard]] bool agrees(const Feedback &feedback) const;
    [[nodiscard]] bool disagrees(const Feedback &feedback) const;

private:
    struct Decided {
        QString feedbackId;
        QString action;
        QString finalSha256;
    };

    [[nodiscard]] bool any(const Feedback &feedback, bool same) const;

    QHash<QString, std::vector<Decided>> m_items;
};

// Looks at every record once and says which are left out, and why: one verdict a record, so that
// all files of a batch agree. What it says does not depend on the order in which records come.
class Preparation {
public:
    Preparation(const ExportConfig &config, Database &database);

    // Reads the evaluation files. `folder` is where texts lie while they are compared.
    [[nodiscard]] Result<> start(const QString &folder);
    // A record that could give a row. Its text is not kept in memory.
    [[nodiscard]] Result<> add(const Feedback &feedback, const Judged &judged, Split split);
    // One of a batch before this: it stays, whatever it is like, and hides what is like it.
    [[nodiscard]] Result<> addEarlier(const Feedback &feedback, const Judged &judged);
    // After all others, what batches before gave out in that split: what is nearly the same stays
    // out of other splits.
    [[nodiscard]] Result<> addGiven(const Judged &judged, Split split);
    [[nodiscard]] Result<> finish(const std::stop_token &stop);

    // Empty if the record stays.
    [[nodiscard]] QString reasonFor(const QString &feedbackId) const
    {
        return m_reasons.value(feedbackId);
    }

    [[nodiscard]] const NearlyElsewhere &nearlyElsewhere() const { return m_nearlyElsewhere; }

    // With their digests, for the manifest.
    [[nodiscard]] const std::vector<EvaluationFile> &evaluationFiles() const { return m_files; }

private:
    struct Record {
        QString feedbackId;
        QByteArray id; // 32 bytes: the order in which caps fill
        QString reviewer; // where their number is capped
        QString subject; // a digest of the id, likewise
        Split split = Split::Train;
        bool isEarlier = false; // in no verdict of this batch
        // Where contradictions are looked for: of a judgement, and of a pair both ways round.
        TextDigest judgement;
        std::array<TextDigest, 2> pair;
        bool approves = false;
        bool rejects = false;
        bool isPair = false;
    };

    [[nodiscard]] QString quality(const Feedback &feedback, const Judged &judged,
                                  Split split) const;
    [[nodiscard]] bool isContaminated(const Judged &judged) const;
    [[nodiscard]] bool isTooLong(const Judged &judged) const;
    [[nodiscard]] Result<> addForDuplicates(const Judged &judged, int rank, const Record &record);
    static void addForContradictions(const Judged &judged, Action action, Record &record);
    void findContradictions();
    [[nodiscard]] Result<> findTwins(const std::stop_token &stop);
    [[nodiscard]] Result<> findDuplicates(const std::stop_token &stop);
    void applyCaps();
    void leaveOut(const Record &record, const QString &reason);

    const ExportConfig &m_config;
    Database &m_database;
    OtherDecisions m_others;
    EvaluationSet m_evaluation;
    std::vector<EvaluationFile> m_files;
    std::optional<TokenCounter> m_tokens;
    QString m_folder; // of texts that are compared
    DuplicateFinder m_finder;
    std::optional<SplitTwins> m_twins; // once a batch before gave out something
    std::vector<Record> m_records;
    QHash<QString, QString> m_reasons;
    NearlyElsewhere m_nearlyElsewhere;
};

} // namespace bluepencil
