// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/check.h"
#include "core/text/text.h"

#include <QString>
#include <QStringList>

namespace bluepencil::test {

// An item whose one message is `source`.
inline Item itemOf(const QString &source, const QString &language = QStringLiteral("en"))
{
    Item item;
    item.externalId = QStringLiteral("t-1");
    item.language = language;
    Message message;
    message.content = source;
    item.messages.push_back(message);
    return item;
}

// "code text" of each finding of a check that needs a look. Each span must hold its text.
inline QStringList looksOf(const Check &check, const Item &item, const QString &draft)
{
    QStringList found;
    for (const CheckFinding &finding : check.run(item, draft)) {
        const QString text = finding.values.value(QStringLiteral("text"));
        if (finding.end > finding.start
            && codePointSlice(draft, finding.start, finding.end) != text)
            return {QStringLiteral("wrong span of ") + text};
        if (finding.check != check.name())
            return {QStringLiteral("wrong check ") + finding.check};
        if (finding.needsLook())
            found.append((finding.code + u' ' + text).trimmed());
    }
    return found;
}

} // namespace bluepencil::test
