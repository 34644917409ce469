// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/exporter.h"

#include "core/base/crashpoint.h"
#include "core/dataset/batchstore.h"
#include "core/dataset/manifest.h"
#include "core/dataset/staging.h"
#include "core/store/feedbackstore.h"
#include "core/store/workspace.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <tuple>

namespace bluepencil {

namespace {

// Where a row lies in the spool until its place in the order is known.
struct SpoolEntry {
    std::size_t format;
    Split split;
    QByteArray id; // 32 bytes
    qint64 offset;
    qsizetype lineBytes;
    qsizetype sidecarBytes;
};

QString fileName(const QString &format, Split split, bool sidecar)
{
    return format + u'/' + splitName(split)
        + (sidecar ? QStringLiteral(".meta.jsonl") : QStringLiteral(".jsonl"));
}

bool splitWanted(const ExportConfig &config, Split split)
{
    if (split == Split::Train)
        return true;
    if (!config.split)
        return false;
    return (split == Split::Validation ? config.split->validation : config.split->test) > 0;
}

// Keeps rows on the disk, so that memory holds only their order, and writes them in it.
class RowSorter {
public:
    Result<> start(const QString &folder)
    {
        m_path = folder + QStringLiteral("/.spool");
        auto file = CheckedFile::create(m_path);
        if (!file)
            return fail(file.error());
        m_spool = std::move(*file);
        return {};
    }

    Result<> add(const Candidate &row)
    {
        m_entries.push_back({row.format, row.split, QByteArray::fromHex(row.exampleId.toLatin1()),
                             m_spool->size(), row.line.size(), row.sidecar.size()});
        BLUEPENCIL_TRY(m_spool->write(row.line));
        return m_spool->write(row.sidecar);
    }

    Result<std::vector<ExportedFile>> write(const ExportConfig &config, const StagedFolder &folder,
                                            const std::stop_token &stop)
    {
        BLUEPENCIL_TRY(m_spool->flush());
        BLUEPENCIL_TRY(sort());
        std::vector<ExportedFile> files;
        for (qsizetype i = 0; i < config.formats.size(); ++i) {
            for (const Split split : {Split::Train, Split::Validation, Split::Test}) {
                const auto index = static_cast<std::size_t>(i);
                const bool any = std::ranges::any_of(m_entries, [&](const SpoolEntry &entry) {
                    return entry.format == index && entry.split == split;
                });
                // A group keeps its first split even where the ratio has no share for it now.
                if (any || splitWanted(config, split))
                    BLUEPENCIL_TRY(writePair(config.formats[i], index, split, folder, stop, files));
            }
        }
        m_spool.reset();
        QFile::remove(m_path);
        return files;
    }

private:
    static auto place(const SpoolEntry &entry)
    {
        return std::tie(entry.format, entry.split, entry.id);
    }

    // Equal ids, which only one reviewer's repeated work on one draft can give, go by their bytes.
    Result<> sort()
    {
        std::ranges::sort(m_entries, [](const SpoolEntry &a, const SpoolEntry &b) {
            return place(a) < place(b);
        });
        for (auto first = m_entries.begin(); first != m_entries.end();) {
            const auto last = std::find_if(first, m_entries.end(), [&](const SpoolEntry &entry) {
                return place(entry) != place(*first);
            });
            if (last - first > 1)
                BLUEPENCIL_TRY(sortByBytes(first, last));
            first = last;
        }
        return {};
    }

    Result<> sortByBytes(std::vector<SpoolEntry>::iterator first,
                         std::vector<SpoolEntry>::iterator last)
    {
        std::vector<std::pair<QByteArray, SpoolEntry>> rows;
        for (auto it = first; it != last; ++it) {
            auto line = m_spool->read(it->offset, it->lineBytes);
            if (!line)
                return fail(line.error());
            rows.emplace_back(std::move(*line), *it);
        }
        std::ranges::sort(rows, {}, [](const auto &row) { return row.first; });
        for (const auto &row : rows)
            *first++ = row.second;
        return {};
    }

    Result<> writePair(const QString &format, std::size_t index, Split split,
                       const StagedFolder &folder, const std::stop_token &stop,
                       std::vector<ExportedFile> &files)
    {
        for (const bool sidecar : {false, true}) {
            ExportedFile written;
            written.path = fileName(format, split, sidecar);
            written.format = format;
            written.split = splitName(split);
            written.isSidecar = sidecar;
            auto file = CheckedFile::create(folder.path() + u'/' + written.path);
            if (!file)
                return fail(file.error());
            BLUEPENCIL_TRY(copyRows(index, split, sidecar, **file, stop, &written.rows));
            BLUEPENCIL_TRY((*file)->finish());
            written.bytes = (*file)->size();
            written.sha256 = (*file)->sha256();
            files.push_back(std::move(written));
        }
        return {};
    }

    Result<> copyRows(std::size_t index, Split split, bool sidecar, CheckedFile &file,
                      const std::stop_token &stop, qint64 *rows)
    {
        for (const SpoolEntry &entry : m_entries) {
            if (entry.format != index || entry.split != split)
                continue;
            if (stop.stop_requested())
                return fail(Error::Code::Cancelled, QStringLiteral("the export was cancelled"));
            const auto bytes = sidecar
                ? m_spool->read(entry.offset + entry.lineBytes, entry.sidecarBytes)
                : m_spool->read(entry.offset, entry.lineBytes);
            if (!bytes)
                return fail(bytes.error());
            BLUEPENCIL_TRY(file.write(*bytes));
            ++*rows;
        }
        return {};
    }

    QString m_path;
    std::unique_ptr<CheckedFile> m_spool;
    std::vector<SpoolEntry> m_entries;
};

// The export of a process that died between the rename and the record of its batch.
bool isLeftover(Workspace &workspace, const QString &folder)
{
    const std::optional<ManifestHead> head = readManifestHead(folder);
    if (!head || head->workspaceId != workspace.id())
        return false;
    const Result<bool> recorded = batchExists(workspace.database(), head->batchId, head->revision);
    return recorded && !*recorded;
}

Result<> writeManifest(const QString &folder, const OrderedJson &manifest)
{
    auto file = CheckedFile::create(folder + QStringLiteral("/manifest.json"));
    if (!file)
        return fail(file.error());
    const std::string text
        = manifest.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + '\n';
    BLUEPENCIL_TRY(
        (*file)->write(QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))));
    return (*file)->finish();
}

// One export from its checks to its record.
class ExportRun {
public:
    ExportRun(Workspace &workspace, const Clock &clock, const ExportConfig &config)
        : m_workspace(workspace)
        , m_clock(clock)
        , m_config(config)
        , m_splits(config.split, config.salt)
    {
    }

    Result<ExportSummary> run(const RandomSource &random, const ExportProgress &progress,
                              std::stop_token stop)
    {
        auto folder = StagedFolder::create(m_config.folder, random, [this](const QString &path) {
            return isLeftover(m_workspace, path);
        });
        if (!folder)
            return fail(folder.error());
        BLUEPENCIL_TRY(writeRows(**folder, progress, stop));
        return record(**folder, stop);
    }

private:
    Result<> writeRows(StagedFolder &folder, const ExportProgress &progress, std::stop_token stop)
    {
        for (const QString &format : m_config.formats)
            BLUEPENCIL_TRY(folder.makeFolder(format));
        RowSorter sorter;
        BLUEPENCIL_TRY(sorter.start(folder.path()));
        Selection selection(m_workspace.database(), m_config, m_splits);
        auto scan
            = selection.run([&sorter](Candidate &&row) { return sorter.add(row); }, progress, stop);
        if (!scan)
            return fail(scan.error());
        if (scan->counts.records == 0) {
            return fail(Error::Code::NotFound, QStringLiteral("no feedback matches the filters"),
                        {}, QStringLiteral("widen them, or decide some items first"));
        }
        auto files = sorter.write(m_config, folder, stop);
        if (!files)
            return fail(files.error());
        m_scan = std::move(*scan);
        m_files = std::move(*files);
        return {};
    }

    Result<QString> chooseBatchId()
    {
        if (m_config.batchId.isEmpty())
            return nextBatchId(m_workspace.database());
        const Result<bool> taken = batchExists(m_workspace.database(), m_config.batchId, 1);
        if (!taken)
            return fail(taken.error());
        if (*taken) {
            return fail(Error::Code::Conflict, QStringLiteral("this batch exists already"),
                        m_config.batchId, QStringLiteral("name another batch"));
        }
        return m_config.batchId;
    }

    Result<BatchRow> makeBatch()
    {
        const Result<QString> batchId = chooseBatchId();
        if (!batchId)
            return fail(batchId.error());
        const Result<QString> previous = latestBatchId(m_workspace.database());
        if (!previous)
            return fail(previous.error());
        BatchRow batch;
        batch.batchId = *batchId;
        batch.createdAt = m_clock.now();
        batch.seqTo = m_scan.seqTo;
        batch.config = toLine(toJson(m_config));
        batch.configSha256 = sha256Hex(QByteArrayView(batch.config));
        batch.contentSha256 = contentSha256(m_files);
        m_manifest = manifestJson(m_config,
                                  {batch.batchId, batch.revision, *previous, m_workspace.id(),
                                   batch.createdAt, m_scan, m_splits, m_files});
        batch.manifest = toLine(m_manifest);
        return batch;
    }

    // The rows of the batch are in before the folder gets its name, so that only the commit can
    // still fail after it; then the name is taken back.
    Result<ExportSummary> record(StagedFolder &folder, const std::stop_token &stop)
    {
        Database &database = m_workspace.database();
        Transaction transaction(database);
        BLUEPENCIL_TRY(transaction.begin()); // may have waited for others
        if (stop.stop_requested())
            return fail(Error::Code::Cancelled, QStringLiteral("the export was cancelled"));
        const Result<BatchRow> batch = makeBatch();
        if (!batch)
            return fail(batch.error());
        BLUEPENCIL_TRY(writeManifest(folder.path(), m_manifest));
        BLUEPENCIL_TRY(insertBatch(database, *batch, m_scan.records));
        BLUEPENCIL_TRY(m_splits.store(database, batch->createdAt));
        Result<> published = folder.publish();
        crashPoint("rename");
        if (published)
            published = transaction.commit();
        if (!published) {
            folder.withdraw();
            return fail(published.error());
        }
        ExportSummary summary;
        summary.batchId = batch->batchId;
        summary.revision = batch->revision;
        summary.folder = QDir::cleanPath(QDir().absoluteFilePath(m_config.folder));
        summary.manifestPath = summary.folder + QStringLiteral("/manifest.json");
        summary.contentSha256 = batch->contentSha256;
        summary.counts = m_scan.counts;
        summary.files = m_files;
        return summary;
    }

    Workspace &m_workspace;
    const Clock &m_clock;
    const ExportConfig &m_config;
    SplitAssigner m_splits;
    ScanResult m_scan;
    std::vector<ExportedFile> m_files;
    OrderedJson m_manifest;
};

// The first rows of each format; never more than that many are kept.
class FirstRows {
public:
    FirstRows(std::size_t formats, std::size_t most)
        : m_rows(formats)
        , m_most(most)
    {
    }

    void add(Candidate &&row)
    {
        auto &rows = m_rows[row.format];
        rows.insert(std::ranges::upper_bound(rows, row, &FirstRows::before), std::move(row));
        if (rows.size() > m_most)
            rows.pop_back();
    }

    [[nodiscard]] std::vector<PreviewRow> take(const QStringList &formats) const
    {
        std::vector<PreviewRow> all;
        for (const auto &rows : m_rows) {
            for (const Candidate &row : rows) {
                const QString &format = formats[static_cast<qsizetype>(row.format)];
                all.push_back({fileName(format, row.split, false), row.line.chopped(1)});
            }
        }
        return all;
    }

private:
    static bool before(const Candidate &a, const Candidate &b)
    {
        return std::tie(a.split, a.exampleId, a.line) < std::tie(b.split, b.exampleId, b.line);
    }

    std::vector<std::vector<Candidate>> m_rows;
    std::size_t m_most;
};

} // namespace

Exporter::Exporter(Workspace &workspace, const Clock &clock, RandomSource random)
    : m_workspace(workspace)
    , m_clock(clock)
    , m_random(std::move(random))
{
}

Result<ExportSummary> Exporter::run(const ExportConfig &config, const ExportProgress &progress,
                                    std::stop_token stop)
{
    BLUEPENCIL_TRY(checkConfig(config));
    if (config.folder.isEmpty()) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("no folder is named"), {},
                    QStringLiteral("name a folder that does not exist yet"));
    }
    if (m_workspace.database().isReadOnly()) {
        return fail(Error::Code::ReadOnly,
                    QStringLiteral("the workspace is open for reading only, so that the batch could"
                                   " not be recorded"),
                    m_workspace.path(), QStringLiteral("use the newer version of Bluepencil"));
    }
    BLUEPENCIL_TRY(stampFeedback(m_workspace.database()));
    return ExportRun(m_workspace, m_clock, config).run(m_random, progress, std::move(stop));
}

Result<ExportPreview> Exporter::preview(const ExportConfig &config, std::size_t rows,
                                        const ExportProgress &progress, std::stop_token stop)
{
    BLUEPENCIL_TRY(checkConfig(config));
    SplitAssigner splits(config.split, config.salt);
    FirstRows first(static_cast<std::size_t>(config.formats.size()), rows);
    Selection selection(m_workspace.database(), config, splits);
    auto scan = selection.run(
        [&first](Candidate &&row) -> Result<> {
            first.add(std::move(row));
            return {};
        },
        progress, std::move(stop));
    if (!scan)
        return fail(scan.error());
    return ExportPreview {std::move(scan->counts), first.take(config.formats)};
}

} // namespace bluepencil
