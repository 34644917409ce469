// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/privacyrules.h"

#include "core/base/hmac.h"
#include "core/base/ids.h"
#include "core/base/limits.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace bluepencil {

namespace {

using Type = PersonalDataType;

QStringList namesOfWays(PersonalDataType type)
{
    QStringList names;
    for (const PrivacyWay way : allPrivacyWays()) {
        if (isWayFor(type, way))
            names += privacyWayName(way);
    }
    return names;
}

Result<> addNamed(PrivacyRules &rules, const QString &kind, const QString &wayName)
{
    const std::optional<PersonalDataType> type = typeOf(kind);
    if (!type || *type == Type::Unscannable) {
        QStringList kinds;
        for (const PersonalDataType each : allPersonalDataTypes()) {
            if (each != Type::Unscannable)
                kinds += typeName(each);
        }
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("there is no kind of personal data \"%1\"").arg(kind.left(80)),
                    {}, QStringLiteral("use %1").arg(kinds.join(QStringLiteral(", "))));
    }
    const std::optional<PrivacyWay> way = privacyWayFromName(wayName);
    if (!way || !isWayFor(*type, *way)) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("\"%1\" is no way for %2").arg(wayName.left(80), kind), {},
                    QStringLiteral("use %1").arg(namesOfWays(*type).join(QStringLiteral(", "))));
    }
    rules.ways[*type] = *way;
    return {};
}

Error inFile(Error error, const QString &path)
{
    error.where = error.where.isEmpty() ? path : path + QStringLiteral(": ") + error.where;
    return error;
}

// Bytes behind a key that an editor or a shell put there. Where the key is no text, all but one
// line's end may be of the key, and that one too if too few are left without it.
qsizetype behindKey(const QByteArray &bytes)
{
    const bool isText
        = QUtf8StringView(bytes).isValidUtf8() && std::ranges::none_of(bytes, [](char c) {
              const auto byte = static_cast<unsigned char>(c);
              return (byte < ' ' && c != '\n' && c != '\r' && c != '\t') || byte == 0x7F;
          });
    if (isText) {
        const auto last = bytes.toStdString().find_last_not_of("\n\r ");
        return last == std::string::npos ? bytes.size() : bytes.size() - qsizetype(last) - 1;
    }
    for (const QByteArrayView end : {"\r\n", "\n"}) {
        if (bytes.endsWith(end) && bytes.size() - end.size() >= PrivacyKey::fewestBytes)
            return end.size();
    }
    return 0;
}

} // namespace

QString privacyWayName(PrivacyWay way)
{
    switch (way) {
    case PrivacyWay::Placeholder:
        return QStringLiteral("placeholder");
    case PrivacyWay::Redact:
        return QStringLiteral("redact");
    case PrivacyWay::Mask:
        return QStringLiteral("mask");
    case PrivacyWay::Generalise:
        return QStringLiteral("generalise");
    case PrivacyWay::Decade:
        return QStringLiteral("decade");
    case PrivacyWay::ShiftDates:
        return QStringLiteral("shift-dates");
    case PrivacyWay::Keyed:
        return QStringLiteral("keyed");
    }
    return {};
}

const std::vector<PrivacyWay> &allPrivacyWays()
{
    static const std::vector<PrivacyWay> all {
        PrivacyWay::Placeholder, PrivacyWay::Redact,     PrivacyWay::Mask, PrivacyWay::Generalise,
        PrivacyWay::Decade,      PrivacyWay::ShiftDates, PrivacyWay::Keyed};
    return all;
}

std::optional<PrivacyWay> privacyWayFromName(QStringView name)
{
    for (const PrivacyWay way : allPrivacyWays()) {
        if (privacyWayName(way) == name)
            return way;
    }
    return std::nullopt;
}

bool isWayFor(PersonalDataType type, PrivacyWay way)
{
    if (type == Type::Unscannable)
        return way == PrivacyWay::Placeholder;
    switch (way) {
    case PrivacyWay::Placeholder:
    case PrivacyWay::Redact:
    case PrivacyWay::Keyed:
        return true;
    case PrivacyWay::Decade:
    case PrivacyWay::ShiftDates:
        return type == Type::BirthDate;
    case PrivacyWay::Generalise:
        return type == Type::BirthDate || type == Type::IpAddress || type == Type::Address;
    case PrivacyWay::Mask:
        break;
    }
    // A part of a password is a part of a password.
    return type != Type::Secret && type != Type::CredentialUrl && type != Type::BirthDate
        && type != Type::IpAddress && type != Type::Address && type != Type::Custom;
}

bool PrivacyRules::hold(const PrivacyRules &part) const
{
    const bool sameWays = std::ranges::all_of(part.ways, [this](const auto &rule) {
        const auto known = ways.find(rule.first);
        return known != ways.end() && known->second == rule.second;
    });
    return sameWays && (part.scope.isEmpty() || part.scope == scope);
}

bool PrivacyRules::needKey() const
{
    return std::ranges::any_of(ways, [](const auto &rule) {
        return rule.second == PrivacyWay::Keyed || rule.second == PrivacyWay::ShiftDates;
    });
}

Result<> addRule(PrivacyRules &rules, const QString &rule)
{
    const qsizetype sign = rule.indexOf(u'=');
    if (sign < 0) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("\"%1\" is no rule").arg(rule.left(80)), {},
                    QStringLiteral("write a kind, = and a way, like card=mask"));
    }
    return addNamed(rules, rule.first(sign).trimmed(), rule.sliced(sign + 1).trimmed());
}

OrderedJson toJson(const PrivacyRules &rules)
{
    std::map<QString, QString> names;
    for (const auto &[type, way] : rules.ways)
        names.emplace(typeName(type), privacyWayName(way));
    OrderedJson json;
    json["rules"] = OrderedJson::object();
    for (const auto &[kind, way] : names)
        json["rules"][toStdString(kind)] = toStdString(way);
    json["scope"] = toStdString(rules.scope);
    return json;
}

Result<PrivacyRules> privacyRulesFromJson(const Json &json)
{
    const auto refused = [](const QString &what, const QString &where) {
        return fail(Error::Code::InvalidArgument, what, where,
                    QStringLiteral("write {\"rules\": {\"card\": \"mask\"}, \"scope\": \"…\"}"));
    };
    if (!json.is_object() || !json.contains("rules") || !json["rules"].is_object())
        return refused(QStringLiteral("has no rules"), {});
    PrivacyRules rules;
    for (const auto &[name, value] : json.items()) {
        if (name == "scope" && value.is_string())
            rules.scope = toQString(value.get<std::string>());
        else if (name != "rules")
            return refused(QStringLiteral("cannot be read"), u'/' + toQString(name));
    }
    if (rules.scope.toUtf8().size() > limits::NameBytes)
        return refused(QStringLiteral("is too long"), QStringLiteral("/scope"));
    for (const auto &[kind, way] : json["rules"].items()) {
        const QString where = QStringLiteral("/rules/") + toQString(kind);
        if (!way.is_string())
            return refused(QStringLiteral("must be the name of a way"), where);
        Result<> added = addNamed(rules, toQString(kind), toQString(way.get<std::string>()));
        if (!added) {
            added.error().where = where;
            return fail(added.error());
        }
    }
    return rules;
}

Result<PrivacyRules> readPrivacyRules(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Code::NotFound, QStringLiteral("the rules cannot be read"), path,
                    QStringLiteral("check the name of the file and its permissions"));
    }
    const QByteArray bytes = file.read(limits::TextBytes + 1);
    if (bytes.size() > limits::TextBytes) {
        return fail(Error::Code::LimitExceeded, QStringLiteral("is too large for rules"), path,
                    QStringLiteral("name the file of the rules"));
    }
    const Result<Json> json = parseJsonObject(bytes);
    if (!json) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("holds no rules (%1)").arg(json.error().what), path,
                    QStringLiteral("write {\"rules\": {\"card\": \"mask\"}, \"scope\": \"…\"}"));
    }
    Result<PrivacyRules> rules = privacyRulesFromJson(*json);
    if (!rules)
        return fail(inFile(rules.error(), path));
    return rules;
}

Result<PrivacyKey> PrivacyKey::read(const QString &path)
{
    const auto refused = [&path](const QString &what, const QString &todo) {
        return fail(Error::Code::InvalidArgument, what, path, todo);
    };
    const QFileInfo info(path);
    QFile file(path);
    // A device or a pipe would be read for ever.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return refused(QStringLiteral("the key cannot be read"),
                       QStringLiteral("name a file with %1 random bytes or more").arg(fewestBytes));
    }
    if (info.permissions() & (QFile::ReadOther | QFile::WriteOther | QFile::WriteGroup)) {
        return refused(QStringLiteral("the key is open to others"),
                       QStringLiteral("chmod 600 the file, or make another key"));
    }
    QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes) {
        return refused(QStringLiteral("is too long for a key"),
                       QStringLiteral("name a file of at most %1 bytes").arg(mostBytes));
    }
    bytes.chop(behindKey(bytes));
    if (bytes.size() < fewestBytes) {
        return refused(QStringLiteral("the key has %1 bytes, fewer than %2")
                           .arg(bytes.size())
                           .arg(fewestBytes),
                       QStringLiteral("make one with: head -c 32 /dev/urandom | base64 > FILE"));
    }
    return PrivacyKey(std::move(bytes));
}

QByteArray PrivacyKey::code(std::initializer_list<QStringView> parts) const
{
    QByteArray message;
    for (const QStringView part : parts) {
        message += part.toUtf8();
        message += '\0';
    }
    return hmacSha256(m_bytes, message);
}

QString PrivacyKey::fingerprint() const
{
    return QString::fromLatin1(code({u"bluepencil key fingerprint 1"}).toHex());
}

QString fingerprintOf(const PrivacyRules &rules)
{
    return sha256Hex(QByteArrayView(toLine(toJson(rules))));
}

} // namespace bluepencil
