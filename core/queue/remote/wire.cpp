// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/remote/wire.h"

#include "core/model/fields.h"

#include <array>
#include <limits>

namespace bluepencil::wire {

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr int mostInt = std::numeric_limits<int>::max();

OrderedJson text(const QString &value)
{
    return toStdString(value);
}

OrderedJson list(const QStringList &values)
{
    OrderedJson json = OrderedJson::array();
    for (const QString &value : values)
        json.push_back(toStdString(value));
    return json;
}

// `object` with one more member, whose value is JSON already.
QByteArray withMember(QByteArray object, const QByteArray &name, const QByteArray &value)
{
    object.chop(1);
    return object + ",\"" + name + "\":" + value + '}';
}

OrderedJson guidelineJson(const Guideline &guideline)
{
    OrderedJson json;
    json["id"] = text(guideline.id);
    json["version"] = text(guideline.version);
    json["text"] = text(guideline.text);
    json["voice"] = OrderedJson(guideline.voice);
    return json;
}

Guideline readShownGuideline(FieldReader &fields)
{
    Guideline guideline;
    const Json *json = fields.childObject("guideline");
    if (json == nullptr)
        return guideline;
    FieldReader inner(*json, fields.pointer("guideline"));
    inner.name("id", guideline.id);
    inner.name("version", guideline.version);
    inner.text("text", guideline.text);
    inner.any("voice", guideline.voice);
    if (!inner.ok())
        fields.take(*inner.error());
    return guideline;
}

OrderedJson askedJson(const AskedDraft &asked)
{
    OrderedJson json;
    json["request_id"] = text(asked.requestId);
    json["instruction"] = text(asked.instruction);
    json["revision"] = asked.revision;
    json["refused"] = asked.isRefused;
    json["late"] = asked.isLate;
    json["refusal"] = text(asked.refusal);
    return json;
}

std::optional<AskedDraft> readAsked(FieldReader &fields)
{
    const Json *json = fields.childObject("asked");
    if (json == nullptr)
        return std::nullopt;
    AskedDraft asked;
    FieldReader inner(*json, fields.pointer("asked"));
    inner.requiredName("request_id", asked.requestId);
    inner.text("instruction", asked.instruction, limits::InstructionBytes);
    inner.integer("revision", asked.revision, 1, mostInt);
    inner.boolean("refused", asked.isRefused);
    inner.boolean("late", asked.isLate);
    inner.text("refusal", asked.refusal);
    if (!inner.ok())
        fields.take(*inner.error());
    return asked;
}

std::optional<Arm> armFromName(const QString &name)
{
    for (const Arm arm : {Arm::Assisted, Arm::Control}) {
        if (armName(arm) == name)
            return arm;
    }
    return std::nullopt;
}

OrderedJson leaseHead(const Lease &lease)
{
    OrderedJson json;
    json["slot"] = lease.key.slotId;
    json["fence"] = lease.key.fence;
    json["lease_until"] = timeOrNull(lease.leaseUntil);
    json["lease_ms"] = lease.leaseMs;
    json["kind"] = text(slotKindName(lease.kind));
    json["arm"] = text(armName(lease.arm));
    json["item_id"] = text(lease.itemId);
    json["producer"] = text(lease.producer);
    json["queue"] = text(lease.item.queue);
    json["deliveries"] = lease.deliveries;
    json["label_codes"] = list(lease.labelCodes);
    json["label_required_on"] = list(lease.labelRequiredOn);
    json["answer_required"] = list(lease.answerRequired);
    json["guideline"] = guidelineJson(lease.item.guideline);
    json["previous"] = lease.previous ? toJson(*lease.previous) : OrderedJson();
    json["previous_revision"] = lease.previousRevision;
    json["not_sent_reason"] = text(lease.notSentReason);
    json["asked"] = lease.asked ? askedJson(*lease.asked) : OrderedJson();
    if (!lease.damagedBefore.isEmpty()) // seldom enough
        json["damaged_before"] = list(lease.damagedBefore);
    return json;
}

void readLeaseHead(FieldReader &fields, Lease &lease)
{
    QString kind;
    QString arm;
    std::optional<UtcMs> until;
    fields.integer("slot", lease.key.slotId, 1, most);
    fields.integer("fence", lease.key.fence, 1, most);
    fields.time("lease_until", until);
    lease.leaseUntil = until.value_or(0);
    fields.integer("lease_ms", lease.leaseMs, 0, most / 16);
    fields.requiredName("kind", kind);
    fields.requiredName("arm", arm);
    fields.requiredName("item_id", lease.itemId);
    fields.requiredName("producer", lease.producer);
    fields.integer("deliveries", lease.deliveries, 0, mostInt);
    fields.names("label_codes", lease.labelCodes);
    fields.names("label_required_on", lease.labelRequiredOn);
    fields.names("answer_required", lease.answerRequired);
    fields.integer("previous_revision", lease.previousRevision, 0, mostInt);
    fields.text("not_sent_reason", lease.notSentReason);
    lease.asked = readAsked(fields);
    fields.names("damaged_before", lease.damagedBefore);
    const auto knownKind = slotKindFromName(kind);
    const auto knownArm = armFromName(arm);
    if (fields.ok() && !knownKind)
        fields.fail(QStringLiteral("/kind"), QStringLiteral("is not a kind of slot"));
    if (fields.ok() && !knownArm)
        fields.fail(QStringLiteral("/arm"), QStringLiteral("is not an arm"));
    lease.kind = knownKind.value_or(SlotKind::Review);
    lease.arm = knownArm.value_or(Arm::Assisted);
}

std::optional<Error::Code> codeFromName(const QString &name)
{
    for (int value = 0; value <= int(Error::Code::Unauthorized); ++value) {
        if (codeName(Error::Code(value)) == name)
            return Error::Code(value);
    }
    return std::nullopt;
}

QString stateName(SubmitReceipt::State state)
{
    switch (state) {
    case SubmitReceipt::State::Accepted:
        return QStringLiteral("accepted");
    case SubmitReceipt::State::Repeated:
        return QStringLiteral("repeated");
    case SubmitReceipt::State::Revised:
        return QStringLiteral("revised");
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray array(const std::vector<QByteArray> &values)
{
    QByteArray joined = "[";
    for (const QByteArray &value : values) {
        if (joined.size() > 1)
            joined += ',';
        joined += value;
    }
    return joined + ']';
}

Result<std::vector<QByteArray>> elements(const QByteArray &array)
{
    const Result<Json> json = parseJson(array);
    if (!json)
        return fail(json.error());
    if (!json->is_array())
        return fail(Error::Code::InvalidInput, QStringLiteral("must be a list"));
    // It is valid JSON: what stands between commas at the first level is an element.
    std::vector<QByteArray> found;
    int depth = 0;
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const char c = array[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
            continue;
        }
        if (c == '"') {
            quoted = true;
        } else if (c == '[' || c == '{') {
            if (++depth == 1)
                start = i + 1;
        } else if (c == ']' || c == '}' || (c == ',' && depth == 1)) {
            if (depth == 1)
                found.push_back(array.mid(start, i - start).trimmed());
            if (c == ',')
                start = i + 1;
            else
                --depth;
        }
    }
    if (json->empty())
        found.clear();
    return found;
}

QByteArray write(const Lease &lease)
{
    return withMember(toLine(leaseHead(lease)), "item", lease.item.line);
}

Result<Lease> readLease(const QByteArray &bytes)
{
    const Result<Json> json = parseJsonObject(bytes);
    if (!json)
        return fail(json.error());
    FieldReader fields(*json, {});
    Lease lease;
    readLeaseHead(fields, lease);
    QString queue;
    fields.requiredName("queue", queue);
    const Guideline guideline = readShownGuideline(fields);
    if (const Json *previous = fields.childObject("previous")) {
        Result<Decision> decision = decisionFromJson(*previous);
        if (decision)
            lease.previous = std::move(*decision);
        else
            fields.take(decision.error());
    }
    if (!fields.ok())
        return fail(*fields.error());
    Result<Item> item = parseItem(rawMember(bytes, "item"));
    if (!item)
        return fail(item.error());
    lease.item = std::move(*item);
    lease.item.queue = queue;
    lease.item.guideline = guideline;
    return lease;
}

QByteArray write(const DecisionReceipt &receipt)
{
    OrderedJson json;
    json["decision_id"] = text(receipt.decisionId);
    json["repeated"] = receipt.repeated;
    json["feedback_id"] = text(receipt.feedbackId);
    json["item_id"] = text(receipt.itemId);
    json["outcome_id"] = receipt.outcomeId ? text(*receipt.outcomeId) : OrderedJson();
    return toLine(json);
}

Result<DecisionReceipt> readDecisionReceipt(const QByteArray &bytes)
{
    const Result<Json> json = parseJsonObject(bytes);
    if (!json)
        return fail(json.error());
    FieldReader fields(*json, {});
    DecisionReceipt receipt;
    fields.requiredName("decision_id", receipt.decisionId);
    fields.boolean("repeated", receipt.repeated);
    fields.name("feedback_id", receipt.feedbackId);
    fields.requiredName("item_id", receipt.itemId);
    fields.optionalText("outcome_id", receipt.outcomeId);
    if (!fields.ok())
        return fail(*fields.error());
    return receipt;
}

QByteArray write(const SubmitReceipt &receipt, const QString &externalId)
{
    OrderedJson json;
    json["item_id"] = text(receipt.itemId);
    json["external_id"] = text(externalId);
    json["revision"] = receipt.revision;
    json["state"] = text(stateName(receipt.state));
    return toLine(json);
}

Result<SubmitReceipt> readSubmitReceipt(const QByteArray &bytes)
{
    const Result<Json> json = parseJsonObject(bytes);
    if (!json)
        return fail(json.error());
    FieldReader fields(*json, {});
    SubmitReceipt receipt;
    QString state;
    fields.requiredName("item_id", receipt.itemId);
    fields.integer("revision", receipt.revision, 1, mostInt);
    fields.requiredName("state", state);
    bool known = false;
    for (const auto one : {SubmitReceipt::State::Accepted, SubmitReceipt::State::Repeated,
                           SubmitReceipt::State::Revised}) {
        if (stateName(one) == state) {
            receipt.state = one;
            known = true;
        }
    }
    if (fields.ok() && !known)
        fields.fail(QStringLiteral("/state"), QStringLiteral("is not a state"));
    if (!fields.ok())
        return fail(*fields.error());
    return receipt;
}

QByteArray write(const ItemStatus &status)
{
    OrderedJson json;
    json["item_id"] = text(status.itemId);
    json["producer"] = text(status.producer);
    json["external_id"] = text(status.externalId);
    json["queue"] = text(status.queue);
    json["state"] = text(status.state);
    json["revision"] = status.revision;
    json["open_slots"] = status.openSlots;
    json["decided_slots"] = status.decidedSlots;
    json["awaits_draft"] = status.awaitsDraft;
    json["sandbox"] = status.isSandbox;
    json["outcome"] = status.outcome ? toJson(*status.outcome) : OrderedJson();
    return toLine(json);
}

Result<ItemStatus> readItemStatus(const QByteArray &bytes)
{
    const Result<Json> json = parseJsonObject(bytes);
    if (!json)
        return fail(json.error());
    FieldReader fields(*json, {});
    ItemStatus status;
    fields.requiredName("item_id", status.itemId);
    fields.name("producer", status.producer);
    fields.requiredName("external_id", status.externalId);
    fields.name("queue", status.queue);
    fields.requiredName("state", status.state);
    fields.integer("revision", status.revision, 1, mostInt);
    fields.integer("open_slots", status.openSlots, 0, mostInt);
    fields.integer("decided_slots", status.decidedSlots, 0, mostInt);
    fields.boolean("awaits_draft", status.awaitsDraft);
    fields.boolean("sandbox", status.isSandbox);
    if (fields.childObject("outcome") != nullptr) {
        Result<Outcome> outcome = parseOutcome(rawMember(bytes, "outcome"));
        if (outcome)
            status.outcome = std::move(*outcome);
        else
            fields.take(outcome.error());
    }
    if (!fields.ok())
        return fail(*fields.error());
    return status;
}

QByteArray write(const QueueInfo &info)
{
    OrderedJson json;
    json["name"] = text(info.name);
    json["paused"] = info.paused;
    json["sandbox"] = info.isSandbox;
    json["ready"] = info.ready;
    json["leased"] = info.leased;
    json["oldest"] = timeOrNull(info.oldest);
    json["next_due"] = timeOrNull(info.nextDue);
    return toLine(json);
}

Result<QueueInfo> readQueueInfo(const QByteArray &bytes)
{
    const Result<Json> json = parseJsonObject(bytes);
    if (!json)
        return fail(json.error());
    FieldReader fields(*json, {});
    QueueInfo info;
    fields.requiredName("name", info.name);
    fields.boolean("paused", info.paused);
    fields.boolean("sandbox", info.isSandbox);
    fields.integer("ready", info.ready, 0, most);
    fields.integer("leased", info.leased, 0, most);
    fields.time("oldest", info.oldest);
    fields.time("next_due", info.nextDue);
    if (!fields.ok())
        return fail(*fields.error());
    return info;
}

QByteArray write(const DecisionRequest &request)
{
    OrderedJson json;
    json["slot"] = request.key.slotId;
    json["fence"] = request.key.fence;
    json["seen_revision"] = request.seenRevision;
    json["decision"] = toJson(request.decision);
    return toLine(json);
}

Result<DecisionRequest> readDecisionRequest(const QByteArray &bytes)
{
    const Result<Json> json = parseJsonObject(bytes);
    if (!json)
        return fail(json.error());
    FieldReader fields(*json, {});
    DecisionRequest request;
    fields.integer("slot", request.key.slotId, 1, most);
    fields.integer("fence", request.key.fence, 1, most);
    fields.integer("seen_revision", request.seenRevision, 1, mostInt);
    const Json *decision = fields.childObject("decision");
    for (const char *name : {"slot", "fence", "decision"}) {
        if (fields.ok() && !fields.has(name))
            fields.fail(fields.pointer(name), QStringLiteral("is missing"));
    }
    if (!fields.ok())
        return fail(*fields.error());
    Result<Decision> read = decisionFromJson(*decision);
    if (!read)
        return fail(read.error());
    request.decision = std::move(*read);
    return request;
}

QByteArray writeProblem(const Error &error, int status, const QString &requestId)
{
    OrderedJson json;
    json["type"] = "about:blank";
    json["title"] = text(codeName(error.code));
    json["status"] = status;
    json["code"] = text(codeName(error.code));
    json["detail"] = text(toString(error));
    json["what"] = text(error.what);
    json["where"] = text(error.where);
    json["remedy"] = text(error.remedy);
    json["request_id"] = text(requestId);
    return toLine(json);
}

Result<Error> readProblem(const QByteArray &bytes)
{
    const Result<Json> json = parseJsonObject(bytes);
    if (!json)
        return fail(json.error());
    FieldReader fields(*json, {});
    Error error;
    QString code;
    QString detail;
    fields.requiredName("code", code);
    fields.text("detail", detail);
    fields.text("what", error.what);
    fields.text("where", error.where);
    fields.text("remedy", error.remedy);
    const auto known = codeFromName(code);
    if (fields.ok() && !known)
        fields.fail(QStringLiteral("/code"), QStringLiteral("is not known"));
    if (!fields.ok())
        return fail(*fields.error());
    error.code = *known;
    if (error.what.isEmpty())
        error.what = detail;
    return error;
}

} // namespace bluepencil::wire
