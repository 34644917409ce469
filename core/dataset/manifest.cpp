// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/manifest.h"

#include "core/base/ids.h"

#include <QFile>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int manifestVersion = 1;
constexpr qint64 openAiLeastRows = 10; // OpenAI's supervised fine-tuning guide

OrderedJson splitCounts(const std::array<qint64, 3> &counts)
{
    OrderedJson json;
    for (const Split split : {Split::Train, Split::Validation, Split::Test})
        json[toStdString(splitName(split))] = counts[static_cast<std::size_t>(split)];
    return json;
}

OrderedJson countsJson(const ExportCounts &counts)
{
    OrderedJson json;
    json["records"] = counts.records;
    json["approvals_without_active_time"] = counts.withoutActiveTime;
    json["formats"] = OrderedJson::object();
    for (const FormatCounts &format : counts.formats) {
        OrderedJson drops = OrderedJson::object();
        qint64 dropped = 0;
        for (auto it = format.drops.cbegin(); it != format.drops.cend(); ++it) {
            drops[toStdString(it.key())] = it.value();
            dropped += it.value();
        }
        OrderedJson &entry = json["formats"][toStdString(format.format)];
        entry["in"] = format.in;
        entry["out"] = format.out;
        entry["dropped"] = dropped;
        entry["drops"] = std::move(drops);
        entry["splits"] = splitCounts(format.splits);
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

OrderedJson filesJson(const std::vector<ExportedFile> &files)
{
    OrderedJson array = OrderedJson::array();
    for (const ExportedFile &file : files) {
        OrderedJson entry;
        entry["path"] = toStdString(file.path);
        entry["format"] = toStdString(file.format);
        entry["split"] = toStdString(file.split);
        entry["kind"] = file.isSidecar ? "sidecar" : "data";
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

OrderedJson splitJson(const ExportConfig &config, const SplitAssigner &splits)
{
    OrderedJson json;
    if (!config.split) {
        json["method"] = "none: every row is train";
        return json;
    }
    json["method"] = "SHA-256(salt, group) modulo 10,000; group = subject, else conversation, else"
                     " item; a group's first assignment stays";
    json["groups"] = splitCounts(splits.groups());
    json["new_groups"] = splits.newGroups();
    return json;
}

OrderedJson warningsJson(const ExportCounts &counts)
{
    OrderedJson array = OrderedJson::array();
    for (const FormatCounts &format : counts.formats) {
        if (format.format == u"openai-chat" && format.splits[0] < openAiLeastRows)
            array.push_back("openai-chat: fewer than 10 rows to train with; OpenAI refuses those");
        if (format.out == 0)
            array.push_back(toStdString(format.format) + ": no rows");
    }
    return array;
}

} // namespace

QString contentSha256(const std::vector<ExportedFile> &files)
{
    std::vector<QByteArray> lines;
    for (const ExportedFile &file : files) {
        if (!file.isSidecar)
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

OrderedJson manifestJson(const ExportConfig &config, const ManifestInput &input)
{
    const OrderedJson settings = toJson(config);
    OrderedJson json;
    json["schema"] = "bluepencil-batch";
    json["schema_version"] = manifestVersion;
    json["batch"] = toStdString(input.batchId);
    json["revision"] = input.revision;
    json["supersedes"] = nullptr;
    json["previous_batch"] = input.previousBatch.isEmpty()
        ? OrderedJson()
        : OrderedJson(toStdString(input.previousBatch));
    json["workspace"] = toStdString(input.workspaceId);
    json["created_at"] = toStdString(toRfc3339(input.createdAt));
    json["exporter"] = {{"name", "bluepencil"}, {"version", BLUEPENCIL_VERSION}};
    json["config"] = settings;
    json["config_sha256"] = toStdString(sha256Hex(QByteArrayView(toLine(settings))));
    json["seq"] = {{"from", 0}, {"to", input.scan.seqTo}};
    json["text_engines"] = sortedArray(input.scan.textEngines);
    json["guidelines"] = guidelinesJson(input.scan.guidelines);
    json["privacy"] = {{"method", toStdString(config.privacy)},
                       {"statement",
                        "Texts were exported as they are: nothing was redacted and"
                        " nobody was given a pseudonym."}};
    json["counts"] = countsJson(input.scan.counts);
    json["split"] = splitJson(config, input.splits);
    json["files"] = filesJson(input.files);
    json["content_sha256"] = toStdString(contentSha256(input.files));
    json["content_sha256_of"]
        = "lines of sha256, two spaces, path for each file of kind data, sorted by path";
    json["warnings"] = warningsJson(input.scan.counts);
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
