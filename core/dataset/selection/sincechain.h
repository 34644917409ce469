// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/filter.h"

#include <QStringList>

#include <vector>

namespace bluepencil {

class Database;

// What an export that is made since a batch passes over: what that batch, the one that it was made
// since itself, and so on looked at. Each looked at what its own filter means, stamped after the
// number that it began with and up to the one that it reached.
class SinceChain {
public:
    // Of what `filter` means. NotFound if there is no such batch.
    [[nodiscard]] Result<> read(Database &database, const QString &batchId,
                                const FeedbackFilter &filter);

    // Up to this number all was looked at, …
    [[nodiscard]] qint64 afterSeq() const { return m_afterSeq; }

    // … and of what is stamped later, this: batches by other filters saw some of it. By 64 bits of
    // the digests of ids.
    [[nodiscard]] bool lookedAt(const QString &feedbackId) const;

    [[nodiscard]] const QStringList &batches() const { return m_batches; }

private:
    qint64 m_afterSeq = 0;
    std::vector<quint64> m_keys; // sorted
    QStringList m_batches;
};

} // namespace bluepencil
