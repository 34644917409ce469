// SPDX-License-Identifier: GPL-3.0-or-later
// Agreement from a workspace: which decisions count, by pair and by label, what a senior took, and
// how far the finals are apart.
#include "core/stats/agreement/agreementreport.h"
#include "tests/support/reviewedworkspace.h"

#include <QTest>

#include <cmath>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

const QString draft = QStringLiteral("It comes on Monday, we think.");
const QString tuesday = QStringLiteral("It comes on Tuesday, we think.");

bool near(const std::optional<double> &value, double wanted)
{
    return value && std::abs(*value - wanted) < 1e-9;
}

Decision made(const QString &id, const QString &reviewer, Action action,
              const std::optional<QString> &text = {}, const QStringList &labels = {})
{
    Decision decision = test::decision(id, action, text, reviewer);
    for (const QString &code : labels)
        decision.labels.push_back({code, Severity::Minor, {}});
    return decision;
}

class Scene {
public:
    void submit(const QString &id, const char *agreement = "first", int overlap = 2,
                const QString &task = QStringLiteral("reply"))
    {
        OrderedJson item = plainItem(id, QStringLiteral("When?"), draft);
        item["overlap"] = overlap;
        item["agreement"] = agreement;
        item["task"] = toStdString(task);
        item["attributes"] = {{"region", task == u"reply" ? "north" : "south"}};
        check(store.submit(item));
    }

    void decide(const Decision &decision, const QStringList &skills = {})
    {
        store.clock().advance(1000);
        check(store.decide(decision, QStringLiteral("local"), skills));
    }

    [[nodiscard]] AgreementReport read(const QString &by = {}, const FeedbackFilter &filter = {})
    {
        const auto report = readAgreement(store.database(), {filter, by, 1});
        check(report);
        return report.value_or(AgreementReport());
    }

    ReviewedWorkspace store;
    QString problem;

private:
    template <typename T> void check(const Result<T> &result)
    {
        if (!result && problem.isEmpty())
            problem = toString(result.error());
    }
};

// 60 items that Ada and Bea decided: 30 both approved, 15 both edited alike, 10 Ada alone edited,
// 5 Bea alone. Of those that both edited, 9 have the label `fact` of both, 3 of Ada alone.
void addPairs(Scene &scene)
{
    for (int i = 0; i < 60; ++i) {
        const QString id = QStringLiteral("p-%1").arg(i);
        scene.submit(id, "first", 2,
                     i % 2 == 0 ? QStringLiteral("reply") : QStringLiteral("claim"));
        const bool ada = i >= 30 && i < 55;
        const bool bea = (i >= 30 && i < 45) || i >= 55;
        const QStringList fact {QStringLiteral("fact")};
        const auto decide = [&](const QString &name, bool edits, bool labelled) {
            scene.decide(
                edits ? made(id, name, Action::Edit, tuesday, labelled ? fact : QStringList())
                      : made(id, name, Action::Approve));
        };
        decide(QStringLiteral("ada"), ada, i >= 30 && i < 42);
        decide(QStringLiteral("bea"), bea, i >= 30 && i < 39);
    }
}

const AgreementMeasure &measure(const AgreementGroup &group, JudgedPart judged)
{
    return *std::ranges::find(group.measures, judged, &AgreementMeasure::judged);
}

} // namespace

class TestAgreementReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyWorkspace();
    void actionsOfTwo();
    void byPair();
    void byLabel();
    void byTaskAndPointer();
    void fewItems();
    void whatDoesNotCount();
    void adjudicated();
    void refused();
    void json();
};

void TestAgreementReport::emptyWorkspace()
{
    Scene scene;
    scene.submit(QStringLiteral("a"), "first", 1);
    scene.decide(made(QStringLiteral("a"), QStringLiteral("ada"), Action::Approve));
    const AgreementReport report = scene.read(QStringLiteral("pair"));
    QVERIFY2(scene.problem.isEmpty(), qPrintable(scene.problem));
    QCOMPARE(report.all.items, 0);
    QVERIFY(report.groups.empty() && report.all.measures.empty());
    QVERIFY(toTable(report).contains(u"overlap of 2"));
    QVERIFY(toJson(report)["hidden"].get<bool>());
}

void TestAgreementReport::actionsOfTwo()
{
    Scene scene;
    addPairs(scene);
    const AgreementReport report = scene.read();
    QVERIFY2(scene.problem.isEmpty(), qPrintable(scene.problem));
    QCOMPARE(report.all.items, 60);
    QCOMPARE(report.all.ratings, 120);
    QCOMPARE(report.all.reviewers, 2);
    const AgreementMeasure &actions = measure(report.all, JudgedPart::Action);
    QCOMPARE(actions.items, 60);
    QVERIFY(near(actions.percent.coefficient.value, 45.0 / 60));
    // The interval of a share is Wilson's.
    const Rate same = wilsonRate(45, 60);
    QVERIFY(near(actions.percent.low, *same.low) && near(actions.percent.high, *same.high));
    const double chance = (35.0 * 40 + 25.0 * 20) / 3600;
    QVERIFY(near(actions.cohen.coefficient.value, (0.75 - chance) / (1 - chance)));
    const double approve = 75.0 / 120;
    const double pooled = approve * approve + (1 - approve) * (1 - approve);
    QVERIFY(near(actions.fleiss.coefficient.value, (0.75 - pooled) / (1 - pooled)));
    const double expected = 2 * approve * (1 - approve) / 3; // four actions
    QVERIFY(near(actions.ac1.coefficient.value, (0.75 - expected) / (1 - expected)));
    // Two values: 1 - (119 / 120) * 2 * 15 / 2 / (75 * 45 / 60).
    QVERIFY(near(actions.alpha.coefficient.value, 1 - 119.0 * 15 / (75.0 * 45)));
    for (const AgreementFigure *figure :
         {&actions.cohen, &actions.fleiss, &actions.alpha, &actions.ac1}) {
        QVERIFY(figure->low && *figure->low < *figure->coefficient.value);
        QVERIFY(*figure->high > *figure->coefficient.value && *figure->high <= 1);
    }
    QCOMPARE(actions.draws, AgreementDraws);
    // All that were edited were edited alike: as far apart as one word of six.
    QCOMPARE(report.all.finals.same.n, 45);
    QCOMPARE(report.all.finals.same.of, 60);
    QVERIFY(near(report.all.finals.mean.value, 15.0 / 60 / 6));
    QVERIFY(near(report.all.finals.median.value, 0));
    QCOMPARE(report.all.finals.skipped, 0);
    QVERIFY(measure(report.all, JudgedPart::Hter).alpha.coefficient.value.has_value());
}

void TestAgreementReport::byPair()
{
    Scene scene;
    addPairs(scene);
    for (int i = 0; i < 6; ++i) {
        const QString id = QStringLiteral("t-%1").arg(i);
        scene.submit(id, "first", 3);
        for (const char *name : {"ada", "bea", "carl"})
            scene.decide(made(id, QString::fromLatin1(name), Action::Approve));
    }
    const AgreementReport report = scene.read(QStringLiteral("pair"));
    QVERIFY2(scene.problem.isEmpty(), qPrintable(scene.problem));
    QCOMPARE(report.all.items, 66);
    const AgreementMeasure &all = measure(report.all, JudgedPart::Action);
    QCOMPARE(all.cohen.coefficient.why, NoAgreement::OtherThanTwo);
    QCOMPARE(all.fleiss.coefficient.why, NoAgreement::UnequalRatings);
    QVERIFY(all.alpha.coefficient.value.has_value());
    QCOMPARE(report.groups.size(), std::size_t {3});
    QCOMPARE(report.groups[0].key[0].value(), QStringLiteral("ada"));
    QCOMPARE(report.groups[0].key[1].value(), QStringLiteral("bea"));
    QCOMPARE(report.groups[0].items, 66);
    QCOMPARE(report.groups[0].ratings, 132);
    QVERIFY(measure(report.groups[0], JudgedPart::Action).cohen.coefficient.value.has_value());
    QCOMPARE(report.groups[2].key[0].value(), QStringLiteral("bea"));
    QCOMPARE(report.groups[2].items, 6);
    QCOMPARE(measure(report.groups[2], JudgedPart::Action).cohen.coefficient.why,
             NoAgreement::OneCategory);
    QVERIFY(toTable(report).contains(u"ada, bea"));
}

void TestAgreementReport::byLabel()
{
    Scene scene;
    addPairs(scene);
    const AgreementReport report = scene.read(QStringLiteral("label"));
    QVERIFY2(scene.problem.isEmpty(), qPrintable(scene.problem));
    QCOMPARE(report.groups.size(), std::size_t {1});
    QCOMPARE(report.groups[0].key[0].value(), QStringLiteral("fact"));
    const AgreementMeasure &label = measure(report.groups[0], JudgedPart::Label);
    QCOMPARE(label.items, 60);
    QVERIFY(near(label.percent.coefficient.value, 57.0 / 60));
    const double chance = (12.0 * 9 + 48.0 * 51) / 3600;
    QVERIFY(near(label.cohen.coefficient.value, (0.95 - chance) / (1 - chance)));
}

void TestAgreementReport::byTaskAndPointer()
{
    Scene scene;
    addPairs(scene);
    const AgreementReport tasks = scene.read(QStringLiteral("task"));
    QCOMPARE(tasks.groups.size(), std::size_t {2});
    QCOMPARE(tasks.groups[0].key[0].value(), QStringLiteral("claim"));
    QCOMPARE(tasks.groups[0].items, 30);
    QCOMPARE(measure(tasks.groups[0], JudgedPart::Action).alpha.coefficient.why,
             NoAgreement::TooFewItems);
    const AgreementReport regions = scene.read(QStringLiteral("/attributes/region"));
    QCOMPARE(regions.groups.size(), std::size_t {2});
    QCOMPARE(regions.groups[0].key[0].value(), QStringLiteral("north"));
    QCOMPARE(regions.groups[0].items, 30);
    FeedbackFilter south;
    south.where = {{QStringLiteral("/attributes/region"), QStringLiteral("south")}};
    QCOMPARE(scene.read({}, south).all.items, 30);
    QVERIFY2(scene.problem.isEmpty(), qPrintable(scene.problem));
}

void TestAgreementReport::fewItems()
{
    Scene scene;
    for (int i = 0; i < 5; ++i) {
        const QString id = QStringLiteral("f-%1").arg(i);
        scene.submit(id);
        scene.decide(made(id, QStringLiteral("ada"), Action::Approve));
        if (i == 4) {
            const AgreementReport four = scene.read();
            QCOMPARE(four.all.items, 4);
            QVERIFY(four.all.measures.empty());
        }
        scene.decide(made(id, QStringLiteral("bea"), i == 0 ? Action::Reject : Action::Approve));
    }
    const AgreementReport report = scene.read();
    QVERIFY2(scene.problem.isEmpty(), qPrintable(scene.problem));
    QCOMPARE(report.all.items, 5);
    const AgreementMeasure &actions = measure(report.all, JudgedPart::Action);
    QVERIFY(near(actions.percent.coefficient.value, 0.8));
    QCOMPARE(actions.alpha.coefficient.why, NoAgreement::TooFewItems);
    QVERIFY(toJson(report)["small"].get<bool>());
    const QString table = toTable(report);
    QVERIFY(table.contains(u"small"));
    QVERIFY(table.contains(u"from 50 items on"));
}

void TestAgreementReport::whatDoesNotCount()
{
    Scene scene;
    addPairs(scene);
    // Decided once; taken back; hidden from one of them.
    scene.submit(QStringLiteral("x-1"));
    scene.decide(made(QStringLiteral("x-1"), QStringLiteral("ada"), Action::Approve));
    QCOMPARE(scene.read().all.items, 60);
    scene.decide(made(QStringLiteral("x-1"), QStringLiteral("bea"), Action::Approve));
    QCOMPARE(scene.read().all.items, 61);
    QVERIFY(scene.store.execute(QStringLiteral("UPDATE feedback SET arm = 'control' WHERE"
                                               " external_id = 'x-1' AND reviewer = 'bea'")));
    QCOMPARE(scene.read().all.items, 60);
    QVERIFY(scene.store.execute(QStringLiteral("UPDATE feedback SET arm = 'assisted',"
                                               " item_revision = 2 WHERE external_id = 'x-1'"
                                               " AND reviewer = 'bea'")));
    QCOMPARE(scene.read().all.items, 60);
    QVERIFY(scene.store.execute(QStringLiteral("UPDATE feedback SET item_revision = 1, status ="
                                               " 'recalled' WHERE external_id = 'x-1'"
                                               " AND reviewer = 'bea'")));
    QCOMPARE(scene.read().all.items, 60);
    QVERIFY2(scene.problem.isEmpty(), qPrintable(scene.problem));
}

void TestAgreementReport::adjudicated()
{
    Scene scene;
    const QString own = QStringLiteral("It comes on Wednesday.");
    for (int i = 0; i < 8; ++i) {
        const QString id = QStringLiteral("a-%1").arg(i);
        scene.submit(id, "adjudicate");
        scene.decide(made(id, QStringLiteral("ada"), Action::Edit, tuesday));
        scene.decide(made(id, QStringLiteral("bea"), Action::Approve));
        if (i == 7)
            continue; // open
        const Decision senior = i < 4 ? made(id, QStringLiteral("zoe"), Action::Edit, tuesday)
            : i < 6                   ? made(id, QStringLiteral("zoe"), Action::Approve)
                                      : made(id, QStringLiteral("zoe"), Action::Edit, own);
        scene.decide(senior, {QStringLiteral("senior")});
    }
    const AgreementReport report = scene.read();
    QVERIFY2(scene.problem.isEmpty(), qPrintable(scene.problem));
    // The senior saw both and is no reviewer of agreement.
    QCOMPARE(report.all.reviewers, 2);
    QCOMPARE(report.all.ratings, 16);
    QCOMPARE(report.adjudicated, wilsonRate(7, 8));
    QCOMPARE(report.tookOne, wilsonRate(6, 7));
    QCOMPARE(report.stood.size(), std::size_t {2});
    QCOMPARE(report.stood[0].reviewer, QStringLiteral("ada"));
    QCOMPARE(report.stood[0].stood, wilsonRate(4, 7));
    QCOMPARE(report.stood[1].stood, wilsonRate(2, 7));
}

void TestAgreementReport::refused()
{
    Scene scene;
    const auto code = [&scene](const AgreementQuery &query) {
        const auto report = readAgreement(scene.store.database(), query);
        return report ? std::optional<Error::Code>() : report.error().code;
    };
    QVERIFY(code({{}, QStringLiteral("day"), 1}) == Error::Code::InvalidArgument);
    FeedbackFilter filter;
    filter.actions = {QStringLiteral("edit")};
    QVERIFY(code({filter, {}, 1}) == Error::Code::InvalidArgument);
    filter.actions.clear();
    filter.labels = {QStringLiteral("fact")};
    QVERIFY(code({filter, {}, 1}) == Error::Code::InvalidArgument);
    std::stop_source stop;
    stop.request_stop();
    const auto report = readAgreement(scene.store.database(), {}, stop.get_token());
    QCOMPARE(report.error().code, Error::Code::Cancelled);
}

void TestAgreementReport::json()
{
    Scene scene;
    addPairs(scene);
    const OrderedJson json = toJson(scene.read(QStringLiteral("pair")));
    QCOMPARE(json["items"].get<int>(), 60);
    QCOMPARE(json["groups"][0]["key"]["pair"].dump(), std::string("[\"ada\",\"bea\"]"));
    const OrderedJson &actions = json["groups"][0]["measures"][0];
    QCOMPARE(actions["judged"].get<std::string>(), std::string("action"));
    for (const char *name :
         {"percent", "cohen_kappa", "fleiss_kappa", "krippendorff_alpha", "gwet_ac1"})
        QVERIFY(actions[name]["low"].is_number());
    QCOMPARE(json["seed"].get<int>(), 1);
    QVERIFY(json["stood"].empty());
    QCOMPARE(json["senior_took_one"]["reason"].get<std::string>(), std::string("there are none"));
}

QTEST_GUILESS_MAIN(TestAgreementReport)
#include "tst_agreementreport.moc"
