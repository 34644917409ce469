// SPDX-License-Identifier: GPL-3.0-or-later
// What a supervisor hears first: the largest change that chance alone would hardly make, over all
// that was compared; open alarms; where the backlog leads.
#include "core/stats/methods/contingency.h"
#include "core/stats/news.h"
#include "tests/support/reviewedworkspace.h"

#include <QTest>

#include <cmath>

using namespace bluepencil;
using namespace bluepencil::test;

namespace {

constexpr qint64 dayMs = 86'400'000;
const UtcMs now = fromRfc3339(u"2026-11-23T17:00:00Z").value();

// Decisions of one model in the 10 days up to now, or in the 10 before.
struct Made {
    const char *model = "oak";
    bool before = false;
    int approved = 0;
    int of = 0;
    int labelled = 0; // of those that were edited
};

class Scene {
public:
    void add(const Made &made)
    {
        for (int i = 0; i < made.of; ++i) {
            const QString id = QStringLiteral("n-%1").arg(m_next++);
            OrderedJson item = plainItem(id, QStringLiteral("When?"), QString());
            item.erase("draft");
            const OrderedJson draft {{"id", "a"}, {"text", "On Monday."}, {"model", made.model}};
            item["drafts"] = OrderedJson::array({draft});
            item["task"] = i % 2 ? "reply" : "claim";
            Decision decision = i < made.approved
                ? test::decision(id, Action::Approve)
                : test::decision(id, Action::Edit, QStringLiteral("On Tuesday."));
            if (i >= made.approved && i - made.approved < made.labelled)
                decision.labels.push_back({QStringLiteral("fact"), Severity::Major, {}});
            decision.decidedAt = now - (made.before ? 12 : 2) * dayMs - i;
            const auto done = store.review(item, decision);
            QVERIFY2(done, words(done));
        }
    }

    [[nodiscard]] Result<News> read(FeedbackFilter filter = {})
    {
        filter.from = now - 10 * dayMs;
        filter.to = now;
        return readNews(store.database(), QTimeZone::utc(), filter, now);
    }

    ReviewedWorkspace store;

private:
    int m_next = 0;
};

} // namespace

class TestNews final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNothing();
    void theLargestBeyondChance();
    void chanceAloneIsNoNews();
    void alarmsThatAreOpen();
    void whatWaits();
};

void TestNews::nothingIsNothing()
{
    Scene scene;
    const auto news = scene.read();
    QVERIFY2(news, words(news));
    QVERIFY(news->hasBefore && news->changed.empty() && news->alarms.empty());
    QCOMPARE(news->compared, 0);
    const auto ever = readNews(scene.store.database(), QTimeZone::utc(), {}, now);
    QVERIFY2(ever, words(ever));
    QVERIFY(!ever->hasStart && !ever->hasBefore);
    // As many days before would begin before the year 1.
    FeedbackFilter farAhead;
    farAhead.from = now - dayMs;
    farAhead.to = fromRfc3339(u"9999-12-31T00:00:00Z").value();
    const auto ahead = readNews(scene.store.database(), QTimeZone::utc(), farAhead, now);
    QVERIFY2(ahead, words(ahead));
    QVERIFY(ahead->hasStart && !ahead->hasBefore);
}

void TestNews::theLargestBeyondChance()
{
    Scene scene;
    scene.add({"oak", true, 80, 100, 5});
    scene.add({"oak", false, 50, 100, 40});
    scene.add({"elm", true, 60, 100, 5});
    scene.add({"elm", false, 62, 100, 5});
    scene.add({"few", true, 29, 29, 0}); // under 30: not compared
    scene.add({"few", false, 0, 29, 0});
    const auto news = scene.read();
    QVERIFY2(news, words(news));
    // Two models, two tasks, one label; there is but one queue, and no language or category.
    QCOMPARE(news->compared, 5);
    std::vector<double> p {*fisherExact({50, 50, 80, 20}), *fisherExact({62, 38, 60, 40})};
    // Tasks: every second decision, the first of each is a claim.
    p.push_back(*fisherExact({25 + 31, 115 - 56, 40 + 30 + 15, 115 - 85})); // claim
    p.push_back(*fisherExact({25 + 31, 114 - 56, 40 + 30 + 14, 114 - 84})); // reply
    p.push_back(*fisherExact({45, 229 - 45, 10, 229 - 10})); // label
    const std::vector<double> q = benjaminiHochberg(p);
    QVERIFY(!news->changed.empty());
    const ChangedShare &most = news->changed.front();
    QCOMPARE(most.key, QStringLiteral("model"));
    QCOMPARE(most.value.value(), QStringLiteral("oak"));
    QCOMPARE(most.now, wilsonRate(50, 100));
    QCOMPARE(most.before, wilsonRate(80, 100));
    QVERIFY(std::abs(*most.difference.value + .3) < 1e-12);
    QVERIFY(std::abs(most.q - q[0]) < 1e-12);
    for (std::size_t i = 1; i < news->changed.size(); ++i) {
        QVERIFY(std::abs(*news->changed[i].difference.value)
                <= std::abs(*news->changed[i - 1].difference.value));
    }
    const auto label
        = std::ranges::find(news->changed, QStringLiteral("label"), &ChangedShare::key);
    QVERIFY(label != news->changed.end());
    QCOMPARE(label->now, wilsonRate(45, 229));
    QVERIFY(std::abs(label->q - q[4]) < 1e-12);
    for (const ChangedShare &each : news->changed)
        QVERIFY(each.key != u"reviewer" && each.value != QStringLiteral("elm"));
}

void TestNews::chanceAloneIsNoNews()
{
    Scene scene;
    scene.add({"oak", true, 30, 40, 3});
    scene.add({"oak", false, 27, 40, 5});
    scene.add({"elm", true, 20, 40, 3});
    scene.add({"elm", false, 22, 40, 2});
    const auto news = scene.read();
    QVERIFY2(news, words(news));
    QCOMPARE(news->compared, 5);
    QVERIFY(news->changed.empty());
}

void TestNews::alarmsThatAreOpen()
{
    Scene scene;
    const auto add = [&scene](const char *model, const char *level, const char *state) {
        const auto done = scene.store.execute(
            QStringLiteral("INSERT INTO drift_alarm (model, task, statistic, level, state,"
                           " raised_at, crossed_at, crossed_seq, since, since_seq, threshold,"
                           " value, n, rate_before, rate_after, size) VALUES ('%1', 'reply',"
                           " 'approval-falls', '%2', '%3', 1, 1, 9, 1, 1, 20000, 20001, 9, 0.8,"
                           " 0.6, -0.2)")
                .arg(QLatin1String(model), QLatin1String(level), QLatin1String(state)));
        QVERIFY2(done, words(done));
    };
    add("elm", "warning", "open");
    add("oak", "alarm", "open");
    add("ash", "warning", "passed");
    const auto news = scene.read();
    QVERIFY2(news, words(news));
    QCOMPARE(news->alarms.size(), std::size_t {2});
    QCOMPARE(news->alarms[0].stream.model, QStringLiteral("oak")); // an alarm before a warning
    QCOMPARE(news->alarms[1].stream.model, QStringLiteral("elm"));
    FeedbackFilter filter;
    filter.models = {QStringLiteral("elm")};
    const auto narrow = scene.read(filter);
    QVERIFY2(narrow, words(narrow));
    QCOMPARE(narrow->alarms.size(), std::size_t {1});
    filter.tasks = {QStringLiteral("claim")};
    QVERIFY(scene.read(filter)->alarms.empty());
}

void TestNews::whatWaits()
{
    Scene scene;
    scene.store.clock().set(now - dayMs);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(scene.store.submit(plainItem(QStringLiteral("w-%1").arg(i), QStringLiteral("When?"),
                                             QStringLiteral("Soon."))));
    }
    // By labels and reviewers nothing waits: that part of a filter is about decisions.
    FeedbackFilter filter;
    filter.labels = {QStringLiteral("fact")};
    const auto news = scene.read(filter);
    QVERIFY2(news, words(news));
    QCOMPARE(news->backlog.now.open, 3);
    QVERIFY(news->backlog.oldest.has_value());
}

QTEST_GUILESS_MAIN(TestNews)
#include "tst_news.moc"
