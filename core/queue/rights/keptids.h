// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/database.h"

#include <QStringList>

#include <optional>

namespace bluepencil {

// Ids of cases that an erasure leaves, so that none is taken in a second time. A producer may have
// written personal data into them.
struct KeptIds {
    qint64 count = 0;
    std::optional<qint64> personal; // as the detectors find it; nullopt: nobody looked

    bool operator==(const KeptIds &) const = default;
};

// Of what is about the person now, and of the items that once were; before they are erased.
[[nodiscard]] Result<KeptIds> keptIdsOf(Database &database, const QString &subjectId,
                                        const QStringList &earlierItems);

} // namespace bluepencil
