// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batches/manifest.h"

#include "core/base/ids.h"
#include "core/dataset/preparation/splittwins.h"
#include "core/dataset/warnings.h"
#include "core/privacy/scanner.h"

#include <QFile>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <zstd.h>

namespace bluepencil {

namespace {

constexpr int manifestVersion = 1;

OrderedJson splitCounts(const std::array<qint64, 3> &counts)
{
    OrderedJson json;
    for (const Split split : {Split::Train, Split::Validation, Split::Test})
        json[toStdString(splitName(split))] = counts[static_cast<std::size_t>(split)];
    return json;
}

OrderedJson reasonsJson(const QMap<QString, qint64> &reasons)
{
    OrderedJson json = OrderedJson::object();
    for (auto it = reasons.cbegin(); it != reasons.cend(); ++it)
        json[toStdString(it.key())] = it.value();
    return json;
}

bool isKto(const FormatCounts &counts)
{
    return findFormat(counts.format)->holds(ExampleKind::Kto);
}

OrderedJson countsJson(const ExportCounts &counts)
{
    OrderedJson json;
    json["in_range"] = counts.inRange;
    json["records"] = counts.records;
    json["kept"] = counts.kept;
    json["unusable"] = reasonsJson(counts.unusable);
    json["left_out"] = reasonsJson(counts.leftOut);
    json["approvals_without_active_time"] = counts.withoutActiveTime;
    json["formats"] = OrderedJson::object();
    for (const FormatCounts &format : counts.formats) {
        const qint64 dropped
            = std::accumulate(format.drops.cbegin(), format.drops.cend(), qint64 {0});
        OrderedJson &entry = json["formats"][toStdString(format.format)];
        entry["in"] = format.in;
        entry["out"] = format.out;
        entry["dropped"] = dropped;
        entry["drops"] = reasonsJson(format.drops);
        entry["splits"] = splitCounts(format.splits);
        if (isKto(format))
            entry["labels"] = {{"true", format.desirable}, {"false", format.undesirable}};
    }
    return json;
}

OrderedJson guidelinesJson(const QMap<QString, qint64> &guidelines)
{
    OrderedJson array = OrderedJson::array();
    for (auto it = guidelines.cbegin(); it != guidelines.cend(); ++it) {
        OrderedJson entry;
        entry["id"] = toStdString(it.key().section(QChar(0x1f), 0, 0));
        entry["version"] = toStdString(it.key().section(QChar(0x1f), 1));
        entry["records"] = it.value();
        array.push_back(std::move(entry));
    }
    return array;
}

OrderedJson sourcesJson(const QMap<QString, qint64> &sources)
{
    OrderedJson array = OrderedJson::array();
    for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
        const auto part = [&it](int index) {
            return toStdString(it.key().section(QChar(0x1f), index, index));
        };
        OrderedJson entry;
        entry["producer"] = part(0);
        entry["basis"] = part(1);
        entry["retention_class"] = part(2);
        entry["special_categories"] = OrderedJson::array();
        const QString special = it.key().section(QChar(0x1f), 3, 3);
        for (const QString &name : special.split(u',', Qt::SkipEmptyParts))
            entry["special_categories"].push_back(toStdString(name));
        entry["records"] = it.value();
        array.push_back(std::move(entry));
    }
    return array;
}

OrderedJson filesJson(const std::vector<ExportedFile> &files)
{
    OrderedJson array = OrderedJson::array();
    for (const ExportedFile &file : files) {
        OrderedJson entry;
        entry["path"] = toStdString(file.path);
        entry["format"] = toStdString(file.format);
        entry["split"] = toStdString(file.split);
        entry["kind"] = file.isSidecar ? "sidecar" : file.isDerived ? "derived" : "data";
        entry["rows"] = file.rows;
        entry["bytes"] = file.bytes;
        entry["sha256"] = toStdString(file.sha256);
        array.push_back(std::move(entry));
    }
    return array;
}

OrderedJson sortedArray(const QSet<QString> &names)
{
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    OrderedJson array = OrderedJson::array();
    for (const QString &name : sorted)
        array.push_back(toStdString(name));
    return array;
}

// Null where no other batch put anybody elsewhere.
OrderedJson elsewhereJson(const PlacedElsewhere &elsewhere)
{
    if (elsewhere.isEmpty())
        return {};
    OrderedJson json {{"trained_here", elsewhere.trained}, {"held_out_here", elsewhere.heldOut}};
    json["batches"] = OrderedJson::array();
    for (const PlacedElsewhere::Batch &batch : elsewhere.batches) {
        json["batches"].push_back({{"batch", toStdString(batch.batchId)},
                                   {"revision", batch.revision},
                                   {"has_split", batch.isDealt},
                                   {"records", splitCounts(batch.records)}});
    }
    QStringList statements;
    for (const BatchWarning &warning : warningsFor(elsewhere))
        statements += warning.text;
    json["statement"] = toStdString(statements.join(QStringLiteral(". ")));
    return json;
}

OrderedJson splitJson(const ExportConfig &config, const ManifestInput &input)
{
    OrderedJson json;
    if (!config.split) {
        json["method"] = "none: every row is train";
        return json;
    }
    json["method"] = "SHA-256(salt, group) modulo 10,000; group = subject, else conversation, else"
                     " item; a group's first assignment stays";
    json["groups"] = splitCounts(input.splits.groups());
    json["new_groups"] = input.splits.newGroups();
    if (input.keptApart) {
        json["same_texts"] = "a conversation with the same final, draft or other draft, whomever it"
                             " is of, stands in one split alone, over all batches of this salt;"
                             " what is left out for it is counted as in-another-split";
    }
    if (!input.nearTexts.is_null())
        json["near_texts"] = input.nearTexts;
    return json;
}

} // namespace

QString contentSha256(const std::vector<ExportedFile> &files)
{
    std::vector<QByteArray> lines;
    for (const ExportedFile &file : files) {
        if (!file.isSidecar && !file.isDerived)
            lines.push_back(file.path.toUtf8() + '\n' + file.sha256.toLatin1());
    }
    std::ranges::sort(lines);
    QByteArray all;
    for (const QByteArray &line : lines) {
        const qsizetype end = line.indexOf('\n');
        all += line.mid(end + 1) + "  " + line.left(end) + '\n';
    }
    return sha256Hex(QByteArrayView(all));
}

OrderedJson pinsJson(const OrderedJson &textEngines, bool scanned, TokenEncoding tokens)
{
    OrderedJson pins;
    pins["bluepencil"] = BLUEPENCIL_VERSION;
    pins["qt"] = qVersion();
    pins["zstd"] = ZSTD_versionString();
    pins["detectors"] = scanned ? toStdString(detectorsName()) : "none";
    pins["unicode"] = static_cast<int>(QChar::currentUnicodeVersion());
    pins["text_engines"] = textEngines;
    pins["duplicates"] = "sketch 1: 14 bands of 8, runs of 5 code points, seed 1";
    pins["tokens"] = toStdString(TokenCounter::name(tokens) + u' ' + TokenCounter::sha256(tokens));
    return pins;
}

OrderedJson settingsJson(const ExportConfig &config,
                         const std::vector<EvaluationFile> &evaluationFiles)
{
    ExportConfig read = config;
    if (!evaluationFiles.empty())
        read.preparation.decontaminate = evaluationFiles;
    return toJson(read);
}

OrderedJson nearTextsJson(const PreparationConfig &config, const NearlyElsewhere &leftOut)
{
    OrderedJson json;
    json["looked_for"] = config.deduplicate == Deduplicate::Near;
    if (config.deduplicate != Deduplicate::Near) {
        json["statement"] = "not looked for: what is tested with may be nearly what is trained on;"
                            " --deduplicate near leaves it out";
        return json;
    }
    const qint64 all = leftOut.inBatch + leftOut.inEarlier;
    json["alike"] = config.alike;
    json["left_out"] = all;
    json["left_out_for_earlier_batches"] = leftOut.inEarlier;
    const QString statement
        = QStringLiteral("looked for within this batch and in the batches before it by this salt,"
                         " from Jaccard's coefficient %1 on, in conversation and answer; records"
                         " left out because one in another split is nearly the same: %2, of these"
                         " for one that a batch before gave out: %3")
              .arg(config.alike)
              .arg(all)
              .arg(leftOut.inEarlier);
    json["statement"] = toStdString(statement);
    return json;
}

OrderedJson manifestJson(const ExportConfig &config, const ManifestInput &input)
{
    const OrderedJson settings = settingsJson(config, input.evaluationFiles);
    OrderedJson json;
    json["schema"] = "bluepencil-batch";
    json["schema_version"] = manifestVersion;
    json["batch"] = toStdString(input.batchId);
    json["revision"] = input.revision;
    json["supersedes"] = input.supersedes ? OrderedJson(*input.supersedes) : OrderedJson();
    json["previous_batch"] = input.previousBatch.isEmpty()
        ? OrderedJson()
        : OrderedJson(toStdString(input.previousBatch));
    json["workspace"] = toStdString(input.workspaceId);
    json["created_at"] = toStdString(toRfc3339(input.createdAt));
    json["exporter"] = {{"name", "bluepencil"}, {"version", BLUEPENCIL_VERSION}};
    json["config"] = settings;
    json["config_sha256"] = toStdString(sha256Hex(QByteArrayView(toLine(settings))));
    json["seq"] = {{"from", input.scan.seqFrom}, {"to", input.scan.seqTo}};
    json["text_engines"] = sortedArray(input.scan.textEngines);
    json["guidelines"] = guidelinesJson(input.scan.guidelines);
    json["sources"] = sourcesJson(input.scan.sources);
    json["privacy"] = input.privacy;
    json["counts"] = countsJson(input.scan.counts);
    json["split"] = splitJson(config, input);
    if (OrderedJson elsewhere = elsewhereJson(input.elsewhere); !elsewhere.is_null())
        json["split"]["other_batches"] = std::move(elsewhere);
    json["files"] = filesJson(input.files);
    json["content_sha256"] = toStdString(contentSha256(input.files));
    json["content_sha256_of"]
        = "lines of sha256, two spaces, path for each file of kind data, sorted by path";
    if (!input.withdrawn.isEmpty()) {
        json["withdrawn"] = OrderedJson::array();
        for (const QString &id : input.withdrawn)
            json["withdrawn"].push_back(toStdString(id));
    }
    json["pins"] = pinsJson(sortedArray(input.scan.textEngines), config.privacy != u"none",
                            config.preparation.tokenTable);
    json["report"] = input.report;
    json["warnings"] = OrderedJson::array();
    json["warning_details"] = OrderedJson::array();
    std::vector<BatchWarning> warnings = warningsFor(input.elsewhere); // the gravest first
    std::ranges::move(warningsFor(input.scan.counts, input.report), std::back_inserter(warnings));
    for (const BatchWarning &warning : warnings) {
        json["warnings"].push_back(toStdString(warning.text));
        OrderedJson details {{"code", toStdString(warning.code)}};
        details.update(warning.values);
        json["warning_details"].push_back(std::move(details));
    }
    return json;
}

std::optional<ManifestHead> readManifestHead(const QString &folder)
{
    QFile file(folder + QStringLiteral("/manifest.json"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const Result<Json> json = parseJsonObject(file.readAll());
    if (!json || json->value("schema", Json()) != "bluepencil-batch")
        return std::nullopt;
    const auto text = [&json](const char *name) {
        const Json value = json->value(name, Json());
        return value.is_string() ? toQString(value.get<std::string>()) : QString();
    };
    const Json revision = json->value("revision", Json());
    if (!revision.is_number_integer())
        return std::nullopt;
    return ManifestHead {text("workspace"), text("batch"), revision.get<int>()};
}

} // namespace bluepencil
