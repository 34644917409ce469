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
    Answer (*answer)(const ApiTools &tools, const Call &call);
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

Answer submitItems(const ApiTools &tools, const Call &call);
Answer validateItems(const ApiTools &tools, const Call &call);
Answer reviseItem(const ApiTools &tools, const Call &call);
Answer itemStatus(const ApiTools &tools, const Call &call);
Answer cancelItem(const ApiTools &tools, const Call &call);
Answer outcomeOfItem(const ApiTools &tools, const Call &call);
Answer takeOutcomes(const ApiTools &tools, const Call &call);
Answer ackOutcome(const ApiTools &tools, const Call &call);
Answer nackOutcome(const ApiTools &tools, const Call &call);
Answer takeSignals(const ApiTools &tools, const Call &call);
Answer reportCalls(const ApiTools &tools, const Call &call);
Answer exportTraces(const ApiTools &tools, const Call &call);

Answer lease(const ApiTools &tools, const Call &call);
Answer adopt(const ApiTools &tools, const Call &call);
Answer renew(const ApiTools &tools, const Call &call);
Answer release(const ApiTools &tools, const Call &call);
Answer earlierRevision(const ApiTools &tools, const Call &call);
Answer opinions(const ApiTools &tools, const Call &call);
Answer earlierTexts(const ApiTools &tools, const Call &call);
Answer decide(const ApiTools &tools, const Call &call);
Answer decisionReceipt(const ApiTools &tools, const Call &call);
Answer recall(const ApiTools &tools, const Call &call);
Answer search(const ApiTools &tools, const Call &call);
Answer searchedDecision(const ApiTools &tools, const Call &call);
Answer searchedItem(const ApiTools &tools, const Call &call);
Answer askMemory(const ApiTools &tools, const Call &call);
Answer erasures(const ApiTools &tools, const Call &call);
Answer ackErasures(const ApiTools &tools, const Call &call);
Answer myWork(const ApiTools &tools, const Call &call);

Answer queues(const ApiTools &tools, const Call &call);
Answer queueInfo(const ApiTools &tools, const Call &call);
Answer pauseQueue(const ApiTools &tools, const Call &call);
Answer resumeQueue(const ApiTools &tools, const Call &call);
Answer listItems(const ApiTools &tools, const Call &call);
Answer requeueItem(const ApiTools &tools, const Call &call);
Answer reassign(const ApiTools &tools, const Call &call);
Answer erasureStations(const ApiTools &tools, const Call &call);

Answer me(const ApiTools &tools, const Call &call);
Answer health(const ApiTools &tools, const Call &call);
Answer version(const ApiTools &tools, const Call &call);

} // namespace api

} // namespace bluepencil
