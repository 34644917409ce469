// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/columndrafts.h"

#include "core/stats/tally/draftusage.h"

namespace bluepencil {

namespace {

quint64 digestOf(std::string_view id)
{
    constexpr quint64 most = 0x7fff'ffff; // and OtherDraft fits into 32 bits
    return OtherDraft
        + (checksumOf({reinterpret_cast<const uchar *>(id.data()), id.size()}) & most);
}

} // namespace

void addDrafts(const Json &item, std::string_view chosen, ColumnWords &words,
               std::vector<quint64> &row, ColumnRows &rows)
{
    const std::vector<DraftUsage> usages = draftUsage(item);
    const QString id = toQString(QByteArrayView(chosen.data(), std::ssize(chosen)));
    row[column::Drafts] = usages.size();
    row[column::Chosen] = digestOf(chosen);
    for (std::size_t i = 0; i < usages.size(); ++i) {
        const DraftUsage &usage = usages[i];
        if (usage.id == id)
            row[column::Chosen] = i + 1;
        const auto put = [&rows](std::size_t column, quint64 number) {
            rows.drafts[column].push_back(number);
        };
        put(draftcolumn::Model, words.draftModel(toStdString(usage.model)));
        put(draftcolumn::Input, amountNumber(usage.tokens.input, Wholes));
        put(draftcolumn::Output, amountNumber(usage.tokens.output, Wholes));
        put(draftcolumn::CacheRead, amountNumber(usage.tokens.cacheRead, Wholes));
        put(draftcolumn::CacheWrite, amountNumber(usage.tokens.cacheWrite, Wholes));
        put(draftcolumn::Latency, amountNumber(usage.latencyMs, Wholes));
        put(draftcolumn::FirstToken, amountNumber(usage.firstTokenMs, Wholes));
        const bool said = !usage.cost.empty();
        put(draftcolumn::Cost,
            said ? amountNumber(usage.cost.begin()->second, Billionths) : quint64 {0});
        put(draftcolumn::Currency,
            said ? words.currency(toStdString(usage.cost.begin()->first)) : NoWord);
    }
}

} // namespace bluepencil
