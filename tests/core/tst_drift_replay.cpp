// SPDX-License-Identifier: GPL-3.0-or-later
// What the detectors are worth: delays and false alarms over replayed streams, with baselines that
// are estimated as in use. Seeds are fixed; each figure is printed.
#include "core/model/json.h"
#include "core/stats/driftmonitor.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <random>

using namespace bluepencil;

namespace {

constexpr double threshold = 20'000;
constexpr quint64 seed = 20261128;

// Before the change: the baselines, the longest of 4,000, and 500 decisions to be watched in peace.
constexpr int history = 4500;
constexpr int streams = 400;

struct Outcome {
    std::vector<int> delays; // rising
    int missed = 0;
    int falseAlarms = 0; // within the 500 before the change
    int earlier = 0; // before these
};

double uniform(std::mt19937_64 &random)
{
    return static_cast<double>(random() >> 11) * 0x1p-53;
}

// The first decision at which a fall is told, counted from 1; 0: none.
template <typename Next>
int firstAlarm(int decisions, DriftDirection direction, Next next, double at = threshold)
{
    DriftMonitor monitor;
    for (int t = 1; t <= decisions; ++t) {
        const DriftValue value = next(t);
        monitor.add(value.x, value.reviewer);
        const auto change = monitor.change(direction);
        if (monitor.value(direction) >= at && change
            && monitor.decisions() - change->start >= DriftRules().leastSince)
            return t;
    }
    return 0;
}

Outcome replay(double before, double after, int peace, int most)
{
    Outcome outcome;
    std::mt19937_64 random(seed);
    for (int stream = 0; stream < streams; ++stream) {
        const int alarm = firstAlarm(peace + most, DriftDirection::Falls, [&](int t) {
            return DriftValue {uniform(random) < (t > peace ? after : before) ? 1.0 : 0.0, 0};
        });
        if (alarm == 0)
            ++outcome.missed;
        else if (alarm > peace)
            outcome.delays.push_back(alarm - peace);
        else if (alarm > peace - 500)
            ++outcome.falseAlarms;
        else
            ++outcome.earlier;
    }
    std::ranges::sort(outcome.delays);
    return outcome;
}

int delayOf(const Outcome &outcome, double share)
{
    const std::size_t all = outcome.delays.size() + static_cast<std::size_t>(outcome.missed);
    const auto place = static_cast<std::size_t>(share * static_cast<double>(all));
    return place < outcome.delays.size() ? outcome.delays[place] : std::numeric_limits<int>::max();
}

void print(const char *what, const Outcome &outcome)
{
    qInfo("%s: delay median %d, p90 %d, missed %d; false alarms within 500 %d, before %d, of %d "
          "streams (seed %llu)",
          what, delayOf(outcome, .5), delayOf(outcome, .9), outcome.missed, outcome.falseAlarms,
          outcome.earlier, streams, static_cast<unsigned long long>(seed));
}

// The decisions of the reviewers of R3 on a model's edits, each theirs in their order.
using Decisions = std::vector<std::vector<bool>>;

} // namespace

class TestDriftReplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fallToSeventy();
    void fallToSixty();
};

void TestDriftReplay::fallToSeventy()
{
    const Outcome outcome = replay(.8, .7, history, 3000);
    print("0.80 to 0.70", outcome);
    QVERIFY(delayOf(outcome, .9) <= 400);
    QVERIFY(outcome.falseAlarms * 20 <= streams); // 5 %
}

void TestDriftReplay::fallToSixty()
{
    const Outcome outcome = replay(.8, .6, history, 1000);
    print("0.80 to 0.60", outcome);
    QVERIFY(delayOf(outcome, .9) <= 150);
    QVERIFY(outcome.falseAlarms * 20 <= streams);
}

QTEST_GUILESS_MAIN(TestDriftReplay)
#include "tst_drift_replay.moc"
