// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/modelcall.h"
#include "core/store/database/database.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace bluepencil {

// Calls of a model that are counted and not reviewed. All functions work on the caller's connection
// and thread.

// Stores them in one transaction. One whose id the producer has used stays as it was the first
// time. For each, in order: true if it is new.
[[nodiscard]] Result<std::vector<bool>> storeCalls(Database &database, const QString &producer,
                                                   const std::vector<ModelCall> &calls, UtcMs now);

// Which calls are meant. Several values of one field are alternatives, several fields must all
// hold.
struct CallFilter {
    QStringList models;
    QStringList tasks;
    std::optional<UtcMs> from; // begun at or after
    std::optional<UtcMs> to; // begun before
};

struct StoredCall {
    QString producer;
    ModelCall call; // without its id
};

// In no order. Memory is bounded by one call. Cancelled once `stop` is requested.
[[nodiscard]] Result<> forEachCall(Database &database, const CallFilter &filter,
                                   const std::function<void(const StoredCall &)> &visit,
                                   const std::stop_token &stop = {});

} // namespace bluepencil
