// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/placeholdercheck.h"

#include "core/check/checktext.h"
#include "core/text/stopwords.h"
#include "core/text/text.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr std::size_t MostHoles = 200;
constexpr qsizetype LongestHole = 80; // UTF-16 units between brackets
constexpr qsizetype ShortestGap = 4; // underscores of a gap to fill in

// First words of what stands between brackets in a template.
bool isPrompt(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"insert enter add your specify fill choose select replace put type company customer "
        u"recipient sender agent einfügen ihr ihre ihren hier eintragen einsetzen kunde kundin "
        u"empfänger absender insérer insérez votre vos indiquer indiquez saisir client insertar "
        u"inserte su sus tu indique indicar inserire inserisci vostro vostra suo sua invoegen uw "
        u"vul inserir insira seu");
    return words.contains(word);
}

bool isHoleName(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"name names firstname lastname surname date time amount price number phone email e-mail "
        u"address link url signature title subject product order city company position datum "
        u"betrag vorname nachname anrede anschrift unterschrift firma nom prénom montant adresse "
        u"société nombre apellido apellidos fecha importe dirección empresa nome cognome data "
        u"importo indirizzo naam achternaam bedrag adres endereço");
    return words.contains(word);
}

bool isMarkup(const QString &word)
{
    static const QSet<QString> words = wordSet(
        u"html head body title link meta style script div span table thead tbody tfoot tr td th "
        u"ul ol li dl dt dd br hr img pre code kbd samp var sub sup del ins small strong em big "
        u"address article aside footer header main nav section figure figcaption form input label "
        u"button select option textarea time data cite blockquote abbr mark details summary "
        u"svg path iframe video audio source object param map area base col colgroup caption");
    return words.contains(word);
}

bool isNoHole(const QString &content)
{
    static const QSet<QString> words = wordSet(u"sic ok pdf faq usa eur usd gbp ...");
    return words.contains(content.toLower());
}

bool isIdentifier(QStringView text)
{
    return text.size() >= 2 && text.front().isLetter() && std::ranges::all_of(text, [](QChar c) {
               return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'-';
           });
}

// Only letters and what may stand between the words of a hole's name.
bool isWordy(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || QStringView(u" _-.'\u2019/:,#").contains(c);
    });
}

bool isShouted(QStringView text)
{
    int letters = 0;
    for (const QChar c : text) {
        if (c.isLower())
            return false;
        letters += c.isUpper() ? 1 : 0;
    }
    return letters >= 3;
}

class PlaceholderScan {
public:
    PlaceholderScan(const Item &item, const QString &draft)
        : m_text(draft)
        , m_draft(draft)
        , m_language((item.language.isEmpty() ? guessedLanguage(draft) : item.language).left(2))
    {
    }

    std::vector<CheckFinding> take()
    {
        readMarks();
        readWords();
        std::ranges::stable_sort(m_findings, {}, &CheckFinding::start);
        return std::move(m_findings);
    }

private:
    qsizetype add(qsizetype start, qsizetype end)
    {
        if (m_findings.size() < MostHoles && !m_text.isCode(start))
            m_findings.push_back(
                m_text.finding("placeholders", "placeholder", CheckSeverity::Error, start, end));
        return end;
    }

    [[nodiscard]] QChar at(qsizetype index) const
    {
        return index >= 0 && index < m_draft.size() ? m_draft[index] : QChar(u'\n');
    }

    // Where the mark that closes one at `open` stands; -1 if not near or behind another opening.
    [[nodiscard]] qsizetype closing(qsizetype open, QChar opener, QChar closer) const
    {
        const qsizetype last = std::min(m_draft.size(), open + 1 + LongestHole + 1);
        for (qsizetype i = open + 1; i < last; ++i) {
            if (m_draft[i] == closer)
                return i;
            if (m_draft[i] == opener || m_draft[i] == u'\n')
                return -1;
        }
        return -1;
    }

    void readMarks()
    {
        for (qsizetype i = 0; i < m_draft.size();) {
            qsizetype end = -1;
            switch (m_draft[i].unicode()) {
            case u'[':
                end = square(i);
                break;
            case u'<':
                end = angle(i);
                break;
            case u'{':
                end = braces(i);
                break;
            case u'%':
                end = percent(i);
                break;
            case u'_':
                end = line(i);
                break;
            default:
                break;
            }
            i = end > i ? end : i + 1;
        }
    }

    [[nodiscard]] static bool isHole(const QString &content)
    {
        if (content.isEmpty() || !isWordy(content) || isNoHole(content))
            return false;
        if (isShouted(content))
            return true;
        const QStringList words = content.toLower().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty() || words.size() > 8)
            return false;
        return isPrompt(words.front())
            || (words.size() <= 3 && std::ranges::any_of(words, isHoleName));
    }

    // Each of these looks at a mark and returns where the placeholder ends; -1 if it begins none.
    qsizetype square(qsizetype open)
    {
        const qsizetype close = closing(open, u'[', u']');
        if (close < 0)
            return -1;
        const QChar next = at(close + 1);
        const bool isLink = next == u'(' || next == u'[' || (next == u':' && at(open - 1) == u'\n');
        if (!isLink && at(open - 1) != u']'
            && isHole(m_draft.sliced(open + 1, close - open - 1).trimmed()))
            return add(open, close + 1);
        return -1;
    }

    qsizetype angle(qsizetype open)
    {
        const qsizetype close = closing(open, u'<', u'>');
        if (close < 0)
            return -1;
        const QString content = m_draft.sliced(open + 1, close - open - 1).trimmed();
        const QString first = content.section(u' ', 0, 0).toLower();
        if (isHole(content) && !isMarkup(first) && !content.contains(u'=')
            && !content.startsWith(u'/'))
            return add(open, close + 1);
        return -1;
    }

    qsizetype braces(qsizetype open)
    {
        const bool isDouble = at(open + 1) == u'{';
        const qsizetype inner = open + (isDouble ? 1 : 0);
        const qsizetype close = closing(inner, u'{', u'}');
        if (close < 0 || (isDouble && at(close + 1) != u'}'))
            return -1;
        const QString content = m_draft.sliced(inner + 1, close - inner - 1).trimmed();
        const qsizetype end = close + (isDouble ? 2 : 1);
        // "\frac{ab}", "x^{ab}" are formulas.
        const QChar before = at(open - 1);
        const bool isFormula = before.isLetterOrNumber() || QStringView(u"^_}\\").contains(before);
        const bool isSigned = before == u'$' || before == u'#';
        if (isDouble ? !content.isEmpty() && isWordy(content) && content.front().isLetter()
                     : isIdentifier(content) && !isFormula)
            return add(isSigned ? open - 1 : open, end);
        return -1;
    }

    qsizetype percent(qsizetype open)
    {
        const qsizetype close = closing(open, u'\n', u'%');
        if (close < 0)
            return -1;
        const QStringView content = QStringView(m_draft).sliced(open + 1, close - open - 1);
        if (!isShouted(content) || !isIdentifier(content))
            return -1;
        return add(open, close + 1);
    }

    // A line to write on; one that fills its line is a rule between paragraphs.
    qsizetype line(qsizetype start)
    {
        qsizetype end = start;
        while (at(end) == u'_')
            ++end;
        const bool isRule = at(start - 1) == u'\n' && at(end) == u'\n';
        if (end - start >= ShortestGap && !isRule)
            add(start, end);
        return end;
    }

    // "XXXX XXXX XXXX 1234" is a number that somebody covered.
    [[nodiscard]] bool isCovered(qsizetype start, qsizetype end) const
    {
        constexpr qsizetype Reach = 40;
        const auto isPadding = [](QChar c) {
            return c == u'X' || c == u' ' || c == u'-' || c == u'.' || c == u'*';
        };
        qsizetype before = start - 1;
        while (before >= 0 && start - before < Reach && isPadding(m_draft[before]))
            --before;
        qsizetype behind = end;
        while (behind < m_draft.size() && behind - end < Reach && isPadding(m_draft[behind]))
            ++behind;
        return at(before).isDigit() || at(behind).isDigit();
    }

    [[nodiscard]] bool isMark(QStringView word, qsizetype start, qsizetype end) const
    {
        if (word.size() >= 3 && std::ranges::all_of(word, [](QChar c) { return c == u'X'; }))
            return !isCovered(start, end);
        if (word == u"TODO") // "ALL" in two languages
            return (m_language != u"es" && m_language != u"pt") || at(end) == u':';
        return word == u"TBD" || word == u"FIXME";
    }

    void readWords()
    {
        const auto &words = m_text.words();
        for (std::size_t i = 0; i < words.size(); ++i) {
            const QStringView word = m_text.view(words[i]);
            if (word.compare(u"lorem", Qt::CaseInsensitive) == 0 && i + 1 < words.size()
                && m_text.view(words[i + 1]).compare(u"ipsum", Qt::CaseInsensitive) == 0)
                add(words[i].start, words[i + 1].end);
            else if (isMark(word, words[i].start, words[i].end) && !isInFinding(words[i].start))
                add(words[i].start, words[i].end);
        }
    }

    [[nodiscard]] bool isInFinding(qsizetype start) const
    {
        const qsizetype point = m_text.codePoint(start);
        return std::ranges::any_of(m_findings, [point](const CheckFinding &finding) {
            return finding.start <= point && point < finding.end;
        });
    }

    const CheckText m_text;
    const QString &m_draft;
    QString m_language;
    std::vector<CheckFinding> m_findings;
};

} // namespace

QString PlaceholderCheck::name() const
{
    return QStringLiteral("placeholders");
}

std::vector<CheckFinding> PlaceholderCheck::run(const Item &item, const QString &draft) const
{
    return PlaceholderScan(item, draft).take();
}

} // namespace bluepencil
