// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/figures/figures.h"
#include "core/text/text.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace bluepencil;

class TestFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNumbersOfLocales_data();
    void readsNumbersOfLocales();
    void keepsWhatIsAmbiguous();
    void readsQuantities_data();
    void readsQuantities();
    void readsDatesAndTimes_data();
    void readsDatesAndTimes();
    void tellsIdentifiersApart_data();
    void tellsIdentifiersApart();
    void countsSpansInCodePoints();
    void keepsDecimalsExactly();
    void findsDeclaredScales_data();
    void findsDeclaredScales();
    void spansNeverOverlap();
    void isLinearOnHostileText_data();
    void isLinearOnHostileText();
};

namespace {

QString shown(const FigureReading &reading)
{
    QString text = figureKindName(reading.kind);
    if (!reading.units.isEmpty())
        text += u' ' + reading.units.first();
    if (reading.kind == FigureKind::Date)
        return text
            + QStringLiteral(" %1-%2-%3")
                  .arg(reading.date.year)
                  .arg(reading.date.month)
                  .arg(reading.date.day);
    if (reading.kind == FigureKind::Period)
        return text + u' ' + reading.name + u' ' + QString::number(reading.date.year);
    if (reading.kind == FigureKind::Identifier)
        return text + u' ' + reading.name;
    return text + u' ' + reading.value.toString();
}

QString shown(const std::vector<Figure> &figures)
{
    QStringList all;
    for (const Figure &figure : figures)
        all.append(shown(figure.best()));
    return all.join(QStringLiteral(" | "));
}

QString shown(const QString &text, const QString &language)
{
    FigureOptions options;
    options.language = language;
    return shown(extractFigures(text, options));
}

void row(const char *name, const char16_t *text, const char *language, const char16_t *expected)
{
    QTest::newRow(name) << QString::fromUtf16(text) << QString::fromLatin1(language)
                        << QString::fromUtf16(expected);
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
}

void compare()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, expected);
    QCOMPARE(shown(text, language), expected);
}

} // namespace

// Unicode CLDR, "Number Patterns" and the charts "By-Type: Numbers: Symbols": decimal and group of
// the locales named in the rows; grouping sizes #,##0.### and #,##,##0.###.
void TestFigures::readsNumbersOfLocales_data()
{
    columns();
    row("en", u"1,234.56", "en", u"number 1234.56");
    row("en, millions", u"12,345,678", "en", u"number 12345678");
    row("de", u"1.234,56", "de", u"number 1234.56");
    row("de, thousands", u"1.234", "de", u"number 1234");
    row("en, three decimals", u"1.284", "en", u"number 1.284");
    row("es", u"1.240 GWh", "es", u"number gwh 1240");
    row("fr, U+202F", u"1\u202f234,56", "fr", u"number 1234.56");
    row("fr, U+00A0", u"12\u00a0345\u00a0678,9", "fr", u"number 12345678.9");
    row("sv, space", u"1 234 567", "sv", u"number 1234567");
    row("space shown by the comma", u"1 234,56", "", u"number 1234.56");
    row("en, no grouping by space", u"2 500", "en", u"number 2 | number 500");
    row("de-CH", u"1’234.50", "de-CH", u"number 1234.5");
    row("de-CH, typewriter", u"12'345'678.50", "de-CH", u"number 12345678.5");
    row("en-IN", u"12,34,567.89", "en-IN", u"number 1234567.89");
    row("hi, Devanagari digits", u"१२,३४,५६७.८९", "hi", u"number 1234567.89");
    row("ar-EG, Arabic-Indic", u"١٬٢٣٤٫٥٦", "ar-EG", u"number 1234.56");
    row("fa, extended Arabic-Indic", u"۱٬۲۳۴٫۵۶", "fa", u"number 1234.56");
    row("bn", u"১,২৩,৪৫৬.৭", "bn", u"number 123456.7");
    row("th", u"๑,๒๓๔.๕", "th", u"number 1234.5");
    row("full-width", u"１２，３４５．６", "ja", u"number 12345.6");
    row("mathematical bold", u"\U0001D7CF\U0001D7D0", "en", u"number 12");
    row("leading point", u"up .5 only", "en", u"number 0.5");
    row("zero first is a decimal", u"0,125", "en", u"number 0.125");
    row("list", u"1,2,3", "en", u"number 1 | number 2 | number 3");
    row("list of decimals", u"1.5,2.5,3.5", "en", u"number 1.5 | number 2.5 | number 3.5");
    row("sentence end", u"It was 12. Then 13.", "en", u"number 12 | number 13");
    row("style by evidence", u"3,99 und 12,50 und 1.250", "",
        u"number 3.99 | number 12.5 | number 1250");
}

void TestFigures::readsNumbersOfLocales()
{
    compare();
}

void TestFigures::keepsWhatIsAmbiguous()
{
    const auto comma = extractFigures(u"1,234");
    QCOMPARE(comma.size(), std::size_t(1));
    QCOMPARE(comma[0].readings.size(), std::size_t(2));
    QCOMPARE(comma[0].readings[0].value.toString(), QStringLiteral("1234"));
    QCOMPARE(comma[0].readings[1].value.toString(), QStringLiteral("1.234"));

    const auto slash = extractFigures(u"03/11/2026");
    QCOMPARE(slash.size(), std::size_t(1));
    QCOMPARE(slash[0].readings.size(), std::size_t(2));
    QCOMPARE(slash[0].readings[0].date, (CalendarDate {2026, 11, 3}));
    QCOMPARE(slash[0].readings[1].date, (CalendarDate {2026, 3, 11}));

    FigureOptions american;
    american.language = QStringLiteral("en-US");
    QCOMPARE(extractFigures(u"03/11/2026", american)[0].best().date, (CalendarDate {2026, 3, 11}));
    QCOMPARE(extractFigures(u"11/14/2026")[0].readings.size(), std::size_t(1));

    const auto brackets = extractFigures(u"(1,234.5)");
    QCOMPARE(brackets[0].sign, Figure::Sign::Accounting);
    QCOMPARE(brackets[0].readings[0].value.toString(), QStringLiteral("-1234.5"));
    QCOMPARE(brackets[0].readings[1].value.toString(), QStringLiteral("1234.5"));

    const auto metres = extractFigures(u"5m");
    QCOMPARE(metres[0].readings[0].units, QStringList {QStringLiteral("m")});
    QCOMPARE(metres[0].readings[1].value.toString(), QStringLiteral("5000000"));

    const auto dollars = extractFigures(u"$5");
    QVERIFY(dollars[0].best().units.contains(QStringLiteral("CAD")));
}

void TestFigures::readsQuantities_data()
{
    columns();
    row("euro before", u"€64.90", "en", u"money EUR 64.9");
    row("euro behind", u"24,95 €", "de", u"money EUR 24.95");
    row("code before", u"EUR 3,480.50", "en", u"money EUR 3480.5");
    row("code behind", u"3.480,50 EUR", "de", u"money EUR 3480.5");
    row("US$", u"US$ 5", "en", u"money USD 5");
    row("HK$", u"HK$1.5bn", "en", u"money HKD 1500000000");
    row("yen", u"代金12,800円の", "ja", u"money JPY 12800");
    row("yen sign", u"¥12,800", "ja", u"money JPY 12800");
    row("rupees, lakh", u"₹ 2.5 lakh", "en-IN", u"money INR 250000");
    row("crore", u"Rs 3 crore", "en-IN", u"money INR 30000000");
    row("dirham", u"240 درهمًا", "ar", u"money AED 240");
    row("dirham, plural", u"مبلغ 204 دراهم إلى", "ar", u"money AED 204");
    row("Arabic scale", u"1.84 مليار درهم", "ar", u"money AED 1840000000");
    row("English scale", u"€1.284 billion", "en", u"money EUR 1284000000");
    row("glued", u"$3.2bn and £4m and €12k", "en",
        u"money USD 3200000000 | money GBP 4000000 | money EUR 12000");
    row("spaced m", u"$ 5 m", "en", u"money USD 5000000");
    row("Mio.", u"742,5 Mio. €", "de", u"money EUR 742500000");
    row("Mrd.", u"1,9 Mrd. €", "de", u"money EUR 1900000000");
    row("German Billion", u"2 Billionen Euro", "de", u"money EUR 2000000000000");
    row("millones de euros", u"415,8 millones de euros", "es", u"money EUR 415800000");
    row("mil millones", u"3 mil millones de euros", "es", u"money EUR 3000000000");
    row("millions d'euros", u"12 millions d’euros", "fr", u"money EUR 12000000");
    row("oku", u"124億円", "ja", u"money JPY 12400000000");
    row("oku and man", u"9億6,000万円", "ja", u"money JPY 960000000");
    row("Chinese", u"3.5亿元", "zh", u"money CNY 350000000");
    row("Korean", u"9억 6,000만 원", "ko", u"money KRW 960000000");
    row("Russian", u"5 млн руб.", "ru", u"money RUB 5000000");
    row("percent", u"6.7 % and 7%", "en", u"percent 6.7 | percent 7");
    row("percent, Arabic", u"9.5٪", "ar", u"percent 9.5");
    row("percent in words", u"5 percent or 5 per cent", "en", u"percent 5 | percent 5");
    row("points", u"1.7 percentage points, 2.9 points", "en", u"points 1.7 | points 2.9");
    row("Prozentpunkte", u"1,7 Prozentpunkte", "de", u"points 1.7");
    row("per mille", u"3 ‰", "en", u"per-mille 3");
    row("basis points", u"30 basis points, 25bps", "en", u"basis-points 30 | basis-points 25");
    row("minus", u"−2,1 % und -3 und –4", "de", u"percent -2.1 | number -3 | number -4");
    row("minus before the sign", u"-€5 and €-6 and +$7", "en",
        u"money EUR -5 | money EUR -6 | money USD 7");
    row("accounting", u"$(12.6)", "en", u"money USD -12.6");
    row("accounting, scale behind", u"$(9,982) million, (114) billion", "en",
        u"money USD -9982000000 | number -114000000000");
    row("accounting, percent", u"(5.2)%", "en", u"percent -5.2");
    row("a remark is no loss", u"(2025)", "en", u"date 2025-0-0");
    row("range", u"3–5 working days", "en", u"number workday 3 | number workday 5");
    row("range in words", u"3 a 5 días", "es", u"number day 3 | number day 5");
    row("range, Arabic", u"3 إلى 5 أيام عمل", "ar", u"number workday 3 | number workday 5");
    row("range, Japanese", u"5〜7営業日", "ja", u"number workday 5 | number workday 7");
    row("range with one scale", u"$1.075 to $1.125 billion", "en",
        u"money USD 1075000000 | money USD 1125000000");
    row("range of money", u"€3–5 million", "en", u"money EUR 3000000 | money EUR 5000000");
    row("measures", u"38 kg, 65 °C, 2 cm, 1.240 GWh", "en",
        u"number kg 38 | number degC 65 | number cm 2 | number gwh 1.24");
    row("attribute", u"a 30-day period", "en", u"number day 30");
    row("dimensions", u"160x230", "en", u"number 160 | number 230");
    row("ordinals", u"3rd, 2nd, 2e, 1er, 3º", "fr",
        u"ordinal 3 | ordinal 2 | ordinal 2 | ordinal 1 | ordinal 3");
    row("ordinal, Japanese", u"第3位", "ja", u"ordinal 3");
}

void TestFigures::readsQuantities()
{
    compare();
}

// Unicode CLDR, date patterns of the locales named (yMMMMd, yMd), and ISO 8601.
void TestFigures::readsDatesAndTimes_data()
{
    columns();
    row("ISO", u"2026-11-14", "", u"date 2026-11-14");
    row("RFC 3339", u"2026-11-20T09:14:00Z", "", u"date 2026-11-20 | time 554");
    row("en-GB", u"14 November 2026", "en-GB", u"date 2026-11-14");
    row("en-US", u"Nov 14, 2026", "en-US", u"date 2026-11-14");
    row("en-US, long", u"on November 14th, 2026.", "en-US", u"date 2026-11-14");
    row("of", u"the 3rd of May", "en", u"date 0-5-3");
    row("may is no month", u"you may 3 times", "en", u"number 3");
    row("without year", u"since 15 November and", "en", u"date 0-11-15");
    row("range of days", u"24–26 November", "en", u"date 0-11-24 | date 0-11-26");
    row("month and year", u"November 2026", "en", u"date 2026-11-0");
    row("year", u"in 2026 and 1999", "en", u"date 2026-0-0 | date 1999-0-0");
    row("de", u"27. November 2026", "de", u"date 2026-11-27");
    row("de, short", u"27.11.2026 und 05.11.26", "de", u"date 2026-11-27 | date 2026-11-5");
    row("de, without year", u"am 25.11. nicht", "de", u"date 0-11-25");
    row("es", u"3 de octubre de 2026", "es", u"date 2026-10-3");
    row("fr", u"le 15 décembre 2026", "fr", u"date 2026-12-15");
    row("fr, first", u"1er mai 2026", "fr", u"date 2026-5-1");
    row("ar", u"14 نوفمبر 2026", "ar", u"date 2026-11-14");
    row("ar, Arabic-Indic", u"١٤ نوفمبر ٢٠٢٦", "ar", u"date 2026-11-14");
    row("ar, Levant", u"14 تموز", "ar", u"date 0-7-14");
    row("ja", u"2026年11月14日", "ja", u"date 2026-11-14");
    row("ja, without year", u"11月14日", "ja", u"date 0-11-14");
    row("ja, era", u"昭和48年3月9日、令和8年12月1日", "ja", u"date 1973-3-9 | date 2026-12-1");
    row("ko", u"2026년 11월 14일", "ko", u"date 2026-11-14");
    row("no such day", u"31 April", "en", u"number 31");
    row("times", u"08:00–12:00", "en", u"time 480 | time 720");
    row("time, French", u"15 h 12", "fr", u"time 912");
    row("time, English", u"3 pm and 2:30 p.m.", "en", u"time 900 | time 870");
    row("quarters", u"Q3 2026, 3Q26, Q1/2025, Q4", "en",
        u"period Q3 2026 | period Q3 2026 | period Q1 2025 | period Q4 0");
    row("halves and years", u"H1 2026, FY2025, 9M 2026", "en",
        u"period H1 2026 | period FY 2025 | period 9M 2026");
}

void TestFigures::readsDatesAndTimes()
{
    compare();
}

void TestFigures::tellsIdentifiersApart_data()
{
    columns();
    row("order", u"your order 48213 did", "en", u"identifier 48213");
    row("few may be ordered", u"order 3 chairs", "en", u"number 3");
    row("page", u"(Q3 report, page 2)", "en", u"period Q3 0 | identifier 2");
    row("policy", u"version 11", "en", u"identifier 11");
    row("German", u"Bestellung 39118", "de", u"identifier 39118");
    row("Japanese", u"注文番号48342の", "ja", u"identifier 48342");
    row("Arabic", u"طلبي رقم 48377 يوم", "ar", u"identifier 48377");
    row("letters", u"IP20, AUTUMN15, HB-40817-S, INV-48190", "en",
        u"identifier IP20 | identifier AUTUMN15 | identifier HB40817S | identifier INV48190");
    row("cut by a hidden space", u"AUTUMN\u200b15", "en", u"identifier AUTUMN15");
    row("postcode", u"DM4 2QT", "en", u"identifier DM4 | identifier 2QT");
    row("telephone", u"on 020 7946 0142.", "en", u"identifier 02079460142");
    row("telephone, plus", u"+49 30 1234567", "de", u"identifier 49301234567");
    row("card", u"4111 1111 1111 1111", "en", u"identifier 4111111111111111");
    row("version number", u"release 1.2.3", "en", u"identifier 123");
    row("address", u"see https://x.example/48213?n=5 now", "en", u"");
    row("list", u"1. At a glance\n2) Costs", "en", u"list-marker 1 | list-marker 2");
    row("word before", u"mid-2026, Covid-19", "en", u"date 2026-0-0 | number 19");
}

void TestFigures::tellsIdentifiersApart()
{
    compare();
}

void TestFigures::countsSpansInCodePoints()
{
    const QString text = QStringLiteral("🎉 AUTUMN\u200b15 for €64.90, （５００円）.");
    QStringList cut;
    for (const Figure &figure : extractFigures(text))
        cut.append(codePointSlice(text, figure.start, figure.end));
    QCOMPARE(cut,
             (QStringList {QStringLiteral("AUTUMN\u200b15"), QStringLiteral("€64.90"),
                           QStringLiteral("５００円")}));
}

void TestFigures::keepsDecimalsExactly()
{
    const auto figures = extractFigures(u"0.1 12345678901234567890.123456789 million");
    QCOMPARE(figures[0].best().value.toString(), QStringLiteral("0.1"));
    QCOMPARE(figures[1].best().value.toString(), QStringLiteral("12345678901234567890123456.789"));
    QCOMPARE(figures[1].best().lastDigit, -3);
    const Decimal million = Decimal::fromDigits("1", 6);
    QCOMPARE(Decimal::fromDigits("1000000", 0), million);
    QCOMPARE(Decimal::fromDigits("0001000", 3), million);
    QCOMPARE(*Decimal::fromString(QStringLiteral("-1.50")), Decimal::fromDigits("15", -1, true));
    QCOMPARE(*Decimal::fromString(QStringLiteral("1e3")), Decimal::fromDigits("1", 3));
    QVERIFY(!Decimal::fromString(QStringLiteral("1,5")));
    QCOMPARE(*Decimal::fromDigits("999", 0).plus(Decimal::fromDigits("15", -1)),
             Decimal::fromDigits("10005", -1));
    QCOMPARE(Decimal::fromDigits("1", 900).toString(), QStringLiteral("1e900"));
}

void TestFigures::findsDeclaredScales_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto scales = [](const char *name, const char16_t *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromLatin1(expected);
    };
    scales("in millions", u"(in millions)", "6");
    scales("dollars in thousands", u"U.S. $ in thousands, except per share", "3");
    scales("euro m", u"2019 €m | 2018 €m", "6");
    scales("three zeros", u"2019 $’000", "3");
    scales("heading in millions", u"Umsatz in Mio. €", "6");
    scales("millions of dollars", u"(Millions of U.S. dollars)", "6");
    scales("RMB million", u"RMB million", "6");
    scales("amounts are none", u"a cost of €5 million and 3 million people", "");
    scales("a million ways", u"There are millions of users", "");
}

void TestFigures::findsDeclaredScales()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList found;
    for (const DeclaredScale &declared : declaredScales(text)) {
        if (!found.contains(QString::number(declared.scale)))
            found.append(QString::number(declared.scale));
    }
    QCOMPARE(found.join(u' '), expected);
}

void TestFigures::spansNeverOverlap()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QStringList pieces = QStringLiteral("1|12|2026|2,345|1.5|-|–|.|,|/|:|(|)|%|€|$|EUR| | "
                                              "|\n|million|bn|m|Nov|14|年|月|億|万円|مليون|٣|Q3|H|"
                                              "x|th|to|\u200b|'|order|\u00a0|+|°C|🎉|days|号|0|000")
                                   .split(u'|');
    for (int round = 0; round < 4000; ++round) {
        QString text;
        const int count = random.bounded(1, 14);
        for (int i = 0; i < count; ++i)
            text += pieces[random.bounded(int(pieces.size()))];
        const qsizetype size = codePointCount(text);
        qsizetype end = 0;
        for (const Figure &figure : extractFigures(text)) {
            QVERIFY2(figure.start >= end && figure.end > figure.start && figure.end <= size,
                     qPrintable(text));
            QVERIFY(!figure.readings.empty());
            end = figure.end;
        }
    }
}

void TestFigures::isLinearOnHostileText_data()
{
    QTest::addColumn<QString>("piece");
    const char16_t *const pieces[]
        = {u"1",      u"1,", u"1,2,3 ",   u"1.2",   u"1'234.5",    u"1٫2",       u"1 234 ",
           u"-1",     u"(1", u"1-",       u"$",     u"1 €",        u"november ", u"November 1",
           u"a",      u"1a", u"1a-",      u"   1",  u"1\u00a0234", u"億1",       u"1億",
           u"9億1万", u"年", u"1年",      u"1:00-", u"1 to ",      u"Q1",        u"HB-1/",
           u"EUR ",   u"+1", u"http://1", u"in ",   u"million ",   u"1 mil ",    u"\u200b1",
           u"\n1. ",  u"00 "};
    for (const char16_t *piece : pieces)
        QTest::newRow(qPrintable(QString::fromUtf16(piece).trimmed())) << QString::fromUtf16(piece);
}

// A quadratic step would take minutes here and miss the bound by far.
void TestFigures::isLinearOnHostileText()
{
    QFETCH(QString, piece);
    const QString text = piece.repeated(128 * 1024 / piece.size());
    QElapsedTimer timer;
    timer.start();
    const auto figures = extractFigures(text);
    const auto scales = declaredScales(text);
    QVERIFY(figures.size() <= std::size_t(text.size()));
    QVERIFY(scales.size() <= std::size_t(text.size()));
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestFigures)
#include "tst_figures.moc"
