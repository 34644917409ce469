// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/news.h"

#include <algorithm>

namespace bluepencil {

namespace {

bool isSame(const Message &one, const Message &other)
{
    return one.role == other.role && one.name == other.name && one.content == other.content;
}

bool isSameFact(const Fact &one, const Fact &other)
{
    return one.name == other.name && one.value == other.value && one.unit == other.unit
        && one.period == other.period;
}

bool isSameReference(const Reference &one, const Reference &other)
{
    return one.title == other.title && one.uri == other.uri && one.text == other.text;
}

} // namespace

News newsOf(const OpenItem &item)
{
    const Item &now = item.lease.item;
    News news;
    news.isNew.assign(now.messages.size(), true);
    news.draft = item.base() != item.draftText || !item.seen;
    news.facts = !item.seen && !now.facts.empty();
    news.references = !item.seen && !now.references.empty();
    if (item.seen) {
        const Item &seen = *item.seen;
        // Messages come behind those that were there; one that was changed or put between is new.
        std::size_t from = 0;
        for (std::size_t i = 0; i < now.messages.size(); ++i) {
            const auto same
                = std::find_if(seen.messages.begin() + std::ptrdiff_t(from), seen.messages.end(),
                               [&](const Message &old) { return isSame(old, now.messages[i]); });
            if (same == seen.messages.end())
                continue;
            news.isNew[i] = false;
            from = std::size_t(same - seen.messages.begin()) + 1;
        }
        news.facts = !std::equal(now.facts.begin(), now.facts.end(), seen.facts.begin(),
                                 seen.facts.end(), isSameFact);
        news.references
            = !std::equal(now.references.begin(), now.references.end(), seen.references.begin(),
                          seen.references.end(), isSameReference);
    }
    news.messages = int(std::count(news.isNew.begin(), news.isNew.end(), true));
    return news;
}

} // namespace bluepencil
