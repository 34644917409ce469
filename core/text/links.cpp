// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/links.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace bluepencil {

namespace {

// What may stand in an address: anything that is seen but the quotes and brackets around it.
bool isInner(QChar c)
{
    if (c.unicode() < 0x80)
        return c > u' ' && c != QChar(0x7F) && !QStringView(u"\"<>()[]{}`").contains(c);
    return c.isLetterOrNumber() || c.isSurrogate();
}

bool isOuter(QChar c) // punctuation of the sentence rather than of the address
{
    return QStringView(u".,;:!?'*_").contains(c);
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-')
        && !label.endsWith(u'-')
        && std::ranges::all_of(label, [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
}

bool isHost(QStringView host)
{
    const auto labels = host.split(u'.');
    if (labels.size() < 2 || !std::ranges::all_of(labels, isLabel))
        return false;
    const QStringView top = labels.back();
    return top.size() >= 2 && std::ranges::all_of(top, [](QChar c) { return c.isLetter(); });
}

bool isCommonTopLevel(QStringView label)
{
    static const QSet<QString> labels {
        QStringLiteral("com"), QStringLiteral("org"),    QStringLiteral("net"),
        QStringLiteral("edu"), QStringLiteral("gov"),    QStringLiteral("info"),
        QStringLiteral("io"),  QStringLiteral("eu"),     QStringLiteral("de"),
        QStringLiteral("uk"),  QStringLiteral("fr"),     QStringLiteral("es"),
        QStringLiteral("it"),  QStringLiteral("nl"),     QStringLiteral("jp"),
        QStringLiteral("ch"),  QStringLiteral("example")};
    return labels.contains(label.toString());
}

bool isAddress(QStringView word)
{
    if (word.contains(u"://"))
        return word.indexOf(u"://") > 0 && word.size() > word.indexOf(u"://") + 3;
    if (word.startsWith(u"www.", Qt::CaseInsensitive)
        || word.startsWith(u"mailto:", Qt::CaseInsensitive))
        return true;
    const qsizetype at = word.indexOf(u'@');
    if (at > 0)
        return isHost(word.sliced(at + 1));
    qsizetype hostEnd = word.indexOf(u'/');
    if (hostEnd < 0)
        hostEnd = word.size();
    const QStringView host = word.first(hostEnd);
    return isHost(host) && isCommonTopLevel(host.sliced(host.lastIndexOf(u'.') + 1));
}

} // namespace

std::vector<Link> linksIn(QStringView text)
{
    std::vector<Link> links;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && isInner(text[end]))
            ++end;
        const qsizetype next = end + 1;
        while (end > start && isOuter(text[end - 1]))
            --end;
        while (start < end && isOuter(text[start]))
            ++start;
        if (end - start >= 4 && isAddress(text.sliced(start, end - start)))
            links.push_back({start, end});
        start = next;
    }
    return links;
}

} // namespace bluepencil
