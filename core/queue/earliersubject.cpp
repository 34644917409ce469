// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/earliersubject.h"

#include "core/model/json.h"

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

Result<QStringList> itemsOnceAbout(Database &database, const QString &subjectId)
{
    QStringList items;
    // A revision keeps its line alone; there are few of them.
    Query revisions(database,
                    QStringLiteral("SELECT i.item_id, v.line FROM item_revision v JOIN item i"
                                   " ON i.producer = v.producer AND i.external_id = v.external_id"
                                   " WHERE i.subject_id <> ? ORDER BY i.item_no, v.revision"));
    Result<bool> row = revisions.bind(subjectId).runToRow();
    for (; row && *row; row = revisions.next()) {
        if (!items.contains(revisions.text(0)) && subjectOf(revisions.bytes(1)) == subjectId)
            items += revisions.text(0);
    }
    if (!row)
        return fail(row.error());
    Query feedback(database,
                   QStringLiteral("SELECT DISTINCT i.item_no, i.item_id FROM feedback f"
                                  " JOIN item i ON i.item_id = f.item_id"
                                  " WHERE f.subject_id = ? AND i.subject_id <> ?"
                                  " ORDER BY i.item_no"));
    row = feedback.bind(subjectId).bind(subjectId).runToRow();
    for (; row && *row; row = feedback.next()) {
        if (!items.contains(feedback.text(1)))
            items += feedback.text(1);
    }
    if (!row)
        return fail(row.error());
    return items;
}

} // namespace bluepencil
