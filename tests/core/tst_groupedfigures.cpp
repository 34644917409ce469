// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of groups against counting by hand: random feedback, each record looked at whole, one
// after the other, for each group. What is worked out from the counts is held against other
// programs in tst_goldenfigures; figures of `stats` in tst_stats and tst_supervision, calls in
// tst_groupedcalls.
#include "core/stats/agreement/agreementreport.h"
#include "core/stats/bias.h"
#include "core/stats/checkhits.h"
#include "core/stats/errorsources.h"
#include "core/stats/stats.h"
#include "core/store/feedbackstore.h"
#include "core/text/sequence/ter.h"
#include "core/text/tokens.h"
#include "tests/support/reviewedworkspace.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

const QTimeZone berlin("Europe/Berlin");
const std::array seeds {quint64 {31}, quint64 {32}};
constexpr int itemsOfAScene = 110;

// A record, by what its JSON says.
struct Made {
    Json item;
    std::string id;
    QString reviewer;
    Action action = Action::Approve;
    std::set<QString> labels;
    QString model;
    QString draftId;
    std::optional<QString> finalText;
    std::optional<double> hter;
    bool heavy = false;
    std::optional<qint64> activeMs;
    qint64 wordsDraft = 0;

    [[nodiscard]] std::string text(const char *name) const { return item.value(name, ""); }

    [[nodiscard]] std::string region() const
    {
        return item.contains("attributes") ? item["attributes"]["region"].get<std::string>() : "";
    }
};

bool isClose(const std::optional<double> &mine, const std::optional<double> &wanted)
{
    if (!mine || !wanted)
        return !mine && !wanted;
    return std::abs(*mine - *wanted) <= 1e-9 * std::max(1.0, std::abs(*wanted));
}

class Scene {
public:
    explicit Scene(quint64 seed)
        : m_random(seed)
        , m_store(seed)
    {
    }

    [[nodiscard]] Database &database() { return m_store.database(); }

    Result<> fill()
    {
        for (int i = 0; i < itemsOfAScene; ++i)
            BLUEPENCIL_TRY(addItem(QStringLiteral("t-%1").arg(i)));
        return forEachFeedback(database(), {}, [this](const Feedback &feedback) -> Result<> {
            facts.push_back(factOf(feedback));
            return {};
        });
    }

    std::vector<Made> facts;

    int pick(int below) { return static_cast<int>(m_random() % static_cast<quint64>(below)); }

private:
    static Made factOf(const Feedback &feedback)
    {
        const Decision &made = feedback.decision;
        Made fact;
        fact.item = parseJson(feedback.itemLine).value();
        fact.id = fact.text("external_id");
        fact.reviewer = made.reviewer;
        fact.action = made.action;
        for (const Label &label : made.labels)
            fact.labels.insert(label.code);
        fact.model = feedback.model;
        fact.draftId = made.draftId;
        fact.finalText = made.finalText;
        fact.activeMs = made.activeMs;
        fact.wordsDraft = feedback.metrics["words_draft"].get<qint64>();
        if (made.finalText) {
            if (feedback.metrics["hter"].is_number())
                fact.hter = feedback.metrics["hter"].get<double>();
            fact.heavy = !fact.hter || *fact.hter >= .3;
        }
        return fact;
    }

    QString sentence(int length)
    {
        static const QStringList words
            = QStringLiteral("the order ships on 3 May and [NAME] is sorry for it").split(u' ');
        QStringList chosen;
        for (int i = 0; i < length; ++i)
            chosen += words[pick(static_cast<int>(words.size()))];
        return chosen.join(u' ');
    }

    Result<> addItem(const QString &id)
    {
        OrderedJson item = plainItem(id, QStringLiteral("Where is it?"), QString());
        item.erase("draft");
        for (int i = 0, drafts = 1 + pick(2); i < drafts; ++i) {
            OrderedJson draft {{"id", "d" + std::to_string(i)},
                               {"text", toStdString(sentence(3 + pick(9)))},
                               {"model", pick(3) ? "oak" : "elm"}};
            if (pick(4) > 0)
                draft["prompt_version"] = pick(2) ? "p1" : "p2";
            item["drafts"].push_back(draft);
        }
        item["task"] = pick(2) ? "reply" : "claim";
        if (pick(3) > 0)
            item["category"] = pick(2) ? "late" : "lost";
        if (pick(5) > 0)
            item["attributes"] = {{"region", pick(3) ? "EU" : "US"}};
        if (pick(2))
            item["references"] = OrderedJson::array(
                {OrderedJson {{"title", "Terms"}, {"text", "We send within a week."}}});
        const int people = 1 + pick(3);
        item["overlap"] = people;
        item["agreement"] = "first";
        BLUEPENCIL_TRY(m_store.submit(item));
        QStringList names {QStringLiteral("anna"), QStringLiteral("Björn"), QStringLiteral("carl")};
        std::ranges::shuffle(names, m_random);
        for (int i = 0; i < people; ++i) {
            const auto done = m_store.decide(decisionOf(id, item, names[i]));
            if (!done)
                return fail(done.error());
        }
        return {};
    }

    Decision decisionOf(const QString &id, const OrderedJson &item, const QString &reviewer)
    {
        constexpr std::array actions {Action::Approve, Action::Approve, Action::Edit,
                                      Action::Reject};
        Decision made = decision(id, actions[std::size_t(pick(4))], {}, reviewer);
        const auto chosen = std::size_t(pick(static_cast<int>(item["drafts"].size())));
        made.draftId = QStringLiteral("d%1").arg(chosen);
        const QString draft = toQString(item["drafts"][chosen]["text"].get<std::string>());
        if (made.action == Action::Edit)
            made.finalText = draft + u' ' + sentence(1 + pick(6)) + QStringLiteral(" indeed");
        else if (made.action == Action::Reject && pick(2))
            made.finalText = sentence(4 + pick(5)) + QStringLiteral(" instead");
        if (pick(3) == 0)
            made.labels.push_back({QStringLiteral("fact"), Severity::Major, {}});
        if (pick(4) == 0)
            made.labels.push_back({QStringLiteral("tone"), Severity::Minor, {}});
        if (pick(5) > 0)
            made.activeMs = pick(2) ? 1000 * (1 + pick(60)) : pick(500'000);
        m_store.clock().advance(60'000);
        return made;
    }

    std::mt19937_64 m_random;
    ReviewedWorkspace m_store;
};

// Agreement -------------------------------------------------------------------------------------

using ByItem = std::map<std::string, std::vector<const Made *>>;

ByItem decidedTwice(const std::vector<Made> &facts)
{
    ByItem items;
    for (const Made &fact : facts)
        items[fact.id].push_back(&fact);
    std::erase_if(items, [](const auto &each) { return each.second.size() < 2; });
    return items;
}

// Category of a decision by what is judged; absent where it says nothing to that.
std::optional<std::size_t> categoryOf(const Made &fact, JudgedPart judged, const QString &label)
{
    if (judged == JudgedPart::Action)
        return std::size_t(fact.action);
    if (judged == JudgedPart::Label)
        return fact.labels.contains(label) ? 1 : 0;
    if (!fact.finalText)
        return std::nullopt;
    const double hter = fact.hter.value_or(9);
    const bool exact = fact.action == Action::Approve;
    return exact ? 0 : hter < .1 ? 1 : hter < .3 ? 2 : hter < .5 ? 3 : 4;
}

QString wrongMeasure(const AgreementMeasure &mine, const ByItem &items, const QString &label)
{
    const std::size_t categories = mine.judged == JudgedPart::Action ? 4
        : mine.judged == JudgedPart::Effort                          ? 5
                                                                     : 2;
    std::vector<RatedUnit> units;
    std::vector<ValuedUnit> values;
    std::set<QString> people;
    qint64 ratings = 0;
    for (const auto &[id, decisions] : items) {
        RatedUnit unit {std::vector<qint64>(categories), 1};
        ValuedUnit valued;
        for (const Made *fact : decisions) {
            people.insert(fact->reviewer);
            if (mine.judged == JudgedPart::Hter) {
                if (fact->hter)
                    valued.values.push_back(*fact->hter);
            } else if (const auto category = categoryOf(*fact, mine.judged, label)) {
                ++unit.counts[*category];
                valued.values.push_back(double(*category));
            }
        }
        if (valued.values.size() < 2)
            continue;
        ratings += std::ssize(valued.values);
        units.push_back(unit);
        values.push_back(valued);
    }
    if (mine.items != std::ssize(units) || mine.ratings != ratings)
        return QStringLiteral("items or ratings of %1").arg(judgedName(mine.judged));
    if (mine.judged == JudgedPart::Hter) {
        const auto wanted = units.size() < std::size_t(LeastForAlpha)
            ? std::nullopt
            : krippendorffAlpha(values).value;
        return isClose(mine.alpha.coefficient.value, wanted) ? QString() : QStringLiteral("hter");
    }
    std::optional<double> kappa;
    if (people.size() == 2) {
        std::vector<std::vector<qint64>> table(categories, std::vector<qint64>(categories));
        for (const auto &[id, decisions] : items) {
            std::map<QString, std::size_t> by;
            for (const Made *fact : decisions) {
                if (const auto category = categoryOf(*fact, mine.judged, label))
                    by[fact->reviewer] = *category;
            }
            if (by.size() == 2)
                ++table[by.begin()->second][by.rbegin()->second];
        }
        kappa = cohenKappa(table).value;
    }
    const Scale scale = mine.judged == JudgedPart::Effort ? Scale::Ordinal : Scale::Nominal;
    const auto alpha = units.size() < std::size_t(LeastForAlpha)
        ? std::nullopt
        : krippendorffAlpha(units, scale).value;
    const bool same = isClose(mine.percent.coefficient.value, percentAgreement(units).value)
        && isClose(mine.cohen.coefficient.value, kappa)
        && isClose(mine.fleiss.coefficient.value, fleissKappa(units).value)
        && isClose(mine.alpha.coefficient.value, alpha)
        && isClose(mine.ac1.coefficient.value, gwetAc1(units).value);
    return same ? QString() : judgedName(mine.judged);
}

// HTER between two finals, the mean of both directions.
double apart(const QString &one, const QString &other)
{
    const auto a = hterTokens(one);
    const auto b = hterTokens(other);
    return (double(translationEdits(a, b).edits) / double(b.size())
            + double(translationEdits(b, a).edits) / double(a.size()))
        / 2;
}

QString wrongFinals(const FinalsApart &mine, const ByItem &items)
{
    std::vector<double> means;
    qint64 same = 0;
    for (const auto &[id, decisions] : items) {
        double sum = 0;
        int pairs = 0;
        for (std::size_t a = 0; a < decisions.size(); ++a) {
            for (std::size_t b = a + 1; b < decisions.size(); ++b) {
                if (!decisions[a]->finalText || !decisions[b]->finalText)
                    continue;
                sum += apart(*decisions[a]->finalText, *decisions[b]->finalText);
                ++pairs;
            }
        }
        if (pairs == 0)
            continue;
        means.push_back(sum / pairs);
        same += sum == 0 ? 1 : 0;
    }
    std::ranges::sort(means);
    const Estimate mean = meanEstimate(means);
    const bool right = mine.same == wilsonRate(same, std::ssize(means))
        && isClose(mine.mean.value, mean.value) && isClose(mine.mean.low, mean.low)
        && isClose(mine.median.value, medianEstimate(means).value);
    return right ? QString() : QStringLiteral("finals");
}

QString wrongGroup(const AgreementGroup &mine, const ByItem &items, const QString &label = {})
{
    std::set<QString> people;
    qint64 ratings = 0;
    for (const auto &[id, decisions] : items) {
        ratings += std::ssize(decisions);
        for (const Made *fact : decisions)
            people.insert(fact->reviewer);
    }
    if (mine.items != std::ssize(items) || mine.ratings != ratings
        || mine.reviewers != std::ssize(people))
        return QStringLiteral("%1 items, wanted %2").arg(mine.items).arg(items.size());
    if (mine.items < HiddenGroup)
        return mine.measures.empty() ? QString() : QStringLiteral("not hidden");
    if (mine.measures.size() != (label.isEmpty() ? std::size_t {3} : std::size_t {1}))
        return QStringLiteral("number of measures");
    QString wrong = label.isEmpty() ? wrongFinals(mine.finals, items) : QString();
    for (const AgreementMeasure &measure : mine.measures)
        wrong += wrongMeasure(measure, items, label);
    return wrong;
}

ByItem itemsOf(const AgreementGroup &group, const QString &by, const std::vector<Made> &facts)
{
    const auto value = [&group](std::size_t i) {
        return group.key[i].value_or(QString());
    };
    std::vector<Made> own;
    if (by == u"label")
        return decidedTwice(facts);
    for (const Made &fact : facts) {
        const bool isIn = by == u"pair" ? fact.reviewer == value(0) || fact.reviewer == value(1)
            : by == u"task"             ? toQString(fact.text("task")) == value(0)
                                        : toQString(fact.region()) == value(0);
        if (isIn)
            own.push_back(fact);
    }
    ByItem items = decidedTwice(own);
    for (auto &[id, decisions] : items) { // outlives `own`
        for (const Made *&fact : decisions) {
            fact = &*std::ranges::find_if(facts, [fact](const Made &each) {
                return each.id == fact->id && each.reviewer == fact->reviewer;
            });
        }
    }
    return items;
}

} // namespace

class TestGroupedFigures final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void initTestCase_data();
    void agreement();
    void bias();
    void sourcesOfErrors();
    void checks();

    void cleanupTestCase() { m_scene.reset(); }

private:
    quint64 m_filled = 0;
    std::unique_ptr<Scene> m_scene;
};

void TestGroupedFigures::initTestCase_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : seeds)
        QTest::addRow("seed %d", int(seed)) << seed;
}

void TestGroupedFigures::init()
{
    QFETCH_GLOBAL(quint64, seed);
    if (m_filled == seed)
        return;
    m_filled = seed;
    m_scene = std::make_unique<Scene>(seed);
    const auto done = m_scene->fill();
    QVERIFY2(done, words(done));
}

void TestGroupedFigures::agreement()
{
    const ByItem all = decidedTwice(m_scene->facts);
    for (const char *key : {"", "pair", "label", "task", "/attributes/region"}) {
        const QString by = QString::fromLatin1(key);
        const auto report = readAgreement(m_scene->database(), {{}, by, 1});
        QVERIFY2(report, words(report));
        QString wrong = wrongGroup(report->all, all);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        const std::map<QString, std::size_t> sizes {{QString(), 0},
                                                    {QStringLiteral("pair"), 3},
                                                    {QStringLiteral("label"), 2},
                                                    {QStringLiteral("task"), 2},
                                                    {QStringLiteral("/attributes/region"), 3}};
        QCOMPARE(report->groups.size(), sizes.at(by));
        for (const AgreementGroup &group : report->groups) {
            const QString label
                = by == u"label" ? group.key.front().value_or(QString()) : QString();
            wrong = wrongGroup(group, itemsOf(group, by, m_scene->facts), label);
            QVERIFY2(wrong.isEmpty(), qPrintable(by + u' ' + wrong));
        }
    }
}

void TestGroupedFigures::bias()
{
    using Kind = AuditedFigure::Kind;
    BiasQuery query;
    query.attribute = QStringLiteral("region");
    query.figures = {{Kind::Approve, {}}, {Kind::Edit, {}},
                     {Kind::Heavy, {}},   {Kind::Label, QStringLiteral("fact")},
                     {Kind::Hter, {}},    {Kind::Time, {}}};
    const auto report = readBias(m_scene->database(), berlin, query);
    QVERIFY2(report, words(report));
    // Yes, no or neither; or a value.
    const auto answer = [](const Made &fact, Kind kind) -> std::optional<double> {
        if (kind == Kind::Approve)
            return double(fact.action == Action::Approve);
        if (kind == Kind::Edit)
            return double(fact.action == Action::Edit);
        if (kind == Kind::Heavy)
            return fact.finalText ? std::optional(double(fact.heavy)) : std::nullopt;
        if (kind == Kind::Label)
            return double(fact.labels.contains(QStringLiteral("fact")));
        if (kind == Kind::Hter)
            return fact.hter;
        const qint64 ms = fact.activeMs.value_or(-1);
        return ms >= 250 * fact.wordsDraft && ms <= 30'000 * fact.wordsDraft
            ? std::optional(double(ms))
            : std::nullopt;
    };
    const auto sample = [&](const std::string &region, Kind kind, const std::string &model,
                            const std::string &task) {
        std::vector<double> values;
        for (const Made &fact : m_scene->facts) {
            const bool isIn = fact.region() == region
                && (model.empty() || toStdString(fact.model) == model)
                && (task.empty() || fact.text("task") == task);
            if (const auto value = isIn ? answer(fact, kind) : std::nullopt)
                values.push_back(*value);
        }
        std::ranges::sort(values);
        return values;
    };
    const auto table = [](const std::vector<double> &own, const std::vector<double> &other) {
        const qint64 yes = std::ranges::count(own, 1.0);
        const qint64 otherYes = std::ranges::count(other, 1.0);
        return TwoByTwo {yes, std::ssize(own) - yes, otherYes, std::ssize(other) - otherYes};
    };
    const std::string reference = toStdString(report->reference.value_or(QString()));
    std::vector<double> family;
    for (const BiasTable &each : report->tables) {
        QCOMPARE(each.rows.size(), std::size_t {3});
        for (const BiasRow &row : each.rows) {
            const std::string region = toStdString(row.group.value_or(QString()));
            const Kind kind = each.figure.kind;
            const auto own = sample(region, kind, {}, {});
            const auto other = sample(reference, kind, {}, {});
            QCOMPARE(row.n, qint64(std::ssize(own)));
            if (!isShare(kind)) {
                const bool isMean = kind == Kind::Hter;
                const Estimate wanted = isMean ? meanEstimate(own) : medianEstimate(own);
                QVERIFY(isClose(row.estimate.value, wanted.value)
                        && isClose(row.estimate.low, wanted.low));
                if (region == reference)
                    continue;
                const Difference change
                    = isMean ? differenceOfMeans(own, other) : differenceOfMedians(own, other);
                QVERIFY(isClose(row.difference.low, change.low)
                        && isClose(row.difference.high, change.high));
                QVERIFY(isClose(row.p, mannWhitney(own, other)));
                family.push_back(row.p.value_or(1));
                continue;
            }
            const TwoByTwo counts = table(own, other);
            QCOMPARE(row.rate, wilsonRate(counts.yes, row.n));
            if (region == reference)
                continue;
            QVERIFY(isClose(row.p, fisherExact(counts)));
            QVERIFY(isClose(row.ratio.low, ratioOfRates(counts).low));
            std::vector<TwoByTwo> strata;
            for (const char *model : {"oak", "elm"}) {
                for (const char *task : {"reply", "claim"})
                    strata.push_back(table(sample(region, kind, model, task),
                                           sample(reference, kind, model, task)));
            }
            const Stratified wanted = mantelHaenszel(strata);
            QCOMPARE(row.stratified.strata, wanted.strata);
            QVERIFY(isClose(row.stratified.oddsRatio, wanted.oddsRatio)
                    && isClose(row.stratified.low, wanted.low)
                    && isClose(row.stratified.p, wanted.p));
            family.push_back(row.p.value_or(1));
        }
    }
    QCOMPARE(report->family, qint64(std::ssize(family)));
    const std::vector<double> q = benjaminiHochberg(family);
    std::size_t place = 0;
    for (const BiasTable &each : report->tables) {
        for (const BiasRow &row : each.rows) {
            if (row.p)
                QVERIFY(isClose(row.q, q[place++]));
        }
    }
}

void TestGroupedFigures::sourcesOfErrors()
{
    const auto found = readErrorSources(m_scene->database(),
                                        {QStringLiteral("fact"), QStringLiteral("tone")}, {});
    QVERIFY2(found, words(found));
    const auto versionOf = [](const Made &fact) -> std::string {
        for (const Json &draft : fact.item["drafts"]) {
            if (draft["id"] == toStdString(fact.draftId))
                return draft.value("prompt_version", "");
        }
        return "?";
    };
    const auto hold = [&](const std::vector<ErrorSource> &sources, auto &&valueOf) {
        std::set<std::string> values;
        for (const Made &fact : m_scene->facts)
            values.insert(valueOf(fact));
        QCOMPARE(sources.size(), values.size());
        for (const ErrorSource &source : sources) {
            TwoByTwo counts;
            for (const Made &fact : m_scene->facts) {
                const bool isIn = valueOf(fact) == toStdString(source.value.value_or(QString()));
                const bool isError = !fact.labels.empty();
                ++(isIn          ? isError ? counts.yes : counts.no
                       : isError ? counts.otherYes
                                 : counts.otherNo);
            }
            QCOMPARE(source.rate, wilsonRate(counts.yes, counts.yes + counts.no));
            const Ratio wanted = ratioOfRates(counts);
            QVERIFY(isClose(source.ratio, wanted.value) && isClose(source.low, wanted.low)
                    && isClose(source.high, wanted.high));
        }
    };
    hold(found->categories, [](const Made &fact) { return fact.text("category"); });
    hold(found->promptVersions, versionOf);
    hold(found->references, [](const Made &fact) {
        return std::string(fact.item.contains("references") ? "yes" : "no");
    });
}

// Each group is what the question about that group alone says.
void TestGroupedFigures::checks()
{
    for (const QString &by : {QStringLiteral("reviewer"), QStringLiteral("task")}) {
        const auto answer = readCheckHits(m_scene->database(), berlin, {}, {by});
        QVERIFY2(answer, words(answer));
        QVERIFY(answer->all.drafts > 0 && !answer->all.checks.empty());
        QCOMPARE(answer->groups.size(), by == u"task" ? std::size_t {2} : std::size_t {3});
        for (const CheckHitGroup &group : answer->groups) {
            FeedbackFilter filter;
            (by == u"task" ? filter.tasks : filter.reviewers) = {*group.key.front().second};
            const auto alone = readCheckHits(m_scene->database(), berlin, filter, {});
            QVERIFY2(alone, words(alone));
            QCOMPARE(group.figures.drafts, alone->all.drafts);
            std::vector<CheckHits> wanted = alone->all.checks;
            for (CheckHits &each : wanted)
                each.decisions.clear(); // they are kept of all alone
            QCOMPARE(group.figures.checks, wanted);
        }
    }
}

QTEST_GUILESS_MAIN(TestGroupedFigures)
#include "tst_groupedfigures.moc"
