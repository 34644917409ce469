// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/erasureledger.h"

#include "core/model/json.h"
#include "core/model/jsonlines.h"
#include "core/queue/rights/earliersubject.h"
#include "core/queue/rights/erasure.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace bluepencil {

namespace {

QString digest(SqlReviewQueue &queue, const QString &subjectId)
{
    return sha256Hex({queue.workspace().id(), subjectId});
}

Result<> keep(Database &database, const ErasedSubject &subject)
{
    Query insert(database,
                 QStringLiteral("INSERT INTO erasure (subject_sha256, erased_at) VALUES (?, ?)"
                                " ON CONFLICT (subject_sha256) DO UPDATE"
                                " SET erased_at = excluded.erased_at"));
    return insert.bind(subject.sha256).bind(subject.erasedAt).run();
}

// By digest. A workspace that knows of the same erasure was without the person by then: what it
// holds of them came later, and nobody asked for that to go.
Result<QHash<QString, UtcMs>> notYetErased(Database &database,
                                           const std::vector<ErasedSubject> &subjects)
{
    QHash<QString, UtcMs> wanted;
    for (const ErasedSubject &subject : subjects) {
        const UtcMs known = wanted.value(subject.sha256, subject.erasedAt);
        wanted.insert(subject.sha256, std::max(known, subject.erasedAt));
    }
    const auto done = erasedSubjects(database);
    if (!done)
        return fail(done.error());
    for (const ErasedSubject &subject : *done) {
        const auto found = wanted.constFind(subject.sha256);
        if (found != wanted.cend() && subject.erasedAt >= *found)
            wanted.erase(found);
    }
    return wanted;
}

} // namespace

Result<> noteErasure(SqlReviewQueue &queue, const QString &subjectId)
{
    return keep(queue.workspace().database(), {digest(queue, subjectId), queue.clock().now()});
}

Result<bool> wasErased(SqlReviewQueue &queue, const QString &subjectId)
{
    Query query(queue.workspace().database(),
                QStringLiteral("SELECT 1 FROM erasure WHERE subject_sha256 = ?"));
    return query.bind(digest(queue, subjectId)).runToRow();
}

Result<std::vector<ErasedSubject>> erasedSubjects(Database &database)
{
    Query query(database,
                QStringLiteral("SELECT subject_sha256, erased_at FROM erasure"
                               " ORDER BY erased_at, subject_sha256"));
    BLUEPENCIL_TRY(query.run());
    std::vector<ErasedSubject> found;
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return found;
        found.push_back({query.text(0), query.integer(1)});
    }
}

QByteArray toLines(const std::vector<ErasedSubject> &subjects)
{
    QByteArray lines;
    for (const ErasedSubject &subject : subjects) {
        lines += toLine(OrderedJson {{"subject_sha256", toStdString(subject.sha256)},
                                     {"erased_at", subject.erasedAt}})
            + '\n';
    }
    return lines;
}

Result<std::vector<ErasedSubject>> parseErasedSubjects(const QByteArray &lines,
                                                       const QString &where)
{
    std::vector<ErasedSubject> found;
    int number = 0;
    for (const QByteArray &line : lines.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const Result<Json> json = parseJson(line);
        const bool isEntry = json && json->is_object() && json->contains("subject_sha256")
            && (*json)["subject_sha256"].is_string()
            && (*json)["subject_sha256"].get_ref<const std::string &>().size() == 64;
        if (!isEntry) {
            return fail(Error::Code::InvalidInput,
                        QStringLiteral("line %1 is no entry of a list of erasures").arg(number),
                        where, QStringLiteral("use what bluepencil-cli workspace erasures prints"));
        }
        ErasedSubject subject {toQString((*json)["subject_sha256"].get<std::string>()), 0};
        if (json->contains("erased_at") && (*json)["erased_at"].is_number_integer())
            subject.erasedAt = (*json)["erased_at"].get<qint64>();
        found.push_back(std::move(subject));
    }
    return found;
}

namespace {

// Also whom earlier revisions and the decisions on them name, and whom registers alone do.
Result<QStringList> everySubject(Database &database)
{
    QSet<QString> found;
    Query query(database,
                QStringLiteral("SELECT subject_id FROM item WHERE subject_id <> '' UNION"
                               " SELECT subject_id FROM feedback WHERE subject_id <> '' UNION"
                               " SELECT subject_id FROM legal_hold WHERE subject_id <> '' UNION"
                               " SELECT subject_id FROM rights_request WHERE subject_id <> ''"
                               " UNION SELECT subject_id FROM restriction"));
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next())
        found.insert(query.text(0));
    if (!row)
        return fail(row.error());
    Query revisions(database, QStringLiteral("SELECT line FROM item_revision"));
    row = revisions.runToRow();
    for (; row && *row; row = revisions.next()) {
        if (const QString subject = subjectOf(revisions.bytes(0)); !subject.isEmpty())
            found.insert(subject);
    }
    if (!row)
        return fail(row.error());
    QStringList sorted(found.cbegin(), found.cend());
    sorted.sort();
    return sorted;
}

} // namespace

Result<int> eraseAgain(SqlReviewQueue &queue, const std::vector<ErasedSubject> &subjects)
{
    Database &database = queue.workspace().database();
    const auto wanted = notYetErased(database, subjects);
    if (!wanted)
        return fail(wanted.error());
    const Result<QStringList> known = everySubject(database);
    if (!known)
        return fail(known.error());
    std::vector<std::pair<QString, UtcMs>> persons;
    for (const QString &subject : *known) {
        const auto found = wanted->constFind(digest(queue, subject));
        if (found != wanted->cend())
            persons.emplace_back(subject, *found);
    }
    for (const auto &[person, at] : persons) {
        ErasureOptions options;
        options.holdsSince = at;
        if (const Result<ErasureReport> erased = eraseSubject(queue, person, options); !erased)
            return fail(erased.error());
    }
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    for (auto subject = wanted->cbegin(); subject != wanted->cend(); ++subject)
        BLUEPENCIL_TRY(keep(database, {subject.key(), subject.value()}));
    BLUEPENCIL_TRY(transaction.commit());
    return static_cast<int>(persons.size());
}

} // namespace bluepencil
