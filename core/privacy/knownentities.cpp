// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/knownentities.h"

namespace bluepencil {

void KnownEntities::addName(const QString &name)
{
    m_names.push_back(name);
}

} // namespace bluepencil
