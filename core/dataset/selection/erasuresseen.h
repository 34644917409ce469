// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace bluepencil {

struct BatchRow;
class Database;
class RecordSpool;

// Persons who were erased while an export read and wrote: what it read of them must not go out, and
// no certificate says that it did, for their erasure saw no batch yet. It is the same with what was
// corrected or restricted meanwhile, whose recipients are named by the batches that were there, and
// with decisions that count no more.
class ErasuresSeen {
public:
    [[nodiscard]] Result<> look(Database &database); // before anything is read
    // In the transaction that makes a batch of `records`, once they are stored: nobody is erased,
    // corrected or restricted from here on until it ends, and whoever is then finds the batch.
    // Waits for an erasure that is under way, up to a minute. Conflict if one of them is of
    // somebody who was since look(), or was taken back.
    [[nodiscard]] Result<> checkNoneOf(Database &database, const BatchRow &batch,
                                       RecordSpool &records) const;

private:
    // Records that changed, as batches name them.
    struct Changes {
        QSet<QString> erased;
        QSet<QString> limited; // of persons who are restricted, or of items that were corrected
        QHash<QString, int> revisions; // of decisions whose status is another

        [[nodiscard]] bool isEmpty() const
        {
            return erased.isEmpty() && limited.isEmpty() && revisions.isEmpty();
        }
    };

    [[nodiscard]] Result<Changes> changes(Database &database) const;
    [[nodiscard]] Result<> addLimited(Database &database, QSet<QString> &records) const;
    [[nodiscard]] Result<> addRevisions(Database &database, QHash<QString, int> &revisions) const;

    qint64 m_seq = 0; // of the last notice
    qint64 m_nextSeq = 0; // of decisions
    QSet<QString> m_restricted; // persons
    QSet<QString> m_rectified; // items
};

} // namespace bluepencil
