// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/sourcetexts.h"

#include "core/check/checktext.h"

#include <algorithm>
#include <array>
#include <optional>

namespace bluepencil {

namespace {

using Visit = std::function<void(const SourceText &)>;

constexpr std::size_t MostCapitals = 4000;

CheckCandidate placeOf(CheckCandidate::Source source, std::optional<std::size_t> index,
                       const QString &name)
{
    CheckCandidate place;
    place.source = source;
    place.index = index ? int(*index) : -1;
    place.name = name;
    return place;
}

// Strings anywhere in a value of the producer's own shape; parseJson bounds the depth.
void visitLeaves(const Json &json, CheckCandidate::Source source, const Visit &visit)
{
    if (json.is_string()) {
        const QString text = toQString(QByteArrayView(json.get_ref<const std::string &>()));
        visit({placeOf(source, {}, {}), text});
    } else if (json.is_structured()) {
        for (const Json &each : json)
            visitLeaves(each, source, visit);
    }
}

// One edit less than `most` + 1, both words short.
qsizetype distance(const QString &a, const QString &b, qsizetype most)
{
    if (qAbs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<qsizetype> row(std::size_t(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype above = row[j];
            const qsizetype changed = diagonal + (a[i - 1] == b[qsizetype(j) - 1] ? 0 : 1);
            row[j] = std::min({above + 1, row[j - 1] + 1, changed});
            diagonal = above;
        }
    }
    return row.back();
}

// "reports.acme.example/x": an address writes names in small letters, too.
bool isInAddress(QStringView text, const CheckText::Word &word)
{
    constexpr QStringView marks = u"./@_";
    const auto at = [text](qsizetype i) {
        return i >= 0 && i < text.size() ? text[i] : QChar(u' ');
    };
    return (marks.contains(at(word.start - 1)) && !at(word.start - 2).isSpace())
        || (marks.contains(at(word.end)) && at(word.end + 1).isLetterOrNumber());
}

} // namespace

void visitSources(const Item &item, const Visit &visit)
{
    using Source = CheckCandidate::Source;
    for (std::size_t i = 0; i < item.messages.size(); ++i) {
        const Message &message = item.messages[i];
        visit({placeOf(Source::Message, i, message.name), message.content, true});
        visit({placeOf(Source::Item, {}, {}), message.name});
    }
    for (std::size_t i = 0; i < item.references.size(); ++i) {
        const Reference &reference = item.references[i];
        const CheckCandidate place = placeOf(Source::Reference, i, reference.title);
        visit({place, reference.text, true});
        visit({place, reference.title});
        visit({place, reference.uri});
    }
    for (std::size_t i = 0; i < item.facts.size(); ++i) {
        const Fact &fact = item.facts[i];
        const CheckCandidate place = placeOf(Source::Fact, i, fact.name);
        for (const QString *text : {&fact.value, &fact.name, &fact.unit, &fact.period})
            visit({place, *text});
    }
    visit({placeOf(Source::Guideline, {}, {}), item.guideline.text, true});
    visitLeaves(item.guideline.voice, Source::Guideline, visit);
    for (const QString *text :
         {&item.title, &item.category, &item.externalId, &item.subjectId, &item.link})
        visit({placeOf(Source::Item, {}, {}), *text});
    for (const Json *json : {&item.attributes, &item.metadata, &item.outputSchema})
        visitLeaves(*json, Source::Item, visit);
}

SourceWords::SourceWords(const Item &item)
{
    visitSources(item, [this](const SourceText &source) { add(source); });
}

void SourceWords::add(const SourceText &source)
{
    const CheckText words(source.text);
    for (const CheckText::Word &word : words.words()) {
        const QStringView view = words.view(word);
        const QString plain = plainWord(view);
        if (view.front().isLower() && !isInAddress(source.text, word))
            m_lower.insert(plain);
        const bool isNew = !m_words.contains(plain);
        m_words.insert(plain);
        for (const QString &part : plain.split(u'-', Qt::SkipEmptyParts))
            m_words.insert(part);
        if (plain.endsWith(QStringLiteral("'s")))
            m_words.insert(plain.chopped(2));
        if (!isNew || !view.front().isUpper() || m_capitals.size() >= MostCapitals)
            continue;
        CheckCandidate candidate = source.place;
        if (source.isBody) {
            candidate.start = words.codePoint(word.start);
            candidate.end = words.codePoint(word.end);
        }
        candidate.text = view.toString();
        m_capitals.push_back({plain, std::move(candidate)});
    }
}

bool SourceWords::holds(QStringView word) const
{
    QString plain = plainWord(word);
    if (plain.endsWith(QStringLiteral("'s")))
        plain.chop(2);
    while (plain.endsWith(u'\''))
        plain.chop(1);
    if (m_words.contains(plain) || m_words.contains(plain + u's'))
        return true;
    if (plain.endsWith(u's') && m_words.contains(plain.chopped(1)))
        return true;
    const QStringList parts = plain.split(u'-', Qt::SkipEmptyParts);
    return parts.size() > 1 && std::ranges::all_of(parts, [this](const QString &part) {
               return m_words.contains(part);
           });
}

bool SourceWords::isCommon(QStringView word) const
{
    return m_lower.contains(plainWord(word));
}

std::vector<CheckCandidate> SourceWords::near(QStringView word, std::size_t count) const
{
    const QString plain = plainWord(word);
    std::array<std::vector<CheckCandidate>, 3> found;
    if (plain.size() < 4 || plain.size() > 40)
        return {};
    const qsizetype most = plain.size() < 7 ? 1 : 2;
    for (const Capital &capital : m_capitals) {
        const qsizetype off = distance(plain, capital.plain, most);
        if (off <= most)
            found[std::size_t(off)].push_back(capital.place);
    }
    std::vector<CheckCandidate> nearest;
    for (const auto &each : found) {
        for (const CheckCandidate &candidate : each) {
            if (nearest.size() < count)
                nearest.push_back(candidate);
        }
    }
    return nearest;
}

} // namespace bluepencil
