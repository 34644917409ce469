// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/text/innertexts.h"

#include "core/base/limits.h"
#include "core/model/jsontext.h"
#include "core/text/text.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace bluepencil {

namespace {

constexpr int DeepestInner = 4; // JSON in a string in JSON …
constexpr std::size_t MostInner = 100'000;

std::optional<JsonText> groupIn(const QString &text)
{
    const auto first = std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); });
    if (first == text.end() || (*first != u'{' && *first != u'['))
        return std::nullopt;
    auto read = JsonText::read(withWholePairs(text));
    if (!read || !read->node(0).isGroup())
        return std::nullopt;
    return *std::move(read);
}

std::vector<qsizetype> pairsIn(const QString &text)
{
    std::vector<qsizetype> pairs;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            pairs.push_back(i);
    }
    return pairs;
}

qsizetype pointAt(const std::vector<qsizetype> &pairs, qsizetype unit)
{
    return unit - (std::ranges::lower_bound(pairs, unit) - pairs.begin());
}

// The other way round: each pair before the code point is one unit more.
qsizetype unitAt(const std::vector<qsizetype> &pairs, qsizetype point)
{
    std::size_t from = 0;
    std::size_t to = pairs.size();
    while (from < to) {
        const std::size_t middle = (from + to) / 2;
        if (pairs[middle] - 1 - qsizetype(middle) < point)
            from = middle + 1;
        else
            to = middle;
    }
    return point + qsizetype(from);
}

bool saysSomething(QStringView text)
{
    return std::ranges::any_of(text,
                               [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

qsizetype stringEnd(const QString &json, qsizetype start)
{
    qsizetype at = start + 1;
    while (json[at] != u'"')
        at += json[at] == u'\\' ? 2 : 1;
    return at + 1;
}

QString escapedOnce(QString quote)
{
    return quote.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
}

} // namespace

InnerTexts::InnerTexts(const QString &text)
    : m_text(text)
{
    std::vector<qsizetype> places;
    if (isJsonGroup(text)) {
        places.resize(std::size_t(text.size()) + 1);
        std::iota(places.begin(), places.end(), qsizetype {0});
        m_pairs = pairsIn(text);
    }
    if (!places.empty())
        read(text, places, {}, QStringLiteral("\""), 0);
    if (m_all.size() > MostInner)
        m_all.clear();
    if (!m_all.empty())
        join();
}

void InnerTexts::join()
{
    qsizetype done = 0;
    const auto copyUntil = [&](qsizetype end) {
        m_whole.text += QStringView(m_text).sliced(done, end - done);
        for (; done < end; ++done)
            m_whole.places.push_back(done);
    };
    for (const InnerText &inner : m_all) {
        copyUntil(inner.places.front());
        m_whole.text += inner.text;
        m_whole.places.insert(m_whole.places.end(), inner.places.begin(),
                              std::prev(inner.places.end()));
        done = inner.places.back();
    }
    copyUntil(m_text.size());
    m_whole.places.push_back(done);
}

void InnerTexts::read(const QString &text, const std::vector<qsizetype> &places,
                      const QString &pointer, const QString &quote, int depth)
{
    const std::optional<JsonText> json = groupIn(text);
    if (!json || m_all.size() > MostInner)
        return;
    // Between the quotes that begin at `start`.
    const auto inside = [&](qsizetype start, qsizetype end) {
        InnerText inner;
        std::vector<qsizetype> starts;
        inner.text
            = unescaped(QStringView(json->text()).sliced(start + 1, end - start - 2), &starts);
        inner.places.reserve(starts.size());
        for (const qsizetype at : starts)
            inner.places.push_back(places[std::size_t(start + 1 + at)]);
        return inner;
    };
    for (int i = 0; i < int(json->nodes().size()) && m_all.size() <= MostInner; ++i) {
        const JsonNode &node = json->node(i);
        if (node.isMember()) {
            InnerText name = inside(node.nameStart, stringEnd(json->text(), node.nameStart));
            name.pointer = pointer + json->pointer(i);
            name.isName = true;
            m_all.push_back(std::move(name));
        }
        if (node.kind == JsonNode::Kind::Number) {
            InnerText number;
            number.pointer = pointer + json->pointer(i);
            const std::optional<QString> digits = wholeNumber(json->raw(i));
            number.text = digits.value_or(json->raw(i).toString());
            number.isNumber = true;
            number.isRead = digits.has_value();
            number.quote = quote;
            // Not always as many as are written.
            for (qsizetype k = 0; k < number.text.size(); ++k)
                number.places.push_back(
                    places[std::size_t(std::min(node.start + k, node.end - 1))]);
            number.places.push_back(places[std::size_t(node.end)]);
            m_all.push_back(std::move(number));
        } else if (node.kind == JsonNode::Kind::String) {
            InnerText value = inside(node.start, node.end);
            value.pointer = pointer + json->pointer(i);
            if (depth < DeepestInner && isJsonGroup(value.text))
                read(value.text, value.places, value.pointer, escapedOnce(quote), depth + 1);
            else
                m_all.push_back(std::move(value));
        }
    }
}

std::vector<Finding> InnerTexts::outward(const InnerText &inner,
                                         std::vector<Finding> findings) const
{
    const std::vector<qsizetype> pairs = pairsIn(inner.text);
    for (Finding &finding : findings) {
        const auto place = [&](qsizetype point) {
            return inner.places[std::size_t(unitAt(pairs, point))];
        };
        finding.start
            = pointAt(m_pairs, inner.isNumber ? inner.places.front() : place(finding.start));
        finding.end = pointAt(m_pairs, inner.isNumber ? inner.places.back() : place(finding.end));
    }
    return findings;
}

std::vector<Finding> InnerTexts::cut(const std::vector<Finding> &findings) const
{
    std::vector<Finding> pieces;
    for (const Finding &finding : findings) {
        const qsizetype start = unitAt(m_pairs, finding.start);
        const qsizetype end = unitAt(m_pairs, finding.end);
        auto inner = std::ranges::partition_point(
            m_all, [start](const InnerText &one) { return one.places.back() <= start; });
        for (; inner != m_all.end() && inner->places.front() < end; ++inner) {
            if (inner->isName || inner->places.front() == inner->places.back())
                continue;
            // An escape that is cut into goes whole.
            const auto &places = inner->places;
            auto from = std::ranges::upper_bound(places, start);
            if (from != places.begin())
                --from;
            auto to = std::ranges::lower_bound(places, end);
            if (inner->isNumber || to == places.end())
                to = std::prev(places.end());
            if (inner->isNumber)
                from = places.begin();
            const qsizetype first = from - places.begin();
            if (!saysSomething(QStringView(inner->text).sliced(first, to - from)))
                continue;
            Finding piece = finding;
            piece.start = pointAt(m_pairs, *from);
            piece.end = pointAt(m_pairs, *to);
            pieces.push_back(std::move(piece));
        }
    }
    return pieces;
}

InnerTexts::Written InnerTexts::at(qsizetype start, qsizetype end) const
{
    const auto inner = std::ranges::partition_point(
        m_all, [start](const InnerText &one) { return one.places.back() <= start; });
    if (inner == m_all.end() || inner->places.front() > start)
        return {m_text.sliced(start, end - start), {}};
    const auto &places = inner->places;
    const qsizetype from = std::ranges::lower_bound(places, start) - places.begin();
    const qsizetype to = std::ranges::lower_bound(places, end) - places.begin();
    return {inner->text.sliced(from, std::min(to, inner->text.size()) - from), inner->quote};
}

std::optional<QString> wholeNumber(QStringView number)
{
    constexpr qsizetype longest = 64; // no number of anybody has more digits
    const qsizetype sign = number.startsWith(u'-') ? 1 : 0;
    qsizetype end = sign;
    QString digits;
    qsizetype whole = -1; // digits before the point
    for (; end < number.size() && number[end].toLower() != u'e'; ++end) {
        if (number[end] == u'.')
            whole = digits.size();
        else
            digits += number[end];
    }
    if (whole < 0 && end == number.size())
        return number.toString();
    whole = whole < 0 ? digits.size() : whole;
    bool isNumber = true;
    const int exponent = end < number.size() ? number.sliced(end + 1).toInt(&isNumber) : 0;
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (!isNumber || std::abs(qint64(exponent)) > limits::LineBytes)
        return std::nullopt;
    whole += exponent;
    if (digits.size() > whole || whole > longest)
        return digits.isEmpty() ? std::optional(QStringLiteral("0")) : std::nullopt;
    digits = digits.leftJustified(whole, u'0');
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    return number.first(sign).toString() + digits;
}

bool isJsonGroup(const QString &text)
{
    return groupIn(text).has_value();
}

QString withWholePairs(QString json)
{
    const auto unitOf = [&json](qsizetype at) -> int {
        if (at + 6 > json.size() || json[at] != u'\\' || json[at + 1] != u'u')
            return -1;
        bool isHex = false;
        const int unit = QStringView(json).sliced(at + 2, 4).toInt(&isHex, 16);
        return isHex ? unit : -1;
    };
    for (qsizetype at = json.indexOf(u'\\'); at >= 0 && at + 1 < json.size();
         at = json.indexOf(u'\\', at)) {
        const int unit = unitOf(at);
        if (unit < 0) {
            at += 2;
            continue;
        }
        if (QChar::isHighSurrogate(char32_t(unit))) {
            const int next = unitOf(at + 6);
            if (next >= 0 && QChar::isLowSurrogate(char32_t(next))) {
                at += 12;
                continue;
            }
        }
        if (QChar::isSurrogate(char32_t(unit)))
            json.replace(at + 2, 4, QStringLiteral("fffd"));
        at += 6;
    }
    return json;
}

} // namespace bluepencil
