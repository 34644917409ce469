// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

// How a benchmark measures and reports; packaging/bench.sh says how it is made known.
namespace bluepencil::bench {

// A value beside that of a peer in the same unit; its ratio to it may be `goal` at most. Where more
// is better report what is missing (1 - F1). A fixed limit is the peer "limit" with goal 1.
struct Figure {
    QString name; // the case
    std::optional<double> value;
    QString unit;
    QString peer; // may be empty
    std::optional<double> peerValue; // nothing: could not be had; say why through note()
    std::optional<double> goal;
};

// One JSON line on stdout, at once.
void report(const QString &bench, const Figure &figure);

// One line of words on stderr.
void note(const QString &words);

// What is measured, once: does the work; false if it could not be done.
using Work = std::function<bool()>;

struct Contender {
    QString name;
    Work work;
};

// Processor time is that of this process and of the programs it runs. It stands still while the
// machine does something else: for work that waits for nothing.
enum class Time { Elapsed, Processor };

// Runs the contenders in turn, round after round, so that whatever else the machine does falls on
// all of them alike, and gives the median of each in milliseconds. Short work is repeated within a
// round, long work gets fewer rounds (3 to 31). A contender that fails or takes longer than ten
// seconds has no value; a note says so.
[[nodiscard]] std::vector<std::optional<double>>
medianMilliseconds(const std::vector<Contender> &contenders, Time time = Time::Elapsed);

// Runs a program to its end, its output thrown away; false if it can't be started, is killed, takes
// longer than ten seconds or ends with a status other than those allowed.
[[nodiscard]] bool runProgram(const QString &program, const QStringList &arguments,
                              const std::vector<int> &allowed = {0});

// Does the work in a process of its own and gives the most memory that process ever held (resident,
// in MiB; all of it: program, libraries, texts). That process starts with what this one holds, so
// ask before doing anything large. Nothing if it fails, or takes longer than that.
[[nodiscard]] std::optional<double> peakMebibytes(const Work &work, int mostSeconds = 10);

[[nodiscard]] double median(std::vector<double> values);

} // namespace bluepencil::bench
