// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/queue/backend.h"
#include "tests/integration/queue/people.h"
#include "tests/support/queuemodel.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bluepencil {

// One step of a random history. The numbers are read against what is there when the step is run
// ("the third lease that I know of"), so that any part of a history is a history, too, and a
// failing one can be made shorter.
struct Step {
    enum class Kind {
        Submit,
        Revise,
        Cancel,
        LeaseQueue,
        LeaseItem,
        Adopt,
        Renew,
        Release,
        Decide,
        DecideAgain,
        Recall,
        Take,
        Ack,
        Nack,
        Signal,
        Pause,
        Resume,
        Reassign,
        Requeue,
        Status,
        Clock,
        Crash,
    };

    Kind kind = Kind::Submit;
    int actor = 0; // 0 is the producer, from 1 on reviewers
    quint32 a = 0;
    quint32 b = 0;
    quint32 c = 0;
    bool replyLost = false; // the reply is thrown away and the command sent again
    int breakAt = 0; // the connection breaks inside
};

// What a client remembers of its leases, the lost ones too.
struct Known {
    LeaseKey key;
    QString externalId;
    int seenRevision = 1;
    QString draft;
};

[[nodiscard]] QString kindName(Step::Kind kind);
[[nodiscard]] std::map<QString, QueueModel::Queue> queueSettings();
[[nodiscard]] QStringList queueNames(); // one reviewer; two, the first counts; two who must agree
[[nodiscard]] QString someItem(const QueueModel &model, quint32 n); // or one that is not there
// One of the latest that nobody decided: few are, and only those can be put back.
[[nodiscard]] QString someDead(const QueueModel &model, quint32 n);
// What a producer sends: a new item as the step's numbers have it, or one that is there, revised.
[[nodiscard]] QueueModel::Submission someSubmission(const QueueModel &model, const Step &step,
                                                    UtcMs now);
// By how many ms the clock moves; mostly onwards.
[[nodiscard]] qint64 clockStep(const Step &step);
[[nodiscard]] DecisionRequest makeDecision(const Step &step, const Known &lease, int number,
                                           UtcMs now);
[[nodiscard]] QByteArray lineOf(const QueueModel::Submission &item);

[[nodiscard]] std::vector<Step> randomHistory(quint32 seed, int length);

// Empty if the lease tells its reviewer what became of the request for another draft, and no other.
[[nodiscard]] QString askedDiffers(const Lease &lease, const QueueModel::Ask *expected,
                                   const QString &reviewer);
// The places that a client which asked for leases twice is to be told of: it hears of all that its
// reviewer holds and it did not know of, in the order of the places. What was granted and is not
// among them comes last.
[[nodiscard]] std::vector<std::size_t> heardOf(const QueueModel &model,
                                               const std::vector<Lease> &real,
                                               const std::vector<std::size_t> &granted,
                                               const QString &reviewer);
// Empty if it is the live outcome of its item, with the text of its decision.
[[nodiscard]] QString outcomeDiffers(const Outcome &outcome, const QueueModel &model);
// Empty if the producer is asked for what was asked.
[[nodiscard]] QString requestDiffers(const Outcome &request, const QueueModel::Ask &expected);

struct Failure {
    std::size_t step = 0;
    QString what;
    QStringList trace; // what was done up to there
};

// Runs the history against a new store and the model side by side. After each step the answers, the
// whole state and the invariants I1 to I8 must agree. Into `reached` goes what came about.
[[nodiscard]] std::optional<Failure> runHistory(const BackendFactory &factory,
                                                const std::vector<Step> &history,
                                                QSet<QString> *reached = nullptr);

// Leaves out steps for as long as it still fails.
[[nodiscard]] std::vector<Step> shrink(const BackendFactory &factory, std::vector<Step> history);

} // namespace bluepencil
