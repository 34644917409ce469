// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/taxonomy.h"

namespace bluepencil {

QStringList taxonomyCodes()
{
    return {QStringLiteral("fact"),        QStringLiteral("unsupported"), QStringLiteral("missing"),
            QStringLiteral("policy"),      QStringLiteral("intent"),      QStringLiteral("tone"),
            QStringLiteral("wording"),     QStringLiteral("length"),      QStringLiteral("grammar"),
            QStringLiteral("terminology"), QStringLiteral("format"),      QStringLiteral("safety")};
}

QString taxonomyVersion()
{
    return QStringLiteral("1");
}

} // namespace bluepencil
