// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rows.h"

namespace bluepencil {

namespace {

const QString itemColumns = QStringLiteral(
    "SELECT item_id, producer, external_id, revision, queue, state, priority, due_at, expires_at,"
    " agreement, arm, is_probe, required_skills, body_sha256, line, guideline_id,"
    " guideline_version, import_id FROM item ");

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
    row.guidelineId = query.text(15);
    row.guidelineVersion = query.text(16);
    row.importId = query.text(17);
    return row;
}

} // namespace

Result<std::optional<ItemRow>> findItem(Database &database, const QString &producer,
                                        const QString &externalId)
{
    Query query(database, itemColumns + QStringLiteral("WHERE producer = ? AND external_id = ?"));
    query.bind(producer).bind(externalId);
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return *row ? std::optional(itemFrom(query)) : std::nullopt;
}

Result<ItemRow> loadItem(Database &database, const QString &itemId)
{
    Query query(database, itemColumns + QStringLiteral("WHERE item_id = ?"));
    query.bind(itemId);
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(Error::Code::NotFound, QStringLiteral("there is no such item"), itemId);
    return itemFrom(query);
}

Result<SlotRow> loadSlot(Database &database, qint64 slotId)
{
    Query query(database,
                QStringLiteral("SELECT slot_id, item_id, kind, state, owner, fence, lease_until,"
                               " deliveries, returned_decision_id FROM slot WHERE slot_id = ?"));
    query.bind(slotId);
    const Result<bool> found = query.runToRow();
    if (!found)
        return fail(found.error());
    if (!*found) {
        return fail(Error::Code::NotFound, QStringLiteral("there is no such slot"),
                    QString::number(slotId));
    }
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
    return row;
}

Result<std::optional<Decision>> loadDecision(Database &database, const QString &decisionId)
{
    Query query(database, QStringLiteral("SELECT body FROM decision WHERE decision_id = ?"));
    query.bind(decisionId);
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    Result<Decision> decision = parseDecision(query.bytes(0));
    if (!decision)
        return fail(decision.error());
    return *decision;
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

Result<qint64> countOf(Query &query)
{
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return *row ? query.integer(0) : 0;
}

} // namespace bluepencil
