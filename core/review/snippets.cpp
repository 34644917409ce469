// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/snippets.h"

#include "core/model/canonicaltext.h"
#include "core/model/json.h"
#include "core/text/text.h"

#include <algorithm>
#include <string>

namespace bluepencil {

namespace {

constexpr qsizetype LongestPlaceholder = 200; // UTF-16 units between the braces
constexpr qsizetype LongestWord = 100;
constexpr std::size_t MostWords = 50'000;

QString stringOf(const Json &object, const char *name)
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_string())
        return {};
    return toQString(QByteArrayView(found->get_ref<const std::string &>()));
}

Result<Json> listIn(QByteArrayView json, const char *name)
{
    auto whole = parseJsonObject(json);
    if (!whole)
        return tl::unexpected(whole.error());
    const auto found = whole->find(name);
    if (found == whole->end() || !found->is_array())
        return fail(Error::Code::InvalidInput, QStringLiteral("this must be a list"),
                    u'/' + QString::fromLatin1(name));
    return *found;
}

QString customerOf(const Item &item)
{
    for (auto each = item.messages.rbegin(); each != item.messages.rend(); ++each) {
        if (each->role == Role::User && !each->name.isEmpty())
            return each->name.simplified();
    }
    return item.attributes.is_object() ? stringOf(item.attributes, "customer").simplified()
                                       : QString();
}

// What stands in the braces; nothing if they hold no placeholder.
std::optional<QString> placeholderAt(QStringView text, qsizetype open)
{
    const qsizetype close = text.indexOf(u'}', open + 1);
    if (close < 0 || close - open - 1 > LongestPlaceholder)
        return std::nullopt;
    const QStringView inside = text.sliced(open + 1, close - open - 1);
    const QStringView name
        = inside.left(inside.indexOf(u':') < 0 ? inside.size() : inside.indexOf(u':'));
    const bool isName = !name.isEmpty()
        && std::ranges::all_of(name, [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; });
    if (!isName || inside.contains(u'{') || inside.contains(u'\n'))
        return std::nullopt;
    return inside.toString();
}

std::optional<QString> valueOf(const QString &placeholder, const Item &item,
                               const QString &reviewer)
{
    QString value;
    if (placeholder == u"customer")
        value = customerOf(item);
    else if (placeholder == u"external_id")
        value = item.externalId;
    else if (placeholder == u"reviewer")
        value = reviewer;
    else if (placeholder.startsWith(u"fact:")) {
        const QString wanted = placeholder.mid(5).trimmed();
        const auto fact = std::ranges::find_if(item.facts, [&](const Fact &each) {
            return each.name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
        if (fact != item.facts.end())
            value = factText(*fact);
    }
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

} // namespace

Result<std::vector<Snippet>> parseSnippets(QByteArrayView json)
{
    const auto list = listIn(json, "snippets");
    if (!list)
        return tl::unexpected(list.error());
    std::vector<Snippet> snippets;
    for (const Json &each : *list) {
        const QString where = QStringLiteral("/snippets/%1").arg(snippets.size());
        if (!each.is_object())
            return fail(Error::Code::InvalidInput, QStringLiteral("this must be an object"), where);
        Snippet snippet {stringOf(each, "abbreviation"), canonicalText(stringOf(each, "text"))};
        if (snippet.abbreviation.size() > longestAbbreviation
            || snippet.text.toUtf8().size() > snippetBytes || snippets.size() == mostSnippets)
            return fail(Error::Code::LimitExceeded, QStringLiteral("this is too long"), where);
        snippets.push_back(std::move(snippet));
    }
    return snippets;
}

QByteArray snippetsJson(const std::vector<Snippet> &snippets)
{
    OrderedJson list = OrderedJson::array();
    for (const Snippet &snippet : snippets)
        list.push_back({{"abbreviation", toStdString(snippet.abbreviation)},
                        {"text", toStdString(snippet.text)}});
    OrderedJson whole;
    whole["snippets"] = std::move(list);
    return toLine(whole) + '\n';
}

Result<QStringList> parseOwnWords(QByteArrayView json)
{
    const auto list = listIn(json, "words");
    if (!list)
        return tl::unexpected(list.error());
    QStringList words;
    for (const Json &each : *list) {
        const QString where = QStringLiteral("/words/%1").arg(words.size());
        if (!each.is_string())
            return fail(Error::Code::InvalidInput, QStringLiteral("this must be a word"), where);
        const QString word = toQString(QByteArrayView(each.get_ref<const std::string &>()));
        if (word.size() > LongestWord || std::size_t(words.size()) == MostWords)
            return fail(Error::Code::LimitExceeded, QStringLiteral("this is too long"), where);
        words.append(word);
    }
    return words;
}

QByteArray ownWordsJson(const QStringList &words)
{
    OrderedJson list = OrderedJson::array();
    for (const QString &word : words)
        list.push_back(toStdString(word));
    OrderedJson whole;
    whole["words"] = std::move(list);
    return toLine(whole) + '\n';
}

ExpandedSnippet expandSnippet(const QString &text, const Item &item, const QString &reviewer)
{
    ExpandedSnippet expanded;
    for (qsizetype at = 0; at < text.size();) {
        const auto placeholder
            = text[at] == u'{' ? placeholderAt(text, at) : std::optional<QString>();
        if (!placeholder) {
            expanded.text += text[at++];
            continue;
        }
        const qsizetype length = placeholder->size() + 2;
        const QString whole = text.mid(at, length);
        if (*placeholder == u"cursor") {
            if (!expanded.caret)
                expanded.caret = codePointCount(expanded.text);
        } else if (const auto value = valueOf(*placeholder, item, reviewer)) {
            expanded.text += *value;
        } else {
            expanded.text += whole;
            if (!expanded.unknown.contains(whole))
                expanded.unknown.append(whole);
        }
        at += length;
    }
    return expanded;
}

QString factText(const Fact &fact)
{
    const QString value = fact.value.trimmed();
    if (fact.unit.isEmpty())
        return value;
    return fact.unit == u"%" ? value + fact.unit : value + u' ' + fact.unit;
}

} // namespace bluepencil
