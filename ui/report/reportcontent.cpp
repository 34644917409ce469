// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportcontent.h"

#include "core/stats/days.h"
#include "core/text/hunks/editscript.h"
#include "ui/common/style/paint.h"
#include "ui/report/reportcells.h"
#include "ui/statistics/cards/figurecards.h"
#include "ui/statistics/comparedwords.h"
#include "ui/statistics/figures.h"
#include "ui/statistics/figurewords.h"
#include "ui/words.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace bluepencil {

namespace report {

namespace {

constexpr std::size_t mostDayRows = 31; // beyond them a table goes by weeks

template <typename Shown>
void addPlot(ReportSection &section, const Shown &shown, const QString &title, const QString &about)
{
    if (!shown.nothing.isEmpty()) {
        section.blocks.push_back(
            ReportText {title + QStringLiteral(": ") + shown.nothing, ReportText::Kind::Note});
        return;
    }
    ReportPlot plot;
    plot.title = title;
    plot.about = about;
    if constexpr (std::is_same_v<Shown, figures::ShownLines>)
        plot.legend = shown.legend;
    plot.plot = shown.plot;
    section.blocks.push_back(std::move(plot));
}

ReportTable bandTable(const Overview &overview)
{
    ReportTable table;
    table.caption = Said::tr("Edit effort in five bands");
    table.columns = {wordsColumn(Said::tr("Change, HTER")), figureColumn(Said::tr("n")),
                     figureColumn(Said::tr("Share"))};
    const auto &bands = overview.stats.hter.bands;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        table.rows.push_back(
            {{textCell(words::band(HterBand(i))), countCell(bands[i].n), rateCell(bands[i])},
             false});
    }
    table.notes = {Said::tr("Of the decisions that have a final. Left out: %1 without one.")
                       .arg(words::count(overview.stats.hter.leftOut))};
    return table;
}

ReportTable dayTable(const std::vector<DayFigures> &days)
{
    ReportTable table;
    table.caption = Said::tr("Day by day");
    table.columns
        = {wordsColumn(Said::tr("Day")),          figureColumn(Said::tr("n")),
           figureColumn(Said::tr("Approved")),    figureColumn(Said::tr("Edited")),
           figureColumn(Said::tr("Rejected")),    figureColumn(Said::tr("HTER, mean")),
           figureColumn(Said::tr("Median time")), figureColumn(Said::tr("Open at its end"))};
    for (const DayFigures &day : days) {
        const bool shown = figures::isShown(day.n);
        const Rate hidden;
        const auto rate = [&](std::size_t action) {
            return rateCell(shown ? day.actions[action] : hidden);
        };
        ReportCell hter = textCell(words::none());
        if (figures::isShown(day.hter.n) && day.hter.value) {
            hter.text = isolated(words::share(*day.hter.value));
            if (day.hter.low && day.hter.high)
                hter.below = isolatedTime(words::shareRange(*day.hter.low, *day.hter.high));
        }
        table.rows.push_back({{textCell(isolatedTime(words::shortDay(day.date))), countCell(day.n),
                               rate(ApproveAt), rate(EditAt), rate(RejectAt), hter,
                               durationCell(day.active), countCell(day.openAtEnd)},
                              shown && day.n < SmallGroup});
    }
    return table;
}

ReportTable weekTable(const Stats &weeks)
{
    ReportTable table;
    table.caption = Said::tr("Week by week");
    table.columns = {wordsColumn(Said::tr("Week (ISO 8601)")), figureColumn(Said::tr("n")),
                     figureColumn(Said::tr("Approved")),       figureColumn(Said::tr("Edited")),
                     figureColumn(Said::tr("Rejected")),       figureColumn(Said::tr("HTER, mean")),
                     figureColumn(Said::tr("Median time"))};
    for (const StatsGroup &group : weeks.groups) {
        const Stats &week = group.stats;
        ReportRow row {{textCell(isolated(group.key.front().second.value_or(words::none()))),
                        countCell(week.n)},
                       figures::isShown(week.n) && week.n < SmallGroup};
        const bool shown = figures::isShown(week.n);
        const Rate hidden;
        for (const std::size_t action : {ApproveAt, EditAt, RejectAt})
            row.cells.push_back(rateCell(shown ? week.actions[action] : hidden));
        row.cells.push_back(shareCell(week.hter.mean));
        row.cells.push_back(durationCell(week.active.median));
        table.rows.push_back(std::move(row));
    }
    table.notes = {Said::tr("The first and the last week may be cut by the period.")};
    return table;
}

// How the figures that a comparison knows are written.
struct ComparedWrite {
    QString name;
    std::function<QString(double)> value;
    std::function<QString(double)> difference;
    bool isSigned = false;
};

QString signedDuration(double ms)
{
    const QString amount = duration(std::abs(ms));
    if (amount == duration(0))
        return amount;
    // The sign stands at the figure, whichever way its unit is read.
    const QString sign = ms > 0 ? QStringLiteral("+") : QLocale().negativeSign();
    const bool rightToLeft = amount.front() == QChar(0x2067);
    return amount.left(1) + (rightToLeft ? QString(QChar(0x200E)) : QString()) + sign
        + amount.mid(1);
}

ComparedWrite writeOf(const QString &figure)
{
    const words::ComparedName named = words::comparedName(figure, foreign);
    switch (named.unit) {
    case words::FigureUnit::Share:
        return {named.name, [](double value) { return words::percent(value); },
                [](double value) {
                    return Said::tr("%1 points").arg(signedNumber(value * 100, 1));
                }};
    case words::FigureUnit::Time:
        return {named.name, duration, signedDuration};
    case words::FigureUnit::Money:
        return {named.name, [](double amount) { return isolated(money(amount)); },
                [](double amount) {
                    return isolated((amount > 0 ? QStringLiteral("+") : QString()) + money(amount));
                }};
    case words::FigureUnit::Number:
        break;
    }
    return {named.name,
            [decimals = named.decimals](double value) { return isolated(number(value, decimals)); },
            [decimals = named.decimals](double value) { return signedNumber(value, decimals); },
            named.isSigned};
}

// `besides`: each side says its interval as well.
ReportRow comparedRow(const ComparedFigure &figure, bool besides)
{
    const ComparedWrite how = writeOf(figure.figure);
    ReportCell difference = textCell(how.difference(*figure.difference.value));
    QString verdict = words::none();
    if (figure.difference.low && figure.difference.high) {
        difference.below = isolatedTime(Said::tr("%1 to %2")
                                            .arg(how.difference(*figure.difference.low),
                                                 how.difference(*figure.difference.high)));
        const bool sure = *figure.difference.low > 0 || *figure.difference.high < 0;
        verdict = sure ? Said::tr("beyond chance") : Said::tr("may be chance");
    }
    const auto side = [&](const std::optional<double> &value, const std::optional<double> &low,
                          const std::optional<double> &high, qint64 n) {
        const QString counted = Said::tr("n = %1").arg(words::count(n));
        const auto write = [&how](double at) {
            return how.value(how.isSigned ? at : std::max(0.0, at)); // none else is below it
        };
        return ReportCell {value ? how.value(*value) : words::none(),
                           besides && low && high
                               ? isolatedTime(Said::tr("%1 to %2").arg(write(*low), write(*high)))
                                   + QStringLiteral(", ") + counted
                               : counted};
    };
    return {{textCell(how.name), side(figure.now, figure.nowLow, figure.nowHigh, figure.nNow),
             side(figure.before, figure.beforeLow, figure.beforeHigh, figure.nBefore), difference,
             textCell(verdict)},
            figure.nNow < SmallGroup || figure.nBefore < SmallGroup};
}

QString dayOf(UtcMs at, const QTimeZone &zone)
{
    return fullDay(dateOf(at, zone));
}

QString filterWords(const FeedbackFilter &filter)
{
    QStringList parts;
    const auto add = [&parts](const QString &name, const QStringList &values) {
        if (values.isEmpty())
            return;
        QStringList names;
        for (const QString &value : values)
            names += foreign(value);
        parts += QStringLiteral("%1: %2").arg(name, names.join(QStringLiteral(", ")));
    };
    const auto addKey = [&add](const QString &key, const QStringList &values) {
        add(words::groupKey(key), values);
    };
    addKey(QStringLiteral("queue"), filter.queues);
    QStringList models;
    for (const QString &model : filter.models)
        models += words::model(model);
    addKey(QStringLiteral("model"), models);
    addKey(QStringLiteral("task"), filter.tasks);
    addKey(QStringLiteral("reviewer"), filter.reviewers);
    addKey(QStringLiteral("language"), filter.languages);
    QStringList actions;
    for (const QString &name : filter.actions) {
        const std::optional<Action> action = actionFromName(name);
        actions += action ? words::action(*action) : name;
    }
    add(Said::tr("Action"), actions);
    QStringList labels;
    for (const QString &code : filter.labels)
        labels += words::label(code);
    addKey(QStringLiteral("label"), labels);
    for (const auto &[pointer, value] : filter.where)
        addKey(pointer, {value});
    return parts.isEmpty() ? Said::tr("none: every decision that counts")
                           : parts.join(QStringLiteral("; "));
}

QString selectionWords(const FeedbackFilter &filter, const QTimeZone &zone)
{
    const QString kind = filterWords(filter);
    if (filter.from && filter.to) {
        return Said::tr("%1 to %2; filters: %3")
            .arg(dayOf(*filter.from, zone), dayOf(*filter.to - 1, zone), kind);
    }
    if (filter.from)
        return Said::tr("from %1 on; filters: %2").arg(dayOf(*filter.from, zone), kind);
    if (filter.to)
        return Said::tr("until %1; filters: %2").arg(dayOf(*filter.to - 1, zone), kind);
    return Said::tr("all days; filters: %1").arg(kind);
}

// What the other selection is, and how many decisions it has.
QString otherWords(const ReportFigures &of)
{
    const QTimeZone zone(of.stats.timeZone.toLatin1());
    return Said::tr("%1, n = %2")
        .arg(selectionWords(*of.againstFilter, zone), words::count(of.against->other.n));
}

ReportTable besideTable(const QString &caption)
{
    ReportTable table;
    table.caption = caption;
    table.columns
        = {wordsColumn(Said::tr("Figure")), figureColumn(Said::tr("This selection")),
           figureColumn(Said::tr("The other")), figureColumn(Said::tr("Difference, 95 %")),
           wordsColumn(Said::tr("By chance?"))};
    return table;
}

bool isShownBeside(const ComparedFigure &figure)
{
    return figures::isShown(figure.nNow) && figures::isShown(figure.nBefore);
}

// Both selections side by side: the figures that both have, or of these the given ones.
ReportTable selectionTable(const ReportFigures &of, const QString &caption,
                           const QStringList &wanted = {})
{
    ReportTable table = besideTable(caption);
    for (const ComparedFigure &figure : of.against->figures) {
        const bool isWanted = wanted.isEmpty() || wanted.contains(figure.figure);
        if (isWanted && isShownBeside(figure))
            table.rows.push_back(comparedRow(figure, true));
    }
    return table;
}

ReportTable checksBeside(const ReportFigures &of)
{
    const SelectionParts &parts = *of.checksAgainst;
    ReportTable table = besideTable(Said::tr("Automatic checks, this selection and the other"));
    for (const ComparedFigure &figure : parts.figures) {
        if (isShownBeside(figure))
            table.rows.push_back(comparedRow(figure, true));
    }
    if (parts.shared > 0) {
        table.notes
            = {Said::tr("Drafts that were checked for both: %1.").arg(words::count(parts.shared))};
    }
    const auto addSample = [&table](const QString &note, const CheckHitFigures &figures) {
        if (figures.areOfSample())
            table.notes += note.arg(words::count(figures.drafts), words::count(figures.draftsOf));
    };
    addSample(Said::tr("Checked of this selection: a sample of %1 of %2 drafts."), of.checks);
    addSample(Said::tr("Checked of the other selection: a sample of %1 of %2 drafts."),
              of.checksOther);
    return table;
}

ReportTable errorsBeside(const SelectionParts &parts)
{
    ReportTable table
        = besideTable(Said::tr("Where errors come from, this selection and the other"));
    for (const ComparedFigure &figure : parts.figures) {
        if (isShownBeside(figure))
            table.rows.push_back(comparedRow(figure, true));
    }
    for (const ComparedGroup &group : parts.groups) {
        const auto &[kind, value] = group.key.front();
        for (const ComparedFigure &figure : group.figures) {
            table.rows.push_back(comparedRow(figure, true));
            // Of what they are a share says the row of the whole.
            table.rows.back().cells.front() = textCell(errorOrigin(kind, value));
        }
    }
    return table;
}

} // namespace

ReportSection glance(const ReportFigures &of)
{
    ReportSection section;
    section.title = Said::tr("At a glance");
    section.startsPage = true;
    ReportCards cards;
    for (const CardWords &card : figures::cards(of.overview)) {
        cards.cards.push_back({card.caption, card.figure, card.detail, card.change,
                               card.changeDetail, card.changeTone});
    }
    section.blocks.push_back(std::move(cards));
    if (of.against) {
        const QString other = Said::tr("Beside another selection");
        ReportTable table
            = selectionTable(of, other,
                             {QStringLiteral("actions.approve"), QStringLiteral("hter.mean"),
                              QStringLiteral("active_ms.mean")});
        const QString which = Said::tr("The other one: %1.").arg(otherWords(of));
        if (table.rows.empty()) {
            section.blocks.push_back(
                ReportText {QStringLiteral("%1. %2").arg(other, which), ReportText::Kind::Note});
        } else {
            table.notes = {which};
            section.blocks.push_back(std::move(table));
        }
    }
    if (of.stats.n > 0) {
        addPlot(section, figures::bands(of.overview), Said::tr("How much is changed"),
                Said::tr("Bars: decisions in each of five bands of edit effort, and their share."));
        section.blocks.push_back(bandTable(of.overview));
    }
    return section;
}

ReportSection course(const ReportFigures &of)
{
    ReportSection section;
    section.title = Said::tr("Over time");
    section.startsPage = true;
    const bool byWeek = figures::isByWeek(of.overview);
    const QString about = byWeek
        ? Said::tr("Lines by week with bands of their 95 % intervals. Weeks under five decisions "
                   "have no point. The table below has the figures.")
        : Said::tr("Lines by day with bands of their 95 % intervals. Days under five decisions "
                   "have no point. The table below has the figures.");
    addPlot(section, figures::trend(of.overview, figures::Measure::Approval, of.drift.alarms),
            Said::tr("Approved and edited"), about);
    const QString same = byWeek ? Said::tr("By week, with 95 % intervals.")
                                : Said::tr("By day, with 95 % intervals.");
    addPlot(section, figures::trend(of.overview, figures::Measure::Effort, of.drift.alarms),
            Said::tr("Edit effort"), same);
    addPlot(section, figures::trend(of.overview, figures::Measure::Time), Said::tr("Active time"),
            same);
    if (of.overview.trendCut) {
        section.blocks.push_back(ReportText {Said::tr("The beginning of the period is not drawn."),
                                             ReportText::Kind::Note});
    }
    if (of.overview.days.size() <= mostDayRows)
        section.blocks.push_back(dayTable(of.overview.days));
    else
        section.blocks.push_back(weekTable(of.weeks));
    return section;
}

QString noEarlierPeriod()
{
    return Said::tr("no earlier period: as many days before would begin before the year 1");
}

ReportSection changes(const ReportFigures &of)
{
    const QTimeZone zone(of.stats.timeZone.toLatin1());
    ReportSection section;
    section.title = Said::tr("Compared with the period before");
    if (!of.change.from) {
        section.blocks.push_back(ReportText {noEarlierPeriod(), ReportText::Kind::Note});
        return section;
    }
    if (of.change.to) {
        section.blocks.push_back(
            ReportText {Said::tr("As many days before: %1 to %2, n = %3. A change is beyond chance "
                                 "where its own 95 % interval leaves out zero; with so many "
                                 "figures, one of twenty does so by chance alone.")
                            .arg(dayOf(*of.change.from, zone), dayOf(*of.change.to - 1, zone),
                                 words::count(of.change.nBefore)),
                        ReportText::Kind::Body});
    }
    ReportTable table;
    table.caption = Said::tr("This period and the one before");
    table.columns = {wordsColumn(Said::tr("Figure")), figureColumn(Said::tr("This period")),
                     figureColumn(Said::tr("Before")), figureColumn(Said::tr("Difference, 95 %")),
                     wordsColumn(Said::tr("By chance?"))};
    for (const ComparedFigure &figure : of.change.figures) {
        if (figures::isShown(figure.nNow) && figures::isShown(figure.nBefore))
            table.rows.push_back(comparedRow(figure, false));
    }
    if (table.rows.empty()) {
        section.blocks.push_back(ReportText {
            Said::tr("No figure has five decisions in both periods."), ReportText::Kind::Note});
        return section;
    }
    section.blocks.push_back(std::move(table));
    return section;
}

ReportSection selections(const ReportFigures &of)
{
    ReportSection section;
    section.title = Said::tr("Beside another selection");
    section.blocks.push_back(ReportText {
        Said::tr("The other one: %1. Differences are this selection less the other; their "
                 "intervals take the two to be independent of each other.")
            .arg(otherWords(of)),
        ReportText::Kind::Body});
    if (of.against->shared > 0) {
        section.blocks.push_back(ReportText {
            Said::tr("Decisions that stand in both: %1.").arg(words::count(of.against->shared)),
            ReportText::Kind::Note});
    }
    ReportTable table = selectionTable(of, Said::tr("This selection and the other"));
    if (table.rows.empty()) {
        section.blocks.push_back(ReportText {
            Said::tr("No figure has five decisions in both selections."), ReportText::Kind::Note});
        return section;
    }
    section.blocks.push_back(std::move(table));
    std::vector<ReportTable> more;
    if (of.checksAgainst)
        more.push_back(checksBeside(of));
    if (of.errorsAgainst && of.errors.all.n > 0)
        more.push_back(errorsBeside(*of.errorsAgainst));
    for (ReportTable &each : more) {
        if (!each.rows.empty())
            section.blocks.push_back(std::move(each));
    }
    return section;
}

namespace {

QString periodName(const ReportPeriod &period)
{
    switch (period.kind) {
    case ReportPeriod::Kind::Day:
        return Said::tr("Report of a day");
    case ReportPeriod::Kind::Week:
        return Said::tr("Report of a week");
    case ReportPeriod::Kind::Month:
        return Said::tr("Report of a month");
    case ReportPeriod::Kind::Quarter:
        return Said::tr("Report of a quarter");
    case ReportPeriod::Kind::Range:
        break;
    }
    return Said::tr("Report of a period");
}

QString periodWords(const ReportPeriod &period)
{
    return period.first == period.last
        ? fullDay(period.first)
        : Said::tr("%1 to %2").arg(fullDay(period.first), fullDay(period.last));
}

QString momentWords(UtcMs at, const QTimeZone &zone)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, zone);
    return Said::tr("%1, %2").arg(fullDay(moment.date()),
                                  isolated(moment.time().toString(QStringLiteral("HH:mm"))));
}

void addCover(Report &report, const ReportFigures &of, const ReportOrigin &origin)
{
    const QTimeZone zone(of.stats.timeZone.toLatin1());
    if (of.samples > 0) {
        report.cover.push_back(
            ReportText {of.samples == of.stats.n
                            ? Said::tr("Sample data: all decisions of this report are on samples "
                                       "that come with the program. They say nothing about any "
                                       "real model or person.")
                            : Said::tr("Sample data: %1 of the %2 decisions are on samples that "
                                       "come with the program and are no real work.")
                                  .arg(words::count(of.samples), words::count(of.stats.n)),
                        ReportText::Kind::Alert});
    }
    if (of.stats.n == 0) {
        report.cover.push_back(ReportText {
            of.overview.records == 0
                ? Said::tr("There are no decisions in this workspace yet.")
                : Said::tr("There are no decisions of this kind in this period. The workspace has "
                           "%1 in all.")
                      .arg(words::count(of.overview.records)),
            ReportText::Kind::Alert});
    }
    ReportFacts facts;
    facts.rows = {{Said::tr("Workspace"), foreign(origin.workspace)},
                  {Said::tr("Period"),
                   Said::tr("%1, first and last day included; days of the zone %2")
                       .arg(report.period, isolated(of.stats.timeZone))}};
    facts.rows.emplace_back(
        Said::tr("Compared with"),
        of.change.from && of.change.to
            ? Said::tr("%1 to %2").arg(dayOf(*of.change.from, zone), dayOf(*of.change.to - 1, zone))
            : noEarlierPeriod());
    facts.rows.emplace_back(Said::tr("Filters"), filterWords(of.filter));
    facts.rows.emplace_back(
        Said::tr("Decisions"),
        Said::tr("%1 on %2 items").arg(words::count(of.stats.n), words::count(of.stats.items)));
    if (of.against)
        facts.rows.emplace_back(Said::tr("Beside another selection"), otherWords(of));
    facts.rows.emplace_back(Said::tr("Made"), momentWords(of.at, zone));
    facts.rows.emplace_back(Said::tr("Made by"),
                            report.maker + QStringLiteral(", ") + textEngineName());
    report.cover.push_back(std::move(facts));
    if (origin.period.to > of.at) {
        report.cover.push_back(
            ReportText {Said::tr("The period is not over yet."), ReportText::Kind::Alert});
    }
    report.cover.push_back(ReportText {
        Said::tr("Figures have their number of decisions (n) and their 95 % interval. A row marked "
                 "with a ring has fewer than 30: read its interval, not its figure. Under 5 "
                 "nothing is shown. How each figure is made stands on the last pages."),
        ReportText::Kind::Body});
}

} // namespace

} // namespace report

Report composeReport(const ReportFigures &of, const ReportOrigin &origin)
{
    Report made;
    made.title = report::periodName(origin.period);
    made.period = report::periodWords(origin.period);
    made.running = Said::tr("%1: %2").arg(made.title, made.period);
    made.maker = QStringLiteral("Bluepencil ") + QStringLiteral(BLUEPENCIL_VERSION);
    made.contents = Said::tr("In this report");
    made.page = Said::tr("Page %1 of %2");
    made.smallMark = Said::tr("n under 30");
    made.language = origin.language;
    made.direction = QGuiApplication::layoutDirection();
    report::addCover(made, of, origin);
    made.sections.push_back(report::glance(of));
    // Nothing else can be said of no decisions but what waits and how figures are made.
    if (of.stats.n > 0) {
        made.sections.push_back(report::course(of));
        made.sections.push_back(report::changes(of));
        if (of.against)
            made.sections.push_back(report::selections(of));
        made.sections.push_back(report::groups(of));
        made.sections.push_back(report::reviewers(of));
        made.sections.push_back(report::reasons(of));
    }
    made.sections.push_back(report::drift(of));
    made.sections.push_back(report::backlog(of));
    if (of.stats.n > 0) {
        made.sections.push_back(report::cost(of));
        made.sections.push_back(report::checks(of));
    }
    made.sections.push_back(report::definitions());
    return made;
}

} // namespace bluepencil
