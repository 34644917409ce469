// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/feedbacklist.h"
#include "ui/common/plots/plotview.h"
#include "ui/statistics/cards/figurecard.h"
#include "ui/statistics/cards/figuretable.h"

#include <optional>
#include <vector>

namespace bluepencil {

// The decisions behind a point, bar or row, with what they have in common in words.
struct PageSource {
    QString title;
    FeedbackListQuery query; // whole: with its filter
};

// A plot with its table, or a table alone.
struct PagePart {
    enum class Kind { Table, Lines, Bars };

    Kind kind = Kind::Table;
    QString title;
    QString subtitle;
    QString remark;
    QStringList legend;
    FigureSheet sheet; // a row's source is the index into PageContent::sources
    LinePlot lines;
    BarPlot bars;
    std::vector<int> sources; // of the stops or bars, as of the rows; -1: cannot be opened
    QString nothing; // why there is no plot or no row; empty: there is one
    bool wide = true; // else two such parts stand beside each other
};

struct PageChoice {
    QString id;
    QString text;
};

// What a page behind the statistics shows: cards, plots and tables, notes; or words in their place.
struct PageContent {
    struct Words {
        QString icon;
        QString head;
        QString sentence;
    };

    std::optional<Words> words;
    std::vector<CardWords> cards;
    std::vector<PagePart> parts;
    QString notes;
    std::vector<PageSource> sources;
    std::vector<PageChoice> choices; // what can be shown in its place; empty: nothing
    QString choice; // of what is shown

    // The index that rows and bars carry.
    [[nodiscard]] int add(PageSource source)
    {
        sources.push_back(std::move(source));
        return int(sources.size()) - 1;
    }
};

} // namespace bluepencil
