// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/erasurecertificate.h"

#include "core/model/jsonlines.h"
#include "core/queue/rights/rightsids.h"
#include "core/queue/rows.h"
#include "core/store/recordingturn.h"

#include <algorithm>
#include <sodium.h>

namespace bluepencil {

namespace {

constexpr int keyBytes = crypto_generichash_KEYBYTES; // 32

QString keyedHash(const QString &subjectId, const QString &key)
{
    const QByteArray raw = QByteArray::fromHex(key.toLatin1());
    const QByteArray text = subjectId.toUtf8();
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(
        reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()),
        reinterpret_cast<const unsigned char *>(text.constData()),
        static_cast<unsigned long long>(text.size()),
        reinterpret_cast<const unsigned char *>(raw.constData()), static_cast<size_t>(raw.size()));
    return QString::fromLatin1(hash.toHex());
}

QString newKey(const RandomSource &random)
{
    QByteArray key;
    while (key.size() < keyBytes) {
        const quint64 bits = random();
        for (int shift = 0; shift < 64; shift += 8)
            key += static_cast<char>((bits >> shift) & 0xff);
    }
    return QString::fromLatin1(key.toHex());
}

OrderedJson placesJson(const std::vector<PlaceCount> &places)
{
    OrderedJson array = OrderedJson::array();
    for (const PlaceCount &place : places) {
        array.push_back({{"table", toStdString(place.table)},
                         {"rows", place.rows},
                         {"done", toStdString(erasureWord(place.erasure))}});
    }
    return array;
}

OrderedJson batchesJson(const std::vector<ErasedBatch> &batches)
{
    OrderedJson array = OrderedJson::array();
    for (const ErasedBatch &batch : batches) {
        array.push_back({{"batch", toStdString(batch.batchId)},
                         {"revision", batch.revision},
                         {"records", batch.records}});
    }
    return array;
}

OrderedJson keptJson(const KeptIds &kept)
{
    return {
        {"count", kept.count},
        {"look_like_personal_data", kept.personal ? OrderedJson(*kept.personal) : OrderedJson()}};
}

Erasure erasureFrom(const QString &word)
{
    for (const Erasure erasure : {Erasure::Delete, Erasure::Blank, Erasure::Redact}) {
        if (erasureWord(erasure) == word)
            return erasure;
    }
    return Erasure::Rebuild;
}

// What the program wrote itself.
Result<> readBody(const QByteArray &bytes, ErasureCertificate &certificate)
{
    const Result<Json> json = parseJsonObject(bytes);
    if (!json)
        return fail(located(json.error(), certificate.id()));
    for (const Json &place : json->value("places", Json::array())) {
        certificate.places.push_back({toQString(place.value("table", std::string())),
                                      erasureFrom(toQString(place.value("done", std::string()))),
                                      place.value("rows", qint64 {0})});
    }
    for (const Json &batch : json->value("batches", Json::array())) {
        certificate.batches.push_back({toQString(batch.value("batch", std::string())),
                                       batch.value("revision", 1),
                                       batch.value("records", qint64 {0})});
    }
    if (const auto kept = json->find("external_ids"); kept != json->end()) {
        certificate.keptIds.emplace().count = kept->value("count", qint64 {0});
        const Json personal = kept->value("look_like_personal_data", Json());
        if (personal.is_number_integer())
            certificate.keptIds->personal = personal.get<qint64>();
    }
    certificate.isIdInNotes = json->value("id_stays_in_notes", false);
    for (const Json &reviewer : json->value("reviewers", Json::array()))
        certificate.reviewers += toQString(reviewer.get<std::string>());
    return {};
}

Result<> findRevisions(Database &database, ErasureCertificate &certificate)
{
    std::vector<ErasedBatch> latest;
    for (const ErasedBatch &batch : certificate.batches) {
        if (!latest.empty() && latest.back().batchId == batch.batchId)
            latest.back() = batch;
        else
            latest.push_back(batch);
    }
    Query query(database,
                QStringLiteral("SELECT revision, created_at FROM batch b WHERE batch_id = ?"
                               " AND revision > ? AND %1 ORDER BY revision")
                    .arg(wholeBatchSql(QStringLiteral("b"))));
    for (const ErasedBatch &batch : latest) {
        Result<bool> row = query.bind(batch.batchId).bind(batch.revision).runToRow();
        if (row && !*row)
            certificate.toMakeAnew.push_back(batch.batchId);
        for (; row && *row; row = query.next()) {
            certificate.newRevisions.push_back(
                {batch.batchId, static_cast<int>(query.integer(0)), query.integer(1)});
        }
        if (!row)
            return fail(row.error());
    }
    return {};
}

Result<> findOutstanding(Database &database, ErasureCertificate &certificate)
{
    if (!certificate.noticeSeq)
        return {};
    Result<std::vector<StationErasures>> stations = stationErasures(database);
    if (!stations)
        return fail(stations.error());
    std::erase_if(*stations, [&](const StationErasures &station) {
        return station.seq >= *certificate.noticeSeq;
    });
    certificate.outstanding = std::move(*stations);
    Query heard(database, QStringLiteral("SELECT count(*) FROM erasure_ack WHERE reviewer = ?"));
    for (const QString &reviewer : certificate.reviewers) {
        const Result<qint64> known = countOf(heard.bind(reviewer));
        if (!known)
            return fail(known.error());
        heard.finish();
        if (*known == 0)
            certificate.outstanding.push_back({QString(), reviewer, 0, 0, 0});
    }
    return {};
}

ErasureCertificate certificateFrom(const Query &query)
{
    ErasureCertificate certificate;
    certificate.number = query.integer(0);
    certificate.at = query.integer(1);
    certificate.by = query.text(2);
    certificate.subjectHash = query.text(3);
    certificate.hashKey = query.text(4);
    certificate.noticeSeq = query.optionalInteger(5);
    return certificate;
}

const QString certificateColumns
    = QStringLiteral("SELECT certificate_no, erased_at, erased_by, subject_hash,"
                     " hash_key, notice_seq, body FROM erasure_certificate");

Result<> findWhatStands(Database &database, ErasureCertificate &certificate)
{
    BLUEPENCIL_TRY(findRevisions(database, certificate));
    Result<std::vector<BatchRecipient>> recipients = recipientsOf(database, certificate.batches);
    if (!recipients)
        return fail(recipients.error());
    certificate.recipients = std::move(*recipients);
    return findOutstanding(database, certificate);
}

const QString notReached = QStringLiteral(
    "Not reached by the program: files of the batches named here, until whoever holds them deletes"
    " them; copies of the workspace made before; what the producer keeps.");

QString keptWords(const KeptIds &kept)
{
    const QString start
        = QStringLiteral("kept: %1 external ids of their items, as the producer gave them, so that"
                         " none is taken in again")
              .arg(kept.count);
    return kept.personal
        ? start + QStringLiteral("; %1 of them look like personal data").arg(*kept.personal)
        : start + QStringLiteral("; nobody looked whether they are personal data");
}

QString notesWords(bool isIdInNotes)
{
    const QString what = isIdInNotes
        ? QStringLiteral("whole names that stand in the items; the id is a word or a short number,"
                         " and was taken out only where it is all of the note")
        : QStringLiteral("the id and whole names that stand in the items");
    return QStringLiteral("Notes and reasons (of holds, requests, alarms and gifts of batches) and"
                          " recipients were searched for %1. Other spellings and parts of names"
                          " were not searched for: read the notes.")
        .arg(what);
}

} // namespace

QString ErasureCertificate::id() const
{
    return rightsId(u'E', number);
}

bool ErasureCertificate::isOf(const QString &subjectId) const
{
    return sodium_init() >= 0 && keyedHash(subjectId, hashKey) == subjectHash;
}

Result<std::vector<ErasedBatch>> batchesOf(Database &database, const QString &subjectId)
{
    Query query(
        database,
        QStringLiteral("SELECT b, v, count(*) FROM (SELECT r.batch_id AS b, r.batch_revision AS v,"
                       " r.feedback_id FROM batch_record r WHERE r.feedback_id IN"
                       " (SELECT f.feedback_id FROM feedback f WHERE f.item_id IN"
                       " (SELECT item_id FROM item WHERE subject_id = ? AND subject_id <> ''))"
                       " AND %1 UNION SELECT r.batch_id, r.batch_revision, r.feedback_id"
                       " FROM batch_record r WHERE r.feedback_id IN (SELECT f.feedback_id"
                       " FROM feedback f WHERE f.subject_id = ? AND f.subject_id <> '')"
                       " AND %1 UNION"
                       " SELECT r.batch_id, r.batch_revision, r.feedback_id FROM batch_record r"
                       " WHERE r.feedback_id IN (SELECT 'history:' || i.item_id FROM item i"
                       " WHERE i.subject_id = ? AND i.subject_id <> '') AND %1) t GROUP BY b, v"
                       " ORDER BY b, v")
            .arg(ofWholeBatchSql(QStringLiteral("r"))));
    std::vector<ErasedBatch> found;
    Result<bool> row = query.bind(subjectId).bind(subjectId).bind(subjectId).runToRow();
    for (; row && *row; row = query.next()) {
        found.push_back({query.text(0), static_cast<int>(query.integer(1)), query.integer(2)});
    }
    if (!row)
        return fail(row.error());
    return found;
}

Result<std::vector<BatchRecipient>> recipientsOf(Database &database,
                                                 const std::vector<ErasedBatch> &batches)
{
    std::vector<BatchRecipient> found;
    Query query(database,
                QStringLiteral("SELECT given_to, given_at FROM batch_given WHERE batch_id = ?"
                               " AND batch_revision = ? ORDER BY given_at, given_to"));
    for (const ErasedBatch &batch : batches) {
        Result<bool> row = query.bind(batch.batchId).bind(batch.revision).runToRow();
        for (; row && *row; row = query.next())
            found.push_back({batch.batchId, batch.revision, query.text(0), query.integer(1)});
        if (!row)
            return fail(row.error());
    }
    return found;
}

Result<QStringList> reviewersWithCopies(Database &database, const QString &subjectId)
{
    Query query(database,
                QStringLiteral("SELECT DISTINCT e.actor FROM event e JOIN item i"
                               " ON i.item_id = e.item_id WHERE i.subject_id = ?"
                               " AND e.kind = 'leased' AND e.actor IN (SELECT subject FROM token"
                               " WHERE role = 'reviewer') ORDER BY e.actor"));
    return textsOf(query.bind(subjectId));
}

Result<qint64> storeCertificate(Database &database, ErasureCertificate certificate,
                                const QString &subjectId, const RandomSource &random)
{
    if (sodium_init() < 0) {
        return fail(Error::Code::Unsupported, QStringLiteral("libsodium does not start"), {},
                    QStringLiteral("install it again"));
    }
    certificate.hashKey = newKey(random);
    certificate.subjectHash = keyedHash(subjectId, certificate.hashKey);
    OrderedJson body;
    body["places"] = placesJson(certificate.places);
    body["batches"] = batchesJson(certificate.batches);
    if (certificate.keptIds)
        body["external_ids"] = keptJson(*certificate.keptIds);
    if (certificate.isIdInNotes)
        body["id_stays_in_notes"] = true;
    body["reviewers"] = OrderedJson::array();
    for (const QString &reviewer : certificate.reviewers)
        body["reviewers"].push_back(toStdString(reviewer));
    Query insert(database,
                 QStringLiteral("INSERT INTO erasure_certificate (erased_at, erased_by,"
                                " subject_hash, hash_key, notice_seq, body)"
                                " VALUES (?, ?, ?, ?, ?, ?) RETURNING certificate_no"));
    insert.bind(certificate.at).bind(certificate.by).bind(certificate.subjectHash);
    insert.bind(certificate.hashKey).bind(certificate.noticeSeq).bind(toLine(body));
    return insertedNumber(insert);
}

Result<ErasureCertificate> findCertificate(Database &database, qint64 number)
{
    Query query(database, certificateColumns + QStringLiteral(" WHERE certificate_no = ?"));
    const Result<bool> row = query.bind(number).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row) {
        return fail(Error::Code::NotFound, QStringLiteral("there is no such certificate"),
                    rightsId(u'E', number), QStringLiteral("look at bluepencil-cli erase list"));
    }
    ErasureCertificate certificate = certificateFrom(query);
    const QByteArray body = query.bytes(6);
    query.finish();
    BLUEPENCIL_TRY(readBody(body, certificate));
    BLUEPENCIL_TRY(findWhatStands(database, certificate));
    return certificate;
}

Result<std::vector<ErasureCertificate>> listCertificates(Database &database)
{
    std::vector<ErasureCertificate> found;
    {
        Query query(database, certificateColumns + QStringLiteral(" ORDER BY certificate_no DESC"));
        Result<bool> row = query.runToRow();
        for (; row && *row; row = query.next()) {
            ErasureCertificate certificate = certificateFrom(query);
            BLUEPENCIL_TRY(readBody(query.bytes(6), certificate));
            found.push_back(std::move(certificate));
        }
        if (!row)
            return fail(row.error());
    }
    for (ErasureCertificate &certificate : found)
        BLUEPENCIL_TRY(findWhatStands(database, certificate));
    return found;
}

OrderedJson toJson(const ErasureCertificate &certificate, const QString &workspaceId)
{
    OrderedJson json;
    json["schema"] = "bluepencil-erasure-certificate";
    json["schema_version"] = 1;
    json["certificate"] = toStdString(certificate.id());
    json["workspace"] = toStdString(workspaceId);
    json["erased_at"] = toStdString(toRfc3339(certificate.at));
    json["erased_by"] = toStdString(certificate.by);
    json["subject_hash"] = "blake2b-256-keyed:" + toStdString(certificate.subjectHash);
    json["places"] = placesJson(certificate.places);
    if (certificate.keptIds) {
        json["external_ids_kept"] = keptJson(*certificate.keptIds);
        json["notes"] = toStdString(notesWords(certificate.isIdInNotes));
    }
    json["batches"] = batchesJson(certificate.batches);
    json["new_revisions"] = OrderedJson::array();
    for (const NewRevision &made : certificate.newRevisions) {
        json["new_revisions"].push_back({{"batch", toStdString(made.batchId)},
                                         {"revision", made.revision},
                                         {"at", toStdString(toRfc3339(made.at))}});
    }
    json["to_make_anew"] = OrderedJson::array();
    for (const QString &batch : certificate.toMakeAnew)
        json["to_make_anew"].push_back(toStdString(batch));
    json["recipients_to_tell"] = OrderedJson::array();
    for (const BatchRecipient &recipient : certificate.recipients) {
        json["recipients_to_tell"].push_back({{"to", toStdString(recipient.to)},
                                              {"batch", toStdString(recipient.batchId)},
                                              {"revision", recipient.revision},
                                              {"given_at", toStdString(toRfc3339(recipient.at))}});
    }
    json["workstations_outstanding"] = OrderedJson::array();
    for (const StationErasures &station : certificate.outstanding) {
        json["workstations_outstanding"].push_back(
            {{"workstation",
              station.workstation.isEmpty() ? OrderedJson()
                                            : OrderedJson(toStdString(station.workstation))},
             {"reviewer", toStdString(station.reviewer)},
             {"last_heard_of",
              station.at > 0 ? OrderedJson(toStdString(toRfc3339(station.at))) : OrderedJson()}});
    }
    json["not_reached"] = toStdString(notReached);
    return json;
}

QStringList linesOf(const ErasureCertificate &certificate, const QString &workspaceId)
{
    QStringList lines {QStringLiteral("Certificate of erasure %1").arg(certificate.id()),
                       QStringLiteral("workspace %1, erased %2 by %3")
                           .arg(workspaceId, toRfc3339(certificate.at), certificate.by),
                       QStringLiteral("person: keyed digest %1").arg(certificate.subjectHash)};
    for (const PlaceCount &place : certificate.places) {
        if (place.rows > 0) {
            lines += QStringLiteral("  %1  %2 rows %3")
                         .arg(place.table, -18)
                         .arg(place.rows, 6)
                         .arg(erasureWord(place.erasure));
        }
    }
    if (certificate.keptIds) {
        lines += keptWords(*certificate.keptIds);
        lines += notesWords(certificate.isIdInNotes);
    }
    for (const ErasedBatch &batch : certificate.batches) {
        lines += QStringLiteral("batch %1 r%2 holds %3 records of the person")
                     .arg(batch.batchId)
                     .arg(batch.revision)
                     .arg(batch.records);
    }
    for (const NewRevision &made : certificate.newRevisions) {
        lines += QStringLiteral("made anew without them: %1 r%2, %3")
                     .arg(made.batchId)
                     .arg(made.revision)
                     .arg(toRfc3339(made.at));
    }
    for (const QString &batch : certificate.toMakeAnew)
        lines += QStringLiteral("still to be made anew: batch %1").arg(batch);
    if (!certificate.toMakeAnew.empty())
        lines += QStringLiteral("which makes all of them anew: bluepencil-cli rebuild"
                                " --all-withdrawn --out DIR");
    for (const BatchRecipient &recipient : certificate.recipients) {
        lines += QStringLiteral("to be told: %1, who was given %2 r%3 on %4")
                     .arg(recipient.to, recipient.batchId)
                     .arg(recipient.revision)
                     .arg(toRfc3339(recipient.at).left(10));
    }
    if (certificate.outstanding.empty())
        lines += QStringLiteral("no workstation is outstanding");
    for (const StationErasures &station : certificate.outstanding) {
        if (station.workstation.isEmpty()) {
            lines += QStringLiteral("outstanding: whatever %1 works with; none of their"
                                    " workstations was heard of")
                         .arg(station.reviewer);
            continue;
        }
        lines += QStringLiteral("outstanding: workstation %1 of %2, last heard of %3")
                     .arg(station.workstation, station.reviewer, toRfc3339(station.at));
    }
    lines += notReached;
    return lines;
}

} // namespace bluepencil
