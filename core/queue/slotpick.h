// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantList>

namespace bluepencil {

inline constexpr int HeldLimit = 25; // leases of one reviewer over all queues

// A SELECT that gives the number of one place, or none, with the values to bind. It can stand alone
// or inside the statement that grants the place.
struct SlotPick {
    QString sql;
    QVariantList values;
};

} // namespace bluepencil
