// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hunks/hunklines.h"

#include "core/text/hunks/hunkwords.h"
#include "core/text/sequence/levenshtein.h"
#include "core/text/text.h"
#include "core/text/tokens.h"

#include <QStringList>

#include <algorithm>

namespace bluepencil {

namespace {

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
        if (isWordLike(token))
            all << line.sliced(token.start, token.length).toString().toLower();
    }
    const QString spaced = QStringLiteral(" %1 ").arg(all.join(u' '));
    return spaced.count(QStringLiteral(" %1 ").arg(words));
}

QString withoutArticle(const QString &word) // which Arabic writes in front of the word
{
    const QString article = QStringLiteral("\u0627\u0644");
    return word.startsWith(article) ? word.sliced(article.size()) : word;
}

QString withoutS(const QString &word)
{
    return word.size() > 2 && word.endsWith(u's') ? word.chopped(1) : word;
}

int countOfForms(const QHash<QString, int> &words, const QString &word)
{
    int result = 0;
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        if (it.key() == word || areForms(it.key(), word))
            result += it.value();
    }
    return result;
}

int negations(QStringView line, const QString &language)
{
    const QString lower = line.toString().toLower();
    qsizetype result = 0;
    for (const auto *contracted : {u"n't", u"n\u2019t", u"n 't", u"n \u2019t"})
        result += lower.count(QStringView(contracted));
    for (const Token &token : diffTokens(lower)) {
        if (token.kind == Token::Kind::Word
            && isNegationWord(lower.sliced(token.start, token.length), language))
            ++result;
    }
    return static_cast<int>(result);
}

} // namespace

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

HunkLines::HunkLines(QStringView draft, qsizetype draftAt, QStringView finalText, qsizetype finalAt)
    : m_draft(lineAround(draft, draftAt))
    , m_final(lineAround(finalText, finalAt))
{
}

HunkLines::Counts HunkLines::count(QStringView line)
{
    Counts counts;
    for (const Token &token : diffTokens(line)) {
        if (!isWordLike(token))
            continue;
        const QString text = line.sliced(token.start, token.length).toString();
        const QString lower = text.toLower();
        if (const QString number = numberOfText(lower); !number.isEmpty())
            ++counts.numbers[number];
        ++counts.words[withoutS(lower)];
        if (text == lower)
            ++counts.uncapitalised[lower];
    }
    return counts;
}

const HunkLines::Counts &HunkLines::draftCounts() const
{
    if (!m_draftCounts)
        m_draftCounts = count(m_draft);
    return *m_draftCounts;
}

const HunkLines::Counts &HunkLines::finalCounts() const
{
    if (!m_finalCounts)
        m_finalCounts = count(m_final);
    return *m_finalCounts;
}

int HunkLines::surplusOfNumber(const QString &number) const
{
    return draftCounts().numbers.value(number) - finalCounts().numbers.value(number);
}

int HunkLines::surplusOfName(const QString &word) const
{
    const QString bare = withoutS(word);
    return draftCounts().words.value(bare) - finalCounts().words.value(bare);
}

int HunkLines::surplusOfForms(const QString &word) const
{
    const QString bare = withoutS(word);
    return countOfForms(draftCounts().words, bare) - countOfForms(finalCounts().words, bare);
}

int HunkLines::surplusOfNegations(const QString &language) const
{
    return negations(m_draft, language) - negations(m_final, language);
}

bool HunkLines::holdUncapitalised(const QString &word) const
{
    return draftCounts().uncapitalised.contains(word) || finalCounts().uncapitalised.contains(word);
}

bool HunkLines::holdInitials(const std::vector<HunkWord> &names, bool isDraft) const
{
    QString initials;
    for (const HunkWord &name : names)
        initials += name.text.front();
    const QStringView line = isDraft ? m_draft : m_final;
    QStringList words; // of the line
    QString capitals; // the first letters of its words
    for (const Token &token : diffTokens(line)) {
        if (token.kind != Token::Kind::Word)
            continue;
        words << line.sliced(token.start, token.length).toString();
        capitals += words.last().front();
    }
    if (names.size() > 1 && words.contains(initials))
        return true;
    return std::ranges::any_of(names, [&](const HunkWord &name) {
        return name.text.size() > 1 && name.text == name.text.toUpper()
            && capitals.contains(name.text);
    });
}

bool HunkLines::holdBoth(const HunkSide &side, bool isDraft) const
{
    QStringList words;
    QString longest;
    for (const HunkWord &word : side.words()) {
        words << word.text.toLower();
        if (!word.isStop && word.text.size() > longest.size())
            longest = words.last();
    }
    const QStringView line = isDraft ? m_draft : m_final;
    const QStringView otherLine = isDraft ? m_final : m_draft;
    if (longest.size() < 3 || !otherLine.contains(longest, Qt::CaseInsensitive))
        return false;
    const QString block = words.join(u' ');
    const qsizetype here = occurrences(block, line);
    return here > 0 && here == occurrences(block, otherLine);
}

} // namespace bluepencil
