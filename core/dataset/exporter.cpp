// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/exporter.h"

#include "core/base/crashpoint.h"
#include "core/dataset/batches/batchrecording.h"
#include "core/dataset/batches/manifest.h"
#include "core/dataset/batches/otherbatches.h"
#include "core/dataset/batches/rebuilt.h"
#include "core/dataset/batches/reviewerkeys.h"
#include "core/dataset/batchreport.h"
#include "core/dataset/clearing/recordprivacy.h"
#include "core/dataset/exportnote.h"
#include "core/dataset/files/cards.h"
#include "core/dataset/files/formatfolders.h"
#include "core/dataset/preparation/preparation.h"
#include "core/dataset/preparation/splittexts.h"
#include "core/dataset/recipe/recipe.h"
#include "core/dataset/selection/erasuresseen.h"
#include "core/dataset/selection/firstrows.h"
#include "core/dataset/selection/preparedselection.h"
#include "core/dataset/selection/rowsorter.h"
#include "core/store/feedbackstore.h"
#include "core/store/workspace.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int recordsForARow = 8; // not every record gives a row to every format
// One is in vain only where another export was recorded meanwhile, or somebody erased.
constexpr int mostAttempts = 10;

// The export of a process that died between the rename and the record of its batch.
bool isLeftover(Workspace &workspace, const QString &folder)
{
    const std::optional<ManifestHead> head = readManifestHead(folder);
    if (!head || head->workspaceId != workspace.id())
        return false;
    const Result<bool> recorded = batchExists(workspace.database(), head->batchId, head->revision);
    return recorded && !*recorded;
}

Result<> writeWhole(const QString &path, QByteArrayView bytes)
{
    auto file = CheckedFile::create(path);
    if (!file)
        return fail(file.error());
    BLUEPENCIL_TRY((*file)->write(bytes));
    return (*file)->finish();
}

QByteArray jsonText(const OrderedJson &json)
{
    return QByteArray::fromStdString(json.dump(2, ' ', false, OrderedJson::error_handler_t::replace)
                                     + '\n');
}

// What stands beside the data: for catalogues and for people.
struct Beside {
    const char *name = nullptr;
    QByteArray bytes;
};

std::vector<Beside> besideOf(const QString &folder, const OrderedJson &manifest)
{
    return {{"croissant.json", jsonText(croissantJson(folder, manifest))},
            {"CARD.md", cardText(manifest)},
            {"DATASHEET.md", datasheetText(manifest)}};
}

OrderedJson toJson(const std::vector<Beside> &files)
{
    OrderedJson array = OrderedJson::array();
    for (const Beside &file : files) {
        array.push_back({{"path", file.name},
                         {"bytes", file.bytes.size()},
                         {"sha256", toStdString(sha256Hex(QByteArrayView(file.bytes)))}});
    }
    return array;
}

// No format takes any record; the reasons that stand for most come first.
Error nothingKept(const ExportCounts &counts)
{
    std::vector<std::pair<qint64, QString>> reasons;
    for (const auto *each : {&counts.unusable, &counts.leftOut}) {
        for (auto it = each->cbegin(); it != each->cend(); ++it)
            reasons.emplace_back(-it.value(), it.key());
    }
    std::ranges::sort(reasons);
    QStringList words;
    for (const auto &[count, reason] : reasons)
        words += QStringLiteral("%1: %2").arg(reason).arg(-count);
    return {Error::Code::NotFound,
            QStringLiteral("none of the %1 decisions that match gives a row (%2)")
                .arg(counts.records)
                .arg(words.join(QStringLiteral(", "))),
            {},
            QStringLiteral("choose another format or other filters, or keep what is left out")};
}

// One export from its checks to its record.
class ExportRun {
public:
    ExportRun(Workspace &workspace, const Clock &clock, const KeysShown &shown,
              const ExportConfig &config)
        : m_workspace(workspace)
        , m_clock(clock)
        , m_shown(shown)
        , m_config(config)
        , m_splits(config.split, config.salt)
    {
    }

    Result<ExportSummary> run(const RandomSource &random, const ExportProgress &progress,
                              const std::stop_token &stop)
    {
        auto folder = StagedFolder::create(m_config.folder, random,
                                           std::bind_front(isLeftover, std::ref(m_workspace)),
                                           m_config.privacy == privacyModeName(PrivacyMode::None));
        if (!folder)
            return fail(folder.error());
        const ExportNote note(m_workspace.database(), (*folder)->path());
        const auto staged = std::move(*folder); // goes before what names it
        BLUEPENCIL_TRY(writeRows(*staged, random, progress, stop));
        return record(*staged, progress, stop);
    }

    void make(Rebuilt rebuilt) { m_rebuilt = std::move(rebuilt); }

    // Why it failed: others were recorded while it wrote, and its rows do not heed them; or persons
    // were erased whom it had read.
    [[nodiscard]] bool isOvertaken() const { return m_overtaken; }

    // The digest of the rows, which are thrown away.
    Result<QString> digest(const QString &target, const RandomSource &random,
                           const std::stop_token &stop)
    {
        auto folder = StagedFolder::create(target, random, {}, true);
        if (!folder)
            return fail(folder.error());
        BLUEPENCIL_TRY(writeRows(**folder, random, {}, stop));
        return contentSha256(m_files);
    }

private:
    // As the manifest says it: a choice of reviewers names them no more than rows do.
    [[nodiscard]] ExportConfig shownConfig() const
    {
        ExportConfig config = m_config;
        if (m_privacy)
            config.filter.reviewers = m_privacy->reviewers().pseudonymsOf(config.filter.reviewers);
        return config;
    }

    Result<> writeRows(StagedFolder &folder, const RandomSource &random,
                       const ExportProgress &progress, const std::stop_token &stop)
    {
        BLUEPENCIL_TRY(m_seen.look(m_workspace.database()));
        BLUEPENCIL_TRY(m_erasures.look(m_workspace.database()));
        for (const QString &name : batchFolders(m_config))
            BLUEPENCIL_TRY(folder.makeFolder(name));
        RowSorter sorter;
        BLUEPENCIL_TRY(sorter.start(folder.path()));
        m_records = std::make_unique<RecordSpool>(folder.path() + QStringLiteral("/.records"));
        Selection selection(m_workspace.database(), m_config, m_splits);
        Preparation preparation(m_config, m_workspace.database());
        SplitTexts texts;
        auto privacy = RecordPrivacy::create(m_config);
        if (!privacy)
            return fail(privacy.error());
        m_privacy = std::move(*privacy);
        if (m_privacy)
            m_privacy->rememberIn(m_workspace);
        selection.replaceBy(m_privacy.get());
        selection.recordIn(m_records.get());
        if (m_rebuilt)
            selection.restrictTo(m_rebuilt->records.rows, m_rebuilt->known);
        else
            BLUEPENCIL_TRY(prepareSelection(m_workspace.database(), m_config, m_privacy.get(),
                                            selection, preparation, texts, folder.path(), stop));
        Result<QByteArray> key = nameReviewers(
            m_workspace.database(), settingsJson(m_config, preparation.evaluationFiles()),
            m_rebuilt ? &m_rebuilt->batch : nullptr, m_shown, random, m_privacy.get());
        if (!key)
            return fail(key.error());
        m_reviewerKey = std::move(*key);
        OtherBatches others(m_config);
        BLUEPENCIL_TRY(others.load(m_workspace.database(),
                                   m_rebuilt ? m_rebuilt->batch.batchId : QString(), stop));
        BatchReport report(m_config, false);
        auto scan = selection.run(
            [&](const Candidate &row, const RowSource &source) {
                report.add(row, source);
                others.add(row, source);
                if (m_privacy)
                    m_privacy->sample(row, source);
                return sorter.add(row);
            },
            progress, stop);
        if (!scan)
            return fail(scan.error());
        if (m_privacy)
            BLUEPENCIL_TRY(m_privacy->checkSample());
        if (m_rebuilt) {
            BLUEPENCIL_TRY(carryCounts(m_rebuilt->batch.manifest, scan->counts));
        } else if (scan->counts.records == 0) {
            return fail(Error::Code::NotFound, QStringLiteral("no feedback matches the filters"),
                        {}, QStringLiteral("widen them, or decide some items first"));
        } else if (scan->counts.kept == 0) {
            return fail(nothingKept(scan->counts));
        }
        m_elsewhere = others.found();
        if (progress && !m_elsewhere.isEmpty())
            progress({{}, 0, 0, ExportStage::Rows, warningsFor(m_elsewhere)});
        auto files = sorter.write(m_config, folder, progress, stop);
        if (!files)
            return fail(files.error());
        BLUEPENCIL_TRY(completeFormats(m_config, scan->counts, folder, *files, stop));
        m_scan = std::move(*scan);
        m_report = report.json();
        m_evaluationFiles = preparation.evaluationFiles();
        m_nearTexts = m_rebuilt
            ? recordedNearTexts(m_rebuilt->batch)
            : nearTextsJson(m_config.preparation, preparation.nearlyElsewhere());
        m_files = std::move(*files);
        return {};
    }

    Result<QString> chooseBatchId()
    {
        if (m_rebuilt)
            return m_rebuilt->batch.batchId;
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

    Result<BatchRow> makeBatch(const QString &folder)
    {
        const Result<QString> batchId = chooseBatchId();
        if (!batchId)
            return fail(batchId.error());
        const Result<QString> previous = m_rebuilt ? recordedPrevious(m_rebuilt->batch)
                                                   : latestBatchId(m_workspace.database());
        if (!previous)
            return fail(previous.error());
        BatchRow batch;
        batch.batchId = *batchId;
        batch.createdAt = m_clock.now();
        if (m_rebuilt) {
            const auto latest = findBatch(m_workspace.database(), *batchId);
            if (!latest)
                return fail(latest.error());
            batch.supersedes = m_rebuilt->batch.revision;
            batch.revision = (*latest ? (*latest)->revision : 0) + 1;
            m_scan.seqFrom = m_rebuilt->batch.seqFrom;
            m_scan.seqTo = m_rebuilt->batch.seqTo;
        }
        batch.seqFrom = m_scan.seqFrom;
        batch.seqTo = m_scan.seqTo;
        batch.contentSha256 = contentSha256(m_files);
        m_manifest = manifestJson(
            shownConfig(),
            {batch.batchId, batch.revision, *previous, m_workspace.id(), batch.createdAt, m_scan,
             m_splits, m_files, batch.supersedes,
             m_rebuilt ? m_rebuilt->records.withdrawn : QStringList(), m_evaluationFiles, m_report,
             m_privacy ? m_privacy->json() : withoutPrivacyJson(),
             !m_rebuilt || wasKeptApart(m_rebuilt->batch), m_nearTexts, m_elsewhere});
        if (m_privacy)
            BLUEPENCIL_TRY(m_privacy->checkManifest(m_manifest));
        m_beside = besideOf(folder, m_manifest);
        m_manifest["beside"] = toJson(m_beside);
        batch.config = toLine(settingsJson(m_config, m_evaluationFiles));
        batch.configSha256 = sha256Hex(QByteArrayView(batch.config));
        // Values of attributes may be a person's, and could not be told from others later.
        OrderedJson kept = m_manifest;
        kept.erase("report");
        keepReviewerKey(kept, m_reviewerKey);
        batch.manifest = toLine(kept);
        return batch;
    }

    // All of the batch is in before the folder gets its name, so that only the commit can still
    // fail after it; then the name is taken back.
    Result<ExportSummary> record(StagedFolder &folder, const ExportProgress &progress,
                                 const std::stop_token &stop)
    {
        const auto tell = [&progress](ExportStage stage) {
            if (progress)
                progress({{}, 0, 0, stage, {}});
        };
        Database &database = m_workspace.database();
        BatchRecording recording(database, stop);
        bool hasWaited = false;
        recording.onWait([&] {
            hasWaited = true;
            tell(ExportStage::Waiting);
        });
        BLUEPENCIL_TRY(recording.begin());
        if (stop.stop_requested())
            return fail(Error::Code::Cancelled, QStringLiteral("the export was cancelled"));
        if (hasWaited)
            tell(ExportStage::Recording);
        const Result<BatchRow> batch = makeBatch(folder.path());
        if (!batch)
            return fail(batch.error());
        const Result<> current = m_seen.checkNoneSince(database, *batch);
        m_overtaken = !current && current.error().code == Error::Code::Conflict;
        BLUEPENCIL_TRY(current);
        for (const Beside &file : m_beside)
            BLUEPENCIL_TRY(writeWhole(folder.path() + u'/' + QLatin1String(file.name), file.bytes));
        BLUEPENCIL_TRY(
            writeWhole(folder.path() + QStringLiteral("/manifest.json"), jsonText(m_manifest)));
        BLUEPENCIL_TRY(folder.sync());
        BLUEPENCIL_TRY(recording.write(*batch, *m_records, m_splits));
        const Result<> standing = m_erasures.checkNoneOf(database, *batch, *m_records);
        m_overtaken = !standing && standing.error().code == Error::Code::Conflict;
        BLUEPENCIL_TRY(standing);
        m_records.reset(); // it lies in the folder
        Result<> published = folder.publish();
        crashPoint("rename");
        if (published)
            published = recording.commit();
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
        summary.warnings = warningsIn(m_manifest);
        return summary;
    }

    Workspace &m_workspace;
    const Clock &m_clock;
    const KeysShown &m_shown;
    const ExportConfig &m_config;
    SplitAssigner m_splits;
    BatchesSeen m_seen;
    ErasuresSeen m_erasures;
    bool m_overtaken = false;
    std::optional<Rebuilt> m_rebuilt;
    std::unique_ptr<RecordPrivacy> m_privacy; // nullptr: texts go out as they are
    QByteArray m_reviewerKey; // of the batch, where reviewers and examples need one
    std::vector<EvaluationFile> m_evaluationFiles;
    OrderedJson m_report;
    OrderedJson m_nearTexts;
    PlacedElsewhere m_elsewhere;
    ScanResult m_scan;
    std::unique_ptr<RecordSpool> m_records;
    std::vector<ExportedFile> m_files;
    OrderedJson m_manifest;
    std::vector<Beside> m_beside;
};

} // namespace

Exporter::Exporter(Workspace &workspace, const Clock &clock, RandomSource random,
                   std::shared_ptr<KeysShown> shown)
    : m_workspace(workspace)
    , m_clock(clock)
    , m_random(std::move(random))
    , m_shown(shown ? std::move(shown) : std::make_shared<KeysShown>())
{
}

Result<ExportSummary> Exporter::run(const ExportConfig &config, const ExportProgress &progress,
                                    const std::stop_token &stop)
{
    BLUEPENCIL_TRY(checkConfig(config));
    if (config.rebuildOf == 0)
        BLUEPENCIL_TRY(checkFilterValues(config.filter));
    if (config.folder.isEmpty()) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("no folder is named"), {},
                    QStringLiteral("name a folder that does not exist yet"));
    }
    if (m_workspace.database().isReadOnly()) {
        return fail(Error::Code::ReadOnly,
                    QStringLiteral("the workspace is open for reading only, so that the batch could"
                                   " not be recorded"),
                    m_workspace.path(),
                    QStringLiteral("use the version of Bluepencil that wrote it, or copy it to"
                                   " where it may be written"));
    }
    BLUEPENCIL_TRY(stampFeedback(m_workspace.database()));
    ExportConfig settled = config;
    settled.filter.stampedOnly = true; // or the next batch since this one would hold it again
    for (int attempt = 1;; ++attempt) {
        ExportRun run(m_workspace, m_clock, *m_shown, settled);
        if (config.rebuildOf > 0) {
            auto rebuilt = readRebuilt(m_workspace.database(), config.batchId, config.rebuildOf);
            if (!rebuilt)
                return fail(rebuilt.error());
            run.make(std::move(*rebuilt));
        }
        Result<ExportSummary> summary = run.run(m_random, progress, stop);
        if (summary || !run.isOvertaken() || attempt == mostAttempts)
            return summary;
    }
}

Result<ExportConfig> Exporter::configOf(const BatchRow &batch) const
{
    Result<ExportConfig> config = recordedConfig(batch, m_keyFile);
    if (config && m_expected && !config->privacyRules.hold(*m_expected)) {
        return fail(Error::Code::Conflict,
                    QStringLiteral("the batch was made with other rules for personal data"),
                    batch.batchId, QStringLiteral("leave the rules out: the batch knows its own"));
    }
    return config;
}

Result<ExportSummary> Exporter::rebuild(const QString &batchId, int revision, const QString &folder,
                                        const std::stop_token &stop, const ExportProgress &progress)
{
    const Result<BatchRow> batch = batchNamed(m_workspace.database(), batchId, revision);
    if (!batch)
        return fail(batch.error());
    Result<ExportConfig> config = configOf(*batch);
    if (!config)
        return fail(config.error());
    config->batchId = batchId;
    config->rebuildOf = batch->revision;
    config->folder = folder;
    return run(*config, progress, stop);
}

Result<RebuildCheck> Exporter::check(const QString &batchId, int revision,
                                     const std::stop_token &stop)
{
    auto rebuilt = readRebuilt(m_workspace.database(), batchId, revision);
    if (!rebuilt)
        return fail(rebuilt.error());
    RebuildCheck result {batchId, rebuilt->batch.revision, rebuilt->batch.contentSha256, {}, {},
                         {}};
    result.withdrawn = rebuilt->records.withdrawn;
    result.pins = differingPins(rebuilt->batch.manifest);
    const Result<ExportConfig> config = configOf(rebuilt->batch);
    if (!config)
        return fail(config.error());
    const QTemporaryDir folder;
    ExportRun run(m_workspace, m_clock, *m_shown, *config);
    run.make(std::move(*rebuilt));
    const Result<QString> digest
        = run.digest(folder.filePath(QStringLiteral("batch")), m_random, stop);
    if (!digest && digest.error().code != Error::Code::NotFound)
        return fail(digest.error());
    result.rebuilt = digest.value_or(QString());
    return result;
}

Result<ExportPreview> Exporter::preview(const ExportConfig &config, std::size_t rows,
                                        const ExportProgress &progress, std::stop_token stop)
{
    BLUEPENCIL_TRY(checkConfig(config));
    BLUEPENCIL_TRY(checkFilterValues(config.filter));
    SplitAssigner splits(config.split, config.salt);
    FirstRows first(config, rows);
    Selection selection(m_workspace.database(), config, splits);
    Preparation preparation(config, m_workspace.database());
    SplitTexts texts;
    auto privacy = RecordPrivacy::create(config);
    if (!privacy)
        return fail(privacy.error());
    if (*privacy)
        (*privacy)->rememberIn(m_workspace);
    selection.replaceBy(privacy->get());
    BLUEPENCIL_TRY(prepareSelection(m_workspace.database(), config, privacy->get(), selection,
                                    preparation, texts, QDir::tempPath(), stop));
    BLUEPENCIL_TRY(nameReviewersAsBefore(m_workspace.database(),
                                         settingsJson(config, preparation.evaluationFiles()),
                                         *m_shown, m_random, privacy->get()));
    selection.countOthers();
    selection.makeLinesFor([&first](const Candidate &row) { return first.wants(row); });
    OtherBatches others(config);
    BLUEPENCIL_TRY(others.load(m_workspace.database(), {}, stop));
    BatchReport report(config, true);
    auto scan = selection.run(
        [&](const Candidate &row, const RowSource &source) -> Result<> {
            report.add(row, source);
            others.add(row, source);
            if (!row.line.isEmpty())
                first.add(row, source);
            return {};
        },
        progress, std::move(stop));
    if (!scan)
        return fail(scan.error());
    return ExportPreview {std::move(scan->counts), first.take(), std::move(scan->others),
                          report.figures(), warningsFor(others.found())};
}

Result<FirstLook> Exporter::firstLook(const ExportConfig &config, std::size_t rows,
                                      std::stop_token stop)
{
    BLUEPENCIL_TRY(checkConfig(config));
    BLUEPENCIL_TRY(checkFilterValues(config.filter));
    SplitAssigner splits(config.split, config.salt);
    FirstRows first(config, rows);
    Selection selection(m_workspace.database(), config, splits);
    selection.makeLinesFor([&first](const Candidate &row) { return first.wants(row); });
    const auto take = [&first](const Candidate &row, const RowSource &source) -> Result<> {
        if (!row.line.isEmpty())
            first.add(row, source);
        return {};
    };
    auto privacy = RecordPrivacy::create(config);
    if (!privacy)
        return fail(privacy.error());
    if (*privacy)
        (*privacy)->rememberIn(m_workspace);
    BLUEPENCIL_TRY(nameReviewersAsBefore(m_workspace.database(), settingsJson(config, {}), *m_shown,
                                         m_random, privacy->get()));
    selection.replaceBy(privacy->get());
    BLUEPENCIL_TRY(
        selection.sample(take, static_cast<int>(rows) * recordsForARow, std::move(stop)));
    return FirstLook {first.take()};
}

} // namespace bluepencil
