// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/webhooks/webhookrules.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr std::array<qint64, 9> delays {5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour,
                                        10 * hour,  14 * hour,  20 * hour,   24 * hour};
constexpr qint64 jitterShare = 10; // a tenth

// https://www.iana.org/assignments/iana-ipv4-special-registry (and multicast, RFC 5771).
const std::array<const char *, 16> closedIpv4 {
    "0.0.0.0/8",      "10.0.0.0/8",     "100.64.0.0/10", "127.0.0.0/8",
    "169.254.0.0/16", "172.16.0.0/12",  "192.0.0.0/24",  "192.0.2.0/24",
    "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
    "203.0.113.0/24", "224.0.0.0/4",    "240.0.0.0/4",   "255.255.255.255/32"};
// https://www.iana.org/assignments/iana-ipv6-special-registry: what is public lies in 2000::/3.
const std::array<const char *, 4> closedIpv6 {
    "2001::/23", // protocols, Teredo (an IPv4 address inside) and benchmarks
    "2001:db8::/32", // documentation
    "2002::/16", // 6to4: an IPv4 address inside
    "3fff::/20", // documentation
};

template <typename Networks> bool isIn(const QHostAddress &address, const Networks &networks)
{
    return std::any_of(networks.begin(), networks.end(), [&](const char *network) {
        return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(network)));
    });
}

bool names(const QStringList &hosts, const QString &host)
{
    return hosts.contains(host, Qt::CaseInsensitive);
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // of a mapped one, too
    if (isIpv4)
        return !isIn(QHostAddress(ipv4), closedIpv4);
    return address.protocol() == QAbstractSocket::IPv6Protocol
        && address.isInSubnet(QHostAddress::parseSubnet(QStringLiteral("2000::/3")))
        && !isIn(address, closedIpv6);
}

Result<QUrl> webhookUrl(const QString &text, const QStringList &allowedHosts)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttps = url.scheme() == u"https";
    if (!url.isValid() || url.host().isEmpty() || (!isHttps && url.scheme() != u"http")) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("is no address for a webhook"),
                    text.left(200), QStringLiteral("give https://host/path"));
    }
    if (!url.userInfo().isEmpty() || url.hasFragment()) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("has a user, a password or a fragment"), url.host(),
                    QStringLiteral("leave them out; the receiver checks the signature"));
    }
    if (!allowedHosts.isEmpty() && !names(allowedHosts, url.host())) {
        return fail(Error::Code::NotPermitted,
                    QStringLiteral("is not among the hosts that webhooks may go to"), url.host(),
                    QStringLiteral("add it to the list of hosts"));
    }
    if (!isHttps && !names(allowedHosts, url.host())) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("would get people's texts without encryption"), url.host(),
                    QStringLiteral("give https://, or add the host to the list of hosts"));
    }
    return url;
}

Result<QHostAddress> webhookAddress(const QString &host, const std::vector<QHostAddress> &resolved,
                                    const QStringList &allowedHosts)
{
    if (resolved.empty()) {
        return fail(Error::Code::NotFound, QStringLiteral("the name leads to no address"), host,
                    QStringLiteral("check the name"));
    }
    if (!names(allowedHosts, host)
        && !std::all_of(resolved.begin(), resolved.end(), isPublicAddress)) {
        return fail(Error::Code::NotPermitted,
                    QStringLiteral("leads to an address that is not public"), host,
                    QStringLiteral("add it to the list of hosts if that is meant"));
    }
    return resolved.front();
}

WebhookVerdict webhookVerdict(int httpStatus)
{
    if (httpStatus >= 200 && httpStatus < 300)
        return WebhookVerdict::Delivered;
    return httpStatus == 410 ? WebhookVerdict::Disable : WebhookVerdict::Retry;
}

std::optional<qint64> webhookDelayMs(int attempt, qint64 retryAfterMs, const RandomSource &random)
{
    if (attempt < 1 || attempt > static_cast<int>(delays.size()))
        return {};
    const qint64 delay = delays[static_cast<size_t>(attempt - 1)];
    const auto most = static_cast<quint64>(delay / jitterShare + 1);
    const auto jitter = static_cast<qint64>(random() % most);
    return std::max(delay, std::clamp<qint64>(retryAfterMs, 0, day)) + jitter;
}

} // namespace bluepencil
