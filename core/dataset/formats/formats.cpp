// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/formats/formats.h"

#include "core/dataset/formats/formatlines.h"
#include "core/dataset/formats/formatrules.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qint64 megabyte = qint64 {1024} * 1024;
constexpr qint64 gigabyte = 1024 * megabyte;

FileSet files(ExampleKind kind, std::optional<QString> (*refusal)(const Example &),
              void (*append)(LineText &, const Example &), const char *folder = "")
{
    return {QString::fromLatin1(folder), kind, refusal, append};
}

Format format(const char *name, FormatLimits limits, std::vector<FileSet> sets)
{
    return {QString::fromLatin1(name), limits, std::move(sets)};
}

// https://platform.openai.com/docs/api-reference/files/create, and the guide to supervised
// fine-tuning.
FormatLimits openAiLimits()
{
    FormatLimits limits;
    limits.mostBytes = 512 * megabyte;
    limits.leastRows = 10;
    limits.vendor = "OpenAI";
    limits.words = "Individual files can be up to 512 MB; you must provide at least 10 examples";
    return limits;
}

// Vertex AI, "About supervised fine-tuning for Gemini models", limitations.
FormatLimits geminiLimits()
{
    FormatLimits limits;
    limits.mostBytes = gigabyte;
    limits.mostRows = {1'000'000, 5'000};
    limits.vendor = "Google";
    limits.words
        = "Maximum training dataset size: 1M text-only examples; maximum validation"
          " dataset size: 5000 examples; maximum training dataset file size: 1GB for JSONL";
    return limits;
}

// Vertex AI, "About preference tuning for Gemini models", limitations.
FormatLimits geminiPreferenceLimits()
{
    FormatLimits limits = geminiLimits();
    limits.mostRows = {10'000'000, 5'000};
    limits.mostValidationPercent = 30;
    limits.words = "File size of the training dataset: 1GB; maximum number of training examples:"
                   " 10M text-only training examples; maximum validation dataset size: 5000"
                   " examples or 30% of the number of training examples if there are more than 1000"
                   " validation examples";
    return limits;
}

// Amazon's dataset validator for Llama models (amazon-bedrock-samples): rows of train and of
// validation. The one for Nova takes more, and wants some: the stricter of each.
FormatLimits bedrockLimits()
{
    FormatLimits limits;
    limits.mostRows = {10'000, 1'000};
    limits.leastRows = 8;
    limits.vendor = "Amazon";
    limits.words = "Training records: 10K, validation records: 1K; Number of samples out of bounds"
                   " between 8 and 20000";
    return limits;
}

// nova_ft_dataset_validator.py (amazon-nova-samples), validate_dataset_level.
FormatLimits novaLimits()
{
    FormatLimits limits;
    limits.mostRowsTogether = 20'000;
    limits.leastRows = 8;
    limits.vendor = "Amazon";
    limits.words = "Number of samples out of bounds between 8 and 20000";
    return limits;
}

// "Excel specifications and limits": 1,048,576 rows, one of which has the names.
FormatLimits csvLimits()
{
    FormatLimits limits;
    limits.mostRows = {1'048'575, 1'048'575};
    limits.vendor = "Microsoft";
    limits.words = "Total number of rows on a worksheet: 1,048,576";
    return limits;
}

// What a trainer does with longer rows unless it is told otherwise (trl 1.16.0, llamafactory 0.9.5,
// axolotl 0.19.0), and the limits of the pages above.
constexpr TokenLimit trlTokens {
    1'024, "TRL", "max_length, defaults to 1024: sequences longer than max_length are truncated"};
constexpr TokenLimit trlRewardTokens {
    1'024, "TRL",
    "max_length, defaults to 1024: samples are filtered out if either chosen or"
    " rejected sequence exceeds this value"};
constexpr TokenLimit llamaFactoryTokens {
    2'048, "LLaMA-Factory", "cutoff_len, 2048: the cutoff length of the tokenized inputs"};
constexpr TokenLimit axolotlTokens {
    512, "axolotl", "sequence_len, 512: the maximum length of an input to train with"};
constexpr TokenLimit geminiTokens {131'072, "Google",
                                   "Maximum input and output training tokens: 131,072"};
constexpr TokenLimit geminiPreferenceTokens {
    131'072, "Google", "Maximum input and output tokens per training example: 131,072"};

Format reading(const TokenLimit &tokens, Format format)
{
    format.tokens = tokens;
    return format;
}

Format huggingFace()
{
    Format repository = format(
        "huggingface", {},
        {files(ExampleKind::Sft, rules::prompted, lines::promptCompletion, "jsonl/sft"),
         files(ExampleKind::Preference, rules::pair, lines::preference, "jsonl/preference"),
         files(ExampleKind::Kto, rules::prompted, lines::kto, "jsonl/kto"),
         files(ExampleKind::Edit, rules::pair, lines::editTask, "jsonl/edit")});
    repository.wholeFolder = true;
    return repository;
}

// SageMaker JumpStart, "Instruction-based fine-tuning": all files of the folder are trained on.
Format jumpStart()
{
    Format folder = format("sagemaker-jumpstart", {},
                           {files(ExampleKind::Sft, rules::singleTurn, lines::jumpStart)});
    folder.wholeFolder = true;
    folder.folderForEachSplit = true;
    return folder;
}

Format csvTable()
{
    Format table
        = format("csv", csvLimits(), {files(ExampleKind::Record, rules::cells, lines::csv)});
    table.extension = QStringLiteral("csv");
    table.header = csvHeader();
    return table;
}

// The one list of formats: command line, window and manifests have their names from here.
std::vector<Format> makeFormats()
{
    return {
        format("openai-chat", openAiLimits(),
               {files(ExampleKind::Sft, rules::conversation, lines::openAiChat)}),
        format("openai-preference", openAiLimits(),
               {files(ExampleKind::Preference, rules::pair, lines::openAiPreference)}),
        reading(trlTokens,
                format("trl-language-modeling", {},
                       {files(ExampleKind::Sft, rules::prompted, lines::messages)})),
        reading(trlTokens,
                format("trl-prompt-completion", {},
                       {files(ExampleKind::Sft, rules::prompted, lines::promptCompletion)})),
        reading(trlTokens,
                format("trl-preference", {},
                       {files(ExampleKind::Preference, rules::pair, lines::preference)})),
        reading(trlTokens,
                format("trl-kto", {}, {files(ExampleKind::Kto, rules::prompted, lines::kto)})),
        huggingFace(),
        reading(
            llamaFactoryTokens,
            format("llama-factory", {},
                   {files(ExampleKind::Sft, rules::alternating, lines::messages, "sft"),
                    files(ExampleKind::Preference, rules::alternatingPair,
                          lines::llamaFactoryPreference, "preference"),
                    files(ExampleKind::Kto, rules::alternating, lines::llamaFactoryKto, "kto")})),
        reading(axolotlTokens,
                format("axolotl", {},
                       {files(ExampleKind::Sft, rules::prompted, lines::axolotl, "sft"),
                        files(ExampleKind::Preference, rules::pair, lines::llamaFactoryPreference,
                              "preference"),
                        files(ExampleKind::Kto, rules::singleTurn, lines::axolotlKto, "kto")})),
        reading(geminiTokens,
                format("gemini", geminiLimits(),
                       {files(ExampleKind::Sft, rules::systemFirst, lines::gemini)})),
        reading(geminiPreferenceTokens,
                format("gemini-preference", geminiPreferenceLimits(),
                       {files(ExampleKind::Preference, rules::systemFirstPair,
                              lines::geminiPreference)})),
        format("bedrock", bedrockLimits(),
               {files(ExampleKind::Sft, rules::bedrock, lines::bedrock)}),
        format("nova-preference", novaLimits(),
               {files(ExampleKind::Preference, rules::novaPair, lines::novaPreference)}),
        jumpStart(),
        format("mistral", {}, {files(ExampleKind::Sft, rules::oneSystem, lines::mistral)}),
        format("edit-task", {}, {files(ExampleKind::Edit, rules::pair, lines::editTask)}),
        format("span-edits", {}, {files(ExampleKind::Record, rules::draft, lines::spanEdits)}),
        format("extraction", {}, {files(ExampleKind::Sft, rules::extraction, lines::extraction)}),
        reading(trlRewardTokens,
                format("reward", {}, {files(ExampleKind::Preference, rules::pair, lines::reward)})),
        csvTable(),
    };
}

const std::vector<Format> &allFormats()
{
    static const std::vector<Format> formats = makeFormats();
    return formats;
}

tl::unexpected<Error> tooManyRows(const Format &format, const char *where, qint64 rows, qint64 most)
{
    return fail(
        Error::Code::LimitExceeded,
        QStringLiteral("would have %1 rows, and %2 is taken up to %3; %4 says \"%5\"."
                       " Nothing was written")
            .arg(rows)
            .arg(format.name)
            .arg(most)
            .arg(QString::fromUtf8(format.limits.vendor), QString::fromUtf8(format.limits.words)),
        format.name + u'/' + QString::fromLatin1(where),
        QStringLiteral("narrow the filters and export several batches"));
}

} // namespace

QString Example::reviewer() const
{
    if (pseudonym != nullptr && !pseudonym->isEmpty())
        return *pseudonym;
    return feedback == nullptr ? QString() : feedback->decision.reviewer;
}

bool Format::holds(ExampleKind kind) const
{
    return std::ranges::any_of(files, [kind](const FileSet &set) { return set.kind == kind; });
}

QList<Turn> promptOf(const Item &item)
{
    QList<Turn> turns;
    turns.reserve(qsizetype(item.messages.size()));
    for (const Message &message : item.messages) {
        if (message.role == Role::Tool) {
            const QString whose = message.name.isEmpty()
                ? QStringLiteral("[tool]\n")
                : QStringLiteral("[tool: %1]\n").arg(message.name);
            turns.push_back({roleName(Role::User), whose + message.content});
        } else {
            turns.push_back({roleName(message.role), message.content});
        }
    }
    return turns;
}

const Format *findFormat(QStringView name)
{
    const auto found = std::ranges::find_if(
        allFormats(), [name](const Format &format) { return format.name == name; });
    return found == allFormats().end() ? nullptr : &*found;
}

QStringList formatNames()
{
    QStringList names;
    for (const Format &format : allFormats())
        names += format.name;
    return names;
}

Result<> checkFileBytes(const Format &format, const QString &file, qint64 bytes)
{
    const qint64 most = format.limits.mostBytes;
    if (most == 0 || bytes <= most)
        return {};
    return fail(
        Error::Code::LimitExceeded,
        QStringLiteral("would have %1 MB, and %2 is taken up to %3 MB; %4 says \"%5\"."
                       " Nothing was written")
            .arg((bytes + megabyte - 1) / megabyte)
            .arg(format.name)
            .arg(most / megabyte)
            .arg(QString::fromUtf8(format.limits.vendor), QString::fromUtf8(format.limits.words)),
        file, QStringLiteral("narrow the filters and export several batches"));
}

Result<> checkFileRows(const Format &format, qint64 train, qint64 validation)
{
    const FormatLimits &limits = format.limits;
    if (limits.mostRows[0] > 0 && train > limits.mostRows[0])
        return tooManyRows(format, "train", train, limits.mostRows[0]);
    if (limits.mostRows[1] > 0 && validation > limits.mostRows[1])
        return tooManyRows(format, "validation", validation, limits.mostRows[1]);
    const qint64 share = train * limits.mostValidationPercent / 100;
    if (limits.mostValidationPercent > 0 && validation > 1'000 && validation > share)
        return tooManyRows(format, "validation", validation, std::max(share, qint64 {1'000}));
    if (limits.mostRowsTogether > 0 && train + validation > limits.mostRowsTogether) {
        return tooManyRows(format, "train and validation", train + validation,
                           limits.mostRowsTogether);
    }
    return {};
}

} // namespace bluepencil
