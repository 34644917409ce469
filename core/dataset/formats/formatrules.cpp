// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/formats/formatrules.h"

#include "core/dataset/formats/actiontable.h"
#include "core/dataset/formats/anyunit.h"
#include "core/dataset/formats/formatlines.h"
#include "core/model/jsontext.h"

#include <algorithm>
#include <array>

namespace bluepencil::rules {

namespace {

bool isBlank(const QString &text)
{
    return QStringView(text).trimmed().isEmpty();
}

bool isSystem(const Turn &turn)
{
    return turn.role == u"system";
}

qsizetype systemsAtFront(const Example &example)
{
    const auto first = std::ranges::find_if_not(example.prompt, isSystem);
    return first - example.prompt.begin();
}

Refusal laterSystem(const Example &example)
{
    const auto later = example.prompt.begin() + systemsAtFront(example);
    if (std::any_of(later, example.prompt.end(), isSystem))
        return reasons::systemLater;
    return std::nullopt;
}

// What is common to pairs and answers where turns must alternate: user, assistant, …, user.
Refusal order(const Example &example)
{
    if (Refusal refusal = laterSystem(example))
        return refusal;
    const qsizetype systems = systemsAtFront(example);
    if (systems > 1)
        return reasons::severalSystems;
    for (qsizetype i = systems; i < example.prompt.size(); ++i) {
        const bool usersTurn = (i - systems) % 2 == 0;
        if (example.prompt[i].role != (usersTurn ? u"user" : u"assistant"))
            return reasons::turnsOutOfOrder;
    }
    return std::nullopt;
}

// AWS, nova_ft_dataset_validator.py (amazon-nova-samples): "following tokens are invalid", letters
// of either case.
const std::array<QString, 9> &novaWords()
{
    static const std::array<QString, 9> words {
        QStringLiteral("system:"),    QStringLiteral("user:"),    QStringLiteral("bot:"),
        QStringLiteral("assistant:"), QStringLiteral("thought:"), QStringLiteral("[eos]"),
        QStringLiteral("<image>"),    QStringLiteral("<video>"),  QStringLiteral("<unk>")};
    return words;
}

bool hasNovaWord(const QString &text)
{
    // Each ends with a sign that texts have seldom: only there it is worth comparing.
    const auto endsAt = [&text](qsizetype end) {
        const QStringView before = QStringView(text).first(end);
        return std::ranges::any_of(novaWords(), [before](const QString &word) {
            return before.endsWith(word, Qt::CaseInsensitive);
        });
    };
    const auto isEnd = [](char16_t unit) {
        return quint16(quint16(unit == u':') | quint16(unit == u']') | quint16(unit == u'>'));
    };
    return anyUnit(text, isEnd, [&endsAt](qsizetype at) { return endsAt(at + 1); });
}

Refusal reserved(const Example &example)
{
    const bool any = hasNovaWord(example.answer) || hasNovaWord(example.other)
        || std::ranges::any_of(example.prompt,
                               [](const Turn &turn) { return hasNovaWord(turn.content); });
    return any ? Refusal(reasons::reservedWord) : std::nullopt;
}

// Even if all of it stood in one cell; nearly always, and found without putting a cell together.
bool areShort(const Example &example)
{
    constexpr qsizetype aside = 64; // around each piece, and of what is said in a few words
    if (example.item == nullptr || example.feedback == nullptr
        || (example.shown != nullptr && !example.shown->isEmpty()))
        return false;
    const Item &item = *example.item;
    const Decision &decision = example.feedback->decision;
    qsizetype all = example.answer.size() + example.other.size() + decision.note.size()
        + example.reviewer().size() + example.feedback->model.size() + item.externalId.size()
        + item.queue.size() + item.task.size() + item.language.size() + aside;
    for (const Turn &turn : example.prompt)
        all += turn.role.size() + turn.content.size() + aside;
    for (const Label &label : decision.labels)
        all += label.code.size() + aside;
    return all < mostCellCharacters;
}

bool hasTooManyFields(const JsonText &json)
{
    std::vector<qsizetype> paths; // lengths
    paths.reserve(json.nodes().size());
    int fields = 0;
    qsizetype characters = 0;
    for (const JsonNode &node : json.nodes()) {
        const QString step = node.isMember() ? pointerStep(node.name) : QString::number(node.place);
        paths.push_back(node.parent < 0 ? 0 : paths[std::size_t(node.parent)] + 1 + step.size());
        if (node.isGroup())
            continue;
        ++fields;
        characters += paths.back();
        if (fields > mostFields || characters > mostPathCharacters)
            return true;
    }
    return false;
}

} // namespace

// OpenAI's cookbook, "Data preparation and analysis for chat model fine-tuning": every message has
// a role it knows and a content that is not empty, and there is an assistant's message.
Refusal conversation(const Example &example)
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
Refusal prompted(const Example &example)
{
    if (example.prompt.empty())
        return reasons::noPrompt;
    if (Refusal refusal = conversation(example))
        return refusal;
    if (example.prompt.back().role != u"user")
        return reasons::promptEnd;
    return std::nullopt;
}

Refusal pair(const Example &example)
{
    if (Refusal refusal = prompted(example))
        return refusal;
    if (isBlank(example.other))
        return reasons::emptyDraft;
    if (example.answer == example.other)
        return reasons::identicalPair;
    return std::nullopt;
}

// Gemini has one field for what the system says, before the conversation (Vertex AI, "Prepare
// supervised fine-tuning data", systemInstruction).
Refusal systemFirst(const Example &example)
{
    const Refusal refusal = prompted(example);
    return refusal ? refusal : laterSystem(example);
}

Refusal systemFirstPair(const Example &example)
{
    const Refusal refusal = pair(example);
    return refusal ? refusal : laterSystem(example);
}

// mistral-common: one system prompt, at the front.
Refusal oneSystem(const Example &example)
{
    if (Refusal refusal = systemFirst(example))
        return refusal;
    if (systemsAtFront(example) > 1)
        return reasons::severalSystems;
    return std::nullopt;
}

// Amazon Bedrock, "Prepare data for fine-tuning text-to-text models": starts with the user, roles
// alternate, ends with the assistant. LLaMA-Factory's converter skips other rows with a log line.
Refusal alternating(const Example &example)
{
    const Refusal refusal = prompted(example);
    return refusal ? refusal : order(example);
}

Refusal alternatingPair(const Example &example)
{
    const Refusal refusal = pair(example);
    return refusal ? refusal : order(example);
}

Refusal novaPair(const Example &example)
{
    const Refusal refusal = alternatingPair(example);
    return refusal ? refusal : reserved(example);
}

// Llama and Nova take the same rows: what either refuses is left out. nova_ft_dataset_validator.py
// asks the same of the texts for both of its tasks.
Refusal bedrock(const Example &example)
{
    const Refusal refusal = alternating(example);
    return refusal ? refusal : reserved(example);
}

// JumpStart's instruction tuning and axolotl's KTO take a prompt, not a conversation.
Refusal singleTurn(const Example &example)
{
    if (Refusal refusal = oneSystem(example))
        return refusal;
    if (example.prompt.size() != systemsAtFront(example) + 1)
        return reasons::severalTurns;
    return std::nullopt;
}

Refusal extraction(const Example &example)
{
    if (Refusal refusal = prompted(example))
        return refusal;
    const auto json = JsonText::read(example.answer);
    if (!json || !json->node(0).isGroup())
        return reasons::noJson;
    return hasTooManyFields(*json) ? Refusal(reasons::tooManyFields) : std::nullopt;
}

Refusal draft(const Example &example)
{
    return isBlank(example.other) ? Refusal(reasons::emptyDraft) : std::nullopt;
}

// "Excel specifications and limits": total number of characters that a cell can contain, 32,767.
// What is longer would be cut off without a word.
Refusal cells(const Example &example)
{
    if (areShort(example))
        return std::nullopt;
    for (const QString &cell : csvCells(example)) {
        if (cell.size() > mostCellCharacters)
            return reasons::cellTooLong;
    }
    return std::nullopt;
}

} // namespace bluepencil::rules
