// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"

#include <QStringList>

namespace bluepencil {

namespace {

bool isPair(QStringView text, qsizetype index)
{
    return text[index].isHighSurrogate() && index + 1 < text.size()
        && text[index + 1].isLowSurrogate();
}

} // namespace

QSet<QString> wordSet(const char16_t *words)
{
    const QStringList list = QString::fromUtf16(words).split(u' ');
    return {list.begin(), list.end()};
}

bool isWellFormed(QStringView text)
{
    return text.isValidUtf16();
}

// As many as there are units but the second ones of pairs; without a branch, so that many units are
// looked at together.
qsizetype codePointCount(QStringView text)
{
    const char16_t *const units = text.utf16();
    qsizetype pairs = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const bool isHigh = (units[i - 1] & 0xfc00U) == 0xd800U;
        const bool isLow = (units[i] & 0xfc00U) == 0xdc00U;
        pairs += static_cast<qsizetype>(isHigh & isLow);
    }
    return text.size() - pairs;
}

qsizetype utf16Index(QStringView text, qsizetype codePointOffset)
{
    qsizetype index = 0;
    for (qsizetype i = 0; i < codePointOffset && index < text.size(); ++i)
        index += isPair(text, index) ? 2 : 1;
    return index;
}

qsizetype codePointOffset(QStringView text, qsizetype utf16Index)
{
    const qsizetype end = qMin(utf16Index, text.size());
    qsizetype count = 0;
    for (qsizetype i = 0; i < end; i += isPair(text, i) ? 2 : 1)
        ++count;
    return count;
}

QString codePointSlice(QStringView text, qsizetype start, qsizetype end)
{
    if (start >= end)
        return {};
    const qsizetype from = utf16Index(text, start);
    const QStringView rest = text.sliced(from);
    return rest.first(utf16Index(rest, end - qMax<qsizetype>(start, 0))).toString();
}

} // namespace bluepencil
