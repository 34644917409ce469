// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/pseudonymiser.h"

#include "core/privacy/innertexts.h"
#include "core/privacy/normalisedtext.h"
#include "core/text/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace bluepencil {

namespace {

// What a placeholder brings together can be a finding of its own; it does not go on for ever.
constexpr int mostRounds = 3;
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

bool isSamePhone(const QString &a, const QString &b)
{
    const bool longer = a.size() >= b.size();
    const QString &tail = longer ? b : a;
    return tail.size() >= leastCommonDigits && (longer ? a : b).endsWith(tail);
}

// "Smith" where the conversation has one "Ann Smith".
bool isPartOfName(const QString &part, const QString &whole)
{
    const QStringList words = whole.split(u' ');
    const QStringList parts = part.split(u' ');
    return parts.size() < words.size()
        && std::ranges::all_of(parts, [&](const QString &word) { return words.contains(word); });
}

class Entities {
public:
    Entities(PrivacyMode mode, const std::vector<ScanText> &texts)
        : m_mode(mode)
        , m_texts(texts)
    {
    }

    // Before the first placeholder: a short name is known by the long one.
    void add(PersonalDataType type, const QString &value)
    {
        const QString key = keyOf(type, value);
        if (m_known.contains({int(type), key}))
            return;
        m_known.insert({int(type), key});
        m_keys[type] += key;
    }

    [[nodiscard]] bool areTooMany() const { return m_known.size() > mostEntities; }

    [[nodiscard]] QString placeholder(PersonalDataType type, const QString &value)
    {
        const std::pair own {int(type), keyOf(type, value)};
        if (const auto given = m_given.constFind(own); given != m_given.cend())
            return *given;
        const std::pair key {int(type), representative(type, own.second)};
        if (!m_placeholders.contains(key)) {
            ++m_counts[typeName(type)];
            m_placeholders.insert(key, next(type));
        }
        return *m_given.insert(own, m_placeholders.value(key));
    }

    [[nodiscard]] const QMap<QString, qint64> &counts() const { return m_counts; }

private:
    [[nodiscard]] QString representative(PersonalDataType type, const QString &key) const
    {
        const QStringList keys = m_keys.value(type);
        if (type == PersonalDataType::Phone) {
            const auto same = std::ranges::find_if(
                keys, [&](const QString &other) { return isSamePhone(other, key); });
            return same == keys.end() ? key : *same;
        }
        if (type != PersonalDataType::Person)
            return key;
        QStringList wholes;
        for (const QString &other : keys) {
            if (isPartOfName(key, other))
                wholes += other;
        }
        // Of several whom it could mean it is none, unless they are parts of one.
        QStringList longest;
        for (const QString &whole : std::as_const(wholes)) {
            if (std::ranges::none_of(wholes,
                                     [&](const QString &w) { return isPartOfName(whole, w); }))
                longest += whole;
        }
        return longest.size() == 1 ? longest.front() : key;
    }

    QString next(PersonalDataType type)
    {
        const QString tag = u'[' + typeName(type).toUpper();
        if (m_mode == PrivacyMode::Redact)
            return tag + u']';
        QString made;
        do
            made = tag + u'_' + QString::number(++m_last[type]) + u']';
        while (isInTexts(made)); // somebody wrote it, and means another
        return made;
    }

    [[nodiscard]] bool isInTexts(const QString &made) const
    {
        return std::ranges::any_of(m_texts,
                                   [&](const ScanText &text) { return text.text.contains(made); });
    }

    PrivacyMode m_mode;
    const std::vector<ScanText> m_texts; // as they were given
    QMap<PersonalDataType, QStringList> m_keys;
    QSet<std::pair<int, QString>> m_known; // the same
    QMap<PersonalDataType, int> m_last;
    QHash<std::pair<int, QString>, QString> m_placeholders; // by representative()
    QHash<std::pair<int, QString>, QString> m_given; // by every key
    QMap<QString, qint64> m_counts;
};

// The text with the placeholders, and where they stand.
std::vector<OffsetMap::Cut> replaceIn(QString &text, const std::vector<Finding> &findings,
                                      Entities &entities)
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
            = written.quote + entities.placeholder(finding.type, written.value) + written.quote;
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

// Placeholders are ASCII, so that offsets stay.
QString withBlankTags(QString text)
{
    static const QRegularExpression tag = [] {
        QStringList names;
        for (const PersonalDataType type : allPersonalDataTypes())
            names += QRegularExpression::escape(typeName(type).toUpper());
        return QRegularExpression(
            QStringLiteral("\\[(?:%1)(?:_[0-9]{1,6})?\\]").arg(names.join(u'|')));
    }();
    auto match = tag.globalMatch(text);
    while (match.hasNext()) {
        const QRegularExpressionMatch one = match.next();
        for (qsizetype i = one.capturedStart(); i < one.capturedEnd(); ++i)
            text[i] = u' ';
    }
    return text;
}

// In the scanner's texts, what is left to replace.
Scanned<std::vector<TextFindings>> scanBesides(const Scanner &scanner,
                                               const std::vector<ScanText> &texts)
{
    auto found = scanTexts(scanner, texts);
    if (!found)
        return found;
    for (TextFindings &one : *found)
        one.findings = besidePlaceholders(std::move(one.findings), one.where.text);
    std::erase_if(*found, [](const TextFindings &one) { return one.findings.empty(); });
    return found;
}

void addAll(const std::vector<TextFindings> &found, Entities &entities)
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
            entities.add(finding.type, inner.at(start, done).value);
        }
    }
}

enum class Edge { Front, Back };

qsizetype moved(const std::vector<OffsetMap::Cut> &cuts, qsizetype offset, Edge edge)
{
    qsizetype shift = 0;
    for (const OffsetMap::Cut &cut : cuts) {
        if (offset <= cut.start && (edge == Edge::Back || offset < cut.start))
            break;
        if (offset < cut.end)
            return edge == Edge::Front ? cut.newStart : cut.newEnd;
        shift = cut.newEnd - cut.end;
    }
    return offset + shift;
}

} // namespace

QString privacyModeName(PrivacyMode mode)
{
    switch (mode) {
    case PrivacyMode::None:
        return QStringLiteral("none");
    case PrivacyMode::Pseudonymise:
        return QStringLiteral("pseudonymise");
    case PrivacyMode::Redact:
        return QStringLiteral("redact");
    }
    return {};
}

std::optional<PrivacyMode> privacyModeFromName(QStringView name)
{
    for (const PrivacyMode mode :
         {PrivacyMode::None, PrivacyMode::Pseudonymise, PrivacyMode::Redact}) {
        if (privacyModeName(mode) == name)
            return mode;
    }
    return std::nullopt;
}

QStringList privacyModeNames()
{
    return {privacyModeName(PrivacyMode::None), privacyModeName(PrivacyMode::Pseudonymise),
            privacyModeName(PrivacyMode::Redact)};
}

qsizetype OffsetMap::start(qsizetype offset) const
{
    for (const auto &cuts : m_rounds)
        offset = moved(cuts, offset, Edge::Front);
    return offset;
}

qsizetype OffsetMap::end(qsizetype offset) const
{
    for (const auto &cuts : m_rounds)
        offset = moved(cuts, offset, Edge::Back);
    return offset;
}

std::vector<Finding> besidePlaceholders(std::vector<Finding> findings, const QString &text)
{
    if (findings.empty() || !text.contains(u'['))
        return findings;
    const QString blank = withBlankTags(text);
    qsizetype done = 0; // UTF-16 units
    qsizetype points = 0;
    std::erase_if(findings, [&](const Finding &finding) {
        const QStringView behind = QStringView(text).sliced(done);
        const qsizetype start = done + utf16Index(behind, finding.start - points);
        const qsizetype size
            = utf16Index(QStringView(text).sliced(start), finding.end - finding.start);
        done = start + size;
        points = finding.end;
        const QStringView rest = QStringView(blank).sliced(start, size);
        return rest != QStringView(text).sliced(start, size)
            && std::ranges::none_of(
                   rest, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    });
    return findings;
}

Pseudonymiser::Pseudonymiser(const Scanner &scanner, PrivacyMode mode)
    : m_scanner(scanner)
    , m_mode(mode)
{
}

Scanned<Pseudonymised> Pseudonymiser::replace(std::vector<ScanText> texts) const
{
    Pseudonymised result;
    result.places.resize(texts.size());
    std::optional<Entities> entities; // most conversations need none
    for (int round = 0; m_mode != PrivacyMode::None; ++round) {
        auto found = scanBesides(m_scanner, texts);
        if (!found)
            return tl::unexpected(found.error());
        if (found->empty() || round == mostRounds) {
            result.left = *std::move(found);
            break;
        }
        if (!entities)
            entities.emplace(m_mode, texts);
        addAll(*found, *entities);
        if (entities->areTooMany()) {
            return tl::unexpected(Unscannable {
                Unscannable::Reason::TooMany,
                QStringLiteral("a conversation names more than %1 entities").arg(mostEntities)});
        }
        std::size_t next = 0;
        for (const TextFindings &one : *found) {
            while (!(texts[next] == one.where))
                ++next;
            result.places[next].add(replaceIn(texts[next].text, one.findings, *entities));
            ++next;
        }
        result.changed = true;
    }
    if (entities)
        result.replaced = entities->counts();
    result.texts.reserve(texts.size());
    for (ScanText &text : texts)
        result.texts.push_back(std::move(text.text));
    return result;
}

} // namespace bluepencil
