// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/jsonedit.h"

#include "core/model/json.h"

#include <algorithm>

namespace bluepencil {

namespace {

TextChange change(const JsonText &json, qsizetype start, qsizetype end, const QString &text)
{
    return {json.codePoint(start), json.codePoint(end), text};
}

qsizetype unitIndex(QStringView text, qsizetype codePoints)
{
    qsizetype at = 0;
    for (; codePoints > 0 && at < text.size(); --codePoints)
        at += text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return at;
}

// The white space in front of a member or element.
QString gapBefore(const JsonText &json, int node)
{
    const qsizetype end = json.node(node).begin();
    qsizetype start = end;
    while (start > 0 && json.text()[start - 1].isSpace())
        --start;
    return json.text().sliced(start, end - start);
}

QString indentOf(const JsonText &json, qsizetype at)
{
    const qsizetype line = json.text().lastIndexOf(u'\n', std::max<qsizetype>(at - 1, 0)) + 1;
    qsizetype end = line;
    while (end < at && (json.text()[end] == u' ' || json.text()[end] == u'\t'))
        ++end;
    return json.text().sliced(line, end - line);
}

// Between a name and its value, as the text has it first.
QString colonOf(const JsonText &json)
{
    for (const JsonNode &node : json.nodes()) {
        if (!node.isMember())
            continue;
        const QStringView both
            = QStringView(json.text()).sliced(node.nameStart, node.start - node.nameStart);
        return both.sliced(both.lastIndexOf(u'"') + 1).toString();
    }
    return QStringLiteral(": ");
}

TextChange withChild(const JsonText &json, int group, const QString &entry)
{
    const JsonNode &around = json.node(group);
    if (around.children.empty()) {
        const JsonNode &root = json.node(0);
        const QString first
            = root.children.empty() ? QString() : gapBefore(json, root.children.front());
        QString content = entry;
        if (first.contains(u'\n')) {
            const QString indent = indentOf(json, around.start);
            const QString step = first.sliced(first.lastIndexOf(u'\n') + 1);
            content = u'\n' + indent + step + entry + u'\n' + indent;
        }
        return change(json, around.start + 1, around.end - 1, content);
    }
    QString gap = gapBefore(json, around.children.back());
    // A single entry says how lists begin, not how they go on.
    if (around.children.size() == 1 && !gap.contains(u'\n'))
        gap = colonOf(json).endsWith(u' ') ? QStringLiteral(" ") : QString();
    const qsizetype end = json.node(around.children.back()).end;
    return change(json, end, end, u',' + gap + entry);
}

} // namespace

QString changed(const QString &text, const TextChange &change)
{
    const qsizetype start = unitIndex(text, change.start);
    const qsizetype length = unitIndex(QStringView(text).sliced(start), change.end - change.start);
    return text.first(start) + change.text + text.sliced(start + length);
}

QString jsonLiteral(const QString &text)
{
    return toQString(jsonString(text));
}

bool isJsonNumber(const QString &text)
{
    const auto read = JsonText::read(text);
    return read && read->node(0).kind == JsonNode::Kind::Number
        && read->node(0).end - read->node(0).start == text.size();
}

std::optional<TextChange> withLiteral(const JsonText &json, int node, const QString &literal)
{
    if (json.raw(node) == literal)
        return std::nullopt;
    return change(json, json.node(node).start, json.node(node).end, literal);
}

std::optional<TextChange> withString(const JsonText &json, int node, const QString &text)
{
    if (json.node(node).kind != JsonNode::Kind::String)
        return withLiteral(json, node, jsonLiteral(text));
    const QStringView raw = json.raw(node);
    std::vector<qsizetype> starts;
    const QString before = unescaped(raw.sliced(1, raw.size() - 2), &starts);
    if (before == text)
        return std::nullopt;
    const qsizetype shorter = std::min(before.size(), text.size());
    qsizetype front = 0;
    while (front < shorter && before[front] == text[front])
        ++front;
    // A pair is changed whole.
    if (front > 0 && before[front - 1].isHighSurrogate())
        --front;
    qsizetype back = 0;
    while (back < shorter - front
           && before[before.size() - 1 - back] == text[text.size() - 1 - back])
        ++back;
    if (back > 0 && before[before.size() - back].isLowSurrogate())
        --back;
    const QString middle = jsonLiteral(text.sliced(front, text.size() - front - back));
    const qsizetype origin = json.node(node).start + 1;
    return change(json, origin + starts[std::size_t(front)],
                  origin + starts[std::size_t(before.size() - back)],
                  middle.sliced(1, middle.size() - 2));
}

TextChange withMember(const JsonText &json, int object, const QString &name, const QString &literal)
{
    return withChild(json, object, jsonLiteral(name) + colonOf(json) + literal);
}

TextChange withElement(const JsonText &json, int array, const QString &literal)
{
    return withChild(json, array, literal);
}

TextChange without(const JsonText &json, int node)
{
    const JsonNode &gone = json.node(node);
    const JsonNode &around = json.node(gone.parent);
    const auto place = std::size_t(gone.place);
    if (around.children.size() == 1)
        return change(json, around.start + 1, around.end - 1, {});
    if (place + 1 < around.children.size())
        return change(json, gone.begin(), json.node(around.children[place + 1]).begin(), {});
    return change(json, json.node(around.children[place - 1]).end, gone.end, {});
}

} // namespace bluepencil
