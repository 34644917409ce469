// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/rightsrequests.h"

#include "core/base/limits.h"
#include "core/queue/rights/rightsids.h"
#include "core/queue/rows.h"

#include <QDate>
#include <QDateTime>

namespace bluepencil {

namespace {

constexpr qint64 ccpaDays = 45;

qint64 epochDay()
{
    return QDate(1970, 1, 1).toJulianDay();
}

const QString requestColumns = QStringLiteral(
    "SELECT request_no, kind, law, subject_id, received_day, due_day, extended, note, added_by,"
    " added_at, coalesce(closed_by, ''), closed_at, answer, certificate_no FROM rights_request");

RightsRequest requestFrom(const Query &query)
{
    RightsRequest request;
    request.number = query.integer(0);
    request.kind = query.text(1);
    request.law = lawFromName(query.text(2)).value_or(RightsLaw::Gdpr);
    request.subjectId = query.text(3);
    request.receivedDay = query.integer(4);
    request.dueDay = query.integer(5);
    request.extended = query.boolean(6);
    request.note = query.utf8(7);
    request.addedBy = query.text(8);
    request.addedAt = query.integer(9);
    request.closedBy = query.text(10);
    request.closedAt = query.optionalInteger(11);
    request.answer = query.isNull(12) ? QString() : query.utf8(12);
    request.certificate = query.optionalInteger(13);
    return request;
}

Result<std::vector<RightsRequest>> read(Query &query)
{
    std::vector<RightsRequest> found;
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next())
        found.push_back(requestFrom(query));
    if (!row)
        return fail(row.error());
    return found;
}

// Inside a transaction.
Result<RightsRequest> openRequest(Database &database, qint64 number)
{
    Query query(database, requestColumns + QStringLiteral(" WHERE request_no = ?"));
    const Result<bool> row = query.bind(number).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row) {
        return fail(Error::Code::NotFound, QStringLiteral("there is no such request"),
                    rightsId(u'R', number), QStringLiteral("look at bluepencil-cli request list"));
    }
    RightsRequest request = requestFrom(query);
    if (request.isOpen())
        return request;
    return fail(Error::Code::Conflict, QStringLiteral("was closed already"), request.id());
}

Result<> checkNew(const NewRequest &request, qint64 today)
{
    if (!rightsKinds().contains(request.kind)) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("\"%1\" is not a kind of request").arg(request.kind), {},
                    QStringLiteral("use %1").arg(rightsKinds().join(QStringLiteral(", "))));
    }
    const Result<QByteArray> subject
        = neededText(request.subjectId, limits::NameBytes, QStringLiteral("no person is named"),
                     QStringLiteral("give the subject_id with --subject"));
    if (!subject)
        return fail(subject.error());
    const Result<QByteArray> by
        = neededText(request.by, limits::NameBytes, QStringLiteral("nobody is named who adds it"),
                     QStringLiteral("give your name with --by"));
    if (!by)
        return fail(by.error());
    if (request.receivedDay > today) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("%1 is still to come").arg(dayText(request.receivedDay)), {},
                    QStringLiteral("give the day on which the request came in"));
    }
    // One applies since 2018, the other since 2020: an older day is a slip of the pen.
    if (request.receivedDay < QDate(2018, 1, 1).toJulianDay() - epochDay()) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("%1 is before either law").arg(dayText(request.receivedDay)), {},
                    QStringLiteral("give the day on which the request came in"));
    }
    if (textBytes(request.note).size() <= limits::NoteBytes)
        return {};
    return fail(Error::Code::LimitExceeded,
                QStringLiteral("the note is longer than %1 bytes").arg(limits::NoteBytes), {},
                QStringLiteral("say it shorter"));
}

} // namespace

QString RightsRequest::id() const
{
    return rightsId(u'R', number);
}

RequestClock clockOf(const RightsRequest &request, qint64 today)
{
    if (!request.isOpen())
        return RequestClock::Closed;
    if (today > request.dueDay)
        return RequestClock::Late;
    return request.dueDay - today <= dueSoonDays ? RequestClock::DueSoon : RequestClock::Running;
}

const QStringList &rightsKinds()
{
    static const QStringList kinds {QStringLiteral("access"),        QStringLiteral("erasure"),
                                    QStringLiteral("rectification"), QStringLiteral("restriction"),
                                    QStringLiteral("objection"),     QStringLiteral("portability")};
    return kinds;
}

QString lawName(RightsLaw law)
{
    return law == RightsLaw::Gdpr ? QStringLiteral("gdpr") : QStringLiteral("ccpa");
}

std::optional<RightsLaw> lawFromName(const QString &name)
{
    if (name == u"gdpr")
        return RightsLaw::Gdpr;
    if (name == u"ccpa")
        return RightsLaw::Ccpa;
    return std::nullopt;
}

qint64 dueDay(RightsLaw law, qint64 receivedDay, bool extended)
{
    if (law == RightsLaw::Ccpa)
        return receivedDay + (extended ? 2 * ccpaDays : ccpaDays);
    const QDate received = QDate::fromJulianDay(receivedDay + epochDay());
    return received.addMonths(extended ? 3 : 1).toJulianDay() - epochDay();
}

Result<qint64> addRequest(SqlReviewQueue &queue, const NewRequest &request)
{
    const qint64 today = dayAt(queue.clock().now(), queue.workspace().timeZone());
    BLUEPENCIL_TRY(checkNew(request, today));
    Database &database = queue.workspace().database();
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Query insert(database,
                 QStringLiteral("INSERT INTO rights_request (kind, law, subject_id, received_day,"
                                " due_day, note, added_by, added_at)"
                                " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING request_no"));
    insert.bind(request.kind).bind(lawName(request.law)).bind(request.subjectId);
    insert.bind(request.receivedDay).bind(dueDay(request.law, request.receivedDay, false));
    insert.bind(textBytes(request.note)).bind(request.by).bind(queue.clock().now());
    const Result<qint64> number = insertedNumber(insert);
    if (!number)
        return number;
    BLUEPENCIL_TRY(transaction.commit());
    return number;
}

Result<qint64> extendRequest(SqlReviewQueue &queue, qint64 number)
{
    Database &database = queue.workspace().database();
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    const Result<RightsRequest> request = openRequest(database, number);
    if (!request)
        return fail(request.error());
    if (request->extended) {
        return fail(Error::Code::Conflict, QStringLiteral("was extended already"), request->id(),
                    QStringLiteral("answer it by %1").arg(dayText(request->dueDay)));
    }
    const qint64 today = dayAt(queue.clock().now(), queue.workspace().timeZone());
    if (today > request->dueDay) {
        return fail(Error::Code::Conflict,
                    QStringLiteral("its time ended on %1").arg(dayText(request->dueDay)),
                    request->id(), QStringLiteral("answer it now"));
    }
    const qint64 due = dueDay(request->law, request->receivedDay, true);
    Query update(database,
                 QStringLiteral("UPDATE rights_request SET extended = 1, due_day = ?"
                                " WHERE request_no = ?"));
    BLUEPENCIL_TRY(update.bind(due).bind(number).run());
    BLUEPENCIL_TRY(transaction.commit());
    return due;
}

Result<> closeRequest(SqlReviewQueue &queue, qint64 number, const QString &answer,
                      const QString &by)
{
    const Result<QByteArray> told
        = neededText(answer, limits::NoteBytes, QStringLiteral("the answer is missing"),
                     QStringLiteral("say what the person was told, with --answer"));
    if (!told)
        return fail(told.error());
    const Result<QByteArray> name
        = neededText(by, limits::NameBytes, QStringLiteral("nobody is named who closes it"),
                     QStringLiteral("give your name with --by"));
    if (!name)
        return fail(name.error());
    Database &database = queue.workspace().database();
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    const Result<RightsRequest> request = openRequest(database, number);
    if (!request)
        return fail(request.error());
    Query update(database,
                 QStringLiteral("UPDATE rights_request SET closed_by = ?, closed_at = ?, answer = ?"
                                " WHERE request_no = ?"));
    update.bind(by).bind(queue.clock().now()).bind(*told);
    BLUEPENCIL_TRY(update.bind(number).run());
    return transaction.commit();
}

Result<std::vector<RightsRequest>> listRequests(Database &database, bool closed)
{
    Query query(database,
                requestColumns
                    + QStringLiteral(" WHERE closed_at IS NULL OR ? = 1 ORDER BY CASE WHEN"
                                     " closed_at IS NULL THEN 0 ELSE 1 END, CASE WHEN closed_at"
                                     " IS NULL THEN due_day ELSE -closed_at END, request_no"));
    query.bind(closed ? 1 : 0);
    return read(query);
}

Result<std::vector<RightsRequest>> requestsOf(Database &database, const QString &subjectId)
{
    Query query(database,
                requestColumns + QStringLiteral(" WHERE subject_id = ? ORDER BY request_no"));
    query.bind(subjectId);
    return read(query);
}

qint64 dayAt(UtcMs at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at, zone).date().toJulianDay() - epochDay();
}

OrderedJson toJson(const RightsRequest &request, qint64 today)
{
    static constexpr const char *clocks[] = {"closed", "running", "due-soon", "late"};
    OrderedJson json;
    json["request"] = toStdString(request.id());
    json["kind"] = toStdString(request.kind);
    json["law"] = toStdString(lawName(request.law));
    json["subject_id"]
        = request.subjectId.isEmpty() ? OrderedJson() : OrderedJson(toStdString(request.subjectId));
    json["received_on"] = toStdString(dayText(request.receivedDay));
    json["due_on"] = toStdString(dayText(request.dueDay));
    json["extended"] = request.extended;
    json["clock"] = clocks[static_cast<std::size_t>(clockOf(request, today))];
    json["days_left"] = request.isOpen() ? OrderedJson(request.dueDay - today) : OrderedJson();
    json["note"] = toStdString(request.note);
    json["added_by"] = toStdString(request.addedBy);
    json["added_at"] = toStdString(toRfc3339(request.addedAt));
    json["closed_by"]
        = request.closedAt ? OrderedJson(toStdString(request.closedBy)) : OrderedJson();
    json["closed_at"] = timeOrNull(request.closedAt);
    json["answer"] = request.closedAt ? OrderedJson(toStdString(request.answer)) : OrderedJson();
    json["certificate"] = request.certificate
        ? OrderedJson(toStdString(rightsId(u'E', *request.certificate)))
        : OrderedJson();
    return json;
}

} // namespace bluepencil
