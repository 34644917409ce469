// SPDX-License-Identifier: GPL-3.0-or-later
// Every fact that a draft states outside its tolerance is flagged, and none that it states inside.
// What lies outside is reckoned here in whole numbers, by the definition alone.
#include "core/check/check.h"
#include "core/check/figures/figurecheck.h"

#include <QTest>

#include <array>
#include <random>

using namespace bluepencil;

namespace {

struct Unit {
    const char *name; // of the fact
    const char *unit; // the fact's own
    const char *before; // the number in the draft, as people write it
    const char *after;
};

constexpr std::array units {
    Unit {"Order total", "EUR", "€", ""},        Unit {"Net revenue", "USD", "$", ""},
    Unit {"Gross weight", "kg", "", " kg"},      Unit {"Churn rate", "%", "", " %"},
    Unit {"Delivery time", "days", "", " days"}, Unit {"Units sold", "", "", ""},
    Unit {"Annual fee", "GBP", "£", ""},
};

constexpr std::array periods {"", "Q3 2026", "May 2025", "FY 2024"};
constexpr std::array tolerances {-1, 0, 10, 20, 50, 100, 250}; // thousandths; -1: not said
constexpr int defaultTolerance = 50;

// 12345 as "123.45".
QString written(qint64 hundredths)
{
    const QString sign = hundredths < 0 ? QStringLiteral("-") : QString();
    const qint64 size = qAbs(hundredths);
    return sign + QStringLiteral("%1.%2").arg(size / 100).arg(size % 100, 2, 10, QLatin1Char('0'));
}

struct Case {
    Item item;
    QString draft;
    QString figure;
    bool outside = false;
    double deviation = 0;
};

// The draft says the fact once, off by anything from nothing to a half, on either side; every third
// time a hair inside or outside the tolerance.
Case makeCase(std::mt19937_64 &random)
{
    const auto upTo = [&random](qint64 most) {
        return qint64(random() % quint64(most + 1));
    };
    const Unit &unit = units[std::size_t(upTo(units.size() - 1))];
    const int given = tolerances[std::size_t(upTo(tolerances.size() - 1))];
    const int tolerance = given < 0 ? defaultTolerance : given;
    const qint64 fact = 1'000 + upTo(4'000'000);
    const qint64 edge = fact * tolerance / 1000;
    const qint64 off = upTo(2) == 0 ? qMax<qint64>(0, edge - 1 + upTo(3)) : upTo(fact / 2);
    const qint64 stated = upTo(1) == 0 ? fact + off : fact - off;

    Case made;
    made.item.externalId = QStringLiteral("t");
    made.item.language = QStringLiteral("en");
    made.item.messages.push_back({Role::User, QStringLiteral("How does it stand?"), {}, {}});
    Fact entry;
    entry.name = QString::fromLatin1(unit.name);
    entry.value = written(fact);
    entry.unit = QString::fromLatin1(unit.unit);
    entry.period = QString::fromLatin1(periods[std::size_t(upTo(periods.size() - 1))]);
    if (given >= 0)
        entry.tolerance = given / 1000.0;
    made.item.facts.push_back(entry);
    made.figure = QString::fromUtf8(unit.before) + written(stated) + QString::fromUtf8(unit.after);
    made.draft
        = QStringLiteral("Thank you for asking. The %1%2 is %3. Kind regards")
              .arg(entry.name.toLower(),
                   entry.period.isEmpty() ? QString() : QStringLiteral(" in ") + entry.period,
                   made.figure);
    // |stated - fact| / fact > tolerance, without fractions.
    made.outside = qAbs(stated - fact) * 1000 > fact * tolerance;
    made.deviation = double(stated - fact) / double(fact);
    return made;
}

// What the checks say about the figure of the case, apart from passed.
QString judged(const Case &each)
{
    const auto start = each.draft.indexOf(each.figure);
    QStringList said;
    for (const CheckFinding &finding : runAllChecks(each.item, each.draft)) {
        if (!finding.needsLook() || finding.start < start
            || finding.start >= start + each.figure.size())
            continue;
        QString words = finding.code;
        if (finding.values.contains(QStringLiteral("deviation"))) {
            const double off = finding.values.value(QStringLiteral("deviation")).toDouble();
            if (qAbs(off - each.deviation) > 1e-4 * qMax(1.0, qAbs(each.deviation)))
                words += QStringLiteral(" off by %1").arg(off);
        }
        said.append(words);
    }
    return said.join(u' ');
}

} // namespace

class TestFactCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultIsFivePerCent();
    void outsideIsFlaggedAndInsideIsNot();
    void roundingIsNoExcuse();
    void aRatioIsNoAmount();
};

void TestFactCheck::defaultIsFivePerCent()
{
    QCOMPARE(FigureCheck::DefaultTolerance, defaultTolerance / 1000.0);
}

void TestFactCheck::outsideIsFlaggedAndInsideIsNot()
{
    const quint64 seed = 20261125;
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    int outside = 0;
    constexpr int rounds = 4000;
    for (int round = 0; round < rounds; ++round) {
        const Case each = makeCase(random);
        outside += each.outside ? 1 : 0;
        const QString said = judged(each);
        const QString expected = each.outside ? QStringLiteral("fact-deviates") : QString();
        QVERIFY2(said == expected,
                 qPrintable(QStringLiteral("round %1: \"%2\", fact %3 %4 (tolerance %5): \"%6\"")
                                .arg(round)
                                .arg(each.draft, each.item.facts[0].value, each.item.facts[0].unit)
                                .arg(each.item.facts[0].tolerance.value_or(-1))
                                .arg(said)));
    }
    QVERIFY(outside > rounds / 4 && outside < rounds * 3 / 4);
}

// A figure with fewer digits passes as rounded, but not out of the tolerance of a fact.
void TestFactCheck::roundingIsNoExcuse()
{
    Item item;
    item.externalId = QStringLiteral("t");
    item.language = QStringLiteral("en");
    item.messages.push_back({Role::User, QStringLiteral("How heavy is it?"), {}, {}});
    item.facts.push_back(
        {QStringLiteral("Gross weight"), QStringLiteral("1.6"), QStringLiteral("kg"), {}, {}});
    const auto codes = [&](const QString &draft) {
        QStringList found;
        for (const CheckFinding &finding : runAllChecks(item, draft)) {
            if (finding.needsLook())
                found.append(finding.code);
        }
        return found.join(u' ');
    };
    QCOMPARE(codes(QStringLiteral("The gross weight is 2 kg.")), QStringLiteral("fact-deviates"));
    item.facts[0].tolerance = .3;
    QCOMPARE(codes(QStringLiteral("The gross weight is 2 kg.")), QString());
}

// A number without a unit beside the name of an amount.
void TestFactCheck::aRatioIsNoAmount()
{
    Item item;
    item.externalId = QStringLiteral("t");
    item.language = QStringLiteral("en");
    item.messages.push_back({Role::User, QStringLiteral("Sum it up."), {}, {}});
    item.facts.push_back({QStringLiteral("Orders received"),
                          QStringLiteral("2.71"),
                          QStringLiteral("EUR billion"),
                          {},
                          {}});
    const QString draft = QStringLiteral(
        "Orders received amounted to €2.71 million, a ratio of orders to revenue of 1.08.");
    QStringList deviating;
    for (const CheckFinding &finding : runAllChecks(item, draft)) {
        if (finding.code == u"fact-deviates")
            deviating.append(finding.values.value(QStringLiteral("text")));
    }
    QCOMPARE(deviating, QStringList(QStringLiteral("€2.71 million")));
}

QTEST_APPLESS_MAIN(TestFactCheck)
#include "tst_factcheck.moc"
