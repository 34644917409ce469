// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/replacing/replacer.h"

#include "core/privacy/placeholders.h"
#include "core/privacy/text/innertexts.h"
#include "core/text/text.h"

#include <algorithm>

namespace bluepencil {

namespace {

// Each is held against each. A conversation of so many people is a list, or bait.
constexpr qsizetype mostEntities = 2'000;
// National and international spellings of one phone number have that many last digits in common.
constexpr qsizetype leastCommonDigits = 7;

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
    : m_tags(method, subject)
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
    const QString key = entityKey(type, value);
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
    const std::pair own {int(type), entityKey(type, value)};
    if (const auto given = m_given.constFind(own); given != m_given.cend())
        return *given;
    const QString whole = representative(type, own.second);
    const std::pair key {int(type), whole};
    if (!m_placeholders.contains(key)) {
        ++m_counts[typeName(type)];
        const QString tag = m_tags.tagOf(type, whole, value);
        m_placeholders.insert(key, tag.isEmpty() ? numbered(type) : tag);
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

QString Replacer::numbered(PersonalDataType type)
{
    QString tag;
    do
        tag = placeholderOf(type, u'_' + QString::number(++m_last[type]));
    while (isInTexts(tag)); // somebody wrote it, and means another
    return tag;
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
