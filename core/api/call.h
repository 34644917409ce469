// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/databasepool.h"
#include "core/api/httpmessage.h"
#include "core/api/leasedesk.h"
#include "core/api/waitingroom.h"
#include "core/model/json.h"
#include "core/queue/tokens.h"

#include <QHash>

#include <optional>
#include <vector>

namespace bluepencil {

class MemoryService;
class Seats;
class SideDesk;

// What calls are answered with.
struct ApiTools {
    DatabasePool &pool;
    LeaseDesk &leases;
    WaitingRoom &room;
    const Clock &clock;
    RandomSource random;
    MemoryService *memory = nullptr; // outlives every call, as do the next two
    Seats *memorySeats = nullptr; // for whoever waits for it
    SideDesk *beside = nullptr;
};

// One request, as far as it was admitted: who asks is known.
struct Call {
    HttpHead head;
    QStringList names; // what stands in the path's places, decoded
    QHash<QString, QString> query;
    QByteArray body;
    TokenRecord token; // empty where everybody may ask
    QString requestId;

    [[nodiscard]] const QString &subject() const { return token.who.subject; }

    [[nodiscard]] Who::Role role() const { return token.who.role; }

    [[nodiscard]] const QStringList &queues() const { return token.who.queues; }

    // The token is good for the queue.
    [[nodiscard]] bool allows(const QString &queue) const
    {
        return queues().isEmpty() || queues().contains(queue);
    }

    [[nodiscard]] bool isLines() const { return head.contentType == "application/x-ndjson"; }
};

using RouteAnswer = Result<HttpReply>;

// Of a parameter of the query; `otherwise` where it does not stand. InvalidArgument.
[[nodiscard]] Result<qint64> numberOf(const Call &call, const char *name, qint64 otherwise,
                                      qint64 least, qint64 most);
// InvalidArgument where it is missing.
[[nodiscard]] Result<QString> requiredOf(const Call &call, const char *name);
// The body as an object; an empty body is an empty one.
[[nodiscard]] Result<Json> bodyObject(const Call &call);
// The lines of a body of JSON lines, without blank ones. LimitExceeded.
[[nodiscard]] Result<std::vector<QByteArray>> bodyLines(const Call &call);
// In one line where it can be, byte for byte otherwise: a line break between values is white space.
// One within a text stays, so that whoever parses it refuses it: JSON allows none there.
[[nodiscard]] QByteArray oneLine(QByteArray json);

[[nodiscard]] HttpReply jsonReply(QByteArray body, int status = 200);
[[nodiscard]] HttpReply nothingReply(); // 204

// Errors as everybody gets them: RFC 9457.
[[nodiscard]] int statusOf(const Error &error);
[[nodiscard]] QByteArray problemBody(const Error &error, int status, const QString &requestId,
                                     qint64 retryAfterMs = 0);
// With Retry-After where that helps.
[[nodiscard]] HttpReply problemReply(const Error &error, const QString &requestId,
                                     const RandomSource &random);

// What belongs to others is told apart from what is not there by nobody.
[[nodiscard]] Error noSuchThing(const QString &id);
[[nodiscard]] Error otherQueue(const QString &queue); // NotPermitted
// What the workspace says of it, which may name a place on this machine, is nobody's business.
[[nodiscard]] Error workspaceFailed(); // Storage

// Asks until there is an answer, `waitMs` have passed or the gateway stops: then `empty`. Between
// the questions it waits in the room, until something happens there or two seconds at most. Nobody
// is asked for who has hung up: what they would get, a lease even, would be lost.
// `ask` hears whether it is only that time has passed. An error if the room is full.
using Ask = std::function<Result<std::optional<HttpReply>>(bool onlyTime)>;
[[nodiscard]] RouteAnswer waitFor(const ApiTools &tools, const Call &call, WaitingRoom::Topic topic,
                                  const QString &name, qint64 waitMs, const Ask &ask,
                                  const HttpReply &empty);

// A parameter `wait`, in seconds; milliseconds.
[[nodiscard]] Result<qint64> waitOf(const Call &call);

} // namespace bluepencil
