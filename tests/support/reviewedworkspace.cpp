// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reviewedworkspace.h"

#include "core/model/item.h"

namespace bluepencil::test {

ReviewedWorkspace::ReviewedWorkspace(quint64 seed)
    : m_path(m_folder.filePath(QStringLiteral("workspace.bluepencil")))
    , m_clock(fromRfc3339(u"2026-11-23T10:00:00Z").value())
    , m_random(seededRandom(seed))
{
    if (!m_folder.isValid())
        return;
    if (const Result<> opened = reopen(); !opened)
        qCritical("%s", static_cast<const char *>(words(opened)));
}

Result<> ReviewedWorkspace::reopen()
{
    m_queue.reset();
    m_workspace.reset();
    auto workspace = Workspace::open(m_path, m_clock, m_random);
    if (!workspace)
        return fail(workspace.error());
    m_workspace = std::move(*workspace);
    m_queue = std::make_unique<SqlReviewQueue>(*m_workspace, m_clock, m_random);
    // Nothing here outlives the test, so that no commit needs to wait for the disk.
    BLUEPENCIL_TRY(execute(QStringLiteral("PRAGMA synchronous=OFF")));
    return {};
}

namespace {

Result<> submitTo(SqlReviewQueue &queue, const OrderedJson &item, const QString &producer)
{
    const Result<Item> parsed = parseItem(toLine(item));
    if (!parsed)
        return fail(parsed.error());
    const auto receipt = queue.submit(producer, *parsed);
    return receipt ? Result<>() : fail(receipt.error());
}

Result<DecisionReceipt> decideOn(SqlReviewQueue &queue, UtcMs now, Decision decision,
                                 const QString &producer, const QStringList &skills)
{
    LeaseRequest request;
    request.reviewer = decision.reviewer;
    request.skills = skills;
    request.producer = producer;
    request.externalId = decision.externalId;
    const auto leases = queue.lease(request);
    if (!leases)
        return fail(leases.error());
    if (leases->empty())
        return fail(Error::Code::NotFound, QStringLiteral("nothing to lease"), decision.externalId);
    decision.decisionId = uuid5({producer, decision.externalId, decision.reviewer});
    if (decision.decidedAt == 0)
        decision.decidedAt = now;
    return queue.decide({leases->front().key, decision, leases->front().item.revision});
}

} // namespace

Result<> ReviewedWorkspace::submit(const OrderedJson &item, const QString &producer)
{
    return submitTo(*m_queue, item, producer);
}

Result<DecisionReceipt> ReviewedWorkspace::decide(Decision decision, const QString &producer,
                                                  const QStringList &skills)
{
    return decideOn(*m_queue, m_clock.now(), std::move(decision), producer, skills);
}

Result<DecisionReceipt> ReviewedWorkspace::review(const OrderedJson &item, Decision decision)
{
    return reviewOn(*m_queue, m_clock.now(), item, std::move(decision));
}

Result<DecisionReceipt> reviewOn(SqlReviewQueue &queue, UtcMs now, const OrderedJson &item,
                                 Decision decision)
{
    const QString producer = QStringLiteral("local");
    BLUEPENCIL_TRY(submitTo(queue, item, producer));
    return decideOn(queue, now, std::move(decision), producer, {});
}

OrderedJson plainItem(const QString &externalId, const QString &question, const QString &draft)
{
    OrderedJson message;
    message["role"] = "user";
    message["content"] = toStdString(question);
    OrderedJson item;
    item["external_id"] = toStdString(externalId);
    item["messages"] = OrderedJson::array({message});
    item["draft"] = toStdString(draft);
    return item;
}

Decision decision(const QString &externalId, Action action, const std::optional<QString> &finalText,
                  const QString &reviewer)
{
    Decision made;
    made.externalId = externalId;
    made.action = action;
    made.finalText = finalText;
    made.reviewer = reviewer;
    if (action == Action::Escalate)
        made.escalateTo = QStringLiteral("senior");
    return made;
}

} // namespace bluepencil::test
