// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rightsoptions.h"

#include "app/cli/filteroptions.h"
#include "core/queue/rights/rightsids.h"

namespace bluepencil {

std::string userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return name.isEmpty() ? "command line" : toStdString(name);
}

Result<qint64> dayOf(const std::string &given, const char *option)
{
    const std::optional<qint64> day = dayFromText(toQt(given));
    if (day)
        return *day;
    return fail(Error::Code::InvalidArgument,
                QStringLiteral("\"%1\" is not a day").arg(toQt(given)), QString::fromLatin1(option),
                QStringLiteral("write it like 2026-11-23"));
}

} // namespace bluepencil
