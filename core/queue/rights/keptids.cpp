// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/keptids.h"

#include "core/privacy/scanner.h"

#include <algorithm>

namespace bluepencil {

namespace {

// Rows of history go as a whole.
Result<QStringList> idsOf(Database &database, const QString &subjectId,
                          const QStringList &earlierItems)
{
    QStringList ids;
    const auto read = [&](const QString &which, const QString &key) -> Result<> {
        Query query(database,
                    QStringLiteral("SELECT external_id FROM item WHERE final_text IS NULL"
                                   " AND %1 = ?")
                        .arg(which));
        Result<bool> row = query.bind(key).runToRow();
        for (; row && *row; row = query.next())
            ids += query.text(0);
        return row ? Result<>() : fail(row.error());
    };
    BLUEPENCIL_TRY(read(QStringLiteral("subject_id"), subjectId));
    for (const QString &itemId : earlierItems)
        BLUEPENCIL_TRY(read(QStringLiteral("item_id"), itemId));
    return ids;
}

} // namespace

Result<KeptIds> keptIdsOf(Database &database, const QString &subjectId,
                          const QStringList &earlierItems)
{
    const Result<QStringList> ids = idsOf(database, subjectId, earlierItems);
    if (!ids)
        return fail(ids.error());
    KeptIds kept {ids->size(), std::nullopt};
    if (ids->isEmpty()) {
        kept.personal = 0;
        return kept;
    }
    const Result<Scanner> scanner = Scanner::create();
    if (!scanner)
        return kept; // an erasure does not wait for its tables
    kept.personal = std::ranges::count_if(*ids, [&scanner](const QString &id) {
        const auto found = scanner->scan(id);
        return !found || !found->empty();
    });
    return kept;
}

} // namespace bluepencil
