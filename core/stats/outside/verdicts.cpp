// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/outside/verdicts.h"

#include "core/model/item.h"
#include "core/text/metrics.h"

#include <array>

namespace bluepencil {

namespace {

constexpr int severityInfo = 9; // SeverityNumber INFO
constexpr qsizetype mostIdBytes = 256;

OrderedJson attribute(const char *key, const QString &value)
{
    return {{"key", key}, {"value", {{"stringValue", toStdString(value)}}}};
}

OrderedJson attribute(const char *key, qint64 value)
{
    return {{"key", key}, {"value", {{"intValue", std::to_string(value)}}}};
}

OrderedJson attribute(const char *key, double value)
{
    return {{"key", key}, {"value", {{"doubleValue", value}}}};
}

// As the producer gave it with the draft; empty if not.
QString responseIdOf(const QByteArray &itemLine, const QString &draftId)
{
    const Result<Item> item = parseItem(itemLine);
    const Draft *draft = item ? item->draft(draftId) : nullptr;
    if (!draft || !draft->genAi.is_object())
        return {};
    const auto id = draft->genAi.find("gen_ai.response.id");
    if (id == draft->genAi.end() || !id->is_string())
        return {};
    const QString text = toQString(QByteArrayView(id->get_ref<const std::string &>()));
    return text.toUtf8().size() <= mostIdBytes ? text : QString();
}

int weightOf(const QString &severity)
{
    return severity == u"minor" ? 1 : severity == u"major" ? 5 : severity == u"critical" ? 25 : 0;
}

struct Record {
    qint64 no = 0;
    qint64 seq = 0;
    QString id;
    UtcMs at = 0;
    QString action;
    bool hasFinal = false;
    bool textsEqual = false;
    std::optional<double> hter;
    OrderedJson shared = OrderedJson::array(); // attributes of each of its events
};

// Nanoseconds as an unsigned 64-bit number holds them; 0, which says that the time is unknown, for
// what lies outside (opentelemetry-proto, logs.proto, LogRecord.time_unix_nano). A decision's time
// is its client's word.
std::string nanosOf(UtcMs at)
{
    constexpr UtcMs latest = 18'446'744'073'709; // 2^64 / 10^6
    return at > 0 && at <= latest ? std::to_string(at) + "000000" : "0";
}

OrderedJson event(const Record &record, const QString &name, const QString &label,
                  const std::optional<double> &value)
{
    const std::string time = nanosOf(record.at);
    OrderedJson attributes = OrderedJson::array();
    attributes.push_back(attribute("gen_ai.evaluation.name", name));
    if (value)
        attributes.push_back(attribute("gen_ai.evaluation.score.value", *value));
    attributes.push_back(attribute("gen_ai.evaluation.score.label", label));
    for (const OrderedJson &one : record.shared)
        attributes.push_back(one);
    return {{"timeUnixNano", time},
            {"observedTimeUnixNano", time},
            {"severityNumber", severityInfo},
            {"severityText", "INFO"},
            {"eventName", "gen_ai.evaluation.result"},
            {"attributes", std::move(attributes)}};
}

Record recordFrom(const Query &row)
{
    Record record;
    record.no = row.integer(0);
    record.seq = row.integer(1);
    record.id = row.text(2);
    record.at = row.integer(3);
    record.action = row.text(4);
    record.hasFinal = row.boolean(5);
    record.textsEqual = row.boolean(6);
    record.hter = row.optionalReal(7);
    const QString responseId = responseIdOf(row.bytes(12), row.text(11));
    if (!responseId.isEmpty())
        record.shared.push_back(attribute("gen_ai.response.id", responseId));
    record.shared.push_back(attribute("bluepencil.queue", row.text(8)));
    if (const QString task = row.text(9); !task.isEmpty())
        record.shared.push_back(attribute("bluepencil.task", task));
    record.shared.push_back(attribute("bluepencil.model", row.text(10)));
    record.shared.push_back(attribute("bluepencil.feedback_id", record.id));
    record.shared.push_back(attribute("bluepencil.seq", record.seq));
    return record;
}

Result<> addLabels(Database &database, const Record &record, std::vector<OrderedJson> &events)
{
    Query query(database,
                QStringLiteral("SELECT code, severity FROM feedback_label WHERE feedback_no = ?"
                               " ORDER BY label_no"));
    Result<bool> row = query.bind(record.no).runToRow();
    for (; row && *row; row = query.next())
        events.push_back(event(record, QStringLiteral("label.") + query.text(0), query.text(1),
                               weightOf(query.text(1))));
    return row ? Result<>() : fail(row.error());
}

} // namespace

Result<Verdicts> verdictsAfter(Database &database, qint64 afterSeq, int most)
{
    Verdicts verdicts;
    verdicts.lastSeq = afterSeq;
    std::vector<Record> records;
    Query query(
        database,
        QStringLiteral("SELECT feedback_no, seq, feedback_id, decided_at, action, has_final,"
                       " texts_equal, hter, queue, task, model, draft_id, item_line"
                       " FROM feedback WHERE seq > ? AND status = 'counted'"
                       " ORDER BY seq LIMIT ?"));
    Result<bool> row = query.bind(afterSeq).bind(most).runToRow();
    for (; row && *row; row = query.next())
        records.push_back(recordFrom(query));
    if (!row)
        return fail(row.error());
    for (const Record &record : records) {
        verdicts.events.push_back(
            event(record, QStringLiteral("human_review"), record.action, std::nullopt));
        if (record.hasFinal && record.hter)
            verdicts.events.push_back(event(record, QStringLiteral("hter"),
                                            bandName(hterBand(record.textsEqual, record.hter)),
                                            record.hter));
        BLUEPENCIL_TRY(addLabels(database, record, verdicts.events));
        verdicts.lastSeq = record.seq;
        ++verdicts.records;
    }
    return verdicts;
}

OrderedJson logsExport(const std::vector<OrderedJson> &events, const QString &workspaceId)
{
    OrderedJson resource;
    resource["attributes"]
        = OrderedJson::array({attribute("service.name", QStringLiteral("bluepencil")),
                              attribute("service.version", QStringLiteral(BLUEPENCIL_VERSION)),
                              attribute("bluepencil.workspace_id", workspaceId)});
    OrderedJson scope;
    scope["scope"] = {{"name", "bluepencil"}, {"version", BLUEPENCIL_VERSION}};
    scope["logRecords"] = events;
    OrderedJson logs;
    logs["resource"] = std::move(resource);
    logs["scopeLogs"] = OrderedJson::array({std::move(scope)});
    OrderedJson request;
    request["resourceLogs"] = OrderedJson::array({std::move(logs)});
    return request;
}

} // namespace bluepencil
