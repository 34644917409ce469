// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantList>

namespace bluepencil {

// Holds for an `item b` that is an earlier turn of the conversation of `item i`, and that nobody
// has answered yet. One that was answered is open only for measurement.
inline const QString UnansweredBefore
    = QStringLiteral("b.producer = i.producer AND b.conversation_id = i.conversation_id"
                     " AND b.item_no < i.item_no AND b.state = 'open'"
                     " AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.item_id = b.item_id"
                     "   AND o.state IN ('committed', 'taken', 'acked'))");

inline constexpr int HeldLimit = 25; // leases of one reviewer over all queues

// A SELECT that gives the number of one place, or none, with the values to bind. It can stand alone
// or inside the statement that grants the place.
struct SlotPick {
    QString sql;
    QVariantList values;
};

} // namespace bluepencil
