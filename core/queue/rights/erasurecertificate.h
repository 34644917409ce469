// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/json.h"
#include "core/queue/rights/erasurenotices.h"
#include "core/queue/rights/keptids.h"
#include "core/queue/rights/subjectplaces.h"

#include <optional>
#include <vector>

namespace bluepencil {

// What stays of an erasure, to be shown to whoever asks for proof of it. Nothing of the person is
// in it: their id stands there as a digest with a key of its own, so that it can be held against a
// name and tells nothing by itself, nor beside another certificate.

struct ErasedBatch {
    QString batchId;
    int revision = 1;
    qint64 records = 0; // of the person
};

struct BatchRecipient {
    QString batchId;
    int revision = 1;
    QString to;
    UtcMs at = 0;
};

struct NewRevision {
    QString batchId;
    int revision = 1;
    UtcMs at = 0;
};

struct ErasureCertificate {
    qint64 number = 0;
    UtcMs at = 0;
    QString by;
    QString subjectHash;
    QString hashKey;
    std::optional<qint64> noticeSeq; // nullopt: there was nothing that a workstation could hold
    std::vector<PlaceCount> places; // with what was found there
    std::vector<ErasedBatch> batches; // revisions whose files hold the person
    std::optional<KeptIds> keptIds; // nullopt: made by a version that did not count them
    bool isIdInNotes = false; // an ordinary word, which stays where notes have it among others
    QStringList reviewers; // were given an item, and have a token: a workstation may hold it

    // What follows is as it stands now.
    std::vector<NewRevision> newRevisions; // of these batches, made since
    std::vector<QString> toMakeAnew; // batches of which no revision without the person exists yet
    std::vector<BatchRecipient> recipients; // who was given a revision that holds the person
    // Workstations that have not said yet that it is done; without a name, of a reviewer who was
    // given an item and of whom no workstation was heard since.
    std::vector<StationErasures> outstanding;

    [[nodiscard]] QString id() const;
    // True if this is the person it was made for.
    [[nodiscard]] bool isOf(const QString &subjectId) const;
};

// The batch revisions with records of the person, in their order.
[[nodiscard]] Result<std::vector<ErasedBatch>> batchesOf(Database &database,
                                                         const QString &subjectId);
[[nodiscard]] Result<std::vector<BatchRecipient>>
recipientsOf(Database &database, const std::vector<ErasedBatch> &batches);

// Who was given an item of the person through a gateway, by name.
[[nodiscard]] Result<QStringList> reviewersWithCopies(Database &database, const QString &subjectId);

// Inside the transaction of the erasure; fills in hash and key.
[[nodiscard]] Result<qint64> storeCertificate(Database &database, ErasureCertificate certificate,
                                              const QString &subjectId, const RandomSource &random);
// NotFound.
[[nodiscard]] Result<ErasureCertificate> findCertificate(Database &database, qint64 number);
// The newest first; with `most`, no more.
[[nodiscard]] Result<std::vector<ErasureCertificate>> listCertificates(Database &database);

[[nodiscard]] OrderedJson toJson(const ErasureCertificate &certificate, const QString &workspaceId);
// The same to be printed, in English; the place of the workspace is not told.
[[nodiscard]] QStringList linesOf(const ErasureCertificate &certificate,
                                  const QString &workspaceId);

} // namespace bluepencil
