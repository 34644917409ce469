// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/files/huggingface.h"

#include "core/dataset/files/parquetwriter.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <numeric>

namespace bluepencil {

namespace {

using ColumnKind = ParquetField::Kind;

const QString root = QStringLiteral("huggingface/");
const std::array<QString, 3> splits {QStringLiteral("train"), QStringLiteral("validation"),
                                     QStringLiteral("test")};

ParquetField texts(const char *name)
{
    return {name, ColumnKind::List, false, {{"element", ColumnKind::Text}}};
}

ParquetField turns(const char *name)
{
    return {name,
            ColumnKind::List,
            false,
            {{"element",
              ColumnKind::Group,
              false,
              {{"role", ColumnKind::Text}, {"content", ColumnKind::Text}}}}};
}

struct Configuration {
    QString name;
    const char *rows; // what one is, for people
    std::vector<ParquetField> fields;
};

const std::vector<Configuration> &configurations()
{
    static const std::vector<Configuration> all {
        {QStringLiteral("sft"),
         "a conversation and the answer that a person let out",
         {turns("prompt"), turns("completion")}},
        {QStringLiteral("preference"),
         "a conversation, the answer that a person let out, and the one it is preferred to",
         {turns("prompt"), turns("chosen"), turns("rejected")}},
        {QStringLiteral("kto"),
         "a conversation, one answer, and whether it is a good one",
         {turns("prompt"), turns("completion"), {"label", ColumnKind::Boolean}}},
        {QStringLiteral("edit"),
         "a draft, what a person made of it, and why",
         {{"domain", ColumnKind::Text},
          {"language", ColumnKind::Text},
          turns("context"),
          {"original_response", ColumnKind::Text},
          {"edited_response", ColumnKind::Text},
          texts("feedback"),
          {"change_summary", ColumnKind::Text}}},
    };
    return all;
}

QString shardName(const QString &configuration, const QString &split, qint64 index, qint64 count)
{
    return root
        + QStringLiteral("%1/%2-%3-of-%4.parquet")
              .arg(configuration, split)
              .arg(index, 5, 10, QChar(u'0'))
              .arg(count, 5, 10, QChar(u'0'));
}

const ExportedFile *rowsOf(const std::vector<ExportedFile> &files, const QString &configuration,
                           const QString &split)
{
    const QString path = root + QStringLiteral("jsonl/%1/%2.jsonl").arg(configuration, split);
    const auto found = std::ranges::find(files, path, &ExportedFile::path);
    return found == files.end() || found->rows == 0 ? nullptr : &*found;
}

// The rows of one split from JSONL into one or several Parquet files.
class Shards {
public:
    Shards(StagedFolder &folder, const Configuration &configuration, const ExportedFile &rows,
           qint64 shardBytes)
        : m_folder(folder)
        , m_configuration(configuration)
        , m_rows(rows)
        , m_count((rows.bytes + shardBytes - 1) / shardBytes)
    {
    }

    Result<> write(std::vector<ExportedFile> &files, const std::stop_token &stop)
    {
        QFile source(m_folder.path() + u'/' + m_rows.path);
        if (!source.open(QIODevice::ReadOnly)) {
            return fail(Error::Code::Storage,
                        QStringLiteral("cannot be read again (%1)").arg(source.errorString()),
                        source.fileName());
        }
        qint64 left = m_rows.rows;
        for (qint64 i = 0; i < m_count; ++i) {
            const qint64 share = (left + m_count - i - 1) / (m_count - i);
            BLUEPENCIL_TRY(writeOne(source, i, share, files, stop));
            left -= share;
        }
        return {};
    }

private:
    Result<> writeOne(QFile &source, qint64 index, qint64 share, std::vector<ExportedFile> &files,
                      const std::stop_token &stop)
    {
        ExportedFile shard;
        shard.path = shardName(m_configuration.name, m_rows.split, index, m_count);
        shard.format = m_rows.format;
        shard.split = m_rows.split;
        shard.isDerived = true;
        auto file = CheckedFile::create(m_folder.path() + u'/' + shard.path);
        if (!file)
            return fail(file.error());
        ParquetWriter writer(m_configuration.fields,
                             [&file](QByteArrayView bytes) { return (*file)->write(bytes); });
        for (; shard.rows < share; ++shard.rows) {
            if (stop.stop_requested())
                return fail(Error::Code::Cancelled, QStringLiteral("the export was cancelled"));
            const Result<Json> row = parseJson(source.readLine());
            if (!row)
                return fail(row.error());
            BLUEPENCIL_TRY(writer.add(*row));
        }
        BLUEPENCIL_TRY(writer.finish());
        BLUEPENCIL_TRY((*file)->finish());
        shard.bytes = (*file)->size();
        shard.sha256 = (*file)->sha256();
        files.push_back(std::move(shard));
        return {};
    }

    StagedFolder &m_folder;
    const Configuration &m_configuration;
    ExportedFile m_rows; // a copy: the list that it is from grows
    qint64 m_count;
};

QByteArray typeWord(ColumnKind kind)
{
    return kind == ColumnKind::Boolean ? "bool" : kind == ColumnKind::Integer ? "int64" : "string";
}

QByteArray featureYaml(const ParquetField &field)
{
    const QByteArray name = QByteArray::fromStdString(field.name);
    if (field.kind != ColumnKind::List)
        return "  - name: " + name + "\n    dtype: " + typeWord(field.kind) + '\n';
    const ParquetField &element = field.children.front();
    if (element.kind != ColumnKind::Group)
        return "  - name: " + name + "\n    list: " + typeWord(element.kind) + '\n';
    QByteArray yaml = "  - name: " + name + "\n    list:\n";
    for (const ParquetField &child : element.children) {
        yaml += "    - name: " + QByteArray::fromStdString(child.name)
            + "\n      dtype: " + typeWord(child.kind) + '\n';
    }
    return yaml;
}

bool hasRows(const std::vector<ExportedFile> &files, const Configuration &configuration)
{
    return std::ranges::any_of(splits, [&](const QString &split) {
        return rowsOf(files, configuration.name, split) != nullptr;
    });
}

QByteArray configsYaml(const std::vector<ExportedFile> &files)
{
    QByteArray yaml = "configs:\n";
    bool first = true;
    for (const Configuration &each : configurations()) {
        if (!hasRows(files, each))
            continue;
        yaml += "- config_name: " + each.name.toUtf8() + '\n';
        if (std::exchange(first, false))
            yaml += "  default: true\n";
        yaml += "  data_files:\n";
        for (const QString &split : splits) {
            if (rowsOf(files, each.name, split) != nullptr)
                yaml += "  - split: " + split.toUtf8() + "\n    path: " + each.name.toUtf8() + '/'
                    + split.toUtf8() + "-*.parquet\n";
        }
    }
    return first ? QByteArray() : yaml;
}

QByteArray infoYaml(const std::vector<ExportedFile> &files)
{
    QByteArray yaml = "dataset_info:\n";
    bool any = false;
    for (const Configuration &each : configurations()) {
        if (!hasRows(files, each))
            continue;
        any = true;
        yaml += "- config_name: " + each.name.toUtf8() + "\n  features:\n";
        for (const ParquetField &field : each.fields)
            yaml += featureYaml(field);
        yaml += "  splits:\n";
        for (const QString &split : splits) {
            if (const ExportedFile *rows = rowsOf(files, each.name, split)) {
                yaml += "  - name: " + split.toUtf8()
                    + "\n    num_bytes: " + QByteArray::number(rows->bytes)
                    + "\n    num_examples: " + QByteArray::number(rows->rows) + '\n';
            }
        }
    }
    return any ? yaml : QByteArray();
}

// https://huggingface.co/docs/hub/datasets-cards, size_categories
QByteArray sizeCategory(qint64 rows)
{
    if (rows < 1'000)
        return "n<1K";
    if (rows < 10'000)
        return "1K<n<10K";
    if (rows < 100'000)
        return "10K<n<100K";
    if (rows < 1'000'000)
        return "100K<n<1M";
    if (rows < 10'000'000)
        return "1M<n<10M";
    return rows < 100'000'000 ? "10M<n<100M" : "100M<n<1B";
}

QByteArray countsText(const ExportCounts &counts)
{
    const auto own
        = std::ranges::find(counts.formats, QStringLiteral("huggingface"), &FormatCounts::format);
    QByteArray text = "Decisions that matched: " + QByteArray::number(counts.records)
        + "; decisions that gave a row: " + QByteArray::number(counts.kept) + ".\n";
    if (own == counts.formats.end())
        return text;
    text += "Examples: " + QByteArray::number(own->in) + "; rows: " + QByteArray::number(own->out)
        + "; left out:\n\n| reason | examples |\n|---|---|\n";
    for (auto it = own->drops.cbegin(); it != own->drops.cend(); ++it)
        text += "| " + it.key().toUtf8() + " | " + QByteArray::number(it.value()) + " |\n";
    return text;
}

} // namespace

Result<> writeRepositoryTables(StagedFolder &folder, std::vector<ExportedFile> &files,
                               const std::stop_token &stop, qint64 shardBytes)
{
    for (const Configuration &each : configurations()) {
        if (!hasRows(files, each))
            continue;
        BLUEPENCIL_TRY(folder.makeFolder(root + each.name));
        for (const QString &split : splits) {
            if (const ExportedFile *rows = rowsOf(files, each.name, split))
                BLUEPENCIL_TRY(Shards(folder, each, *rows, shardBytes).write(files, stop));
        }
    }
    return {};
}

QByteArray repositoryCard(const ExportConfig &config, const ExportCounts &counts,
                          const std::vector<ExportedFile> &files)
{
    qint64 rows = 0;
    for (const Configuration &each : configurations()) {
        for (const QString &split : splits) {
            if (const ExportedFile *found = rowsOf(files, each.name, split))
                rows += found->rows;
        }
    }
    QByteArray card = "---\npretty_name: Reviewed drafts\nlicense: other\n"
                      "task_categories:\n- text-generation\nsize_categories:\n- "
        + sizeCategory(rows) + "\ntags:\n- human-feedback\n- edits\n" + configsYaml(files)
        + infoYaml(files) + "---\n\n# Reviewed drafts\n\n";
    card += "Each row comes from a decision of a person about a text that a language model had"
            " drafted, taken before the text was sent. The answers of prompt and completion are"
            " plain text, as they were let out: nothing was trimmed or brought into a normal"
            " form.\n\n| configuration | a row is | train | validation | test |\n"
            "|---|---|---|---|---|\n";
    for (const Configuration &each : configurations()) {
        card += "| `" + each.name.toUtf8() + "` | " + each.rows;
        for (const QString &split : splits) {
            const ExportedFile *found = rowsOf(files, each.name, split);
            card += " | " + QByteArray::number(found != nullptr ? found->rows : 0);
        }
        card += " |\n";
    }
    card += "\n## What was left out\n\n" + countsText(counts);
    card
        += "\n## Use\n\nThe same decisions stand in `preference` and `kto`: in one training an edit"
           " would count twice. The folder `jsonl` has the same rows as lines of JSON. "
           "All rows of one person are in one split; where nobody is named, all of one"
           " conversation, else all of one item.\n";
    card += "\n## Personal and sensitive information\n\n";
    card += config.privacy == u"none"
        ? "Texts stand here as they are: nothing was redacted and nobody was given a pseudonym.\n"
        : "Texts were " + QByteArray(config.privacy == u"redact" ? "redacted" : "pseudonymised")
            + ": what the detectors found was replaced. They are personal data still; manifest.json"
              " says more.\n";
    card += "\n## Licence\n\nNot stated: whoever passes this on says under which terms.\n";
    return card;
}

} // namespace bluepencil
