// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/suggestions.h"

#include "core/model/fields.h"

namespace bluepencil {

namespace {

constexpr std::array<const char *, SuggestionKindCount> kindNames {"spelling", "memory", "redraft"};

} // namespace

OrderedJson toJson(const SuggestionCounts &counts)
{
    OrderedJson json = OrderedJson::object();
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        const SuggestionCount &count = counts.kinds[i];
        if (count.offered > 0)
            json[kindNames[i]] = {{"offered", count.offered}, {"taken", count.taken}};
    }
    return json;
}

Result<SuggestionCounts> suggestionsFromJson(const Json &json, const QString &pointer)
{
    if (!json.is_object())
        return fail(Error::Code::InvalidInput, QStringLiteral("must be an object"), pointer);
    FieldReader fields(json, pointer);
    SuggestionCounts counts;
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        const Json *kind = fields.childObject(kindNames[i]);
        if (!kind)
            continue;
        FieldReader reader(*kind, fields.pointer(kindNames[i]));
        SuggestionCount &count = counts.kinds[i];
        reader.integer("offered", count.offered, 0, MostSuggestions);
        reader.integer("taken", count.taken, 0, MostSuggestions);
        if (reader.ok() && count.taken > count.offered)
            reader.fail(reader.pointer("taken"), QStringLiteral("must not be above offered"));
        if (!reader.ok())
            fields.take(*reader.error());
    }
    if (!fields.ok())
        return fail(*fields.error());
    return counts;
}

QString suggestionKindName(SuggestionKind kind)
{
    return QString::fromLatin1(kindNames[static_cast<std::size_t>(kind)]);
}

} // namespace bluepencil
