// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database/database.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace bluepencil {

// The subject_id of an item's line; empty if it names none.
[[nodiscard]] QString subjectOf(const QByteArray &line);

// Items that were about the person and are about somebody else by now: a later revision named
// another subject_id. What was said and decided before is the first one's still. In their order.
[[nodiscard]] Result<QStringList> itemsOnceAbout(Database &database, const QString &subjectId);

// Whom one item was about before, by its earlier revisions and by what was decided on them. Whoever
// it is about now may be among them.
[[nodiscard]] Result<QStringList> subjectsOnceOf(Database &database, const QString &itemId);

// What of an item is one person's, where a revision can name another than the one before it: what
// was decided and typed carries the number of the revision that it is about.
struct OwnRevisions {
    bool isAboutNow = true; // all but `others`; else `own` alone
    std::vector<qint64> own;
    std::vector<qint64> others;

    // " AND column …" for the rows that are theirs; empty where all are.
    [[nodiscard]] QString condition(const QString &column) const;
};

[[nodiscard]] Result<OwnRevisions> revisionsAbout(Database &database, const QString &itemId,
                                                  const QString &subjectId);

} // namespace bluepencil
