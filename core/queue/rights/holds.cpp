// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/holds.h"

#include "core/base/limits.h"
#include "core/model/jsonlines.h"
#include "core/queue/rights/earliersubject.h"
#include "core/queue/rights/rightsids.h"
#include "core/queue/rows.h"
#include "core/store/feedbackstore.h"

#include <algorithm>

namespace bluepencil {

namespace {

OrderedJson namesJson(const QStringList &names)
{
    OrderedJson array = OrderedJson::array();
    for (const QString &name : names)
        array.push_back(toStdString(name));
    return array;
}

QStringList namesOf(const Json &json, const char *field)
{
    QStringList names;
    for (const Json &name : json.value(field, Json::array()))
        names += toQString(name.get<std::string>());
    return names;
}

OrderedJson filterJson(const FeedbackFilter &filter)
{
    OrderedJson json;
    json["queues"] = namesJson(filter.queues);
    json["tasks"] = namesJson(filter.tasks);
    json["languages"] = namesJson(filter.languages);
    json["models"] = namesJson(filter.models);
    json["from"] = filter.from ? OrderedJson(*filter.from) : OrderedJson();
    json["to"] = filter.to ? OrderedJson(*filter.to) : OrderedJson();
    json["where"] = OrderedJson::array();
    for (const auto &[pointer, wanted] : filter.where)
        json["where"].push_back(OrderedJson::array({toStdString(pointer), toStdString(wanted)}));
    return json;
}

std::optional<UtcMs> timeOf(const Json &json, const char *field)
{
    const auto found = json.find(field);
    return found != json.end() && found->is_number_integer() ? std::optional(found->get<UtcMs>())
                                                             : std::nullopt;
}

// What the program wrote itself.
Result<FeedbackFilter> filterFrom(const QByteArray &bytes, const QString &id)
{
    FeedbackFilter filter;
    if (bytes.isEmpty())
        return filter;
    const Result<Json> json = parseJsonObject(bytes);
    if (!json)
        return fail(located(json.error(), id));
    filter.queues = namesOf(*json, "queues");
    filter.tasks = namesOf(*json, "tasks");
    filter.languages = namesOf(*json, "languages");
    filter.models = namesOf(*json, "models");
    filter.from = timeOf(*json, "from");
    filter.to = timeOf(*json, "to");
    for (const Json &pair : json->value("where", Json::array())) {
        filter.where.emplace_back(toQString(pair.at(0).get<std::string>()),
                                  toQString(pair.at(1).get<std::string>()));
    }
    return filter;
}

bool namesNothing(const FeedbackFilter &filter)
{
    return filter.queues.isEmpty() && filter.tasks.isEmpty() && filter.languages.isEmpty()
        && filter.models.isEmpty() && !filter.from && !filter.to && filter.where.empty();
}

Result<> checkScope(const HoldScope &scope)
{
    const FeedbackFilter &filter = scope.filter;
    if (!filter.actions.isEmpty() || !filter.reviewers.isEmpty() || !filter.labels.isEmpty()) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("a hold is on items, and decisions name none"), {},
                    QStringLiteral("use --queue, --task, --model, --from, --to or --where"));
    }
    const bool byFilter = !namesNothing(filter);
    if (scope.subjectId.isEmpty() == byFilter)
        return {};
    return fail(Error::Code::InvalidArgument,
                byFilter ? QStringLiteral("a hold is on one person or by a filter, not both")
                         : QStringLiteral("a hold on nothing"),
                {}, QStringLiteral("give --subject, or filters"));
}

Hold holdFrom(const Query &query)
{
    Hold hold;
    hold.number = query.integer(0);
    hold.scope.subjectId = query.text(1);
    hold.reason = query.utf8(3);
    hold.heldBy = query.text(4);
    hold.heldAt = query.integer(5);
    hold.reviewDay = query.optionalInteger(6);
    hold.releasedBy = query.text(7);
    hold.releasedAt = query.optionalInteger(8);
    return hold;
}

bool among(const QStringList &wanted, const QString &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

// Of the columns of HoldRules, from `first` on.
Result<bool> namesItem(const FeedbackFilter &filter, const Query &query, int first)
{
    const UtcMs at = query.integer(first + 5);
    const bool named = !namesNothing(filter) && among(filter.queues, query.text(first + 1))
        && among(filter.tasks, query.text(first + 2))
        && among(filter.languages, query.text(first + 3))
        && among(filter.models, query.text(first + 4)) && (!filter.from || at >= *filter.from)
        && (!filter.to || at < *filter.to);
    if (!named || filter.where.empty())
        return named;
    return matchesWhere(query.bytes(first + 6), filter);
}

} // namespace

QString Hold::id() const
{
    return rightsId(u'H', number);
}

Result<qint64> addHold(SqlReviewQueue &queue, const NewHold &hold)
{
    BLUEPENCIL_TRY(checkScope(hold.scope));
    const Result<QByteArray> reason
        = neededText(hold.reason, limits::NoteBytes, QStringLiteral("a hold needs a reason"),
                     QStringLiteral("say why the texts must be kept, with --reason"));
    if (!reason)
        return fail(reason.error());
    const Result<QByteArray> by
        = neededText(hold.by, limits::NameBytes, QStringLiteral("a hold needs who asks for it"),
                     QStringLiteral("give your name with --by"));
    if (!by)
        return fail(by.error());
    Database &database = queue.workspace().database();
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(waitForRights(database));
    Query insert(database,
                 QStringLiteral("INSERT INTO legal_hold (subject_id, filter, reason, held_by,"
                                " held_at, review_day) VALUES (?, ?, ?, ?, ?, ?)"
                                " RETURNING hold_no"));
    const bool byPerson = !hold.scope.subjectId.isEmpty();
    insert.bind(hold.scope.subjectId);
    insert.bind(byPerson ? QByteArray("") : toLine(filterJson(hold.scope.filter)));
    insert.bind(*reason).bind(hold.by).bind(queue.clock().now()).bind(hold.reviewDay);
    const Result<qint64> number = insertedNumber(insert);
    if (!number)
        return number;
    BLUEPENCIL_TRY(transaction.commit());
    return number;
}

Result<> releaseHold(SqlReviewQueue &queue, qint64 number, const QString &by)
{
    const Result<QByteArray> name
        = neededText(by, limits::NameBytes, QStringLiteral("nobody is named who releases it"),
                     QStringLiteral("give your name with --by"));
    if (!name)
        return fail(name.error());
    Database &database = queue.workspace().database();
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(waitForRights(database));
    Query find(database, QStringLiteral("SELECT released_at FROM legal_hold WHERE hold_no = ?"));
    const Result<bool> row = find.bind(number).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row) {
        return fail(Error::Code::NotFound, QStringLiteral("there is no such hold"),
                    rightsId(u'H', number), QStringLiteral("look at bluepencil-cli hold list"));
    }
    if (!find.isNull(0)) {
        return fail(Error::Code::Conflict, QStringLiteral("was released already"),
                    rightsId(u'H', number));
    }
    find.finish();
    Query update(database,
                 QStringLiteral("UPDATE legal_hold SET released_by = ?, released_at = ?"
                                " WHERE hold_no = ?"));
    BLUEPENCIL_TRY(update.bind(by).bind(queue.clock().now()).bind(number).run());
    return transaction.commit();
}

namespace {

struct StoredScope {
    QString subjectId;
    QByteArray filter;
};

StoredScope storedScope(const HoldScope &scope)
{
    const bool byPerson = !scope.subjectId.isEmpty();
    return {scope.subjectId, byPerson ? QByteArray("") : toLine(filterJson(scope.filter))};
}

Result<> insertHold(Database &database, const Hold &hold)
{
    const StoredScope scope = storedScope(hold.scope);
    Query insert(database,
                 QStringLiteral("INSERT INTO legal_hold (subject_id, filter, reason, held_by,"
                                " held_at, review_day, released_by, released_at)"
                                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(scope.subjectId).bind(scope.filter).bind(textBytes(hold.reason)).bind(hold.heldBy);
    insert.bind(hold.heldAt).bind(hold.reviewDay);
    insert.bind(hold.releasedAt ? QVariant(hold.releasedBy) : QVariant());
    return insert.bind(hold.releasedAt).run();
}

// The same hold in another copy of the workspace; 0 if it is not there. Where the person was erased
// since, on either side, nothing is left of them but who held it, and when.
Result<qint64> findHold(Database &database, const Hold &hold)
{
    const StoredScope scope = storedScope(hold.scope);
    const StoredScope blank = storedScope({});
    Query find(database,
               QStringLiteral("SELECT hold_no FROM legal_hold WHERE held_by = ? AND held_at = ?"
                              " AND (subject_id = ? AND filter = ?"
                              "   OR subject_id = '' AND filter IN (?, ?))"));
    find.bind(hold.heldBy).bind(hold.heldAt).bind(scope.subjectId).bind(scope.filter);
    const Result<bool> row = find.bind(QByteArray("")).bind(blank.filter).runToRow();
    if (!row)
        return fail(row.error());
    return *row ? find.integer(0) : 0;
}

// False if it is there already, and as it is there.
Result<bool> keepHold(Database &database, const Hold &hold)
{
    const Result<qint64> number = findHold(database, hold);
    if (!number)
        return fail(number.error());
    if (*number == 0) {
        // Whom it was about was erased since, which it outlived.
        if (hold.scope.subjectId.isEmpty() && namesNothing(hold.scope.filter))
            return false;
        BLUEPENCIL_TRY(insertHold(database, hold));
        return true;
    }
    if (!hold.releasedAt)
        return false;
    Query release(database,
                  QStringLiteral("UPDATE legal_hold SET released_by = ?, released_at = ?"
                                 " WHERE hold_no = ? AND released_at IS NULL"));
    BLUEPENCIL_TRY(release.bind(hold.releasedBy).bind(*hold.releasedAt).bind(*number).run());
    return release.affectedRows() > 0;
}

} // namespace

Result<int> keepHolds(SqlReviewQueue &queue, const std::vector<Hold> &holds)
{
    Database &database = queue.workspace().database();
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(waitForRights(database));
    int kept = 0;
    for (const Hold &hold : holds) {
        const Result<bool> changed = keepHold(database, hold);
        if (!changed)
            return fail(changed.error());
        kept += *changed ? 1 : 0;
    }
    BLUEPENCIL_TRY(transaction.commit());
    return kept;
}

Result<std::vector<Hold>> listHolds(Database &database, bool released)
{
    Query query(database,
                QStringLiteral("SELECT hold_no, subject_id, filter, reason, held_by, held_at,"
                               " review_day, coalesce(released_by, ''), released_at"
                               " FROM legal_hold WHERE released_at IS NULL OR ? = 1"
                               " ORDER BY hold_no"));
    std::vector<Hold> holds;
    Result<bool> row = query.bind(released ? 1 : 0).runToRow();
    for (; row && *row; row = query.next()) {
        Hold hold = holdFrom(query);
        Result<FeedbackFilter> filter = filterFrom(query.bytes(2), hold.id());
        if (!filter)
            return fail(filter.error());
        hold.scope.filter = std::move(*filter);
        holds.push_back(std::move(hold));
    }
    if (!row)
        return fail(row.error());
    return holds;
}

OrderedJson toJson(const Hold &hold)
{
    OrderedJson json;
    json["hold"] = toStdString(hold.id());
    if (hold.scope.subjectId.isEmpty())
        json["filter"] = filterJson(hold.scope.filter);
    else
        json["subject_id"] = toStdString(hold.scope.subjectId);
    json["reason"] = toStdString(hold.reason);
    json["held_by"] = toStdString(hold.heldBy);
    json["held_at"] = toStdString(toRfc3339(hold.heldAt));
    json["review_on"]
        = hold.reviewDay ? OrderedJson(toStdString(dayText(*hold.reviewDay))) : OrderedJson();
    json["released_by"]
        = hold.releasedAt ? OrderedJson(toStdString(hold.releasedBy)) : OrderedJson();
    json["released_at"] = timeOrNull(hold.releasedAt);
    return json;
}

Result<> HoldRules::load(Database &database, UtcMs since)
{
    Result<std::vector<Hold>> holds = listHolds(database, false);
    if (!holds)
        return fail(holds.error());
    m_database = &database;
    m_holds = std::move(*holds);
    std::erase_if(m_holds, [since](const Hold &hold) { return since > 0 && hold.heldAt <= since; });
    return {};
}

bool HoldRules::haveOneOnAPerson() const
{
    return std::ranges::any_of(m_holds,
                               [](const Hold &hold) { return !hold.scope.subjectId.isEmpty(); });
}

QString HoldRules::columns() const
{
    const bool needsLine = std::ranges::any_of(
        m_holds, [](const Hold &hold) { return !hold.scope.filter.where.empty(); });
    // Few items may have been about another person before; those are named.
    const QString mayHaveChanged = QStringLiteral(
        "CASE WHEN EXISTS (SELECT 1 FROM item_revision v WHERE v.producer = i.producer"
        " AND v.external_id = i.external_id) OR EXISTS (SELECT 1 FROM feedback f"
        " WHERE f.item_id = i.item_id AND f.subject_id <> i.subject_id) THEN i.item_id END");
    return QStringLiteral("i.subject_id, i.queue, i.task, i.language, i.model, i.created_at, ")
        + (needsLine ? QStringLiteral("i.line") : QStringLiteral("NULL")) + QStringLiteral(", ")
        + (haveOneOnAPerson() ? mayHaveChanged : QStringLiteral("NULL"));
}

Result<const Hold *> HoldRules::over(const Query &query, int first) const
{
    QStringList persons {query.text(first)};
    if (!query.isNull(first + 7)) {
        const Result<QStringList> before = subjectsOnceOf(*m_database, query.text(first + 7));
        if (!before)
            return fail(before.error());
        persons += *before;
    }
    for (const Hold &hold : m_holds) {
        const Result<bool> isOver = hold.scope.subjectId.isEmpty()
            ? namesItem(hold.scope.filter, query, first)
            : Result<bool>(persons.contains(hold.scope.subjectId));
        if (!isOver)
            return fail(isOver.error());
        if (*isOver)
            return &hold;
    }
    return nullptr;
}

Result<const Hold *> HoldRules::overPerson(Database &database, const QString &subjectId) const
{
    const auto own = std::ranges::find_if(
        m_holds, [&](const Hold &hold) { return hold.scope.subjectId == subjectId; });
    if (own != m_holds.end())
        return &*own;
    if (m_holds.empty())
        return nullptr;
    Query query(database,
                QStringLiteral("SELECT %1 FROM item i WHERE i.subject_id = ?").arg(columns()));
    Result<bool> row = query.bind(subjectId).runToRow();
    for (; row && *row; row = query.next()) {
        const Result<const Hold *> hold = over(query, 0);
        if (!hold || *hold)
            return hold;
    }
    if (!row)
        return fail(row.error());
    return nullptr;
}

Result<std::vector<Hold>> HoldRules::allOverPerson(Database &database,
                                                   const QString &subjectId) const
{
    std::vector<Hold> found;
    for (const Hold &hold : m_holds) {
        if (!hold.scope.subjectId.isEmpty() && hold.scope.subjectId != subjectId)
            continue;
        HoldRules one;
        one.m_database = m_database;
        one.m_holds = {hold};
        const Result<const Hold *> isOver = one.overPerson(database, subjectId);
        if (!isOver)
            return fail(isOver.error());
        if (*isOver != nullptr)
            found.push_back(hold);
    }
    return found;
}

Error heldError(const Hold &hold)
{
    return {Error::Code::NotPermitted,
            QStringLiteral("is kept by a hold of %1: %2").arg(hold.heldBy, hold.reason), hold.id(),
            QStringLiteral("release it first, with bluepencil-cli hold release %1, if it is over")
                .arg(hold.id())};
}

} // namespace bluepencil
