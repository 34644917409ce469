// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/replacing/tagmaker.h"

#include "core/privacy/placeholders.h"
#include "core/privacy/replacing/generalised.h"
#include "core/privacy/text/normalisedtext.h"

#include <QtEndian>

#include <algorithm>

namespace bluepencil {

namespace {

// Spellings at home and abroad have that many last digits in common, also where a number at home
// has no more (Denmark, Norway), and few numbers more.
constexpr qsizetype keyedDigits = 8;

QString normal(const QString &text)
{
    const NormalisedText normalised(text);
    return QString::fromStdString(normalised.bytes()).toCaseFolded().simplified();
}

template <typename Keep> QString only(const QString &text, Keep keep)
{
    QString kept;
    for (const QChar c : text) {
        if (keep(c))
            kept += c;
    }
    return kept;
}

QString digitsOf(const QString &text)
{
    QString digits = only(text, [](QChar c) { return c.isDigit(); });
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

QStringList wordsOf(const QString &text)
{
    QString words = text;
    for (QChar &c : words) {
        if (!c.isLetterOrNumber() && !c.isSurrogate() && !c.isMark())
            c = u' ';
    }
    QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    list.sort();
    return list;
}

// Letters alone: what looks like a number could be taken for one.
QString lettersOf(const QByteArray &code)
{
    constexpr qsizetype bytes = 8;
    QString letters(u'_');
    for (const char byte : code.first(bytes)) {
        const auto bits = static_cast<unsigned char>(byte);
        letters += QLatin1Char(char('a' + bits / 16));
        letters += QLatin1Char(char('a' + bits % 16));
    }
    return letters;
}

} // namespace

QString pseudonymTag(PersonalDataType type, const QByteArray &code)
{
    return placeholderOf(type, lettersOf(code));
}

QString entityKey(PersonalDataType type, const QString &value)
{
    using Type = PersonalDataType;
    switch (type) {
    case Type::Phone:
        return digitsOf(normal(value));
    case Type::Person:
    case Type::Address:
        return wordsOf(normal(value)).join(u' ');
    case Type::Card:
    case Type::Iban:
    case Type::Ssn:
    case Type::NationalId:
    case Type::MacAddress:
    case Type::Passport:
    case Type::Licence:
    case Type::Account:
    case Type::Policy:
    case Type::Vehicle:
        return only(normal(value), [](QChar c) { return c.isLetterOrNumber(); });
    case Type::Email:
    case Type::IpAddress:
    case Type::BirthDate:
    case Type::Custom:
        return normal(value);
    case Type::CredentialUrl: // case counts
    case Type::Secret:
    case Type::CryptoAddress:
    case Type::Unscannable:
        break;
    }
    return value;
}

QString TagMaker::tagOf(PersonalDataType type, const QString &key, const QString &value) const
{
    std::optional<QString> inside;
    switch (m_method.wayOf(type)) {
    case PrivacyWay::Placeholder:
        break;
    case PrivacyWay::Redact:
        inside = QString();
        break;
    case PrivacyWay::Mask:
        inside = masked(type, value);
        break;
    case PrivacyWay::Generalise:
        inside = generalised(type, value);
        break;
    case PrivacyWay::Decade:
        inside = decadeOf(value);
        break;
    case PrivacyWay::ShiftDates:
        inside = shifted(value);
        break;
    case PrivacyWay::Keyed:
        inside = keyed(type, key);
        break;
    }
    const QString tag = inside ? placeholderOf(type, *inside) : QString();
    return isPlaceholder(tag) ? tag : QString();
}

QString TagMaker::keyed(PersonalDataType type, const QString &key) const
{
    const QString value
        = type == PersonalDataType::Phone ? key.last(std::min(key.size(), keyedDigits)) : key;
    return lettersOf(
        m_method.key.code({u"pseudonym", m_method.rules.scope, typeName(type), value}));
}

// By whole weeks, up to five years to and fro: days of the week stay, and so do intervals.
std::optional<QString> TagMaker::shifted(const QString &date) const
{
    constexpr quint32 mostWeeks = 260;
    const std::optional<QDate> day = dateIn(date);
    if (!day)
        return std::nullopt;
    const QByteArray code = m_method.key.code({u"days", m_method.rules.scope, m_subject});
    const auto bits = qFromBigEndian<quint32>(code.constData());
    const auto weeks = qint64(1 + bits / 2 % mostWeeks) * (bits % 2 == 0 ? 1 : -1);
    return QStringLiteral(" ~") + day->addDays(weeks * 7).toString(Qt::ISODate);
}

} // namespace bluepencil
