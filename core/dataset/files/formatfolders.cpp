// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/files/formatfolders.h"

#include "core/dataset/files/huggingface.h"

#include <algorithm>

namespace bluepencil {

namespace {

bool hasRows(const std::vector<ExportedFile> &files, const QString &path)
{
    const auto found = std::ranges::find(files, path, &ExportedFile::path);
    return found != files.end() && found->rows > 0;
}

Result<> writeFile(StagedFolder &folder, const QString &format, const QString &name,
                   const QByteArray &text, std::vector<ExportedFile> &files)
{
    ExportedFile written;
    written.path = format + u'/' + name;
    written.format = format;
    written.isDerived = true;
    auto file = CheckedFile::create(folder.path() + u'/' + written.path);
    if (!file)
        return fail(file.error());
    BLUEPENCIL_TRY((*file)->write(text));
    BLUEPENCIL_TRY((*file)->finish());
    written.bytes = (*file)->size();
    written.sha256 = (*file)->sha256();
    files.push_back(std::move(written));
    return {};
}

QByteArray pretty(const OrderedJson &json)
{
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

// Its reader finds these names in the messages only where they are told, and refuses OpenAI's own
// "formatting" for a line that it adds to the system's message.
OrderedJson llamaFactoryTags()
{
    return {{"role_tag", "role"},
            {"content_tag", "content"},
            {"user_tag", "user"},
            {"assistant_tag", "assistant"},
            {"system_tag", "system"},
            {"observation_tag", "tool"},
            {"function_tag", "function_call"}};
}

// LLaMA-Factory, data/README.md
QByteArray llamaFactoryInfo(const std::vector<ExportedFile> &files)
{
    OrderedJson info = OrderedJson::object();
    for (const char *kind : {"sft", "preference", "kto"}) {
        for (const char *split : {"train", "validation", "test"}) {
            const std::string path = std::string(kind) + '/' + split + ".jsonl";
            if (!hasRows(files, QStringLiteral("llama-factory/") + QString::fromStdString(path)))
                continue;
            OrderedJson entry;
            entry["file_name"] = path;
            entry["formatting"] = "sharegpt";
            if (std::string_view(kind) == "preference") {
                entry["ranking"] = true;
                entry["columns"]
                    = {{"messages", "messages"}, {"chosen", "chosen"}, {"rejected", "rejected"}};
            } else if (std::string_view(kind) == "kto") {
                entry["columns"] = {{"messages", "messages"}, {"kto_tag", "kto_tag"}};
            } else {
                entry["columns"] = {{"messages", "messages"}};
            }
            entry["tags"] = llamaFactoryTags();
            info[std::string("edits_") + kind + '_' + split] = std::move(entry);
        }
    }
    return pretty(info);
}

// How axolotl reads rows of that kind.
QByteArray axolotlType(QByteArrayView kind)
{
    if (kind == "sft") {
        return "    type: chat_template\n    field_messages: messages\n    roles_to_train: []\n"
               "    message_field_training: train\n";
    }
    if (kind == "preference")
        return "    type: chat_template.default\n";
    // A type of its own: its loader takes no name here, and reads the fields from below it.
    return "    # The system's text is read only where a prompt_format names {system}, and then"
           " every row needs one.\n"
           "    type:\n      field_prompt: prompt\n      field_system: system\n"
           "      field_completion: completion\n      field_label: label\n";
}

// https://docs.axolotl.ai/docs/config-reference.html: the part of a configuration that names data.
// A file has one part, which its loader calls "train" whatever is in it.
QByteArray axolotlConfig(const QByteArray &kind, bool validates)
{
    QByteArray text = kind == "preference" ? "rl: dpo\n" : kind == "kto" ? "rl: kto\n" : "";
    text
        += "datasets:\n  - path: " + kind + "/train.jsonl\n    ds_type: json\n" + axolotlType(kind);
    if (validates) {
        text += "test_datasets:\n  - path: " + kind
            + "/validation.jsonl\n    ds_type: json\n    split: train\n" + axolotlType(kind);
    }
    return text
        + "# Otherwise rows that are longer than sequence_len are dropped without a word.\n"
          "excess_length_strategy: raise\n";
}

Result<> completeAxolotl(StagedFolder &folder, std::vector<ExportedFile> &files)
{
    for (const char *kind : {"sft", "preference", "kto"}) {
        const QString name = QString::fromLatin1(kind);
        const QString path = QStringLiteral("axolotl/%1/%2.jsonl");
        if (!hasRows(files, path.arg(name, QStringLiteral("train"))))
            continue;
        const bool validates = hasRows(files, path.arg(name, QStringLiteral("validation")));
        BLUEPENCIL_TRY(writeFile(folder, QStringLiteral("axolotl"), name + QStringLiteral(".yml"),
                                 axolotlConfig(kind, validates), files));
    }
    return {};
}

// SageMaker JumpStart, "Instruction-based fine-tuning", template.json
QByteArray jumpStartTemplate()
{
    return pretty({{"prompt", "{context}\n\n{instruction}\n\n"}, {"completion", "{response}"}});
}

} // namespace

Result<> completeFormats(const ExportConfig &config, const ExportCounts &counts,
                         StagedFolder &folder, std::vector<ExportedFile> &files,
                         const std::stop_token &stop)
{
    for (const QString &format : config.formats) {
        if (format == u"huggingface") {
            BLUEPENCIL_TRY(writeRepositoryTables(folder, files, stop));
            BLUEPENCIL_TRY(writeFile(folder, format, QStringLiteral("README.md"),
                                     repositoryCard(config, counts, files), files));
        } else if (format == u"llama-factory") {
            BLUEPENCIL_TRY(writeFile(folder, format, QStringLiteral("dataset_info.json"),
                                     llamaFactoryInfo(files), files));
        } else if (format == u"axolotl") {
            BLUEPENCIL_TRY(completeAxolotl(folder, files));
        } else if (format == u"sagemaker-jumpstart") {
            BLUEPENCIL_TRY(writeFile(folder, format, QStringLiteral("train/template.json"),
                                     jumpStartTemplate(), files));
        }
    }
    return {};
}

} // namespace bluepencil
