// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batches/rebuilt.h"

#include "core/dataset/batches/manifest.h"
#include "core/dataset/clearing/recordprivacy.h"
#include "core/dataset/formats/actiontable.h"
#include "core/dataset/recipe/recipe.h"
#include "core/store/database/database.h"
#include "core/store/records.h"

#include <numeric>

namespace bluepencil {

namespace {

Error damaged(const QString &what)
{
    return {Error::Code::Corrupt,
            QStringLiteral("the manifest of the batch does not hold %1").arg(what),
            {},
            QStringLiteral("restore a backup of the workspace, or export anew")};
}

Result<qint64> number(const Json &json, const char *name)
{
    const Json value = json.is_object() ? json.value(name, Json()) : Json();
    if (!value.is_number_integer() || value.get<qint64>() < 0)
        return fail(damaged(QString::fromLatin1(name)));
    return value.get<qint64>();
}

Result<QMap<QString, qint64>> reasonsOf(const Json &json, const char *name)
{
    const Json value = json.is_object() ? json.value(name, Json()) : Json();
    if (!value.is_object())
        return fail(damaged(QString::fromLatin1(name)));
    QMap<QString, qint64> reasons;
    for (const auto &[reason, count] : value.items()) {
        if (!count.is_number_integer())
            return fail(damaged(QString::fromLatin1(name)));
        reasons.insert(toQString(reason), count.get<qint64>());
    }
    return reasons;
}

qint64 sum(const QMap<QString, qint64> &reasons)
{
    return std::accumulate(reasons.cbegin(), reasons.cend(), qint64 {0});
}

// `gone` more of what was withdrawn.
void addWithdrawn(QMap<QString, qint64> &reasons, qint64 gone)
{
    if (gone > 0)
        reasons[reasons::withdrawn] += gone;
}

Result<> carryFormat(const Json &recorded, FormatCounts &counts)
{
    const Result<qint64> in = number(recorded, "in");
    if (!in)
        return fail(in.error());
    const auto drops = reasonsOf(recorded, "drops");
    if (!drops)
        return fail(drops.error());
    counts.in = *in;
    counts.drops = *drops;
    addWithdrawn(counts.drops, *in - counts.out - sum(*drops));
    return {};
}

// Records of the batch whose values are no longer those that were stored, whatever they say of
// themselves now: a status that flipped would look as if they had been withdrawn.
QString damagedRecordsSql(const Database &database)
{
    const auto among = [&database](const QString &table, const QString &key) {
        return QStringLiteral("SELECT r.feedback_id FROM batch_record r JOIN %1 d ON %2"
                              " WHERE r.batch_id = ? AND r.batch_revision = ? AND %3 = 0")
            .arg(table, key, intactSql(database, table, QStringLiteral("d")));
    };
    return among(QStringLiteral("feedback"), QStringLiteral("d.feedback_id = r.feedback_id"))
        + QStringLiteral(" UNION ALL ")
        + among(QStringLiteral("item"),
                QStringLiteral("d.item_id = substr(r.feedback_id, 9)"
                               " AND r.feedback_id LIKE 'history:%'"));
}

// What is damaged would go as if it had been withdrawn.
Result<> checkRecordsOf(Database &database, const BatchRow &batch)
{
    Query query(database, damagedRecordsSql(database));
    for (int part = 0; part < 2; ++part)
        query.bind(batch.batchId).bind(batch.revision);
    QStringList named;
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next())
        named += query.text(0);
    if (!row)
        return fail(row.error());
    if (named.isEmpty())
        return {};
    return fail(damagedRecords(
        std::move(named), QStringLiteral("nothing was written of %1").arg(batch.batchId),
        QStringLiteral("run bluepencil-cli doctor, and rebuild from a backup of before")));
}

} // namespace

Result<Rebuilt> readRebuilt(Database &database, const QString &batchId, int revision)
{
    Result<BatchRow> batch = batchNamed(database, batchId, revision);
    if (!batch)
        return fail(batch.error());
    BLUEPENCIL_TRY(checkRecordsOf(database, *batch));
    auto records = recordsOf(database, batchId, batch->revision);
    if (!records)
        return fail(records.error());
    Rebuilt rebuilt {std::move(*batch), std::move(*records), {}};
    Query query(database,
                QStringLiteral("SELECT feedback_id FROM batch_record WHERE batch_id = ?"
                               " AND batch_revision = ?"));
    Result<bool> row = query.bind(batchId).bind(rebuilt.batch.revision).runToRow();
    while (row && *row) {
        rebuilt.known.insert(query.text(0));
        row = query.next();
    }
    if (!row)
        return fail(row.error());
    return rebuilt;
}

// Another key would give everybody another pseudonym, silently.
static Result<> checkSameKey(const BatchRow &batch, const ExportConfig &config)
{
    const Result<PrivacyMethod> method = privacyMethodOf(config);
    if (!method)
        return fail(method.error());
    const Result<Json> manifest = parseJsonObject(batch.manifest);
    if (!manifest)
        return fail(manifest.error());
    const Json privacy = manifest->value("privacy", Json::object());
    if (method->key.isEmpty() || !privacy.is_object()
        || privacy.value("key_fingerprint", Json()) == toStdString(method->key.fingerprint()))
        return {};
    return fail(Error::Code::Conflict,
                QStringLiteral("is not the key that the batch was made with"), config.keyFile,
                QStringLiteral("name the file of that key"));
}

Result<ExportConfig> recordedConfig(const BatchRow &batch, const QString &keyFile)
{
    const Result<Json> json = parseJsonObject(batch.config);
    if (!json)
        return fail(json.error());
    Result<ExportConfig> config = recipeFromJson(*json);
    if (!config)
        return config;
    config->keyFile = keyFile;
    BLUEPENCIL_TRY(checkSameKey(batch, *config));
    return config;
}

Result<QString> recordedPrevious(const BatchRow &batch)
{
    const Result<Json> json = parseJsonObject(batch.manifest);
    if (!json)
        return fail(json.error());
    const Json previous = json->value("previous_batch", Json());
    return previous.is_string() ? toQString(previous.get<std::string>()) : QString();
}

bool wasKeptApart(const BatchRow &batch)
{
    const Result<Json> json = parseJsonObject(batch.manifest);
    const Json split = json ? json->value("split", Json()) : Json();
    return split.is_object() && split.contains("same_texts");
}

bool hasKeyedExamples(const BatchRow &batch)
{
    const Result<Json> json = parseJsonObject(batch.manifest);
    const Json privacy = json ? json->value("privacy", Json()) : Json();
    return privacy.is_object() && privacy.value("example_ids", Json()) == keyedExampleIds;
}

OrderedJson recordedNearTexts(const BatchRow &batch)
{
    const Result<OrderedJson> manifest = storedManifest(batch);
    const OrderedJson split = manifest ? manifest->value("split", OrderedJson()) : OrderedJson();
    return split.is_object() ? split.value("near_texts", OrderedJson()) : OrderedJson();
}

QStringList differingPins(const QByteArray &manifest)
{
    const Result<Json> json = parseJsonObject(manifest);
    const Json pins = json ? json->value("pins", Json::object()) : Json::object();
    if (!pins.is_object())
        return {};
    const bool scanned = pins.value("detectors", Json("none")) != Json("none");
    const Json config = json ? json->value("config", Json::object()) : Json::object();
    const Json preparation
        = config.is_object() ? config.value("preparation", Json::object()) : Json::object();
    const Json table = preparation.is_object() ? preparation.value("token_table", Json()) : Json();
    const TokenEncoding tokens = table.is_string()
        ? TokenCounter::encodingFromName(toQString(table.get<std::string>()))
              .value_or(TokenEncoding::O200k)
        : TokenEncoding::O200k;
    const OrderedJson present = pinsJson(OrderedJson(), scanned, tokens);
    QStringList differing;
    for (const auto &[name, value] : present.items()) {
        if (name == "text_engines" || !pins.contains(name) || pins[name] == Json(value))
            continue;
        differing += toQString(name) + QStringLiteral(": ") + toQString(value.dump())
            + QStringLiteral(", was ") + toQString(pins[name].dump());
    }
    return differing;
}

Result<> carryCounts(const QByteArray &manifest, ExportCounts &counts)
{
    const Result<Json> json = parseJsonObject(manifest);
    if (!json)
        return fail(json.error());
    const Json recorded = json->value("counts", Json());
    const Result<qint64> inRange = number(recorded, "in_range");
    const Result<qint64> records = number(recorded, "records");
    const auto unusable = reasonsOf(recorded, "unusable");
    const auto leftOut = reasonsOf(recorded, "left_out");
    if (!inRange || !records || !unusable || !leftOut)
        return fail(damaged(QStringLiteral("its counts")));
    counts.inRange = *inRange;
    counts.records = *records;
    counts.unusable = *unusable;
    counts.leftOut = *leftOut;
    addWithdrawn(counts.leftOut, *records - counts.kept - sum(*unusable) - sum(*leftOut));
    const Json formats = recorded.value("formats", Json());
    for (FormatCounts &format : counts.formats) {
        const std::string name = toStdString(format.format);
        if (!formats.is_object() || !formats.contains(name))
            return fail(damaged(QStringLiteral("the counts of ") + format.format));
        BLUEPENCIL_TRY(carryFormat(formats[name], format));
    }
    return {};
}

} // namespace bluepencil
