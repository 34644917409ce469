// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/json.h"
#include "core/queue/sqlreviewqueue.h"

#include <optional>
#include <vector>

namespace bluepencil {

// The register of what persons asked for. Days are days since 1970-01-01.
enum class RightsLaw {
    Gdpr, // Regulation (EU) 2016/679, article 12(3): one month, two more if they are told why
    Ccpa, // California Civil Code 1798.130(a)(2): 45 days, 45 more if they are told why
};

struct RightsRequest {
    qint64 number = 0;
    QString kind; // one of rightsKinds()
    RightsLaw law = RightsLaw::Gdpr;
    QString subjectId; // empty once the person is erased
    qint64 receivedDay = 0;
    qint64 dueDay = 0;
    bool extended = false;
    QString note;
    QString addedBy;
    UtcMs addedAt = 0;
    QString closedBy;
    std::optional<UtcMs> closedAt;
    QString answer;
    std::optional<qint64> certificate; // of the erasure that took the person out of it

    [[nodiscard]] QString id() const;

    [[nodiscard]] bool isOpen() const { return !closedAt; }
};

inline constexpr qint64 dueSoonDays = 7;

// How an open request stands on a day.
enum class RequestClock { Closed, Running, DueSoon, Late };

[[nodiscard]] RequestClock clockOf(const RightsRequest &request, qint64 today);

[[nodiscard]] const QStringList &rightsKinds();
[[nodiscard]] QString lawName(RightsLaw law);
[[nodiscard]] std::optional<RightsLaw> lawFromName(const QString &name);

// The last day for the answer to what came in on that day. A month ends on the same day of the next
// one, or on its last if it has no such day; a weekend or holiday at the end lengthens nothing
// here, so that one is never late by this clock's fault.
[[nodiscard]] qint64 dueDay(RightsLaw law, qint64 receivedDay, bool extended);

struct NewRequest {
    QString kind;
    RightsLaw law = RightsLaw::Gdpr;
    QString subjectId;
    qint64 receivedDay = 0;
    QString note;
    QString by;
};

// The number. InvalidArgument, for a day to come as well.
[[nodiscard]] Result<qint64> addRequest(SqlReviewQueue &queue, const NewRequest &request);
// Once for each request: the person must be told within the first time. NotFound, Conflict.
[[nodiscard]] Result<qint64> extendRequest(SqlReviewQueue &queue, qint64 number); // the new day
// `answer`: what the person was told. NotFound, Conflict, InvalidArgument.
[[nodiscard]] Result<> closeRequest(SqlReviewQueue &queue, qint64 number, const QString &answer,
                                    const QString &by);
// Open ones first, by the day they are due; those closed, too, if they are wanted, the newest
// first.
[[nodiscard]] Result<std::vector<RightsRequest>> listRequests(Database &database, bool closed);
[[nodiscard]] Result<std::vector<RightsRequest>> requestsOf(Database &database,
                                                            const QString &subjectId);

// The day in the workspace's zone.
[[nodiscard]] qint64 dayAt(UtcMs at, const QTimeZone &zone);
[[nodiscard]] OrderedJson toJson(const RightsRequest &request, qint64 today);

} // namespace bluepencil
