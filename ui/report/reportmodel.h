// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/plots/plotview.h"
#include "ui/common/style/theme.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <variant>
#include <vector>

// What a report says, before it is written as a file of some kind. All texts are plain ones; those
// of models, queues, labels and people are whatever somebody typed.
namespace bluepencil {

struct ReportText {
    enum class Kind { Body, Note, Alert };

    QString text;
    Kind kind = Kind::Body;
};

// Names and what belongs to them.
struct ReportFacts {
    std::vector<std::pair<QString, QString>> rows;
};

struct ReportCard {
    QString caption;
    QString figure;
    QString detail; // interval and n
    QString change; // against the period before; may be empty
    QString changeDetail;
    Tone tone = Tone::Neutral; // of the change
};

struct ReportCards {
    std::vector<ReportCard> cards;
};

struct ReportPlot {
    QString title;
    QString about; // what is drawn, in words: the picture's description
    QStringList legend; // of the lines
    std::variant<LinePlot, BarPlot> plot;
};

struct ReportColumn {
    QString head;
    bool number = true; // at the end of its column
};

struct ReportCell {
    QString text;
    QString below; // its interval, in a line of its own
};

struct ReportRow {
    std::vector<ReportCell> cells; // one for each column; the first names the row
    bool small = false; // n under 30: marked
};

struct ReportTable {
    QString caption;
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    QStringList notes; // below
};

using ReportBlock = std::variant<ReportText, ReportFacts, ReportCards, ReportPlot, ReportTable>;

struct ReportSection {
    QString title;
    std::vector<ReportBlock> blocks;
    bool startsPage = false;
};

struct Report {
    QString title;
    QString period;
    QString running; // at the head of every page
    QString maker; // program and version
    QString contents; // the word for the list of sections
    QString page; // "Page %1 of %2"
    QString smallMark; // what is said of a marked row
    QString language; // BCP 47
    Qt::LayoutDirection direction = Qt::LeftToRight;
    std::vector<ReportBlock> cover;
    std::vector<ReportSection> sections;
};

} // namespace bluepencil
