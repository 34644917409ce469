// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/comparison.h"
#include "tests/ui/rig/figurepages.h"
#include "ui/statistics/cards/figuretable.h"
#include "ui/statistics/filterbar.h"

#include <QFile>
#include <QTest>

#include <algorithm>

// A second selection on the pages behind the statistics.
namespace bluepencil {

inline constexpr auto ctrlAlt = Qt::ControlModifier | Qt::AltModifier;

inline bool settled(StatisticsDesk &desk)
{
    return desk.rig.waitFor([&desk] { return desk.place->isSettled(); }, pageMs);
}

inline Stats statsOf(StatisticsDesk &desk, const FilterBar *bar, const QStringList &by = {})
{
    StatsQuery query;
    query.filter = bar->filter(deskNow);
    query.by = by;
    query.details = true;
    Workspace &workspace = desk.rig.workspace();
    const auto stats = computeStats(workspace.database(), workspace.timeZone(), query);
    if (!stats)
        qFatal("no figures");
    return *stats;
}

inline const FigureRow *rowOf(const FigureTable *table, const QString &name)
{
    const auto &rows = table->sheet().rows;
    const auto found = std::ranges::find_if(
        rows, [&name](const FigureRow &row) { return row.cells.front().text == name; });
    return found == rows.end() ? nullptr : &*found;
}

inline void verifyRow(const FigureTable *table, const QString &name, const ComparedFigure &wanted)
{
    const FigureRow *row = rowOf(table, name);
    QVERIFY2(row != nullptr, qPrintable(name));
    QCOMPARE(row->cells[1].value.value(), double(wanted.nNow));
    QCOMPARE(row->cells[2].value.value(), double(wanted.nBefore));
    QCOMPARE(row->small, std::min(wanted.nNow, wanted.nBefore) < SmallGroup);
    if (!row->small) {
        QCOMPARE(row->cells[3].value, wanted.now);
        QCOMPARE(row->cells[4].value, wanted.before);
        QCOMPARE(row->cells[5].value, wanted.difference.value);
    }
    QCOMPARE(row->cells[3].high, wanted.nowHigh);
    QCOMPARE(row->cells[4].high, wanted.beforeHigh);
    QCOMPARE(row->cells[5].low, wanted.difference.low);
    QCOMPARE(row->cells[5].high, wanted.difference.high);
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace bluepencil
