// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/formats/formatlines.h"
#include "core/dataset/formats/jsonlinetext.h"

#include <algorithm>

namespace bluepencil::lines {

namespace {

void appendOpenTurn(LineText &line, QStringView role, const QString &content)
{
    line += "{\"role\":";
    appendJsonString(line, role);
    line += ",\"content\":";
    appendJsonString(line, content);
}

void appendAnswer(LineText &line, const QString &text)
{
    appendOpenTurn(line, u"assistant", text);
    line += '}';
}

void appendTurns(LineText &line, const Example &example)
{
    for (qsizetype i = 0; i < example.prompt.size(); ++i) {
        if (i > 0)
            line += ',';
        appendOpenTurn(line, example.prompt[i].role, example.prompt[i].content);
        line += '}';
    }
}

void appendPrompt(LineText &line, const Example &example)
{
    line += '[';
    appendTurns(line, example);
    line += ']';
}

void appendAnswers(LineText &line, const char *name, const QString &text)
{
    line += ",\"";
    line += name;
    line += "\":[";
    appendAnswer(line, text);
    line += ']';
}

void appendBool(LineText &line, const char *name, bool value)
{
    line += ",\"";
    line += name;
    line += value ? "\":true" : "\":false";
}

void appendMessages(LineText &line, const Example &example)
{
    line += "{\"messages\":[";
    appendTurns(line, example);
    if (!example.prompt.empty())
        line += ',';
    appendAnswer(line, example.answer);
    line += ']';
}

// Only the reviewed answer is to be learned: earlier turns of the assistant were not reviewed and
// get the weight 0.
void appendWeighted(LineText &line, const Example &example)
{
    line += "{\"messages\":[";
    for (const Turn &turn : example.prompt) {
        appendOpenTurn(line, turn.role, turn.content);
        line += turn.role == u"assistant" ? ",\"weight\":0}," : "},";
    }
    appendOpenTurn(line, u"assistant", example.answer);
    line += ",\"weight\":1}]}";
}

// 0 to 3 by the gravest label of the decision, the steps of Llama 2's reward model (Touvron et al.
// 2023, table 27, "Margin Large").
int marginOf(const Example &example)
{
    int margin = 0;
    if (example.feedback != nullptr) {
        for (const Label &label : example.feedback->decision.labels)
            margin = std::max(margin, static_cast<int>(label.severity));
    }
    return margin;
}

} // namespace

// https://platform.openai.com/docs/api-reference/fine-tuning/chat-input
void openAiChat(LineText &line, const Example &example)
{
    appendWeighted(line, example);
}

// https://platform.openai.com/docs/guides/direct-preference-optimization. The OpenAPI document
// calls the answers preferred_completion; the guide's names are those that are accepted.
void openAiPreference(LineText &line, const Example &example)
{
    line += "{\"input\":{\"messages\":";
    appendPrompt(line, example);
    line += ",\"tools\":[],\"parallel_tool_calls\":true}";
    appendAnswers(line, "preferred_output", example.answer);
    appendAnswers(line, "non_preferred_output", example.other);
    line += '}';
}

// https://huggingface.co/docs/trl/dataset_formats, the next five: in the conversational form, with
// an explicit prompt.
void messages(LineText &line, const Example &example)
{
    appendMessages(line, example);
    line += '}';
}

void promptCompletion(LineText &line, const Example &example)
{
    line += "{\"prompt\":";
    appendPrompt(line, example);
    appendAnswers(line, "completion", example.answer);
    line += '}';
}

void preference(LineText &line, const Example &example)
{
    line += "{\"prompt\":";
    appendPrompt(line, example);
    appendAnswers(line, "chosen", example.answer);
    appendAnswers(line, "rejected", example.other);
    line += '}';
}

void kto(LineText &line, const Example &example)
{
    promptCompletion(line, example);
    line.chop(1);
    appendBool(line, "label", example.desirable);
    line += '}';
}

void reward(LineText &line, const Example &example)
{
    preference(line, example);
    line.chop(1);
    line += ",\"margin\":";
    line.number(marginOf(example));
    line += '}';
}

// LLaMA-Factory, data/README.md: one object each, not lists; its converter takes the user's
// question for the answer where it finds lists.
void llamaFactoryPreference(LineText &line, const Example &example)
{
    line += "{\"messages\":";
    appendPrompt(line, example);
    line += ",\"chosen\":";
    appendAnswer(line, example.answer);
    line += ",\"rejected\":";
    appendAnswer(line, example.other);
    line += '}';
}

void llamaFactoryKto(LineText &line, const Example &example)
{
    appendMessages(line, example);
    appendBool(line, "kto_tag", example.desirable);
    line += '}';
}

// https://docs.axolotl.ai/docs/dataset-formats/conversation.html, message_field_training
void axolotl(LineText &line, const Example &example)
{
    line += "{\"messages\":[";
    for (const Turn &turn : example.prompt) {
        appendOpenTurn(line, turn.role, turn.content);
        line += ",\"train\":false},";
    }
    appendOpenTurn(line, u"assistant", example.answer);
    line += ",\"train\":true}]}";
}

// https://docs.axolotl.ai/docs/rlhf.html, KTO, user_defined.default
void axolotlKto(LineText &line, const Example &example)
{
    const bool instructed = example.prompt.size() > 1;
    line += "{\"prompt\":";
    appendJsonString(line, example.prompt.back().content);
    line += ",\"system\":";
    appendJsonString(line, instructed ? QStringView(example.prompt.front().content) : u"");
    line += ",\"completion\":";
    appendJsonString(line, example.answer);
    appendBool(line, "label", example.desirable);
    line += '}';
}

// mistral-finetune, README: messages as OpenAI's, `weight` 0 to leave a turn out of the loss.
void mistral(LineText &line, const Example &example)
{
    appendWeighted(line, example);
}

} // namespace bluepencil::lines
