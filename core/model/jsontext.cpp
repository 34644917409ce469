// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/jsontext.h"

#include "core/base/limits.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace bluepencil {

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

int hexValue(QChar c)
{
    if (isDigit(c))
        return c.unicode() - u'0';
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

// The unit that four hexadecimal digits at `at` name; -1: there are none.
int hexUnit(QStringView text, qsizetype at)
{
    if (at + 4 > text.size())
        return -1;
    int unit = 0;
    for (qsizetype i = at; i < at + 4; ++i) {
        const int digit = hexValue(text[i]);
        if (digit < 0)
            return -1;
        unit = 16 * unit + digit;
    }
    return unit;
}

} // namespace

// RFC 8259, as strictly as parseJson().
class JsonScanner {
public:
    explicit JsonScanner(const QString &text) { m_json.m_text = text; }

    tl::expected<JsonText, JsonFault> run()
    {
        for (qsizetype i = 1; i < text().size(); ++i) {
            if (text()[i].isLowSurrogate() && text()[i - 1].isHighSurrogate())
                m_json.m_pairs.push_back(i);
        }
        skipSpace();
        if (readValue(-1, {}, -1, 0)) {
            skipSpace();
            if (m_at < text().size())
                (void)stop(JsonFault::Kind::BehindTheEnd, m_at);
        }
        if (m_fault)
            return tl::unexpected(*m_fault);
        return std::move(m_json);
    }

private:
    [[nodiscard]] const QString &text() const { return m_json.m_text; }

    bool stop(JsonFault::Kind kind, qsizetype at)
    {
        JsonFault fault {at >= text().size() && kind != JsonFault::Kind::BehindTheEnd
                             ? JsonFault::Kind::Unfinished
                             : kind,
                         m_json.codePoint(at), 1, 1};
        const QStringView before = QStringView(text()).first(std::min(at, text().size()));
        fault.line = 1 + int(before.count(u'\n'));
        const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
        fault.column = 1 + int(fault.at - m_json.codePoint(lineStart));
        m_fault = fault;
        return false;
    }

    [[nodiscard]] bool isAt(QChar c) const { return m_at < text().size() && text()[m_at] == c; }

    void skipSpace()
    {
        while (m_at < text().size() && isSpace(text()[m_at]))
            ++m_at;
    }

    bool readValue(int parent, const QString &name, qsizetype nameStart, int depth)
    {
        if (m_at >= text().size())
            return stop(JsonFault::Kind::Unfinished, m_at);
        const auto index = int(m_json.m_nodes.size());
        JsonNode made;
        made.parent = parent;
        made.name = name;
        made.nameStart = nameStart;
        made.start = m_at;
        if (parent >= 0) {
            auto &siblings = m_json.m_nodes[std::size_t(parent)].children;
            made.place = int(siblings.size());
            siblings.push_back(index);
        }
        m_json.m_nodes.push_back(std::move(made));
        if (!readContent(index, depth))
            return false;
        m_json.m_nodes[std::size_t(index)].end = m_at;
        return true;
    }

    bool readContent(int index, int depth)
    {
        const QChar first = text()[m_at];
        const auto is = [this, index](JsonNode::Kind kind) {
            m_json.m_nodes[std::size_t(index)].kind = kind;
        };
        if (first == u'{' || first == u'[') {
            if (depth == limits::JsonDepth)
                return stop(JsonFault::Kind::TooDeep, m_at);
            is(first == u'{' ? JsonNode::Kind::Object : JsonNode::Kind::Array);
            return first == u'{' ? readObject(index, depth + 1) : readArray(index, depth + 1);
        }
        if (first == u'"') {
            is(JsonNode::Kind::String);
            return readString();
        }
        if (first == u'-' || isDigit(first)) {
            is(JsonNode::Kind::Number);
            return readNumber();
        }
        is(first == u'n' ? JsonNode::Kind::Null : JsonNode::Kind::Boolean);
        return readWord();
    }

    bool readWord()
    {
        for (const QStringView word : {u"true", u"false", u"null"}) {
            if (QStringView(text()).sliced(m_at).startsWith(word)) {
                m_at += word.size();
                return true;
            }
        }
        return stop(JsonFault::Kind::ValueExpected, m_at);
    }

    bool readObject(int index, int depth)
    {
        QSet<QString> names;
        ++m_at;
        skipSpace();
        if (isAt(u'}')) {
            ++m_at;
            return true;
        }
        for (;;) {
            const qsizetype nameStart = m_at;
            if (!isAt(u'"'))
                return stop(JsonFault::Kind::NameExpected, m_at);
            if (!readString())
                return false;
            const QString name
                = unescaped(QStringView(text()).sliced(nameStart + 1, m_at - nameStart - 2));
            if (names.contains(name))
                return stop(JsonFault::Kind::NameTwice, nameStart);
            names.insert(name);
            skipSpace();
            if (!isAt(u':'))
                return stop(JsonFault::Kind::ColonExpected, m_at);
            ++m_at;
            skipSpace();
            if (!readValue(index, name, nameStart, depth))
                return false;
            bool more = false;
            if (!readSeparator(u'}', &more))
                return false;
            if (!more)
                return true;
        }
    }

    bool readArray(int index, int depth)
    {
        ++m_at;
        skipSpace();
        if (isAt(u']')) {
            ++m_at;
            return true;
        }
        for (;;) {
            if (!readValue(index, {}, -1, depth))
                return false;
            bool more = false;
            if (!readSeparator(u']', &more))
                return false;
            if (!more)
                return true;
        }
    }

    bool readSeparator(QChar end, bool *more)
    {
        skipSpace();
        if (isAt(end)) {
            ++m_at;
            return true;
        }
        if (!isAt(u','))
            return stop(JsonFault::Kind::CommaExpected, m_at);
        const qsizetype comma = m_at++;
        skipSpace();
        if (isAt(end))
            return stop(JsonFault::Kind::CommaBeforeEnd, comma);
        *more = true;
        return true;
    }

    bool readString()
    {
        ++m_at;
        while (m_at < text().size()) {
            const QChar c = text()[m_at];
            if (c == u'"') {
                ++m_at;
                return true;
            }
            if (c < u' ')
                return stop(JsonFault::Kind::ControlCharacter, m_at);
            if (c == u'\\') {
                if (!readEscape())
                    return false;
            } else if (c.isHighSurrogate() && m_at + 1 < text().size()
                       && text()[m_at + 1].isLowSurrogate()) {
                m_at += 2;
            } else if (c.isSurrogate()) {
                return stop(JsonFault::Kind::HalfSurrogate, m_at);
            } else {
                ++m_at;
            }
        }
        return stop(JsonFault::Kind::Unfinished, m_at);
    }

    bool readEscape()
    {
        const qsizetype start = m_at++;
        if (m_at >= text().size())
            return stop(JsonFault::Kind::Unfinished, m_at);
        const QChar c = text()[m_at++];
        if (c != u'u') {
            return QStringView(u"\"\\/bfnrt").contains(c)
                || stop(JsonFault::Kind::EscapeUnknown, start);
        }
        const int unit = hexUnit(text(), m_at);
        if (unit < 0)
            return stop(JsonFault::Kind::EscapeUnknown, start);
        m_at += 4;
        if (!QChar::isSurrogate(char32_t(unit)))
            return true;
        const bool isPair = QChar::isHighSurrogate(char32_t(unit))
            && QStringView(text()).sliced(m_at).startsWith(u"\\u")
            && QChar::isLowSurrogate(char32_t(std::max(0, hexUnit(text(), m_at + 2))));
        if (!isPair)
            return stop(JsonFault::Kind::HalfSurrogate, start);
        m_at += 6;
        return true;
    }

    bool readDigits()
    {
        const qsizetype first = m_at;
        while (m_at < text().size() && isDigit(text()[m_at]))
            ++m_at;
        return m_at > first || stop(JsonFault::Kind::NotANumber, m_at);
    }

    bool readNumber()
    {
        const qsizetype start = m_at;
        if (isAt(u'-'))
            ++m_at;
        if (isAt(u'0'))
            ++m_at;
        else if (!readDigits())
            return false;
        bool isWhole = true;
        if (isAt(u'.')) {
            isWhole = false;
            ++m_at;
            if (!readDigits())
                return false;
        }
        if (isAt(u'e') || isAt(u'E')) {
            isWhole = false;
            ++m_at;
            if (isAt(u'+') || isAt(u'-'))
                ++m_at;
            if (!readDigits())
                return false;
        }
        const QStringView number = QStringView(text()).sliced(start, m_at - start);
        bool fits = false;
        if (isWhole && number.startsWith(u'-'))
            (void)number.toLongLong(&fits);
        else if (isWhole)
            (void)number.toULongLong(&fits);
        else
            fits = std::isfinite(number.toDouble());
        return fits || stop(JsonFault::Kind::NumberTooLarge, start);
    }

    JsonText m_json;
    qsizetype m_at = 0;
    std::optional<JsonFault> m_fault;
};

tl::expected<JsonText, JsonFault> JsonText::read(const QString &text)
{
    return JsonScanner(text).run();
}

QStringView JsonText::raw(int index) const
{
    const JsonNode &at = node(index);
    return QStringView(m_text).sliced(at.start, at.end - at.start);
}

QString JsonText::value(int index) const
{
    const QStringView all = raw(index);
    if (node(index).kind != JsonNode::Kind::String)
        return all.toString();
    return unescaped(all.sliced(1, all.size() - 2));
}

QString JsonText::pointer(int index) const
{
    QStringList steps;
    for (int at = index; node(at).parent >= 0; at = node(at).parent) {
        steps.prepend(node(at).isMember() ? pointerStep(node(at).name)
                                          : QString::number(node(at).place));
    }
    return steps.isEmpty() ? QString() : u'/' + steps.join(u'/');
}

int JsonText::find(const QString &pointer) const
{
    if (pointer.isEmpty())
        return 0;
    if (!pointer.startsWith(u'/'))
        return -1;
    int at = 0;
    const QStringList steps = pointer.split(u'/').mid(1);
    for (QString step : steps) {
        const JsonNode &here = node(at);
        if (here.kind == JsonNode::Kind::Array) {
            bool isNumber = false;
            const uint place = step.toUInt(&isNumber);
            // RFC 6901 section 4: digits alone, none of them a leading zero.
            if (!isNumber || place >= here.children.size() || step != QString::number(place))
                return -1;
            at = here.children[place];
            continue;
        }
        step.replace(QLatin1String("~1"), QLatin1String("/"));
        step.replace(QLatin1String("~0"), QLatin1String("~"));
        at = child(at, step);
        if (at < 0)
            return -1;
    }
    return at;
}

int JsonText::child(int index, const QString &name) const
{
    const JsonNode &here = node(index);
    if (here.kind != JsonNode::Kind::Object)
        return -1;
    const auto found
        = std::ranges::find_if(here.children, [&](int each) { return node(each).name == name; });
    return found == here.children.end() ? -1 : *found;
}

qsizetype JsonText::codePoint(qsizetype position) const
{
    const auto before = std::ranges::lower_bound(m_pairs, position);
    return position - (before - m_pairs.begin());
}

QString pointerStep(const QString &name)
{
    QString step = name;
    step.replace(QLatin1String("~"), QLatin1String("~0"));
    step.replace(QLatin1String("/"), QLatin1String("~1"));
    return step;
}

QString unescaped(QStringView content, std::vector<qsizetype> *starts)
{
    static constexpr QStringView letters = u"bfnrt";
    static constexpr QStringView meant = u"\b\f\n\r\t";
    QString plain;
    plain.reserve(content.size());
    for (qsizetype i = 0; i < content.size();) {
        if (starts != nullptr)
            starts->push_back(i);
        if (content[i] != u'\\' || i + 1 >= content.size()) {
            plain += content[i++];
            continue;
        }
        const QChar c = content[i + 1];
        if (c == u'u') {
            plain += QChar(char16_t(std::max(0, hexUnit(content, i + 2))));
            i += 6;
            continue;
        }
        const qsizetype letter = letters.indexOf(c);
        plain += letter < 0 ? c : meant[letter];
        i += 2;
    }
    if (starts != nullptr)
        starts->push_back(content.size());
    return plain;
}

} // namespace bluepencil
