// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/driftfigures.h"

#include "core/stats/days.h"
#include "core/stats/stats.h"
#include "ui/common/style/paint.h"
#include "ui/statistics/figurecells.h"
#include "ui/statistics/figurewords.h"
#include "ui/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace bluepencil::figures {

namespace {

using Kind = FigureColumn::Kind;

constexpr int mostMarks = 5; // of days
constexpr double roomAbove = 3; // powers of ten over the threshold that are drawn

FigureCell shownRateCell(const Rate &rate)
{
    if (!rate.rate || !isShown(rate.of))
        return wordsCell(words::none());
    return {words::percent(*rate.rate), rate.rate, {}, {}};
}

FigureCell shownShareCell(const Estimate &estimate)
{
    if (!estimate.value || !isShown(estimate.n))
        return wordsCell(words::none());
    return {words::share(estimate.value), estimate.value, {}, {}};
}

// As an exponent is written.
QString raised(int exponent)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text;
    for (const QChar c : QString::number(exponent))
        text += digits[c.digitValue()];
    return text;
}

// "12", "3,400", "1.2 × 10⁷" from a million on.
QString power(double value)
{
    const QLocale locale;
    if (value < 100)
        return locale.toString(value, 'f', 1);
    if (value < 1e6)
        return locale.toString(value, 'f', 0);
    const double shown = std::min(value, std::numeric_limits<double>::max());
    double exponent = std::floor(std::log10(shown));
    double factor = std::round(shown / std::pow(10, exponent) * 10) / 10;
    if (factor >= 10) { // 9.97 became 10.0
        factor = 1;
        exponent += 1;
    }
    const QString power = QStringLiteral("10") + raised(int(exponent));
    return isolated(factor == 1
                        ? power
                        : QStringLiteral("%1 × %2").arg(locale.toString(factor, 'f', 1), power));
}

double logOf(double value)
{
    return std::log10(std::max(value, 1.0));
}

QString signedPoints(double difference)
{
    const QLocale locale;
    const QString size = locale.toString(std::abs(difference) * 100, 'f', 1);
    return (difference < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + size;
}

QString signedShare(double value)
{
    const QString size = QLocale().toString(std::abs(value), 'f', 3);
    return (value < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + size;
}

QString level(const std::optional<DriftLevel> &reached)
{
    if (!reached)
        return spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "quiet"));
    return *reached == DriftLevel::Alarm
        ? spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "alarm"))
        : spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "warning"));
}

FigureCell told(const DriftAlarm &alarm)
{
    return wordsCell(spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1: %2"))
                         .arg(driftStream(alarm.stream), driftFigure(alarm.statistic)));
}

// The worst of the four, in words.
QString stateOf(const DriftStream &stream)
{
    if (stream.baseline == 0)
        return spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "too few decisions"));
    std::optional<DriftLevel> worst;
    for (const DriftFigure &figure : stream.figures) {
        if (figure.level && (!worst || *figure.level > *worst))
            worst = figure.level;
    }
    return level(worst);
}

} // namespace

QString driftStream(const DriftStreamKey &key)
{
    const QString model = key.model.isEmpty()
        ? spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "no model"))
        : words::model(key.model);
    const QString task = key.task.isEmpty()
        ? spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "no task"))
        : words::task(key.task);
    return spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1, %2")).arg(model, task);
}

QString driftFigure(DriftStatistic statistic)
{
    switch (statistic) {
    case DriftStatistic::ApprovalFalls:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Approval falls"));
    case DriftStatistic::ApprovalRises:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Approval rises"));
    case DriftStatistic::EffortFalls:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Effort falls"));
    case DriftStatistic::EffortRises:
        return spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Effort rises"));
    }
    return {};
}

QString driftSentence(const DriftAlarm &alarm, const QTimeZone &zone)
{
    const QString stream = driftStream(alarm.stream);
    const QString day = words::wholeDay(dateOf(alarm.since, zone));
    const DriftSize &size = alarm.size;
    const bool known = size.difference && size.low && size.high;
    const QString n = words::count(size.n);
    if (isApproval(alarm.statistic)) {
        const QString from = words::percent(size.before);
        const QString to = words::percent(size.after);
        const QString change = directionOf(alarm.statistic) == DriftDirection::Falls
            ? spoken(QT_TRANSLATE_NOOP("bluepencil::figures",
                                       "%1: fewer drafts are approved since %2, %3 after %4."))
            : spoken(QT_TRANSLATE_NOOP("bluepencil::figures",
                                       "%1: more drafts are approved since %2, %3 after %4."));
        const QString said = change.arg(stream, day, to, from);
        return known ? said + u' '
                + spoken(QT_TRANSLATE_NOOP("bluepencil::figures",
                                           "That is %1 points (95 %: %2 to %3), n = %4."))
                      .arg(signedPoints(*size.difference), signedPoints(*size.low),
                           signedPoints(*size.high), n)
                     : said;
    }
    const QString change = directionOf(alarm.statistic) == DriftDirection::Rises
        ? spoken(QT_TRANSLATE_NOOP("bluepencil::figures",
                                   "%1: more is changed in each draft since %2, HTER %3 after %4."))
        : spoken(
            QT_TRANSLATE_NOOP("bluepencil::figures",
                              "%1: less is changed in each draft since %2, HTER %3 after %4."));
    const QString said
        = change.arg(stream, day, words::share(size.after), words::share(size.before));
    return known ? said + u' '
            + spoken(
                  QT_TRANSLATE_NOOP("bluepencil::figures", "That is %1 (95 %: %2 to %3), n = %4."))
                  .arg(signedShare(*size.difference), signedShare(*size.low),
                       signedShare(*size.high), n)
                 : said;
}

QString driftReasons(const DriftDetail &detail)
{
    QStringList rising;
    for (const DriftLabel &label : detail.labels) {
        // Only what chance alone would hardly make.
        if (rising.size() < 3 && label.rise.low.value_or(0) > 0 && isShown(label.since.n)) {
            rising += spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1 (%2 after %3)"))
                          .arg(words::label(label.code), words::percent(label.since.rate),
                               words::percent(label.before.rate));
        }
    }
    return rising.isEmpty()
        ? spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "No label rises beyond chance."))
        : spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Labels that rise: %1."))
              .arg(rising.join(spoken(QT_TRANSLATE_NOOP("bluepencil::figures", ", "))));
}

QString driftAnswer(const DriftAlarm &alarm, const QTimeZone &zone)
{
    if (alarm.state == DriftState::Passed)
        return spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "passed by itself"));
    if (!alarm.acknowledgedAt)
        return spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "open"));
    const QString day = words::shortDay(dateOf(*alarm.acknowledgedAt, zone));
    return alarm.newBaseline
        ? spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1 by %2, new baseline: %3"))
              .arg(day, alarm.acknowledgedBy, alarm.reason)
        : spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1 by %2: %3"))
              .arg(day, alarm.acknowledgedBy, alarm.reason);
}

QString driftBudget(const DriftReport &report)
{
    const QLocale locale;
    return spoken(
               QT_TRANSLATE_NOOP(
                   "bluepencil::figures",
                   "An alarm at %1, a warning at %2: no more false alarms than about %3 a quarter "
                   "of "
                   "a year over all models and tasks (decisions a day: %4). Standardised for who "
                   "decides."))
        .arg(power(report.threshold), power(report.threshold / 10),
             locale.toString(report.alarmsPerQuarter), locale.toString(report.perDay, 'f', 0));
}

FigureSheet driftStreams(const DriftReport &report)
{
    FigureSheet sheet;
    sheet.columns
        = {{spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Model and task")), Kind::Words},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "State")), Kind::Words},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "n")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Approved at first")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "now")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "HTER at first")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "now")), Kind::Number}};
    for (std::size_t i = 0; i < report.streams.size(); ++i) {
        const DriftStream &stream = report.streams[i];
        FigureRow row;
        row.cells = {wordsCell(driftStream(stream.key)),
                     wordsCell(stateOf(stream)),
                     countCell(stream.n),
                     shownRateCell(stream.approvalBefore),
                     shownRateCell(stream.approvalNow),
                     shownShareCell(stream.effortBefore),
                     shownShareCell(stream.effortNow)};
        row.source = int(i);
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

ShownLines driftCourse(const DriftReport &report, const DriftStream &stream,
                       DriftStatistic statistic)
{
    ShownLines shown;
    if (stream.baseline == 0) {
        shown.nothing = spoken(QT_TRANSLATE_NOOP(
                                   "bluepencil::figures",
                                   "%1 of %2 decisions for a baseline: nothing is watched yet."))
                            .arg(words::count(stream.n), words::count(DriftRules().leastBaseline));
        return shown;
    }
    const std::vector<DriftStep> &course
        = stream.figures[static_cast<std::size_t>(statistic)].course;
    const double alarm = logOf(report.threshold);
    const double top = alarm + roomAbove;
    shown.legend = {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Evidence")),
                    spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Alarm")),
                    spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Warning"))};
    PlotLine evidence {shown.legend[0], {}, {}};
    PlotLine alarms {shown.legend[1], {}, {}};
    PlotLine warnings {shown.legend[2], {}, {}};
    shown.sheet.columns
        = {{spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Day")), Kind::Words},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Evidence, highest")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "State")), Kind::Words}};
    double most = alarm + .5;
    const auto step = std::max<std::size_t>(1, (course.size() + mostMarks - 1) / mostMarks);
    for (std::size_t i = 0; i < course.size(); ++i) {
        const double x = double(i);
        const double y = std::min(logOf(course[i].value), top);
        most = std::max(most, y);
        evidence.points.push_back({x, y, y, y});
        alarms.points.push_back({x, alarm, alarm, alarm});
        warnings.points.push_back({x, alarm - 1, alarm - 1, alarm - 1});
        const QString day = words::wholeDay(course[i].date);
        std::optional<DriftLevel> reached;
        if (course[i].value >= report.threshold)
            reached = DriftLevel::Alarm;
        else if (course[i].value >= report.threshold / 10)
            reached = DriftLevel::Warning;
        shown.plot.stops.push_back({x,
                                    spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1: %2, %3"))
                                        .arg(day, power(course[i].value), level(reached))});
        if (i % step == 0)
            shown.plot.xMarks.push_back({x, words::shortDay(course[i].date)});
        FigureRow row;
        row.cells = {{day, double(course[i].date.toJulianDay()), {}, {}},
                     {power(course[i].value), course[i].value, {}, {}},
                     wordsCell(level(reached))};
        row.source = int(i);
        shown.sheet.rows.push_back(std::move(row));
    }
    shown.plot.lines = {evidence, alarms, warnings};
    shown.plot.xMost = std::max(1.0, double(course.size()) - 1);
    shown.plot.yMost = most;
    shown.plot.yMarks = {
        {0, power(1)}, {alarm - 1, power(report.threshold / 10)}, {alarm, power(report.threshold)}};
    if (most > alarm + 1)
        shown.plot.yMarks.push_back({top, power(report.threshold * 1000)});
    if (course.empty())
        shown.nothing = spoken(QT_TRANSLATE_NOOP(
            "bluepencil::figures", "There is no decision since the baseline began anew."));
    return shown;
}

FigureSheet driftLabels(const DriftDetail &detail)
{
    FigureSheet sheet;
    sheet.columns = {
        {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Label that rises")), Kind::Words},
        {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Before")), Kind::Number},
        {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Since")), Kind::Number},
        {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "n")), Kind::Number},
        {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Rise in points, 95 %")), Kind::Whisker}};
    sheet.reference = 0;
    for (std::size_t i = 0; i < detail.labels.size(); ++i) {
        const DriftLabel &label = detail.labels[i];
        FigureRow row;
        row.source = int(i);
        FigureCell rise = wordsCell(words::none());
        if (label.rise.value && label.rise.low) {
            rise = {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1 (%2 to %3)"))
                        .arg(signedPoints(*label.rise.value), signedPoints(*label.rise.low),
                             signedPoints(*label.rise.high)),
                    label.rise.value, label.rise.low, label.rise.high};
        }
        row.cells = {wordsCell(words::label(label.code)), shownRateCell(label.before),
                     shownRateCell(label.since), countCell(label.since.n), rise};
        row.small = label.since.of < SmallGroup;
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

FigureSheet driftInputs(const InputDrift &input)
{
    const QLocale locale;
    const auto name = [](const QString &figure) {
        if (figure == u"draft-words")
            return spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Words of the draft"));
        if (figure == u"conversation-characters")
            return spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Length of the conversation"));
        return figure == u"language" ? spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Language"))
                                     : spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Category"));
    };
    const auto number = [&locale](double value) {
        return FigureCell {locale.toString(value, 'f', 3), value, {}, {}};
    };
    FigureSheet sheet;
    sheet.columns
        = {{spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "What comes in")), Kind::Words},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "PSI")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "by chance under")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Jensen-Shannon")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "by chance under")), Kind::Number}};
    for (const InputFigure &figure : input.figures) {
        FigureRow row;
        row.source = 0;
        if (figure.distance) {
            row.cells
                = {wordsCell(name(figure.name)), number(figure.distance->psi),
                   number(figure.distance->psiByChance), number(figure.distance->jensenShannon),
                   number(figure.distance->jensenShannonByChance)};
        } else {
            row.cells = {wordsCell(spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1: all alike"))
                                       .arg(name(figure.name))),
                         wordsCell(words::none()), wordsCell(words::none()),
                         wordsCell(words::none()), wordsCell(words::none())};
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

FigureSheet driftAlarms(const DriftReport &report, const QTimeZone &zone)
{
    FigureSheet sheet;
    sheet.columns
        = {{spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "What was told")), Kind::Words},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "State")), Kind::Words},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Since")), Kind::Words},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Before")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "After")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Difference")), Kind::Number},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "n")), Kind::Number}};
    for (const DriftAlarm &alarm : report.alarms) {
        const bool share = isApproval(alarm.statistic);
        const DriftSize &size = alarm.size;
        const auto written = [share](double value) {
            return FigureCell {share ? words::percent(value) : words::share(value), value, {}, {}};
        };
        FigureCell difference = wordsCell(words::none());
        if (size.difference) {
            difference = {share ? signedPoints(*size.difference) : signedShare(*size.difference),
                          size.difference, size.low, size.high};
        }
        FigureRow row;
        row.cells = {told(alarm),
                     wordsCell(alarm.state == DriftState::Open ? level(alarm.level)
                                                               : driftAnswer(alarm, zone)),
                     {dateOf(alarm.since, zone).toString(Qt::ISODate), {}, {}, {}},
                     written(size.before),
                     written(size.after),
                     difference,
                     countCell(size.n)};
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

FigureSheet driftHistory(const DriftReport &report, const QTimeZone &zone)
{
    FigureSheet sheet;
    sheet.columns
        = {{spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "What was told")), Kind::Words},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Since")), Kind::Words},
           {spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "What was said to it")), Kind::Words}};
    for (std::size_t i = 0; i < report.alarms.size(); ++i) {
        const DriftAlarm &alarm = report.alarms[i];
        if (alarm.state == DriftState::Open)
            continue;
        FigureRow row;
        row.source = int(i);
        row.cells = {told(alarm),
                     {words::shortDay(dateOf(alarm.since, zone)), double(alarm.since), {}, {}},
                     wordsCell(driftAnswer(alarm, zone))};
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

} // namespace bluepencil::figures
