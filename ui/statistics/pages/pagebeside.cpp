// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/pages/pagebeside.h"

#include "core/stats/stats.h"
#include "ui/statistics/figures.h"
#include "ui/statistics/figurewords.h"
#include "ui/statistics/pages/figurepages.h"
#include "ui/statistics/pages/pagecells.h"

#include <QCoreApplication>

#include <algorithm>

namespace bluepencil::pages {

namespace {

using Kind = FigureColumn::Kind;

struct BesideWords {
    Q_DECLARE_TR_FUNCTIONS(bluepencil::FigurePage)
};

cells::Write writeOf(const words::ComparedName &how)
{
    switch (how.unit) {
    case words::FigureUnit::Share:
        return [](double share) {
            return words::percent(share);
        };
    case words::FigureUnit::Time:
        return cells::age;
    case words::FigureUnit::Money:
        return [currency = how.currency](double amount) {
            return cells::money(amount, currency);
        };
    case words::FigureUnit::Number:
        break;
    }
    // With the sign that coefficients may have.
    return [decimals = how.decimals](double value) {
        return value < 0 ? cells::withSign(value, cells::decimals(decimals))
                         : cells::decimals(decimals)(value);
    };
}

cells::Write differenceOf(const words::ComparedName &how)
{
    const cells::Write size = how.unit == words::FigureUnit::Share ? cells::Write(cells::points)
        : how.unit == words::FigureUnit::Number                    ? cells::decimals(how.decimals)
                                                                   : writeOf(how);
    return [size](double value) {
        return cells::withSign(value, size);
    };
}

FigureCell cellOf(const std::optional<double> &value, const std::optional<double> &low,
                  const std::optional<double> &high, const cells::Write &write, bool sorts)
{
    if (!value)
        return cells::text(words::none());
    const QString range = cells::range(low, high, write);
    return {range.isEmpty() ? write(*value) : BesideWords::tr("%1 (%2)").arg(write(*value), range),
            sorts ? value : std::nullopt, low, high};
}

// Shares, times, tokens and money are never below 0, though an interval of few may be.
std::optional<double> leastOf(const std::optional<double> &low, const std::optional<double> &value)
{
    return low && value && *value >= 0 ? std::optional(std::max(0.0, *low)) : low;
}

} // namespace

BesideTable::BesideTable(const PageQuestion &question)
    : m_question(question)
{
}

void BesideTable::add(const ComparedFigure &figure, const words::ComparedName &how,
                      const PageSource &source)
{
    if (figures::isShown(std::min(figure.nNow, figure.nBefore)))
        append(figure, how, true, source);
}

void BesideTable::addPlain(const ComparedFigure &figure, const words::ComparedName &how)
{
    append(figure, how, false, {});
}

void BesideTable::append(const ComparedFigure &figure, const words::ComparedName &how,
                         bool isSample, const PageSource &source)
{
    if (!figure.difference.value)
        return;
    Row made;
    FigureRow &row = made.row;
    row.small = isSample && std::min(figure.nNow, figure.nBefore) < SmallGroup;
    const bool sorts = !row.small;
    const cells::Write write = writeOf(how);
    const bool isCoefficient = figure.method == u"mover" && isSample;
    const bool isSigned = how.isSigned || isCoefficient;
    row.cells = {cells::text(how.name),
                 cells::count(figure.nNow),
                 cells::count(figure.nBefore),
                 cellOf(figure.now, isSigned ? figure.nowLow : leastOf(figure.nowLow, figure.now),
                        figure.nowHigh, write, sorts),
                 cellOf(figure.before,
                        isSigned ? figure.beforeLow : leastOf(figure.beforeLow, figure.before),
                        figure.beforeHigh, write, sorts),
                 cellOf(figure.difference.value, figure.difference.low, figure.difference.high,
                        differenceOf(how), sorts)};
    made.opens = !source.title.isEmpty();
    made.source = source;
    m_rows.push_back(std::move(made));
}

void BesideTable::addStats(const Stats &first, const Stats &other, const QStringList &figures,
                           const QString &of, const PageSource &source)
{
    for (const ComparedFigure &figure : compareFigures(first, other)) {
        const auto begins = [&figure](const QString &each) {
            return figure.figure.startsWith(each);
        };
        if (std::ranges::none_of(figures, begins))
            continue;
        words::ComparedName how = words::comparedName(figure.figure);
        PageSource behind = source;
        if (of.isEmpty())
            behind = titled(BesideWords::tr("All"), m_question.filter);
        else
            how.name = BesideWords::tr("%1: %2").arg(of, how.name);
        add(figure, how, behind);
    }
}

void BesideTable::addGroups(const Stats &first, const Stats &other, const QStringList &figures)
{
    for (const StatsGroup &group : first.groups) {
        const auto same = std::ranges::find(other.groups, group.key, &StatsGroup::key);
        if (same == other.groups.end())
            continue;
        const auto &[key, value] = group.key.front();
        addStats(group.stats, same->stats, figures, words::groupValue(key, value),
                 sourceOf(m_question.filter, key, value));
    }
}

void BesideTable::putInto(PageContent &content, const PageContent &other, qint64 shared) const
{
    PagePart part;
    part.title = BesideWords::tr("Beside the other selection");
    part.remark = BesideWords::tr("%1 against %2")
                      .arg(m_question.names.value(0), m_question.names.value(1));
    part.sheet.columns
        = {{BesideWords::tr("Figure"), Kind::Words},
           {BesideWords::tr("n"), Kind::Number},
           {BesideWords::tr("n against"), Kind::Number},
           {BesideWords::tr("This selection, %1").arg(cells::perCent()), Kind::Number},
           {BesideWords::tr("Against, %1").arg(cells::perCent()), Kind::Number},
           {BesideWords::tr("Difference, %1").arg(cells::perCent()), Kind::Number}};
    for (const Row &each : m_rows) {
        FigureRow row = each.row;
        row.source = each.opens ? content.add(each.source) : -1;
        part.sheet.rows.push_back(std::move(row));
    }
    if (part.sheet.rows.empty()) {
        part.nothing = other.words
            ? BesideWords::tr("The other selection: %1").arg(other.words->head)
            : BesideWords::tr("No figure has five decisions in both selections.");
    }
    content.parts.insert(content.parts.begin(), std::move(part));
    for (CardWords &card : content.cards) {
        const auto same = std::ranges::find(other.cards, card.caption, &CardWords::caption);
        if (same != other.cards.end())
            card.against = BesideWords::tr("against %1, %2").arg(same->figure, same->detail);
    }
    QStringList notes {
        content.notes,
        BesideWords::tr("Beside each other: the first selection less the other, with the "
                        "interval of two that have nothing to do with each other: "
                        "Newcombe’s for shares, Welch’s for means, else from the two "
                        "intervals (Zou and Donner).")};
    if (shared > 0)
        notes.append(BesideWords::tr("%Ln decision(s) stand in both.", nullptr, int(shared)));
    content.notes = notes.join(u' ');
}

PageQuestion askedOfOther(const PageQuestion &question)
{
    PageQuestion asked = question;
    asked.filter = question.against.value_or(question.filter);
    asked.against.reset();
    return asked;
}

} // namespace bluepencil::pages
