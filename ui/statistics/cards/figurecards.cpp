// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/cards/figurecards.h"

#include "ui/common/style/paint.h"
#include "ui/statistics/figurecells.h"
#include "ui/statistics/figures.h"
#include "ui/statistics/figurewords.h"
#include "ui/words.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <functional>

namespace bluepencil::figures {

namespace {

enum class Good { More, Less, Neither };

// How a change is written: the amount, and the amount with its unit and direction.
struct ChangeWords {
    std::function<QString(double)> amount;
    const char *up;
    const char *down;
    const char *shortUp;
    const char *shortDown;
    const char *same;
};

QString rangeOf(const Overview &overview)
{
    const QTimeZone zone(overview.stats.timeZone.toLatin1());
    const auto day = [&](UtcMs at) {
        return words::shortDay(QDateTime::fromMSecsSinceEpoch(at, zone).date());
    };
    const Stats &before = overview.change->before;
    if (!before.from || !before.to)
        return {};
    return spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1 to %2"))
        .arg(day(*before.from), day(*before.to - 1));
}

// What the figures stand beside: the period before, or another selection.
struct Beside {
    std::array<Difference, 4> actions;
    Difference hter;
    Difference active;
    const Stats *stats = nullptr;
    QString said;
    std::optional<qint64> open;
    QString openSaid; // what the number of open items is compared with
    const Overview *other = nullptr; // of another selection: its own figures are said
};

QString againstSaid(const QString &said, qint64 n)
{
    return spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "against %1, n = %2"))
        .arg(said, words::count(n));
}

std::optional<Beside> besideBefore(const Overview &overview)
{
    if (!overview.change)
        return std::nullopt;
    const OverviewChange &change = *overview.change;
    Beside beside {change.actions,
                   change.hter,
                   change.active,
                   &change.before,
                   rangeOf(overview),
                   overview.backlog.openBefore,
                   {},
                   nullptr};
    if (beside.open) {
        beside.openSaid
            = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1 when the period began"))
                  .arg(words::count(*beside.open));
    }
    return beside;
}

Beside besideSelection(const OverviewAgainst &against, const QString &said)
{
    const qint64 open = against.overview.backlog.open;
    return {against.actions,
            against.hter,
            against.active,
            &against.overview.stats,
            said,
            open,
            againstSaid(said, open),
            &against.overview};
}

// The other selection's own figure, in a line of its own.
void setAgainst(CardWords &card, const QString &figure, const QString &range, qint64 n)
{
    card.against = range.isEmpty()
        ? spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "against %1, n = %2"))
              .arg(figure, words::count(n))
        : spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "against %1 (%2), n = %3"))
              .arg(figure, range, words::count(n));
}

// Coloured only where chance alone would hardly make it: the interval leaves out zero.
void setChange(CardWords &card, const Difference &difference, Good good, const ChangeWords &how,
               const Beside &beside, qint64 nBefore)
{
    if (!difference.value)
        return;
    const double value = *difference.value;
    const bool sure
        = difference.low && difference.high && (*difference.low > 0 || *difference.high < 0);
    const QString amount = how.amount(std::abs(value));
    const bool none = amount == how.amount(0);
    if (none) {
        card.change = card.shortChange = spoken(how.same);
        card.changeIcon = QStringLiteral("check");
    } else {
        card.change = spoken(value > 0 ? how.up : how.down).arg(amount);
        card.shortChange = spoken(value > 0 ? how.shortUp : how.shortDown).arg(amount);
        card.changeIcon = value > 0 ? QStringLiteral("trend-up") : QStringLiteral("trend-down");
    }
    if (sure && !none && good != Good::Neither) {
        const bool better = (value > 0) == (good == Good::More);
        card.changeTone = better ? Tone::Ok : (good == Good::More ? Tone::Danger : Tone::Warn);
    }
    QStringList detail;
    if (difference.low && difference.high) {
        const auto side = [&](double at) {
            return spoken(at >= 0 ? how.shortUp : how.shortDown).arg(how.amount(std::abs(at)));
        };
        detail.append(
            spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1: %2 to %3"))
                .arg(words::wholePercent(.95), side(*difference.low), side(*difference.high)));
        if (!sure)
            detail.append(spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "may be chance")));
    }
    detail.append(againstSaid(beside.said, nBefore));
    card.changeDetail = detail.join(QStringLiteral(", "));
}

template <typename Value>
void setSpark(CardWords &card, const Overview &overview, const Value &valueOf)
{
    for (int i = 0; i < int(overview.days.size()); ++i) {
        if (const std::optional<SparkPoint> point = valueOf(overview.days[std::size_t(i)])) {
            card.spark.push_back(*point);
            card.spark.back().x = i;
        }
    }
    card.sparkLeast = 0;
    card.sparkMost = std::max(1.0, double(overview.days.size()) - 1);
}

std::optional<SparkPoint> sparkOf(const Estimate &estimate)
{
    if (!isShown(estimate.n) || !estimate.value)
        return std::nullopt;
    return SparkPoint {0, *estimate.value, estimate.low.value_or(*estimate.value),
                       estimate.high.value_or(*estimate.value)};
}

// A figure of fewer than five decisions would say more about them than about the model.
QString tooFew(qint64 n)
{
    return spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "n = %1, shown from 5 on"))
        .arg(words::count(n));
}

CardWords approvalCard(const Overview &overview, const std::optional<Beside> &beside)
{
    CardWords card;
    card.caption = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Approved unchanged"));
    const Rate &rate = overview.stats.actions[ApproveAt];
    if (!isShown(rate.of) || !rate.rate) {
        card.figure = words::none();
        card.detail = tooFew(rate.of);
        return card;
    }
    card.figure = words::percent(*rate.rate);
    card.detail = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1, n = %2"))
                      .arg(words::percentRange(*rate.low, *rate.high), words::count(rate.of));
    setSpark(card, overview, [](const DayFigures &day) -> std::optional<SparkPoint> {
        const Rate &of = day.actions[ApproveAt];
        if (!isShown(day.n) || !of.rate)
            return std::nullopt;
        return SparkPoint {0, *of.rate, *of.low, *of.high};
    });
    if (beside && isShown(beside->stats->n)) {
        const Rate &other = beside->stats->actions[ApproveAt];
        if (beside->other != nullptr && other.rate)
            setAgainst(card, words::percent(*other.rate),
                       words::percentRange(*other.low, *other.high), other.of);
        setChange(card, beside->actions[ApproveAt], Good::More,
                  {[](double value) { return isolated(QLocale().toString(value * 100, 'f', 1)); },
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 points up"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 points down"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 up"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 down"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "no change")},
                  *beside, beside->stats->n);
    }
    return card;
}

CardWords effortCard(const Overview &overview, const std::optional<Beside> &beside)
{
    CardWords card;
    card.caption = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Edit effort, HTER"));
    const Estimate &hter = overview.hter;
    if (!isShown(hter.n) || !hter.value) {
        card.figure = words::none();
        card.detail = tooFew(hter.n);
        return card;
    }
    card.figure = words::share(*hter.value);
    card.detail = hter.low && hter.high
        ? spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1, n = %2"))
              .arg(words::shareRange(*hter.low, *hter.high), words::count(hter.n))
        : spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "n = %1")).arg(words::count(hter.n));
    setSpark(card, overview, [](const DayFigures &day) { return sparkOf(day.hter); });
    if (beside && isShown(beside->stats->hter.distribution.n)) {
        if (beside->other != nullptr && beside->other->hter.value) {
            const Estimate &other = beside->other->hter;
            setAgainst(card, words::share(*other.value),
                       other.low && other.high ? words::shareRange(*other.low, *other.high)
                                               : QString(),
                       other.n);
        }
        setChange(card, beside->hter, Good::Less,
                  {[](double value) { return words::share(value); },
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 up"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 down"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 up"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 down"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "no change")},
                  *beside, beside->stats->hter.distribution.n);
    }
    return card;
}

CardWords timeCard(const Overview &overview, const std::optional<Beside> &beside)
{
    CardWords card;
    card.caption = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Time per item, median"));
    const Estimate &active = overview.active;
    const qint64 left = overview.stats.active.excluded;
    if (!isShown(active.n) || !active.value) {
        card.figure = words::none();
        card.detail = tooFew(active.n);
        return card;
    }
    card.figure = words::seconds(*active.value);
    const QString range = active.low && active.high ? words::secondsRange(*active.low, *active.high)
                                                    : words::none();
    card.detail = left > 0
        ? spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1, %2 left out as idle"))
              .arg(range, words::count(left))
        : spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1, n = %2"))
              .arg(range, words::count(active.n));
    setSpark(card, overview, [](const DayFigures &day) { return sparkOf(day.active); });
    if (beside && isShown(beside->stats->active.distribution.n)) {
        if (beside->other != nullptr && beside->other->active.value) {
            const Estimate &other = beside->other->active;
            setAgainst(card, words::seconds(*other.value),
                       other.low && other.high ? words::secondsRange(*other.low, *other.high)
                                               : QString(),
                       other.n);
        }
        setChange(card, beside->active, Good::Less,
                  {[](double value) { return words::seconds(value); },
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 more"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 less"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 more"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 less"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "no change")},
                  *beside, beside->stats->active.distribution.n);
    }
    return card;
}

// A count needs no interval; what it is compared with is said.
void setCountChange(CardWords &card, qint64 now, qint64 before, const QString &with, Good good)
{
    const qint64 by = now - before;
    const QString amount = words::count(std::abs(by));
    if (by == 0) {
        card.change = card.shortChange
            = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "no change"));
        card.changeIcon = QStringLiteral("check");
    } else {
        card.change = by > 0
            ? spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1 more")).arg(amount)
            : spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1 fewer")).arg(amount);
        card.shortChange = card.change;
        card.changeIcon = by > 0 ? QStringLiteral("trend-up") : QStringLiteral("trend-down");
        if (good != Good::Neither)
            card.changeTone = (by > 0) == (good == Good::More) ? Tone::Ok : Tone::Warn;
    }
    card.changeDetail = with;
}

CardWords openCard(const Overview &overview, const std::optional<Beside> &beside)
{
    CardWords card;
    card.caption = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Open now"));
    const Backlog &backlog = overview.backlog;
    card.figure = words::count(backlog.open);
    card.detail
        = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1 due within the hour, %2 overdue"))
              .arg(words::count(backlog.dueWithinHour), words::count(backlog.overdue));
    setSpark(card, overview, [](const DayFigures &day) {
        const auto y = double(day.openAtEnd);
        return std::optional<SparkPoint>({0, y, y, y});
    });
    if (beside && beside->open) {
        if (beside->other != nullptr)
            card.against = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "against %1"))
                               .arg(words::count(*beside->open));
        setCountChange(card, backlog.open, *beside->open, beside->openSaid,
                       beside->other != nullptr ? Good::Neither : Good::Less);
    }
    return card;
}

CardWords decisionsCard(const Overview &overview, const std::optional<Beside> &beside)
{
    CardWords card;
    card.caption = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Decisions"));
    const Stats &stats = overview.stats;
    card.figure = words::count(stats.n);
    const qint64 rejected = stats.actions[static_cast<std::size_t>(Action::Reject)].n;
    const qint64 escalated = stats.actions[static_cast<std::size_t>(Action::Escalate)].n;
    card.detail = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1 rejected, %2 escalated"))
                      .arg(words::count(rejected), words::count(escalated));
    setSpark(card, overview, [](const DayFigures &day) {
        const auto y = double(day.n);
        return std::optional<SparkPoint>({0, y, y, y});
    });
    if (beside) {
        const qint64 before = beside->stats->n;
        if (beside->other != nullptr)
            card.against = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "against %1"))
                               .arg(words::count(before));
        setCountChange(card, stats.n, before, againstSaid(beside->said, before), Good::Neither);
    }
    return card;
}

std::array<CardWords, CardCount> allCards(const Overview &overview,
                                          const std::optional<Beside> &beside)
{
    return {approvalCard(overview, beside), effortCard(overview, beside),
            timeCard(overview, beside), openCard(overview, beside),
            decisionsCard(overview, beside)};
}

} // namespace

std::array<CardWords, CardCount> cards(const Overview &overview)
{
    return allCards(overview, besideBefore(overview));
}

std::array<CardWords, CardCount> cardsBeside(const Overview &overview,
                                             const OverviewAgainst &against, const QString &said)
{
    return allCards(overview, besideSelection(against, said));
}

} // namespace bluepencil::figures
