// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QProcess>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bluepencil::bench {

namespace {

using Seconds = std::chrono::duration<double>;

double secondsNow(Time time)
{
    if (time == Time::Elapsed)
        return Seconds(std::chrono::steady_clock::now().time_since_epoch()).count();
    timespec own {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &own);
    rusage started {};
    getrusage(RUSAGE_CHILDREN, &started);
    const auto seconds = [](const timeval &span) {
        return static_cast<double>(span.tv_sec) + static_cast<double>(span.tv_usec) * 1e-6;
    };
    return static_cast<double>(own.tv_sec) + static_cast<double>(own.tv_nsec) * 1e-9
        + seconds(started.ru_utime) + seconds(started.ru_stime);
}

constexpr int LongestSeconds = 10;
constexpr double RoundSeconds = 0.005; // short work is repeated until a round takes this long
constexpr double CaseSeconds = 3; // what the rounds of one contender should take in all
constexpr int FewestRounds = 3;
constexpr int MostRounds = 31;

nlohmann::json json(const std::optional<double> &number)
{
    return number ? nlohmann::json(*number) : nlohmann::json(nullptr);
}

std::optional<double> secondsOf(const Work &work, int repeats, Time time)
{
    const double start = secondsNow(time);
    for (int i = 0; i < repeats; ++i) {
        if (!work())
            return std::nullopt;
    }
    return (secondsNow(time) - start) / repeats;
}

// Forks, does the work there and waits for it; an alarm ends what takes too long.
struct Child {
    bool finished = false;
    bool tooLong = false;
    double seconds = 0;
    rusage usage {};
};

Child inChild(const Work &work, int mostSeconds = LongestSeconds)
{
    std::fflush(nullptr);
    Child child;
    const auto start = std::chrono::steady_clock::now();
    const pid_t id = fork();
    if (id < 0)
        return child;
    if (id == 0) {
        // A program that it runs is to be ended first, by runProgram().
        alarm(static_cast<unsigned>(mostSeconds) + 1);
        _exit(work() ? 0 : 1);
    }
    int status = 0;
    if (wait4(id, &status, 0, &child.usage) != id)
        return child;
    child.seconds = Seconds(std::chrono::steady_clock::now() - start).count();
    child.finished = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    child.tooLong = WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM;
    return child;
}

// A contender on its way through the rounds.
struct Runner {
    const Contender *contender = nullptr;
    int repeats = 1;
    int rounds = FewestRounds;
    std::vector<double> seconds;
    bool out = false;
};

Runner prepared(const Contender &contender)
{
    Runner runner;
    runner.contender = &contender;
    // First where it can be ended: some peers would run for hours.
    const Child child = inChild(contender.work);
    if (!child.finished) {
        note(child.tooLong ? QStringLiteral("%1: null, it takes more than %2 s")
                                 .arg(contender.name)
                                 .arg(LongestSeconds)
                           : QStringLiteral("%1: null, it could not be run").arg(contender.name));
        runner.out = true;
        return runner;
    }
    // The first run pays for what is cold; for long work that is nothing.
    const double once = child.seconds > 1
        ? child.seconds
        : std::max(1e-7, secondsOf(contender.work, 1, Time::Elapsed).value_or(1));
    runner.repeats = std::max(1, static_cast<int>(std::ceil(RoundSeconds / once)));
    runner.rounds = std::clamp(static_cast<int>(CaseSeconds / (once * runner.repeats)),
                               FewestRounds, MostRounds);
    return runner;
}

} // namespace

void report(const QString &bench, const Figure &figure)
{
    std::optional<double> ratio;
    if (figure.value && figure.peerValue && *figure.peerValue > 0)
        ratio = *figure.value / *figure.peerValue;
    nlohmann::ordered_json line;
    line["bench"] = bench.toStdString();
    line["case"] = figure.name.toStdString();
    line["value"] = json(figure.value);
    line["unit"] = figure.unit.toStdString();
    line["peer"] = figure.peer.isEmpty() ? nlohmann::json(nullptr)
                                         : nlohmann::json(figure.peer.toStdString());
    line["peer_value"] = json(figure.peerValue);
    line["ratio"] = json(ratio);
    line["goal"] = json(figure.goal);
    line["met"]
        = ratio && figure.goal ? nlohmann::json(*ratio <= *figure.goal) : nlohmann::json(nullptr);
    std::printf("%s\n", line.dump().c_str());
    std::fflush(stdout);
}

void note(const QString &words)
{
    std::fprintf(stderr, "%s\n", qPrintable(words));
}

std::vector<std::optional<double>> medianMilliseconds(const std::vector<Contender> &contenders,
                                                      Time time)
{
    std::vector<Runner> runners;
    for (const Contender &contender : contenders)
        runners.push_back(prepared(contender));
    for (int round = 0; round < MostRounds; ++round) {
        for (Runner &runner : runners) {
            if (runner.out || round >= runner.rounds)
                continue;
            const auto seconds = secondsOf(runner.contender->work, runner.repeats, time);
            runner.out = !seconds;
            if (seconds)
                runner.seconds.push_back(*seconds);
        }
    }
    std::vector<std::optional<double>> medians;
    for (const Runner &runner : runners)
        medians.push_back(runner.out ? std::nullopt : std::optional(1000 * median(runner.seconds)));
    return medians;
}

bool runProgram(const QString &program, const QStringList &arguments,
                const std::vector<int> &allowed)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForStarted()) {
        note(QStringLiteral("%1 can't be started").arg(program));
        return false;
    }
    if (!process.waitForFinished(LongestSeconds * 1000)) {
        note(QStringLiteral("%1 takes more than %2 s").arg(program).arg(LongestSeconds));
        process.kill();
        process.waitForFinished();
        return false;
    }
    return process.exitStatus() == QProcess::NormalExit
        && std::ranges::find(allowed, process.exitCode()) != allowed.end();
}

std::optional<double> peakMebibytes(const Work &work, int mostSeconds)
{
    const Child child = inChild(work, mostSeconds);
    if (!child.finished)
        return std::nullopt;
    return static_cast<double>(child.usage.ru_maxrss) / 1024; // Linux counts in KiB
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace bluepencil::bench
