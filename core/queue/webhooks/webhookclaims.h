// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bluepencil {

class Database;
class SqlReviewQueue;
class Workspace;

// An address that outcomes go to now, with the keys that sign for it, the newest first.
struct WebhookTarget {
    QString producer;
    QString url;
    QByteArrayList keys;
};

// One delivery, held by whoever claimed it until `leaseUntil`.
struct WebhookJob {
    QString id; // the outcome_id, the same on every try
    QString producer;
    QString kind; // outcome | redraft | test
    QByteArray payload; // the outcome as the producer would take it
    qint64 attempt = 0; // begun until now, this one included
    int failures = 0; // before this one
    bool isFirst = false; // nobody had taken it before
    bool isLive = true; // it waits for its producer: it is acknowledged once it has arrived
    UtcMs leaseUntil = 0;
};

// How outcomes are sent by themselves, as far as the workspace has to do with it. To claim one is
// to take it, as a producer does: it can no longer be recalled, it is hidden from takes until the
// lease ends, paused queues and sandboxes let nothing out. That it arrived is its acknowledgement.
// A try that failed leaves it to be taken, by the producer at once, by a webhook when its next
// attempt is due; what the producer took is not sent while it is hidden, and what they acknowledged
// or gave back is not sent any more.
//
// Of several gateways one has a delivery at a time. One that dies has it until the lease ends; then
// it is sent again, under the same id.
class WebhookClaims {
public:
    // All must outlive it; confined to their thread.
    WebhookClaims(Workspace &workspace, SqlReviewQueue &queue, const Clock &clock);

    [[nodiscard]] Result<std::vector<WebhookTarget>> targets();

    // Notes what there is to send. Without `all` only what nobody ever took, which is quick.
    [[nodiscard]] Result<> enrol(bool all);
    [[nodiscard]] Result<QStringList> dueProducers(); // of webhooks that are on
    [[nodiscard]] Result<std::vector<WebhookJob>> claim(const QString &producer, int max,
                                                        qint64 leaseMs);

    // The receiver answered 2xx.
    [[nodiscard]] Result<> delivered(const WebhookJob &job, int status);
    // It did not, and is asked again at `nextAttemptAt`, or never. `status` 0: no answer.
    [[nodiscard]] Result<> failed(const WebhookJob &job, int status, const QString &problem,
                                  std::optional<UtcMs> nextAttemptAt);
    // The receiver wants no more of them: nothing goes to `url` until it is switched on again.
    [[nodiscard]] Result<> refused(const WebhookJob &job, int status, const QString &url);
    // Nothing of it left this machine: what nobody else took is not taken, and can be recalled.
    // Comes before what is said of the try.
    [[nodiscard]] Result<> notSent(const WebhookJob &job);
    // Nobody knows whether it arrived; it is sent again at once.
    [[nodiscard]] Result<> released(const WebhookJob &job);

private:
    struct Source;
    struct Due;

    [[nodiscard]] static const std::vector<Source> &sources();
    [[nodiscard]] Database &database();
    [[nodiscard]] Result<> claimFrom(const Source &source, const QString &producer, int max,
                                     UtcMs leaseUntil, std::vector<WebhookJob> &jobs);
    [[nodiscard]] Result<std::vector<Due>> findDue(const Source &source, const QString &producer,
                                                   int most, UtcMs leaseUntil);
    [[nodiscard]] Result<> claimOne(const Source &source, Due row, int max,
                                    std::vector<WebhookJob> &jobs);
    [[nodiscard]] Result<> claimTests(const QString &producer, int max, UtcMs leaseUntil,
                                      std::vector<WebhookJob> &jobs);
    [[nodiscard]] Result<> mark(WebhookJob &job);
    [[nodiscard]] Result<> postpone(const QString &id, UtcMs until);
    [[nodiscard]] Result<> leaveToProducer(const WebhookJob &job);
    [[nodiscard]] Result<> noteAnswer(const WebhookJob &job, int status, const QString &problem);
    [[nodiscard]] Result<> logEvent(const QString &kind, const QString &itemId,
                                    const WebhookJob &job);

    Workspace &m_workspace;
    SqlReviewQueue &m_queue;
    const Clock &m_clock;
};

} // namespace bluepencil
