// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/callstats.h"

namespace bluepencil {

// What calls come to, for all who gather them: from their table, from columns.
struct CallSums {
    qint64 n = 0;
    CallTokens input;
    CallTokens output;
    CallTokens cached;
    std::vector<double> latency;
    std::vector<double> firstToken;
    std::map<QString, qint64> errorTypes;
    std::map<QString, double> costNanos;
    std::map<QString, qint64> costed; // calls by currency

    static void count(CallTokens &tokens, const std::optional<qint64> &said)
    {
        tokens.n += said ? 1 : 0;
        const qint64 more = said.value_or(0);
        tokens.sum += std::min(more, std::numeric_limits<qint64>::max() - tokens.sum);
    }

    void add(const CallSums &other);
    // Of what was added until now; the order of the times changes.
    [[nodiscard]] CallFigures finish();
};

using CallSumsByKey = std::map<QStringList, CallSums>;

// `zone` is that of days.
[[nodiscard]] CallStats finishCalls(const QStringList &by, CallSums &all, CallSumsByKey &groups,
                                    const QTimeZone &zone);

} // namespace bluepencil
