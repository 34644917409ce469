// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/earliersubject.h"

#include "core/model/json.h"
#include "core/queue/rights/linesearch.h"

namespace bluepencil {

QString subjectOf(const QByteArray &line)
{
    const Result<Json> json = parseJson(line);
    if (!json || !json->is_object())
        return {};
    const auto subject = json->find("subject_id");
    return subject != json->end() && subject->is_string() ? toQString(subject->get<std::string>())
                                                          : QString();
}

namespace {

// A revision keeps its line alone. The database says which may name the person, and their lines
// come one at a time.
Result<> addFromRevisions(Database &database, const QString &subjectId, const LineTraces &traces,
                          QStringList &items)
{
    Query revisions(database,
                    QStringLiteral("SELECT i.item_id, v.producer, v.external_id, v.revision"
                                   " FROM item_revision v JOIN item i"
                                   " ON i.producer = v.producer AND i.external_id = v.external_id"
                                   " WHERE i.subject_id <> ?%1 ORDER BY i.item_no, v.revision")
                        .arg(traces.condition(database, QStringLiteral("v.line"))));
    traces.bindTo(revisions.bind(subjectId));
    Query line(database,
               QStringLiteral("SELECT line FROM item_revision WHERE producer = ?"
                              " AND external_id = ? AND revision = ?"));
    Result<bool> row = revisions.runToRow();
    for (; row && *row; row = revisions.next()) {
        if (items.contains(revisions.text(0)))
            continue;
        line.bind(revisions.text(1)).bind(revisions.text(2)).bind(revisions.integer(3));
        const Result<bool> found = line.runToRow();
        if (!found)
            return fail(found.error());
        if (*found && subjectOf(line.bytes(0)) == subjectId)
            items += revisions.text(0);
        line.finish();
    }
    return row ? Result<>() : fail(row.error());
}

} // namespace

Result<QStringList> itemsOnceAbout(Database &database, const QString &subjectId)
{
    QStringList items;
    LineTraces own;
    own.add(subjectId);
    BLUEPENCIL_TRY(addFromRevisions(database, subjectId, own, items));
    Query feedback(database,
                   QStringLiteral("SELECT DISTINCT i.item_no, i.item_id FROM feedback f"
                                  " JOIN item i ON i.item_id = f.item_id"
                                  " WHERE f.subject_id = ? AND i.subject_id <> ?"
                                  " ORDER BY i.item_no"));
    Result<bool> row = feedback.bind(subjectId).bind(subjectId).runToRow();
    for (; row && *row; row = feedback.next()) {
        if (!items.contains(feedback.text(1)))
            items += feedback.text(1);
    }
    if (!row)
        return fail(row.error());
    return items;
}

namespace {

struct Named {
    qint64 revision = 0;
    QString subject;
};

// In the order of the revisions; nothing of those that name nobody.
Result<std::vector<Named>> namedBefore(Database &database, const QString &itemId)
{
    std::vector<Named> named;
    const auto read = [&](const char *sql, bool isLine) -> Result<> {
        Query query(database, QString::fromLatin1(sql));
        Result<bool> row = query.bind(itemId).runToRow();
        for (; row && *row; row = query.next()) {
            const QString subject = isLine ? subjectOf(query.bytes(1)) : query.text(1);
            if (!subject.isEmpty())
                named.push_back({query.integer(0), subject});
        }
        return row ? Result<>() : fail(row.error());
    };
    BLUEPENCIL_TRY(read("SELECT v.revision, v.line FROM item i JOIN item_revision v"
                        " ON v.producer = i.producer AND v.external_id = i.external_id"
                        " WHERE i.item_id = ? ORDER BY v.revision",
                        true));
    BLUEPENCIL_TRY(read("SELECT DISTINCT f.item_revision, f.subject_id FROM feedback f"
                        " WHERE f.item_id = ? ORDER BY f.item_revision, f.subject_id",
                        false));
    return named;
}

} // namespace

Result<QStringList> subjectsOnceOf(Database &database, const QString &itemId)
{
    const auto named = namedBefore(database, itemId);
    if (!named)
        return fail(named.error());
    QStringList subjects;
    for (const Named &one : *named)
        subjects += one.subject;
    subjects.removeDuplicates();
    return subjects;
}

Result<OwnRevisions> revisionsAbout(Database &database, const QString &itemId,
                                    const QString &subjectId)
{
    OwnRevisions revisions;
    Query query(database, QStringLiteral("SELECT subject_id FROM item WHERE item_id = ?"));
    const Result<bool> row = query.bind(itemId).runToRow();
    if (!row)
        return fail(row.error());
    revisions.isAboutNow = *row && query.text(0) == subjectId;
    query.finish();
    const auto named = namedBefore(database, itemId);
    if (!named)
        return fail(named.error());
    for (const Named &one : *named)
        (one.subject == subjectId ? revisions.own : revisions.others).push_back(one.revision);
    return revisions;
}

QString OwnRevisions::condition(const QString &column) const
{
    const std::vector<qint64> &named = isAboutNow ? others : own;
    if (named.empty())
        return isAboutNow ? QString() : QStringLiteral(" AND 1 = 0");
    QStringList numbers;
    for (const qint64 number : named)
        numbers += QString::number(number);
    numbers.removeDuplicates();
    return QStringLiteral(" AND %1 %2 (%3)")
        .arg(column, isAboutNow ? QStringLiteral("NOT IN") : QStringLiteral("IN"),
             numbers.join(u','));
}

} // namespace bluepencil
