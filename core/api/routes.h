// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/call.h"

#include <vector>

namespace bluepencil {

// Who may ask for it.
enum ApiRole : unsigned {
    Producers = 1,
    Reviewers = 2,
    Supervisors = 4,
    Everybody = 7,
    Anybody = 8
};

struct Route {
    const char *method;
    const char *path; // behind /v1/: "items/{}/outcome"
    unsigned roles; // of ApiRole; Anybody: without a token
    qsizetype mostBytes; // of a body
    qsizetype mostLineBytes; // of a body of JSON lines; 0: none is taken
    RouteAnswer (*answer)(const ApiTools &tools, const Call &call);
};

// The contract's paths, in the order of the OpenAPI document.
[[nodiscard]] const std::vector<Route> &routes();

struct Found {
    const Route *route = nullptr; // null: none, or not with this method
    QStringList names;
    QByteArray allowed; // methods of the path, if it is there with others
};

// By the raw path, whose parts are decoded one by one: an id may hold a slash. InvalidArgument for
// a part that is no text.
[[nodiscard]] Result<Found> findRoute(const QByteArray &method, const QByteArray &path);
// InvalidArgument for what is no text, and for a name that stands there twice.
[[nodiscard]] Result<QHash<QString, QString>> parseQuery(const QByteArray &query);

// What each does is in the OpenAPI document.
namespace api {

RouteAnswer submitItems(const ApiTools &tools, const Call &call);
RouteAnswer validateItems(const ApiTools &tools, const Call &call);
RouteAnswer reviseItem(const ApiTools &tools, const Call &call);
RouteAnswer itemStatus(const ApiTools &tools, const Call &call);
RouteAnswer cancelItem(const ApiTools &tools, const Call &call);
RouteAnswer outcomeOfItem(const ApiTools &tools, const Call &call);
RouteAnswer takeOutcomes(const ApiTools &tools, const Call &call);
RouteAnswer ackOutcome(const ApiTools &tools, const Call &call);
RouteAnswer nackOutcome(const ApiTools &tools, const Call &call);
RouteAnswer takeSignals(const ApiTools &tools, const Call &call);
RouteAnswer reportCalls(const ApiTools &tools, const Call &call);
RouteAnswer exportTraces(const ApiTools &tools, const Call &call);

RouteAnswer lease(const ApiTools &tools, const Call &call);
RouteAnswer adopt(const ApiTools &tools, const Call &call);
RouteAnswer renew(const ApiTools &tools, const Call &call);
RouteAnswer release(const ApiTools &tools, const Call &call);
RouteAnswer earlierRevision(const ApiTools &tools, const Call &call);
RouteAnswer opinions(const ApiTools &tools, const Call &call);
RouteAnswer earlierTexts(const ApiTools &tools, const Call &call);
RouteAnswer decide(const ApiTools &tools, const Call &call);
RouteAnswer decisionReceipt(const ApiTools &tools, const Call &call);
RouteAnswer recall(const ApiTools &tools, const Call &call);
RouteAnswer search(const ApiTools &tools, const Call &call);
RouteAnswer searchedDecision(const ApiTools &tools, const Call &call);
RouteAnswer searchedItem(const ApiTools &tools, const Call &call);
RouteAnswer askMemory(const ApiTools &tools, const Call &call);
RouteAnswer erasures(const ApiTools &tools, const Call &call);
RouteAnswer ackErasures(const ApiTools &tools, const Call &call);
RouteAnswer myWork(const ApiTools &tools, const Call &call);

RouteAnswer queues(const ApiTools &tools, const Call &call);
RouteAnswer queueInfo(const ApiTools &tools, const Call &call);
RouteAnswer pauseQueue(const ApiTools &tools, const Call &call);
RouteAnswer resumeQueue(const ApiTools &tools, const Call &call);
RouteAnswer listItems(const ApiTools &tools, const Call &call);
RouteAnswer requeueItem(const ApiTools &tools, const Call &call);
RouteAnswer reassign(const ApiTools &tools, const Call &call);
RouteAnswer erasureStations(const ApiTools &tools, const Call &call);

RouteAnswer me(const ApiTools &tools, const Call &call);
RouteAnswer health(const ApiTools &tools, const Call &call);
RouteAnswer version(const ApiTools &tools, const Call &call);

} // namespace api

} // namespace bluepencil
