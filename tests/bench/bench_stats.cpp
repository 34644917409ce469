// SPDX-License-Identifier: GPL-3.0-or-later
// Statistics on 100,000 feedback records: how long the page waits for its answer, and whether a
// decision that is made meanwhile has to wait.
#include "core/queue/sqlreviewqueue.h"
#include "core/stats/statsservice.h"
#include "tests/bench/figures.h"
#include "tests/bench/manyreviews.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <functional>

using namespace bluepencil;
using namespace bluepencil::bench;

namespace {

const QString Bench = QStringLiteral("stats");
constexpr int Records = 100'000;
constexpr double LimitMs = 300;
constexpr int Decisions = 400; // with and as many without the page at work
constexpr double MostDelay = 1.2;

class BenchClock final : public Clock {
public:
    [[nodiscard]] UtcMs now() const override { return ReviewsEnd; }

    [[nodiscard]] qint64 steady() const override { return m_system.steady(); }

private:
    SystemClock m_system;
};

bool answered(StatsService &service, const OverviewQuery &query, qint64 least)
{
    auto future = service.overview(query);
    future.waitForFinished();
    const Result<Overview> answer = future.result();
    if (!answer)
        note(toString(answer.error()));
    return answer && answer->stats.n >= least;
}

// What SQLite alone takes to count and to average, from the same index.
bool aggregated(Database &database, bool indexed)
{
    Query query(database,
                QStringLiteral("SELECT reviewer, count(*), avg(hter), sum(action = 'approve')"
                               " FROM feedback %1 WHERE status = 'counted' GROUP BY reviewer")
                    .arg(indexed ? QString() : QStringLiteral("NOT INDEXED")));
    Result<bool> row = query.runToRow();
    qint64 n = 0;
    for (; row && *row; row = query.next())
        n += query.integer(1);
    return n >= Records;
}

struct Question {
    QString name;
    std::function<bool()> ask;
    std::vector<double> took {}; // ms
    bool failed = false;
};

// In turns, so that whatever else the machine does falls on all alike; in this process, because the
// service is warm: its connection is open.
void askAll(std::vector<Question> &questions)
{
    constexpr int rounds = 9;
    for (int round = 0; round <= rounds; ++round) {
        for (Question &question : questions) {
            QElapsedTimer timer;
            timer.start();
            question.failed = !question.ask() || question.failed;
            if (round > 0) // the first opens and warms
                question.took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
}

void measureAnswers(Workspace &workspace, StatsService &service)
{
    OverviewQuery everything;
    everything.by = QStringLiteral("reviewer");
    OverviewQuery month = everything;
    month.filter.from = ReviewsEnd - qint64 {30} * 86'400'000;
    OverviewQuery region = month;
    region.by = QStringLiteral("/attributes/region");
    const auto listed = [&] {
        auto future = service.list({});
        future.waitForFinished();
        return future.result().has_value();
    };
    std::vector<Question> questions {
        {QStringLiteral("page of all time, by reviewer"),
         [&] {
             return answered(service, everything, Records);
         }},
        {QStringLiteral("page of 30 days and the 30 before"),
         [&] {
             return answered(service, month, Records / 4);
         }},
        {QStringLiteral("list behind a bar"), listed},
        {QStringLiteral("page of 30 days, by an attribute"),
         [&] {
             return answered(service, region, Records / 4);
         }},
        {QStringLiteral("one GROUP BY from the index"),
         [&] {
             return aggregated(workspace.database(), true);
         }},
        {QStringLiteral("one GROUP BY from the table"),
         [&] {
             return aggregated(workspace.database(), false);
         }},
    };
    askAll(questions);
    const auto valueOf = [](const Question &question) {
        return question.failed ? std::nullopt : std::optional(median(question.took));
    };
    const QString ms = QStringLiteral("ms");
    for (std::size_t i = 0; i < 3; ++i) {
        report(Bench,
               {questions[i].name, valueOf(questions[i]), ms, QStringLiteral("limit"), LimitMs, 1});
    }
    report(Bench, {questions[3].name, valueOf(questions[3]), ms, {}, {}, {}});
    for (std::size_t i = 4; i < questions.size(); ++i) {
        report(Bench,
               {questions[0].name,
                valueOf(questions[0]),
                ms,
                questions[i].name,
                valueOf(questions[i]),
                {}});
    }
}

// Decides one prepared item after the other.
class Reviewer {
public:
    Reviewer(Workspace &workspace, const Clock &clock)
        : m_queue(workspace, clock, seededRandom(3))
    {
    }

    bool prepare(int count)
    {
        for (int i = 0; i < count; ++i) {
            const Result<Item> item = parseItem(
                QStringLiteral("{\"external_id\":\"new-%1\",\"queue\":\"q0\",\"messages\":"
                               "[{\"role\":\"user\",\"content\":\"Where is it?\"}],"
                               "\"draft\":\"It was sent on Monday.\"}")
                    .arg(i)
                    .toUtf8());
            if (!item || !m_queue.submit(QStringLiteral("local"), *item))
                return false;
        }
        return true;
    }

    // Milliseconds that the commit took; nothing if it failed.
    std::optional<double> decide()
    {
        LeaseRequest request;
        request.reviewer = QStringLiteral("reviewer-1");
        request.producer = QStringLiteral("local");
        request.externalId = QStringLiteral("new-%1").arg(m_next++);
        const auto leases = m_queue.lease(request);
        if (!leases || leases->empty())
            return std::nullopt;
        Decision decision;
        decision.decisionId = uuid5({request.externalId});
        decision.externalId = request.externalId;
        decision.reviewer = request.reviewer;
        decision.action = Action::Edit;
        decision.finalText = QStringLiteral("It was sent on Tuesday.");
        decision.decidedAt = ReviewsEnd;
        QElapsedTimer timer;
        timer.start();
        const auto done
            = m_queue.decide({leases->front().key, decision, leases->front().item.revision});
        if (!done)
            return std::nullopt;
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

private:
    SqlReviewQueue m_queue;
    int m_next = 0;
};

double percentile90(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() * 9 / 10];
}

// In turns of twenty, with the page asked again as soon as it has answered, and without.
void measureDecisions(Workspace &workspace, StatsService &service, const Clock &clock)
{
    constexpr int turn = 20;
    Reviewer reviewer(workspace, clock);
    if (!reviewer.prepare(2 * Decisions)) {
        note(QStringLiteral("the items to decide can't be submitted"));
        return;
    }
    OverviewQuery query;
    query.by = QStringLiteral("reviewer");
    std::vector<double> alone;
    std::vector<double> meanwhile;
    for (int i = 0; i < 2 * Decisions; ++i) {
        const bool busy = i / turn % 2 == 1;
        static QFuture<Result<Overview>> page;
        if (busy && (!page.isValid() || page.isFinished()))
            page = service.overview(query);
        else if (!busy && page.isValid())
            page.waitForFinished();
        const auto took = reviewer.decide();
        if (!took) {
            note(QStringLiteral("an item can't be decided"));
            return;
        }
        (busy ? meanwhile : alone).push_back(*took);
    }
    report(Bench,
           {QStringLiteral("decision while the page is read"), median(meanwhile),
            QStringLiteral("ms"), QStringLiteral("without it"), median(alone), MostDelay});
    report(Bench,
           {QStringLiteral("decision while the page is read, 90 %"),
            percentile90(meanwhile),
            QStringLiteral("ms"),
            QStringLiteral("without it"),
            percentile90(alone),
            {}});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        note(QStringLiteral("usage: bench_stats DIR"));
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]) + QStringLiteral("/workspace.bluepencil");
    const BenchClock clock;
    {
        // A connection of its own: what makes the filling quick is not for the measuring.
        const auto filled = Workspace::open(path, clock, seededRandom(1));
        const Result<> added = filled ? addManyReviews(**filled, 1, Records)
                                      : Result<>(tl::unexpected<Error>(filled.error()));
        if (!added) {
            note(toString(added.error()));
            return 1;
        }
    }
    const auto workspace = Workspace::open(path, clock, seededRandom(2));
    if (!workspace) {
        note(toString(workspace.error()));
        return 1;
    }
    StatsService service(path, clock, seededRandom(4));
    measureAnswers(**workspace, service);
    measureDecisions(**workspace, service, clock);
    return 0;
}
