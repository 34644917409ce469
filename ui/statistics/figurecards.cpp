// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/figurecards.h"

#include "ui/common/paint.h"
#include "ui/statistics/figures.h"
#include "ui/statistics/figurewords.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <functional>

namespace bluepencil::figures {

namespace {

constexpr auto approve = static_cast<std::size_t>(Action::Approve);

QString spoken(const char *text, int n = -1)
{
    return QCoreApplication::translate("bluepencil::figures", text, nullptr, n);
}

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

// Coloured only where chance alone would hardly make it: the interval leaves out zero.
void setChange(CardWords &card, const Difference &difference, Good good, const ChangeWords &how,
               const Overview &overview, qint64 nBefore)
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
    detail.append(spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "against %1, n = %2"))
                      .arg(rangeOf(overview), words::count(nBefore)));
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

CardWords approvalCard(const Overview &overview)
{
    CardWords card;
    card.caption = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "Approved unchanged"));
    const Rate &rate = overview.stats.actions[approve];
    if (!isShown(rate.of) || !rate.rate) {
        card.figure = words::none();
        card.detail = tooFew(rate.of);
        return card;
    }
    card.figure = words::percent(*rate.rate);
    card.detail = spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1, n = %2"))
                      .arg(words::percentRange(*rate.low, *rate.high), words::count(rate.of));
    setSpark(card, overview, [](const DayFigures &day) -> std::optional<SparkPoint> {
        const Rate &of = day.actions[approve];
        if (!isShown(day.n) || !of.rate)
            return std::nullopt;
        return SparkPoint {0, *of.rate, *of.low, *of.high};
    });
    if (overview.change && isShown(overview.change->before.n)) {
        setChange(card, overview.change->actions[approve], Good::More,
                  {[](double value) { return isolated(QLocale().toString(value * 100, 'f', 1)); },
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 points up"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 points down"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 up"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 down"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "no change")},
                  overview, overview.change->before.n);
    }
    return card;
}

CardWords effortCard(const Overview &overview)
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
    if (overview.change && isShown(overview.change->before.hter.distribution.n)) {
        setChange(card, overview.change->hter, Good::Less,
                  {[](double value) { return words::share(value); },
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 up"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 down"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 up"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 down"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "no change")},
                  overview, overview.change->before.hter.distribution.n);
    }
    return card;
}

CardWords timeCard(const Overview &overview)
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
    if (overview.change && isShown(overview.change->before.active.distribution.n)) {
        setChange(card, overview.change->active, Good::Less,
                  {[](double value) { return words::seconds(value); },
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 more"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 less"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 more"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "%1 less"),
                   QT_TRANSLATE_NOOP("bluepencil::figures", "no change")},
                  overview, overview.change->before.active.distribution.n);
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

CardWords openCard(const Overview &overview)
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
    if (backlog.openBefore) {
        setCountChange(card, backlog.open, *backlog.openBefore,
                       spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "%1 when the period began"))
                           .arg(words::count(*backlog.openBefore)),
                       Good::Less);
    }
    return card;
}

CardWords decisionsCard(const Overview &overview)
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
    if (overview.change) {
        const qint64 before = overview.change->before.n;
        setCountChange(card, stats.n, before,
                       spoken(QT_TRANSLATE_NOOP("bluepencil::figures", "against %1, n = %2"))
                           .arg(rangeOf(overview), words::count(before)),
                       Good::Neither);
    }
    return card;
}

} // namespace

std::array<CardWords, CardCount> cards(const Overview &overview)
{
    return {approvalCard(overview), effortCard(overview), timeCard(overview), openCard(overview),
            decisionsCard(overview)};
}

} // namespace bluepencil::figures
