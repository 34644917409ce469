// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batches/batchcheck.h"

#include "core/base/ids.h"
#include "core/dataset/batches/batchstore.h"
#include "core/dataset/preparation/split.h"
#include "core/dataset/recipe/recipe.h"
#include "core/dataset/selection/recordsdigest.h"

#include <vector>

namespace bluepencil {

namespace {

class Problems {
public:
    void add(const QString &words)
    {
        if (++m_found <= Named)
            m_words += words;
    }

    [[nodiscard]] QStringList all() const
    {
        QStringList all = m_words;
        if (m_found > Named)
            all += QStringLiteral("and %1 more of batches").arg(m_found - Named);
        return all;
    }

private:
    static constexpr qint64 Named = 10;
    QStringList m_words;
    qint64 m_found = 0;
};

struct Batch {
    QString id;
    int revision = 1;
    UtcMs createdAt = 0;
    std::optional<ExportConfig> config; // nullopt: nobody can read it
    std::optional<QByteArray> digest;
    QString workspace;

    [[nodiscard]] QString name() const
    {
        return QStringLiteral("batch %1 r%2").arg(id).arg(revision);
    }
};

Result<std::vector<Batch>> batchesIn(Database &database)
{
    std::vector<Batch> batches;
    Query query(database,
                QStringLiteral("SELECT batch_id, revision, created_at, config, manifest FROM batch"
                               " ORDER BY batch_id, revision"));
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next()) {
        Batch batch {
            query.text(0), static_cast<int>(query.integer(1)), query.integer(2), {}, {}, {}};
        if (const Result<Json> json = parseJsonObject(query.bytes(3))) {
            if (const Result<ExportConfig> config = recipeFromJson(*json))
                batch.config = *config;
        }
        batch.digest = recordsDigestIn(query.bytes(4));
        if (const Result<Json> manifest = parseJsonObject(query.bytes(4))) {
            const Json workspace = manifest->value("workspace", Json());
            if (workspace.is_string())
                batch.workspace = toQString(workspace.get_ref<const std::string &>());
        }
        batches.push_back(std::move(batch));
    }
    return row ? Result<std::vector<Batch>>(std::move(batches)) : fail(row.error());
}

Result<> checkDigests(Database &database, const std::vector<Batch> &batches, Problems &problems)
{
    Query query(database,
                QStringLiteral("SELECT feedback_id, feedback_revision, gives_rows FROM batch_record"
                               " WHERE batch_id = ? AND batch_revision = ?"));
    for (const Batch &batch : batches) {
        if (!batch.digest)
            continue;
        RecordsDigest digest;
        Result<bool> row = query.bind(batch.id).bind(batch.revision).runToRow();
        for (; row && *row; row = query.next()) {
            digest.add({query.text(0), static_cast<int>(query.integer(1)), query.integer(2) != 0});
        }
        if (!row)
            return fail(row.error());
        if (digest.hex() != *batch.digest)
            problems.add(
                QStringLiteral("%1: the list of its records is not the one that was stored;"
                               " nobody can tell from it whom the batch holds")
                    .arg(batch.name()));
    }
    return {};
}

Result<> checkRecordsOf(Database &database, Problems &problems)
{
    Query query(
        database,
        QStringLiteral("SELECT r.batch_id, r.batch_revision, r.feedback_id FROM batch_record r"
                       " LEFT JOIN feedback f ON f.feedback_id = r.feedback_id"
                       " WHERE r.feedback_id NOT LIKE 'history:%' AND (f.feedback_id IS NULL"
                       " OR f.revision < r.feedback_revision)"
                       " ORDER BY r.batch_id, r.batch_revision, r.feedback_id"));
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next()) {
        problems.add(
            QStringLiteral("batch %1 r%2 lists the record %3, which the workspace never had"
                           " so")
                .arg(query.text(0))
                .arg(query.integer(1))
                .arg(query.text(2)));
    }
    return row ? Result<>() : fail(row.error());
}

Result<> checkWorkspaceId(Database &database, const std::vector<Batch> &batches, Problems &problems)
{
    Query query(database, QStringLiteral("SELECT workspace_id FROM workspace"));
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    for (const Batch &batch : batches) {
        if (*row && !batch.workspace.isEmpty() && batch.workspace != query.text(0))
            problems.add(QStringLiteral("%1 was made in the workspace %2, and this one calls itself"
                                        " %3: it would not know again whom it erased")
                             .arg(batch.name(), batch.workspace, query.text(0)));
    }
    return {};
}

// Whether one of the batches may have dealt it so. Those of the same time are asked alone, if there
// are any.
bool mayBeDealt(const std::vector<Batch> &batches, const QString &salt, const QString &hash,
                const QString &split, UtcMs at)
{
    bool anyThen = false;
    bool byThen = false;
    bool byAny = false;
    for (const Batch &batch : batches) {
        if (!batch.config)
            return true; // it cannot be asked
        if (!batch.config->split || batch.config->salt != salt)
            continue;
        const bool may = splitName(bucketOf(hash, *batch.config->split)) == split
            || (split == u"test" && batch.config->preparation.history == History::Gold);
        anyThen |= batch.createdAt == at;
        byThen |= batch.createdAt == at && may;
        byAny |= may;
    }
    return anyThen ? byThen : byAny;
}

Result<> checkSplits(Database &database, const std::vector<Batch> &batches, Problems &problems)
{
    Query query(database,
                QStringLiteral("SELECT salt, group_hash, split, assigned_at FROM split_assignment"
                               " ORDER BY salt, group_hash"));
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next()) {
        if (!mayBeDealt(batches, query.text(0), query.text(1), query.text(2), query.integer(3)))
            problems.add(
                QStringLiteral("the group %1… of the salt \"%2\" stands in \"%3\", where no"
                               " batch has dealt it: one may train on what another tests"
                               " with")
                    .arg(query.text(1).left(12), query.text(0), query.text(2)));
    }
    return row ? Result<>() : fail(row.error());
}

} // namespace

Result<QStringList> checkBatches(Database &database)
{
    const auto batches = batchesIn(database);
    if (!batches)
        return fail(batches.error());
    Problems problems;
    BLUEPENCIL_TRY(checkRecordsOf(database, problems));
    BLUEPENCIL_TRY(checkDigests(database, *batches, problems));
    BLUEPENCIL_TRY(checkWorkspaceId(database, *batches, problems));
    BLUEPENCIL_TRY(checkSplits(database, *batches, problems));
    return problems.all();
}

} // namespace bluepencil
