// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/pages/pagecontent.h"

#include <QString>

namespace bluepencil {

class FigureTable;
class PlotCard;
class TableCard;

// What a page behind the statistics says, for files.
struct SavedPage {
    QString page; // its name
    QString filter; // its selections, in words
    PageContent content;

    // What a card shows, under its name or another one.
    void add(const TableCard &card, const QString &title = {});
    void add(const PlotCard &card, const QString &title = {});
    void add(const FigureTable &table);
};

} // namespace bluepencil
