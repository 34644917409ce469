// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/formats.h"

#include "core/dataset/actiontable.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

// OpenAI's API reference, "Upload file": 512 MB for one file; its guide to supervised fine-tuning:
// at least 10 rows.
constexpr qint64 openAiMostBytes = qint64 {512} * 1024 * 1024;
constexpr qint64 openAiLeastRows = 10;
const QString assistant = QStringLiteral("assistant");

bool isBlank(const QString &text)
{
    return QStringView(text).trimmed().isEmpty();
}

OrderedJson turnJson(const QString &role, const QString &content)
{
    OrderedJson json;
    json["role"] = toStdString(role);
    json["content"] = toStdString(content);
    return json;
}

OrderedJson promptJson(const Example &example)
{
    OrderedJson turns = OrderedJson::array();
    for (const Turn &turn : example.prompt)
        turns.push_back(turnJson(turn.role, turn.content));
    return turns;
}

OrderedJson answerJson(const QString &text)
{
    return OrderedJson::array({turnJson(assistant, text)});
}

// Rules of OpenAI's cookbook, "Data preparation and analysis for chat model fine-tuning": every
// message has a role it knows and a content that is not empty, and there is an assistant's message.
std::optional<QString> commonRefusal(const Example &example)
{
    const bool empty = std::ranges::any_of(example.prompt,
                                           [](const Turn &turn) { return turn.content.isEmpty(); });
    if (empty)
        return reasons::emptyMessage;
    if (isBlank(example.answer))
        return reasons::emptyAnswer;
    return std::nullopt;
}

// What answers a prompt of its own: there is one, and it is the other side's turn to speak.
// apply_chat_template of TRL and the validators of OpenAI's pairs refuse another last role.
std::optional<QString> promptedRefusal(const Example &example)
{
    if (example.prompt.empty())
        return reasons::noPrompt;
    if (const auto refusal = commonRefusal(example))
        return refusal;
    if (example.prompt.back().role != u"user")
        return reasons::promptEnd;
    return std::nullopt;
}

std::optional<QString> pairRefusal(const Example &example)
{
    if (const auto refusal = promptedRefusal(example))
        return refusal;
    if (isBlank(example.other))
        return reasons::emptyDraft;
    if (example.answer == example.other)
        return reasons::identicalPair;
    return std::nullopt;
}

// https://platform.openai.com/docs/api-reference/fine-tuning/chat-input. Only the reviewed answer
// is to be learned: earlier turns of the assistant were not reviewed and get the weight 0.
OrderedJson openAiChatRow(const Example &example)
{
    OrderedJson messages = OrderedJson::array();
    for (const Turn &turn : example.prompt) {
        OrderedJson json = turnJson(turn.role, turn.content);
        if (turn.role == assistant)
            json["weight"] = 0;
        messages.push_back(std::move(json));
    }
    OrderedJson answer = turnJson(assistant, example.answer);
    answer["weight"] = 1;
    messages.push_back(std::move(answer));
    OrderedJson row;
    row["messages"] = std::move(messages);
    return row;
}

// https://platform.openai.com/docs/guides/direct-preference-optimization. The OpenAPI document
// calls the answers preferred_completion; the guide's names are those that are accepted.
OrderedJson openAiPreferenceRow(const Example &example)
{
    OrderedJson row;
    row["input"]["messages"] = promptJson(example);
    row["input"]["tools"] = OrderedJson::array();
    row["input"]["parallel_tool_calls"] = true;
    row["preferred_output"] = answerJson(example.answer);
    row["non_preferred_output"] = answerJson(example.other);
    return row;
}

// https://huggingface.co/docs/trl/dataset_formats, the next three: in the conversational form, with
// an explicit prompt.
OrderedJson trlPromptCompletionRow(const Example &example)
{
    OrderedJson row;
    row["prompt"] = promptJson(example);
    row["completion"] = answerJson(example.answer);
    return row;
}

OrderedJson trlPreferenceRow(const Example &example)
{
    OrderedJson row;
    row["prompt"] = promptJson(example);
    row["chosen"] = answerJson(example.answer);
    row["rejected"] = answerJson(example.other);
    return row;
}

OrderedJson trlKtoRow(const Example &example)
{
    OrderedJson row = trlPromptCompletionRow(example);
    row["label"] = example.desirable;
    return row;
}

const std::array<Format, 5> &allFormats()
{
    using Kind = ExampleKind;
    static const std::array<Format, 5> formats {
        Format {QStringLiteral("openai-chat"), Kind::Sft, openAiMostBytes, openAiLeastRows,
                commonRefusal, openAiChatRow},
        Format {QStringLiteral("openai-preference"), Kind::Preference, openAiMostBytes,
                openAiLeastRows, pairRefusal, openAiPreferenceRow},
        Format {QStringLiteral("trl-prompt-completion"), Kind::Sft, 0, 1, promptedRefusal,
                trlPromptCompletionRow},
        Format {QStringLiteral("trl-preference"), Kind::Preference, 0, 1, pairRefusal,
                trlPreferenceRow},
        Format {QStringLiteral("trl-kto"), Kind::Kto, 0, 1, promptedRefusal, trlKtoRow},
    };
    return formats;
}

} // namespace

std::vector<Turn> promptOf(const Item &item)
{
    std::vector<Turn> turns;
    turns.reserve(item.messages.size());
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
    if (format.mostBytes == 0 || bytes <= format.mostBytes)
        return {};
    constexpr qint64 megabyte = qint64 {1024} * 1024;
    return fail(Error::Code::LimitExceeded,
                QStringLiteral("would have %1 MB, and %2 is taken up to %3 MB; nothing was written")
                    .arg((bytes + megabyte - 1) / megabyte)
                    .arg(format.name)
                    .arg(format.mostBytes / megabyte),
                file, QStringLiteral("narrow the filters and export several batches"));
}

} // namespace bluepencil
