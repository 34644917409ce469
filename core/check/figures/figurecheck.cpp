// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/figures/figurecheck.h"

#include "core/check/figures/figurefindings.h"

namespace bluepencil {

QString FigureCheck::name() const
{
    return QStringLiteral("figures");
}

std::vector<CheckFinding> FigureCheck::run(const Item &item, const QString &draft) const
{
    return FigureFindings(item, draft).take();
}

} // namespace bluepencil
