// SPDX-License-Identifier: GPL-3.0-or-later
// Coefficients of agreement against published examples and a second computation by definition.
#include "core/model/json.h"
#include "core/stats/agreement/agreement.h"

#include <QProcess>
#include <QTest>

#include <cmath>
#include <random>

using namespace bluepencil;

namespace {

using Row = std::vector<int>; // categories by rater; -1: not judged
using Counts = std::vector<std::vector<qint64>>;

std::vector<RatedUnit> unitsOf(const Counts &rows)
{
    std::vector<RatedUnit> units;
    for (const std::vector<qint64> &row : rows)
        units.push_back({row, 1});
    return units;
}

std::vector<RatedUnit> unitsOf(const std::vector<Row> &rows, std::size_t categories)
{
    std::vector<RatedUnit> units;
    for (const Row &row : rows) {
        RatedUnit unit {std::vector<qint64>(categories), 1};
        for (const int category : row) {
            if (category >= 0)
                ++unit.counts[static_cast<std::size_t>(category)];
        }
        units.push_back(std::move(unit));
    }
    return units;
}

Counts tableOf(const std::vector<Row> &rows, std::size_t categories)
{
    Counts table(categories, std::vector<qint64>(categories));
    for (const Row &row : rows) {
        if (row[0] >= 0 && row[1] >= 0)
            ++table[static_cast<std::size_t>(row[0])][static_cast<std::size_t>(row[1])];
    }
    return table;
}

// K. Krippendorff, "Computing Krippendorff's alpha-reliability", 2011, section C: four observers,
// twelve units, five values, missing data; categories from 0 here.
const std::vector<Row> krippendorff {{0, 0, -1, 0}, {1, 1, 2, 1},  {2, 2, 2, 2},   {2, 2, 2, 2},
                                     {1, 1, 1, 1},  {0, 1, 2, 3},  {3, 3, 3, 3},   {0, 0, 1, 0},
                                     {1, 1, 1, 1},  {-1, 4, 4, 4}, {-1, -1, 0, 0}, {-1, 2, -1, -1}};

// J. L. Fleiss, Psychol. Bull. 76 (1971) 378-382, table 1: 30 patients, six psychiatrists each.
const Counts fleiss1971 {
    {0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0},
    {2, 0, 4, 0, 0}, {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6},
    {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0}, {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1},
    {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2}, {5, 1, 0, 0, 0}, {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3},
    {0, 0, 0, 0, 6}, {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3}, {2, 0, 0, 4, 0}, {1, 0, 0, 4, 1},
    {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0}, {1, 0, 5, 0, 0}, {0, 0, 0, 0, 6}};

std::vector<RatedUnit> unitsOfTable(const Counts &table)
{
    std::vector<RatedUnit> units;
    for (std::size_t a = 0; a < table.size(); ++a) {
        for (std::size_t b = 0; b < table.size(); ++b) {
            RatedUnit unit {std::vector<qint64>(table.size()), table[a][b]};
            ++unit.counts[a];
            ++unit.counts[b];
            units.push_back(std::move(unit));
        }
    }
    return units;
}

bool near(const std::optional<double> &value, double wanted, double tolerance)
{
    return value && std::abs(*value - wanted) <= tolerance;
}

Json ratingsJson(const std::vector<Row> &rows)
{
    Json json = Json::array();
    for (const Row &row : rows) {
        Json values = Json::array();
        for (const int category : row)
            values.push_back(category < 0 ? Json() : Json(category));
        json.push_back(std::move(values));
    }
    return json;
}

Json askOracle(const Json &question)
{
    QProcess process;
    process.start(QStringLiteral(PYTHON), {QStringLiteral(AGREEMENT_ORACLE)});
    process.write(toLine(question));
    process.closeWriteChannel();
    const bool hasEnded = process.waitForFinished(120'000);
    const QByteArray said = process.readAllStandardError();
    if (!hasEnded || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qCritical().noquote() << "the oracle failed:" << said;
        return {};
    }
    if (!said.isEmpty())
        qWarning().noquote() << said;
    const auto answer = parseJson(process.readAllStandardOutput().trimmed());
    return answer ? *answer : Json();
}

// What differs by more than 1e-9, in words; empty if nothing does.
QString differing(const char *name, const std::optional<double> &mine, const Json &wanted)
{
    const bool same = wanted.is_null() ? !mine : near(mine, wanted.get<double>(), 1e-9);
    if (same)
        return {};
    return QStringLiteral("%1: %2, wanted %3")
        .arg(QLatin1String(name), mine ? QString::number(*mine, 'g', 17) : QStringLiteral("none"),
             QString::fromStdString(wanted.dump()));
}

QString differing(const char *name, const std::optional<std::pair<double, double>> &mine,
                  const Json &wanted)
{
    if (!mine || wanted.is_null())
        return !mine && wanted.is_null()
            ? QString()
            : QString::fromLatin1(name) + QStringLiteral(" is not defined");
    return differing(name, mine->first, wanted[0]) + differing(name, mine->second, wanted[1]);
}

struct RandomCase {
    std::size_t categories = 2;
    std::vector<Row> rows;
    std::vector<ValuedUnit> values;
};

RandomCase randomCase(std::mt19937 &random)
{
    const auto below = [&random](int n) {
        return static_cast<int>(random() % unsigned(n));
    };
    RandomCase made;
    made.categories = static_cast<std::size_t>(2 + below(4));
    const int raters = 2 + below(3);
    const int missing = below(3) == 0 ? 0 : below(40); // per cent
    const int agreeing = below(101);
    const int items = 1 + below(30);
    for (int i = 0; i < items; ++i) {
        const int common = below(static_cast<int>(made.categories));
        Row row;
        ValuedUnit unit;
        for (int rater = 0; rater < raters; ++rater) {
            const bool gone = below(100) < missing;
            const int own
                = below(100) < agreeing ? common : below(static_cast<int>(made.categories));
            row.push_back(gone ? -1 : own);
            if (!gone)
                unit.values.push_back(own + below(1000) / 1000.0);
        }
        made.rows.push_back(row);
        made.values.push_back(unit);
    }
    return made;
}

Json caseJson(const RandomCase &made)
{
    Json values = Json::array();
    for (const ValuedUnit &unit : made.values)
        values.push_back(unit.values);
    return {
        {"categories", made.categories}, {"ratings", ratingsJson(made.rows)}, {"values", values}};
}

} // namespace

class TestAgreement final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void krippendorffsExample();
    void fleissExample();
    void cohensExample();
    void gwetsExamples();
    void undefinedHasAReason();
    void timesAreCopies();
    void equalsTheDefinitions();
    void bootstrap();
};

void TestAgreement::krippendorffsExample()
{
    const std::vector<RatedUnit> units = unitsOf(krippendorff, 5);
    // Page 5 to 7 of the paper: .743, .815, .849.
    QVERIFY(near(krippendorffAlpha(units, Scale::Nominal).value, 0.743, 5e-4));
    QVERIFY(near(krippendorffAlpha(units, Scale::Ordinal).value, 0.815, 5e-4));
    std::vector<ValuedUnit> values;
    for (const Row &row : krippendorff) {
        ValuedUnit &unit = values.emplace_back();
        for (const int category : row) {
            if (category >= 0)
                unit.values.push_back(category + 1);
        }
    }
    QVERIFY(near(krippendorffAlpha(values).value, 0.849, 5e-4));
    // The R package irrCAC (K. L. Gwet) prints for these data (cac.raw4raters) AC1 .77544, share
    // .81818 and alpha .74342.
    QVERIFY(near(gwetAc1(units).value, 0.77544, 5e-6));
    QVERIFY(near(percentAgreement(units).value, 0.81818, 5e-6));
    QVERIFY(near(krippendorffAlpha(units, Scale::Nominal).value, 0.74342, 5e-6));
    QCOMPARE(fleissKappa(units).why, NoAgreement::UnequalRatings);
}

void TestAgreement::fleissExample()
{
    // .430 in the paper; the R package irr prints 0.430244520060141.
    QVERIFY(near(fleissKappa(unitsOf(fleiss1971)).value, 0.430244520060141, 1e-12));
}

void TestAgreement::cohensExample()
{
    // Table 1 of the paper, in 200 patients: 70 % agree, 41 % by chance.
    const Counts table {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};
    const double chance = (120.0 * 100 + 60.0 * 60 + 20.0 * 40) / 40'000;
    QVERIFY(near(chance, 0.41, 1e-12));
    QVERIFY(near(cohenKappa(table).value, 0.29 / 0.59, 1e-12));
    QVERIFY(near(cohenKappa(table).value, 0.492, 5e-4));
}

void TestAgreement::gwetsExamples()
{
    // A. R. Feinstein and D. V. Cicchetti, "High agreement but low kappa", J. Clin. Epidemiol. 43
    // (1990) 543-549: nearly all agree and kappa is negative. AC1 by hand from Gwet's formula.
    const Counts paradox {{118, 5}, {2, 0}};
    QVERIFY(near(cohenKappa(paradox).value, -0.0234, 5e-5));
    const double share = 0.972;
    const double chance = 2 * share * (1 - share);
    QVERIFY(near(gwetAc1(unitsOfTable(paradox)).value, (0.944 - chance) / (1 - chance), 1e-12));
    // Gwet, Handbook of Inter-Rater Reliability, 4th ed., table 4.1; irrCAC prints .84933.
    const Counts handbook {{13, 0, 0}, {0, 20, 4}, {0, 7, 56}};
    QVERIFY(near(gwetAc1(unitsOfTable(handbook)).value, 0.84933, 5e-6));
}

void TestAgreement::undefinedHasAReason()
{
    const std::vector<RatedUnit> one {{{1, 0}, 7}};
    QCOMPARE(percentAgreement(one).why, NoAgreement::NoPairs);
    QCOMPARE(fleissKappa(one).why, NoAgreement::NoPairs);
    QCOMPARE(krippendorffAlpha(one, Scale::Nominal).why, NoAgreement::NoPairs);
    QCOMPARE(gwetAc1(one).why, NoAgreement::NoPairs);
    QCOMPARE(krippendorffAlpha(std::vector<ValuedUnit> {{{1.0}}, {}}).why, NoAgreement::NoPairs);
    QCOMPARE(cohenKappa({{0, 0}, {0, 0}}).why, NoAgreement::NoPairs);
    QCOMPARE(percentAgreement({}).why, NoAgreement::NoPairs);
    // All the same: nothing to agree about beyond chance, but to AC1.
    const std::vector<RatedUnit> same {{{2, 0}, 50}};
    QCOMPARE(percentAgreement(same).value.value(), 1.0);
    QCOMPARE(fleissKappa(same).why, NoAgreement::OneCategory);
    QCOMPARE(krippendorffAlpha(same, Scale::Ordinal).why, NoAgreement::OneCategory);
    QCOMPARE(cohenKappa({{50, 0}, {0, 0}}).why, NoAgreement::OneCategory);
    QCOMPARE(krippendorffAlpha(std::vector<ValuedUnit> {{{0.1, 0.1}}, {{0.1, 0.1}}}).why,
             NoAgreement::OneCategory);
    QCOMPARE(gwetAc1(same).value.value(), 1.0);
}

void TestAgreement::timesAreCopies()
{
    const std::vector<RatedUnit> short1 {{{2, 0, 1}, 3}, {{0, 3, 0}, 2}, {{1, 1, 1}, 4}};
    std::vector<RatedUnit> copies;
    for (const RatedUnit &unit : short1)
        copies.insert(copies.end(), static_cast<std::size_t>(unit.times), {unit.counts, 1});
    QVERIFY(near(percentAgreement(short1).value, *percentAgreement(copies).value, 1e-12));
    QVERIFY(near(fleissKappa(short1).value, *fleissKappa(copies).value, 1e-12));
    QVERIFY(near(gwetAc1(short1).value, *gwetAc1(copies).value, 1e-12));
    for (const Scale scale : {Scale::Nominal, Scale::Ordinal}) {
        QVERIFY(near(krippendorffAlpha(short1, scale).value,
                     *krippendorffAlpha(copies, scale).value, 1e-12));
    }
}

void TestAgreement::equalsTheDefinitions()
{
    const unsigned seed = 20'261'128;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    std::vector<RandomCase> cases;
    Json asked {{"draws", 0}, {"seed", 0}, {"cases", Json::array()}};
    for (int i = 0; i < 300; ++i) {
        cases.push_back(randomCase(random));
        asked["cases"].push_back(caseJson(cases.back()));
    }
    const Json wanted = askOracle(asked);
    QCOMPARE(wanted.size(), cases.size());
    int defined = 0;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const auto units = unitsOf(cases[i].rows, cases[i].categories);
        const Json &each = wanted[i];
        const auto kappa = cohenKappa(tableOf(cases[i].rows, cases[i].categories));
        const QString found = differing("percent", percentAgreement(units).value, each["percent"])
            + differing("cohen", kappa.value, each["cohen"])
            + differing("fleiss", fleissKappa(units).value, each["fleiss"])
            + differing("ac1", gwetAc1(units).value, each["ac1"])
            + differing("nominal", krippendorffAlpha(units, Scale::Nominal).value, each["nominal"])
            + differing("ordinal", krippendorffAlpha(units, Scale::Ordinal).value, each["ordinal"])
            + differing("interval", krippendorffAlpha(cases[i].values).value, each["interval"]);
        QVERIFY2(found.isEmpty(),
                 qPrintable(found + QStringLiteral(" in ")
                            + QString::fromStdString(caseJson(cases[i]).dump())));
        defined += each["fleiss"].is_null() || each["ordinal"].is_null() ? 0 : 1;
    }
    QVERIFY(defined > 50);
}

void TestAgreement::bootstrap()
{
    std::mt19937 random(7);
    RandomCase made;
    made.categories = 3;
    for (int i = 0; i < 40; ++i) {
        const int common = static_cast<int>(random() % 3);
        made.rows.push_back({common, random() % 3 == 0 ? static_cast<int>(random() % 3) : common});
        made.values.push_back({{double(made.rows.back()[0]), made.rows.back()[1] + 0.25}});
    }
    const Json wanted
        = askOracle({{"draws", 300}, {"seed", 11}, {"cases", Json::array({caseJson(made)})}});
    QCOMPARE(wanted.size(), std::size_t {1});
    const QString found
        = differing("ac1", bootstrapInterval(unitsOf(made.rows, 3), gwetAc1, 300, 11),
                    wanted[0]["ac1_interval"])
        + differing("alpha", bootstrapAlpha(made.values, 300, 11), wanted[0]["alpha_interval"]);
    QVERIFY2(found.isEmpty(), qPrintable(found));
    // Another seed, another interval; the same seed, the same.
    const Counts table = tableOf(made.rows, 3);
    QVERIFY(bootstrapKappa(table, 300, 1) != bootstrapKappa(table, 300, 2));
    QVERIFY(bootstrapKappa(table, 300, 1) == bootstrapKappa(table, 300, 1));
    const auto interval = bootstrapKappa(table, 300, 1);
    QVERIFY(interval && interval->first < *cohenKappa(table).value
            && *cohenKappa(table).value < interval->second);
    // Where all agree no draw differs: an interval of no width would say too much.
    QVERIFY(!bootstrapInterval({{{2, 0}, 20}, {{0, 2}, 20}}, gwetAc1, 300, 1));
    QVERIFY(!bootstrapInterval({}, gwetAc1, 300, 1));
    // A kind of unit that a third of the draws miss leaves too many without a value.
    QVERIFY(!bootstrapInterval({{{2, 0}, 10}, {{1, 1}, 1}}, fleissKappa, 300, 1));
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
