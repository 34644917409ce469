// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/webhooksender.h"

#include "core/model/json.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/queue/webhooks/webhookrules.h"
#include "core/queue/webhooks/webhooksigning.h"
#include "core/store/workspace.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace bluepencil {

WebhookSender::WebhookSender(Options options, const Clock &clock, RandomSource random,
                             std::unique_ptr<WebhookTransport> transport)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_random(std::move(random))
    , m_transport(std::move(transport))
{
}

WebhookSender::~WebhookSender()
{
    stop();
}

Result<> WebhookSender::start()
{
    Result<> opened;
    std::unique_lock lock(m_mutex);
    m_thread = std::thread([this, &opened] { run(&opened); });
    m_changed.wait(lock, [this] { return m_isOpen; });
    if (!opened) {
        lock.unlock();
        m_thread.join();
    }
    return opened;
}

void WebhookSender::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_transport->cancel();
    m_changed.notify_all();
    m_thread.join();
}

void WebhookSender::say(const Error &error) const
{
    if (m_options.log)
        m_options.log("webhooks: " + toString(error).toUtf8());
}

void WebhookSender::run(Result<> *opened)
{
    Result<std::unique_ptr<Workspace>> workspace
        = Workspace::open(m_options.workspace, m_clock, m_random, false);
    if (workspace && (*workspace)->database().isReadOnly()) {
        workspace
            = fail(Error::Code::ReadOnly, QStringLiteral("cannot be written"), (*workspace)->path(),
                   QStringLiteral("check the program's version and role"));
    }
    {
        const std::lock_guard lock(m_mutex);
        if (!workspace)
            *opened = fail(workspace.error());
        m_isOpen = true;
    }
    m_changed.notify_all();
    if (!workspace)
        return;
    SqlReviewQueue queue(**workspace, m_clock, m_random);
    WebhookClaims claims(**workspace, queue, m_clock);
    serve(claims);
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_hasWork.notify_all();
    for (std::thread &worker : m_workers)
        worker.join();
    m_workers.clear();
}

void WebhookSender::serve(WebhookClaims &claims)
{
    std::vector<Answer> answers; // that are still to be noted
    while (true) {
        bool isStopping = false;
        bool isAtRest = false;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait_for(lock, std::chrono::milliseconds(m_options.pollMs), [this] {
                return !m_answers.empty() || (m_isStopping && m_underWay == 0);
            });
            std::move(m_answers.begin(), m_answers.end(), std::back_inserter(answers));
            m_answers.clear();
            isStopping = m_isStopping;
            isAtRest = m_underWay == 0;
        }
        noteAnswers(claims, answers);
        if (isStopping && isAtRest)
            return; // what could not be noted is sent again once its lease has ended
        if (isStopping)
            continue;
        if (const Result<> sent = sendDue(claims); !sent)
            say(sent.error());
    }
}

Result<> WebhookSender::sendDue(WebhookClaims &claims)
{
    const Result<std::vector<WebhookTarget>> targets = claims.targets();
    if (!targets)
        return fail(targets.error());
    if (targets->empty())
        return {};
    const qint64 now = m_clock.steady();
    const bool all = !m_enrolledAt || now - *m_enrolledAt >= m_options.enrolMs;
    BLUEPENCIL_TRY(claims.enrol(all));
    if (all)
        m_enrolledAt = now;
    const Result<QStringList> due = claims.dueProducers();
    if (!due)
        return fail(due.error());
    // Who has least under way comes first, so that all get a thread in time.
    std::vector<const WebhookTarget *> order;
    for (const WebhookTarget &target : *targets) {
        if (due->contains(target.producer))
            order.push_back(&target);
    }
    std::stable_sort(order.begin(), order.end(), [this](const auto *a, const auto *b) {
        return m_lanes[a->producer].underWay < m_lanes[b->producer].underWay;
    });
    for (const WebhookTarget *target : order) {
        int underWay = 0;
        for (const auto &[producer, lane] : m_lanes)
            underWay += lane.underWay;
        Lane &lane = m_lanes[target->producer];
        const int room = std::min(m_options.threads - underWay,
                                  (lane.isFailing ? 1 : m_options.atOnce) - lane.underWay);
        if (room <= 0)
            continue;
        Result<std::vector<WebhookJob>> jobs
            = claims.claim(target->producer, room, m_options.leaseMs);
        if (!jobs)
            return fail(jobs.error());
        lane.underWay += static_cast<int>(jobs->size());
        for (WebhookJob &job : *jobs)
            hand({std::move(job), *target});
    }
    return {};
}

void WebhookSender::hand(Work work)
{
    int underWay = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
        underWay = ++m_underWay;
    }
    if (std::ssize(m_workers) < std::min(underWay, m_options.threads))
        m_workers.emplace_back([this] { serveReceivers(); });
    m_hasWork.notify_one();
}

void WebhookSender::serveReceivers()
{
    while (true) {
        Work work;
        {
            std::unique_lock lock(m_mutex);
            m_hasWork.wait(lock, [this] { return m_isEnding || !m_work.empty(); });
            if (m_work.empty())
                return;
            work = std::move(m_work.front());
            m_work.pop_front();
        }
        const QByteArray &payload = work.job.payload;
        WebhookReply reply = m_transport->send(
            {work.target.url,
             webhookHeaders(work.target.keys, work.job.id.toUtf8(), m_clock.now(), payload),
             payload});
        {
            const std::lock_guard lock(m_mutex);
            --m_underWay;
            m_answers.push_back({std::move(work), std::move(reply)});
        }
        m_changed.notify_all();
    }
}

void WebhookSender::noteAnswers(WebhookClaims &claims, std::vector<Answer> &answers)
{
    std::vector<Answer> left;
    for (Answer &answer : answers) {
        const Result<> noted = noteAnswer(claims, answer);
        if (!noted)
            say(noted.error());
        if (!noted && answer.work.job.leaseUntil > m_clock.now()) {
            left.push_back(std::move(answer));
            continue;
        }
        Lane &lane = m_lanes[answer.work.job.producer];
        --lane.underWay;
        lane.isFailing = webhookVerdict(answer.reply.status) != WebhookVerdict::Delivered;
    }
    answers = std::move(left);
}

Result<> WebhookSender::noteAnswer(WebhookClaims &claims, const Answer &answer)
{
    const auto &[job, target] = answer.work;
    const int status = answer.reply.status;
    if (!answer.reply.hasLeft)
        BLUEPENCIL_TRY(claims.notSent(job));
    if (answer.reply.isCut && status == 0)
        return claims.released(job);
    switch (webhookVerdict(status)) {
    case WebhookVerdict::Delivered:
        return claims.delivered(job, status);
    case WebhookVerdict::Disable:
        if (job.kind != u"test")
            return claims.refused(job, status, target.url);
        break;
    case WebhookVerdict::Retry:
        break;
    }
    return noteFailure(claims, answer);
}

Result<> WebhookSender::noteFailure(WebhookClaims &claims, const Answer &answer)
{
    const WebhookJob &job = answer.work.job;
    std::optional<UtcMs> next;
    const std::optional<qint64> delay
        = webhookDelayMs(job.failures + 1, answer.reply.retryAfterMs, m_random);
    if (delay && job.kind != u"test")
        next = m_clock.now() + *delay;
    BLUEPENCIL_TRY(claims.failed(job, answer.reply.status, answer.reply.problem, next));
    if (m_options.log) {
        const QString what = answer.reply.status > 0
            ? QStringLiteral("HTTP status %1").arg(answer.reply.status)
            : answer.reply.problem;
        m_options.log(QStringLiteral("webhooks: %1 to %2: %3; %4")
                          .arg(job.id, job.producer, what,
                               next ? QStringLiteral("next try ") + toRfc3339(*next)
                                    : QStringLiteral("given up"))
                          .toUtf8());
    }
    return {};
}

} // namespace bluepencil
