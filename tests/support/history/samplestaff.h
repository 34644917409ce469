// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <vector>

namespace bluepencil::samples {

// The people and models of the sample history. What each of them is like is what the statistics of
// the demo have to show again.

struct Reviewer {
    QString name;
    std::array<int, 7> decisions; // about so many a day, Monday first
    std::vector<double> queues; // weight of each of queueNames()
    double misses = 0; // share of small mistakes that pass unseen
    double rewords = 0; // share of drafts in which they put something into their own words
    int readMsPerWord = 250;
    bool isSenior = false;
};

struct Model {
    QString name;
    QString promptVersion;
    double clean = 0; // share of drafts without a mistake
    double astray = 0; // share of drafts that answer another request
};

[[nodiscard]] const std::vector<Reviewer> &reviewers();
[[nodiscard]] const std::vector<QString> &queueNames();

// The last day is a Sunday, so that whole weeks lead from it to any other day; 97 days hold 90 that
// end on any day of a week.
inline constexpr quint64 historySeed = 20261122;
inline constexpr int daysOfHistory = 97;
[[nodiscard]] QDate firstDay();

// On this day larch-2-ft-12 goes from prompt reply-v14 to reply-v15, and gets worse by it.
inline constexpr int driftDay = 62;

// The models that write for a queue on a day, with their shares.
struct ModelShare {
    Model model;
    double share = 0;
};

[[nodiscard]] std::vector<ModelShare> modelsFor(const QString &queue, int day);

} // namespace bluepencil::samples
