// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hunkkind.h"

#include "core/text/figures.h"
#include "core/text/figurewords.h"
#include "core/text/hunkside.h"
#include "core/text/hunkwords.h"
#include "core/text/levenshtein.h"
#include "core/text/stopwords.h"
#include "core/text/text.h"
#include "core/text/tokens.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace bluepencil {

namespace {

using Words = std::vector<HunkWord>;

// The words of `words` that have no partner of the same text in `others`, in order.
Words without(const Words &words, const Words &others)
{
    QStringList left;
    for (const HunkWord &other : others)
        left << other.folded;
    Words result;
    for (const HunkWord &word : words) {
        if (!left.removeOne(word.folded))
            result.push_back(word);
    }
    return result;
}

// How many of the words `counts`. Three single characters make a word: they come from scripts that
// put no spaces between words.
template <typename Predicate> qsizetype amount(const Words &words, Predicate counts)
{
    qsizetype whole = 0;
    qsizetype single = 0;
    for (const HunkWord &word : words) {
        if (counts(word))
            ++(word.text.size() > 1 ? whole : single);
    }
    return whole + single / 3;
}

qsizetype contentWords(const Words &words)
{
    return amount(words, [](const HunkWord &word) { return !word.isStop; });
}

QString withoutArticle(const QString &word) // which Arabic writes in front of the word
{
    const QString article = QStringLiteral("\u0627\u0644");
    return word.startsWith(article) ? word.sliced(article.size()) : word;
}

// Another form or another spelling of the same word.
bool areForms(const QString &word, const QString &other)
{
    const QString a = withoutArticle(word);
    const QString b = withoutArticle(other);
    constexpr qsizetype Shortest = 4;
    const qsizetype longer = std::max(a.size(), b.size());
    const qsizetype shorter = std::min(a.size(), b.size());
    if (shorter < Shortest - 1 || longer < Shortest)
        return false;
    qsizetype common = 0;
    while (common < shorter && a[common] == b[common])
        ++common;
    if (common >= 3 && common * 5 >= longer * 3 && longer - common <= 5)
        return true;
    const auto distance = levenshtein(codePoints(a), codePoints(b));
    return longer > Shortest && distance && *distance <= 2 && *distance * 4 <= longer;
}

// One hunk with both its sides read into words, and what differs between them.
class HunkReading {
public:
    // `moved`: what one side takes out or puts in stands elsewhere in the other text.
    HunkReading(const HunkSide &removed, const HunkSide &added, const QString &language, bool moved)
        : m_removed(removed)
        , m_added(added)
        , m_language(language)
        , m_moved(moved)
        , m_gone(without(removed.words(), added.words()))
        , m_new(without(added.words(), removed.words()))
    {
    }

    [[nodiscard]] QString kind() const
    {
        if (m_moved)
            return QStringLiteral("move");
        if (const QString figures = figureKind(); !figures.isEmpty())
            return figures;
        if (changesLink())
            return QStringLiteral("link");
        if (differOnlyInSpace())
            return QStringLiteral("whitespace");
        if (differOnlyInMarks())
            return QStringLiteral("punctuation");
        if (changesNegation())
            return QStringLiteral("negation");
        if (changesName())
            return QStringLiteral("name");
        if (changesGrammar())
            return QStringLiteral("grammar");
        if (m_removed.isBlank() || (m_gone.empty() && !m_new.empty()))
            return QStringLiteral("insertion");
        if (m_added.isBlank() || (m_new.empty() && !m_gone.empty()))
            return QStringLiteral("deletion");
        return QStringLiteral("wording");
    }

private:
    [[nodiscard]] QString figureKind() const;
    [[nodiscard]] bool changesLink() const;
    [[nodiscard]] bool differOnlyInSpace() const;
    [[nodiscard]] bool differOnlyInMarks() const;
    [[nodiscard]] bool changesNegation() const;
    [[nodiscard]] bool changesName() const;
    [[nodiscard]] bool areSameName() const;
    [[nodiscard]] bool changesGrammar() const;

    [[nodiscard]] bool isOneSided() const { return m_removed.isBlank() || m_added.isBlank(); }

    const HunkSide &m_removed;
    const HunkSide &m_added;
    const QString &m_language;
    bool m_moved;
    Words m_gone; // words of the draft that the final lacks
    Words m_new;
};

QString HunkReading::figureKind() const
{
    const std::vector<HunkFigure> &before = m_removed.figures();
    const std::vector<HunkFigure> &after = m_added.figures();
    const auto besides = [](const Words &words) {
        return amount(words, [](const HunkWord &word) { return !word.isStop && !word.inFigure; });
    };
    if (m_removed.visible() == m_added.visible()) // a space in it or beside it
        return {};
    if (isOneSided()) { // the figure alone came or went
        const std::vector<HunkFigure> &figures = before.empty() ? after : before;
        const auto isFigure = [](const HunkWord &word) {
            return word.inFigure;
        };
        if (std::ranges::none_of(before.empty() ? m_new : m_gone, isFigure) || figures.empty()
            || besides(m_gone) > 0 || besides(m_new) > 0)
            return {};
        return std::ranges::all_of(figures, &HunkFigure::isDate) ? QStringLiteral("date")
                                                                 : QStringLiteral("figure");
    }
    const auto unlike = [](const std::vector<HunkFigure> &figures,
                           const std::vector<HunkFigure> &others) {
        std::vector<HunkFigure> result;
        std::ranges::copy_if(figures, std::back_inserter(result), [&](const HunkFigure &figure) {
            return std::ranges::none_of(
                others, [&](const HunkFigure &other) { return other.isSameAs(figure); });
        });
        return result;
    };
    std::vector<HunkFigure> differing = unlike(before, after);
    std::ranges::copy(unlike(after, before), std::back_inserter(differing));
    if (before.size() != after.size() || differing.empty() || besides(m_gone) > 1
        || besides(m_new) > 1)
        return {};
    return std::ranges::all_of(differing, &HunkFigure::isDate) ? QStringLiteral("date")
                                                               : QStringLiteral("figure");
}

bool HunkReading::changesLink() const
{
    const auto besides = [](const Words &words) {
        return amount(words, [](const HunkWord &word) { return !word.isStop && !word.inLink; });
    };
    return m_removed.links() != m_added.links() && besides(m_gone) <= 1 && besides(m_new) <= 1;
}

bool HunkReading::differOnlyInSpace() const
{
    const auto isFigure = [](const HunkWord &word) {
        return word.inFigure;
    };
    return m_removed.visible() == m_added.visible() && std::ranges::all_of(m_gone, isFigure)
        && std::ranges::all_of(m_new, isFigure);
}

bool HunkReading::differOnlyInMarks() const
{
    if (!m_gone.empty() || !m_new.empty() || m_removed.others() != m_added.others())
        return false;
    const Words &before = m_removed.words();
    const Words &after = m_added.words();
    if (m_removed.visible().compare(m_added.visible(), Qt::CaseInsensitive) == 0)
        return false; // the case alone
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i].folded != after[i].folded)
            return false; // another order
        const bool caseDiffers = before[i].text != after[i].text
            && before[i].text.compare(after[i].text, Qt::CaseInsensitive) == 0;
        if (caseDiffers && before[i].startsSentence == after[i].startsSentence)
            return false;
    }
    return true;
}

bool HunkReading::changesNegation() const
{
    const auto negates = [&](const HunkSide &side) {
        return side.holdsNegationSign()
            || std::ranges::any_of(side.words(), [&](const HunkWord &word) {
                   return isNegationWord(word.folded, m_language) || (word.isNot && !word.asksBack);
               });
    };
    const auto besides = [&](const Words &words) {
        return amount(words, [&](const HunkWord &word) {
            return !word.isStop && !word.isNot && !isNegationWord(word.folded, m_language);
        });
    };
    const bool before = negates(m_removed);
    const bool after = negates(m_added);
    if (before != after) {
        // A word may have changed along with it, but nothing else came or went.
        const qsizetype most = isOneSided() ? 0 : 1;
        const Words &positive = before ? m_new : m_gone;
        const bool weakened = std::ranges::any_of(
            positive, [](const HunkWord &word) { return isWeakNegation(word.folded); });
        return !weakened && besides(m_gone) == besides(m_new) && besides(m_gone) <= most;
    }
    return contentWords(m_gone) == 1 && contentWords(m_new) == 1
        && std::ranges::any_of(m_gone, [&](const HunkWord &word) {
               return std::ranges::any_of(m_new, [&](const HunkWord &other) {
                   return areOpposites(word.folded, other.folded);
               });
           });
}

bool HunkReading::changesName() const
{
    const auto isName = [](const HunkWord &word) {
        return word.isName;
    };
    const auto names = [&](const Words &words) {
        return std::ranges::count_if(words, isName);
    };
    const qsizetype gone = names(m_gone);
    const qsizetype added = names(m_new);
    const qsizetype besidesGone = contentWords(m_gone) - gone;
    const qsizetype besidesNew = contentWords(m_new) - added;
    if (isOneSided())
        return gone + added > 0 && besidesGone == 0 && besidesNew == 0;
    if (gone > 0 && added > 0)
        return besidesGone <= 1 && besidesNew <= 1 && !areSameName();
    // A common word where a name belongs, or the other way round.
    const bool named = (added > 0 && besidesNew == 0) || (gone > 0 && besidesGone == 0);
    const qsizetype common = gone > 0 ? besidesNew : besidesGone;
    return named && common >= 1 && common <= 2;
}

// The same name with another ending for whose it is.
bool HunkReading::areSameName() const
{
    const auto bare = [](const Words &words) {
        QStringList result;
        for (const HunkWord &word : words) {
            if (word.folded.size() > 1)
                result << (word.folded.endsWith(u's') ? word.folded.chopped(1) : word.folded);
        }
        return result;
    };
    return bare(m_gone) == bare(m_new);
}

bool HunkReading::changesGrammar() const
{
    const Words &before = m_removed.words();
    const Words &after = m_added.words();
    if (before.empty() && after.empty())
        return false;
    if (m_removed.letters() == m_added.letters())
        return true; // case; words joined or parted
    if (isOneSided()) {
        constexpr std::size_t Most = 2;
        return std::max(before.size(), after.size()) <= Most && contentWords(before) == 0
            && contentWords(after) == 0;
    }
    Words gone;
    Words added;
    const auto isContent = [](const HunkWord &word) {
        return !word.isStop;
    };
    std::ranges::copy_if(m_gone, std::back_inserter(gone), isContent);
    std::ranges::copy_if(m_new, std::back_inserter(added), isContent);
    if (gone.size() != added.size() || (m_gone.empty() && m_new.empty()))
        return false;
    for (std::size_t i = 0; i < gone.size(); ++i) {
        if (!areForms(gone[i].folded, added[i].folded))
            return false;
    }
    return true;
}

// The line that `index` lies in, as far as a person would look for a word that moved.
QStringView lineAround(QStringView text, qsizetype index)
{
    constexpr qsizetype Reach = 1000; // UTF-16 units
    qsizetype start = index;
    while (start > 0 && index - start < Reach && text[start - 1] != u'\n')
        --start;
    qsizetype end = index;
    while (end < text.size() && end - index < Reach && text[end] != u'\n')
        ++end;
    return text.sliced(start, end - start);
}

qsizetype occurrences(const QString &words, QStringView line)
{
    QStringList all;
    for (const Token &token : diffTokens(line)) {
        if (token.kind == Token::Kind::Word || token.kind == Token::Kind::Number)
            all << line.sliced(token.start, token.length).toString().toLower();
    }
    const QString spaced = QStringLiteral(" %1 ").arg(all.join(u' '));
    return spaced.count(QStringLiteral(" %1 ").arg(words));
}

// Whether the words of a side, the other one being empty, stand in both lines equally often.
// `otherLine` is that of the text which lacks them here.
bool isMoved(const HunkSide &side, QStringView line, QStringView otherLine)
{
    QStringList words;
    QString longest;
    for (const HunkWord &word : side.words()) {
        words << word.text.toLower();
        if (!word.isStop && word.text.size() > longest.size())
            longest = words.last();
    }
    if (longest.size() < 3 || !otherLine.contains(longest, Qt::CaseInsensitive))
        return false;
    const QString block = words.join(u' ');
    const qsizetype here = occurrences(block, line);
    return here > 0 && here == occurrences(block, otherLine);
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const Token &token : diffTokens(text)) {
        if (token.kind == Token::Kind::Word || token.kind == Token::Kind::Number)
            words << text.mid(token.start, token.length).toLower();
    }
    return words;
}

// A deletion or insertion, or one that kindOf() found to be a move within its line.
bool isBlock(const Edit &edit, Edit::Op op)
{
    const bool deletes = op == Edit::Op::Delete;
    return edit.kind == (deletes ? QStringLiteral("deletion") : QStringLiteral("insertion"))
        || (edit.op == op && edit.kind == QStringLiteral("move"));
}

// The words that a deletion takes out or an insertion puts in; empty if they are too few to tell a
// move from chance.
QString movableBlock(const Edit &edit, Edit::Op op)
{
    constexpr qsizetype FewestWords = 3;
    constexpr qsizetype FewestLetters = 12;
    if (!isBlock(edit, op))
        return {};
    const bool deletes = op == Edit::Op::Delete;
    QStringList words = wordsOf(deletes ? edit.draft.text : edit.final.text);
    const QStringList kept = wordsOf(deletes ? edit.final.text : edit.draft.text);
    if (std::ssize(kept) * 4 > std::ssize(words)) // bounds the work too
        return {};
    for (const QString &word : kept) {
        if (const qsizetype at = words.lastIndexOf(word); at >= 0)
            words.removeAt(at);
    }
    const QString block = words.join(u' ');
    const qsizetype letters = block.size() - words.size() + 1;
    const bool tells
        = letters >= FewestLetters || (words.size() >= FewestWords && letters >= FewestLetters / 2);
    return tells ? block : QString();
}

QString kindOfPassage(QStringView removed, QStringView added)
{
    const bool nothingGone = removed.trimmed().isEmpty();
    const bool nothingNew = added.trimmed().isEmpty();
    if (nothingGone && nothingNew)
        return QStringLiteral("whitespace");
    if (nothingGone)
        return QStringLiteral("insertion");
    return nothingNew ? QStringLiteral("deletion") : QStringLiteral("wording");
}

} // namespace

HunkKinds::HunkKinds(QStringView draft, QStringView finalText)
    : m_draft(draft)
    , m_final(finalText)
    , m_language(guessedLanguage(finalText))
{
}

QString HunkKinds::kindOf(const HunkPlace &place) const
{
    constexpr qsizetype Longest = 2000; // UTF-16 units; above it a passage was written anew
    const QStringView before = m_draft.sliced(place.draftStart, place.draftEnd - place.draftStart);
    const QStringView after = m_final.sliced(place.finalStart, place.finalEnd - place.finalStart);
    if (before.size() > Longest || after.size() > Longest)
        return kindOfPassage(before, after);
    const HunkSide removed(m_draft, place.draftStart, place.draftEnd, m_language);
    const HunkSide added(m_final, place.finalStart, place.finalEnd, m_language);
    const QStringView draftLine = lineAround(m_draft, place.draftStart);
    const QStringView finalLine = lineAround(m_final, place.finalStart);
    const bool moved = (before.isEmpty() && isMoved(added, finalLine, draftLine))
        || (after.isEmpty() && isMoved(removed, draftLine, finalLine));
    return HunkReading(removed, added, m_language, moved).kind();
}

QString hunkKind(QStringView draft, QStringView finalText, const Edit &edit)
{
    return HunkKinds(draft, finalText)
        .kindOf({utf16Index(draft, edit.draft.start), utf16Index(draft, edit.draft.end),
                 utf16Index(finalText, edit.final.start), utf16Index(finalText, edit.final.end)});
}

void markMoves(EditScript *edits)
{
    const auto move = QStringLiteral("move");
    QHash<QString, QList<std::size_t>> deleted; // by words, in order
    for (std::size_t i = 0; i < edits->size(); ++i) {
        if (const QString block = movableBlock((*edits)[i], Edit::Op::Delete); !block.isEmpty())
            deleted[block].append(i);
    }
    if (deleted.isEmpty())
        return;
    for (Edit &edit : *edits) {
        const auto from = deleted.find(movableBlock(edit, Edit::Op::Insert));
        if (from == deleted.end() || from->isEmpty())
            continue;
        edit.kind = move;
        (*edits)[from->takeFirst()].kind = move;
    }
}

std::optional<QString> labelOfKind(const QString &kind)
{
    static const QHash<QString, QString> labels {
        {QStringLiteral("figure"), QStringLiteral("fact")},
        {QStringLiteral("date"), QStringLiteral("fact")},
        {QStringLiteral("name"), QStringLiteral("fact")},
        {QStringLiteral("negation"), QStringLiteral("fact")},
        {QStringLiteral("link"), QStringLiteral("fact")},
        {QStringLiteral("grammar"), QStringLiteral("grammar")},
        {QStringLiteral("punctuation"), QStringLiteral("grammar")},
        {QStringLiteral("whitespace"), QStringLiteral("format")},
        {QStringLiteral("wording"), QStringLiteral("wording")}};
    const auto found = labels.constFind(kind);
    return found == labels.cend() ? std::nullopt : std::optional(*found);
}

} // namespace bluepencil
