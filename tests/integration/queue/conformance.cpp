// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/queue/conformance.h"

#include "tests/integration/queue/answercode.h"
#include "tests/integration/queue/invariants.h"
#include "tests/support/queuemodel.h"

namespace bluepencil {

namespace {

const QString Producer = QStringLiteral("desk");
const QStringList Queues = queueNames();

class Run {
public:
    explicit Run(const BackendFactory &factory)
        : m_backend(factory())
    {
        for (const auto &[name, queue] : queueSettings()) {
            m_model.queues[name] = queue;
            m_backend->configure(name, queue);
        }
    }

    // Empty if store and model agree.
    QString run(const Step &step)
    {
        m_description.clear();
        m_problem.clear();
        const QueueModel before = step.breakAt > 0 ? m_model : QueueModel();
        m_now = m_backend->clock().now();
        m_backend->breakAt(step.actor, step.breakAt);
        perform(step);
        const bool broken = m_backend->isBroken(step.actor);
        m_backend->breakAt(step.actor, 0);
        if (broken) {
            // It may have failed or not; what it says must be what the store holds.
            m_description += QStringLiteral(" [connection broke]");
            if (m_answer) {
                m_model = before;
                m_problem.clear();
            }
            m_backend->crash(step.actor);
        }
        if (m_problem.isEmpty())
            compareState();
        m_reached.insert(kindName(step.kind) + u' ' + word(m_answer));
        if (m_problem.isEmpty() && step.replyLost && !broken) {
            m_description += QStringLiteral(" [reply lost, sent again]");
            const QString first = m_description;
            perform(step);
            m_description = first;
            if (m_problem.isEmpty())
                compareState();
        }
        return m_problem;
    }

    [[nodiscard]] QString description() const { return m_description; }

    // What came about: the answers to each kind of step, and kinds and states of what there is.
    [[nodiscard]] QSet<QString> reached() const
    {
        QSet<QString> all = m_reached;
        for (const QueueModel::Slot &slot : m_model.slots)
            all.insert(slotKindName(slot.kind) + u' ' + slot.state);
        for (const QueueModel::Out &outcome : m_model.outcomes)
            all.insert(outcome.status + u' ' + outcome.state);
        for (const QueueModel::Ask &ask : m_model.asks)
            all.insert(QStringLiteral("request ") + ask.state);
        return all;
    }

private:
    using Code = Error::Code;

    // Of this step; asking the clock itself would set off what lies in wait for the store.
    [[nodiscard]] UtcMs now() const { return m_now; }

    ReviewQueue &queueOf(const Step &step) { return m_backend->client(step.actor); }

    static const Person &person(const Step &step)
    {
        return people()[static_cast<std::size_t>(step.actor)];
    }

    void say(const QString &what) { m_description = what; }

    void differ(const QString &what) { m_problem = what; }

    // True if both succeeded. A failed command leaves the model as it was, but for what it keeps.
    template <typename Real, typename Expected>
    bool agree(const Real &real, const Expected &expected, const QueueModel &before,
               bool kept = false)
    {
        m_answer = codeOf(real);
        if (codeOf(real) != codeOf(expected)) {
            differ(QStringLiteral("answered %1, expected %2")
                       .arg(real ? QStringLiteral("ok")
                                 : toString(real.error()) + u' ' + word(codeOf(real)),
                            word(codeOf(expected))));
        }
        if (!expected && !kept)
            m_model = before;
        return m_problem.isEmpty() && real && expected;
    }

    template <typename T> void mustEqual(const T &real, const T &expected, const char *what)
    {
        if (m_problem.isEmpty() && real != expected)
            differ(QStringLiteral("%1 is not as expected").arg(QLatin1String(what)));
    }

    void compareState()
    {
        const QStringList broken = brokenInvariants(*m_backend);
        if (!broken.isEmpty())
            return differ(broken.join(u'\n'));
        const QStringList real = stateOf(*m_backend);
        const QStringList expected = stateOf(m_model);
        if (real == expected)
            return tellIds();
        QStringList lines;
        for (const QString &line : real) {
            if (!expected.contains(line))
                lines += QStringLiteral("  store: ") + line;
        }
        for (const QString &line : expected) {
            if (!real.contains(line))
                lines += QStringLiteral("  model: ") + line;
        }
        differ(QStringLiteral("the states differ, or their order\n")
               + lines.join(u'\n').replace(QChar(0x1f), QLatin1String(" | ")));
    }

    void tellIds()
    {
        const QString told = bluepencil::tellIds(*m_backend, m_model);
        if (!told.isEmpty())
            differ(told);
    }

    void perform(const Step &step)
    {
        switch (step.kind) {
        case Step::Kind::Submit:
        case Step::Kind::Revise:
            return submit(step);
        case Step::Kind::Cancel:
        case Step::Kind::Requeue:
        case Step::Kind::Status:
            return byName(step);
        case Step::Kind::LeaseQueue:
        case Step::Kind::LeaseItem:
            return lease(step);
        case Step::Kind::Adopt:
            return adopt(step);
        case Step::Kind::Renew:
        case Step::Kind::Release:
            return byKey(step);
        case Step::Kind::Decide:
            return decide(step);
        case Step::Kind::DecideAgain:
            return decideAgain(step);
        case Step::Kind::Recall:
            return recall(step);
        case Step::Kind::Take:
            return take(step);
        case Step::Kind::Ack:
        case Step::Kind::Nack:
        case Step::Kind::Signal:
            return byOutcome(step);
        case Step::Kind::Pause:
        case Step::Kind::Resume:
            return pause(step);
        case Step::Kind::Reassign:
            return reassign(step);
        case Step::Kind::Clock:
            return moveClock(step);
        case Step::Kind::Crash:
            say(person(step).name + QStringLiteral(" crashes"));
            m_answer.reset();
            return m_backend->crash(step.actor);
        }
    }

    void submit(const Step &step)
    {
        const bool revise = step.kind == Step::Kind::Revise;
        QueueModel::Submission item = someSubmission(m_model, step, now());
        item.line = lineOf(item);
        const Result<Item> parsed = parseItem(item.line);
        if (!parsed)
            return differ(toString(parsed.error()));
        say(QStringLiteral("submit ") + QString::fromUtf8(item.line));
        const QueueModel before = m_model;
        const auto real = revise ? queueOf(step).revise(Producer, *parsed)
                                 : queueOf(step).submit(Producer, *parsed);
        const auto expected = m_model.submit(Producer, item, now(), revise);
        if (!agree(real, expected, before))
            return;
        // Who had to ask again is told of the second time.
        const bool isAgain
            = real->state == SubmitReceipt::State::Repeated && m_backend->hasAskedAgain(step.actor);
        mustEqual(isAgain ? *expected : real->state, *expected, "the receipt");
        mustEqual(real->revision, item.revision, "the revision");
        const bool probe = *expected == SubmitReceipt::State::Accepted && step.b % 13 == 0;
        if (probe) {
            m_backend->makeProbe(item.externalId);
            m_model.items.back().probe = true;
            m_description += QStringLiteral(" as a probe");
        }
    }

    void byName(const Step &step)
    {
        const bool dead = step.kind == Step::Kind::Requeue && step.b % 2 == 0;
        const QString id = dead ? someDead(m_model, step.a) : someItem(m_model, step.a);
        const QueueModel before = m_model;
        if (step.kind == Step::Kind::Cancel) {
            say(QStringLiteral("cancel ") + id);
            agree(queueOf(step).cancel(Producer, id), m_model.cancel(Producer, id, now()), before);
        } else if (step.kind == Step::Kind::Requeue) {
            say(QStringLiteral("requeue ") + id);
            agree(queueOf(step).requeue(Producer, id), m_model.requeue(Producer, id, now()),
                  before);
        } else {
            status(step, id);
        }
    }

    void status(const Step &step, const QString &id)
    {
        say(QStringLiteral("status ") + id);
        const auto real = queueOf(step).status(Producer, id);
        m_answer = codeOf(real);
        const auto item = m_model.findItem(Producer, id);
        mustEqual(real.has_value(), item.has_value(), "whether it is there");
        if (!real || !item)
            return;
        mustEqual(real->state, m_model.items[*item].state, "the state");
        mustEqual(real->revision, m_model.items[*item].now.revision, "the revision");
        const auto live = m_model.liveOutcome(*item);
        mustEqual(real->outcome.has_value(), live.has_value(), "whether there is an outcome");
        if (real->outcome && live)
            mustEqual(real->outcome->outcomeId, m_model.outcomes[*live].id, "the outcome");
    }

    // Lease replies against the model, and into the client's memory.
    void compareLeases(const Step &step, const std::vector<Lease> &real,
                       std::vector<std::size_t> expected)
    {
        if (m_backend->hasAskedAgain(step.actor)) {
            tellIds();
            expected = heardOf(m_model, real, expected, person(step).name);
        }
        mustEqual(real.size(), expected.size(), "the number of leases");
        if (!m_problem.isEmpty())
            return;
        tellIds();
        if (!m_problem.isEmpty())
            return;
        for (std::size_t i = 0; i < real.size(); ++i) {
            const Lease &lease = real[i];
            const QueueModel::Slot &slot = m_model.slots[expected[i]];
            const QueueModel::Item &item = m_model.items[slot.item];
            mustEqual(lease.item.externalId, item.now.externalId, "the item leased");
            mustEqual(lease.key, LeaseKey {slot.slotId, slot.fence}, "the key");
            mustEqual(lease.kind, slot.kind, "the kind");
            mustEqual(lease.leaseUntil, slot.leaseUntil, "the end of the lease");
            mustEqual(lease.deliveries, slot.deliveries, "the deliveries");
            mustEqual(lease.item.revision, item.now.revision, "the revision");
            mustEqual(lease.item.drafts.front().text, item.now.draft, "the draft");
            mustEqual(lease.notSentReason, slot.notSentReason, "the reason it was not sent");
            compareReturned(step, lease, slot);
            m_known[step.actor].push_back({lease.key, lease.item.externalId, lease.item.revision,
                                           lease.item.drafts.front().text});
        }
    }

    // I8: what came back is seen by the one who decided it and by nobody else.
    void compareReturned(const Step &step, const Lease &lease, const QueueModel::Slot &slot)
    {
        const bool own = !slot.returned.isEmpty()
            && m_model.decisions.at(slot.returned).request.decision.reviewer == person(step).name;
        mustEqual(lease.previous.has_value(), own, "whether the earlier decision is shown (I8)");
        if (lease.previous && own)
            mustEqual(lease.previous->decisionId, slot.returned, "the earlier decision");
        if (m_problem.isEmpty())
            m_problem
                = askedDiffers(lease, m_model.findAsk(slot.returnedRequest), person(step).name);
    }

    void lease(const Step &step)
    {
        LeaseRequest request;
        request.reviewer = person(step).name;
        request.skills = person(step).skills;
        request.max = 1 + static_cast<int>(step.a % 3);
        if (step.kind == Step::Kind::LeaseItem) {
            request.producer = Producer;
            request.externalId = someItem(m_model, step.b);
        } else if (step.b % 4 != 0) {
            request.queue = Queues[step.b % 4 - 1];
        }
        request.onlyReturned = step.kind == Step::Kind::LeaseQueue && step.c % 4 == 0;
        request.pending = step.c % 8 == 1 ? 2 : 0;
        say(QStringLiteral("%1 leases %2%3 of %4")
                .arg(request.reviewer, QString::number(request.max))
                .arg(request.onlyReturned ? QStringLiteral(" returned") : QString())
                .arg(request.externalId.isEmpty() ? u'"' + request.queue + u'"'
                                                  : request.externalId));
        const QueueModel before = m_model;
        const auto real = queueOf(step).lease(request);
        const auto expected = m_model.lease(request, now());
        if (agree(real, expected, before))
            compareLeases(step, *real, *expected);
    }

    void adopt(const Step &step)
    {
        say(person(step).name + QStringLiteral(" adopts"));
        const auto real = queueOf(step).adopt(person(step).name);
        m_answer = codeOf(real);
        if (!real)
            return differ(toString(real.error()));
        compareLeases(step, *real, m_model.adopt(person(step).name));
    }

    Known known(const Step &step)
    {
        const std::vector<Known> &mine = m_known[step.actor];
        if (mine.empty())
            return {{1 + step.a % 5, 1 + step.b % 9}, {}, 1, QStringLiteral("?")};
        // Mostly one of the latest, sometimes one long lost.
        const std::size_t back
            = step.a % (step.b % 8 == 0 ? mine.size() : std::min<std::size_t>(mine.size(), 3));
        return mine[mine.size() - 1 - back];
    }

    void byKey(const Step &step)
    {
        const Known lease = known(step);
        const QString &me = person(step).name;
        const QueueModel before = m_model;
        const QString key = QStringLiteral("%1 %2/%3")
                                .arg(lease.externalId)
                                .arg(lease.key.slotId)
                                .arg(lease.key.fence);
        if (step.kind == Step::Kind::Renew) {
            say(me + QStringLiteral(" renews ") + key);
            const auto real = queueOf(step).renew(lease.key, me);
            const auto expected = m_model.renew(lease.key, me, now());
            if (agree(real, expected, before))
                compareLeases(step, {*real}, {*expected});
            return;
        }
        ReleaseOptions options;
        options.delayMs = step.c % 2 ? 1500 : 0;
        options.excludeMe = step.c % 5 == 0;
        if (step.c % 4 == 0)
            options.reason = QStringLiteral("unrenderable");
        say(QStringLiteral("%1 releases %2, delay %3%4 %5")
                .arg(me, key)
                .arg(options.delayMs)
                .arg(options.excludeMe ? QStringLiteral(", for good") : QString(), options.reason));
        agree(queueOf(step).release(lease.key, me, options),
              m_model.release(lease.key, me, options, now()), before);
    }

    void hand(const Step &step, DecisionRequest request, const char *how)
    {
        request.decision.externalId = m_model.nameOf(request.key.slotId);
        const Decision &decision = request.decision;
        say(QStringLiteral("%1 %2 %3: %4 slot %5/%6 seen %7 \"%8\"")
                .arg(decision.reviewer, QLatin1String(how), decision.decisionId,
                     actionName(decision.action))
                .arg(request.key.slotId)
                .arg(request.key.fence)
                .arg(request.seenRevision)
                .arg(decision.finalText.value_or(QStringLiteral("-"))));
        const QueueModel before = m_model;
        const auto real = queueOf(step).decide(request);
        const auto expected = m_model.decide(request, now());
        // What came too late is kept.
        const bool kept = m_model.decisions.size() > before.decisions.size();
        if (!agree(real, expected, before, kept))
            return;
        const bool isAgain = real->repeated && m_backend->hasAskedAgain(step.actor);
        mustEqual(isAgain ? expected->repeated : real->repeated, expected->repeated,
                  "whether it says repeated");
        mustEqual(real->decisionId, decision.decisionId, "the decision id");
        tellIds();
        if (!m_problem.isEmpty())
            return;
        mustEqual(real->outcomeId.value_or(QString()),
                  expected->outcome ? m_model.outcomes[*expected->outcome].id : expected->request,
                  "the outcome of the receipt (I7)");
        auto &feedbackId = m_feedbackIds[decision.decisionId];
        mustEqual(real->feedbackId, feedbackId.isEmpty() ? real->feedbackId : feedbackId,
                  "the feedback id (I7)");
        feedbackId = real->feedbackId;
    }

    void decide(const Step &step)
    {
        const DecisionRequest request = makeDecision(step, known(step), ++m_decisionNumber, now());
        m_sent.push_back(request);
        hand(step, request, "decides");
    }

    // The same id once more: the same bytes, other times and effort, or another decision.
    void decideAgain(const Step &step)
    {
        std::vector<DecisionRequest> mine; // nobody can repeat what another sent
        for (const DecisionRequest &sent : m_sent) {
            if (sent.decision.reviewer == person(step).name)
                mine.push_back(sent);
        }
        if (mine.empty())
            return say(QStringLiteral("nothing to repeat"));
        DecisionRequest request = mine[step.a % mine.size()];
        if (step.b % 3 == 1) {
            request.decision.decidedAt += 5000;
            request.decision.activeMs = 77;
            request.decision.coverage = 0.5;
        } else if (step.b % 3 == 2) {
            request.decision.note = QStringLiteral("other");
        }
        hand(step, request, "repeats");
    }

    void recall(const Step &step)
    {
        const QString id = m_sent.empty()
            ? QStringLiteral("none")
            : m_sent[m_sent.size() - 1 - step.a % std::min<std::size_t>(m_sent.size(), 6)]
                  .decision.decisionId;
        say(QStringLiteral("%1 recalls %2").arg(person(step).name, id));
        const QueueModel before = m_model;
        const auto real = queueOf(step).recall(id, person(step).name);
        const auto expected = m_model.recall(id, person(step).name, now());
        const bool isHidden = m_backend->hidesOthersDecisions() && codeOf(real) == Code::NotFound
            && codeOf(expected) == Code::NotPermitted;
        if (isHidden) {
            m_answer = codeOf(expected);
            m_model = before;
            return;
        }
        if (agree(real, expected, before))
            compareLeases(step, {*real}, {*expected});
    }

    void take(const Step &step)
    {
        const QString producer = step.a % 3 == 0 ? QString() : Producer;
        const int max = 1 + static_cast<int>(step.b % 4);
        say(QStringLiteral("take %1").arg(max));
        const QueueModel before = m_model;
        const auto real = queueOf(step).takeOutcomes(producer, max, 1200);
        auto expected = m_model.take(producer, max, 1200, now());
        if (!agree(real, expected, before))
            return;
        mustEqual(real->size(), expected->asks.size() + expected->outcomes.size(),
                  "the number of outcomes");
        for (std::size_t i = 0; m_problem.isEmpty() && i < real->size(); ++i) {
            if (i < expected->asks.size())
                mustEqual((*real)[i].outcomeId, m_model.asks[expected->asks[i]].id(),
                          "the request");
            compareOutcome((*real)[i]);
        }
    }

    // One outcome per item and id, the same bytes each time, and in it the text of its decision.
    void compareOutcome(const Outcome &outcome)
    {
        const QByteArray bytes = toLine(toJson(outcome));
        QByteArray &first = m_taken[outcome.outcomeId];
        mustEqual(first.isEmpty() ? bytes : first, bytes, "the outcome's bytes");
        first = bytes;
        if (const QueueModel::Ask *ask = m_model.findAsk(outcome.outcomeId))
            return differ(m_problem + requestDiffers(outcome, *ask));
        if (m_problem.isEmpty())
            m_problem = outcomeDiffers(outcome, m_model);
    }

    void byOutcome(const Step &step)
    {
        QString id = QStringLiteral("none");
        if (!m_model.outcomes.empty() && step.a % 9 != 0)
            id = m_model
                     .outcomes[m_model.outcomes.size() - 1
                               - step.a % std::min<std::size_t>(m_model.outcomes.size(), 6)]
                     .id;
        if (!m_model.asks.empty() && step.b % 3 == 0) {
            const std::size_t latest = std::min<std::size_t>(m_model.asks.size(), 3);
            id = m_model.asks[m_model.asks.size() - 1 - step.c % latest].id();
        }
        const QueueModel before = m_model;
        if (step.kind == Step::Kind::Ack) {
            say(QStringLiteral("ack ") + id);
            agree(queueOf(step).ackOutcome(id), m_model.ack(id), before);
        } else if (step.kind == Step::Kind::Nack) {
            say(QStringLiteral("nack ") + id);
            const QString reason = QStringLiteral("the mailbox is full");
            agree(queueOf(step).nackOutcome(id, reason), m_model.nack(id, reason, now()), before);
        } else {
            signal(step, id);
        }
    }

    void signal(const Step &step, const QString &id)
    {
        const Signal signal {id, QStringLiteral("csat"), Json(step.b % 2), 1000 + step.c % 2};
        say(QStringLiteral("signal ") + id);
        const auto real = queueOf(step).signal(signal);
        m_answer = codeOf(real);
        const bool exists = std::any_of(m_model.outcomes.begin(), m_model.outcomes.end(),
                                        [&](auto &outcome) { return outcome.id == id; });
        const auto key = std::pair(id, signal.at);
        std::optional<Code> expected;
        if (!exists)
            expected = Code::NotFound;
        else if (m_signals.contains(key) && m_signals.value(key) != step.b % 2)
            expected = Code::Conflict;
        mustEqual(word(m_answer), word(expected), "the answer");
        if (real)
            m_signals.insert(key, step.b % 2);
    }

    void pause(const Step &step)
    {
        const bool stop = step.kind == Step::Kind::Pause;
        const QString name = step.a % 8 == 0 ? QStringLiteral("none") : Queues[step.a % 3];
        say((stop ? QStringLiteral("pause ") : QStringLiteral("resume ")) + name);
        const QueueModel before = m_model;
        agree(stop ? queueOf(step).pause(name) : queueOf(step).resume(name),
              m_model.setPaused(name, stop, now()), before);
    }

    void reassign(const Step &step)
    {
        const qint64 slot
            = m_model.slots.empty() ? 1 : m_model.slots[step.a % m_model.slots.size()].slotId;
        const QString &to = people()[1 + step.b % 3].name;
        say(QStringLiteral("reassign slot %1 to %2").arg(slot).arg(to));
        const QueueModel before = m_model;
        agree(queueOf(step).reassign(slot, to), m_model.reassign(slot, to, now()), before);
    }

    void moveClock(const Step &step)
    {
        m_answer.reset();
        const qint64 by = clockStep(step);
        say(QStringLiteral("clock %1").arg(by));
        if (by < 0)
            m_backend->clock().setWall(m_now + by);
        else
            m_backend->clock().advance(by);
    }

    std::unique_ptr<QueueBackend> m_backend;
    QueueModel m_model;
    UtcMs m_now = 0;
    QString m_description;
    QString m_problem;
    std::optional<Error::Code> m_answer; // of the store
    std::map<int, std::vector<Known>> m_known;
    std::vector<DecisionRequest> m_sent;
    QSet<QString> m_reached;
    QHash<QString, QString> m_feedbackIds;
    QHash<QString, QByteArray> m_taken;
    QHash<std::pair<QString, qint64>, quint32> m_signals;
    int m_decisionNumber = 0;
};

} // namespace

std::optional<Failure> runHistory(const BackendFactory &factory, const std::vector<Step> &history,
                                  QSet<QString> *reached)
{
    Run run(factory);
    QStringList trace;
    for (std::size_t i = 0; i < history.size(); ++i) {
        const QString problem = run.run(history[i]);
        trace += QStringLiteral("%1. %2").arg(i + 1).arg(run.description());
        if (!problem.isEmpty())
            return Failure {i, problem, trace};
    }
    if (reached)
        reached->unite(run.reached());
    return std::nullopt;
}

} // namespace bluepencil
