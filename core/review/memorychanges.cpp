// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/memorychanges.h"

#include "core/review/memorywords.h"
#include "core/text/hunks/hunkkind.h"
#include "core/text/sequence/interner.h"
#include "core/text/sequence/sequencediff.h"
#include "core/text/text.h"

#include <algorithm>
#include <optional>

namespace bluepencil {

namespace {

constexpr std::size_t mostWords = 8;
constexpr qsizetype mostBefore = 160; // UTF-16 units
constexpr qsizetype mostAfter = 240;
constexpr qsizetype mostBeside = 60;

using Words = std::vector<MemoryWord>;

// Indices into the words of both texts, half open.
struct WordRange {
    std::size_t startA = 0;
    std::size_t endA = 0;
    std::size_t startB = 0;
    std::size_t endB = 0;

    bool operator==(const WordRange &) const = default;
};

bool holdsDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar unit) { return unit.isDigit(); });
}

bool belongsToItsCase(const QString &kind)
{
    return labelOfKind(kind) == QStringLiteral("fact") || kind == u"move" || kind == u"whitespace";
}

class ChangeReader {
public:
    ChangeReader(QStringView draft, QStringView finalText)
        : m_draft(draft)
        , m_final(finalText)
        , m_a(memoryWords(draft))
        , m_b(memoryWords(finalText))
        , m_kinds(draft, finalText)
    {
    }

    std::vector<MemoryChange> read(const EditScript &edits)
    {
        for (const Edit &edit : edits) {
            const qsizetype startA = m_placeA.to(m_draft, edit.draft.start);
            const qsizetype endA = m_placeA.to(m_draft, edit.draft.end);
            const qsizetype startB = m_placeB.to(m_final, edit.final.start);
            const qsizetype endB = m_placeB.to(m_final, edit.final.end);
            const WordRange whole {firstFrom(m_a, startA), firstFrom(m_a, endA),
                                   firstFrom(m_b, startB), firstFrom(m_b, endB)};
            if (!isSound(whole))
                continue;
            add(whole, edit.kind);
            for (const WordRange &part : partsOf(whole)) {
                if (part != whole)
                    add(part, kindOf(part));
            }
        }
        return std::move(m_changes);
    }

private:
    // Code points counted on from the last place asked for.
    struct Place {
        qsizetype index = 0;
        qsizetype codePoints = 0;

        qsizetype to(QStringView text, qsizetype offset)
        {
            index += utf16Index(text.sliced(index), offset - codePoints);
            codePoints = offset;
            return index;
        }
    };

    // The first word that starts at `index` or behind; the two ends of the text are never in it.
    static std::size_t firstFrom(const Words &words, qsizetype index)
    {
        const auto end = words.end() - 1;
        const auto found = std::lower_bound(
            words.begin() + 1, end, index,
            [](const MemoryWord &word, qsizetype at) { return word.start < at; });
        return static_cast<std::size_t>(found - words.begin());
    }

    [[nodiscard]] static bool isSound(const WordRange &range)
    {
        return range.startA <= range.endA && range.startB <= range.endB
            && (range.startA < range.endA || range.startB < range.endB);
    }

    [[nodiscard]] std::vector<WordRange> partsOf(const WordRange &whole) const
    {
        constexpr std::size_t most = 400; // of one hunk: what is rewritten is no memory
        if (whole.endA - whole.startA > most || whole.endB - whole.startB > most)
            return {};
        Interner interner;
        const auto symbols = [&](QStringView text, const Words &words, std::size_t start,
                                 std::size_t end) {
            Symbols result;
            for (std::size_t i = start; i < end; ++i)
                result.push_back(
                    interner.symbol(text.sliced(words[i].start, words[i].end - words[i].start)));
            return result;
        };
        const Symbols a = symbols(m_draft, m_a, whole.startA, whole.endA);
        const Symbols b = symbols(m_final, m_b, whole.startB, whole.endB);
        std::vector<WordRange> parts;
        for (const Hunk &hunk : sequenceDiff(a, b)) {
            parts.push_back({whole.startA + static_cast<std::size_t>(hunk.startA),
                             whole.startA + static_cast<std::size_t>(hunk.endA),
                             whole.startB + static_cast<std::size_t>(hunk.startB),
                             whole.startB + static_cast<std::size_t>(hunk.endB)});
        }
        return parts;
    }

    // Of a stretch of words the place in its text; of none the gap between its neighbours.
    static std::pair<qsizetype, qsizetype> stretch(const Words &words, std::size_t start,
                                                   std::size_t end, bool isGap)
    {
        if (isGap)
            return {words[start - 1].end, words[end].start};
        return {words[start].start, words[end - 1].end};
    }

    [[nodiscard]] QString kindOf(const WordRange &range) const
    {
        const auto place = [](const Words &words, std::size_t start, std::size_t end) {
            return start < end ? std::pair(words[start].start, words[end - 1].end)
                               : std::pair(words[start - 1].end, words[start - 1].end);
        };
        const auto [startA, endA] = place(m_a, range.startA, range.endA);
        const auto [startB, endB] = place(m_b, range.startB, range.endB);
        return m_kinds.kindOf({startA, endA, startB, endB});
    }

    void add(const WordRange &range, const QString &kind)
    {
        if (range.endA - range.startA > mostWords || belongsToItsCase(kind))
            return;
        const auto isBreak = [](const MemoryWord &word) {
            return word.isLineBreak;
        };
        const auto begin = m_a.begin() + static_cast<std::ptrdiff_t>(range.startA);
        const auto end = m_a.begin() + static_cast<std::ptrdiff_t>(range.endA);
        if (std::any_of(begin, end, isBreak))
            return;
        MemoryChange change;
        change.kind = kind;
        change.isGap = range.startA == range.endA || range.startB == range.endB;
        const auto [startA, endA] = stretch(m_a, range.startA, range.endA, change.isGap);
        const auto [startB, endB] = stretch(m_b, range.startB, range.endB, change.isGap);
        const MemoryWord &before = m_a[range.startA - 1];
        const MemoryWord &behind = m_a[range.endA];
        change.start = startA;
        change.before = m_draft.sliced(startA, endA - startA).toString();
        change.after = m_final.sliced(startB, endB - startB).toString();
        change.left = m_draft.sliced(before.start, startA - before.start).toString();
        change.right = m_draft.sliced(endA, behind.end - endA).toString();
        if (change.before == change.after || change.before.size() > mostBefore
            || change.after.size() > mostAfter || change.left.size() > mostBeside
            || change.right.size() > mostBeside || holdsDigit(change.before)
            || holdsDigit(change.after))
            return;
        m_changes.push_back(std::move(change));
    }

    QStringView m_draft;
    QStringView m_final;
    Words m_a;
    Words m_b;
    HunkKinds m_kinds;
    Place m_placeA;
    Place m_placeB;
    std::vector<MemoryChange> m_changes;
};

} // namespace

bool needsBothSides(const MemoryChange &change)
{
    constexpr int longStretch = 3; // words that are seldom said by chance
    const std::vector<MemoryWord> words = memoryWords(change.before);
    const auto letters = std::ranges::count_if(words, &MemoryWord::isLetters);
    return change.isGap ? letters < longStretch : letters == 0;
}

std::vector<MemoryChange> memoryChanges(QStringView draft, QStringView finalText,
                                        const EditScript &edits)
{
    if (edits.empty())
        return {};
    return ChangeReader(draft, finalText).read(edits);
}

qint64 changeKey(const MemoryChange &change)
{
    // FNV-1a again, with 64 bits, over the codes of the words.
    std::uint64_t hash = 14695981039346656037ULL;
    const auto take = [&hash](std::uint32_t value) {
        for (int shift = 0; shift < 32; shift += 8) {
            hash ^= (value >> shift) & 0xFFU;
            hash *= 1099511628211ULL;
        }
    };
    const QString text
        = needsBothSides(change) ? change.left + change.before + change.right : change.before;
    bool isFirst = true;
    for (const MemoryWord &word : memoryWords(text)) {
        if (word.start == word.end)
            continue; // an end of the text
        take(isFirst ? withoutSpace(word.code) : word.code);
        isFirst = false;
    }
    take(change.isGap ? 1 : 0);
    return static_cast<qint64>(hash);
}

} // namespace bluepencil
