// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/selectionparts.h"

#include <algorithm>
#include <set>

namespace bluepencil {

namespace {

CheckHits hitsOfCheck(const CheckHitFigures &figures, const QString &check)
{
    const auto found = std::ranges::find(figures.checks, check, &CheckHits::check);
    if (found != figures.checks.end())
        return *found;
    return {
        check, countRate(0, figures.drafts), wilsonRate(0, figures.drafts), wilsonRate(0, 0), {}};
}

Estimate estimateOfCount(const CountRate &count)
{
    return {count.of, count.per100, count.low, count.high};
}

void keepDefined(std::vector<ComparedFigure> &figures, ComparedFigure figure)
{
    if (figure.difference.value)
        figures.push_back(std::move(figure));
}

void compareSources(std::vector<ComparedGroup> &groups, const QString &kind,
                    const std::vector<ErrorSource> &first, const std::vector<ErrorSource> &other)
{
    if (first.size() < 2 && other.size() < 2)
        return;
    for (const ErrorSource &source : first) {
        const auto same = std::ranges::find(other, source.value, &ErrorSource::value);
        if (same == other.end())
            continue;
        ComparedGroup group {{{kind, source.value}}, source.rate.of, same->rate.of, {}};
        if (source.rate.of >= HiddenGroup && same->rate.of >= HiddenGroup) {
            keepDefined(group.figures,
                        compareRates(QStringLiteral("errors"), source.rate, same->rate));
        }
        groups.push_back(std::move(group));
    }
}

} // namespace

std::vector<ComparedFigure> compareChecks(const CheckHitFigures &first,
                                          const CheckHitFigures &other)
{
    std::set<QString> checks;
    for (const CheckHitFigures *figures : {&first, &other}) {
        for (const CheckHits &each : figures->checks)
            checks.insert(each.check);
    }
    std::vector<ComparedFigure> figures;
    for (const QString &check : checks) {
        const CheckHits mine = hitsOfCheck(first, check);
        const CheckHits others = hitsOfCheck(other, check);
        const QString name = QStringLiteral("checks.") + check;
        keepDefined(figures,
                    compareEstimates(name + QStringLiteral(".per_100"), estimateOfCount(mine.hits),
                                     estimateOfCount(others.hits)));
        keepDefined(
            figures,
            compareRates(name + QStringLiteral(".drafts_with_any"), mine.drafts, others.drafts));
        keepDefined(figures,
                    compareRates(name + QStringLiteral(".right"), mine.right, others.right));
    }
    if (first.voice.n > 0 && other.voice.n > 0) {
        ComparedFigure score
            = compareMeans(QStringLiteral("voice_score.mean"), first.voice, other.voice);
        const Estimate now = first.voiceEstimate();
        const Estimate before = other.voiceEstimate();
        score.nowLow = now.low;
        score.nowHigh = now.high;
        score.beforeLow = before.low;
        score.beforeHigh = before.high;
        keepDefined(figures, score);
    }
    return figures;
}

SelectionParts compareChecks(const CheckHitSelections &both)
{
    SelectionParts parts;
    parts.what
        = both.haveSample() ? QStringLiteral("checked drafts") : QStringLiteral("drafts");
    parts.shared = both.shared;
    parts.figures = compareChecks(both.first.all, both.other->all);
    for (const CheckHitGroup &group : both.first.groups) {
        const auto same = std::ranges::find(both.other->groups, group.key, &CheckHitGroup::key);
        if (same == both.other->groups.end())
            continue;
        ComparedGroup compared {group.key, group.figures.drafts, same->figures.drafts, {}};
        if (group.figures.drafts >= HiddenGroup && same->figures.drafts >= HiddenGroup)
            compared.figures = compareChecks(group.figures, same->figures);
        parts.groups.push_back(std::move(compared));
    }
    return parts;
}

Result<TwoSelections<ErrorSources>>
readErrorSourcesBeside(Database &database, const QStringList &labels, const FeedbackFilter &filter,
                       const std::optional<FeedbackFilter> &against, const Reading &reading)
{
    ReadTransaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Result<ErrorSources> first = readErrorSources(database, labels, filter, reading.stop);
    if (!first)
        return fail(first.error());
    TwoSelections<ErrorSources> both {std::move(*first), {}, 0};
    if (!against)
        return both;
    Result<ErrorSources> other = readErrorSources(database, labels, *against, reading.stop);
    if (!other)
        return fail(other.error());
    both.other = std::move(*other);
    const Result<qint64> shared = countShared(database, filter, *against, reading);
    if (!shared)
        return fail(shared.error());
    both.shared = *shared;
    return both;
}

SelectionParts compareErrors(const TwoSelections<ErrorSources> &both)
{
    SelectionParts parts;
    parts.what = QStringLiteral("decisions");
    parts.shared = both.shared;
    const ErrorSources &first = both.first;
    const ErrorSources &other = *both.other;
    keepDefined(parts.figures, compareRates(QStringLiteral("errors"), first.all, other.all));
    compareSources(parts.groups, QStringLiteral("category"), first.categories, other.categories);
    compareSources(parts.groups, QStringLiteral("prompt_version"), first.promptVersions,
                   other.promptVersions);
    compareSources(parts.groups, QStringLiteral("reference"), first.references, other.references);
    return parts;
}

} // namespace bluepencil
