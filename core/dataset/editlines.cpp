// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/formatlines.h"
#include "core/dataset/jsonlinetext.h"
#include "core/model/jsontext.h"
#include "core/text/text.h"
#include "core/text/textjson.h"

#include <algorithm>

namespace bluepencil {

namespace {

// A summary names that many hunks, each with that many characters, at most.
constexpr std::size_t mostSummarised = 20;
constexpr qsizetype mostQuoted = 80;

const Decision &decisionOf(const Example &example)
{
    static const Decision none;
    return example.feedback != nullptr ? example.feedback->decision : none;
}

EditScript editsOf(const Example &example)
{
    if (example.feedback == nullptr)
        return {};
    return editScriptFromJson(example.feedback->edits).value_or(EditScript());
}

void appendContext(QByteArray &line, const Example &example)
{
    line += '[';
    for (std::size_t i = 0; i < example.prompt.size(); ++i) {
        line += i > 0 ? ",{\"role\":" : "{\"role\":";
        appendJsonString(line, example.prompt[i].role);
        line += ",\"content\":";
        appendJsonString(line, example.prompt[i].content);
        line += '}';
    }
    line += ']';
}

QString quoted(const QString &text)
{
    qsizetype shown = std::min(text.size(), mostQuoted);
    if (shown > 0 && text[shown - 1].isHighSurrogate())
        --shown;
    return u'"' + text.first(shown)
        + (shown < text.size() ? QStringLiteral("…\"") : QStringLiteral("\""));
}

QString summaryOf(const Edit &edit)
{
    switch (edit.op) {
    case Edit::Op::Insert:
        return QStringLiteral("Added %1").arg(quoted(edit.final.text));
    case Edit::Op::Delete:
        return QStringLiteral("Removed %1").arg(quoted(edit.draft.text));
    case Edit::Op::Replace:
        return QStringLiteral("Changed %1 to ").arg(quoted(edit.draft.text))
            + quoted(edit.final.text);
    }
    Q_UNREACHABLE();
}

QString changeSummary(const EditScript &edits)
{
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(edits.size(), mostSummarised); ++i)
        sentences += summaryOf(edits[i]) + u'.';
    if (edits.size() > mostSummarised)
        sentences += QStringLiteral("%1 more changes.").arg(edits.size() - mostSummarised);
    return sentences.join(u' ');
}

// The reviewer's own words, then the labels in one sentence.
QStringList feedbackOf(const Example &example)
{
    const Decision &decision = decisionOf(example);
    QStringList said;
    if (!decision.note.isEmpty())
        said += decision.note;
    QStringList labels;
    for (const Label &label : decision.labels) {
        QString words = label.code + QStringLiteral(" (") + severityName(label.severity) + u')';
        if (label.span) {
            const QString &text = label.span->side == Side::Draft ? example.other : example.answer;
            words += QStringLiteral(": ")
                + quoted(codePointSlice(text, label.span->start, label.span->end));
        }
        labels += words;
    }
    if (!labels.isEmpty())
        said += labels.join(QStringLiteral("; "));
    return said;
}

void appendSpan(QByteArray &line, const char *name, const Span &span)
{
    line += QByteArray(",\"") + name + "\":{\"start\":" + QByteArray::number(span.start)
        + ",\"end\":" + QByteArray::number(span.end) + ",\"text\":";
    appendJsonString(line, span.text);
    line += '}';
}

void appendEdits(QByteArray &line, const EditScript &edits)
{
    line += '[';
    for (std::size_t i = 0; i < edits.size(); ++i) {
        line += i > 0 ? ",{\"op\":" : "{\"op\":";
        appendJsonString(line, opName(edits[i].op));
        line += ",\"kind\":";
        appendJsonString(line, edits[i].kind);
        appendSpan(line, "draft", edits[i].draft);
        appendSpan(line, "final", edits[i].final);
        line += '}';
    }
    line += ']';
}

void appendLabels(QByteArray &line, const std::vector<Label> &labels)
{
    line += '[';
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto &span = labels[i].span;
        line += i > 0 ? ",{\"code\":" : "{\"code\":";
        appendJsonString(line, labels[i].code);
        line += ",\"severity\":";
        appendJsonString(line, severityName(labels[i].severity));
        line += ",\"side\":";
        line += !span ? "null" : span->side == Side::Draft ? "\"draft\"" : "\"final\"";
        line += ",\"start\":" + (span ? QByteArray::number(span->start) : QByteArray("null"))
            + ",\"end\":" + (span ? QByteArray::number(span->end) : QByteArray("null")) + '}';
    }
    line += ']';
}

// What the fields were read from: every message but the system's, an empty line between them.
QString sourceText(const Example &example)
{
    QStringList texts;
    for (const Turn &turn : example.prompt) {
        if (turn.role != u"system")
            texts += turn.content;
    }
    return texts.join(QStringLiteral("\n\n"));
}

bool isWordAt(const QString &text, qsizetype index)
{
    return index >= 0 && index < text.size()
        && (text[index].isLetterOrNumber() || text[index].isSurrogate());
}

// Where the value stands first as a whole: no letter or digit on either side. -1: nowhere.
qsizetype placeOf(const QString &text, const QString &value)
{
    if (value.trimmed().isEmpty())
        return -1;
    for (qsizetype at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        const bool before = isWordAt(value, 0) && isWordAt(text, at - 1);
        const bool after = isWordAt(value, value.size() - 1) && isWordAt(text, at + value.size());
        if (!before && !after)
            return at;
    }
    return -1;
}

// OWASP, "CSV injection": a cell that begins with one of these is a formula to some spreadsheet.
QString safeCell(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20");
    return !text.isEmpty() && starts.contains(text.front()) ? u'\'' + text : text;
}

QString conversationText(const Example &example)
{
    QStringList turns;
    for (const Turn &turn : example.prompt)
        turns += u'[' + turn.role + QStringLiteral("]\n") + turn.content;
    return turns.join(QStringLiteral("\n\n"));
}

QString hterText(const Example &example)
{
    if (example.feedback == nullptr)
        return {};
    const auto hter = example.feedback->metrics.find("hter");
    return hter != example.feedback->metrics.end() && hter->is_number()
        ? QString::number(hter->get<double>(), 'f', 6)
        : QString();
}

} // namespace

// NVIDIA's HelpSteer3, subset edit: https://huggingface.co/datasets/nvidia/HelpSteer3
void lines::editTask(QByteArray &line, const Example &example)
{
    line += "{\"domain\":";
    appendJsonString(line, example.item != nullptr ? QStringView(example.item->task) : u"");
    line += ",\"language\":";
    appendJsonString(line, example.item != nullptr ? QStringView(example.item->language) : u"");
    line += ",\"context\":";
    appendContext(line, example);
    line += ",\"original_response\":";
    appendJsonString(line, example.other);
    line += ",\"edited_response\":";
    appendJsonString(line, example.answer);
    line += ",\"feedback\":[";
    const QStringList said = feedbackOf(example);
    for (qsizetype i = 0; i < said.size(); ++i) {
        if (i > 0)
            line += ',';
        appendJsonString(line, said[i]);
    }
    line += "],\"change_summary\":";
    appendJsonString(line, changeSummary(editsOf(example)));
    line += '}';
}

// After LAMP (https://github.com/salesforce/creativity_eval): text before and after, each edit with
// its category. Offsets are code points.
void lines::spanEdits(QByteArray &line, const Example &example)
{
    line += "{\"context\":";
    appendContext(line, example);
    line += ",\"draft\":";
    appendJsonString(line, example.other);
    line += ",\"final\":";
    if (decisionOf(example).finalText)
        appendJsonString(line, example.answer);
    else
        line += "null";
    line += ",\"action\":";
    appendJsonString(line, actionName(decisionOf(example).action));
    line += ",\"edits\":";
    appendEdits(line, editsOf(example));
    line += ",\"labels\":";
    appendLabels(line, decisionOf(example).labels);
    line += '}';
}

// Spans over one text, as encoders for token classification take them; code points, half open. A
// field whose value does not stand in the text as it is has no span.
void lines::extraction(QByteArray &line, const Example &example)
{
    const QString text = sourceText(example);
    line += "{\"text\":";
    appendJsonString(line, text);
    line += ",\"fields\":[";
    const auto json = JsonText::read(example.answer);
    bool first = true;
    for (int i = 0; json && i < int(json->nodes().size()); ++i) {
        const JsonNode &node = json->node(i);
        if (node.isGroup())
            continue;
        const bool textual
            = node.kind == JsonNode::Kind::String || node.kind == JsonNode::Kind::Number;
        const QString value = json->value(i);
        const qsizetype at = textual ? placeOf(text, value) : -1;
        line += first ? "{\"path\":" : ",{\"path\":";
        first = false;
        appendJsonString(line, json->pointer(i));
        line += ",\"value\":";
        if (node.kind == JsonNode::Kind::Null)
            line += "null";
        else
            appendJsonString(line, value);
        if (at < 0) {
            line += ",\"start\":null,\"end\":null}";
            continue;
        }
        line += ",\"start\":" + QByteArray::number(codePointOffset(text, at))
            + ",\"end\":" + QByteArray::number(codePointOffset(text, at + value.size())) + '}';
    }
    line += "]}";
}

QByteArray csvHeader()
{
    return "\xef\xbb\xbf"
           "external_id,queue,task,language,action,reviewer,model,conversation,draft,final,labels,"
           "note,hter\n";
}

QStringList csvCells(const Example &example)
{
    const Item none;
    const Item &item = example.item != nullptr ? *example.item : none;
    const Decision &decision = decisionOf(example);
    QStringList labels;
    for (const Label &label : decision.labels)
        labels += label.code + QStringLiteral(" (") + severityName(label.severity) + u')';
    QStringList cells {item.externalId,
                       item.queue,
                       item.task,
                       item.language,
                       actionName(decision.action),
                       decision.reviewer,
                       example.feedback != nullptr ? example.feedback->model : QString(),
                       conversationText(example),
                       example.other,
                       example.answer,
                       labels.join(QStringLiteral("; ")),
                       decision.note,
                       hterText(example)};
    for (QString &cell : cells)
        cell = safeCell(cell);
    return cells;
}

// RFC 4180, but for the line feed alone at the end of a row. Every cell has quotes.
void lines::csv(QByteArray &line, const Example &example)
{
    const QStringList cells = csvCells(example);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        line += '"' + QString(cells[i]).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
    }
}

} // namespace bluepencil
