// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/soundoutcomes.h"

#include "core/store/database/database.h"

namespace bluepencil {

Result<std::vector<Outcome>> soundOutcomes(Database &database, const OutcomePick &pick, int most)
{
    std::vector<Outcome> sound;
    qint64 last = 0;
    int damaged = 0;
    while (int(sound.size()) < most) {
        // As many more as were damaged up to here, or each of them would cost a statement.
        const int looked = most - int(sound.size()) + damaged;
        const QString behind
            = last == 0 ? QString() : QStringLiteral(" AND %1 > ?").arg(pick.number);
        Query query(database,
                    pick.find + behind + QStringLiteral(" ORDER BY %1 LIMIT ?").arg(pick.number)
                        + pick.hold);
        for (const QVariant &value : pick.values)
            query.bind(value);
        if (last != 0)
            query.bind(last);
        int seen = 0;
        Result<bool> row = query.bind(looked).runToRow();
        for (; row && *row && int(sound.size()) < most; row = query.next()) {
            ++seen;
            last = query.integer(1);
            Result<Outcome> outcome = parseOutcome(query.bytes(0));
            if (outcome && query.boolean(2))
                sound.push_back(std::move(*outcome));
            else
                ++damaged;
        }
        if (!row)
            return fail(row.error());
        if (seen < looked)
            break;
    }
    return sound;
}

} // namespace bluepencil
