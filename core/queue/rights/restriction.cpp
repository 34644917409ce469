// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/restriction.h"

#include "core/base/limits.h"
#include "core/queue/rights/rightsids.h"
#include "core/queue/rows.h"
#include "core/store/database/dialect.h"

namespace bluepencil {

namespace {

Result<qint64> itemsOf(Database &database, const QString &subjectId)
{
    Query query(database, QStringLiteral("SELECT count(*) FROM item WHERE subject_id = ?"));
    return countOf(query.bind(subjectId));
}

// What reviewers changed in their drafts is not offered to others any more.
Result<> forget(Database &database, const QString &subjectId)
{
    BLUEPENCIL_TRY(noteForgotten(database));
    Query records(database,
                  QStringLiteral("DELETE FROM memory_record WHERE item_id IN"
                                 " (SELECT item_id FROM item WHERE subject_id = ?)"));
    return records.bind(subjectId).run();
}

// With a new fence, so that what is decided on it all the same does not count.
Result<qint64> takeBack(Database &database, const QString &subjectId, UtcMs now)
{
    Query find(database,
               QStringLiteral("SELECT s.slot_id FROM slot s JOIN item i ON i.item_id = s.item_id"
                              " WHERE i.subject_id = ? AND s.state = 'leased' ORDER BY s.slot_id"));
    const Result<QStringList> held = textsOf(find.bind(subjectId));
    if (!held)
        return fail(held.error());
    for (const QString &slot : *held) {
        Query next(database, database.dialect().nextFence());
        const Result<qint64> fence = countOf(next);
        if (!fence)
            return fence;
        next.finish();
        Query update(database,
                     QStringLiteral("UPDATE slot SET state = 'ready', owner = NULL,"
                                    " lease_until = NULL, visible_at = ?, fence = ?"
                                    " WHERE slot_id = ?"));
        BLUEPENCIL_TRY(update.bind(now).bind(*fence).bind(slot.toLongLong()).run());
    }
    return held->size();
}

Result<> noteRestriction(SqlReviewQueue &queue, const QString &kind, const QString &by,
                         qint64 items)
{
    Query insert(queue.workspace().database(),
                 QStringLiteral("INSERT INTO event (at, actor, kind, detail) VALUES (?, ?, ?, ?)"));
    insert.bind(queue.clock().now()).bind(by).bind(kind);
    return insert.bind(toLine(OrderedJson {{"items", items}})).run();
}

// Inside a transaction; the person is not restricted yet.
Result<RestrictionReport> restrictNow(SqlReviewQueue &queue, const Restriction &restriction)
{
    Database &database = queue.workspace().database();
    Query insert(database,
                 QStringLiteral("INSERT INTO restriction (subject_id, reason, restricted_by,"
                                " restricted_at) VALUES (?, ?, ?, ?)"));
    insert.bind(restriction.subjectId).bind(textBytes(restriction.reason)).bind(restriction.by);
    BLUEPENCIL_TRY(insert.bind(restriction.at).run());
    RestrictionReport report;
    const Result<qint64> items = itemsOf(database, restriction.subjectId);
    if (!items)
        return fail(items.error());
    report.items = *items;
    const Result<qint64> back = takeBack(database, restriction.subjectId, queue.clock().now());
    if (!back)
        return fail(back.error());
    report.takenBack = *back;
    BLUEPENCIL_TRY(forget(database, restriction.subjectId));
    BLUEPENCIL_TRY(
        noteRestriction(queue, QStringLiteral("restricted"), restriction.by, report.items));
    return report;
}

// Inside a transaction; nothing if the person was not restricted.
Result<std::optional<RestrictionReport>> endNow(SqlReviewQueue &queue, const QString &subjectId,
                                                const QString &by)
{
    Database &database = queue.workspace().database();
    Query remove(database, QStringLiteral("DELETE FROM restriction WHERE subject_id = ?"));
    BLUEPENCIL_TRY(remove.bind(subjectId).run());
    if (remove.affectedRows() == 0)
        return std::nullopt;
    const Result<qint64> items = itemsOf(database, subjectId);
    if (!items)
        return fail(items.error());
    BLUEPENCIL_TRY(noteRestriction(queue, QStringLiteral("unrestricted"), by, *items));
    return RestrictionReport {*items, 0};
}

} // namespace

Result<RestrictionReport> restrictSubject(SqlReviewQueue &queue, const Restriction &restriction)
{
    const Result<QByteArray> subject
        = neededText(restriction.subjectId, limits::NameBytes,
                     QStringLiteral("no person was named"), QStringLiteral("give the subject_id"));
    if (!subject)
        return fail(subject.error());
    const Result<QByteArray> by = neededText(restriction.by, limits::NameBytes,
                                             QStringLiteral("nobody is named who restricts it"),
                                             QStringLiteral("give your name with --by"));
    if (!by)
        return fail(by.error());
    Database &database = queue.workspace().database();
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(waitForRights(database));
    const auto before = restrictionOf(database, restriction.subjectId);
    if (!before)
        return fail(before.error());
    if (*before) {
        return fail(Error::Code::Conflict, QStringLiteral("the person is restricted already"), {},
                    QStringLiteral("since %1, by %2").arg(toRfc3339((*before)->at), (*before)->by));
    }
    Restriction fromNow = restriction;
    fromNow.at = queue.clock().now();
    Result<RestrictionReport> report = restrictNow(queue, fromNow);
    if (!report)
        return report;
    BLUEPENCIL_TRY(transaction.commit());
    return report;
}

Result<RestrictionReport> endRestriction(SqlReviewQueue &queue, const QString &subjectId,
                                         const QString &by)
{
    Database &database = queue.workspace().database();
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(waitForRights(database));
    const Result<std::optional<RestrictionReport>> report = endNow(queue, subjectId, by);
    if (!report)
        return fail(report.error());
    if (!*report) {
        return fail(Error::Code::NotFound, QStringLiteral("the person is not restricted"), {},
                    QStringLiteral("look at bluepencil-cli restrict --list"));
    }
    BLUEPENCIL_TRY(transaction.commit());
    return **report;
}

Result<int> keepRestrictions(SqlReviewQueue &queue, const std::vector<Restriction> &wanted,
                             bool only)
{
    Database &database = queue.workspace().database();
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(waitForRights(database));
    const auto there = restrictions(database);
    if (!there)
        return fail(there.error());
    int changed = 0;
    QSet<QString> persons;
    for (const Restriction &restriction : wanted) {
        persons.insert(restriction.subjectId);
        const auto before = restrictionOf(database, restriction.subjectId);
        if (!before)
            return fail(before.error());
        if (*before)
            continue;
        BLUEPENCIL_TRY(restrictNow(queue, restriction));
        ++changed;
    }
    for (const Restriction &restriction : *there) {
        if (!only || persons.contains(restriction.subjectId))
            continue;
        BLUEPENCIL_TRY(endNow(queue, restriction.subjectId, restriction.by));
        ++changed;
    }
    BLUEPENCIL_TRY(transaction.commit());
    return changed;
}

Result<std::optional<Restriction>> restrictionOf(Database &database, const QString &subjectId)
{
    Query query(database,
                QStringLiteral("SELECT subject_id, reason, restricted_by, restricted_at"
                               " FROM restriction WHERE subject_id = ?"));
    const Result<bool> row = query.bind(subjectId).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    return Restriction {query.text(0), query.utf8(1), query.text(2), query.integer(3)};
}

Result<std::vector<Restriction>> restrictions(Database &database)
{
    Query query(database,
                QStringLiteral("SELECT subject_id, reason, restricted_by, restricted_at"
                               " FROM restriction ORDER BY restricted_at, subject_id"));
    std::vector<Restriction> found;
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next())
        found.push_back({query.text(0), query.utf8(1), query.text(2), query.integer(3)});
    if (!row)
        return fail(row.error());
    return found;
}

Result<QSet<QString>> restrictedSubjects(Database &database)
{
    Query query(database, QStringLiteral("SELECT subject_id FROM restriction"));
    const Result<QStringList> names = textsOf(query);
    if (!names)
        return fail(names.error());
    return QSet<QString>(names->cbegin(), names->cend());
}

QString notRestricted(const QString &alias)
{
    return QStringLiteral("NOT EXISTS (SELECT 1 FROM restriction x WHERE x.subject_id = %1."
                          "subject_id)")
        .arg(alias);
}

} // namespace bluepencil
