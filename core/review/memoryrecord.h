// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/item.h"
#include "core/review/memoryindex.h"
#include "core/store/database/database.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace bluepencil {

// The tables of the correction memory. All functions work on the caller's connection and thread.

// What is kept of one decision, besides its changes.
struct MemoryRecord {
    qint64 feedbackNo = 0;
    QString itemId;
    QByteArray draftWords; // packedCodes()
    QByteArray topicWords;
};

struct MemoryScope {
    QStringList queues;
    QString language;
};

// The last message of the user; empty if there is none.
[[nodiscard]] QString lastQuestion(const Item &item);

// Stamps feedback and takes the next records into the tables, or out of them where they no longer
// count; true if there is more. Texts are compared before the transaction begins; what changed
// meanwhile is left for the next step. A record that can't be read is passed over.
[[nodiscard]] Result<bool> rememberFeedback(Database &database, int most);

// In a fixed order: changes of words that were changed at least so often.
[[nodiscard]] Result<>
forEachFrequentChange(Database &database, const MemoryScope &scope, int least,
                      const std::function<void(const RememberedChange &)> &visit);

[[nodiscard]] Result<> forEachMemoryRecord(Database &database, const MemoryScope &scope,
                                           const std::function<void(const MemoryRecord &)> &visit);

} // namespace bluepencil
