// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison of groups from a workspace: counts, what is hidden and marked, the family, strata,
// and the words for what was found.
#include "core/stats/bias.h"
#include "tests/support/reviewedworkspace.h"

#include <QTest>

#include <cmath>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

const QTimeZone utc = QTimeZone::utc();

class Scene {
public:
    // `approved` of `of` decisions of a region, the others edited.
    void add(const char *region, int approved, int of, const char *task = "reply")
    {
        for (int i = 0; i < of; ++i) {
            const QString id = QStringLiteral("i-%1").arg(m_next++);
            OrderedJson item = plainItem(id, QStringLiteral("When?"),
                                         QStringLiteral("It comes on Monday, we think."));
            item["task"] = task;
            if (region != nullptr)
                item["attributes"] = {{"region", region}};
            Decision made = i < approved
                ? decision(id, Action::Approve)
                : decision(id, Action::Edit, QStringLiteral("It comes on Tuesday, we think."));
            made.activeMs = 3000 + 10 * i;
            if (i >= approved)
                made.labels.push_back({QStringLiteral("fact"), Severity::Minor, {}});
            const auto done = store.review(item, made);
            if (!done && problem.isEmpty())
                problem = toString(done.error());
        }
    }

    [[nodiscard]] BiasReport read(const char *attribute, const QStringList &figures,
                                  const std::optional<QString> &reference = {})
    {
        BiasQuery query;
        query.attribute = QString::fromLatin1(attribute);
        query.reference = reference;
        for (const QString &name : figures)
            query.figures.push_back(*auditedFigure(name));
        const auto report = readBias(store.database(), utc, query);
        if (!report)
            problem = toString(report.error());
        return report.value_or(BiasReport());
    }

    ReviewedWorkspace store;
    QString problem;

private:
    int m_next = 0;
};

bool near(const std::optional<double> &value, double wanted)
{
    return value && std::abs(*value - wanted) < 1e-9;
}

} // namespace

class TestBias final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names();
    void nothing();
    void ratesOfGroups();
    void valuesOfGroups();
    void smallAndHidden();
    void strata();
    void strataAlike();
    void reference();
    void refused();
    void wordsSayEvidence();
};

void TestBias::names()
{
    for (const char *name :
         {"approve", "edit", "reject", "escalate", "heavy", "label", "label:fact", "hter", "time"})
        QCOMPARE(auditedName(auditedFigure(QString::fromLatin1(name)).value()),
                 QString::fromLatin1(name));
    QVERIFY(!auditedFigure(QStringLiteral("label:")));
    QVERIFY(!auditedFigure(QStringLiteral("accuracy")));
}

void TestBias::nothing()
{
    Scene scene;
    const BiasReport report = scene.read("region", {});
    QVERIFY2(scene.problem.isEmpty(), qPrintable(scene.problem));
    QVERIFY(report.tables.empty());
    QVERIFY(toTable(report).contains(u"no group has 5 decisions"));
    QVERIFY(!toJson(report)["reason"].is_null());
}

void TestBias::ratesOfGroups()
{
    Scene scene;
    scene.add("north", 56, 70);
    scene.add("south", 24, 40);
    scene.add(nullptr, 30, 35);
    const BiasReport report
        = scene.read("region", {QStringLiteral("approve"), QStringLiteral("label:fact")});
    QVERIFY2(scene.problem.isEmpty(), qPrintable(scene.problem));
    QCOMPARE(report.attribute, QStringLiteral("/attributes/region"));
    QCOMPARE(report.reference.value(), QStringLiteral("north"));
    QCOMPARE(report.decisions, 145);
    QCOMPARE(report.strata, (QStringList {QStringLiteral("model"), QStringLiteral("task")}));
    QCOMPARE(report.family, 4);
    QCOMPARE(report.tables.size(), std::size_t {2});
    const std::vector<BiasRow> &rows = report.tables[0].rows;
    QCOMPARE(rows.size(), std::size_t {3});
    QCOMPARE(rows[0].finding, BiasFinding::Reference);
    QVERIFY(!rows[0].p && !rows[0].q && !rows[0].difference.value);
    QCOMPARE(rows[0].rate, wilsonRate(56, 70));
    QCOMPARE(rows[1].group.value(), QStringLiteral("south"));
    QCOMPARE(rows[1].rate, wilsonRate(24, 40));
    QCOMPARE(rows[1].difference, differenceOfRates(wilsonRate(24, 40), wilsonRate(56, 70)));
    QCOMPARE(rows[1].p, fisherExact({24, 16, 56, 14}));
    QCOMPARE(rows[1].ratio, ratioOfRates({24, 16, 56, 14}));
    QVERIFY(!rows[2].group);
    QCOMPARE(rows[2].n, 35);
    // One model and task: the strata say what the whole says.
    QCOMPARE(rows[1].stratified, mantelHaenszel({{24, 16, 56, 14}}));
    QVERIFY(!rows[1].reverses);
    // The label stands on all that were edited: the same p, a family of four.
    const std::vector<BiasRow> &labels = report.tables[1].rows;
    QCOMPARE(labels[1].rate, wilsonRate(16, 40));
    std::vector<double> p;
    for (const BiasTable &table : report.tables) {
        for (const BiasRow &row : table.rows) {
            if (row.p)
                p.push_back(*row.p);
        }
    }
    const std::vector<double> q = benjaminiHochberg(p);
    QVERIFY(near(rows[1].q, q[0]) && near(labels[2].q, q[3]));
}

void TestBias::valuesOfGroups()
{
    Scene scene;
    scene.add("north", 30, 60);
    scene.add("south", 5, 50);
    const BiasReport report
        = scene.read("/attributes/region",
                     {QStringLiteral("hter"), QStringLiteral("time"), QStringLiteral("heavy")});
    QVERIFY2(scene.problem.isEmpty(), qPrintable(scene.problem));
    const BiasRow &hter = report.tables[0].rows[1];
    QVERIFY(near(hter.estimate.value, 45.0 / 50 / 6));
    QVERIFY(near(hter.difference.value, 45.0 / 50 / 6 - 30.0 / 60 / 6));
    QVERIFY(hter.p && *hter.p < 0.001);
    QCOMPARE(hter.finding, BiasFinding::Difference);
    QVERIFY(!hter.stratified.strata);
    const BiasRow &time = report.tables[1].rows[1];
    QVERIFY(near(time.estimate.value, 3245));
    QVERIFY(time.difference.low.has_value());
    QCOMPARE(report.tables[2].rows[1].rate, wilsonRate(0, 50));
}

void TestBias::smallAndHidden()
{
    Scene scene;
    scene.add("north", 30, 60);
    scene.add("south", 0, 29);
    scene.add("west", 0, 4);
    const BiasReport report = scene.read("region", {QStringLiteral("approve")});
    QVERIFY2(scene.problem.isEmpty(), qPrintable(scene.problem));
    QCOMPARE(report.hiddenGroups, 1);
    QCOMPARE(report.tables[0].rows.size(), std::size_t {2});
    const BiasRow &south = report.tables[0].rows[1];
    QVERIFY(south.small);
    // However clear the figure looks.
    QVERIFY(*south.q < 0.001);
    QCOMPARE(south.finding, BiasFinding::TooSmall);
    const QString table = toTable(report);
    QVERIFY(table.contains(u"too small to judge"));
    QVERIFY(!table.contains(u"west"));
    QVERIFY(!toStdString(QString::fromUtf8(toLine(toJson(report)))).empty());
    QVERIFY(!toLine(toJson(report)).contains("west"));
}

// Each task is the same for both regions; the regions differ in which tasks they have.
void TestBias::strata()
{
    Scene scene;
    scene.add("north", 72, 80, "reply"); // 90 %
    scene.add("north", 4, 20, "claim"); // 20 %
    scene.add("south", 19, 20, "reply"); // 95 %
    scene.add("south", 19, 60, "claim"); // 32 %
    const BiasReport report = scene.read("region", {QStringLiteral("approve")});
    QVERIFY2(scene.problem.isEmpty(), qPrintable(scene.problem));
    const BiasRow &south = report.tables[0].rows[1];
    QCOMPARE(south.rate, wilsonRate(38, 80));
    QVERIFY(*south.difference.value < -0.2);
    QCOMPARE(south.finding, BiasFinding::Difference);
    QCOMPARE(south.stratified, mantelHaenszel({{19, 41, 4, 16}, {19, 1, 72, 8}}));
    QVERIFY(*south.stratified.oddsRatio > 1);
    QVERIFY(south.reverses);
    QVERIFY(!south.vanishes);
    QVERIFY(toTable(report).contains(u"points the other way"));
    // By task itself the strata are the models alone.
    QCOMPARE(scene.read("task", {QStringLiteral("approve")}).strata,
             QStringList {QStringLiteral("model")});
}

// What is written as 1.00 has no direction, be it exactly 1 or a little beside it.
void TestBias::strataAlike()
{
    const auto read = [](int reply, int ofReply, int claim, int ofClaim, int north, int claims,
                         BiasReport &report) {
        Scene scene;
        scene.add("north", north, 80, "reply");
        scene.add("north", claims, 20, "claim");
        scene.add("south", reply, ofReply, "reply");
        scene.add("south", claim, ofClaim, "claim");
        report = scene.read("region", {QStringLiteral("approve")});
        return scene.problem;
    };
    BiasReport same; // 90 % and 20 % in both
    QCOMPARE(read(18, 20, 12, 60, 72, 4, same), QString());
    BiasReport beside; // 1.003, while the whole is lower
    QCOMPARE(read(24, 30, 8, 60, 52, 7, beside), QString());
    QCOMPARE(*same.tables[0].rows[1].stratified.oddsRatio, 1.0);
    QVERIFY(*beside.tables[0].rows[1].stratified.oddsRatio > 1.001);
    for (const BiasReport *report : {&same, &beside}) {
        const BiasRow &row = report->tables[0].rows[1];
        QCOMPARE(row.finding, BiasFinding::Difference);
        QVERIFY(*row.difference.value < -0.2);
        QVERIFY(!row.reverses);
        QVERIFY(row.vanishes);
        const QString table = toTable(*report);
        QVERIFY(table.contains(u"within model and task there is no difference"));
        QVERIFY(!table.contains(u"points the other way"));
        QVERIFY(toLine(toJson(*report)).contains(R"("vanishes":true)"));
    }
}

void TestBias::reference()
{
    Scene scene;
    scene.add("north", 30, 60);
    scene.add("south", 20, 50);
    const BiasReport report
        = scene.read("region", {QStringLiteral("approve")}, QStringLiteral("south"));
    QVERIFY2(scene.problem.isEmpty(), qPrintable(scene.problem));
    QCOMPARE(report.reference.value(), QStringLiteral("south"));
    QCOMPARE(report.tables[0].rows[0].difference,
             differenceOfRates(wilsonRate(30, 60), wilsonRate(20, 50)));
    QCOMPARE(report.tables[0].rows[1].finding, BiasFinding::Reference);
}

void TestBias::refused()
{
    Scene scene;
    scene.add("north", 3, 6);
    const auto code = [&scene](const QString &attribute, const std::optional<QString> &reference) {
        BiasQuery query;
        query.attribute = attribute;
        query.reference = reference;
        const auto report = readBias(scene.store.database(), utc, query);
        return report ? std::optional<Error::Code>() : report.error().code;
    };
    QVERIFY(code({}, {}) == Error::Code::InvalidArgument);
    QVERIFY(code(QStringLiteral("action"), {}) == Error::Code::InvalidArgument);
    QVERIFY(code(QStringLiteral("label"), {}) == Error::Code::InvalidArgument);
    QVERIFY(code(QStringLiteral("region"), QStringLiteral("east")) == Error::Code::NotFound);
    QVERIFY(!code(QStringLiteral("region"), QStringLiteral("north")));
}

// Never a verdict: what was found, and what could have been.
void TestBias::wordsSayEvidence()
{
    Scene scene;
    scene.add("north", 40, 80);
    scene.add("south", 41, 80);
    scene.add("west", 5, 80);
    const BiasReport report = scene.read("region", {});
    QVERIFY2(scene.problem.isEmpty(), qPrintable(scene.problem));
    const QString both = toTable(report) + QString::fromUtf8(toLine(toJson(report)));
    QVERIFY(both.contains(u"no difference larger than"));
    QVERIFY(both.contains(u"evidence of a difference"));
    for (const char *word : {"biased", "unbiased", "fair", "unfair", "no bias", "discriminat"})
        QVERIFY2(!both.contains(QLatin1String(word), Qt::CaseInsensitive), word);
}

QTEST_GUILESS_MAIN(TestBias)
#include "tst_bias.moc"
