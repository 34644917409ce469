// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/memoryindex.h"

#include "core/review/memorywords.h"
#include "core/text/text.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace bluepencil {

namespace {

constexpr std::uint64_t emptyBeginning = 14695981039346656037ULL;

std::uint64_t longer(std::uint64_t beginning, std::uint32_t code)
{
    // The last step of MurmurHash3 (A. Appleby): every bit of the sum moves every bit of the
    // result.
    std::uint64_t mixed = beginning * 1099511628211ULL + code;
    mixed ^= mixed >> 33;
    mixed *= 0xFF51AFD7ED558CCDULL;
    mixed ^= mixed >> 33;
    return mixed;
}

std::vector<std::uint32_t> codesOf(const QString &text, bool leftEnd, bool rightEnd)
{
    std::vector<MemoryWord> words = memoryWords(text);
    if (!rightEnd)
        words.pop_back();
    if (!leftEnd)
        words.erase(words.begin());
    std::vector<std::uint32_t> codes;
    std::ranges::transform(words, std::back_inserter(codes), &MemoryWord::code);
    return codes;
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty() && !text.contains(u'\n');
}

// The code of the word beside a stretch, whatever the space between.
std::uint32_t neighbour(const QString &beside, bool isRight)
{
    const std::vector<MemoryWord> words = memoryWords(beside);
    if (isBlank(beside))
        return withoutSpace(words.front().code);
    return withoutSpace(isRight ? words[1].code : words[words.size() - 2].code);
}

} // namespace

// Counts what became of a pattern; an item may be left out.
class MemoryIndex::Tally {
public:
    Tally(const std::vector<Past> &past, const std::vector<QString> &afters, int leftOut)
        : m_past(past)
        , m_afters(afters)
        , m_leftOut(leftOut)
    {
        for (const Past &each : past) {
            if (each.item == leftOut)
                continue;
            ++m_totals[each.after];
            ++m_byItem[{each.item, each.after}];
        }
    }

    // All but how often it is accepted.
    [[nodiscard]] Best mostFrequent() const
    {
        Best result;
        result.after = winner(-1);
        if (result.after < 0)
            return result;
        result.changed = m_totals.at(result.after);
        std::set<int> reviewers;
        for (const Past &each : m_past) {
            if (each.after == result.after && each.item != m_leftOut)
                reviewers.insert(each.reviewer);
        }
        result.reviewers = static_cast<int>(reviewers.size());
        return result;
    }

    // How many of its occurrences it would have been offered for, made from all other items.
    [[nodiscard]] qint64 accepted(const Best &best) const
    {
        std::set<int> items;
        for (const Past &each : m_past) {
            if (each.after == best.after && each.item != m_leftOut)
                items.insert(each.item);
        }
        qint64 next = 0; // the most of any other replacement
        for (const auto &[after, total] : m_totals) {
            if (after != best.after)
                next = std::max(next, total);
        }
        qint64 result = 0;
        for (const int item : items) {
            const qint64 own = m_byItem.at({item, best.after});
            if (best.changed - own > next || winner(item) == best.after)
                result += own;
        }
        return result;
    }

private:
    // What was most often written, without one item; of equals the first by its code units. -1 if
    // nothing is left.
    [[nodiscard]] int winner(int without) const
    {
        int winning = -1;
        qint64 most = 0;
        for (const auto &[after, total] : m_totals) {
            const auto own = m_byItem.find({without, after});
            const qint64 left = total - (own == m_byItem.end() ? 0 : own->second);
            if (left > most || (left > 0 && left == most && text(after) < text(winning))) {
                winning = after;
                most = left;
            }
        }
        return winning;
    }

    [[nodiscard]] const QString &text(int after) const
    {
        return m_afters[static_cast<std::size_t>(after)];
    }

    const std::vector<Past> &m_past;
    const std::vector<QString> &m_afters;
    int m_leftOut;
    std::map<int, qint64> m_totals; // by replacement
    std::map<std::pair<int, int>, qint64> m_byItem; // item, replacement
};

// Calls `found(pattern, first word)` for each pattern that stands in a sequence of codes.
class MemoryIndex::Walk {
public:
    explicit Walk(const QHash<std::uint64_t, std::vector<int>> &byWords)
        : m_byWords(byWords)
    {
    }

    template <typename Code, typename Found>
    void run(std::size_t size, const Code &code, const Found &found) const
    {
        for (std::size_t first = 0; first < size; ++first) {
            std::uint64_t beginning = longer(emptyBeginning, withoutSpace(code(first)));
            for (std::size_t next = first + 1;; ++next) {
                const auto here = m_byWords.constFind(beginning);
                if (here == m_byWords.constEnd())
                    break;
                for (const int pattern : *here)
                    found(pattern, first);
                if (next == size)
                    break;
                beginning = longer(beginning, code(next));
            }
        }
    }

private:
    const QHash<std::uint64_t, std::vector<int>> &m_byWords;
};

MemoryIndex::MemoryIndex(MemoryGate gate)
    : m_gate(gate)
{
}

int MemoryIndex::numberOf(QHash<QString, int> *numbers, const QString &text)
{
    const auto known = numbers->constFind(text);
    if (known != numbers->constEnd())
        return *known;
    const int number = static_cast<int>(numbers->size());
    numbers->insert(text, number);
    return number;
}

void MemoryIndex::add(const RememberedChange &change)
{
    addPattern(change, true, true);
    if (needsBothSides(change.change))
        return;
    addPattern(change, false, false);
    addPattern(change, true, false);
    addPattern(change, false, true);
}

void MemoryIndex::addPattern(const RememberedChange &from, bool hasLeft, bool hasRight)
{
    const MemoryChange &change = from.change;
    Pattern pattern;
    pattern.hasLeft = hasLeft;
    pattern.hasRight = hasRight;
    pattern.isGap = change.isGap;
    pattern.before = change.before;
    const QString text = (hasLeft ? change.left : QString()) + change.before
        + (hasRight ? change.right : QString());
    pattern.codes
        = codesOf(text, hasLeft && isBlank(change.left), hasRight && isBlank(change.right));
    if (pattern.codes.empty())
        return;
    pattern.codes.front() = withoutSpace(pattern.codes.front());

    QByteArray shape = packedCodes(std::span<const std::uint32_t>(pattern.codes));
    shape.append(hasLeft ? 'l' : '-').append(hasRight ? 'r' : '-').append(change.isGap ? 'g' : 'w');
    shape.append(change.before.toUtf8());
    auto known = m_byShape.constFind(shape);
    if (known == m_byShape.constEnd()) {
        known = m_byShape.insert(shape, static_cast<int>(m_patterns.size()));
        m_patterns.push_back(std::move(pattern));
    }
    const int after = numberOf(&m_afterNumbers, change.after);
    if (after == std::ssize(m_afters))
        m_afters.push_back(change.after);
    m_patterns[static_cast<std::size_t>(*known)].past.push_back(
        {after, numberOf(&m_items, from.itemId), numberOf(&m_reviewers, from.reviewer),
         neighbour(change.left, false), neighbour(change.right, true)});
}

// Finds the best replacement; false if the pattern can't be shown, whatever is counted yet.
bool MemoryIndex::settle(Pattern &pattern) const
{
    const auto stood = std::ssize(pattern.past); // at least so often
    if (stood < m_gate.leastChanges)
        return false;
    const auto reaches = [&](qint64 accepted) {
        return *wilsonRate(accepted, stood).low >= m_gate.leastAcceptance;
    };
    const Tally tally(pattern.past, m_afters, -1);
    pattern.best = tally.mostFrequent();
    if (!reaches(pattern.best.changed))
        return false;
    pattern.best.accepted = tally.accepted(pattern.best);
    return reaches(pattern.best.accepted);
}

void MemoryIndex::prepare()
{
    std::vector<Pattern> kept;
    for (Pattern &pattern : m_patterns) {
        if (settle(pattern))
            kept.push_back(std::move(pattern));
    }
    m_patterns = std::move(kept);
    for (Pattern &pattern : m_patterns) {
        for (const Past &each : pattern.past) {
            if (each.after != pattern.best.after)
                continue;
            if (!pattern.hasLeft)
                ++pattern.left[each.left].changed;
            if (!pattern.hasRight)
                ++pattern.right[each.right].changed;
        }
    }
    m_byShape.clear();
    m_byWords.clear();
    for (std::size_t i = 0; i < m_patterns.size(); ++i) {
        std::uint64_t beginning = emptyBeginning;
        for (const std::uint32_t code : m_patterns[i].codes) {
            beginning = longer(beginning, code);
            m_byWords[beginning]; // a pattern goes on from here
        }
        m_byWords[beginning].push_back(static_cast<int>(i));
    }
}

void MemoryIndex::count(std::span<const std::uint32_t> draft)
{
    Walk(m_byWords).run(
        draft.size(), [&](std::size_t i) { return draft[i]; },
        [&](int number, std::size_t first) {
            Pattern &pattern = m_patterns[static_cast<std::size_t>(number)];
            ++pattern.seen;
            const std::size_t behind = first + pattern.codes.size();
            if (!pattern.hasLeft && first > 0)
                ++pattern.left[withoutSpace(draft[first - 1])].seen;
            if (!pattern.hasRight && behind < draft.size())
                ++pattern.right[withoutSpace(draft[behind])].seen;
        });
}

bool MemoryIndex::staysBeside(const Pattern &pattern, std::uint32_t left, std::uint32_t right)
{
    const auto stays = [](const Beside &beside) {
        const qint64 seen = std::max(beside.seen, beside.changed);
        return seen > 0 && *wilsonRate(beside.changed, seen).high < .5;
    };
    return (!pattern.hasLeft && stays(pattern.left.value(left)))
        || (!pattern.hasRight && stays(pattern.right.value(right)));
}

namespace {

// Where a pattern stands in a text: the words [start, end) are replaced.
struct Stretch {
    qsizetype from = 0; // UTF-16 units
    qsizetype to = 0;
    QStringView left; // the neighbours, where the stretch means nothing without them
    QStringView right;
};

Stretch stretchOf(QStringView text, const std::vector<MemoryWord> &words, std::size_t start,
                  std::size_t end, bool isGap)
{
    if (!isGap)
        return {words[start].start, words[end - 1].end, {}, {}};
    const MemoryWord &left = words[start - 1];
    const MemoryWord &right = words[end];
    return {left.end, right.start, text.sliced(left.start, left.end - left.start),
            text.sliced(right.start, right.end - right.start)};
}

// By UTF-16 units into by code points.
void countCodePoints(QStringView text, std::vector<Suggestion> &suggestions)
{
    qsizetype index = 0;
    qsizetype codePoints = 0;
    const auto advance = [&](qsizetype to) {
        codePoints += codePointCount(text.sliced(index, to - index));
        index = to;
        return codePoints;
    };
    for (Suggestion &each : suggestions) {
        each.start = advance(each.start);
        each.end = advance(each.end);
    }
}

} // namespace

MemoryIndex::Best MemoryIndex::bestWithout(const Pattern &pattern, int item) const
{
    const Tally tally(pattern.past, m_afters, item);
    Best best = tally.mostFrequent();
    if (best.after >= 0)
        best.accepted = tally.accepted(best);
    return best;
}

std::vector<MemoryIndex::Candidate> MemoryIndex::candidates(QStringView text,
                                                            const LeftOut &leftOut) const
{
    const Walk walk(m_byWords);
    const int item = leftOut.itemId.isEmpty() ? -1 : m_items.value(leftOut.itemId, -1);
    std::map<int, qint64> ownSeen;
    for (const std::vector<std::uint32_t> &draft : leftOut.drafts) {
        walk.run(
            draft.size(), [&](std::size_t i) { return draft[i]; },
            [&](int pattern, std::size_t) { ++ownSeen[pattern]; });
    }
    const std::vector<MemoryWord> words = memoryWords(text);
    std::map<int, std::vector<std::size_t>> places; // in the order of the patterns
    walk.run(
        words.size(), [&](std::size_t i) { return words[i].code; },
        [&](int pattern, std::size_t first) { places[pattern].push_back(first); });

    std::vector<Candidate> result;
    for (const auto &[number, firsts] : places) {
        const Pattern &pattern = m_patterns[static_cast<std::size_t>(number)];
        const Best best = item < 0 ? pattern.best : bestWithout(pattern, item);
        const auto own = ownSeen.find(number);
        const qint64 seen = pattern.seen - (own == ownSeen.end() ? 0 : own->second);
        const Rate acceptance = wilsonRate(best.accepted, std::max(seen, best.changed));
        if (best.after < 0 || acceptance.low.value_or(0) < m_gate.leastAcceptance)
            continue;
        for (const std::size_t first : firsts) {
            const std::size_t start = first + (pattern.hasLeft ? 1 : 0);
            const std::size_t end = first + pattern.codes.size() - (pattern.hasRight ? 1 : 0);
            const Stretch stretch = stretchOf(text, words, start, end, pattern.isGap);
            if (text.sliced(stretch.from, stretch.to - stretch.from) != pattern.before)
                continue; // spaced otherwise
            if (staysBeside(pattern, withoutSpace(words[start - 1].code),
                            withoutSpace(words[end].code)))
                continue;
            result.push_back({{stretch.from, stretch.to, pattern.before,
                               m_afters[static_cast<std::size_t>(best.after)],
                               stretch.left.toString(), stretch.right.toString(), best.changed,
                               acceptance.of, best.reviewers, acceptance},
                              static_cast<qsizetype>(end - start),
                              std::ssize(pattern.codes)});
        }
    }
    return result;
}

std::vector<Suggestion> MemoryIndex::suggestions(QStringView text, const LeftOut &leftOut) const
{
    std::vector<Candidate> ranked = candidates(text, leftOut);
    const auto rank = [](const Candidate &one) {
        return std::tuple(-*one.suggestion.acceptance.low, -one.words, -one.context,
                          one.suggestion.start, QStringView(one.suggestion.after),
                          -one.suggestion.seen);
    };
    std::ranges::stable_sort(ranked, [&](const Candidate &one, const Candidate &other) {
        return rank(one) < rank(other);
    });
    std::map<qsizetype, Suggestion> taken; // by start
    for (Candidate &candidate : ranked) {
        Suggestion &made = candidate.suggestion;
        const auto next = taken.lower_bound(made.start);
        const bool meetsNext
            = next != taken.end() && (next->first < made.end || next->first == made.start);
        const bool meetsLast = next != taken.begin() && std::prev(next)->second.end > made.start;
        if (!meetsNext && !meetsLast)
            taken.emplace(made.start, std::move(made));
    }
    std::vector<Suggestion> result;
    for (auto &[start, made] : taken)
        result.push_back(std::move(made));
    countCodePoints(text, result);
    return result;
}

} // namespace bluepencil
