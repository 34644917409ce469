// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/tally/itempart.h"

#include <optional>

namespace bluepencil {

namespace {

// Goes over JSON that is known to be valid without building anything: most of an item is text,
// which memchr passes over. Every function is false where the JSON turns out not to be valid.
class Skimmer {
public:
    explicit Skimmer(std::string_view json)
        : m_json(json)
    {
    }

    [[nodiscard]] std::size_t at() const { return m_at; }

    // Past white space, and past `wanted` if it stands there.
    bool take(char wanted)
    {
        while (m_at < m_json.size() && m_json.substr(m_at, 1).find_first_of(" \t\r\n") == 0)
            ++m_at;
        if (m_at >= m_json.size() || m_json[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    // Behind the opening quote: past the closing one, which no odd run of backslashes escapes.
    bool skipString()
    {
        while ((m_at = m_json.find('"', m_at)) != std::string_view::npos) {
            std::size_t slashes = 0;
            while (m_json[m_at - 1 - slashes] == '\\')
                ++slashes;
            ++m_at;
            if (slashes % 2 == 0)
                return true;
        }
        return false;
    }

    bool skipValue()
    {
        int depth = 0;
        for (; m_at < m_json.size(); ++m_at) {
            const char character = m_json[m_at];
            if (character == '"') {
                ++m_at;
                if (!skipString())
                    return false;
                --m_at; // the loop goes past the quote
            } else if (character == '{' || character == '[') {
                ++depth;
            } else if (character == '}' || character == ']' || character == ',') {
                if (depth == 0)
                    return true; // the end of the object around, or its next member
                depth -= character == ',' ? 0 : 1;
            }
        }
        return false;
    }

private:
    std::string_view m_json;
    std::size_t m_at = 0;
};

// The wanted members; nothing where the quick way does not lead through.
std::optional<Json> skim(std::string_view line, const std::set<std::string> &members)
{
    Json part = Json::object();
    Skimmer skimmer(line);
    if (!skimmer.take('{'))
        return std::nullopt;
    if (skimmer.take('}'))
        return part;
    do {
        if (!skimmer.take('"'))
            return std::nullopt;
        const std::size_t start = skimmer.at();
        if (!skimmer.skipString())
            return std::nullopt;
        const std::string key(line.substr(start, skimmer.at() - 1 - start));
        if (key.find('\\') != std::string::npos || !skimmer.take(':'))
            return std::nullopt;
        const std::size_t value = skimmer.at();
        if (!skimmer.skipValue())
            return std::nullopt;
        if (!members.contains(key))
            continue;
        const std::string_view text = line.substr(value, skimmer.at() - value);
        part[key] = Json::parse(text.begin(), text.end(), nullptr, false);
        if (part[key].is_discarded())
            return std::nullopt;
        if (part.size() == members.size())
            return part;
    } while (skimmer.take(','));
    return part;
}

} // namespace

ItemPart::ItemPart(const FeedbackFilter &filter, const QStringList &pointers)
{
    for (const auto &[pointer, wanted] : filter.where)
        add(pointer);
    for (const QString &pointer : pointers)
        add(pointer);
}

void ItemPart::add(const QString &pointer)
{
    if (pointer.isEmpty()) {
        m_whole = true;
        return;
    }
    QString member = pointer.section(u'/', 1, 1);
    member.replace(QLatin1String("~1"), QLatin1String("/"));
    member.replace(QLatin1String("~0"), QLatin1String("~"));
    m_members.insert(toStdString(member));
}

Result<Json> ItemPart::read(std::string_view line) const
{
    if (!m_whole) {
        if (std::optional<Json> part = skim(line, m_members))
            return std::move(*part);
    }
    return parseJson(QByteArrayView(line.data(), std::ssize(line)));
}

std::string pointerStep(const std::string &key)
{
    std::string step;
    for (const char character : key) {
        if (character == '~')
            step += "~0";
        else if (character == '/')
            step += "~1";
        else
            step += character;
    }
    return step;
}

} // namespace bluepencil
