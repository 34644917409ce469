// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/figurefile.h"
#include "tests/support/figurefates.h"
#include "tests/support/figuresboth.h"
#include "tests/support/filebytes.h"

#include <QFile>

// A workspace of decisions and the file of figures beside it.
namespace bluepencil::test {

inline const QTimeZone berlin("Europe/Berlin");

inline bool filled(ReviewedWorkspace &store, quint64 seed, int first, int count)
{
    return addFigureReviews(store.queue(), seed, first, count).has_value();
}

// What went wrong, or empty.
inline QString happened(ReviewedWorkspace &store, quint64 seed)
{
    const auto done = addFigureFates(store.workspace(), store.queue(), seed);
    return done ? QString() : toString(done.error());
}

inline QString fileOf(ReviewedWorkspace &store)
{
    return figureFilePath(store.database());
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

inline StatsQuery manyKeys()
{
    return {{},
            {QStringLiteral("reviewer"), QStringLiteral("label"),
             QStringLiteral("/attributes/region")}};
}

// With all that is kept of each decision.
inline StatsQuery manyDetails()
{
    StatsQuery query = manyKeys();
    query.details = true;
    return query;
}

// What is wrong, or empty; `fromColumns` is where the answer must come from.
inline QString wrongWith(ReviewedWorkspace &store, bool fromColumns,
                         const StatsQuery &query = manyKeys())
{
    const BothWays both = statsBothWays(store.workspace(), berlin, query);
    if (both.fromColumns != fromColumns)
        return fromColumns ? QStringLiteral("the columns cannot say")
                           : QStringLiteral("the columns say it");
    return both.wrong;
}

} // namespace bluepencil::test
