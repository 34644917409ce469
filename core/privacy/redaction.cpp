// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/redaction.h"

#include "core/model/json.h"

namespace bluepencil {

namespace {

const QString mark = QStringLiteral("[erased]");

bool goesOn(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character) || character == U'_';
}

char32_t characterBefore(const QString &text, qsizetype index)
{
    if (index < 1)
        return 0;
    const QChar last = text[index - 1];
    return last.isLowSurrogate() && index > 1 && text[index - 2].isHighSurrogate()
        ? QChar::surrogateToUcs4(text[index - 2], last)
        : last.unicode();
}

char32_t characterAt(const QString &text, qsizetype index)
{
    if (index >= text.size())
        return 0;
    const QChar first = text[index];
    return first.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate()
        ? QChar::surrogateToUcs4(first, text[index + 1])
        : first.unicode();
}

// True if anything was changed.
bool redactIn(OrderedJson &json, const std::string &id)
{
    bool changed = false;
    if (json.is_object()) {
        const auto where = json.find("where");
        if (where != json.end() && where->is_array()) {
            for (OrderedJson &pair : *where) {
                if (pair.is_array() && pair.size() == 2 && pair[1] == id) {
                    pair[1] = toStdString(mark);
                    changed = true;
                }
            }
        }
    }
    if (json.is_structured()) {
        for (OrderedJson &inner : json)
            changed |= redactIn(inner, id);
    }
    return changed;
}

} // namespace

QString redactWords(const QString &text, const QString &id)
{
    if (id.isEmpty())
        return text;
    const bool wordBefore = goesOn(characterAt(id, 0));
    const bool wordAfter = goesOn(characterBefore(id, id.size()));
    QString redacted;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(id); at >= 0;) {
        const qsizetype end = at + id.size();
        const bool whole = !(wordBefore && goesOn(characterBefore(text, at)))
            && !(wordAfter && goesOn(characterAt(text, end)));
        if (whole) {
            redacted += text.mid(done, at - done) + mark;
            done = end;
        }
        at = text.indexOf(id, whole ? end : at + 1);
    }
    return redacted + text.mid(done);
}

QByteArray redactFilters(const QByteArray &json, const QString &id)
{
    if (!parseJson(json)) { // bounds the depth as well
        const QByteArray literal = jsonString(id);
        return json.contains(literal.mid(1, literal.size() - 2)) ? mark.toUtf8() : json;
    }
    OrderedJson parsed = OrderedJson::parse(json.toStdString(), nullptr, false);
    return redactIn(parsed, toStdString(id)) ? toLine(parsed) : json;
}

} // namespace bluepencil
