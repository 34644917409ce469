// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/formats.h"

#include "core/dataset/actiontable.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

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

// https://platform.openai.com/docs/api-reference/fine-tuning/chat-input. Only the reviewed answer
// is to be learned: earlier turns of the assistant were not reviewed and get the weight 0.
OrderedJson openAiChatRow(const Example &example)
{
    OrderedJson messages = OrderedJson::array();
    for (const Turn &turn : example.prompt) {
        OrderedJson json = turnJson(turn.role, turn.content);
        if (turn.role == u"assistant")
            json["weight"] = 0;
        messages.push_back(std::move(json));
    }
    OrderedJson answer = turnJson(QStringLiteral("assistant"), example.answer);
    answer["weight"] = 1;
    messages.push_back(std::move(answer));
    OrderedJson row;
    row["messages"] = std::move(messages);
    return row;
}

// https://huggingface.co/docs/trl/dataset_formats, preference with an explicit prompt in the
// conversational form. apply_chat_template refuses a prompt whose last role is none of these.
std::optional<QString> trlPreferenceRefusal(const Example &example)
{
    if (example.prompt.empty())
        return reasons::noPrompt;
    if (const auto refusal = commonRefusal(example))
        return refusal;
    if (example.prompt.back().role != u"user")
        return reasons::promptEnd;
    if (isBlank(example.draft))
        return reasons::emptyDraft;
    if (example.answer == example.draft)
        return reasons::identicalPair;
    return std::nullopt;
}

OrderedJson trlPreferenceRow(const Example &example)
{
    OrderedJson row;
    row["prompt"] = OrderedJson::array();
    for (const Turn &turn : example.prompt)
        row["prompt"].push_back(turnJson(turn.role, turn.content));
    const QString assistant = QStringLiteral("assistant");
    row["chosen"] = OrderedJson::array({turnJson(assistant, example.answer)});
    row["rejected"] = OrderedJson::array({turnJson(assistant, example.draft)});
    return row;
}

const std::array<Format, 2> &allFormats()
{
    static const std::array<Format, 2> formats {
        Format {QStringLiteral("openai-chat"), ExampleKind::Sft, commonRefusal, openAiChatRow},
        Format {QStringLiteral("trl-preference"), ExampleKind::Preference, trlPreferenceRefusal,
                trlPreferenceRow},
    };
    return formats;
}

} // namespace

QString exampleKindName(ExampleKind kind)
{
    return kind == ExampleKind::Sft ? QStringLiteral("sft") : QStringLiteral("preference");
}

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

} // namespace bluepencil
