// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queue/sqlreviewqueue.h"
#include "core/review/reviewsession.h"
#include "core/store/workspace.h"
#include "tests/support/fakeclock.h"
#include "tests/support/history/samplestaff.h"
#include "tests/support/history/sampletexts.h"

#include <QTemporaryDir>

#include <functional>
#include <map>
#include <memory>

namespace bluepencil::samples {

// Makes the demo's reviewed history: sample reviewers decide sample items through the review
// session, on a workspace of its own, under a clock that walks through the days. From the seed and
// the texts alone: the same lines on every machine, and those of fewer days are the first of those
// of more.
class HistoryMaker {
public:
    HistoryMaker(SampleTexts texts, quint64 seed);

    // Works through the first `days` days.
    [[nodiscard]] Result<> run(int days);
    // The feedback in the order in which it came, then the signals; as importFeedback reads them.
    [[nodiscard]] Result<> write(const std::function<void(const QByteArray &line)> &take);

private:
    // A draft before a reviewer.
    struct Task {
        Scene scene;
        QString externalId;
        std::vector<bool> wrong; // by piece: as the draft has it
        Rendered draft;
        bool astray = false; // the draft answers another request
    };

    // What a reviewer makes of it.
    struct Verdict {
        Action action = Action::Approve;
        WorkingState work;
        bool sendReplacement = false;
        bool isPerfect = true; // nothing wrong is left in what goes out
    };

    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> workDay(int day);
    [[nodiscard]] Result<> decideOne(const Reviewer &reviewer, int day);
    [[nodiscard]] Result<> escalate(const Reviewer &reviewer, const Task &task);
    [[nodiscard]] Result<> recallOne(const Reviewer &reviewer, const Task &task,
                                     const QString &decisionId);
    [[nodiscard]] Result<> loseLease(const Reviewer &reviewer, const Task &task);
    [[nodiscard]] Result<> endDay();
    [[nodiscard]] Result<> comeBack(const Outcome &outcome);
    [[nodiscard]] Result<> signalLater(const Outcome &outcome);

    [[nodiscard]] Task makeTask(const QString &queue, int day);
    [[nodiscard]] OrderedJson itemOf(const Task &task, const Model &model, int day);
    [[nodiscard]] Result<> submit(const OrderedJson &item);
    [[nodiscard]] Verdict judge(const Reviewer &reviewer, const Task &task, double attention);
    void addLabels(const Task &task, const std::vector<bool> &caught,
                   const std::vector<bool> &after, Verdict &verdict);
    void measure(const Reviewer &reviewer, const Task &task, Verdict &verdict);
    // Opens, works, decides and lets the undo window pass; the decision's id.
    [[nodiscard]] Result<QString> carryOut(const Reviewer &reviewer, const QString &externalId,
                                           const Verdict &verdict, const QString &escalateTo = {});
    [[nodiscard]] Result<> commit(ReviewSession &session);
    [[nodiscard]] ReviewSession &session(const Reviewer &reviewer);

    SampleTexts m_texts;
    Chance m_chance;
    RandomSource m_ids;
    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SqlReviewQueue> m_queue;
    std::unique_ptr<Journal> m_journal;
    std::map<QString, std::unique_ptr<ReviewSession>> m_sessions;
    std::map<QString, Task> m_today; // by external id
    QHash<QString, QString> m_outcomes; // decision → outcome
    QHash<QString, QString> m_notSent; // outcome → reason
    QHash<QString, bool> m_perfect; // external id → nothing wrong is left in it
    std::vector<Signal> m_signals;
    qint64 m_items = 0;
};

} // namespace bluepencil::samples
