// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/weblink.h"

#include "core/text/lookalikes.h"
#include "core/text/text.h"

#include <QStringList>

#include <algorithm>

namespace bluepencil {

namespace {

bool isMixed(const QString &host)
{
    const QStringList labels = host.split(u'.');
    return std::any_of(labels.begin(), labels.end(), mixesScripts);
}

} // namespace

tl::expected<WebLink, LinkFlaw> webLink(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.isRelative())
        return tl::unexpected(LinkFlaw::NoAddress);
    const QString scheme = url.scheme();
    if (scheme != u"https" && scheme != u"http")
        return tl::unexpected(LinkFlaw::Scheme);
    if (url.host().isEmpty())
        return tl::unexpected(LinkFlaw::NoHost);
    if (!url.userInfo().isEmpty())
        return tl::unexpected(LinkFlaw::UserName);
    WebLink link;
    link.url = url;
    link.before = scheme + QStringLiteral("://");
    const QString ascii = url.host(QUrl::FullyEncoded);
    // Qt decodes only the top-level domains it knows; a person is shown what stands behind each.
    link.host = QUrl::fromAce(ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
    if (link.host.isEmpty())
        link.host = url.host();
    if (!isAscii(link.host))
        link.asciiHost = ascii;
    link.mixed = isMixed(link.host);
    link.imitated = imitatedHost(link.host);
    QUrl rest = url;
    rest.setScheme({});
    const QString authority = QStringLiteral("//") + ascii;
    link.behind = rest.toString(QUrl::FullyEncoded);
    if (link.behind.startsWith(authority))
        link.behind.remove(0, authority.size());
    return link;
}

} // namespace bluepencil
