// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/queue/sqlreviewqueue.h"

namespace bluepencil {

struct ErasureReport {
    qint64 items = 0;
    qint64 historyItems = 0; // these rows are gone altogether
    qint64 decisions = 0;
    qint64 feedback = 0; // now `withdrawn`, without text
    qint64 outcomes = 0;
    QStringList batches; // exported files that hold the person; they must be made anew
    qint64 certificate
        = 0; // its number, see core/queue/rights/erasurecertificate.h; 0: none was made
};

struct ErasureOptions {
    QString by = QStringLiteral("bluepencil"); // who carries it out, for the certificate
    UtcMs holdsSince = 0; // a hold that was there by then is over: the person was erased after it
    RandomSource random = systemRandom(); // of the certificate's key
    // NotFound, with nothing changed, if nothing is held of the person, no request of theirs
    // either, and they were not erased before: whoever named them wrote another id.
    bool mustBeKnown = false;
};

// Removes every text of the person `subjectId` from the workspace, by the list of core/privacy, and
// from the bytes of its files. Open items end as cancelled, so that their producer hears of it; ids
// and figures stay. Busy if another program keeps old pages alive: the texts are gone from the
// tables then, and running it again once that program is closed clears the rest; so with Storage,
// if a file beside the workspace cannot be taken away. NotPermitted if a hold stands over the
// person or one of their items; nothing is changed then.
[[nodiscard]] Result<ErasureReport> eraseSubject(SqlReviewQueue &queue, const QString &subjectId,
                                                 const ErasureOptions &options = {});

// The same for items that are over, whoever they are about: inside the caller's transaction, after
// which finishErasure() is called. The person, as far as other texts name them, stays.
[[nodiscard]] Result<ErasureReport> eraseItemsInTransaction(SqlReviewQueue &queue,
                                                            const QStringList &itemIds);
// Of what was noted before `before`, and of that alone no note is left. Busy and Storage, as above.
[[nodiscard]] Result<> finishErasure(Database &database, UtcMs before);

// Inside the transaction that erases: the bytes are still to be cleared. Noted until an erasure is
// finished, so that one whose program ended in between is finished by another.
[[nodiscard]] Result<> oweClearing(Database &database, UtcMs now);
// The number of the last note from before `before`, or 0: what is cleared from here on can be
// settled up to it.
[[nodiscard]] Result<qint64> lastOwedClearing(Database &database, UtcMs before);
[[nodiscard]] Result<> settleClearing(Database &database, qint64 last, UtcMs before);
// Whether anything was noted before `before` and is not finished.
[[nodiscard]] Result<bool> owesClearing(Database &database, UtcMs before);

enum class OwedErasure {
    None, // nothing was noted
    UnderWay, // another program is at it (core/queue/rights/clearingturn.h)
    Finished,
};

// Finishes what was noted before `before`. Busy and Storage as above, ReadOnly.
[[nodiscard]] Result<OwedErasure> finishOwedErasure(Database &database, UtcMs before);
// What is noted for longer nobody is at any more.
inline constexpr qint64 ErasureAtMostMs = qint64 {10} * 60 * 1000;

// Clears what still stands of erased rows in the write-ahead log and in unused parts of the files.
// Busy if another program keeps old pages alive.
[[nodiscard]] Result<> clearErased(Database &database);
// What it finds the batches with, for whoever wants to see its plan: the person is bound thrice.
[[nodiscard]] QString batchesOfSubjectSql();

} // namespace bluepencil
