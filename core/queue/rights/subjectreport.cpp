// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/subjectreport.h"

#include "core/model/jsonlines.h"
#include "core/queue/rights/earliersubject.h"
#include "core/queue/rights/erasurecertificate.h"
#include "core/queue/rights/holds.h"
#include "core/queue/rights/restriction.h"
#include "core/queue/rights/rightsrequests.h"
#include "core/queue/rows.h"

namespace bluepencil {

namespace {

OrderedJson textJson(const Query &query, int column)
{
    return query.isNull(column) ? OrderedJson() : OrderedJson(toStdString(query.utf8(column)));
}

// JSON that the program wrote, without the reviewer in it.
OrderedJson withoutReviewer(const QByteArray &bytes)
{
    OrderedJson json = OrderedJson::parse(bytes.toStdString(), nullptr, false);
    if (json.is_object())
        json.erase("reviewer");
    return json.is_discarded() ? OrderedJson() : json;
}

OrderedJson storedJson(const QByteArray &bytes)
{
    OrderedJson json = OrderedJson::parse(bytes.toStdString(), nullptr, false);
    return json.is_discarded() ? OrderedJson() : json;
}

class Writer {
public:
    Writer(SqlReviewQueue &queue, const QString &subjectId, const SubjectSink &sink)
        : m_queue(queue)
        , m_database(queue.workspace().database())
        , m_subject(subjectId)
        , m_sink(sink)
    {
    }

    Result<> run()
    {
        Result<OrderedJson> head = subjectSummary(m_queue, m_subject);
        if (!head)
            return fail(head.error());
        QByteArray start = toLine(*head);
        start.chop(1);
        BLUEPENCIL_TRY(m_sink(start + ",\"items\":["));
        Query find(m_database,
                   QStringLiteral("SELECT item_id FROM item WHERE subject_id = ?"
                                  " ORDER BY item_no"));
        const Result<QStringList> items = textsOf(find.bind(m_subject));
        if (!items)
            return fail(items.error());
        bool first = true;
        for (const QString &itemId : *items) {
            BLUEPENCIL_TRY(m_sink(first ? "\n" : ",\n"));
            first = false;
            BLUEPENCIL_TRY(writeItem(itemId));
        }
        const Result<QStringList> former = itemsOnceAbout(m_database, m_subject);
        if (!former)
            return fail(former.error());
        for (const QString &itemId : *former) {
            BLUEPENCIL_TRY(m_sink(first ? "\n" : ",\n"));
            first = false;
            BLUEPENCIL_TRY(writeFormer(itemId));
        }
        return m_sink("]}\n");
    }

private:
    Result<> writeItem(const QString &itemId)
    {
        QByteArray line;
        QString producer;
        QString externalId;
        {
            Query query(m_database,
                        QStringLiteral("SELECT producer, external_id, revision, queue, state,"
                                       " created_at, closed_at, usage_service, usage_training,"
                                       " usage_basis, retention_class, line FROM item"
                                       " WHERE item_id = ?"));
            const Result<bool> row = query.bind(itemId).runToRow();
            if (!row)
                return fail(row.error());
            if (!*row)
                return m_sink("null");
            producer = query.text(0);
            externalId = query.text(1);
            OrderedJson json;
            json["item_id"] = toStdString(itemId);
            json["producer"] = toStdString(producer);
            json["external_id"] = toStdString(externalId);
            json["revision"] = query.integer(2);
            json["queue"] = toStdString(query.text(3));
            json["state"] = toStdString(query.text(4));
            json["received_at"] = timeOrNull(query.integer(5));
            json["closed_at"] = timeOrNull(query.optionalInteger(6));
            json["usage"] = {{"service", query.boolean(7)},
                             {"training", query.boolean(8)},
                             {"basis", toStdString(query.text(9))},
                             {"retention_class", toStdString(query.text(10))}};
            QByteArray head = toLine(json);
            head.chop(1);
            // As it came, to the byte: what is unknown to the program is the person's, too.
            BLUEPENCIL_TRY(m_sink(head + ",\"item\":"));
            line = query.bytes(11);
        }
        // A damaged one as the text that it is, or the document would be none.
        BLUEPENCIL_TRY(
            m_sink(parseJson(line) ? line.trimmed() : jsonString(QString::fromUtf8(line))));
        line.clear();
        BLUEPENCIL_TRY(writeMade(itemId, producer, externalId));
        return m_sink("}");
    }

    // It is about somebody else now, of whom nothing is said here.
    Result<> writeFormer(const QString &itemId)
    {
        Query query(m_database,
                    QStringLiteral("SELECT producer, external_id FROM item WHERE item_id = ?"));
        const Result<bool> row = query.bind(itemId).runToRow();
        if (!row)
            return fail(row.error());
        if (!*row)
            return m_sink("null");
        const QString producer = query.text(0);
        const QString externalId = query.text(1);
        query.finish();
        QByteArray head = toLine(OrderedJson {{"item_id", toStdString(itemId)},
                                              {"producer", toStdString(producer)},
                                              {"external_id", toStdString(externalId)},
                                              {"is_about_somebody_else_now", true}});
        head.chop(1);
        BLUEPENCIL_TRY(m_sink(head));
        BLUEPENCIL_TRY(writeMade(itemId, producer, externalId));
        return m_sink("}");
    }

    // What came in before and what was made of it, as far as it is theirs.
    Result<> writeMade(const QString &itemId, const QString &producer, const QString &externalId)
    {
        Result<OwnRevisions> own = revisionsAbout(m_database, itemId, m_subject);
        if (!own)
            return fail(own.error());
        m_own = std::move(*own);
        BLUEPENCIL_TRY(writeRevisions(producer, externalId));
        BLUEPENCIL_TRY(writeWork(itemId));
        return writeAnswers(itemId);
    }

    // " AND …" for rows of outcomes, which know the decision that they come of.
    [[nodiscard]] QString ownOutcomes() const
    {
        const QString decided = m_own.condition(QStringLiteral("item_revision"));
        if (decided.isEmpty())
            return {};
        return QStringLiteral(" AND (%1 o.decision_id IN (SELECT d.decision_id FROM decision d"
                              " WHERE d.item_id = o.item_id%2))")
            .arg(m_own.isAboutNow ? QStringLiteral("o.decision_id IS NULL OR") : QString(),
                 decided);
    }

    using Row = std::function<OrderedJson(const Query &)>;

    // ,"name":[…], a row at a time.
    Result<> writeList(const char *name, Query &query, const Row &row)
    {
        BLUEPENCIL_TRY(m_sink(QByteArray(",\"") + name + "\":["));
        bool first = true;
        Result<bool> found = query.runToRow();
        for (; found && *found; found = query.next()) {
            BLUEPENCIL_TRY(m_sink((first ? QByteArray() : QByteArray(",")) + toLine(row(query))));
            first = false;
        }
        if (!found)
            return fail(found.error());
        return m_sink("]");
    }

    Result<> writeRevisions(const QString &producer, const QString &externalId)
    {
        Query query(m_database,
                    QStringLiteral("SELECT revision, received_at, line FROM item_revision"
                                   " WHERE producer = ? AND external_id = ?%1 ORDER BY revision")
                        .arg(m_own.condition(QStringLiteral("revision"))));
        query.bind(producer).bind(externalId);
        return writeList("earlier_revisions", query, [](const Query &row) {
            return OrderedJson {{"revision", row.integer(0)},
                                {"received_at", timeOrNull(row.integer(1))},
                                {"item", storedJson(row.bytes(2))}};
        });
    }

    Result<> writeWork(const QString &itemId)
    {
        Query decisions(m_database,
                        QStringLiteral("SELECT status, committed_at, body, final_text FROM decision"
                                       " WHERE item_id = ?%1 ORDER BY committed_at, decision_id")
                            .arg(m_own.condition(QStringLiteral("item_revision"))));
        BLUEPENCIL_TRY(writeList("decisions", decisions.bind(itemId), [](const Query &row) {
            return OrderedJson {{"status", toStdString(row.text(0))},
                                {"committed_at", timeOrNull(row.integer(1))},
                                {"decision", withoutReviewer(row.bytes(2))},
                                {"final_text", textJson(row, 3)}};
        }));
        Query feedback(m_database,
                       QStringLiteral("SELECT feedback_id, revision, status, decision, edits,"
                                      " metrics FROM feedback WHERE item_id = ?%1"
                                      " ORDER BY feedback_no")
                           .arg(m_own.condition(QStringLiteral("item_revision"))));
        BLUEPENCIL_TRY(writeList("feedback", feedback.bind(itemId), [](const Query &row) {
            return OrderedJson {{"feedback_id", toStdString(row.text(0))},
                                {"revision", row.integer(1)},
                                {"status", toStdString(row.text(2))},
                                {"decision", withoutReviewer(row.bytes(3))},
                                {"edits", storedJson(row.bytes(4))},
                                {"metrics", storedJson(row.bytes(5))}};
        }));
        Query working(m_database,
                      QStringLiteral("SELECT saved_at, text, labels, note FROM journal_working"
                                     " WHERE item_id = ?%1 ORDER BY saved_at")
                          .arg(m_own.condition(QStringLiteral("seen_revision"))));
        BLUEPENCIL_TRY(writeList("unsent_texts", working.bind(itemId), [](const Query &row) {
            return OrderedJson {{"saved_at", timeOrNull(row.integer(0))},
                                {"text", textJson(row, 1)},
                                {"labels", storedJson(row.bytes(2))},
                                {"note", textJson(row, 3)}};
        }));
        Query pending(m_database,
                      QStringLiteral("SELECT made_at, state, body FROM journal_decision"
                                     " WHERE item_id = ?%1 ORDER BY made_at")
                          .arg(m_own.condition(QStringLiteral("seen_revision"))));
        return writeList("journal_decisions", pending.bind(itemId), [](const Query &row) {
            return OrderedJson {{"made_at", timeOrNull(row.integer(0))},
                                {"state", toStdString(row.text(1))},
                                {"decision", withoutReviewer(row.bytes(2))}};
        });
    }

    Result<> writeAnswers(const QString &itemId)
    {
        Query outcomes(
            m_database,
            QStringLiteral("SELECT o.outcome_id, o.state, o.created_at, o.taken_at, o.payload,"
                           " o.not_sent_reason, d.state, d.attempts, d.delivered_at FROM outcome o"
                           " LEFT JOIN webhook_delivery d ON d.delivery_id = o.outcome_id"
                           " WHERE o.item_id = ?%1 ORDER BY o.outcome_no")
                .arg(ownOutcomes()));
        BLUEPENCIL_TRY(writeList("outcomes", outcomes.bind(itemId), [](const Query &row) {
            OrderedJson json {{"outcome_id", toStdString(row.text(0))},
                              {"state", toStdString(row.text(1))},
                              {"made_at", timeOrNull(row.integer(2))},
                              {"handed_out_at", timeOrNull(row.optionalInteger(3))},
                              {"outcome", withoutReviewer(row.bytes(4))},
                              {"not_sent_reason", textJson(row, 5)}};
            if (!row.isNull(6)) {
                json["webhook"] = {{"state", toStdString(row.text(6))},
                                   {"attempts", row.integer(7)},
                                   {"delivered_at", timeOrNull(row.optionalInteger(8))}};
            }
            return json;
        }));
        Query signals(m_database,
                      QStringLiteral("SELECT s.kind, s.at, s.value FROM outcome_signal s"
                                     " JOIN outcome o ON o.outcome_id = s.outcome_id"
                                     " WHERE o.item_id = ?%1 ORDER BY s.at, s.kind")
                          .arg(ownOutcomes()));
        BLUEPENCIL_TRY(writeList("signals", signals.bind(itemId), [](const Query &row) {
            return OrderedJson {{"kind", toStdString(row.text(0))},
                                {"at", timeOrNull(row.integer(1))},
                                {"value", textJson(row, 2)}};
        }));
        Query asked(m_database,
                    QStringLiteral("SELECT created_at, state, body, refusal FROM draft_request"
                                   " WHERE item_id = ?%1 ORDER BY request_no")
                        .arg(m_own.condition(QStringLiteral("item_revision"))));
        BLUEPENCIL_TRY(writeList("draft_requests", asked.bind(itemId), [](const Query &row) {
            return OrderedJson {{"made_at", timeOrNull(row.integer(0))},
                                {"state", toStdString(row.text(1))},
                                {"request", withoutReviewer(row.bytes(2))},
                                {"refusal", textJson(row, 3)}};
        }));
        Query corrections(m_database,
                          QStringLiteral("SELECT rectified_at, note, line FROM rectification"
                                         " WHERE item_id = ?%1 ORDER BY rectification_no")
                              .arg(m_own.isAboutNow ? QString() : QStringLiteral(" AND 1 = 0")));
        return writeList("rectifications", corrections.bind(itemId), [](const Query &row) {
            return OrderedJson {{"at", timeOrNull(row.integer(0))},
                                {"note", textJson(row, 1)},
                                {"item", storedJson(row.bytes(2))}};
        });
    }

    SqlReviewQueue &m_queue;
    Database &m_database;
    QString m_subject;
    const SubjectSink &m_sink;
    OwnRevisions m_own; // of the item that is written
};

Result<OrderedJson> batchesJson(Database &database, const QString &subjectId)
{
    const auto batches = batchesOf(database, subjectId);
    if (!batches)
        return fail(batches.error());
    const auto recipients = recipientsOf(database, *batches);
    if (!recipients)
        return fail(recipients.error());
    OrderedJson array = OrderedJson::array();
    for (const ErasedBatch &batch : *batches) {
        OrderedJson json {{"batch", toStdString(batch.batchId)},
                          {"revision", batch.revision},
                          {"records", batch.records}};
        json["given"] = OrderedJson::array();
        for (const BatchRecipient &recipient : *recipients) {
            if (recipient.batchId == batch.batchId && recipient.revision == batch.revision) {
                json["given"].push_back(
                    {{"to", toStdString(recipient.to)}, {"at", timeOrNull(recipient.at)}});
            }
        }
        array.push_back(std::move(json));
    }
    return array;
}

Result<OrderedJson> placesJson(Database &database, const QString &subjectId)
{
    const auto places = countPlaces(database, subjectId);
    if (!places)
        return fail(places.error());
    OrderedJson array = OrderedJson::array();
    for (const PlaceCount &place : *places)
        array.push_back({{"table", toStdString(place.table)}, {"rows", place.rows}});
    return array;
}

Result<OrderedJson> holdsJson(Database &database, const QString &subjectId)
{
    OrderedJson array = OrderedJson::array();
    HoldRules rules;
    BLUEPENCIL_TRY(rules.load(database));
    const Result<std::vector<Hold>> holds = rules.allOverPerson(database, subjectId);
    if (!holds)
        return fail(holds.error());
    for (const Hold &hold : *holds)
        array.push_back(toJson(hold));
    return array;
}

Result<OrderedJson> stationsJson(Database &database)
{
    const auto stations = stationErasures(database);
    if (!stations)
        return fail(stations.error());
    OrderedJson array = OrderedJson::array();
    for (const StationErasures &station : *stations)
        array.push_back(toStdString(station.workstation));
    return array;
}

} // namespace

Result<OrderedJson> subjectSummary(SqlReviewQueue &queue, const QString &subjectId)
{
    if (subjectId.isEmpty()) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("no person was named"), {},
                    QStringLiteral("give the subject_id"));
    }
    Database &database = queue.workspace().database();
    const UtcMs now = queue.clock().now();
    OrderedJson json;
    json["schema"] = "bluepencil-subject";
    json["schema_version"] = 1;
    json["subject_id"] = toStdString(subjectId);
    json["workspace"] = toStdString(queue.workspace().id());
    json["made_at"] = timeOrNull(now);
    const Result<OrderedJson> places = placesJson(database, subjectId);
    if (!places)
        return places;
    json["places"] = *places;
    const Result<OrderedJson> batches = batchesJson(database, subjectId);
    if (!batches)
        return batches;
    json["batches"] = *batches;
    const auto restriction = restrictionOf(database, subjectId);
    if (!restriction)
        return fail(restriction.error());
    json["restricted_since"] = *restriction ? timeOrNull((*restriction)->at) : OrderedJson();
    const Result<OrderedJson> holds = holdsJson(database, subjectId);
    if (!holds)
        return holds;
    json["holds"] = *holds;
    const auto requests = requestsOf(database, subjectId);
    if (!requests)
        return fail(requests.error());
    json["requests"] = OrderedJson::array();
    for (const RightsRequest &request : *requests)
        json["requests"].push_back(toJson(request, dayAt(now, queue.workspace().timeZone())));
    const Result<OrderedJson> stations = stationsJson(database);
    if (!stations)
        return stations;
    json["workstations_that_may_hold_copies"] = *stations;
    return json;
}

Result<> writeSubject(SqlReviewQueue &queue, const QString &subjectId, const SubjectSink &sink)
{
    ReadTransaction state(queue.workspace().database());
    BLUEPENCIL_TRY(state.begin());
    return Writer(queue, subjectId, sink).run();
}

} // namespace bluepencil
