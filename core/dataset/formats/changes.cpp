// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/formats/changes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace bluepencil {

namespace {

constexpr char32_t AsciiEnd = 0x80;

bool isDigit(char32_t character)
{
    if (character < AsciiEnd)
        return character >= U'0' && character <= U'9';
    return QChar::digitValue(character) >= 0
        && QChar::category(character) == QChar::Number_DecimalDigit;
}

bool isDash(char32_t character)
{
    return QChar::category(character) == QChar::Punctuation_Dash;
}

// Every punctuation but the per cent signs, which belong to a number.
bool isMarkOfAll(char32_t character)
{
    constexpr std::array marks {
        QChar::Punctuation_Connector,    QChar::Punctuation_Dash,
        QChar::Punctuation_Open,         QChar::Punctuation_Close,
        QChar::Punctuation_InitialQuote, QChar::Punctuation_FinalQuote,
        QChar::Punctuation_Other,
    };
    return std::ranges::find(marks, QChar::category(character)) != marks.end() && character != U'%'
        && character != U'\u2030' && character != U'\u066a';
}

// Most texts are ASCII for the most part, and every character of two is asked about.
bool isMark(char32_t character)
{
    static const std::array<bool, AsciiEnd> ascii = [] {
        std::array<bool, AsciiEnd> marks {};
        for (char32_t each = 0; each < AsciiEnd; ++each)
            marks[each] = isMarkOfAll(each);
        return marks;
    }();
    return character < AsciiEnd ? ascii[character] : isMarkOfAll(character);
}

bool isSpace(char32_t character)
{
    if (character < AsciiEnd)
        return character == U' ' || (character >= U'\t' && character <= U'\r');
    return QChar::isSpace(character);
}

char32_t folded(char32_t character)
{
    if (character < AsciiEnd)
        return character >= U'A' && character <= U'Z' ? character + (U'a' - U'A') : character;
    return QChar::toCaseFolded(character);
}

// A part of a text, in UTF-16 units; no pair of surrogates is cut.
struct Stretch {
    qsizetype from = 0;
    qsizetype to = 0;
};

// The place of the code point before this one.
qsizetype pointBefore(QStringView text, qsizetype at)
{
    const bool isPair = at > 1 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate();
    return std::max<qsizetype>(0, at - (isPair ? 2 : 1));
}

qsizetype pointAfter(QStringView text, qsizetype at)
{
    const bool isPair
        = at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
    return std::min(text.size(), at + (isPair ? 2 : 1));
}

// What is left of that part of a text without case, white space and punctuation.
std::u32string substance(QStringView text, Stretch part)
{
    const qsizetype first = pointBefore(text, part.from);
    const qsizetype last = pointAfter(text, part.to);
    const QList<uint> points = text.sliced(first, last - first).toUcs4();
    const auto at = [&points](qsizetype index) -> char32_t {
        return index >= 0 && index < points.size() ? points[index] : U' ';
    };
    std::u32string result;
    result.reserve(static_cast<std::size_t>(points.size()));
    const qsizetype end = points.size() - (last > part.to ? 1 : 0);
    for (qsizetype i = first < part.from ? 1 : 0; i < end; ++i) {
        const char32_t character = points[i];
        const bool separates = isSpace(character);
        if (!separates && !isMark(character)) {
            result += folded(character);
            continue;
        }
        if (!isDigit(at(i + 1)))
            continue;
        const char32_t before = at(i - 1);
        const bool isSign = isDash(character)
            && (isSpace(before) || QChar::category(before) == QChar::Punctuation_Open);
        if (isDigit(before) || isSign)
            result += isDash(character) ? U'-' : separates ? U' ' : character;
    }
    return result;
}

// Of two texts the parts outside which each character is the same in both, and stands between the
// same ones: all that is asked about a character.
struct TextDifference {
    Stretch draft;
    Stretch final;
};

// Units that both texts begin with: by the many, as most of two texts is the same.
qsizetype equalAtFront(QStringView draft, QStringView finalText)
{
    constexpr qsizetype together = 32;
    const qsizetype shorter = std::min(draft.size(), finalText.size());
    qsizetype front = 0;
    while (shorter - front >= together
           && std::memcmp(draft.data() + front, finalText.data() + front, together * sizeof(QChar))
               == 0)
        front += together;
    while (front < shorter && draft[front] == finalText[front])
        ++front;
    return front;
}

TextDifference textDifference(QStringView draft, QStringView finalText)
{
    const qsizetype shorter = std::min(draft.size(), finalText.size());
    qsizetype front = equalAtFront(draft, finalText);
    qsizetype back = 0;
    while (back < shorter - front
           && draft[draft.size() - 1 - back] == finalText[finalText.size() - 1 - back])
        ++back;
    if (front > 0 && draft[front - 1].isHighSurrogate())
        --front;
    if (back > 0 && draft[draft.size() - back].isLowSurrogate())
        --back;
    front = pointBefore(draft, front);
    const qsizetype end = back > 0 ? pointAfter(draft, draft.size() - back) : draft.size();
    return {{front, end}, {front, finalText.size() - (draft.size() - end)}};
}

bool isCosmeticPart(QStringView draft, QStringView finalText, const TextDifference &difference)
{
    return substance(draft, difference.draft) == substance(finalText, difference.final);
}

QString withoutLeadingZeros(const QString &digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == u'0')
        ++zeros;
    return digits.mid(zeros);
}

bool isInnerMark(char32_t character)
{
    constexpr std::u32string_view inner = U".,:/'\u2019-";
    return inner.find(character) != std::u32string_view::npos;
}

// A part of a text and what of the figures in it stands beside it. No figure is cut: what is
// neither a digit nor a mark is in none.
QStringView withWholeFigures(QStringView text, Stretch part)
{
    const auto isBorder = [text](qsizetype at) {
        const char16_t unit = text[at].unicode();
        return unit < AsciiEnd && !isDigit(unit) && !isInnerMark(unit);
    };
    while (part.from > 0 && !isBorder(part.from - 1))
        --part.from;
    while (part.to < text.size() && !isBorder(part.to))
        ++part.to;
    return text.sliced(part.from, part.to - part.from);
}

// The figures of a text, each as its runs of digits in ASCII.
std::vector<QStringList> figuresOf(QStringView text)
{
    const QList<uint> points = text.toUcs4();
    std::vector<QStringList> figures;
    bool continues = false; // the next digit belongs to the figure before
    for (qsizetype i = 0; i < points.size();) {
        if (!isDigit(points[i])) {
            continues = i > 0 && isDigit(points[i - 1]) && isInnerMark(points[i]);
            ++i;
            continue;
        }
        QString run;
        for (; i < points.size() && isDigit(points[i]); ++i)
            run += QChar(static_cast<char16_t>(u'0' + QChar::digitValue(points[i])));
        if (continues)
            figures.back() += run;
        else
            figures.push_back({run});
        continues = false;
    }
    return figures;
}

// The value of a Roman numeral of two letters and more, or X; 0 if it is none.
int romanValue(const QString &word)
{
    static const QRegularExpression numeral(
        QStringLiteral("\\AM{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})\\z"));
    if ((word.size() < 2 && word != u"X") || !numeral.match(word).hasMatch())
        return 0;
    const auto letter = [](QChar character) {
        switch (character.unicode()) {
        case u'I':
            return 1;
        case u'V':
            return 5;
        case u'X':
            return 10;
        case u'L':
            return 50;
        case u'C':
            return 100;
        case u'D':
            return 500;
        default:
            return 1000;
        }
    };
    int value = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const int own = letter(word[i]);
        const bool subtracts = i + 1 < word.size() && letter(word[i + 1]) > own;
        value += subtracts ? -own : own;
    }
    return value;
}

// `exact` rounded or cut to as many digits as `rounded` has.
bool isRoundingOf(const QString &rounded, const QString &exact)
{
    if (exact.size() <= rounded.size())
        return false;
    QString cut = exact.left(rounded.size());
    if (cut == rounded)
        return true;
    if (exact[rounded.size()] < u'5')
        return false;
    for (qsizetype i = cut.size() - 1; i >= 0; --i) {
        if (cut[i] != u'9') {
            cut[i] = QChar(static_cast<char16_t>(cut[i].unicode() + 1));
            return cut == rounded;
        }
        cut[i] = u'0';
    }
    return false;
}

} // namespace

bool isCosmetic(QStringView draft, QStringView finalText)
{
    return isCosmeticPart(draft, finalText, textDifference(draft, finalText));
}

void Figures::add(QStringView text)
{
    for (const QStringList &runs : figuresOf(text)) {
        m_known.insert(withoutLeadingZeros(runs.join(QString())));
        for (const QString &run : runs)
            m_known.insert(withoutLeadingZeros(run));
    }
    static const QRegularExpression capitals(QStringLiteral("\\b[IVXLCDM]+\\b"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    auto matches = capitals.globalMatch(text.toString());
    while (matches.hasNext()) {
        if (const int value = romanValue(matches.next().captured()); value > 0)
            m_known.insert(QString::number(value));
    }
}

bool Figures::knows(const QString &digits) const
{
    const QString plain = withoutLeadingZeros(digits);
    if (m_known.contains(plain))
        return true;
    QString significant = plain;
    while (significant.endsWith(u'0'))
        significant.chop(1);
    return significant.size() >= 2
        && std::any_of(m_known.cbegin(), m_known.cend(), [&significant](const QString &known) {
               return isRoundingOf(significant, known);
           });
}

bool Figures::coverAllOf(QStringView text) const
{
    const std::vector<QStringList> figures = figuresOf(text);
    return std::ranges::all_of(figures, [this](const QStringList &runs) {
        const QString whole = runs.join(QString());
        if (whole.size() < 2 || knows(whole))
            return true;
        // 1,000.00 for 1000.
        const bool plainCents = runs.size() > 1 && (runs.last() == u"0" || runs.last() == u"00");
        if (plainCents && knows(runs.first(runs.size() - 1).join(QString())))
            return true;
        return std::ranges::all_of(runs, [this](const QString &run) {
            return m_known.contains(withoutLeadingZeros(run));
        });
    });
}

Change classifyChange(const Item &item, const QString &guideline, const QString &draft,
                      const QString &finalText)
{
    if (draft == finalText)
        return Change::None;
    const TextDifference difference = textDifference(draft, finalText);
    if (isCosmeticPart(draft, finalText, difference))
        return Change::Cosmetic;
    Figures known;
    // Most edits bring in no figure at all: all others stand in the draft as well.
    if (known.coverAllOf(withWholeFigures(finalText, difference.final)))
        return Change::Substantive;
    known.add(draft);
    if (known.coverAllOf(finalText))
        return Change::Substantive;
    for (const Message &message : item.messages)
        known.add(message.content);
    for (const Reference &reference : item.references) {
        known.add(reference.title);
        known.add(reference.text);
    }
    for (const Fact &fact : item.facts) {
        known.add(fact.name);
        known.add(fact.value);
        known.add(fact.period);
    }
    known.add(guideline);
    return known.coverAllOf(finalText) ? Change::Substantive : Change::UnknownFigure;
}

} // namespace bluepencil
