// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checktext.h"

#include "core/text/links.h"

#include <QChar>

#include <algorithm>
#include <iterator>

namespace bluepencil {

namespace {

constexpr qsizetype LongestQuotation = 600; // UTF-16 units

bool isWordPart(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format;
}

bool isJoint(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029';
}

// What may stand before a word in the middle of a sentence.
bool isMidSentence(QStringView gap)
{
    return std::ranges::all_of(gap, [](QChar c) {
        return (c.isSpace() && !isLineBreak(c)) || c == u'&' || isInvisible(c);
    });
}

qsizetype lineEnd(QStringView text, qsizetype from)
{
    const qsizetype end = text.indexOf(u'\n', from);
    return end < 0 ? text.size() : end;
}

} // namespace

CheckText::CheckText(const QString &text)
    : m_text(text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLowSurrogate())
            m_surrogates.push_back(i);
    }
    readCode();
    readQuotes();
    readWords();
}

void CheckText::readWords()
{
    const QStringView text(m_text);
    qsizetype last = 0; // behind the word before
    for (qsizetype i = 0; i < text.size();) {
        if (!isWordPart(text, i)) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size()) {
            const bool joined
                = end + 1 < text.size() && isJoint(text[end]) && isWordPart(text, end + 1);
            if (!isWordPart(text, end) && !isInvisible(text[end]) && !joined)
                break;
            ++end;
        }
        const QStringView gap = text.sliced(last, i - last);
        Word word {i, end, m_words.empty() || !isMidSentence(gap), false};
        word.isFirstOfLine = m_words.empty() || std::ranges::any_of(gap, isLineBreak);
        m_words.push_back(word);
        last = end;
        i = end;
    }
}

void CheckText::readCode()
{
    const QStringView text(m_text);
    for (qsizetype i = text.indexOf(u'`'); i >= 0 && i < text.size(); i = text.indexOf(u'`', i)) {
        qsizetype ticks = 1;
        while (i + ticks < text.size() && text[i + ticks] == u'`')
            ++ticks;
        // A block may be left open; a span ends in its line.
        const qsizetype from = i + ticks;
        qsizetype end = ticks >= 3 ? text.indexOf(u"```", from) : text.indexOf(u'`', from);
        if (ticks >= 3)
            end = end < 0 ? text.size() : end + 3;
        else
            end = end < 0 || end > lineEnd(text, from) ? -1 : end + ticks;
        if (end < 0) {
            i = from;
            continue;
        }
        end = std::min(end, text.size());
        m_code.push_back({i, end});
        i = end;
    }
    std::vector<Span> all;
    std::vector<Span> links;
    for (const Link &link : linksIn(text))
        links.push_back({link.start, link.end});
    std::ranges::merge(m_code, links, std::back_inserter(all), {}, &Span::start, &Span::start);
    m_code.clear();
    for (const Span &span : all) {
        if (!m_code.empty() && span.start < m_code.back().end)
            m_code.back().end = std::max(m_code.back().end, span.end);
        else
            m_code.push_back(span);
    }
}

// Each closing mark is looked for once and the place kept, so that marks without a partner cost no
// more than others.
void CheckText::readQuotation(qsizetype *at, QStringView closers,
                              std::vector<qsizetype> *nextClosers)
{
    qsizetype end = -1;
    for (const QChar closer : closers) {
        static constexpr QStringView All = u"\u201D\u201C\u00BB\u00AB\"\u300D\u300F";
        qsizetype &next = (*nextClosers)[std::size_t(All.indexOf(closer))];
        if (next <= *at) {
            next = m_text.indexOf(closer, *at + 1);
            next = next < 0 ? m_text.size() : next;
        }
        if (end < 0 || next < end)
            end = next;
    }
    if (end >= m_text.size() || end - *at > LongestQuotation) {
        ++*at;
        return;
    }
    m_quotes.push_back({*at, end + 1});
    *at = end + 1;
}

void CheckText::readQuotes()
{
    constexpr std::size_t Closers = 7;
    std::vector<qsizetype> next(Closers, -1);
    bool lineStart = true;
    for (qsizetype i = 0; i < m_text.size();) {
        const QChar c = m_text[i];
        if (lineStart && c == u'>') {
            const qsizetype end = lineEnd(m_text, i);
            m_quotes.push_back({i, end});
            i = end;
            continue;
        }
        lineStart = isLineBreak(c) || (lineStart && c.isSpace());
        switch (c.unicode()) {
        case u'\u201C':
            readQuotation(&i, u"\u201D", &next);
            break;
        case u'\u201E':
            readQuotation(&i, u"\u201C\u201D", &next);
            break;
        case u'\u00AB':
            readQuotation(&i, u"\u00BB", &next);
            break;
        case u'\u00BB':
            readQuotation(&i, u"\u00AB", &next);
            break;
        case u'"':
            readQuotation(&i, u"\"", &next);
            break;
        case u'\u300C':
            readQuotation(&i, u"\u300D", &next);
            break;
        case u'\u300E':
            readQuotation(&i, u"\u300F", &next);
            break;
        default:
            ++i;
        }
    }
}

bool CheckText::isIn(const std::vector<Span> &spans, qsizetype at)
{
    const auto behind = std::ranges::upper_bound(spans, at, {}, &Span::start);
    return behind != spans.begin() && at < std::prev(behind)->end;
}

qsizetype CheckText::codePoint(qsizetype at) const
{
    return at - (std::ranges::lower_bound(m_surrogates, at) - m_surrogates.begin());
}

QString CheckText::prose() const
{
    QString result = m_text;
    for (const std::vector<Span> *spans : {&m_code, &m_quotes}) {
        for (const Span &span : *spans) {
            for (qsizetype i = span.start; i < span.end; ++i)
                result[i] = m_text[i] == u'\n' ? u'\n' : u' ';
        }
    }
    return result;
}

CheckFinding CheckText::finding(const char *check, const char *code, CheckSeverity severity,
                                qsizetype start, qsizetype end) const
{
    CheckFinding finding = wholeFinding(check, code, severity);
    finding.start = codePoint(start);
    finding.end = codePoint(end);
    finding.values.insert(QStringLiteral("text"), m_text.sliced(start, end - start));
    return finding;
}

CheckFinding wholeFinding(const char *check, const char *code, CheckSeverity severity)
{
    CheckFinding finding;
    finding.check = QString::fromLatin1(check);
    finding.code = QString::fromLatin1(code);
    finding.severity = severity;
    return finding;
}

QString foldedWord(QStringView word)
{
    QString result;
    result.reserve(word.size());
    for (const QChar c : word) {
        if (!isInvisible(c))
            result.append(c == u'\u2019' ? QChar(u'\'') : c);
    }
    return result.toLower();
}

QString plainWord(QStringView word)
{
    QString folded = foldedWord(word);
    if (std::ranges::all_of(folded, [](QChar c) { return c.unicode() < 0x80; }))
        return folded;
    QString result;
    for (const QChar c : folded.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            result.append(c);
    }
    return result;
}

bool isCased(char32_t c)
{
    return QChar::toLower(c) != QChar::toUpper(c);
}

} // namespace bluepencil
