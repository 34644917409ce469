// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rows.h"

#include "core/store/database/dialect.h"
#include "core/store/records.h"

namespace bluepencil {

namespace {

const QString itemColumns = QStringLiteral(
    "SELECT item_id, producer, external_id, revision, queue, state, priority, due_at, expires_at,"
    " agreement, arm, is_probe, required_skills, body_sha256, line, import_id,"
    " draft_request_id FROM item ");

ItemRow itemFrom(const Query &query)
{
    ItemRow row;
    row.itemId = query.text(0);
    row.producer = query.text(1);
    row.externalId = query.text(2);
    row.revision = static_cast<int>(query.integer(3));
    row.queue = query.text(4);
    row.state = query.text(5);
    row.priority = static_cast<int>(query.integer(6));
    row.dueAt = query.optionalInteger(7);
    row.expiresAt = query.optionalInteger(8);
    row.agreement = query.text(9) == u"adjudicate" ? Agreement::Adjudicate : Agreement::First;
    row.arm = query.text(10) == u"control" ? Arm::Control : Arm::Assisted;
    row.isProbe = query.boolean(11);
    row.requiredSkills = skillsFromText(query.text(12));
    row.sha256 = query.text(13);
    row.line = query.bytes(14);
    row.importId = query.text(15);
    row.draftRequestId = query.text(16);
    return row;
}

Result<std::optional<ItemRow>> readItem(Query &query)
{
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return *row ? std::optional(itemFrom(query)) : std::nullopt;
}

Result<std::optional<ItemRow>> itemByName(Database &database, const QString &producer,
                                          const QString &externalId, const QString &hold)
{
    Query query(database,
                itemColumns + QStringLiteral("WHERE producer = ? AND external_id = ?") + hold);
    return readItem(query.bind(producer).bind(externalId));
}

Result<ItemRow> itemById(Database &database, const QString &itemId, const QString &hold)
{
    Query query(database, itemColumns + QStringLiteral("WHERE item_id = ?") + hold);
    const Result<std::optional<ItemRow>> row = readItem(query.bind(itemId));
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(Error::Code::NotFound, QStringLiteral("there is no such item"), itemId);
    return **row;
}

const QString slotsWhere
    = QStringLiteral("SELECT ") + slotColumns() + QStringLiteral(" FROM slot WHERE ");

Result<SlotRow> slotById(Database &database, qint64 slotId, const QString &hold)
{
    Query query(database, slotsWhere + QStringLiteral("slot_id = ?") + hold);
    const Result<bool> found = query.bind(slotId).runToRow();
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(noSuchSlot(slotId));
    return slotFrom(query);
}

QString held(Database &database, const QString &table)
{
    return database.dialect().hold(table);
}

} // namespace

QString slotColumns()
{
    return QStringLiteral("slot_id, item_id, kind, state, owner, fence, lease_until, deliveries,"
                          " returned_decision_id, guideline_id, guideline_version,"
                          " returned_request_id");
}

SlotRow slotFrom(const Query &query)
{
    SlotRow row;
    row.slotId = query.integer(0);
    row.itemId = query.text(1);
    row.kind = slotKindFromName(query.text(2)).value_or(SlotKind::Review);
    row.state = query.text(3);
    row.owner = query.text(4);
    row.fence = query.integer(5);
    row.leaseUntil = query.optionalInteger(6);
    row.deliveries = static_cast<int>(query.integer(7));
    row.returnedDecisionId = query.text(8);
    row.guideline = {query.text(9), query.text(10)};
    row.returnedRequestId = query.text(11);
    return row;
}

Result<std::optional<ItemRow>> findItem(Database &database, const QString &producer,
                                        const QString &externalId)
{
    return itemByName(database, producer, externalId, {});
}

Result<std::optional<ItemRow>> holdItem(Database &database, const QString &producer,
                                        const QString &externalId)
{
    return itemByName(database, producer, externalId, held(database, QStringLiteral("item")));
}

Result<ItemRow> loadItem(Database &database, const QString &itemId)
{
    return itemById(database, itemId, {});
}

Result<ItemRow> holdItem(Database &database, const QString &itemId)
{
    return itemById(database, itemId, held(database, QStringLiteral("item")));
}

Result<SlotRow> loadSlot(Database &database, qint64 slotId)
{
    return slotById(database, slotId, {});
}

Result<SlotRow> holdSlot(Database &database, qint64 slotId)
{
    const QString hold = held(database, QStringLiteral("slot"));
    if (hold.isEmpty())
        return slotById(database, slotId, {});
    Query item(database,
               QStringLiteral("SELECT 1 FROM item WHERE item_id ="
                              " (SELECT item_id FROM slot WHERE slot_id = ?)")
                   + held(database, QStringLiteral("item")));
    const Result<bool> found = item.bind(slotId).runToRow();
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(noSuchSlot(slotId));
    item.finish();
    return slotById(database, slotId, hold);
}

Result<std::vector<SlotRow>> slotsHeldBy(Database &database, const QString &reviewer)
{
    Query query(database,
                slotsWhere + QStringLiteral("state = 'leased' AND owner = ? ORDER BY slot_id"));
    std::vector<SlotRow> held;
    Result<bool> row = query.bind(reviewer).runToRow();
    while (row && *row) {
        held.push_back(slotFrom(query));
        row = query.next();
    }
    return row ? Result<std::vector<SlotRow>>(std::move(held)) : fail(row.error());
}

Result<std::optional<Decision>> loadDecision(Database &database, const QString &decisionId)
{
    Query query(database,
                QStringLiteral("SELECT d.body, %1 FROM decision d WHERE d.decision_id = ?")
                    .arg(intactSql(database, QStringLiteral("decision"), QStringLiteral("d"))));
    query.bind(decisionId);
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    if (!*row || !query.boolean(1))
        return std::nullopt;
    Result<Decision> decision = parseDecision(query.bytes(0));
    return decision ? std::optional(std::move(*decision)) : std::nullopt;
}

Error erasedError(const ItemRow &item)
{
    return {Error::Code::Gone, QStringLiteral("the texts of the item were erased"), item.externalId,
            QStringLiteral("go on with another item")};
}

QString skillsText(const QStringList &skills)
{
    Json array = Json::array();
    for (const QString &skill : skills)
        array.push_back(toStdString(skill));
    return QString::fromUtf8(toLine(array));
}

QStringList skillsFromText(const QString &json)
{
    QStringList skills;
    const Result<Json> array = parseJson(json.toUtf8());
    if (!array || !array->is_array())
        return skills;
    for (const Json &skill : *array) {
        if (skill.is_string())
            skills += toQString(skill.get_ref<const std::string &>());
    }
    return skills;
}

Error noSuchQueue(const QString &queue)
{
    return {Error::Code::NotFound, QStringLiteral("there is no such queue"), queue,
            QStringLiteral("import an item into it first")};
}

Error noSuchSlot(qint64 slotId)
{
    return {Error::Code::NotFound,
            QStringLiteral("there is no such slot"),
            QString::number(slotId),
            {}};
}

QString ofQueues(const QString &column, const QStringList &queues)
{
    if (queues.isEmpty())
        return QStringLiteral("1 = 1");
    const QStringList places(queues.size(), QStringLiteral("?"));
    return QStringLiteral("%1 IN (%2)").arg(column, places.join(QStringLiteral(", ")));
}

Result<QStringList> textsOf(Query &query)
{
    QStringList texts;
    Result<bool> row = query.runToRow();
    while (row && *row) {
        texts += query.text(0);
        row = query.next();
    }
    return row ? Result<QStringList>(std::move(texts)) : fail(row.error());
}

Result<qint64> countOf(Query &query)
{
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return *row ? query.integer(0) : 0;
}

Result<> noteForgotten(Database &database)
{
    return database.execute(QStringLiteral("UPDATE memory_state SET forgotten = forgotten + 1"));
}

} // namespace bluepencil
