// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/drift/drift.h"
#include "core/stats/drift/driftalarms.h"
#include "core/stats/drift/driftrows.h"
#include "core/stats/stats.h"
#include "core/store/database/database.h"

#include <algorithm>
#include <limits>
#include <map>

namespace bluepencil {

namespace {

constexpr std::size_t mostShown = 10;

// The decisions before the change and since, by their seq.
struct Spans {
    qint64 begin = 0; // of the baseline
    qint64 change = 0;
    qint64 end = std::numeric_limits<qint64>::max(); // of what is looked at, itself left out
};

Result<Spans> spansOf(Database &database, const DriftAlarm &alarm)
{
    const Result<std::vector<DriftAlarm>> alarms = listDriftAlarms(database);
    if (!alarms)
        return fail(alarms.error());
    Spans spans;
    spans.change = alarm.sinceSeq;
    // A baseline that was taken later is not the one this alarm was raised against.
    for (const DriftAlarm &each : *alarms) {
        if (each.stream == alarm.stream && each.newBaseline && each.sinceSeq < alarm.sinceSeq)
            spans.begin = std::max(spans.begin, each.sinceSeq);
    }
    if (alarm.watchedFromSeq && !alarm.newBaseline)
        spans.end = *alarm.watchedFromSeq;
    return spans;
}

Query &bindStream(Query &query, const DriftAlarm &alarm, const Spans &spans)
{
    query.bind(alarm.stream.model).bind(alarm.stream.task);
    return query.bind(spans.begin).bind(spans.end);
}

struct BeforeAndSince {
    qint64 before = 0;
    qint64 since = 0;

    void add(bool isSince, qint64 n) { (isSince ? since : before) += n; }
};

Result<> readReviewers(Database &database, const Spans &spans, DriftDetail &detail)
{
    struct Person {
        BeforeAndSince all;
        BeforeAndSince approved;
    };

    Query query(database,
                QStringLiteral("SELECT f.reviewer, f.action, f.seq FROM feedback f WHERE ")
                    + driftStreamSql() + QStringLiteral(" AND f.seq >= ? AND f.seq < ?"));
    std::map<QString, Person> people;
    BeforeAndSince all;
    BeforeAndSince approved;
    Result<bool> row = bindStream(query, detail.alarm, spans).runToRow();
    for (; row && *row; row = query.next()) {
        const bool since = query.integer(2) >= spans.change;
        const qint64 isApproved = query.text(1) == u"approve" ? 1 : 0;
        Person &person = people[query.text(0)];
        person.all.add(since, 1);
        person.approved.add(since, isApproved);
        all.add(since, 1);
        approved.add(since, isApproved);
    }
    if (!row)
        return fail(row.error());
    detail.approvalBefore = wilsonRate(approved.before, all.before);
    detail.approvalSince = wilsonRate(approved.since, all.since);
    for (const auto &[name, person] : people) {
        detail.reviewers.push_back({name, wilsonRate(person.approved.before, person.all.before),
                                    wilsonRate(person.approved.since, person.all.since)});
    }
    std::ranges::stable_sort(detail.reviewers, std::greater(),
                             [](const DriftReviewer &each) { return each.since.of; });
    return {};
}

Result<> readLabels(Database &database, const Spans &spans, DriftDetail &detail)
{
    Query query(database,
                QStringLiteral("SELECT l.code, CASE WHEN f.seq >= ? THEN 1 ELSE 0 END,"
                               " count(DISTINCT f.feedback_no) FROM feedback f"
                               " JOIN feedback_label l ON l.feedback_no = f.feedback_no WHERE ")
                    + driftStreamSql()
                    + QStringLiteral(" AND f.seq >= ? AND f.seq < ? GROUP BY 1, 2 ORDER BY 1, 2"));
    std::map<QString, BeforeAndSince> codes;
    query.bind(spans.change);
    Result<bool> row = bindStream(query, detail.alarm, spans).runToRow();
    for (; row && *row; row = query.next())
        codes[query.text(0)].add(query.boolean(1), query.integer(2));
    if (!row)
        return fail(row.error());
    for (const auto &[code, counts] : codes) {
        DriftLabel label;
        label.code = code;
        label.before = wilsonRate(counts.before, detail.approvalBefore.of);
        label.since = wilsonRate(counts.since, detail.approvalSince.of);
        label.rise = differenceOfRates(label.since, label.before);
        if (label.rise.value.value_or(0) > 0)
            detail.labels.push_back(label);
    }
    std::ranges::stable_sort(detail.labels, std::greater(),
                             [](const DriftLabel &each) { return *each.rise.value; });
    if (detail.labels.size() > mostShown)
        detail.labels.resize(mostShown);
    return {};
}

Result<> readWorst(Database &database, const Spans &spans, DriftDetail &detail)
{
    Query query(database,
                QStringLiteral("SELECT f.feedback_id, f.external_id, f.reviewer, f.decided_at,"
                               " f.hter, f.feedback_no FROM feedback f WHERE ")
                    + driftStreamSql()
                    + QStringLiteral(" AND f.seq >= ? AND f.seq < ? AND f.hter > 0"
                                     " ORDER BY f.hter DESC, f.seq LIMIT %1")
                          .arg(mostShown));
    Spans since = spans;
    since.begin = spans.change;
    std::vector<qint64> numbers;
    Result<bool> row = bindStream(query, detail.alarm, since).runToRow();
    for (; row && *row; row = query.next()) {
        detail.worst.push_back(
            {query.text(0), query.text(1), query.text(2), query.integer(3), query.real(4), {}});
        numbers.push_back(query.integer(5));
    }
    if (!row)
        return fail(row.error());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        Query labels(database,
                     QStringLiteral("SELECT DISTINCT code FROM feedback_label"
                                    " WHERE feedback_no = ? ORDER BY code"));
        Result<bool> more = labels.bind(numbers[i]).runToRow();
        for (; more && *more; more = labels.next())
            detail.worst[i].labels += labels.text(0);
        if (!more)
            return fail(more.error());
    }
    return {};
}

} // namespace

Result<DriftDetail> readDriftDetail(Database &database, const DriftAlarm &alarm)
{
    ReadTransaction reading(database);
    BLUEPENCIL_TRY(reading.begin());
    DriftDetail detail;
    detail.alarm = alarm;
    const Result<Spans> spans = spansOf(database, alarm);
    if (!spans)
        return fail(spans.error());
    BLUEPENCIL_TRY(readReviewers(database, *spans, detail));
    BLUEPENCIL_TRY(readLabels(database, *spans, detail));
    BLUEPENCIL_TRY(readWorst(database, *spans, detail));
    return detail;
}

} // namespace bluepencil
