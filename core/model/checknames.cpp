// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checknames.h"

namespace bluepencil {

QStringList checkNames()
{
    return {QStringLiteral("figure-not-found"), QStringLiteral("fact-deviates"),
            QStringLiteral("fact-missing"),     QStringLiteral("name-not-found"),
            QStringLiteral("link-not-found"),   QStringLiteral("placeholder"),
            QStringLiteral("phrase"),           QStringLiteral("voice"),
            QStringLiteral("length"),           QStringLiteral("language"),
            QStringLiteral("personal-data"),    QStringLiteral("hidden-character"),
            QStringLiteral("instruction"),      QStringLiteral("schema")};
}

} // namespace bluepencil
