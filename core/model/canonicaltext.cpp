// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/canonicaltext.h"

namespace bluepencil {

namespace {

constexpr QChar LineFeed = u'\n';
constexpr QChar CarriageReturn = u'\r';
constexpr QChar ParagraphSeparator = QChar::ParagraphSeparator;

} // namespace

QString canonicalText(QStringView text)
{
    if (!text.contains(CarriageReturn) && !text.contains(ParagraphSeparator))
        return text.toString(); // nearly every text
    QString result;
    result.reserve(text.size());
    for (const QChar unit : text) {
        const bool endsLine = unit == LineFeed || unit == ParagraphSeparator;
        while (endsLine && result.endsWith(CarriageReturn))
            result.chop(1);
        result.append(endsLine ? LineFeed : unit);
    }
    return result;
}

} // namespace bluepencil
