// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batches/batchhistory.h"

#include "core/dataset/batches/manifest.h"

#include <QDirIterator>

#include <algorithm>
#include <tuple>

namespace bluepencil {

namespace {

// Counts of the manifest: {"formats": {NAME: {"out": n, "splits": {…}}}}.
Result<> readCounts(const OrderedJson &manifest, BatchSummary &summary)
{
    const auto damaged = [&summary] {
        return fail(Error::Code::Corrupt, QStringLiteral("its counts cannot be read"),
                    QStringLiteral("%1 r%2").arg(summary.batchId).arg(summary.revision),
                    QStringLiteral("restore the workspace from a backup"));
    };
    const auto counts = manifest.find("counts");
    if (counts == manifest.end() || !counts->is_object() || !counts->contains("formats"))
        return damaged();
    const OrderedJson &formats = (*counts)["formats"];
    if (!formats.is_object())
        return damaged();
    for (const auto &[name, format] : formats.items()) {
        if (!format.is_object() || !format.contains("out") || !format["out"].is_number_integer())
            return damaged();
        summary.formats += toQString(name);
        summary.rows += format["out"].get<qint64>();
        const OrderedJson splits = format.value("splits", OrderedJson::object());
        const std::array<const char *, 3> names {"train", "validation", "test"};
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (splits.is_object() && splits.contains(names[i])
                && splits[names[i]].is_number_integer())
                summary.splits[i] += splits[names[i]].get<qint64>();
        }
    }
    return {};
}

Result<> readRecords(Database &database, BatchSummary &summary)
{
    Query query(database,
                QStringLiteral("SELECT coalesce(sum(CASE WHEN gives_rows = 1 THEN 1 ELSE 0 END), 0)"
                               " FROM batch_record WHERE batch_id = ? AND batch_revision = ?"));
    const Result<bool> row = query.bind(summary.batchId).bind(summary.revision).runToRow();
    if (!row)
        return fail(row.error());
    summary.records = *row ? query.integer(0) : 0;
    query.finish();
    Query states(database, recordStatesSql());
    Result<bool> state = states.bind(summary.batchId).bind(summary.revision).runToRow();
    while (state && *state) {
        summary.withdrawn += states.boolean(3) ? 0 : 1;
        state = states.next();
    }
    return state ? Result<>() : fail(state.error());
}

Result<BatchSummary> summaryOf(Database &database, const BatchRow &row)
{
    BatchSummary summary;
    summary.batchId = row.batchId;
    summary.revision = row.revision;
    summary.createdAt = row.createdAt;
    BLUEPENCIL_TRY(readRecords(database, summary));
    const auto gifts = giftsOf(database, row.batchId);
    if (!gifts)
        return fail(gifts.error());
    for (const BatchGift &gift : *gifts) {
        if (gift.revision == row.revision && !summary.givenTo.contains(gift.to))
            summary.givenTo += gift.to;
    }
    const Result<BatchRow> whole = batchNamed(database, row.batchId, row.revision);
    if (!whole)
        return fail(whole.error());
    const Result<OrderedJson> manifest = storedManifest(*whole);
    const Result<> read
        = manifest ? readCounts(*manifest, summary) : Result<>(fail(manifest.error()));
    if (manifest)
        summary.warnings = warningsIn(*manifest);
    if (!read) {
        summary.damage = read.error();
        summary.formats.clear();
        summary.rows = 0;
        summary.splits = {};
    }
    return summary;
}

} // namespace

Result<std::vector<BatchSummary>> batchHistory(Database &database)
{
    const auto batches = allBatches(database);
    if (!batches)
        return fail(batches.error());
    std::vector<BatchSummary> history;
    for (std::size_t i = 0; i < batches->size(); ++i) {
        Result<BatchSummary> summary = summaryOf(database, (*batches)[i]);
        if (!summary)
            return fail(summary.error());
        summary->isLatest
            = i + 1 == batches->size() || (*batches)[i + 1].batchId != summary->batchId;
        history.push_back(std::move(*summary));
    }
    std::ranges::sort(history, [](const BatchSummary &a, const BatchSummary &b) {
        return std::tie(b.createdAt, b.batchId, b.revision)
            < std::tie(a.createdAt, a.batchId, a.revision);
    });
    return history;
}

QString findBatchFolder(const QStringList &places, const QString &workspaceId,
                        const QString &batchId, int revision)
{
    constexpr int mostFolders = 1000;
    const auto holds = [&](const QString &folder) {
        const std::optional<ManifestHead> head = readManifestHead(folder);
        return head && head->workspaceId == workspaceId && head->batchId == batchId
            && head->revision == revision;
    };
    for (const QString &place : places) {
        if (holds(place))
            return place;
        QDirIterator below(place, QDir::Dirs | QDir::NoDotAndDotDot);
        for (int i = 0; i < mostFolders && below.hasNext(); ++i) {
            if (QString folder = below.next(); holds(folder))
                return folder;
        }
    }
    return {};
}

} // namespace bluepencil
