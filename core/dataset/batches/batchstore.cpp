// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batches/batchstore.h"

#include "core/base/limits.h"
#include "core/dataset/preparation/textdigest.h"
#include "core/dataset/selection/recordsdigest.h"
#include "core/store/recordingturn.h"

#include <algorithm>

namespace bluepencil {

namespace {

// Of "B-0001"; none if it is another name.
std::optional<qlonglong> batchNumber(const QString &batchId)
{
    constexpr qsizetype mostDigits = 9; // adding one never overflows
    const QStringView digits = QStringView(batchId).mid(2);
    const bool isNumber = batchId.startsWith(QStringLiteral("B-")) && !digits.isEmpty()
        && digits.size() <= mostDigits
        && std::ranges::all_of(digits, [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    return isNumber ? std::optional(digits.toLongLong()) : std::nullopt;
}

QString numbered(qlonglong number)
{
    return QStringLiteral("B-%1").arg(number, 4, 10, QChar(u'0'));
}

} // namespace

Result<QString> nextBatchId(Database &database)
{
    // One that is not whole has its number already.
    Query query(database, QStringLiteral("SELECT batch_id FROM batch WHERE batch_id LIKE 'B-%'"));
    qlonglong highest = 0;
    QSet<QString> taken;
    Result<bool> row = query.runToRow();
    while (row && *row) {
        taken.insert(query.text(0));
        highest = std::max(highest, batchNumber(query.text(0)).value_or(0));
        row = query.next();
    }
    if (!row)
        return fail(row.error());
    qlonglong next = highest + 1;
    while (taken.contains(numbered(next))) // behind the highest one that counts
        ++next;
    return numbered(next);
}

Result<QString> latestBatchId(Database &database)
{
    Query query(database,
                QStringLiteral("SELECT batch_id FROM batch b WHERE %1"
                               " ORDER BY created_at DESC, batch_id DESC LIMIT 1")
                    .arg(wholeBatchSql(QStringLiteral("b"))));
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return *row ? query.text(0) : QString();
}

Result<bool> batchExists(Database &database, const QString &batchId, int revision)
{
    Query query(database,
                QStringLiteral("SELECT 1 FROM batch b WHERE batch_id = ? AND revision = ? AND ")
                    + wholeBatchSql(QStringLiteral("b")));
    return query.bind(batchId).bind(revision).runToRow();
}

namespace {

BatchRow rowFrom(const Query &query)
{
    BatchRow batch;
    batch.batchId = query.text(0);
    batch.revision = static_cast<int>(query.integer(1));
    batch.createdAt = query.integer(2);
    batch.seqFrom = query.integer(3);
    batch.seqTo = query.integer(4);
    batch.configSha256 = query.text(5);
    batch.contentSha256 = query.text(6);
    if (!query.isNull(7))
        batch.supersedes = static_cast<int>(query.integer(7));
    return batch;
}

const QString batchColumns
    = QStringLiteral("SELECT batch_id, revision, created_at, seq_from, seq_to, config_sha256,"
                     " content_sha256, supersedes");

Result<OrderedJson> storedJson(const BatchRow &batch, const QByteArray &bytes, const QString &what)
{
    const QString where = QStringLiteral("%1 r%2").arg(batch.batchId).arg(batch.revision);
    const Result<Json> checked = parseJsonObject(bytes);
    if (!checked) {
        return fail(Error::Code::Corrupt,
                    QStringLiteral("%1 is damaged (%2)").arg(what, checked.error().what), where,
                    QStringLiteral("restore the workspace from a backup"));
    }
    return OrderedJson::parse(bytes.toStdString(), nullptr, false);
}

constexpr const char *reviewerKeyMember = "reviewer_key";

Result<> checkGift(const BatchGift &gift)
{
    if (gift.to.trimmed().isEmpty()) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("nobody is named that it was given to"), gift.batchId,
                    QStringLiteral("name a team or an upload"));
    }
    // It stands in lists, a line each.
    const bool breaks = std::ranges::any_of(gift.to, [](QChar character) {
        return character.category() == QChar::Other_Control
            || character == QChar(QChar::LineSeparator)
            || character == QChar(QChar::ParagraphSeparator);
    });
    if (breaks) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("whom it was given to has line breaks or control characters"),
                    gift.batchId, QStringLiteral("say it in one line, and the rest in the note"));
    }
    const auto tooLong = [&gift](const QString &what, qsizetype most) {
        return fail(Error::Code::LimitExceeded,
                    QStringLiteral("%1 is longer than %2 bytes").arg(what).arg(most), gift.batchId,
                    QStringLiteral("say it shorter"));
    };
    if (gift.to.toUtf8().size() > limits::NameBytes)
        return tooLong(QStringLiteral("whom it was given to"), limits::NameBytes);
    if (gift.note.toUtf8().size() > limits::NoteBytes)
        return tooLong(QStringLiteral("the note"), limits::NoteBytes);
    return {};
}

} // namespace

QString recordStatesSql()
{
    // Each record with what became of it: 1 counts, 0 does not. The item's key stands alone on its
    // side, or every record would be held against every line of history.
    return QStringLiteral(
        "SELECT r.batch_id, r.feedback_id, r.gives_rows, CASE WHEN f.status = 'counted'"
        " AND NOT EXISTS (SELECT 1 FROM restriction x WHERE x.subject_id = f.subject_id)"
        " AND NOT EXISTS (SELECT 1 FROM rectification c WHERE c.item_id = f.item_id)"
        " OR h.revision = r.feedback_revision"
        " AND NOT EXISTS (SELECT 1 FROM restriction x WHERE x.subject_id = h.subject_id)"
        " THEN 1 ELSE 0 END FROM batch_record r"
        " LEFT JOIN feedback f ON f.feedback_id = r.feedback_id"
        " LEFT JOIN item h ON h.item_id = substr(r.feedback_id, 9)"
        " AND r.feedback_id LIKE 'history:%' AND h.state = 'history'"
        " WHERE r.batch_id = ? AND r.batch_revision = ? ORDER BY r.feedback_id");
}

Result<OrderedJson> storedConfig(const BatchRow &batch)
{
    return storedJson(batch, batch.config, QStringLiteral("the configuration of the batch"));
}

Result<OrderedJson> storedManifest(const BatchRow &batch)
{
    Result<OrderedJson> manifest
        = storedJson(batch, batch.manifest, QStringLiteral("the manifest of the batch"));
    if (manifest) {
        manifest->erase(std::string(reviewerKeyMember));
        manifest->erase(std::string(recordsDigestMember));
    }
    return manifest;
}

void keepReviewerKey(OrderedJson &manifest, const QByteArray &key)
{
    if (!key.isEmpty())
        manifest[reviewerKeyMember] = key.toBase64().toStdString();
}

Result<QByteArray> reviewerKeyOf(const BatchRow &batch)
{
    const Result<OrderedJson> manifest
        = storedJson(batch, batch.manifest, QStringLiteral("the manifest of the batch"));
    if (!manifest)
        return fail(manifest.error());
    const OrderedJson key = manifest->value(reviewerKeyMember, OrderedJson());
    return key.is_string()
        ? QByteArray::fromBase64(QByteArray::fromStdString(key.get_ref<const std::string &>()))
        : QByteArray();
}

Result<QByteArray> reviewerKeyOfSettings(Database &database, const QString &configSha256)
{
    Query query(database,
                QStringLiteral("SELECT batch_id, revision, manifest FROM batch b"
                               " WHERE config_sha256 = ? AND %1"
                               " ORDER BY created_at, batch_id, revision")
                    .arg(wholeBatchSql(QStringLiteral("b"))));
    Result<bool> row = query.bind(configSha256).runToRow();
    for (; row && *row; row = query.next()) {
        BatchRow batch;
        batch.batchId = query.text(0);
        batch.revision = static_cast<int>(query.integer(1));
        batch.manifest = query.bytes(2);
        Result<QByteArray> key = reviewerKeyOf(batch);
        if (!key || !key->isEmpty())
            return key;
    }
    return row ? Result<QByteArray>(QByteArray()) : fail(row.error());
}

Result<std::optional<BatchRow>> findBatch(Database &database, const QString &batchId, int revision)
{
    Query query(
        database,
        batchColumns
            + QStringLiteral(", config, manifest FROM batch b WHERE batch_id = ?"
                             " AND (revision = ? OR ? = 0) AND %1 ORDER BY revision DESC LIMIT 1")
                  .arg(wholeBatchSql(QStringLiteral("b"))));
    const Result<bool> row = query.bind(batchId).bind(revision).bind(revision).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    BatchRow batch = rowFrom(query);
    batch.config = query.bytes(8);
    batch.manifest = query.bytes(9);
    return std::optional(std::move(batch));
}

Result<BatchRow> batchNamed(Database &database, const QString &batchId, int revision)
{
    Result<std::optional<BatchRow>> batch = findBatch(database, batchId, revision);
    if (!batch)
        return fail(batch.error());
    if (!*batch) {
        return fail(Error::Code::NotFound, QStringLiteral("there is no such batch"), batchId,
                    QStringLiteral("look at bluepencil-cli batches list"));
    }
    return std::move(**batch);
}

Result<std::vector<BatchRow>> allBatches(Database &database)
{
    Query query(database,
                batchColumns
                    + QStringLiteral(" FROM batch b WHERE %1 ORDER BY batch_id, revision")
                          .arg(wholeBatchSql(QStringLiteral("b"))));
    std::vector<BatchRow> batches;
    Result<bool> row = query.runToRow();
    while (row && *row) {
        batches.push_back(rowFrom(query));
        row = query.next();
    }
    if (!row)
        return fail(row.error());
    return batches;
}

Result<BatchRecords> recordsOf(Database &database, const QString &batchId, int revision)
{
    Query query(database, recordStatesSql());
    BatchRecords records;
    Result<bool> row = query.bind(batchId).bind(revision).runToRow();
    while (row && *row) {
        if (!query.boolean(3))
            records.withdrawn += query.text(1);
        else if (query.boolean(2))
            records.rows.insert(query.text(1));
        row = query.next();
    }
    if (!row)
        return fail(row.error());
    records.withdrawn.sort();
    return records;
}

Result<std::vector<BatchRow>> batchesUpTo(Database &database, const QString &batchId)
{
    std::vector<BatchRow> batches;
    QSet<QString> seen;
    for (QString next = batchId; !next.isEmpty() && !seen.contains(next);) {
        seen.insert(next);
        Result<std::optional<BatchRow>> batch = findBatch(database, next);
        if (!batch)
            return fail(batch.error());
        if (!*batch)
            break;
        const Result<OrderedJson> config = storedConfig(**batch);
        if (!config)
            return fail(config.error());
        const OrderedJson preparation = config->value("preparation", OrderedJson::object());
        const OrderedJson since = preparation.is_object()
            ? preparation.value("since_batch", OrderedJson())
            : OrderedJson();
        next = since.is_string() ? toQString(since.get<std::string>()) : QString();
        batches.push_back(std::move(**batch));
    }
    return batches;
}

Result<QSet<QString>> heldUpTo(Database &database, const QString &batchId)
{
    const auto batches = batchesUpTo(database, batchId);
    if (!batches)
        return fail(batches.error());
    QSet<QString> held;
    for (const BatchRow &batch : *batches) {
        const auto records = recordsOf(database, batch.batchId, batch.revision);
        if (!records)
            return fail(records.error());
        held.unite(records->rows);
    }
    return held;
}

namespace {

// One that cannot be read may have been.
bool wasDealtBy(const BatchRow &batch, const QString &salt)
{
    const Result<OrderedJson> config = storedConfig(batch);
    if (!config)
        return true;
    const OrderedJson split = config->value("split", OrderedJson());
    return !split.is_null() && config->value("salt", OrderedJson()) == toStdString(salt);
}

} // namespace

Result<> GivenRecords::load(Database &database, const QString &salt)
{
    const auto batches = allBatches(database);
    if (!batches)
        return fail(batches.error());
    for (std::size_t i = 0; i < batches->size(); ++i) {
        const BatchRow &batch = (*batches)[i];
        if (i + 1 < batches->size() && (*batches)[i + 1].batchId == batch.batchId)
            continue;
        const Result<BatchRow> whole = batchNamed(database, batch.batchId, batch.revision);
        if (!whole)
            return fail(whole.error());
        if (!wasDealtBy(*whole, salt))
            continue;
        Query query(database,
                    QStringLiteral("SELECT feedback_id FROM batch_record WHERE batch_id = ?"
                                   " AND batch_revision = ? AND gives_rows = 1"));
        Result<bool> row = query.bind(batch.batchId).bind(batch.revision).runToRow();
        for (; row && *row; row = query.next())
            m_keys.push_back(recordKey(query.text(0)));
        if (!row)
            return fail(row.error());
    }
    std::ranges::sort(m_keys);
    const auto [first, last] = std::ranges::unique(m_keys);
    m_keys.erase(first, last);
    return {};
}

bool GivenRecords::contains(const QString &feedbackId) const
{
    return std::ranges::binary_search(m_keys, recordKey(feedbackId));
}

QString batchName(const BatchRow &batch)
{
    return QStringLiteral("%1 r%2").arg(batch.batchId, QString::number(batch.revision));
}

Result<> BatchesSeen::look(Database &database)
{
    const auto batches = allBatches(database);
    if (!batches)
        return fail(batches.error());
    m_seen.clear();
    for (const BatchRow &batch : *batches)
        m_seen.insert(batchName(batch));
    return {};
}

Result<> BatchesSeen::checkNoneSince(Database &database, const BatchRow &own) const
{
    const Result<OrderedJson> config = storedConfig(own);
    if (!config)
        return fail(config.error());
    const Result<QByteArray> key = reviewerKeyOf(own);
    if (!key)
        return fail(key.error());
    const OrderedJson salt = config->value("salt", OrderedJson()); // null: there is no split
    const auto batches = allBatches(database);
    if (!batches)
        return fail(batches.error());
    for (const BatchRow &batch : *batches) {
        if (m_seen.contains(batchName(batch)))
            continue;
        bool matters = !key->isEmpty() && batch.configSha256 == own.configSha256;
        if (!matters && salt.is_string()) {
            const Result<BatchRow> whole = batchNamed(database, batch.batchId, batch.revision);
            if (!whole)
                return fail(whole.error());
            matters = wasDealtBy(*whole, toQString(salt.get<std::string>()));
        }
        if (matters) {
            return fail(Error::Code::Conflict,
                        QStringLiteral("other exports were recorded while this one was made"),
                        batchName(batch), QStringLiteral("export again"));
        }
    }
    return {};
}

Result<std::vector<std::pair<QString, qint64>>> staleBatches(Database &database)
{
    const auto batches = allBatches(database);
    if (!batches)
        return fail(batches.error());
    std::vector<std::pair<QString, qint64>> stale;
    for (std::size_t i = 0; i < batches->size(); ++i) {
        const BatchRow &batch = (*batches)[i];
        if (i + 1 < batches->size() && (*batches)[i + 1].batchId == batch.batchId)
            continue;
        const auto records = recordsOf(database, batch.batchId, batch.revision);
        if (!records)
            return fail(records.error());
        if (!records->withdrawn.isEmpty())
            stale.emplace_back(batch.batchId, records->withdrawn.size());
    }
    return stale;
}

Result<> insertGift(Database &database, const BatchGift &gift)
{
    BLUEPENCIL_TRY(checkGift(gift));
    Query insert(database,
                 QStringLiteral("INSERT INTO batch_given (batch_id, batch_revision, given_to, note,"
                                " given_at) VALUES (?, ?, ?, ?, ?)"));
    insert.bind(gift.batchId).bind(gift.revision).bind(gift.to).bind(gift.note);
    return insert.bind(gift.at).run();
}

Result<std::vector<BatchGift>> giftsOf(Database &database, const QString &batchId)
{
    Query query(database,
                QStringLiteral("SELECT batch_id, batch_revision, given_to, note, given_at"
                               " FROM batch_given WHERE batch_id = ?"
                               " ORDER BY given_at, batch_revision, given_to"));
    std::vector<BatchGift> gifts;
    Result<bool> row = query.bind(batchId).runToRow();
    while (row && *row) {
        gifts.push_back({query.text(0), static_cast<int>(query.integer(1)), query.text(2),
                         query.text(3), query.integer(4)});
        row = query.next();
    }
    if (!row)
        return fail(row.error());
    return gifts;
}

} // namespace bluepencil
