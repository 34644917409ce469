// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/hostile/linkcheck.h"

#include "core/check/checktext.h"
#include "core/check/sourcetexts.h"
#include "core/text/links.h"
#include "core/text/lookalikes.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace bluepencil {

namespace {

constexpr std::size_t MostLinks = 200;

// What two spellings of one address share.
QString addressKey(QStringView link)
{
    QString key = link.toString();
    if (key.startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive)) {
        key.remove(0, 7);
        key.truncate(key.indexOf(u'?') < 0 ? key.size() : key.indexOf(u'?'));
    }
    if (const qsizetype scheme = key.indexOf(QStringLiteral("://")); scheme >= 0)
        key.remove(0, scheme + 3);
    if (key.startsWith(QStringLiteral("www."), Qt::CaseInsensitive))
        key.remove(0, 4);
    while (key.endsWith(u'/'))
        key.chop(1);
    const qsizetype path = key.indexOf(u'/');
    const qsizetype host = path < 0 ? key.size() : path;
    return key.first(host).toLower() + key.sliced(host);
}

bool isMail(const QString &key)
{
    const qsizetype at = key.indexOf(u'@');
    return at > 0 && !key.first(at).contains(u'/');
}

QString hostOf(const QString &key)
{
    const qsizetype path = key.indexOf(u'/');
    const QString host = path < 0 ? key : key.first(path);
    return host.sliced(host.indexOf(u'@') + 1);
}

struct Sources {
    QSet<QString> keys;
    QSet<QString> hosts;
    QHash<QString, std::vector<CheckCandidate>> ofHost;
    QHash<QString, QString> looks; // the first host that looks so

    [[nodiscard]] bool has(const QString &host) const
    {
        return hosts.contains(host) || hosts.contains(writtenHost(host));
    }
};

// Before a port.
QString nameOfHost(const QString &host)
{
    return writtenHost(host.section(u':', 0, 0));
}

struct Imitation {
    QString of; // a host of the source; empty: of none of them
    QString readsAs;
};

// Hosts have small letters only, in which few of them look alike by chance.
std::optional<Imitation> imitationIn(const QString &host, const Sources &sources)
{
    const QString name = nameOfHost(host);
    const QString other = sources.has(host) ? QString() : sources.looks.value(skeletonOf(name));
    if (!other.isEmpty() && nameOfHost(other) != name)
        return Imitation {other, nameOfHost(other)};
    if (const QString read = imitatedHost(name); !read.isEmpty())
        return Imitation {{}, read};
    QStringList labels = name.split(u'.');
    if (std::ranges::none_of(labels, mixesScripts))
        return std::nullopt;
    for (QString &label : labels) {
        const QString read = mixesScripts(label) ? readsAsLatin(label) : QString();
        label = read.isEmpty() ? label : read;
    }
    return Imitation {{}, labels.join(u'.')};
}

void addLinks(const SourceText &source, Sources *sources)
{
    const std::vector<Link> links = linksIn(source.text);
    if (links.empty())
        return;
    const CheckText text(source.text);
    for (const Link &link : links) {
        const QStringView view = QStringView(source.text).sliced(link.start, link.end - link.start);
        const QString key = addressKey(view);
        if (sources->keys.contains(key))
            continue;
        sources->keys.insert(key);
        const QString host = hostOf(key);
        if (!sources->hosts.contains(host)) {
            sources->hosts.insert(host);
            const QString look = skeletonOf(nameOfHost(host));
            if (!sources->looks.contains(look))
                sources->looks.insert(look, host);
        }
        std::vector<CheckCandidate> &same = sources->ofHost[host];
        if (same.size() >= MostCandidates)
            continue;
        CheckCandidate candidate = source.place;
        candidate.text = view.toString();
        if (source.isBody) {
            candidate.start = text.codePoint(link.start);
            candidate.end = text.codePoint(link.end);
        }
        same.push_back(std::move(candidate));
    }
}

} // namespace

QString LinkCheck::name() const
{
    return QStringLiteral("links");
}

std::vector<CheckFinding> LinkCheck::run(const Item &item, const QString &draft) const
{
    const std::vector<Link> links = linksIn(draft);
    if (links.empty())
        return {};
    Sources sources;
    visitSources(item, [&sources](const SourceText &source) { addLinks(source, &sources); });
    const CheckText text(draft);
    std::vector<CheckFinding> findings;
    for (const Link &link : links) {
        if (findings.size() >= MostLinks)
            break;
        const QString key
            = addressKey(QStringView(draft).sliced(link.start, link.end - link.start));
        const QString host = hostOf(key);
        // The home page of an address that the source has is no new address.
        const bool isFound
            = sources.keys.contains(key) || (key == host && (sources.hosts.contains(host)));
        if (const auto imitation = imitationIn(host, sources)) {
            const CheckSeverity severity
                = imitation->of.isEmpty() ? CheckSeverity::Warning : CheckSeverity::Error;
            CheckFinding finding
                = text.finding("links", "link-imitates", severity, link.start, link.end);
            finding.values.insert(QStringLiteral("reads_as"), imitation->readsAs);
            finding.candidates = sources.ofHost.value(imitation->of);
            findings.push_back(std::move(finding));
            continue;
        }
        const CheckSeverity severity = isFound ? CheckSeverity::Passed : CheckSeverity::Warning;
        const char *code = isFound ? "link-found"
            : isMail(key)          ? "email-not-found"
                                   : "link-not-found";
        CheckFinding finding = text.finding("links", code, severity, link.start, link.end);
        finding.candidates = sources.ofHost.value(host);
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace bluepencil
