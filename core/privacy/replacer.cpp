// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/replacer.h"

#include "core/privacy/generalised.h"
#include "core/privacy/innertexts.h"
#include "core/privacy/normalisedtext.h"
#include "core/privacy/placeholders.h"
#include "core/text/text.h"

#include <QtEndian>

#include <algorithm>

namespace bluepencil {

namespace {

// Each is held against each. A conversation of so many people is a list, or bait.
constexpr qsizetype mostEntities = 2'000;
// National and international spellings of one phone number have that many last digits in common.
constexpr qsizetype leastCommonDigits = 7;

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

// Two spellings with one key are one entity.
QString keyOf(PersonalDataType type, const QString &value)
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

// "12345678" where the conversation has "4512345678".
bool isTailOfPhone(const QString &tail, const QString &whole)
{
    return tail.size() >= leastCommonDigits && tail.size() < whole.size() && whole.endsWith(tail);
}

// "Smith" where the conversation has one "Ann Smith".
bool isPartOfName(const QString &part, const QString &whole)
{
    const QStringList words = whole.split(u' ');
    const QStringList parts = part.split(u' ');
    return parts.size() < words.size()
        && std::ranges::all_of(parts, [&](const QString &word) { return words.contains(word); });
}

// Spellings at home and abroad have that many last digits in common, also where a number at home
// has no more (Denmark, Norway), and few numbers more.
constexpr qsizetype keyedDigits = 8;

// Of several whom it could mean it is none, unless they are parts of one.
template <typename IsPart>
QString wholeOf(const QStringList &keys, const QString &key, IsPart isPart)
{
    QStringList wholes;
    for (const QString &other : keys) {
        if (isPart(key, other))
            wholes += other;
    }
    QStringList longest;
    for (const QString &whole : std::as_const(wholes)) {
        if (std::ranges::none_of(wholes, [&](const QString &w) { return isPart(whole, w); }))
            longest += whole;
    }
    return longest.size() == 1 ? longest.front() : key;
}

} // namespace

Replacer::Replacer(const PrivacyMethod &method, const QString &subject,
                   const std::vector<ScanText> &texts)
    : m_method(method)
    , m_subject(subject)
    , m_texts(texts)
    , m_hasTags(
          std::ranges::any_of(texts, [](const ScanText &text) { return text.text.contains(u'['); }))
{
}

void Replacer::add(const std::vector<TextFindings> &found)
{
    for (const TextFindings &one : found) {
        const QString &text = one.where.text;
        const InnerTexts inner(text);
        qsizetype done = 0; // UTF-16 units
        qsizetype points = 0;
        for (const Finding &finding : one.findings) {
            const qsizetype start
                = done + utf16Index(QStringView(text).sliced(done), finding.start - points);
            done = start + utf16Index(QStringView(text).sliced(start), finding.end - finding.start);
            points = finding.end;
            add(finding.type, inner.at(start, done).value);
        }
    }
}

void Replacer::add(PersonalDataType type, const QString &value)
{
    const QString key = keyOf(type, value);
    if (m_known.contains({int(type), key}))
        return;
    m_known.insert({int(type), key});
    m_keys[type] += key;
}

bool Replacer::areTooMany() const
{
    return m_known.size() > mostEntities;
}

Unscannable Replacer::tooMany()
{
    return {Unscannable::Reason::TooMany,
            QStringLiteral("a conversation names more than %1 entities").arg(mostEntities)};
}

QString Replacer::placeholder(PersonalDataType type, const QString &value)
{
    const std::pair own {int(type), keyOf(type, value)};
    if (const auto given = m_given.constFind(own); given != m_given.cend())
        return *given;
    const QString whole = representative(type, own.second);
    const std::pair key {int(type), whole};
    if (!m_placeholders.contains(key)) {
        ++m_counts[typeName(type)];
        m_placeholders.insert(key, made(type, whole, value));
    }
    return *m_given.insert(own, m_placeholders.value(key));
}

QString Replacer::representative(PersonalDataType type, const QString &key) const
{
    const QStringList keys = m_keys.value(type);
    if (type == PersonalDataType::Phone)
        return wholeOf(keys, key, isTailOfPhone);
    return type == PersonalDataType::Person ? wholeOf(keys, key, isPartOfName) : key;
}

// What is not written as its way needs it gets a placeholder.
QString Replacer::made(PersonalDataType type, const QString &key, const QString &value)
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
    return isPlaceholder(tag) ? tag : numbered(type);
}

QString Replacer::numbered(PersonalDataType type)
{
    QString tag;
    do
        tag = placeholderOf(type, u'_' + QString::number(++m_last[type]));
    while (isInTexts(tag)); // somebody wrote it, and means another
    return tag;
}

QString Replacer::keyed(PersonalDataType type, const QString &key) const
{
    constexpr qsizetype bytes = 8;
    const QString value
        = type == PersonalDataType::Phone ? key.last(std::min(key.size(), keyedDigits)) : key;
    const QByteArray code
        = m_method.key.code({u"pseudonym", m_method.rules.scope, typeName(type), value});
    // Letters alone: what looks like a number could be taken for one.
    QString letters(u'_');
    for (const char byte : code.first(bytes)) {
        const auto bits = static_cast<unsigned char>(byte);
        letters += QLatin1Char(char('a' + bits / 16));
        letters += QLatin1Char(char('a' + bits % 16));
    }
    return letters;
}

// By whole weeks, up to five years to and fro: days of the week stay, and so do intervals.
std::optional<QString> Replacer::shifted(const QString &date) const
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

bool Replacer::isInTexts(const QString &made) const
{
    return m_hasTags && std::ranges::any_of(m_texts, [&](const ScanText &text) {
               return text.text.contains(made);
           });
}

std::vector<OffsetMap::Cut> Replacer::replaceIn(QString &text, const std::vector<Finding> &findings)
{
    const InnerTexts inner(text);
    QString result;
    std::vector<OffsetMap::Cut> cuts;
    qsizetype done = 0; // UTF-16 units
    qsizetype points = 0;
    qsizetype shift = 0; // code points that the result is longer
    for (const Finding &finding : findings) {
        const qsizetype start
            = done + utf16Index(QStringView(text).sliced(done), finding.start - points);
        const qsizetype end
            = start + utf16Index(QStringView(text).sliced(start), finding.end - finding.start);
        const InnerTexts::Written written = inner.at(start, end);
        const QString made
            = written.quote + placeholder(finding.type, written.value) + written.quote;
        result += QStringView(text).sliced(done, start - done);
        result += made;
        const qsizetype length = codePointCount(made);
        cuts.push_back(
            {finding.start, finding.end, finding.start + shift, finding.start + shift + length});
        shift += length - (finding.end - finding.start);
        done = end;
        points = finding.end;
    }
    result += QStringView(text).sliced(done);
    text = std::move(result);
    return cuts;
}

} // namespace bluepencil
