// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/replacing/generalised.h"

#include "core/privacy/text/normalisedtext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

using Type = PersonalDataType;

QString plainText(const QString &value)
{
    return QString::fromStdString(NormalisedText(value).bytes()).trimmed();
}

QString maskedEmail(const QString &value)
{
    static const QRegularExpression form(QStringLiteral("\\A([^@]+)@([a-z0-9.-]{1,253})\\z"));
    const QRegularExpressionMatch match = form.match(plainText(value).toLower());
    if (!match.hasMatch())
        return QStringLiteral(" ****");
    const QChar first = match.captured(1).front();
    const bool isPlain = (first >= u'a' && first <= u'z') || (first >= u'0' && first <= u'9');
    return u' ' + (isPlain ? QString(first) : QStringLiteral("*")) + QStringLiteral("***@")
        + match.captured(2);
}

QString maskedName(const QString &value)
{
    const QString name = plainText(value).toUpper();
    const bool isPlain = !name.isEmpty() && name.front() >= u'A' && name.front() <= u'Z';
    return u' ' + (isPlain ? QString(name.front()) : QString()) + QStringLiteral("***");
}

// The first letters of the months in the languages of birthdates.cpp.
int monthOf(const QString &word)
{
    static const std::array<QStringList, 12> months {
        QStringList {QStringLiteral("jan"), QStringLiteral("ene"), QStringLiteral("gen"),
                     QStringLiteral("sty")},
        {QStringLiteral("feb"), QStringLiteral("fév"), QStringLiteral("fev"),
         QStringLiteral("lut")},
        {QStringLiteral("mar"), QStringLiteral("mär"), QStringLiteral("mrt")},
        {QStringLiteral("apr"), QStringLiteral("abr"), QStringLiteral("avr"),
         QStringLiteral("kwi")},
        {QStringLiteral("may"), QStringLiteral("mai"), QStringLiteral("mei"), QStringLiteral("maj"),
         QStringLiteral("mag")},
        {QStringLiteral("jun"), QStringLiteral("juin"), QStringLiteral("giu"),
         QStringLiteral("cze")},
        {QStringLiteral("jul"), QStringLiteral("juil"), QStringLiteral("lug"),
         QStringLiteral("lip")},
        {QStringLiteral("aug"), QStringLiteral("ago"), QStringLiteral("aoû"),
         QStringLiteral("sie")},
        {QStringLiteral("sep"), QStringLiteral("set"), QStringLiteral("wrz")},
        {QStringLiteral("oct"), QStringLiteral("okt"), QStringLiteral("ott"), QStringLiteral("out"),
         QStringLiteral("paź")},
        {QStringLiteral("nov"), QStringLiteral("lis")},
        {QStringLiteral("dec"), QStringLiteral("dez"), QStringLiteral("dic"), QStringLiteral("déc"),
         QStringLiteral("gru")}};
    const QString lower = word.toLower();
    for (std::size_t month = 0; month < months.size(); ++month) {
        if (std::ranges::any_of(months[month],
                                [&](const QString &start) { return lower.startsWith(start); }))
            return int(month) + 1;
    }
    return 0;
}

int yearOf(const QString &digits)
{
    constexpr int firstOfTheLastCentury = 30;
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year + (year >= firstOfTheLastCentury ? 1900 : 2000);
}

QDate madeDate(const QStringList &numbers, QChar mark)
{
    if (numbers[0].size() == 4)
        return {numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt()};
    const int a = numbers[0].toInt();
    const int b = numbers[1].toInt();
    const bool isMonthFirst = b > 12 || (a <= 12 && mark == u'/');
    return isMonthFirst ? QDate(yearOf(numbers[2]), a, b) : QDate(yearOf(numbers[2]), b, a);
}

bool hasStreet(const QString &text)
{
    static const QRegularExpression street(
        QStringLiteral(
            "\\b(?:street|st|avenue|ave|av|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|place|"
            "pl|"
            "way|terrace|ter|circle|cir|parkway|pkwy|highway|hwy|square|sq|trail|trl|crescent|"
            "close|gardens|mews|broadway|rue|chemin|allée|impasse|quai|route|cours|calle|avenida|"
            "avda|plaza|paseo|via|viale|piazza|corso|vicolo|largo|rua|travessa|ul|ulica|aleja|ring)"
            "\\b|\\bc/"
            "|(?:straße|strasse|str\\.|weg|platz|allee|gasse|ufer|damm|straat|laan|plein|gracht|"
            "kade|"
            "gatan|vägen)(?!\\p{L})"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return street.match(text).hasMatch();
}

// Five digits behind these are of a flat or of a box.
bool endsWithUnit(const QString &text)
{
    static const QRegularExpression unit(
        QStringLiteral("(?:\\b(?:apt|apartment|flat|suite|ste|unit|floor|room|rm|box|no|nr|"
                       "postfach|wohnung|whg|piso|appt|int)\\.?|[#º°]) *\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return unit.match(text.trimmed()).hasMatch();
}

// A postcode ends an address, or a town and a country stand behind it, and then a street before
// it: five digits with a street behind them are the number of a house.
bool isPostcode(const QString &before, const QString &behind)
{
    static const QRegularExpression state(QStringLiteral("\\b[A-Z]{2},? *\\z"));
    static const QRegularExpression town(
        QStringLiteral("\\A[ ,\\n]*(?:[\\p{L}\\p{M}'.()/-]+[ ,\\n]*)*\\z"));
    if (endsWithUnit(before) || hasStreet(behind) || !town.match(behind).hasMatch())
        return false;
    return behind.trimmed().isEmpty() || hasStreet(before) || state.match(before).hasMatch();
}

// The first three digits; empty if nothing is surely a postcode.
QString postcodeStart(const QString &value)
{
    constexpr qsizetype alone = 10; // "62704-1234"
    static const QRegularExpression fiveDigits(
        QStringLiteral("(\\A|[^0-9])([0-9]{3})[0-9]{2}(?:-[0-9]{4})?(?![0-9])"));
    auto all = fiveDigits.globalMatch(value);
    QString first;
    while (all.hasNext()) {
        const QRegularExpressionMatch match = all.next();
        const qsizetype start = match.capturedStart(2);
        const bool isFirst = start == 0; // the number of a house, if more is behind it
        if (isFirst ? value.size() <= alone
                    : isPostcode(value.first(start), value.sliced(match.capturedEnd())))
            first = match.captured(2);
    }
    return first;
}

QString addressPart(const QString &value)
{
    static const QRegularExpression british(
        QStringLiteral("\\b([A-Z]{1,2}[0-9][0-9A-Z]?) ?[0-9][A-Z]{2}\\b"));
    if (const auto match = british.match(value); match.hasMatch())
        return u' ' + match.captured(1);
    const QString first = postcodeStart(value);
    if (first.isEmpty())
        return {};
    static const QStringList few
        = QStringLiteral("036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893")
              .split(u' ');
    return u' ' + (few.contains(first) ? QStringLiteral("000") : first) + QStringLiteral("**");
}

QString networkOf(const QString &value)
{
    const QStringList bytes = value.split(u'.');
    if (bytes.size() == 4 && !value.contains(u':'))
        return u' ' + bytes.first(3).join(u'.') + QStringLiteral(".0/24");
    QStringList groups = value.toLower().section(QStringLiteral("::"), 0, 0).split(u':');
    groups.removeAll(QString());
    if (!value.contains(u':') || groups.isEmpty())
        return {};
    return u' ' + groups.first(std::min<qsizetype>(3, groups.size())).join(u':')
        + QStringLiteral("::/48");
}

} // namespace

QString masked(PersonalDataType type, const QString &value)
{
    constexpr qsizetype least = 8;
    constexpr qsizetype shown = 4;
    if (type == Type::Email)
        return maskedEmail(value);
    if (type == Type::Person)
        return maskedName(value);
    QString letters;
    for (const QChar c : plainText(value).toUpper()) {
        if ((c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'))
            letters += c;
    }
    return QStringLiteral(" ****") + (letters.size() < least ? QString() : letters.last(shown));
}

std::optional<QDate> dateIn(const QString &text)
{
    static const QRegularExpression numbers(
        QStringLiteral("\\A([0-9]{1,4}) ?([-/. ]) ?([0-9]{1,2}) ?[-/. ] ?([0-9]{2,4})\\z"));
    static const QRegularExpression eight(QStringLiteral("\\A([0-9]{4})([0-9]{2})([0-9]{2})\\z"));
    static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    const QString written = plainText(text);
    QDate date;
    if (const auto match = numbers.match(written); match.hasMatch()) {
        date = madeDate({match.captured(1), match.captured(3), match.captured(4)},
                        match.captured(2).front());
    } else if (const auto whole = eight.match(written); whole.hasMatch()) {
        date = QDate(whole.captured(1).toInt(), whole.captured(2).toInt(),
                     whole.captured(3).toInt());
        if (!date.isValid() || date.year() < 1900 || date.year() > 2099)
            date = QDate(written.last(4).toInt(), written.sliced(2, 2).toInt(),
                         written.first(2).toInt());
    } else {
        int month = 0;
        auto words = word.globalMatch(written);
        while (month == 0 && words.hasNext())
            month = monthOf(words.next().captured());
        QStringList found;
        auto all = digits.globalMatch(written);
        while (all.hasNext())
            found += all.next().captured();
        if (month > 0 && found.size() == 2)
            date = QDate(yearOf(found[1]), month, found[0].toInt());
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QString> decadeOf(const QString &birthDate)
{
    const std::optional<QDate> date = dateIn(birthDate);
    if (!date)
        return std::nullopt;
    return QStringLiteral(" %1s").arg(date->year() / 10 * 10, 4, 10, QLatin1Char('0'));
}

std::optional<QString> generalised(PersonalDataType type, const QString &value)
{
    QString inside;
    if (type == Type::BirthDate) {
        if (const std::optional<QDate> date = dateIn(value))
            inside = QStringLiteral(" %1").arg(date->year(), 4, 10, QLatin1Char('0'));
    } else if (type == Type::IpAddress) {
        inside = networkOf(plainText(value));
    } else if (type == Type::Address) {
        inside = addressPart(plainText(value));
    }
    return inside.isEmpty() ? std::nullopt : std::optional(inside);
}

} // namespace bluepencil
