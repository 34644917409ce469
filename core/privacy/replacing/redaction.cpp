// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/replacing/redaction.h"

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

// Each pair that a "where" holds, wherever it stands.
template <typename Visit> void forEachPair(OrderedJson &json, const Visit &visit)
{
    if (json.is_object()) {
        const auto where = json.find("where");
        if (where != json.end() && where->is_array()) {
            for (OrderedJson &pair : *where) {
                if (pair.is_array() && pair.size() == 2 && pair[0].is_string()
                    && pair[1].is_string())
                    visit(pair);
            }
        }
    }
    if (json.is_structured()) {
        for (OrderedJson &inner : json)
            forEachPair(inner, visit);
    }
}

WantedValue wantedIn(const OrderedJson &pair)
{
    return {toQString(pair[0].get_ref<const std::string &>()),
            toQString(pair[1].get_ref<const std::string &>())};
}

} // namespace

QString erasedMark()
{
    return mark;
}

QString redactWords(const QString &text, const QString &id, Qt::CaseSensitivity sensitivity)
{
    if (id.isEmpty())
        return text;
    const bool wordBefore = goesOn(characterAt(id, 0));
    const bool wordAfter = goesOn(characterBefore(id, id.size()));
    QString redacted;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(id, 0, sensitivity); at >= 0;) {
        const qsizetype end = at + id.size();
        const bool whole = !(wordBefore && goesOn(characterBefore(text, at)))
            && !(wordAfter && goesOn(characterAt(text, end)));
        if (whole) {
            redacted += text.mid(done, at - done) + mark;
            done = end;
        }
        at = text.indexOf(id, whole ? end : at + 1, sensitivity);
    }
    return redacted + text.mid(done);
}

QByteArray redactFilters(const QByteArray &json, const QString &id)
{
    return redactFilters(json, id, [](const WantedValue &) { return false; });
}

QByteArray redactFilters(const QByteArray &json, const QString &id,
                         const std::function<bool(const WantedValue &)> &isTheirs)
{
    if (!parseJson(json)) { // bounds the depth as well
        const QByteArray literal = jsonString(id);
        return json.contains(literal.mid(1, literal.size() - 2)) ? mark.toUtf8() : json;
    }
    OrderedJson parsed = OrderedJson::parse(json.toStdString(), nullptr, false);
    bool changed = false;
    forEachPair(parsed, [&](OrderedJson &pair) {
        const WantedValue wanted = wantedIn(pair);
        if (wanted.second != id && !isTheirs(wanted))
            return;
        pair[1] = toStdString(mark);
        changed = true;
    });
    return changed ? toLine(parsed) : json;
}

std::vector<WantedValue> wantedValues(const QByteArray &json)
{
    std::vector<WantedValue> values;
    if (!parseJson(json))
        return values;
    OrderedJson parsed = OrderedJson::parse(json.toStdString(), nullptr, false);
    forEachPair(parsed, [&values](OrderedJson &pair) { values.push_back(wantedIn(pair)); });
    return values;
}

} // namespace bluepencil
