// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hunks/hunkkind.h"

#include "core/text/figures/figures.h"
#include "core/text/hunks/hunklines.h"
#include "core/text/hunks/hunkname.h"
#include "core/text/hunks/hunknegation.h"
#include "core/text/hunks/hunkside.h"
#include "core/text/hunks/hunkwords.h"
#include "core/text/stopwords.h"
#include "core/text/text.h"
#include "core/text/tokens.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <functional>

namespace bluepencil {

namespace {

using Words = HunkWords;

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

QStringList numbersOf(const Words &words)
{
    QStringList result;
    for (const HunkWord &word : words) {
        const QString number = word.inFigure ? numberOfText(word.text.toLower()) : QString();
        if (!number.isEmpty())
            result << number;
    }
    return result;
}

// One hunk with both its sides read into words, and what differs between them.
class HunkReading {
public:
    HunkReading(const HunkSide &removed, const HunkSide &added, const QString &language,
                const HunkLines &lines)
        : m_removed(removed)
        , m_added(added)
        , m_language(language)
        , m_lines(lines)
        , m_gone(wordsWithout(removed.words(), added.words()))
        , m_new(wordsWithout(added.words(), removed.words()))
    {
    }

    [[nodiscard]] QString kind() const
    {
        if (isMoved())
            return QStringLiteral("move");
        if (QString figures = figureKind(); !figures.isEmpty())
            return figures;
        if (changesLink())
            return QStringLiteral("link");
        if (differOnlyInSpace())
            return QStringLiteral("whitespace");
        if (differOnlyInMarks())
            return QStringLiteral("punctuation");
        if (changesNegation(m_removed, m_added, m_language, m_lines))
            return QStringLiteral("negation");
        if (changesName(m_removed, m_added, m_language, m_lines))
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
    [[nodiscard]] bool isMoved() const;
    [[nodiscard]] QString figureKind() const;
    [[nodiscard]] std::vector<HunkFigure> differingFigures() const;
    [[nodiscard]] bool numbersDiffer() const;
    [[nodiscard]] bool unitsDiffer() const;
    [[nodiscard]] bool changesLink() const;
    [[nodiscard]] bool differOnlyInSpace() const;
    [[nodiscard]] bool differOnlyInMarks() const;
    [[nodiscard]] bool changesGrammar() const;

    [[nodiscard]] bool isOneSided() const { return m_removed.isBlank() || m_added.isBlank(); }

    const HunkSide &m_removed;
    const HunkSide &m_added;
    const QString &m_language;
    const HunkLines &m_lines;
    Words m_gone; // words of the draft that the final lacks
    Words m_new;
};

bool HunkReading::isMoved() const
{
    if (!isOneSided() || (m_removed.words().empty() && m_added.words().empty()))
        return false;
    const bool goes = m_added.words().empty();
    const HunkSide &side = goes ? m_removed : m_added;
    const Words content = contentOf(side.words());
    const auto isMovedNumber = [&](const HunkWord &word) {
        const QString number = numberOfText(word.text.toLower());
        return !number.isEmpty() && m_lines.surplusOfNumber(number) == 0;
    };
    return (!content.empty() && std::ranges::all_of(content, isMovedNumber))
        || ((goes ? m_added : m_removed).text().isEmpty() && m_lines.holdBoth(side, goes));
}

QString HunkReading::figureKind() const
{
    const auto besides = [](const Words &words) {
        return std::ranges::any_of(
            words, [](const HunkWord &word) { return !word.isStop && !word.inFigure; });
    };
    // A space in it or beside it, or another number that was written anew with its sentence.
    if (m_removed.visible() == m_added.visible() || besides(m_gone) || besides(m_new))
        return {};
    const std::vector<HunkFigure> differing = differingFigures();
    if (differing.empty() || !numbersDiffer())
        return {};
    // One side is enough: the year that stands for "18848" is a year.
    return std::ranges::any_of(differing, &HunkFigure::isDate) ? QStringLiteral("date")
                                                               : QStringLiteral("figure");
}

// The figures of either side that the other one lacks; none if one alone was written anew.
std::vector<HunkFigure> HunkReading::differingFigures() const
{
    const std::vector<HunkFigure> &before = m_removed.figures();
    const std::vector<HunkFigure> &after = m_added.figures();
    if (!isOneSided() && before.size() != after.size())
        return {};
    std::vector<HunkFigure> differing;
    const auto addUnlike = [&](const std::vector<HunkFigure> &figures,
                               const std::vector<HunkFigure> &others) {
        std::ranges::copy_if(figures, std::back_inserter(differing), [&](const HunkFigure &figure) {
            return std::ranges::none_of(
                others, [&](const HunkFigure &other) { return other.isSameAs(figure); });
        });
    };
    addUnlike(before, after);
    addUnlike(after, before);
    return differing;
}

// Whether the numbers of the sides differ however they are written, and did not only change places
// with others of their line.
bool HunkReading::numbersDiffer() const
{
    const QStringList before = numbersOf(m_removed.words());
    const QStringList after = numbersOf(m_added.words());
    QStringList added = after;
    QStringList gone;
    for (const QString &number : before) {
        if (!added.removeOne(number))
            gone << number;
    }
    if (gone.isEmpty() && added.isEmpty())
        return unitsDiffer();
    return before.join(QString()) != after.join(QString())
        && std::ranges::all_of(
               gone, [&](const QString &number) { return m_lines.surplusOfNumber(number) > 0; })
        && std::ranges::all_of(
               added, [&](const QString &number) { return m_lines.surplusOfNumber(number) < 0; });
}

// The same numbers of something else: "3 days" and "3 weeks", "10 am" and "10 pm", "-5" and "5".
bool HunkReading::unitsDiffer() const
{
    const std::vector<HunkFigure> &before = m_removed.figures();
    const std::vector<HunkFigure> &after = m_added.figures();
    const auto differ = [](const HunkFigure &figure, const HunkFigure &other) {
        const FigureReading &a = figure.reading;
        const FigureReading &b = other.reading;
        const auto isShared = [&](const QString &unit) { // "$" may mean USD
            return b.units.contains(unit);
        };
        const bool isSign = a.value != b.value && a.value.toDouble() == -b.value.toDouble();
        const bool areTimes = a.kind == FigureKind::Time && b.kind == FigureKind::Time;
        const bool inWords = figure.inWords || other.inWords;
        return isSign || (!inWords && a.scale != b.scale) || (areTimes && a.value != b.value)
            || (!a.units.isEmpty() && !b.units.isEmpty()
                && std::ranges::none_of(a.units, isShared));
    };
    return before.size() == after.size() && !std::ranges::equal(before, after, std::not_fn(differ));
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
    const auto isDigits = [](const HunkWord &word) {
        return word.text.front().isDigit() && word.inFigure;
    };
    if (m_removed.letters() == m_added.letters() && m_removed.others() == m_added.others()
        && !m_removed.words().empty() && std::ranges::all_of(m_removed.words(), isDigits)
        && std::ranges::all_of(m_added.words(), isDigits))
        return true; // "10 000" and "10,000"
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
    const Words gone = contentOf(m_gone);
    const Words added = contentOf(m_new);
    if (gone.size() != added.size() || (m_gone.empty() && m_new.empty())
        || !keepOrder(before, after))
        return false;
    for (std::size_t i = 0; i < gone.size(); ++i) {
        if (!areForms(gone[i].folded, added[i].folded))
            return false;
    }
    return true;
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
    const HunkLines lines(m_draft, place.draftStart, m_final, place.finalStart);
    return HunkReading(removed, added, m_language, lines).kind();
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
