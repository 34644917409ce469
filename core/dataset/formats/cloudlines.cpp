// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/formats/formatlines.h"
#include "core/dataset/formats/jsonlinetext.h"

#include <algorithm>

namespace bluepencil::lines {

namespace {

void appendText(LineText &line, const QString &text)
{
    line += "{\"text\":";
    appendJsonString(line, text);
    line += '}';
}

// What the system says, as a list of texts; returns how many messages that are.
qsizetype appendSystems(LineText &line, const Example &example)
{
    qsizetype count = 0;
    line += '[';
    for (; count < example.prompt.size() && example.prompt[count].role == u"system"; ++count) {
        if (count > 0)
            line += ',';
        appendText(line, example.prompt[count].content);
    }
    line += ']';
    return count;
}

bool hasSystem(const Example &example)
{
    return !example.prompt.empty() && example.prompt.front().role == u"system";
}

// {"role":…,PARTS:[{"text":…}]} of Gemini (parts, its assistant is "model") and Bedrock (content).
struct Shape {
    const char *parts = nullptr;
    QStringView assistant;
};

constexpr Shape geminiShape {"parts", u"model"};
constexpr Shape bedrockShape {"content", u"assistant"};

void appendTurn(LineText &line, const Shape &shape, QStringView role, const QString &content)
{
    line += "{\"role\":";
    appendJsonString(line, role == u"assistant" ? shape.assistant : role);
    line += ",\"";
    line += shape.parts;
    line += "\":[";
    appendText(line, content);
    line += "]}";
}

void appendTurns(LineText &line, const Shape &shape, const Example &example, qsizetype first)
{
    for (qsizetype i = first; i < example.prompt.size(); ++i) {
        if (i > first)
            line += ',';
        appendTurn(line, shape, example.prompt[i].role, example.prompt[i].content);
    }
}

qsizetype appendBedrockHead(LineText &line, const Example &example)
{
    line += "{\"schemaVersion\":\"bedrock-conversation-2024\"";
    qsizetype first = 0;
    if (hasSystem(example)) {
        line += ",\"system\":";
        first = appendSystems(line, example);
    }
    line += ",\"messages\":[";
    return first;
}

void appendCandidate(LineText &line, const QString &text, const char *label)
{
    line += "{\"content\":[";
    appendText(line, text);
    line += "],\"preferenceLabel\":\"";
    line += label;
    line += "\"}";
}

void appendScored(LineText &line, const QString &text, int score)
{
    line += "{\"score\":";
    line.number(score);
    line += ",\"completion\":";
    appendTurn(line, geminiShape, u"assistant", text);
    line += '}';
}

} // namespace

// Vertex AI, "Prepare supervised fine-tuning data for Gemini models"
void gemini(LineText &line, const Example &example)
{
    line += '{';
    qsizetype first = 0;
    if (hasSystem(example)) {
        line += "\"systemInstruction\":{\"role\":\"system\",\"parts\":";
        first = appendSystems(line, example);
        line += "},";
    }
    line += "\"contents\":[";
    appendTurns(line, geminiShape, example, first);
    line += ',';
    appendTurn(line, geminiShape, u"assistant", example.answer);
    line += "]}";
}

// Vertex AI, "Prepare preference tuning data for Gemini models": here system_instruction, and
// exactly one completion of score 1 and one of score 0.
void geminiPreference(LineText &line, const Example &example)
{
    line += '{';
    qsizetype first = 0;
    if (hasSystem(example)) {
        line += "\"system_instruction\":{\"parts\":";
        first = appendSystems(line, example);
        line += "},";
    }
    line += "\"contents\":[";
    appendTurns(line, geminiShape, example, first);
    line += "],\"completions\":[";
    appendScored(line, example.answer, 1);
    line += ',';
    appendScored(line, example.other, 0);
    line += "]}";
}

// Amazon Bedrock, "Prepare data for fine-tuning text-to-text models", conversation format
void bedrock(LineText &line, const Example &example)
{
    const qsizetype first = appendBedrockHead(line, example);
    appendTurns(line, bedrockShape, example, first);
    line += ',';
    appendTurn(line, bedrockShape, u"assistant", example.answer);
    line += "]}";
}

// Amazon Nova, "Direct preference optimization": the last message has candidates, no content.
void novaPreference(LineText &line, const Example &example)
{
    const qsizetype first = appendBedrockHead(line, example);
    appendTurns(line, bedrockShape, example, first);
    line += ",{\"role\":\"assistant\",\"candidates\":[";
    appendCandidate(line, example.answer, "preferred");
    line += ',';
    appendCandidate(line, example.other, "non-preferred");
    line += "]}]}";
}

// SageMaker JumpStart, "Instruction-based fine-tuning": keys of our choice, named in template.json.
void jumpStart(LineText &line, const Example &example)
{
    line += "{\"instruction\":";
    appendJsonString(line, example.prompt.back().content);
    line += ",\"context\":";
    appendJsonString(line, hasSystem(example) ? QStringView(example.prompt.front().content) : u"");
    line += ",\"response\":";
    appendJsonString(line, example.answer);
    line += '}';
}

} // namespace bluepencil::lines
