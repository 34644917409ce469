// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.h"

#include "core/base/limits.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <unordered_set>
#include <vector>

namespace bluepencil {

namespace {

// Builds the value, and stops at the first thing that a lenient parser would let pass.
class StrictBuilder final : public nlohmann::json_sax<Json> {
public:
    StrictBuilder(Json &root, std::size_t size)
        : m_builder(root, false)
        , m_size(size)
    {
    }

    bool null() override { return m_builder.null(); }

    bool boolean(bool value) override { return m_builder.boolean(value); }

    bool number_integer(number_integer_t value) override { return m_builder.number_integer(value); }

    bool number_unsigned(number_unsigned_t value) override
    {
        return m_builder.number_unsigned(value);
    }

    bool number_float(number_float_t value, const string_t &text) override
    {
        return m_builder.number_float(value, text);
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
        else if (position > m_size)
            what = QStringLiteral("the JSON ends too early");
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
    std::size_t m_size;
    std::vector<std::unordered_set<std::string>> m_keys;
    int m_depth = 0;
    Error m_error {Error::Code::InvalidInput, QStringLiteral("not valid JSON"), {}, {}};
};

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
    Json root;
    StrictBuilder builder(root, static_cast<std::size_t>(bytes.size()));
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

QString toQString(const std::string &utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
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

std::optional<UtcMs> fromRfc3339(QStringView text)
{
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
    return match.captured(8) == u"-" ? result + offset : result - offset;
}

} // namespace bluepencil
