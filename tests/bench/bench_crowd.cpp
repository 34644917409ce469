// SPDX-License-Identifier: GPL-3.0-or-later
// Many at one workspace, each in a process of its own: how long does anybody wait, and how much
// gets done? On an SQLite file, beside processes that do nothing but BEGIN IMMEDIATE, one UPDATE
// and COMMIT; and on a PostgreSQL database, if one is named.
#include "core/queue/sqlreviewqueue.h"
#include "core/store/workspace.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <vector>

using namespace bluepencil;
using namespace bluepencil::bench;

namespace {

constexpr int processes = 8;
constexpr double longestGoalMs = 500;
const QString bench = QStringLiteral("crowd");
const QString desk = QStringLiteral("desk");

// Durations in milliseconds, as one line of JSON.
int print(const std::vector<double> &waits)
{
    QJsonArray array;
    for (const double wait : waits)
        array.append(wait);
    std::fputs(QJsonDocument(array).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}

int failed(const Error &error)
{
    note(toString(error));
    return 1;
}

// Takes and decides until the time is over; each call is a wait.
int review(const QString &address, const QString &name, int seconds)
{
    const SystemClock clock;
    auto workspace = Workspace::open(address, clock, systemRandom(), false, 30'000);
    if (!workspace)
        return failed(workspace.error());
    SqlReviewQueue queue(**workspace, clock, systemRandom());
    std::vector<double> waits;
    QElapsedTimer all;
    all.start();
    const auto timed = [&waits](const auto &work) {
        QElapsedTimer timer;
        timer.start();
        auto result = work();
        waits.push_back(double(timer.nsecsElapsed()) / 1e6);
        return result;
    };
    while (all.elapsed() < seconds * 1000) {
        const auto leases = timed([&] { return queue.lease({name, {}, {}, {}, {}, 1}); });
        if (!leases)
            return failed(leases.error());
        if (leases->empty())
            break;
        DecisionRequest request;
        request.key = leases->front().key;
        request.decision.decisionId = uuid7(clock.now(), systemRandom());
        request.decision.reviewer = name;
        const auto receipt = timed([&] { return queue.decide(request); });
        if (!receipt)
            return failed(receipt.error());
    }
    return print(waits);
}

int plain(const QString &file, int seconds)
{
    const auto database = Database::openSqlite(file, {.busyTimeoutMs = 30'000});
    if (!database)
        return failed(database.error());
    std::vector<double> waits;
    QElapsedTimer all;
    all.start();
    while (all.elapsed() < seconds * 1000) {
        QElapsedTimer timer;
        timer.start();
        for (const char *sql : {"BEGIN IMMEDIATE", "UPDATE counter SET n = n + 1", "COMMIT"}) {
            if (const Result<> done = (*database)->execute(QString::fromLatin1(sql)); !done)
                return failed(done.error());
        }
        waits.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return print(waits);
}

// All waits of all processes; empty if one of them failed.
std::vector<double> run(const QStringList &arguments, int seconds)
{
    std::vector<std::unique_ptr<QProcess>> crowd;
    for (int i = 0; i < processes; ++i) {
        QStringList own = arguments;
        own.replaceInStrings(QStringLiteral("%name%"), QStringLiteral("r%1").arg(i));
        crowd.push_back(std::make_unique<QProcess>());
        crowd.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        crowd.back()->start(QCoreApplication::applicationFilePath(),
                            own + QStringList {QString::number(seconds)});
    }
    std::vector<double> waits;
    bool good = true;
    for (const auto &process : crowd) {
        good = process->waitForFinished(seconds * 1000 + 120'000) && process->exitCode() == 0
            && good;
        for (const QJsonValue &wait :
             QJsonDocument::fromJson(process->readAllStandardOutput()).array())
            waits.push_back(wait.toDouble());
    }
    return good ? waits : std::vector<double> {};
}

std::optional<double> quantile(std::vector<double> values, double q)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(std::floor(q * double(values.size() - 1)))];
}

bool fill(const QString &address, int items)
{
    const SystemClock clock;
    auto workspace = Workspace::open(address, clock, systemRandom());
    if (!workspace)
        return failed(workspace.error()) == 0;
    SqlReviewQueue queue(**workspace, clock, systemRandom());
    Transaction transaction((*workspace)->database());
    if (!transaction.begin())
        return false;
    for (int i = 0; i < items; ++i) {
        const Result<Item> item = parseItem("{\"external_id\":\"t-" + QByteArray::number(i)
                                            + "\",\"messages\":[{\"role\":\"user\",\"content\":"
                                              "\"Where is my parcel?\"}],\"draft\":\"It is on its"
                                              " way and will be with you tomorrow.\"}");
        if (const auto receipt = queue.submitInTransaction(desk, *item, {}); !receipt)
            return failed(receipt.error()) == 0;
    }
    return transaction.commit().has_value();
}

void tell(const QString &name, const std::vector<double> &waits, const std::vector<double> &peer,
          int seconds)
{
    const QString beside = peer.empty() ? QString() : QStringLiteral("BEGIN IMMEDIATE");
    report(bench,
           {name + QStringLiteral(" longest wait"), quantile(waits, 1), QStringLiteral("ms"),
            QStringLiteral("limit"), longestGoalMs, 1.0});
    report(bench,
           {name + QStringLiteral(" longest wait"),
            quantile(waits, 1),
            QStringLiteral("ms"),
            beside,
            quantile(peer, 1),
            {}});
    report(bench,
           {name + QStringLiteral(" p95 wait"),
            quantile(waits, .95),
            QStringLiteral("ms"),
            beside,
            quantile(peer, .95),
            {}});
    report(bench,
           {name + QStringLiteral(" median wait"),
            quantile(waits, .5),
            QStringLiteral("ms"),
            beside,
            quantile(peer, .5),
            {}});
    report(bench,
           {name + QStringLiteral(" calls a second"),
            double(waits.size()) / seconds,
            QStringLiteral("1/s"),
            beside,
            peer.empty() ? std::nullopt : std::optional(double(peer.size()) / seconds),
            {}});
}

int measure(const QString &folder, int seconds, const QString &server)
{
    constexpr int items = 12'000;
    const QString file = folder + QStringLiteral("/w");
    const QString other = folder + QStringLiteral("/plain");
    if (!fill(file, items))
        return 1;
    {
        const auto database = Database::openSqlite(other, {});
        if (!database || !(*database)->execute(QStringLiteral("CREATE TABLE counter (n INTEGER)"))
            || !(*database)->execute(QStringLiteral("INSERT INTO counter VALUES (0)")))
            return 1;
    }
    const std::vector<double> peer = run({QStringLiteral("--plain"), other}, seconds);
    tell(QStringLiteral("8 processes, SQLite:"),
         run({QStringLiteral("--reviewer"), file, QStringLiteral("%name%")}, seconds), peer,
         seconds);
    if (server.isEmpty()) {
        note(QStringLiteral("PostgreSQL is not measured: no address in BLUEPENCIL_BENCH_POSTGRES"));
        return 0;
    }
    if (!fill(server, items))
        return 1;
    tell(QStringLiteral("8 processes, PostgreSQL:"),
         run({QStringLiteral("--reviewer"), server, QStringLiteral("%name%")}, seconds), {},
         seconds);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() == 4 && arguments.first() == u"--reviewer")
        return review(arguments[1], arguments[2], arguments[3].toInt());
    if (arguments.size() == 3 && arguments.first() == u"--plain")
        return plain(arguments[1], arguments[2].toInt());
    if (arguments.size() == 2) {
        return measure(arguments[0], arguments[1].toInt(),
                       qEnvironmentVariable("BLUEPENCIL_BENCH_POSTGRES"));
    }
    note(QStringLiteral("usage: bench_crowd FOLDER SECONDS"));
    return 2;
}
