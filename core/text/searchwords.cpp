// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/searchwords.h"

#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

namespace bluepencil {

namespace {

constexpr int mostWords = 32;
constexpr qsizetype contextBefore = 48; // code points in front of the first mark

UChar32 pointAt(QStringView text, qsizetype index)
{
    const char16_t unit = text[index].unicode();
    if (QChar::isHighSurrogate(unit) && index + 1 < text.size() && text[index + 1].isLowSurrogate())
        return static_cast<UChar32>(QChar::surrogateToUcs4(unit, text[index + 1].unicode()));
    return unit;
}

qsizetype unitsOf(UChar32 character)
{
    return character > 0xFFFF ? 2 : 1;
}

enum class Part {
    Outside,
    InWord, // gathers into a run
    Alone, // a word by itself
    Mark, // belongs to what stands before it
};

// Han, kana, Thai, Lao, Khmer, Myanmar: written without spaces between words.
bool isUnspaced(UChar32 character)
{
    if (character < 0x0E00)
        return false;
    constexpr UScriptCode scripts[]
        = {USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_THAI,
           USCRIPT_LAO, USCRIPT_KHMER,    USCRIPT_MYANMAR};
    return std::ranges::any_of(scripts, [character](UScriptCode script) {
        return uscript_hasScript(character, script) != 0;
    });
}

Part computedPart(UChar32 character)
{
    switch (u_charType(character)) {
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_DECIMAL_DIGIT_NUMBER:
    case U_LETTER_NUMBER:
    case U_OTHER_NUMBER:
        return isUnspaced(character) ? Part::Alone : Part::InWord;
    case U_NON_SPACING_MARK:
    case U_COMBINING_SPACING_MARK:
    case U_ENCLOSING_MARK:
        return Part::Mark;
    case U_FORMAT_CHAR: // soft hyphens and joiners do not part a word
        return Part::Mark;
    default:
        return Part::Outside;
    }
}

// Accents and vowel points that people leave out when they search.
bool isLeftOut(UChar32 mark)
{
    return (mark >= 0x0300 && mark <= 0x036F) || (mark >= 0x0483 && mark <= 0x0487)
        || (mark >= 0x0591 && mark <= 0x05C7) || (mark >= 0x0610 && mark <= 0x061A)
        || (mark >= 0x064B && mark <= 0x065F) || mark == 0x0670 || mark == 0x0640
        || (mark >= 0x1AB0 && mark <= 0x1AFF) || (mark >= 0x1DC0 && mark <= 0x1DFF)
        || (mark >= 0x20D0 && mark <= 0x20FF) || (mark >= 0xFE00 && mark <= 0xFE0F)
        || (mark >= 0xFE20 && mark <= 0xFE2F) || u_charType(mark) == U_FORMAT_CHAR;
}

bool losesAccents(UChar32 character)
{
    return character < 0x0530 || (character >= 0x1E00 && character <= 0x1FFF);
}

QString computedFold(UChar32 character)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *caseFold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2 *decompose = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status))
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
    icu::UnicodeString folded = caseFold->normalize(icu::UnicodeString(character), status);
    if (std::all_of(folded.getBuffer(), folded.getBuffer() + folded.length(), losesAccents))
        folded = decompose->normalize(folded, status);
    QString text;
    for (int32_t i = 0; i < folded.length();) {
        const UChar32 each = folded.char32At(i);
        i += U16_LENGTH(each);
        // A compatibility form may hold a space or a slash; a word holds neither.
        if (!isLeftOut(each) && computedPart(each) != Part::Outside)
            text += QChar::fromUcs4(static_cast<char32_t>(each));
    }
    return text;
}

struct Folding {
    Part part = Part::Outside;
    QString folded;
};

constexpr UChar32 tableSize = 0x0600;

// Most texts are Latin, Greek or Cyrillic.
const std::array<Folding, tableSize> &foldingTable()
{
    static const std::array<Folding, tableSize> table = [] {
        std::array<Folding, tableSize> made;
        for (UChar32 character = 0; character < tableSize; ++character) {
            Folding &folding = made[static_cast<std::size_t>(character)];
            folding.part = computedPart(character);
            if (folding.part != Part::Outside && !isLeftOut(character))
                folding.folded = computedFold(character);
        }
        return made;
    }();
    return table;
}

Part partOf(UChar32 character)
{
    return character < tableSize ? foldingTable()[static_cast<std::size_t>(character)].part
                                 : computedPart(character);
}

void appendFolded(QString &word, UChar32 character)
{
    if (word.size() >= LongestSearchWord)
        return;
    if (character < tableSize)
        word += foldingTable()[static_cast<std::size_t>(character)].folded;
    else if (!isLeftOut(character))
        word += computedFold(character);
}

} // namespace

bool SearchWordReader::next()
{
    qsizetype at = m_end;
    while (true) {
        UChar32 character = 0;
        Part part = Part::Outside;
        for (; at < m_text.size(); at += unitsOf(character)) {
            character = pointAt(m_text, at);
            part = partOf(character);
            if (part == Part::InWord || part == Part::Alone)
                break;
        }
        if (at >= m_text.size())
            return false;
        m_start = at;
        m_folded.clear();
        const Part first = part;
        do {
            appendFolded(m_folded, character);
            at += unitsOf(character);
            if (at >= m_text.size())
                break;
            character = pointAt(m_text, at);
            part = partOf(character);
        } while (part == Part::Mark || (part == Part::InWord && first == Part::InWord));
        m_end = at;
        if (!m_folded.isEmpty())
            return true;
    }
}

void appendSearchWords(QString &words, QStringView text)
{
    SearchWordReader reader(text);
    bool any = false;
    while (reader.next()) {
        words += u' ';
        words += reader.folded();
        any = true;
    }
    if (any) {
        words += u' ';
        words += SearchBreak;
    }
}

Result<std::vector<SearchTerm>> parseSearch(QStringView typed)
{
    std::vector<SearchTerm> terms;
    int words = 0;
    const auto add = [&](QStringView part, bool mayBePrefix) {
        SearchTerm term;
        SearchWordReader reader(part);
        while (reader.next()) {
            term.words += reader.folded();
            ++words;
        }
        if (term.words.isEmpty())
            return;
        term.prefix = mayBePrefix && part.endsWith(u'*');
        if (std::ranges::find(terms, term) == terms.end())
            terms.push_back(std::move(term));
    };
    for (qsizetype at = 0; at < typed.size();) {
        if (typed[at].isSpace()) {
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        if (typed[at] == u'"') {
            while (end < typed.size() && typed[end] != u'"')
                ++end;
            add(typed.sliced(at + 1, end - at - 1), false);
            at = end + 1;
            continue;
        }
        while (end < typed.size() && !typed[end].isSpace() && typed[end] != u'"')
            ++end;
        add(typed.sliced(at, end - at), true);
        at = end;
    }
    if (terms.empty()) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("there is no word to search for"),
                    {}, QStringLiteral("type one, with letters or digits"));
    }
    if (words > mostWords) {
        return fail(Error::Code::LimitExceeded,
                    QStringLiteral("these are %1 words, and %2 can be searched for at once")
                        .arg(words)
                        .arg(mostWords),
                    {}, QStringLiteral("leave some out"));
    }
    return terms;
}

namespace {

// A piece of the text, UTF-16.
struct TextPiece {
    qsizetype start = 0;
    qsizetype end = 0;
};

struct FoundWord {
    QString folded;
    TextPiece piece;
};

bool standsAt(const std::vector<FoundWord> &words, std::size_t index, const SearchTerm &term)
{
    const auto count = static_cast<std::size_t>(term.words.size());
    if (index + count > words.size())
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        const QString &wanted = term.words[static_cast<qsizetype>(i)];
        const QString &word = words[index + i].folded;
        const bool last = i + 1 == count;
        if (last && term.prefix ? !word.startsWith(wanted) : word != wanted)
            return false;
    }
    return true;
}

bool isShownAsSpace(UChar32 character)
{
    const int type = u_charType(character);
    return u_isUWhiteSpace(character) || type == U_CONTROL_CHAR || type == U_SURROGATE
        || (character >= 0x202A && character <= 0x202E) // would turn the line around
        || (character >= 0x2066 && character <= 0x2069) || character == 0x200E
        || character == 0x200F || character == 0x061C;
}

// In one line, with a space at its end where the text has one there.
QString lineOf(QStringView text)
{
    QString line;
    bool space = false;
    for (qsizetype at = 0; at < text.size();) {
        const UChar32 character = pointAt(text, at);
        const qsizetype length = unitsOf(character);
        if (isShownAsSpace(character)) {
            space = !line.isEmpty();
        } else {
            if (space)
                line += u' ';
            space = false;
            line += text.sliced(at, length);
        }
        at += length;
    }
    return space ? line + u' ' : line;
}

// `behind` is where the excerpt was cut, or the end.
void addAround(SearchExcerpt &excerpt, QStringView text, qsizetype from, qsizetype behind,
               bool spaceBehind)
{
    qsizetype first = std::max<qsizetype>(0, from - SearchMargin);
    if (first > 0 && text[first].isLowSurrogate())
        ++first;
    qsizetype last = std::min(text.size(), behind + SearchMargin);
    if (last < text.size() && text[last].isLowSurrogate())
        --last;
    excerpt.around = lineOf(text.sliced(first, from - first));
    // The excerpt leaves out a space at its own beginning, which parts two words here.
    const bool spaceBefore = from < text.size() && isShownAsSpace(pointAt(text, from));
    if (spaceBefore && !excerpt.around.isEmpty() && !excerpt.around.endsWith(u' '))
        excerpt.around += u' ';
    excerpt.at = codePointCount(excerpt.around);
    excerpt.around += excerpt.text;
    if (behind < last)
        excerpt.around += (spaceBehind ? QStringLiteral(" ") : QString())
            + lineOf(text.sliced(behind, last - behind));
}

// The line from `from` on, with the pieces in it marked.
SearchExcerpt lineFrom(QStringView text, qsizetype from, const std::vector<TextPiece> &pieces)
{
    SearchExcerpt excerpt;
    excerpt.cutBefore = from > 0;
    int length = 0;
    bool space = false;
    auto piece = std::ranges::find_if(pieces,
                                      [from](const TextPiece &each) { return each.start >= from; });
    std::optional<qsizetype> markStart;
    qsizetype at = from;
    while (at < text.size()) {
        const UChar32 character = pointAt(text, at);
        if (markStart && at >= piece->end) {
            excerpt.marks.push_back({*markStart, length - *markStart});
            markStart.reset();
            ++piece;
        }
        if (isShownAsSpace(character)) {
            space = length > 0;
            at += unitsOf(character);
            continue;
        }
        if (length + (space ? 1 : 0) >= SearchExcerptLength) {
            excerpt.cutAfter = true;
            break;
        }
        if (space) {
            excerpt.text += u' ';
            ++length;
            space = false;
        }
        if (piece != pieces.end() && at == piece->start)
            markStart = length;
        excerpt.text += text.sliced(at, unitsOf(character));
        ++length;
        at += unitsOf(character);
    }
    if (markStart)
        excerpt.marks.push_back({*markStart, length - *markStart});
    addAround(excerpt, text, from, at, space);
    return excerpt;
}

// A little in front of the mark, at the beginning of a word if there is one near.
qsizetype excerptStart(QStringView text, qsizetype mark)
{
    qsizetype start = mark;
    qsizetype atSpace = mark;
    for (qsizetype count = 0; start > 0 && count < contextBefore; ++count) {
        --start;
        if (start > 0 && text[start].isLowSurrogate() && text[start - 1].isHighSurrogate())
            --start;
        if (text[start].isSpace())
            atSpace = start + 1;
    }
    return start == 0 ? 0 : atSpace < mark ? atSpace : start;
}

} // namespace

SearchFinding findTerms(QStringView text, const std::vector<SearchTerm> &terms)
{
    std::vector<FoundWord> words;
    SearchWordReader reader(text);
    while (reader.next())
        words.push_back({reader.folded(), {reader.start(), reader.end()}});
    std::vector<TextPiece> pieces;
    SearchFinding finding;
    finding.complete = !terms.empty();
    for (const SearchTerm &term : terms) {
        bool found = false;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (!standsAt(words, i, term))
                continue;
            found = true;
            const std::size_t last = i + static_cast<std::size_t>(term.words.size()) - 1;
            pieces.push_back({words[i].piece.start, words[last].piece.end});
        }
        finding.any = finding.any || found;
        finding.complete = finding.complete && found;
    }
    std::ranges::sort(pieces, {}, &TextPiece::start);
    std::vector<TextPiece> apart;
    for (const TextPiece &piece : pieces) {
        if (!apart.empty() && piece.start < apart.back().end)
            apart.back().end = std::max(apart.back().end, piece.end);
        else
            apart.push_back(piece);
    }
    const qsizetype from = apart.empty() ? 0 : excerptStart(text, apart.front().start);
    finding.excerpt = lineFrom(text, from, apart);
    return finding;
}

} // namespace bluepencil
