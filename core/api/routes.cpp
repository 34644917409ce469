// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/routes.h"

#include "core/base/limits.h"
#include "core/model/names.h"

namespace bluepencil {

namespace {

constexpr qsizetype small = qsizetype {64} * 1024;
constexpr qsizetype item = limits::HttpItemBytes;
constexpr qsizetype many = qsizetype {8} * 1024 * 1024;
// A text of the longest kind, each of whose characters may be written in six.
constexpr qsizetype text = qsizetype {8} * 1024 * 1024;

const QString encodeIt = QStringLiteral("encode it as UTF-8, in percent");

// nullopt for what is no UTF-8, and for U+0000, which no database takes in a text.
std::optional<QString> decoded(const QByteArray &part)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(part);
    const QString found = toQString(bytes);
    const bool isText = found.toUtf8() == bytes && !bytes.contains('\0');
    return isText ? std::optional(found) : std::nullopt;
}

bool matches(const QList<QByteArray> &pattern, const QList<QByteArray> &parts)
{
    if (pattern.size() != parts.size())
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isPlace = pattern[i] == "{}";
        if (isPlace ? parts[i].isEmpty() : pattern[i] != parts[i])
            return false;
    }
    return true;
}

Result<QStringList> namesIn(const QList<QByteArray> &pattern, const QList<QByteArray> &parts)
{
    QStringList names;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (pattern[i] != "{}")
            continue;
        const std::optional<QString> name = decoded(parts[i]);
        if (!name || name->isEmpty() || faultOfName(*name, {})) {
            return fail(Error::Code::InvalidArgument, QStringLiteral("a part of it is no name"),
                        QStringLiteral("path"), encodeIt);
        }
        names.append(*name);
    }
    return names;
}

} // namespace

const std::vector<Route> &routes()
{
    static const std::vector<Route> table {
        {"POST", "items", Producers, item, many, api::submitItems},
        {"GET", "items", Supervisors, 0, 0, api::listItems},
        {"POST", "items/validate", Producers, item, many, api::validateItems},
        {"GET", "items/{}", Everybody, 0, 0, api::itemStatus},
        {"POST", "items/{}/revisions", Producers, item, 0, api::reviseItem},
        {"POST", "items/{}/cancel", Producers, small, 0, api::cancelItem},
        {"GET", "items/{}/outcome", Producers, 0, 0, api::outcomeOfItem},
        {"POST", "items/{}/requeue", Supervisors, small, 0, api::requeueItem},
        {"GET", "outcomes", Producers, 0, 0, api::takeOutcomes},
        {"POST", "outcomes/{}/ack", Producers, small, 0, api::ackOutcome},
        {"POST", "outcomes/{}/nack", Producers, small, 0, api::nackOutcome},
        {"POST", "signals", Producers, small, many, api::takeSignals},
        {"POST", "calls", Producers, item, many, api::reportCalls},
        {"POST", "traces", Producers, many, 0, api::exportTraces},
        {"POST", "leases", Reviewers, small, 0, api::lease},
        {"GET", "leases", Reviewers, 0, 0, api::adopt},
        {"POST", "leases/{}/renew", Reviewers, small, 0, api::renew},
        {"POST", "leases/{}/release", Reviewers, small, 0, api::release},
        {"GET", "leases/{}/revisions/{}", Reviewers, 0, 0, api::earlierRevision},
        {"GET", "leases/{}/opinions", Reviewers, 0, 0, api::opinions},
        {"GET", "leases/{}/earlier", Reviewers, 0, 0, api::earlierTexts},
        {"POST", "leases/{}/reassign", Supervisors, small, 0, api::reassign},
        {"PUT", "decisions/{}", Reviewers, text, 0, api::decide},
        {"GET", "decisions/{}", Reviewers, 0, 0, api::decisionReceipt},
        {"POST", "decisions/{}/recall", Reviewers, small, 0, api::recall},
        {"GET", "search", Reviewers | Supervisors, 0, 0, api::search},
        {"GET", "search/decisions/{}", Reviewers | Supervisors, 0, 0, api::searchedDecision},
        {"GET", "search/items/{}", Reviewers | Supervisors, 0, 0, api::searchedItem},
        {"POST", "memory", Reviewers, text, 0, api::askMemory},
        {"GET", "erasures", Reviewers, 0, 0, api::erasures},
        {"POST", "erasures/ack", Reviewers, small, 0, api::ackErasures},
        {"GET", "erasures/stations", Supervisors, 0, 0, api::erasureStations},
        {"GET", "queues", Supervisors, 0, 0, api::queues},
        {"GET", "queues/{}", Supervisors, 0, 0, api::queueInfo},
        {"POST", "queues/{}/pause", Supervisors, small, 0, api::pauseQueue},
        {"POST", "queues/{}/resume", Supervisors, small, 0, api::resumeQueue},
        {"GET", "me", Everybody, 0, 0, api::me},
        {"GET", "me/work", Reviewers, 0, 0, api::myWork},
        {"GET", "healthz", Anybody, 0, 0, api::health},
        {"GET", "version", Anybody, 0, 0, api::version},
    };
    return table;
}

Result<Found> findRoute(const QByteArray &method, const QByteArray &path)
{
    QList<QByteArray> parts = path.split('/');
    // "/v1/…"; health and version also without it.
    const bool isBare = path == "/healthz" || path == "/version";
    const bool isOurs = parts.size() > 2 && parts[0].isEmpty() && parts[1] == "v1";
    if (!isBare && !isOurs)
        return Found {};
    parts.remove(0, isBare ? 1 : 2);
    Found found;
    for (const Route &route : routes()) {
        const QList<QByteArray> pattern = QByteArray(route.path).split('/');
        if (!matches(pattern, parts))
            continue;
        if (method != route.method) {
            found.allowed += (found.allowed.isEmpty() ? "" : ", ") + QByteArray(route.method);
            continue;
        }
        Result<QStringList> names = namesIn(pattern, parts);
        if (!names)
            return fail(names.error());
        found.route = &route;
        found.names = std::move(*names);
        return found;
    }
    return found;
}

Result<QHash<QString, QString>> parseQuery(const QByteArray &query)
{
    QHash<QString, QString> parameters;
    for (QByteArray part : query.split('&')) {
        part.replace('+', ' ');
        const qsizetype equals = part.indexOf('=');
        const std::optional<QString> name = decoded(equals < 0 ? part : part.left(equals));
        const std::optional<QString> value
            = equals < 0 ? QString() : decoded(part.sliced(equals + 1));
        if (!name || !value) {
            return fail(Error::Code::InvalidArgument, QStringLiteral("a part of it is no text"),
                        QStringLiteral("query"), encodeIt);
        }
        if (parameters.contains(*name)) {
            return fail(Error::Code::InvalidArgument, QStringLiteral("stands there twice"),
                        name->left(limits::NameBytes), QStringLiteral("say it once"));
        }
        if (!name->isEmpty())
            parameters.insert(*name, *value);
    }
    return parameters;
}

} // namespace bluepencil
