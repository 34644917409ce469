// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/remote/httpreviewqueue.h"

#include "core/model/fields.h"
#include "core/queue/remote/wire.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace bluepencil {

namespace {

constexpr qint64 checkedForMs = 60'000;
constexpr qint64 mostSeq = std::numeric_limits<qint64>::max();

QByteArray slotPath(const LeaseKey &key, const char *what)
{
    return "/v1/leases/" + QByteArray::number(key.slotId) + what;
}

QByteArray fenceBody(const LeaseKey &key)
{
    OrderedJson json;
    json["fence"] = key.fence;
    return toLine(json);
}

QByteArray leaseBody(const LeaseRequest &request)
{
    OrderedJson json;
    json["max"] = request.max;
    if (!request.queue.isEmpty())
        json["queue"] = toStdString(request.queue);
    if (!request.externalId.isEmpty()) {
        json["producer"] = toStdString(request.producer);
        json["external_id"] = toStdString(request.externalId);
    }
    if (request.pending > 0)
        json["pending"] = request.pending;
    if (request.onlyReturned)
        json["only_returned"] = true;
    if (request.offline)
        json["offline"] = true;
    return toLine(json);
}

// A store may hold a notice that was written before they were divided.
constexpr qsizetype mostErased = 100'000;

void readItemIds(FieldReader &fields, QStringList &itemIds)
{
    const Json *ids = fields.childArray("item_ids", mostErased);
    if (!ids)
        return;
    for (const Json &id : *ids) {
        if (!id.is_string()) {
            fields.fail(QStringLiteral("/erasures"), QStringLiteral("must name items by texts"));
            return;
        }
        itemIds.append(toQString(id.get_ref<const std::string &>()));
    }
}

Result<ErasureList> readErasures(const QByteArray &bytes, qint64 after)
{
    const Result<Json> json = parseJsonObject(bytes);
    if (!json)
        return fail(json.error());
    FieldReader fields(*json, {});
    ErasureList list;
    list.next = after;
    fields.integer("next", list.next, 0, mostSeq);
    if (const Json *entries = fields.childArray("erasures", 100'000)) {
        for (const Json &entry : *entries) {
            if (!entry.is_object()) {
                fields.fail(QStringLiteral("/erasures"), QStringLiteral("must hold objects"));
                break;
            }
            FieldReader inner(entry, QStringLiteral("/erasures"));
            ErasedItems erased;
            inner.integer("seq", erased.seq, 0, mostSeq);
            readItemIds(inner, erased.itemIds);
            inner.name("subject_sha256", erased.subjectSha256);
            if (!inner.ok())
                fields.take(*inner.error());
            list.next = std::max(list.next, erased.seq);
            list.erased.push_back(std::move(erased));
        }
    }
    if (!fields.ok())
        return fail(*fields.error());
    return list;
}

} // namespace

Result<Who> readWho(const QByteArray &bytes)
{
    const Result<Json> json = parseJsonObject(bytes);
    if (!json)
        return fail(json.error());
    FieldReader fields(*json, {});
    Who who;
    QString role;
    fields.requiredName("subject", who.subject);
    fields.requiredName("role", role);
    fields.names("queues", who.queues);
    fields.names("skills", who.skills);
    if (role == u"producer")
        who.role = Who::Role::Producer;
    else if (role == u"supervisor")
        who.role = Who::Role::Supervisor;
    else if (fields.ok() && role != u"reviewer")
        fields.fail(QStringLiteral("/role"), QStringLiteral("is not a role"));
    if (!fields.ok())
        return fail(*fields.error());
    return who;
}

HttpReviewQueue::HttpReviewQueue(HttpCaller &caller, const Clock &clock, QString subject)
    : m_caller(caller)
    , m_clock(clock)
    , m_subject(std::move(subject))
{
}

// A reply that cannot be read says nothing about what the store did; what was asked for waits.
Error HttpReviewQueue::unreadable(const Error &error) const
{
    return {Error::Code::Unreachable,
            QStringLiteral("the server's answer cannot be read (%1)").arg(toString(error)),
            m_caller.place(), QStringLiteral("it is tried again by itself")};
}

Error HttpReviewQueue::olderGateway(const QString &what) const
{
    return {Error::Code::Unsupported,
            QStringLiteral("the gateway is older than this program and ") + what, m_caller.place(),
            QStringLiteral("ask whoever runs it to update it")};
}

Result<QByteArray> HttpReviewQueue::get(const QByteArray &target)
{
    HttpRequest request;
    request.method = "GET";
    request.target = target;
    Result<HttpAnswer> answer = m_caller.call(request);
    if (!answer)
        return fail(answer.error());
    return std::move(answer->body);
}

Result<QByteArray> HttpReviewQueue::send(const QByteArray &method, const QByteArray &target,
                                         const QByteArray &body, HttpCaller::Repeat repeat)
{
    BLUEPENCIL_TRY(checkSubject());
    HttpRequest request;
    request.method = method;
    request.target = target;
    request.body = body;
    Result<HttpAnswer> answer = m_caller.call(request, 0, repeat);
    if (!answer)
        return fail(answer.error());
    return std::move(answer->body);
}

Result<> HttpReviewQueue::checkSubject()
{
    const bool isFresh
        = m_checkedEpoch == m_caller.epoch() && m_clock.steady() - m_checkedAt < checkedForMs;
    if (m_subject.isEmpty() || (isFresh && !m_caller.isOpen()))
        return {};
    const Result<Who> who = me();
    if (!who)
        return fail(who.error());
    if (who->subject != m_subject) {
        m_checkedEpoch.reset();
        return fail(Error::Code::Unauthorized,
                    QStringLiteral("the token belongs to %1 now; nothing of %2 is sent with it")
                        .arg(who->subject, m_subject),
                    m_caller.place(), QStringLiteral("enter the token of %1").arg(m_subject));
    }
    m_checkedEpoch = m_caller.epoch();
    m_checkedAt = m_clock.steady();
    return {};
}

Result<Who> HttpReviewQueue::me()
{
    const Result<QByteArray> bytes = get("/v1/me");
    if (!bytes)
        return fail(bytes.error());
    Result<Who> who = readWho(*bytes);
    return who ? who : fail(unreadable(who.error()));
}

Result<QString> HttpReviewQueue::storeEpoch()
{
    const Result<QByteArray> bytes = get("/v1/version");
    if (!bytes)
        return fail(bytes.error());
    const Result<Json> json = parseJsonObject(*bytes);
    if (!json)
        return fail(unreadable(json.error()));
    FieldReader fields(*json, {});
    QString epoch;
    fields.name("epoch", epoch);
    if (!fields.ok())
        return fail(unreadable(*fields.error()));
    return epoch;
}

Result<ErasureList> HttpReviewQueue::erasures(qint64 seq)
{
    const Result<QByteArray> bytes = get("/v1/erasures?after=" + QByteArray::number(seq));
    if (!bytes)
        return fail(bytes.error());
    Result<ErasureList> list = readErasures(*bytes, seq);
    return list ? list : fail(unreadable(list.error()));
}

Result<> HttpReviewQueue::ackErasures(qint64 seq, const QString &workstation)
{
    OrderedJson json;
    json["seq"] = seq;
    json["workstation"] = toStdString(workstation);
    const Result<QByteArray> done = send("POST", "/v1/erasures/ack", toLine(json));
    return done ? Result<> {} : fail(done.error());
}

Result<QByteArray> HttpReviewQueue::search(const QString &words, const QString &queue, int limit)
{
    QByteArray target = "/v1/search?q=" + urlPart(words) + "&limit=" + QByteArray::number(limit);
    if (!queue.isEmpty())
        target += "&queue=" + urlPart(queue);
    BLUEPENCIL_TRY(checkSubject());
    Result<QByteArray> bytes = get(target);
    // It answers whatever the words are, so it is the path that is not.
    if (!bytes && bytes.error().code == Error::Code::NotFound)
        return fail(olderGateway(QStringLiteral("has no search")));
    return bytes;
}

Result<QByteArray> HttpReviewQueue::foundDecision(const QString &feedbackId)
{
    BLUEPENCIL_TRY(checkSubject());
    return get("/v1/search/decisions/" + urlPart(feedbackId));
}

Result<QByteArray> HttpReviewQueue::foundItem(const QString &itemId)
{
    BLUEPENCIL_TRY(checkSubject());
    return get("/v1/search/items/" + urlPart(itemId));
}

Result<QByteArray> HttpReviewQueue::memory(const QByteArray &body)
{
    Result<QByteArray> bytes = send("POST", "/v1/memory", body);
    // It answers about every text, so it is the path that is not.
    if (!bytes && bytes.error().code == Error::Code::NotFound)
        return fail(olderGateway(QStringLiteral("has no memory")));
    return bytes;
}

Result<QByteArray> HttpReviewQueue::work(int days)
{
    BLUEPENCIL_TRY(checkSubject());
    Result<QByteArray> bytes = get("/v1/me/work?days=" + QByteArray::number(days));
    // Figures are there for everybody, so it is the path that is not.
    if (!bytes && bytes.error().code == Error::Code::NotFound)
        return fail(olderGateway(QStringLiteral("tells no figures")));
    return bytes;
}

Result<QByteArray> HttpReviewQueue::opinions(const LeaseKey &key)
{
    BLUEPENCIL_TRY(checkSubject());
    Result<QByteArray> bytes
        = get(slotPath(key, "/opinions") + "?fence=" + QByteArray::number(key.fence));
    // The place was leased from there, so it is the path that is not.
    if (!bytes && bytes.error().code == Error::Code::NotFound)
        return fail(olderGateway(QStringLiteral("does not tell what the reviewers decided")));
    return bytes;
}

Result<QByteArray> HttpReviewQueue::earlierTexts(const LeaseKey &key, const QString &draftId)
{
    BLUEPENCIL_TRY(checkSubject());
    QByteArray target = slotPath(key, "/earlier") + "?fence=" + QByteArray::number(key.fence);
    if (!draftId.isEmpty())
        target += "&draft=" + urlPart(draftId);
    Result<QByteArray> bytes = get(target);
    // The place was leased from there, so it is the path that is not.
    if (!bytes && bytes.error().code == Error::Code::NotFound)
        return fail(olderGateway(QStringLiteral("does not tell the earlier texts of an item")));
    return bytes;
}

// Reviewers -------------------------------------------------------------------------------------

Result<std::vector<Lease>> HttpReviewQueue::readLeases(const QByteArray &bytes)
{
    const Result<std::vector<QByteArray>> list = wire::elements(bytes);
    if (!list)
        return fail(unreadable(list.error()));
    std::vector<Lease> leases;
    for (const QByteArray &one : *list) {
        Result<Lease> lease = wire::readLease(one);
        if (!lease)
            return fail(unreadable(lease.error()));
        leases.push_back(std::move(*lease));
    }
    return leases;
}

// What an earlier request brought whose answer was lost.
Result<std::vector<Lease>> HttpReviewQueue::unheard(const LeaseRequest &request)
{
    const QHash<qint64, qint64> known = m_known; // adopt() learns them all
    Result<std::vector<Lease>> held = adopt(request.reviewer);
    if (!held)
        return fail(held.error());
    m_leaseInDoubt = false;
    std::erase_if(*held, [&](const Lease &lease) {
        const bool isKnown = known.value(lease.key.slotId) == lease.key.fence;
        const bool isOther = !request.externalId.isEmpty()
            && (lease.producer != request.producer || lease.item.externalId != request.externalId);
        return isKnown || isOther;
    });
    return held;
}

Result<std::vector<Lease>> HttpReviewQueue::leaseOnce(const LeaseRequest &request)
{
    const Result<QByteArray> bytes
        = send("POST", "/v1/leases", leaseBody(request), HttpCaller::Repeat::Once);
    Result<std::vector<Lease>> leases
        = bytes ? readLeases(*bytes) : Result<std::vector<Lease>>(fail(bytes.error()));
    m_leaseInDoubt = !leases && (bytes.has_value() || m_caller.isInDoubt());
    if (leases) {
        for (const Lease &lease : *leases)
            know(lease);
    }
    return leases;
}

Result<std::vector<Lease>> HttpReviewQueue::lease(const LeaseRequest &request)
{
    constexpr int attempts = 3;
    for (int number = 1;; ++number) {
        if (m_leaseInDoubt) {
            Result<std::vector<Lease>> found = unheard(request);
            if (!found || !found->empty())
                return found;
        }
        Result<std::vector<Lease>> leases = leaseOnce(request);
        if (!m_leaseInDoubt || number == attempts || m_caller.isOpen())
            return leases;
    }
}

Result<std::vector<Lease>> HttpReviewQueue::adopt(const QString &)
{
    BLUEPENCIL_TRY(checkSubject());
    const Result<QByteArray> bytes = get("/v1/leases");
    if (!bytes)
        return fail(bytes.error());
    Result<std::vector<Lease>> leases = readLeases(*bytes);
    if (!leases)
        return leases;
    m_known.clear();
    for (const Lease &lease : *leases)
        know(lease);
    return leases;
}

Result<Lease> HttpReviewQueue::renew(const LeaseKey &key, const QString &)
{
    const Result<QByteArray> bytes = send("POST", slotPath(key, "/renew"), fenceBody(key));
    if (!bytes)
        return fail(bytes.error());
    Result<Lease> lease = wire::readLease(*bytes);
    if (!lease)
        return fail(unreadable(lease.error()));
    know(*lease);
    return lease;
}

Result<> HttpReviewQueue::release(const LeaseKey &key, const QString &,
                                  const ReleaseOptions &options)
{
    OrderedJson json;
    json["fence"] = key.fence;
    json["delay_ms"] = options.delayMs;
    json["exclude_me"] = options.excludeMe;
    json["reason"] = toStdString(options.reason);
    const Result<QByteArray> done = send("POST", slotPath(key, "/release"), toLine(json));
    // The store knows a release by its fence: LeaseLost, also after an answer that was lost, says
    // that this one came too late.
    if (!done)
        return fail(done.error());
    m_known.remove(key.slotId);
    return {};
}

Result<DecisionReceipt> HttpReviewQueue::decide(const DecisionRequest &request)
{
    const QByteArray target = "/v1/decisions/" + urlPart(request.decision.decisionId);
    const Result<QByteArray> bytes = send("PUT", target, wire::write(request));
    if (!bytes)
        return fail(bytes.error());
    Result<DecisionReceipt> receipt = wire::readDecisionReceipt(*bytes);
    if (!receipt)
        return fail(unreadable(receipt.error()));
    if (receipt->decisionId != request.decision.decisionId) {
        return fail(unreadable(
            {Error::Code::InvalidInput, QStringLiteral("it is about another decision"), {}, {}}));
    }
    m_known.remove(request.key.slotId);
    return receipt;
}

// Asked again the store gives the same lease, for as long as it is held.
Result<Lease> HttpReviewQueue::recall(const QString &decisionId, const QString &)
{
    const Result<QByteArray> bytes
        = send("POST", "/v1/decisions/" + urlPart(decisionId) + "/recall", "{}");
    if (!bytes)
        return fail(bytes.error());
    Result<Lease> lease = wire::readLease(*bytes);
    if (!lease)
        return fail(unreadable(lease.error()));
    know(*lease);
    return lease;
}

Result<Item> HttpReviewQueue::earlier(const LeaseKey &key, const QString &, int revision)
{
    const Result<QByteArray> bytes = get(slotPath(key, "/revisions/") + QByteArray::number(revision)
                                         + "?fence=" + QByteArray::number(key.fence));
    if (!bytes)
        return fail(bytes.error());
    Result<Item> item = parseItem(*bytes);
    return item ? item : fail(unreadable(item.error()));
}

} // namespace bluepencil
