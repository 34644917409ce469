// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/personaldatacheck.h"

#include "core/check/checktext.h"
#include "core/check/sourcetexts.h"
#include "core/text/links.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <optional>

namespace bluepencil {

namespace {

constexpr std::size_t MostPersonalData = 100;
constexpr qsizetype LocalDigits = 7; // the end of a number that two ways of writing share

// Lengths by country, from the IBAN registry of SWIFT (release 96).
qsizetype ibanLength(const QString &country)
{
    static const QHash<QString, qsizetype> lengths = [] {
        QHash<QString, qsizetype> result;
        const QString table = QStringLiteral(
            "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 "
            "EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IS26 "
            "IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 "
            "NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 XK20");
        for (const QString &entry : table.split(u' '))
            result.insert(entry.left(2), entry.sliced(2).toInt());
        return result;
    }();
    return lengths.value(country, 0);
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

// Letters and digits in capitals, everything between them dropped.
QString compact(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.isDigit())
            result.append(QChar(char16_t(u'0' + c.digitValue())));
        else if (c.isLetter())
            result.append(c.toUpper());
    }
    return result;
}

bool hasIbanCheck(const QString &iban)
{
    int rest = 0;
    for (qsizetype i = 0; i < iban.size(); ++i) {
        const QChar c = iban[(i + 4) % iban.size()];
        if (isAsciiDigit(c))
            rest = (rest * 10 + (c.unicode() - u'0')) % 97;
        else
            rest = (rest * 100 + (c.unicode() - u'A' + 10)) % 97;
    }
    return rest == 1;
}

bool hasCardCheck(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].unicode() - u'0';
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

bool isRole(const QString &local)
{
    static const QSet<QString> roles = [] {
        const QStringList list
            = QStringLiteral("info support service services help hello contact kontakt sales "
                             "billing returns orders office team care customercare "
                             "customerservice kundenservice kundendienst press privacy "
                             "datenschutz noreply no-reply postmaster webmaster admin hr jobs "
                             "accounts buchhaltung rechnung contacto ventas servicio soporte "
                             "atencion ayuda contatti assistenza bonjour aide sav verkoop")
                  .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return roles.contains(local);
}

// A run of digits with what people put between them.
struct DigitRun {
    qsizetype start = 0;
    qsizetype end = 0;
    std::vector<qsizetype> groups; // lengths
    QString digits;
    bool hasPlus = false;
    bool hasBrackets = false;
    bool hasDots = false;
    bool hasMixedMarks = false; // dots or slashes, as in dates and amounts
};

class PersonalDataScan {
public:
    PersonalDataScan(const Item &item, const QString &draft)
        : m_item(item)
        , m_draft(draft)
        , m_text(draft)
    {
    }

    std::vector<CheckFinding> take()
    {
        readMail();
        readIbans();
        readNumbers();
        std::ranges::stable_sort(m_findings, {}, &CheckFinding::start);
        return std::move(m_findings);
    }

private:
    void add(const char *code, CheckSeverity severity, qsizetype start, qsizetype end)
    {
        if (m_findings.size() < MostPersonalData)
            m_findings.push_back(m_text.finding("personal-data", code, severity, start, end));
    }

    // True, too, once too much was asked.
    [[nodiscard]] bool isInSource(const QString &compactText)
    {
        if (--m_lookups < 0)
            return true;
        if (!m_source) {
            QString all;
            visitSources(m_item,
                         [&all](const SourceText &source) { all += compact(source.text) + u'\n'; });
            m_source = std::move(all);
        }
        return m_source->contains(compactText);
    }

    void readMail()
    {
        for (const Link &link : linksIn(m_draft)) {
            QString mail = m_draft.sliced(link.start, link.end - link.start);
            if (mail.startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive))
                mail.remove(0, 7);
            const qsizetype at = mail.indexOf(u'@');
            if (at <= 0 || mail.contains(u'/') || isRole(mail.left(at).toLower())
                || isInSource(compact(mail)))
                continue;
            add("personal-email", CheckSeverity::Warning, link.start, link.end);
        }
    }

    // In groups of four or in one piece; nothing of it may be cut from a longer word.
    void readIbans()
    {
        for (const CheckText::Word &word : m_text.words()) {
            const QStringView view = m_text.view(word);
            if (view.size() < 4 || !isAsciiLetter(view[0]) || !isAsciiLetter(view[1])
                || !isAsciiDigit(view[2]) || !isAsciiDigit(view[3]))
                continue;
            const qsizetype length = ibanLength(view.left(2).toString().toUpper());
            QString iban;
            qsizetype at = word.start;
            while (at < m_draft.size() && iban.size() < length) {
                const QChar c = m_draft[at];
                if (isAsciiDigit(c) || isAsciiLetter(c))
                    iban.append(c.toUpper());
                else if (c != u' ' && c != u'\u00A0')
                    break;
                ++at;
            }
            if (length == 0 || iban.size() != length || !hasIbanCheck(iban)
                || (at < m_draft.size() && m_draft[at].isLetterOrNumber()))
                continue;
            m_ibans.push_back({word.start, at});
            if (!isInSource(iban))
                add("personal-iban", CheckSeverity::Error, word.start, at);
        }
    }

    // What stands behind the last digit is none of it.
    [[nodiscard]] std::optional<DigitRun> runAt(qsizetype start) const
    {
        DigitRun run;
        run.start = start;
        qsizetype group = 0;
        QString marks; // since the last digit
        for (qsizetype i = start; i < m_draft.size(); ++i) {
            const QChar c = m_draft[i];
            if (isAsciiDigit(c)) {
                if (group > 0 && !marks.isEmpty()) {
                    run.groups.push_back(group);
                    group = 0;
                }
                run.hasPlus = run.hasPlus || marks.contains(u'+');
                run.hasBrackets = run.hasBrackets || marks.contains(u'(');
                run.hasDots = run.hasDots || marks.contains(u'.');
                run.hasMixedMarks
                    = run.hasMixedMarks || marks.contains(u'.') || marks.contains(u'/');
                marks.clear();
                run.digits.append(c);
                ++group;
                run.end = i + 1;
                continue;
            }
            const bool isPlus = c == u'+' && i == start;
            if ((!isPlus && !QStringView(u" -./()\u00A0\u2011").contains(c)) || marks.size() == 2)
                break;
            marks.append(c);
        }
        if (group > 0)
            run.groups.push_back(group);
        return run.digits.isEmpty() ? std::nullopt : std::optional(std::move(run));
    }

    void readNumbers()
    {
        for (qsizetype i = 0; i < m_draft.size();) {
            const QChar c = m_draft[i];
            if (!isAsciiDigit(c) && c != u'+' && c != u'(') {
                ++i;
                continue;
            }
            const std::optional<DigitRun> run = runAt(i);
            if (!run) {
                ++i;
                continue;
            }
            judge(*run);
            i = run->end;
        }
    }

    void judge(const DigitRun &run)
    {
        const QChar before = run.start > 0 ? m_draft[run.start - 1] : QChar(u' ');
        const QChar after = run.end < m_draft.size() ? m_draft[run.end] : QChar(u' ');
        const bool isCut = before.isLetterOrNumber() || after.isLetterOrNumber()
            || QStringView(u"-_/#.@:=").contains(before) || after == u'@' || after == u'%';
        const auto behind = std::ranges::upper_bound(m_ibans, run.start, {}, &Iban::start);
        const bool isInIban = behind != m_ibans.begin() && run.start < std::prev(behind)->end;
        if (isCut || isInIban || m_text.isCode(run.start))
            return;
        if (isCard(run)) {
            if (!isInSource(run.digits))
                add("personal-card", CheckSeverity::Error, run.start, run.end);
        } else if (isPhone(run) && !isInSource(run.digits.last(LocalDigits))) {
            add("personal-phone", CheckSeverity::Warning, run.start, run.end);
        }
    }

    [[nodiscard]] static bool isCard(const DigitRun &run)
    {
        const qsizetype size = run.digits.size();
        const QChar first = run.digits.front();
        if (run.hasPlus || run.hasBrackets || run.hasMixedMarks || size < 13 || size > 19
            || first < u'2' || first > u'6')
            return false;
        const std::vector<qsizetype> fours {4, 4, 4, 4};
        const std::vector<qsizetype> express {4, 6, 5};
        const bool isGrouped
            = run.groups.size() == 1 || run.groups == fours || run.groups == express;
        return isGrouped && hasCardCheck(run.digits);
    }

    [[nodiscard]] static bool isPhone(const DigitRun &run)
    {
        const qsizetype size = run.digits.size();
        if (size < 9 || size > 15)
            return false;
        if (run.hasPlus)
            return true;
        const std::vector<qsizetype> american {3, 3, 4};
        if (run.groups == american)
            return !run.hasMixedMarks || size == 10;
        // "01.12.2026", "01/12/2026 14": a date has two groups of two.
        const bool isDate = run.hasMixedMarks && run.groups.size() >= 3 && run.groups[0] <= 2
            && run.groups[1] <= 2;
        const bool isDecimal = run.hasDots && run.groups.size() == 2;
        return run.digits.front() == u'0' && !isDecimal && run.groups.size() >= 2 && size <= 13
            && !isDate;
    }

    struct Iban {
        qsizetype start = 0;
        qsizetype end = 0;
    };

    const Item &m_item;
    const QString &m_draft;
    const CheckText m_text;
    std::optional<QString> m_source; // compact, read when first asked for
    std::vector<Iban> m_ibans; // in rising order
    int m_lookups = 2000; // in the source, each of which reads it once
    std::vector<CheckFinding> m_findings;
};

} // namespace

QString PersonalDataCheck::name() const
{
    return QStringLiteral("personal-data");
}

std::vector<CheckFinding> PersonalDataCheck::run(const Item &item, const QString &draft) const
{
    return PersonalDataScan(item, draft).take();
}

} // namespace bluepencil
