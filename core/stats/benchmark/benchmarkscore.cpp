// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/benchmark/benchmarkscore.h"

#include "core/text/metrics.h"

#include <algorithm>
#include <map>

namespace bluepencil {

namespace {

using Scores = std::vector<const BenchmarkScore *>;

bool has(BenchmarkMeasure measure, const BenchmarkScore &score)
{
    switch (measure) {
    case BenchmarkMeasure::Hter:
        return score.hter.has_value();
    case BenchmarkMeasure::Chrf:
        return true;
    case BenchmarkMeasure::Fields:
        return score.fields.has_value();
    case BenchmarkMeasure::Checks:
        return score.checkHits.has_value();
    }
    return false;
}

std::map<std::string, Json> leavesOf(const Json &json)
{
    std::map<std::string, Json> leaves;
    const Json flat = json.flatten();
    for (const auto &[pointer, value] : flat.items())
        leaves.emplace(pointer, value);
    return leaves;
}

// Sorted, so that an interval does not depend on the order of draws.
std::pair<double, double> middleOf(std::vector<double> draws)
{
    std::ranges::sort(draws);
    return {quantile(draws, 0.025), quantile(draws, 0.975)};
}

// Index by index with replacement.
std::vector<std::size_t> drawOf(std::size_t n, const RandomSource &random)
{
    std::vector<std::size_t> draw(n);
    for (std::size_t &index : draw)
        index = static_cast<std::size_t>(random() % n);
    return draw;
}

Scores chosen(const Scores &scores, const std::vector<std::size_t> &draw)
{
    Scores result;
    result.reserve(draw.size());
    for (const std::size_t index : draw)
        result.push_back(scores[index]);
    return result;
}

double meanHter(const Scores &scores)
{
    std::vector<double> values;
    for (const BenchmarkScore *score : scores)
        values.push_back(*score->hter);
    return meanOf(values);
}

double chrfOf(const Scores &scores)
{
    ChrfCounts sum;
    for (const BenchmarkScore *score : scores)
        sum.add(score->chrf);
    return chrf(sum);
}

std::optional<double> fieldsOf(const Scores &scores)
{
    qint64 right = 0;
    qint64 of = 0;
    for (const BenchmarkScore *score : scores) {
        right += *score->fieldsRight;
        of += *score->fields;
    }
    return of > 0 ? std::optional(static_cast<double>(right) / static_cast<double>(of))
                  : std::nullopt;
}

double hitsOf(const Scores &scores)
{
    qint64 hits = 0;
    for (const BenchmarkScore *score : scores)
        hits += *score->checkHits;
    return 100 * static_cast<double>(hits) / static_cast<double>(scores.size());
}

// Where every draw comes to the same, no interval says how far chance reaches.
bool hasSpread(const std::vector<double> &draws)
{
    return std::ranges::any_of(draws, [&draws](double draw) { return draw != draws.front(); });
}

} // namespace

BenchmarkScore scoreDraft(const QString &draft, const QString &finalText)
{
    BenchmarkScore score;
    score.hter = editMetrics(draft, finalText, diff(draft, finalText)).hter;
    score.chrf = chrfCounts(draft, finalText);
    if (const std::optional<FieldMatch> match = matchFields(draft, finalText)) {
        score.fieldsRight = match->right;
        score.fields = match->of;
    }
    return score;
}

std::optional<FieldMatch> matchFields(const QString &draft, const QString &finalText)
{
    const Result<Json> wanted = parseJson(finalText.toUtf8());
    if (!wanted || !wanted->is_object())
        return std::nullopt;
    const std::map<std::string, Json> theirs = leavesOf(*wanted);
    const Result<Json> given = parseJson(draft.toUtf8());
    FieldMatch match {0, static_cast<qint64>(theirs.size())};
    if (!given || !given->is_object())
        return match;
    for (const auto &[pointer, value] : leavesOf(*given)) {
        const auto found = theirs.find(pointer);
        if (found == theirs.end())
            ++match.of;
        else if (found->second == value)
            ++match.right;
    }
    return match;
}

std::optional<double> measureOf(BenchmarkMeasure measure, const Scores &scores)
{
    Scores defined;
    std::ranges::copy_if(scores, std::back_inserter(defined),
                         [measure](const auto *score) { return has(measure, *score); });
    if (defined.empty())
        return std::nullopt;
    switch (measure) {
    case BenchmarkMeasure::Hter:
        return meanHter(defined);
    case BenchmarkMeasure::Chrf:
        return chrfOf(defined);
    case BenchmarkMeasure::Fields:
        return fieldsOf(defined);
    case BenchmarkMeasure::Checks:
        return hitsOf(defined);
    }
    return std::nullopt;
}

Estimate bootstrapMeasure(BenchmarkMeasure measure, const std::vector<BenchmarkScore> &scores,
                          quint64 seed)
{
    Scores defined;
    for (const BenchmarkScore &score : scores) {
        if (has(measure, score))
            defined.push_back(&score);
    }
    Estimate estimate;
    estimate.n = std::ssize(defined);
    estimate.value = measureOf(measure, defined);
    if (!estimate.value || defined.size() < 2)
        return estimate;
    const RandomSource random = seededRandom(seed);
    std::vector<double> draws;
    for (int i = 0; i < BootstrapDraws; ++i) {
        if (const auto value = measureOf(measure, chosen(defined, drawOf(defined.size(), random))))
            draws.push_back(*value);
    }
    if (hasSpread(draws))
        std::tie(estimate.low, estimate.high) = middleOf(std::move(draws));
    return estimate;
}

PairedDifference bootstrapDifference(BenchmarkMeasure measure,
                                     const std::vector<BenchmarkScore> &now,
                                     const std::vector<BenchmarkScore> &before, quint64 seed)
{
    Scores ours;
    Scores theirs;
    for (const BenchmarkScore &score : now) {
        const auto other
            = std::ranges::lower_bound(before, score.itemNo, {}, &BenchmarkScore::itemNo);
        if (other != before.end() && other->itemNo == score.itemNo && has(measure, score)
            && has(measure, *other)) {
            ours.push_back(&score);
            theirs.push_back(&*other);
        }
    }
    PairedDifference paired;
    paired.n = std::ssize(ours);
    const auto a = measureOf(measure, ours);
    const auto b = measureOf(measure, theirs);
    if (!a || !b)
        return paired;
    paired.difference.value = *a - *b;
    if (ours.size() < 2)
        return paired;
    const RandomSource random = seededRandom(seed);
    std::vector<double> draws;
    for (int i = 0; i < BootstrapDraws; ++i) {
        const std::vector<std::size_t> draw = drawOf(ours.size(), random);
        const auto first = measureOf(measure, chosen(ours, draw));
        const auto second = measureOf(measure, chosen(theirs, draw));
        if (first && second)
            draws.push_back(*first - *second);
    }
    if (hasSpread(draws))
        std::tie(paired.difference.low, paired.difference.high) = middleOf(std::move(draws));
    return paired;
}

} // namespace bluepencil
