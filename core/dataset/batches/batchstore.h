// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/selection/selection.h"

namespace bluepencil {

// The batches that a workspace has given out.

struct BatchRow {
    QString batchId;
    int revision = 1;
    UtcMs createdAt = 0;
    qint64 seqFrom = 0;
    qint64 seqTo = 0;
    QByteArray config;
    QString configSha256;
    QString contentSha256;
    QByteArray manifest;
    std::optional<int> supersedes; // the revision that this one takes the place of
};

[[nodiscard]] QString batchName(const BatchRow &batch); // "B-0001 r2"

// "B-0001", one more than the highest number given so far. A number has up to nine digits; what
// else people call their batches does not count.
[[nodiscard]] Result<QString> nextBatchId(Database &database);
[[nodiscard]] Result<QString> latestBatchId(Database &database); // empty if there is none
[[nodiscard]] Result<bool> batchExists(Database &database, const QString &batchId, int revision);
// nullopt if there is none; revision 0 is the latest.
[[nodiscard]] Result<std::optional<BatchRow>> findBatch(Database &database, const QString &batchId,
                                                        int revision = 0);
// NotFound, with words, if there is none.
[[nodiscard]] Result<BatchRow> batchNamed(Database &database, const QString &batchId,
                                          int revision = 0);
// What is stored with a batch. Corrupt, naming the batch, if it is no JSON.
[[nodiscard]] Result<OrderedJson> storedConfig(const BatchRow &batch);
[[nodiscard]] Result<OrderedJson> storedManifest(const BatchRow &batch);

// The key that the pseudonyms of its reviewers and the ids of its examples are made with
// (core/dataset/batches/reviewerkeys.h), which is kept in the stored manifest and never leaves:
// storedManifest() is without it.
void keepReviewerKey(OrderedJson &manifest, const QByteArray &key);
// Empty if there is none.
[[nodiscard]] Result<QByteArray> reviewerKeyOf(const BatchRow &batch);
// Of the first batch of these settings that has one: the same choice gives the same bytes.
[[nodiscard]] Result<QByteArray> reviewerKeyOfSettings(Database &database,
                                                       const QString &configSha256);

// All of them, by batch and revision; without config and manifest.
[[nodiscard]] Result<std::vector<BatchRow>> allBatches(Database &database);

// What became of the records of a batch since.
struct BatchRecords {
    QSet<QString> rows; // those that gave rows and still count; "history:" before an item's id
    QStringList withdrawn; // those that count no more or are gone, sorted
};

// The latest revision of that batch, of the one that it was made since, and so on, as far as they
// are there.
[[nodiscard]] Result<std::vector<BatchRow>> batchesUpTo(Database &database, const QString &batchId);

// Records of all these with rows that still count.
[[nodiscard]] Result<QSet<QString>> heldUpTo(Database &database, const QString &batchId);

// Records with rows that were dealt by that salt, in the latest revision of any batch: 64 bits of
// the digest of each id, sorted. They are many, and one too many does no harm.
class GivenRecords {
public:
    [[nodiscard]] Result<> load(Database &database, const QString &salt);

    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }

    [[nodiscard]] bool contains(const QString &feedbackId) const;

private:
    std::vector<quint64> m_keys;
};

// The batches there were when an export began to read: another one that is recorded before it ends
// may have dealt the same people to other splits, or have given out the same texts.
class BatchesSeen {
public:
    [[nodiscard]] Result<> look(Database &database);
    // Conflict if what `own` was made of is out of date: a batch by the same salt came since, or
    // one of the same settings, whose reviewers and examples go by another key.
    [[nodiscard]] Result<> checkNoneSince(Database &database, const BatchRow &own) const;

private:
    QSet<QString> m_seen;
};

[[nodiscard]] Result<BatchRecords> recordsOf(Database &database, const QString &batchId,
                                             int revision);
// What it asks, for whoever wants to see its plan: batch and revision are bound.
[[nodiscard]] QString recordStatesSql();
// Batches whose latest revision holds a record that counts no more, with how many.
[[nodiscard]] Result<std::vector<std::pair<QString, qint64>>> staleBatches(Database &database);

// Who was given what. A team or an upload; erasure cuts a person's id out of both texts.
struct BatchGift {
    QString batchId;
    int revision = 1;
    QString to; // up to limits::NameBytes, not blank
    QString note; // up to limits::NoteBytes
    UtcMs at = 0;
};

[[nodiscard]] Result<> insertGift(Database &database, const BatchGift &gift);
[[nodiscard]] Result<std::vector<BatchGift>> giftsOf(Database &database, const QString &batchId);

} // namespace bluepencil
