// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks find, and where errors come from, of two selections: each as it is alone, by
// counts taken by hand, and their differences.
#include "core/stats/selectionparts.h"
#include "core/stats/stats.h"
#include "core/store/recordhash.h"
#include "tests/support/bothdatabases.h"
#include "tests/support/reviewedworkspace.h"

#include <QCryptographicHash>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

using namespace bluepencil;
using namespace bluepencil::test;

class TestSelectionParts final : public QObject, protected BothDatabases {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_noServer = m_server.start(); }

    void countsOfBoth();
    void checksOfBoth();
    void draftsOfBoth();

    void checksOfASample_data() { databases(); }

    void checksOfASample();
    void errorsOfBoth();
    void nothingToTellApart();
};

namespace {

const ComparedFigure *figureIn(const std::vector<ComparedFigure> &figures, const char *name)
{
    const auto found
        = std::ranges::find(figures, QString::fromLatin1(name), &ComparedFigure::figure);
    return found == figures.end() ? nullptr : &*found;
}

bool isNear(const std::optional<double> &found, double wanted, double within)
{
    return found && std::abs(*found - wanted) <= within;
}

FeedbackFilter ofTask(const char *task)
{
    FeedbackFilter filter;
    filter.tasks = {QString::fromLatin1(task)};
    return filter;
}

FeedbackFilter ofReviewer(const char *reviewer)
{
    FeedbackFilter filter;
    filter.reviewers = {QString::fromLatin1(reviewer)};
    return filter;
}

// In its text are two placeholders and what the voice forbids, or neither.
OrderedJson draftOf(const QString &id, const char *task, bool isBad)
{
    const QString text = isBad ? QStringLiteral("Hello [NAME], to be honest {{city}} is fine.")
                               : QStringLiteral("Hello there.");
    OrderedJson item = plainItem(id, QStringLiteral("Hello?"), text);
    item["task"] = task;
    item["guideline"] = {{"text", "Be kind."}, {"voice", {{"forbidden", {"to be honest"}}}}};
    return item;
}

} // namespace

// Of 6 findings Garwood's table has 2.2019 to 13.0595, of 2 it has 0.2422 to 7.2247. For 8 and 7
// drafts, by Zou and Donner: 46.4286 - hypot(75 - 27.5236, 103.2097 - 28.5714) and
// 46.4286 + hypot(163.2437 - 75, 28.5714 - 3.4601).
void TestSelectionParts::countsOfBoth()
{
    CheckHitFigures first;
    first.drafts = 8;
    first.checks = {
        {QStringLiteral("placeholder"), countRate(6, 8), wilsonRate(3, 8), wilsonRate(3, 4), {}}};
    CheckHitFigures other;
    other.drafts = 7;
    other.checks
        = {{QStringLiteral("length"), countRate(1, 7), wilsonRate(1, 7), wilsonRate(1, 2), {}},
           {QStringLiteral("placeholder"), countRate(2, 7), wilsonRate(1, 7), {}, {}}};
    const auto figures = compareChecks(first, other);
    const ComparedFigure *hits = figureIn(figures, "checks.placeholder.per_100");
    QVERIFY(hits != nullptr);
    QCOMPARE(hits->method, QStringLiteral("mover"));
    QCOMPARE(hits->nNow, 8);
    QCOMPARE(hits->nBefore, 7);
    QVERIFY(isNear(hits->now, 75, 1e-9) && isNear(hits->before, 28.5714, 1e-4));
    QVERIFY(isNear(hits->nowLow, 27.5236, 1e-3) && isNear(hits->nowHigh, 163.2437, 1e-3));
    QVERIFY(isNear(hits->beforeLow, 3.4601, 1e-3) && isNear(hits->beforeHigh, 103.2097, 1e-3));
    QVERIFY(isNear(hits->difference.value, 46.4286, 1e-4));
    QVERIFY2(isNear(hits->difference.low, -42.0301, 2e-3),
             qPrintable(QString::number(*hits->difference.low, 'f', 4)));
    QVERIFY2(isNear(hits->difference.high, 138.1758, 2e-3),
             qPrintable(QString::number(*hits->difference.high, 'f', 4)));
    const ComparedFigure *drafts = figureIn(figures, "checks.placeholder.drafts_with_any");
    QVERIFY(drafts != nullptr);
    QCOMPARE(drafts->difference, differenceOfRates(wilsonRate(3, 8), wilsonRate(1, 7)));
    // Nobody answered it in the other one.
    QVERIFY(figureIn(figures, "checks.placeholder.right") == nullptr);
    // What was found in one alone was looked for in both.
    const ComparedFigure *length = figureIn(figures, "checks.length.per_100");
    QVERIFY(length != nullptr);
    QCOMPARE(length->now, std::optional(0.0));
    QCOMPARE(length->nNow, 8);
    QVERIFY(figureIn(figures, "checks.length.right") == nullptr);
    QVERIFY(figureIn(figures, "voice_score.mean") == nullptr);
    QVERIFY(compareChecks(first, CheckHitFigures()).empty());
}

void TestSelectionParts::checksOfBoth()
{
    ReviewedWorkspace store;
    const auto add = [&store](const char *task, int count, int bad) {
        for (int i = 0; i < count; ++i) {
            const QString id = QStringLiteral("%1-%2").arg(QLatin1String(task)).arg(i);
            const auto done
                = store.review(draftOf(id, task, i < bad), decision(id, Action::Approve));
            QVERIFY2(done, words(done));
        }
    };
    add("reply", 8, 3);
    add("summary", 7, 1);
    const auto both = readCheckHitsBeside(store.database(), QTimeZone::utc(), ofTask("reply"),
                                          ofTask("summary"), {QStringLiteral("reviewer")});
    QVERIFY2(both, words(both));
    QVERIFY(both->other);
    QCOMPARE(both->first.all.drafts, 8);
    QCOMPARE(both->other->all.drafts, 7);
    QCOMPARE(both->shared, 0);
    const SelectionParts parts = compareChecks(*both);
    const ComparedFigure *hits = figureIn(parts.figures, "checks.placeholder.per_100");
    QVERIFY(hits != nullptr);
    QCOMPARE(hits->now, countRate(6, 8).per100);
    QCOMPARE(hits->nowHigh, countRate(6, 8).high);
    QCOMPARE(hits->before, countRate(2, 7).per100);
    QCOMPARE(hits->beforeLow, countRate(2, 7).low);
    const ComparedFigure *voice = figureIn(parts.figures, "voice_score.mean");
    QVERIFY(voice != nullptr);
    QCOMPARE(voice->now.value(), (3 * 50.0 + 5 * 100.0) / 8);
    QCOMPARE(voice->before.value(), (50.0 + 6 * 100.0) / 7);
    // Six of 100 and one of 50: Student's interval would go on to 110.3 of 100 (R: qt(.975, 6) is
    // 2.446911851144969).
    QVERIFY(isNear(voice->beforeLow, 650.0 / 7 - 2.446911851144969 * 50.0 / 7, 1e-9));
    QCOMPARE(voice->beforeHigh.value(), 100.0);
    QCOMPARE(both->other->all.voiceEstimate().high.value(), 100.0);
    QCOMPARE(toJson(both->other.value())["voice_score"]["high"].get<double>(), 100.0);
    QCOMPARE(voice->method, QStringLiteral("welch"));
    // All of one reviewer, so that the one group has what all have.
    QCOMPARE(parts.groups.size(), std::size_t {1});
    QCOMPARE(parts.groups[0].nNow, 8);
    QCOMPARE(parts.groups[0].nBefore, 7);
    QCOMPARE(parts.groups[0].figures.size(), parts.figures.size());
    OrderedJson json;
    addParts(json, parts);
    const Json read = Json::parse(toLine(json).toStdString());
    QCOMPARE(read["shared"].get<qint64>(), 0);
    QCOMPARE(read["figures"].size(), parts.figures.size());
    QCOMPARE(read["groups"][0]["key"]["reviewer"].get<std::string>(), std::string("anna"));
    QVERIFY(read["assumption"].get<std::string>().starts_with("drafts are independent"));
    QVERIFY(partsTable(parts).contains(QStringLiteral("checks.placeholder.per_100")));
    // One selection is what it was.
    const auto alone
        = readCheckHitsBeside(store.database(), QTimeZone::utc(), ofTask("reply"), {}, {});
    QVERIFY2(alone, words(alone));
    QVERIFY(!alone->other);
    QCOMPARE(alone->first.all.checks, both->first.all.checks);
}

// Two people decided on the same drafts: no decision stands in both selections, but the drafts do.
void TestSelectionParts::draftsOfBoth()
{
    ReviewedWorkspace store;
    for (int i = 0; i < 6; ++i) {
        const QString id = QStringLiteral("two-%1").arg(i);
        OrderedJson item = draftOf(id, "reply", i == 0);
        item["overlap"] = 2;
        item["agreement"] = "adjudicate";
        for (const char *who : {"anna", "ben"}) {
            const auto done
                = store.review(item, decision(id, Action::Approve, {}, QString::fromLatin1(who)));
            QVERIFY2(done, words(done));
        }
    }
    const auto both = readCheckHitsBeside(store.database(), QTimeZone::utc(), ofReviewer("anna"),
                                          ofReviewer("ben"), {});
    QVERIFY2(both, words(both));
    QCOMPARE(countShared(store.database(), ofReviewer("anna"), ofReviewer("ben")).value_or(-1), 0);
    QCOMPARE(both->shared, 6);
    QVERIFY(partsTable(compareChecks(*both)).contains(QStringLiteral("6 drafts stand in both")));
}

namespace {

constexpr int SampledOf = 400; // drafts, of which every third is bad and every other a summary

struct HashedDraft {
    qint64 feedbackNo = 0;
    quint64 hash = 0;
    bool isReply = false;
    bool isBad = false;
};

void fillForSample(Workspace &workspace, ManualClock &clock)
{
    SqlReviewQueue queue(workspace, clock, seededRandom(2));
    for (int i = 0; i < SampledOf; ++i) {
        clock.advance(1000);
        const QString id = QStringLiteral("s-%1").arg(i);
        const auto done
            = reviewOn(queue, clock.now(), draftOf(id, i % 2 ? "summary" : "reply", i % 3 == 0),
                       decision(id, Action::Approve));
        QVERIFY2(done, words(done));
    }
}

// By another SHA-256, and in an order that has nothing to do with that of the decisions.
std::vector<HashedDraft> hashedDrafts(Database &database)
{
    std::vector<HashedDraft> drafts;
    Query query(database,
                QStringLiteral("SELECT feedback_no, item_id, item_revision, draft_id, task,"
                               " external_id FROM feedback ORDER BY item_id DESC"));
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next()) {
        std::string bytes;
        recordpart::appendText(bytes, toStdString(query.text(1)));
        recordpart::appendInteger(bytes, query.integer(2));
        recordpart::appendText(bytes, toStdString(query.text(3)));
        const QByteArray sum = QCryptographicHash::hash(
            QByteArray::fromStdString(bytes), QCryptographicHash::Sha256);
        const int number = query.text(5).mid(2).toInt();
        drafts.push_back({query.integer(0), qFromBigEndian<quint64>(sum.constData()),
                          query.text(4) == u"reply", number % 3 == 0});
    }
    return drafts;
}

quint64 boundOf(quint64 most, quint64 drafts)
{
    return std::numeric_limits<quint64>::max() / drafts * most;
}

} // namespace

// Of more drafts than are checked a sample: that of their hashes, with the rates of all of them.
void TestSelectionParts::checksOfASample()
{
    QFETCH(const QString, address);
    const QTemporaryDir folder;
    ManualClock clock(1'790'000'000'000);
    auto workspace = Workspace::open(
        address.isEmpty() ? folder.filePath(QStringLiteral("w.bluepencil")) : address, clock,
        seededRandom(1));
    QVERIFY2(workspace, words(workspace));
    fillForSample(**workspace, clock);
    Database &database = (*workspace)->database();
    const std::vector<HashedDraft> drafts = hashedDrafts(database);
    QCOMPARE(drafts.size(), std::size_t {SampledOf});
    // Answers are counted of all drafts, checked or not.
    const auto answered = database.execute(
        QStringLiteral("INSERT INTO feedback_answer (feedback_no, answer_no, check_name, verdict)"
                       " SELECT feedback_no, 0, 'length', CASE WHEN task = 'reply' THEN 'mended'"
                       " ELSE 'kept' END FROM feedback"));
    QVERIFY2(answered, words(answered));
    const QStringList by {QStringLiteral("task")};
    const auto read = [&](qint64 most) {
        return readCheckHits(database, QTimeZone::utc(), {}, by, {}, most);
    };

    // Up to the bound nothing is another than without one.
    const auto whole = read(MostCheckedDrafts);
    const auto justAll = read(SampledOf);
    QVERIFY2(whole, words(whole));
    QVERIFY2(justAll, words(justAll));
    QCOMPARE(whole->all.drafts, SampledOf);
    QCOMPARE(whole->all.draftsOf, SampledOf);
    QCOMPARE(justAll->all.checks, whole->all.checks);
    QCOMPARE(toLine(toJson(*justAll)), toLine(toJson(*whole)));
    QVERIFY(!toJson(*whole).contains("drafts_of"));
    QCOMPARE(checkedDraftsText(whole->all), QStringLiteral("400 drafts"));

    const auto found = [](const CheckHitFigures &figures, const char *check) {
        return *std::ranges::find(figures.checks, QString::fromLatin1(check), &CheckHits::check);
    };
    const CheckHits all = found(whole->all, "placeholder");
    for (const qint64 most : {80, 160, 300}) {
        const auto sampled = read(most);
        QVERIFY2(sampled, words(sampled));
        const quint64 bound = boundOf(quint64(most), SampledOf);
        std::set<qint64> wanted;
        qint64 checked = 0;
        for (const HashedDraft &draft : drafts) {
            checked += draft.hash < bound ? 1 : 0;
            if (draft.hash < bound && draft.isBad)
                wanted.insert(draft.feedbackNo);
        }
        const CheckHitFigures &figures = sampled->all;
        QCOMPARE(figures.drafts, checked);
        QCOMPARE(figures.draftsOf, SampledOf);
        const double share = double(most) / SampledOf;
        QVERIFY(std::abs(double(checked - most))
                < 4.5 * std::sqrt(SampledOf * share * (1 - share)));
        const CheckHits hits = found(figures, "placeholder");
        QCOMPARE(std::set<qint64>(hits.decisions.begin(), hits.decisions.end()), wanted);
        QCOMPARE(hits.drafts, wilsonRate(qint64(wanted.size()), checked));
        // Twice as far as the interval reaches: one chance in ten thousand.
        QVERIFY(std::abs(*hits.drafts.rate - *all.drafts.rate)
                < *hits.drafts.high - *hits.drafts.low);
        QCOMPARE(found(figures, "length").right, found(whole->all, "length").right);
        QCOMPARE(found(figures, "length").right, wilsonRate(SampledOf / 2, SampledOf));
        // The groups have what falls to them.
        QCOMPARE(sampled->groups.size(), std::size_t {2});
        QCOMPARE(sampled->groups[0].figures.drafts + sampled->groups[1].figures.drafts, checked);
        QCOMPARE(sampled->groups[0].figures.draftsOf, SampledOf / 2);
        const OrderedJson json = toJson(*sampled);
        QCOMPARE(json["drafts"].get<qint64>(), checked);
        QCOMPARE(json["drafts_of"].get<qint64>(), qint64 {SampledOf});
        QCOMPARE(checkedDraftsText(figures),
                 QStringLiteral("a sample of %1 of 400 drafts").arg(checked));
    }

    // Each selection by its own number; of both are those in the smaller share.
    const auto both = readCheckHitsBeside(database, QTimeZone::utc(), ofTask("reply"),
                                          FeedbackFilter(), {}, {}, 100);
    QVERIFY2(both, words(both));
    const auto count = [&drafts](quint64 bound) {
        return qint64(std::ranges::count_if(drafts, [bound](const HashedDraft &draft) {
            return draft.isReply && draft.hash < bound;
        }));
    };
    QCOMPARE(both->first.all.drafts, count(boundOf(100, SampledOf / 2)));
    QCOMPARE(both->shared, count(boundOf(100, SampledOf)));
    QVERIFY(both->shared > 0 && both->shared < both->first.all.drafts);
    QVERIFY(partsTable(compareChecks(*both))
                .contains(QStringLiteral("%1 checked drafts stand in both").arg(both->shared)));
}

void TestSelectionParts::errorsOfBoth()
{
    ReviewedWorkspace store;
    int number = 0;
    const auto add = [&](const char *task, const char *category, const char *version,
                         bool reference, bool wrong) {
        const QString id = QStringLiteral("e-%1").arg(number++);
        OrderedJson item = plainItem(id, QStringLiteral("Where?"), QString());
        item.erase("draft");
        item["task"] = task;
        item["category"] = category;
        item["drafts"] = OrderedJson::array(
            {OrderedJson {{"id", "a"}, {"text", "It comes soon."}, {"prompt_version", version}}});
        if (reference) {
            item["references"]
                = OrderedJson::array({OrderedJson {{"title", "Terms"}, {"text", "Soon."}}});
        }
        Decision given
            = decision(id, wrong ? Action::Edit : Action::Approve,
                       wrong ? std::optional(QStringLiteral("It comes on Monday.")) : std::nullopt);
        if (wrong)
            given.labels.push_back({QStringLiteral("unsupported"), Severity::Major, {}});
        const auto done = store.review(item, given);
        QVERIFY2(done, words(done));
    };
    // Ten without a reference, of which six are wrong; twenty with one, two of them wrong. Of the
    // other task eight without, two of them wrong, and twelve with one, of which one is.
    for (int i = 0; i < 30; ++i) {
        add("reply", i % 2 == 0 ? "delivery" : "refund", i < 15 ? "v1" : "v2", i >= 10,
            i < 6 || i == 10 || i == 11);
    }
    for (int i = 0; i < 20; ++i)
        add("summary", "delivery", i < 17 ? "v1" : "v2", i >= 8, i < 2 || i == 8);
    const QStringList labels {QStringLiteral("fact"), QStringLiteral("unsupported")};
    QCOMPARE(errorLabels(), labels);
    const auto both = readErrorSourcesBeside(store.database(), errorLabels(), ofTask("reply"),
                                             ofTask("summary"));
    QVERIFY2(both, words(both));
    QVERIFY(both->other);
    const SelectionParts parts = compareErrors(*both);
    QCOMPARE(parts.shared, 0);
    QCOMPARE(parts.figures.size(), std::size_t {1});
    QCOMPARE(parts.figures[0].figure, QStringLiteral("errors"));
    QCOMPARE(parts.figures[0].difference, differenceOfRates(wilsonRate(8, 30), wilsonRate(3, 20)));

    struct Wanted {
        const char *kind;
        const char *value;
        Rate first;
        Rate other;
    };

    // The refunds of the first have none beside them.
    const std::vector<Wanted> wanted {
        {"category", "delivery", wilsonRate(4, 15), wilsonRate(3, 20)},
        {"prompt_version", "v1", wilsonRate(8, 15), wilsonRate(3, 17)},
        {"prompt_version", "v2", wilsonRate(0, 15), wilsonRate(0, 3)},
        {"reference", "yes", wilsonRate(2, 20), wilsonRate(1, 12)},
        {"reference", "no", wilsonRate(6, 10), wilsonRate(2, 8)}};
    QCOMPARE(parts.groups.size(), wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const ComparedGroup &group = parts.groups[i];
        QCOMPARE(group.key.front().first, QString::fromLatin1(wanted[i].kind));
        QCOMPARE(group.key.front().second, std::optional(QString::fromLatin1(wanted[i].value)));
        QCOMPARE(group.nNow, wanted[i].first.of);
        QCOMPARE(group.nBefore, wanted[i].other.of);
        if (wanted[i].other.of < HiddenGroup) {
            QVERIFY(group.figures.empty()); // three would say more about cases than prompts
            continue;
        }
        QCOMPARE(group.figures.size(), std::size_t {1});
        const ComparedFigure &figure = group.figures.front();
        QCOMPARE(figure.now, wanted[i].first.rate);
        QCOMPARE(figure.nowLow, wanted[i].first.low);
        QCOMPARE(figure.before, wanted[i].other.rate);
        QCOMPARE(figure.beforeHigh, wanted[i].other.high);
        QCOMPARE(figure.difference, differenceOfRates(wanted[i].first, wanted[i].other));
    }
    OrderedJson json;
    addParts(json, parts);
    const Json read = Json::parse(toLine(json).toStdString());
    QCOMPARE(read["groups"][0]["key"]["category"].get<std::string>(), std::string("delivery"));
    QCOMPARE(read["groups"][2]["reason"].get<std::string>(), std::string("fewer than 5 decisions"));
    QVERIFY(read["assumption"].get<std::string>().starts_with("decisions are independent"));
    // A decision of both is counted once.
    const auto same = readErrorSourcesBeside(store.database(), errorLabels(), ofTask("reply"),
                                             FeedbackFilter());
    QVERIFY2(same, words(same));
    QCOMPARE(same->shared, 30);
    const auto alone = readErrorSourcesBeside(store.database(), errorLabels(), {}, {});
    QVERIFY2(alone, words(alone));
    QVERIFY(!alone->other);
    QCOMPARE(alone->first.all, wilsonRate(11, 50));
}

// Where neither knows more than one of a kind, the row of all says it.
void TestSelectionParts::nothingToTellApart()
{
    const auto sources = [](qint64 n) {
        ErrorSources made;
        made.all = wilsonRate(n, 40);
        made.categories = {{QStringLiteral("delivery"), wilsonRate(n, 40), {}, {}, {}}};
        made.references = {{QStringLiteral("no"), wilsonRate(n, 40), {}, {}, {}}};
        return made;
    };
    const SelectionParts parts = compareErrors({sources(4), sources(8), 0});
    QCOMPARE(parts.figures.size(), std::size_t {1});
    QVERIFY(parts.groups.empty());
}

QTEST_GUILESS_MAIN(TestSelectionParts)
#include "tst_selectionparts.moc"
