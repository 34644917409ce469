// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batches/batchrecording.h"

#include "core/base/crashpoint.h"
#include "core/dataset/preparation/split.h"
#include "core/dataset/selection/recordsdigest.h"
#include "core/store/database/dialect.h"
#include "core/store/database/postgres.h"
#include "core/store/feedbackstore.h"
#include "core/store/patience.h"

#include <QThread>

#include <algorithm>
#include <utility>
#include <vector>

namespace bluepencil {

namespace {

const QString turnName = QStringLiteral("batches");

// Many at a time: a statement each costs more than the rows that it brings.
class RecordInsertion {
public:
    RecordInsertion(Database &database, const BatchRow &batch)
        : m_batch(batch)
        , m_one(database, statement(1))
        , m_many(database, statement(atOnce))
    {
    }

    Result<> add(const BatchRecord &record)
    {
        m_waiting.push_back(record);
        return m_waiting.size() < atOnce ? Result<>() : insertMany();
    }

    Result<> finish()
    {
        for (const BatchRecord &record : m_waiting) {
            bind(m_one, record);
            BLUEPENCIL_TRY(m_one.run());
        }
        return {};
    }

private:
    static constexpr std::size_t atOnce = 100;

    static QString statement(std::size_t rows)
    {
        const QStringList values(qsizetype(rows), QStringLiteral("(?, ?, ?, ?, ?)"));
        return QStringLiteral("INSERT INTO batch_record (batch_id, batch_revision, feedback_id,"
                              " feedback_revision, gives_rows) VALUES ")
            + values.join(QStringLiteral(", "));
    }

    void bind(Query &query, const BatchRecord &record) const
    {
        query.bind(m_batch.batchId).bind(m_batch.revision).bind(record.feedbackId);
        query.bind(record.revision).bind(record.givesRows ? 1 : 0);
    }

    Result<> insertMany()
    {
        for (const BatchRecord &record : m_waiting)
            bind(m_many, record);
        m_waiting.clear();
        return m_many.run();
    }

    const BatchRow &m_batch;
    Query m_one;
    Query m_many;
    std::vector<BatchRecord> m_waiting;
};

Result<> insertHead(Database &database, const BatchRow &batch)
{
    Query insert(database,
                 QStringLiteral("INSERT INTO batch (batch_id, revision, created_at, seq_from,"
                                " seq_to, config, config_sha256, content_sha256, manifest,"
                                " supersedes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(batch.batchId).bind(batch.revision).bind(batch.createdAt);
    insert.bind(batch.seqFrom).bind(batch.seqTo);
    insert.bind(batch.config).bind(batch.configSha256).bind(batch.contentSha256);
    return insert.bind(batch.manifest).bind(batch.supersedes).run();
}

Result<BatchRow> withDigest(BatchRow batch, RecordSpool &records)
{
    RecordsDigest digest;
    BLUEPENCIL_TRY(records.forEach([&digest](const BatchRecord &record) -> Result<> {
        digest.add(record);
        return {};
    }));
    batch.manifest = withRecordsDigest(batch.manifest, digest);
    return batch;
}

// What makes a batch of it.
Result<> completeHead(Database &database, const BatchRow &batch)
{
    Query update(database,
                 QStringLiteral("UPDATE batch SET created_at = ?, seq_from = ?, seq_to = ?,"
                                " config = ?, config_sha256 = ?, content_sha256 = ?, manifest = ?,"
                                " supersedes = ? WHERE batch_id = ? AND revision = ?"));
    update.bind(batch.createdAt).bind(batch.seqFrom).bind(batch.seqTo);
    update.bind(batch.config).bind(batch.configSha256).bind(batch.contentSha256);
    update.bind(batch.manifest).bind(batch.supersedes);
    return update.bind(batch.batchId).bind(batch.revision).run();
}

// A time at which no group was assigned before.
Result<UtcMs> ownTime(Database &database, UtcMs now)
{
    Query query(database,
                QStringLiteral("SELECT coalesce(max(assigned_at), 0) FROM"
                               " split_assignment"));
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return std::max(now, UtcMs {query.integer(0)} + 1);
}

} // namespace

Result<> insertBatch(Database &database, const BatchRow &batch, RecordSpool &records)
{
    const Result<BatchRow> whole = withDigest(batch, records);
    if (!whole)
        return fail(whole.error());
    BLUEPENCIL_TRY(insertHead(database, *whole));
    RecordInsertion insertion(database, batch);
    BLUEPENCIL_TRY(
        records.forEach([&](const BatchRecord &record) { return insertion.add(record); }));
    return insertion.finish();
}

BatchRecording::BatchRecording(Database &database, std::stop_token stop, qint64 atOnce,
                               std::function<void()> rest)
    : m_database(database)
    , m_stop(std::move(stop))
    , m_atOnce(atOnce)
    , m_rest(rest ? std::move(rest) : [] { QThread::msleep(StampRestMs); })
{
}

BatchRecording::~BatchRecording()
{
    m_transaction.reset();
    // Where even that fails, nobody takes it for a batch, and whoever has the turn next clears it.
    if (m_isUnfinished)
        static_cast<void>(clearUnfinishedBatches(m_database));
}

Error BatchRecording::cancelled() const
{
    return {Error::Code::Cancelled, QStringLiteral("the export was cancelled"), {}, {}};
}

Result<> BatchRecording::begin()
{
    if (!m_database.dialect().oneAtATime().isEmpty())
        return beginOnServer();
    auto turn = RecordingTurn::take(m_database, m_stop, [this] {
        tellOfWaiting();
        m_rest();
    });
    if (!turn)
        return fail(turn.error());
    m_turn = std::move(*turn);
    const Patience patience([this] { return m_stop.stop_requested(); });
    const Result<int> cleared = clearUnfinishedBatches(m_database);
    if (!cleared)
        return fail(m_stop.stop_requested() ? cancelled() : cleared.error());
    return {};
}

// Waiting for a lock spoils a transaction there, and nobody is asked meanwhile whether to go on.
Result<> BatchRecording::beginOnServer()
{
    while (true) {
        BLUEPENCIL_TRY(beginTransaction());
        const Result<QString> before = limitWaits(m_database, QStringLiteral("250ms"));
        if (!before)
            return fail(before.error());
        const Result<> turn = waitForTurn(m_database, turnName);
        if (turn) {
            const Result<QString> restored = limitWaits(m_database, *before);
            return restored ? Result<>() : fail(restored.error());
        }
        m_transaction.reset();
        if (turn.error().code != Error::Code::Busy)
            return turn;
        if (m_stop.stop_requested())
            return fail(cancelled());
        tellOfWaiting();
    }
}

void BatchRecording::tellOfWaiting()
{
    if (const auto told = std::exchange(m_onWait, nullptr))
        told();
}

Result<> BatchRecording::beginTransaction()
{
    const Patience patience([this] { return m_stop.stop_requested(); });
    m_transaction.emplace(m_database);
    Result<> begun = m_transaction->begin();
    if (begun)
        return begun;
    m_transaction.reset();
    return fail(m_stop.stop_requested() ? cancelled() : begun.error());
}

Result<> BatchRecording::write(const BatchRow &batch, RecordSpool &records,
                               const SplitAssigner &splits)
{
    if (m_turn && records.count() + splits.newGroups() > m_atOnce)
        return writeInSteps(batch, records, splits);
    if (m_turn)
        BLUEPENCIL_TRY(beginTransaction());
    BLUEPENCIL_TRY(insertBatch(m_database, batch, records));
    return splits.store(m_database, batch.createdAt);
}

Result<> BatchRecording::writeInSteps(const BatchRow &batch, RecordSpool &records,
                                      const SplitAssigner &splits)
{
    const Result<UtcMs> assignedAt = ownTime(m_database, batch.createdAt);
    if (!assignedAt)
        return fail(assignedAt.error());
    BatchRow head = batch;
    head.createdAt = *assignedAt;
    head.config = head.manifest = "{}";
    head.configSha256 = head.contentSha256 = QString();
    head.supersedes.reset();
    BLUEPENCIL_TRY(beginTransaction());
    m_isUnfinished = true;
    BLUEPENCIL_TRY(insertHead(m_database, head));
    RecordInsertion insertion(m_database, head);
    BLUEPENCIL_TRY(records.forEach([&](const BatchRecord &record) -> Result<> {
        BLUEPENCIL_TRY(insertion.add(record));
        return step();
    }));
    BLUEPENCIL_TRY(insertion.finish());
    BLUEPENCIL_TRY(splits.store(m_database, *assignedAt, [this] { return step(); }));
    BLUEPENCIL_TRY(letOthers());
    const Result<BatchRow> whole = withDigest(batch, records);
    return whole ? completeHead(m_database, *whole) : fail(whole.error());
}

Result<> BatchRecording::step()
{
    return ++m_rows % m_atOnce == 0 ? letOthers() : Result<>();
}

Result<> BatchRecording::letOthers()
{
    BLUEPENCIL_TRY(m_transaction->commit());
    m_transaction.reset();
    crashPoint("record");
    m_rest();
    if (m_stop.stop_requested())
        return fail(cancelled());
    return beginTransaction();
}

Result<> BatchRecording::commit()
{
    BLUEPENCIL_TRY(m_transaction->commit());
    m_isUnfinished = false;
    m_transaction.reset();
    m_turn.reset();
    return {};
}

} // namespace bluepencil
