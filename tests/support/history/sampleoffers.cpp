// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/history/sampleoffers.h"

#include "tests/support/history/samplestaff.h"
#include "tests/support/history/sampletexts.h"

namespace bluepencil::samples {

namespace {

struct Offer {
    SuggestionKind kind;
    double read; // share of the drafts that went out as they were, or not at all
    double written; // of those in the place of which a text was written
    int most;
    double taken; // share of what was offered to those who wrote
};

constexpr std::array offers {Offer {SuggestionKind::Spelling, .05, .25, 3, .7},
                             Offer {SuggestionKind::Memory, .12, .3, 2, .55}};

} // namespace

SuggestionCounts offersFor(const QString &externalId, const QString &language, bool writes)
{
    const quint64 number = externalId.section(u'-', -1).toULongLong();
    Chance chance(historySeed + number);
    SuggestionCounts counts;
    for (const Offer &offer : offers) {
        if (!chance.happens(writes ? offer.written : offer.read))
            continue;
        if (offer.kind == SuggestionKind::Spelling && language == u"ja")
            continue; // has no dictionary
        SuggestionCount &count = counts.kinds[static_cast<std::size_t>(offer.kind)];
        count.offered = static_cast<int>(chance.between(1, offer.most));
        for (int i = 0; writes && i < count.offered; ++i)
            count.taken += chance.happens(offer.taken) ? 1 : 0;
    }
    return counts;
}

} // namespace bluepencil::samples
