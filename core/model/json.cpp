// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.h"

#include "core/base/limits.h"
#include "core/model/plainjson.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QTimeZone>

#include <algorithm>
#include <unordered_set>
#include <vector>

namespace bluepencil {

namespace {

// The parser names the byte that does not go on; the fault is where its character begins. Both are
// counted from 1.
std::size_t brokenCharacter(QByteArrayView bytes, std::size_t position)
{
    const auto last = static_cast<qsizetype>(position) - 1;
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, last); ++back) {
        const auto byte = static_cast<uchar>(bytes[last - back]);
        if ((byte & 0xc0) == 0x80)
            continue; // in the middle of one
        const qsizetype length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return back < length ? position - static_cast<std::size_t>(back) : position;
    }
    return position;
}

// Builds the value, and stops at the first thing that a lenient parser would let pass.
class StrictBuilder final : public nlohmann::json_sax<Json> {
public:
    StrictBuilder(Json &root, QByteArrayView bytes)
        : m_builder(root, false)
        , m_bytes(bytes)
    {
    }

    bool null() override { return m_builder.null(); }

    bool boolean(bool value) override { return m_builder.boolean(value); }

    bool number_integer(number_integer_t value) override { return m_builder.number_integer(value); }

    bool number_unsigned(number_unsigned_t value) override
    {
        return m_builder.number_unsigned(value);
    }

    // A whole number that fits no integer arrives here, too, and would come back rounded.
    bool number_float(number_float_t value, const string_t &text) override
    {
        if (text.find_first_of(".eE") != string_t::npos)
            return m_builder.number_float(value, text);
        m_error = {Error::Code::InvalidInput,
                   QStringLiteral("the number %1 is too large")
                       .arg(QString::fromStdString(text.substr(0, 80))),
                   {},
                   QStringLiteral("write it as text")};
        return false;
    }

    bool string(string_t &value) override { return m_builder.string(value); }

    bool binary(binary_t &value) override { return m_builder.binary(value); }

    bool start_object(std::size_t size) override
    {
        if (!enter())
            return false;
        m_keys.emplace_back();
        return m_builder.start_object(size);
    }

    bool end_object() override
    {
        m_keys.pop_back();
        --m_depth;
        return m_builder.end_object();
    }

    bool start_array(std::size_t size) override { return enter() && m_builder.start_array(size); }

    bool end_array() override
    {
        --m_depth;
        return m_builder.end_array();
    }

    bool key(string_t &name) override
    {
        if (!m_keys.back().insert(name).second) {
            m_error = {Error::Code::InvalidInput,
                       QStringLiteral("the key \"%1\" stands twice in one object")
                           .arg(QString::fromStdString(name.substr(0, 80))),
                       {},
                       QStringLiteral("keep one of them")};
            return false;
        }
        return m_builder.key(name);
    }

    bool parse_error(std::size_t position, const std::string &,
                     const nlohmann::detail::exception &exception) override
    {
        const QString message = QString::fromLatin1(exception.what());
        QString what = QStringLiteral("not valid JSON");
        if (exception.id == 406)
            what = QStringLiteral("a number is too large");
        else if (message.contains(QLatin1String("UTF-8")))
            what = QStringLiteral("not valid UTF-8");
        else if (message.contains(QLatin1String("surrogate")))
            what = QStringLiteral("a lone surrogate in a \\u escape");
        else if (position > static_cast<std::size_t>(m_bytes.size()))
            what = QStringLiteral("the JSON ends too early");
        if (what.contains(QLatin1String("UTF-8")))
            position = brokenCharacter(m_bytes, position);
        m_error = {Error::Code::InvalidInput,
                   QStringLiteral("%1, at byte %2").arg(what).arg(position),
                   {},
                   QStringLiteral("write one JSON value per line in UTF-8")};
        return false;
    }

    [[nodiscard]] const Error &error() const { return m_error; }

private:
    bool enter()
    {
        if (++m_depth <= limits::JsonDepth)
            return true;
        m_error = {Error::Code::LimitExceeded,
                   QStringLiteral("nested deeper than %1 levels").arg(limits::JsonDepth),
                   {},
                   QStringLiteral("flatten the value")};
        return false;
    }

    nlohmann::detail::json_sax_dom_parser<Json> m_builder;
    QByteArrayView m_bytes;
    std::vector<std::unordered_set<std::string>> m_keys;
    int m_depth = 0;
    Error m_error {Error::Code::InvalidInput, QStringLiteral("not valid JSON"), {}, {}};
};

// Two things that the parser passes over in silence: a byte order mark in front, and a nul, at
// which it stops reading as if the input ended there.
Result<> checkEnds(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf")) {
        return fail(Error::Code::InvalidInput,
                    QStringLiteral("not valid JSON, a byte order mark at byte 1"), {},
                    QStringLiteral("leave the mark out"));
    }
    const qsizetype nul = bytes.indexOf('\0');
    if (nul >= 0) {
        return fail(Error::Code::InvalidInput,
                    QStringLiteral("not valid JSON, a nul at byte %1").arg(nul + 1), {},
                    QStringLiteral("write one JSON value per line in UTF-8"));
    }
    return {};
}

// The escapes that a reader splitting at Unicode line ends needs.
QByteArray escapeLineEnds(const std::string &text)
{
    QByteArray line = QByteArray::fromStdString(text);
    if (line.contains("\xe2\x80"))
        line.replace("\xe2\x80\xa8", "\\u2028").replace("\xe2\x80\xa9", "\\u2029");
    if (line.contains('\xc2'))
        line.replace("\xc2\x85", "\\u0085");
    return line;
}

} // namespace

Result<Json> parseJson(QByteArrayView bytes)
{
    if (std::optional<Json> plain = parsePlainJson(bytes))
        return std::move(*plain);
    BLUEPENCIL_TRY(checkEnds(bytes));
    Json root;
    StrictBuilder builder(root, bytes);
    if (!Json::sax_parse(bytes.data(), bytes.data() + bytes.size(), &builder))
        return fail(builder.error());
    return root;
}

Result<Json> parseJsonObject(QByteArrayView bytes)
{
    Result<Json> json = parseJson(bytes);
    if (json && !json->is_object())
        return fail(Error::Code::InvalidInput, QStringLiteral("not a JSON object"), {},
                    QStringLiteral("write one object in braces"));
    return json;
}

namespace {

// One past the string that begins at `at`.
qsizetype endOfString(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return at + 1;
}

// One past the value that begins at `at`, or the place of the comma or brace behind it.
qsizetype endOfValue(QByteArrayView json, qsizetype at)
{
    int depth = 0;
    while (at < json.size()) {
        const char byte = json[at];
        if (byte == '"') {
            at = endOfString(json, at);
            continue;
        }
        if (depth == 0 && (byte == ',' || byte == '}'))
            return at;
        depth += byte == '{' || byte == '[' ? 1 : 0;
        depth -= byte == '}' || byte == ']' ? 1 : 0;
        ++at;
    }
    return at;
}

} // namespace

QByteArray rawMember(QByteArrayView object, QByteArrayView name)
{
    qsizetype at = object.indexOf('{') + 1;
    while (at > 0) {
        const qsizetype key = object.indexOf('"', at);
        if (key < 0)
            break;
        const qsizetype keyEnd = endOfString(object, key);
        const qsizetype value = object.indexOf(':', keyEnd) + 1;
        const qsizetype end = endOfValue(object, value);
        if (object.sliced(key + 1, keyEnd - key - 2) == name)
            return object.sliced(value, end - value).trimmed().toByteArray();
        if (end >= object.size() || object[end] == '}')
            break;
        at = end + 1;
    }
    return {};
}

QString toQString(QByteArrayView utf8)
{
    if (!utf8.isEmpty() && !utf8.startsWith("\xef\xbb\xbf"))
        return QString::fromUtf8(utf8);
    QStringDecoder decoder(QStringConverter::Utf8,
                           QStringConverter::Flag::Stateless
                               | QStringConverter::Flag::ConvertInitialBom);
    return decoder(utf8);
}

std::string toStdString(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    return {utf8.constData(), static_cast<std::size_t>(utf8.size())};
}

QByteArray toLine(const OrderedJson &json)
{
    return escapeLineEnds(json.dump(-1, ' ', false, OrderedJson::error_handler_t::replace));
}

QByteArray toLine(const Json &json)
{
    return escapeLineEnds(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QByteArray jsonString(QStringView text)
{
    return toLine(Json(toStdString(text)));
}

QString toRfc3339(UtcMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
}

OrderedJson timeOrNull(const std::optional<UtcMs> &time)
{
    return time ? OrderedJson(toStdString(toRfc3339(*time))) : OrderedJson();
}

namespace {

// What toRfc3339() writes, or the same without its milliseconds; all else is for a longer look.
std::optional<UtcMs> fromOwnTime(QStringView text)
{
    constexpr QStringView pattern = u"0000-00-00T00:00:00.000Z";
    constexpr qsizetype seconds = 19;
    const bool hasMs = text.size() == pattern.size();
    if ((!hasMs && text.size() != seconds + 1) || !text.endsWith(u'Z'))
        return std::nullopt;
    for (qsizetype i = 0; i < text.size() - 1; ++i) {
        const bool isRight
            = pattern[i] == u'0' ? text[i] >= u'0' && text[i] <= u'9' : text[i] == pattern[i];
        if (!isRight)
            return std::nullopt;
    }
    const auto number = [text](qsizetype at, qsizetype digits) {
        int value = 0;
        for (const QChar digit : text.sliced(at, digits))
            value = 10 * value + (digit.unicode() - u'0');
        return value;
    };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2), hasMs ? number(20, 3) : 0);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    static const qint64 firstDay = QDate(1970, 1, 1).toJulianDay();
    return (date.toJulianDay() - firstDay) * DayMs + time.msecsSinceStartOfDay();
}

} // namespace

std::optional<UtcMs> fromRfc3339(QStringView text)
{
    if (const auto own = fromOwnTime(text))
        return own;
    constexpr UtcMs firstMs = -62'135'596'800'000; // 0001-01-01T00:00:00.000Z
    constexpr UtcMs lastMs = 253'402'300'799'999; // 9999-12-31T23:59:59.999Z
    static const QRegularExpression pattern(QStringLiteral(
        "\\A(\\d{4})-(\\d\\d)-(\\d\\d)[Tt ](\\d\\d):(\\d\\d):(\\d\\d)(?:\\.(\\d{1,9}))?"
        "(?:[Zz]|([+-])(\\d\\d):(\\d\\d))\\z"));
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) {
        return match.captured(group).toInt();
    };
    const QDate date(number(1), number(2), number(3));
    // A leap second counts as the second before it; QTime has none.
    const QTime time(number(4), number(5), std::min(number(6), 59));
    if (!date.isValid() || !time.isValid() || number(6) > 60 || number(9) > 23 || number(10) > 59)
        return std::nullopt;
    UtcMs result = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    result += match.captured(7).leftJustified(3, u'0').left(3).toInt();
    const qint64 offset = (number(9) * 60 + number(10)) * qint64 {60'000};
    result += match.captured(8) == u"-" ? offset : -offset;
    // The zone can carry it over an end of what four digits can say in UTC.
    return result < firstMs || result > lastMs ? std::nullopt : std::optional(result);
}

} // namespace bluepencil
