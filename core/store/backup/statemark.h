// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace bluepencil {

// What was read from a workspace, so that it can be asked whether it is still the same.
struct StateMark {
    QString sql; // gives one text, in the SQL of both databases; empty: nothing was read
    QStringList tables; // that it reads
    QString value; // what it gave; without apostrophes
};

} // namespace bluepencil
