// SPDX-License-Identifier: GPL-3.0-or-later
// Where histories come from, and how a failing one gets shorter.
#include "tests/integration/queue/conformance.h"

#include <QMetaEnum>

#include <algorithm>
#include <array>
#include <random>

namespace bluepencil {

QStringList queueNames()
{
    return {QStringLiteral("solo"), QStringLiteral("pair"), QStringLiteral("panel")};
}

const std::vector<Person> &people()
{
    static const std::vector<Person> all {
        {QStringLiteral("desk"), {}},
        {QStringLiteral("ann"), {QStringLiteral("senior"), QStringLiteral("legal")}},
        {QStringLiteral("bob"), {QStringLiteral("de")}},
        {QStringLiteral("cyd"), {QStringLiteral("*")}},
    };
    return all;
}

std::map<QString, QueueModel::Queue> queueSettings()
{
    std::map<QString, QueueModel::Queue> settings;
    for (const QString &name : queueNames())
        settings[name].overlap = name == u"solo" ? 1 : 2;
    settings[QStringLiteral("panel")].agreement = Agreement::Adjudicate;
    return settings;
}

QString kindName(Step::Kind kind)
{
    static const QStringList names
        = QStringLiteral(
              "Submit Revise Cancel LeaseQueue LeaseItem Adopt Renew Release Decide DecideAgain "
              "Recall Take Ack Nack Signal Pause Resume Reassign Requeue Status Clock Crash")
              .split(u' ');
    return names[static_cast<qsizetype>(kind)];
}

QByteArray lineOf(const QueueModel::Submission &item)
{
    OrderedJson json;
    json["external_id"] = toStdString(item.externalId);
    json["revision"] = item.revision;
    json["queue"] = toStdString(item.queue);
    json["messages"] = OrderedJson::array();
    json["draft"] = toStdString(item.draft);
    json["priority"] = item.priority;
    if (!item.conversation.isEmpty())
        json["conversation_id"] = toStdString(item.conversation);
    if (item.dueAt)
        json["due_at"] = toStdString(toRfc3339(*item.dueAt));
    if (item.expiresAt)
        json["expires_at"] = toStdString(toRfc3339(*item.expiresAt));
    if (item.overlap)
        json["overlap"] = *item.overlap;
    if (item.agreement)
        json["agreement"] = *item.agreement == Agreement::First ? "first" : "adjudicate";
    for (const QString &skill : item.skills)
        json["required_skills"].push_back(toStdString(skill));
    return toLine(json);
}

QString someItem(const QueueModel &model, quint32 n)
{
    return QStringLiteral("t-%1").arg(1 + n % (model.items.size() + 1));
}

QString someDead(const QueueModel &model, quint32 n)
{
    QStringList dead;
    for (const QueueModel::Item &item : model.items) {
        if (item.state == u"dead")
            dead.prepend(item.now.externalId);
    }
    return dead.isEmpty() ? someItem(model, n) : dead[n % std::min<qsizetype>(dead.size(), 3)];
}

namespace {

// One to be revised: often one that waits for another draft, for few do.
std::size_t someOld(const QueueModel &model, const Step &step)
{
    for (std::size_t i = 0; step.b % 2 == 0 && i < model.items.size(); ++i) {
        const std::size_t at = (step.a + i) % model.items.size();
        if (!model.items[at].asked.isEmpty())
            return at;
    }
    return step.a % model.items.size();
}

// A new item as the step's numbers have it.
QueueModel::Submission freshItem(const Step &step, std::size_t number, UtcMs now)
{
    QueueModel::Submission item;
    item.externalId = QStringLiteral("t-%1").arg(number);
    item.queue = queueNames()[step.a % 3];
    item.draft = QStringLiteral("Draft of %1.").arg(item.externalId);
    item.priority = 50 + static_cast<int>(step.b % 3);
    if (step.b % 5 == 0)
        item.conversation = QStringLiteral("c-%1").arg(step.b % 2);
    if (step.b % 7 == 0)
        item.dueAt = now + 1000 * (step.c % 4);
    if (step.b % 11 == 0)
        item.expiresAt = now + 500 + 1000 * (step.c % 4);
    if (step.c % 6 == 0)
        item.overlap = 1 + static_cast<int>(step.c / 6 % 3);
    if (step.c % 9 == 0)
        item.agreement = step.c % 2 ? Agreement::First : Agreement::Adjudicate;
    if (step.c % 8 == 0)
        item.skills = QStringList {QStringLiteral("de")};
    return item;
}

} // namespace

QueueModel::Submission someSubmission(const QueueModel &model, const Step &step, UtcMs now)
{
    const bool revise = step.kind == Step::Kind::Revise;
    if (model.items.empty() || (!revise && model.items.size() < 30))
        return freshItem(step, model.items.size() + 1, now);
    const QueueModel::Item &old = model.items[someOld(model, step)];
    if (step.c % 3 == 0) // the same again, as it is or as it was
        return old.all.values().at(static_cast<qsizetype>(step.b) % old.all.size());
    QueueModel::Submission item = old.now;
    item.revision = std::max(1, item.revision + static_cast<int>(step.c % 4) - 1);
    item.draft += u'+';
    return item;
}

// At times someone sets the clock back, or nobody comes for days.
qint64 clockStep(const Step &step)
{
    constexpr qint64 days = qint64 {8} * 24 * 3600 * 1000;
    if (step.a % 12 == 0)
        return -800;
    return step.b % 24 == 0 ? days : qint64 {100} * (step.a % 15);
}

DecisionRequest makeDecision(const Step &step, const Known &lease, int number, UtcMs now)
{
    DecisionRequest request;
    request.key = lease.key;
    request.seenRevision = lease.seenRevision;
    Decision &decision = request.decision;
    decision.decisionId = QStringLiteral("d-%1").arg(number, 4, 10, QChar(u'0'));
    decision.reviewer = people()[static_cast<std::size_t>(step.actor)].name;
    constexpr std::array actions {Action::Approve,  Action::Edit,     Action::Reject,
                                  Action::Escalate, Action::Escalate, Action::Redraft};
    decision.action = actions[step.b % actions.size()];
    if (decision.action == Action::Edit)
        decision.finalText
            = step.c % 16 == 0 ? lease.draft : QStringLiteral("Edited %1.").arg(step.c % 2);
    if (decision.action == Action::Approve && step.c % 3 == 0)
        decision.finalText = lease.draft;
    if (decision.action == Action::Reject && step.c % 2)
        decision.finalText = QStringLiteral("Instead.");
    if (decision.action == Action::Escalate && step.c % 16 != 1)
        decision.escalateTo = QStringLiteral("legal");
    if (decision.action == Action::Redraft && step.c % 16 != 1)
        decision.instruction = QStringLiteral("Shorter, please.");
    decision.decidedAt = now;
    return request;
}

std::vector<Step> randomHistory(quint32 seed, int length)
{
    using Kind = Step::Kind;
    static const std::vector<std::pair<Kind, int>> weights {
        {Kind::Submit, 12},   {Kind::Revise, 5},      {Kind::Cancel, 2},  {Kind::LeaseQueue, 16},
        {Kind::LeaseItem, 8}, {Kind::Adopt, 3},       {Kind::Renew, 4},   {Kind::Release, 7},
        {Kind::Decide, 26},   {Kind::DecideAgain, 5}, {Kind::Recall, 6},  {Kind::Take, 8},
        {Kind::Ack, 4},       {Kind::Nack, 5},        {Kind::Signal, 2},  {Kind::Pause, 1},
        {Kind::Resume, 3},    {Kind::Reassign, 2},    {Kind::Requeue, 3}, {Kind::Status, 2},
        {Kind::Clock, 14},    {Kind::Crash, 3},
    };
    std::mt19937 random(seed);
    std::vector<int> shares;
    for (const auto &weight : weights)
        shares.push_back(weight.second);
    std::discrete_distribution<std::size_t> pick(shares.begin(), shares.end());
    const int reviewers = seed % 2 == 0 ? 2 : 3;
    std::vector<Step> history;
    for (int i = 0; i < length; ++i) {
        Step step;
        step.kind = weights[pick(random)].first;
        step.a = static_cast<quint32>(random());
        step.b = static_cast<quint32>(random());
        step.c = static_cast<quint32>(random());
        const bool byReviewer = step.kind == Kind::LeaseQueue || step.kind == Kind::LeaseItem
            || step.kind == Kind::Adopt || step.kind == Kind::Renew || step.kind == Kind::Release
            || step.kind == Kind::Decide || step.kind == Kind::DecideAgain
            || step.kind == Kind::Recall || step.kind == Kind::Crash;
        step.actor
            = byReviewer ? 1 + static_cast<int>(random() % static_cast<quint32>(reviewers)) : 0;
        step.replyLost = random() % 12 == 0;
        step.breakAt = random() % 20 == 0 ? 1 + static_cast<int>(random() % 6) : 0;
        history.push_back(step);
    }
    return history;
}

std::vector<Step> shrink(const BackendFactory &factory, std::vector<Step> history)
{
    if (const auto failure = runHistory(factory, history))
        history.resize(failure->step + 1);
    int triesLeft = 300;
    for (std::size_t chunk = history.size() / 2; chunk > 0; chunk /= 2) {
        for (std::size_t at = 0; at + chunk <= history.size() && triesLeft > 0;) {
            std::vector<Step> shorter = history;
            const auto first = shorter.begin() + static_cast<std::ptrdiff_t>(at);
            shorter.erase(first, first + static_cast<std::ptrdiff_t>(chunk));
            --triesLeft;
            if (const auto failure = runHistory(factory, shorter)) {
                shorter.resize(failure->step + 1);
                history = std::move(shorter);
            } else {
                at += chunk;
            }
        }
    }
    return history;
}

} // namespace bluepencil
