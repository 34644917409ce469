// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figurefile.h"

#include "core/store/sidefile.h"

namespace bluepencil {

QString figureFilePath(const Database &database)
{
    return sideFilePath(database, QStringLiteral("figures"));
}

} // namespace bluepencil
