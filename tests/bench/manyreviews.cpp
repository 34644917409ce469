// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/manyreviews.h"

#include "core/queue/feedbackwriter.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace bluepencil::bench {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int perTransaction = 5000;

class Writer {
public:
    Writer(Workspace &workspace, quint64 seed, int count, const QStringList &sentences)
        : m_database(workspace.database())
        , m_sentences(sentences)
        , m_random(seed)
        , m_step(ReviewDays * dayMs / std::max(count, 1))
        , m_insertItem(
              m_database,
              QStringLiteral("INSERT INTO item (item_id, producer, external_id, revision,"
                             " queue, task, language, model, priority, overlap, agreement,"
                             " state, body_sha256, line, created_at, updated_at, closed_at)"
                             " VALUES (?, 'local', ?, 1, ?, ?, ?, ?, 50, 1, 'first',"
                             " 'done', '', ?, ?, ?, ?)"))
    {
    }

    Result<> begin()
    {
        BLUEPENCIL_TRY(m_database.execute(QStringLiteral("PRAGMA synchronous=OFF")));
        BLUEPENCIL_TRY(m_database.execute(QStringLiteral("PRAGMA foreign_keys=OFF")));
        for (const char *queue : {"q0", "q1", "q2", "q3"}) {
            Query insert(m_database,
                         QStringLiteral("INSERT INTO queue (name, created_at) VALUES (?, 0)"));
            BLUEPENCIL_TRY(insert.bind(QString::fromLatin1(queue)).run());
        }
        return {};
    }

    Result<> add(int number)
    {
        const OrderedJson json = itemJson(number);
        const Result<Item> item = parseItem(toLine(json));
        if (!item)
            return fail(item.error());
        Feedback feedback = feedbackOn(*item, number);
        m_insertItem.bind(feedback.itemId).bind(item->externalId).bind(item->queue);
        m_insertItem.bind(item->task).bind(item->language).bind(feedback.model).bind(item->line);
        const UtcMs created = feedback.decision.decidedAt - below(8 * 3'600'000);
        m_insertItem.bind(created).bind(created).bind(feedback.decision.decidedAt);
        BLUEPENCIL_TRY(m_insertItem.run());
        return insertFeedback(m_database, feedback, *item);
    }

private:
    qint64 below(qint64 limit)
    {
        return static_cast<qint64>(m_random() % static_cast<quint64>(limit));
    }

    QString one(const char *name, qint64 of)
    {
        return QStringLiteral("%1%2").arg(QLatin1String(name)).arg(below(of));
    }

    std::string prose(int words)
    {
        if (!m_sentences.isEmpty())
            return said(words);
        static const QStringList vocabulary
            = QStringLiteral("the order was sent on Monday and should arrive within three days but"
                             " please write again if it does not so that we can look into it")
                  .split(u' ');
        QStringList chosen;
        for (int i = 0; i < words; ++i)
            chosen += vocabulary[below(vocabulary.size())];
        return toStdString(chosen.join(u' '));
    }

    // At least so many words.
    std::string said(int words)
    {
        QString text;
        for (qsizetype have = 0; have < words; have = text.count(u' ') + 1) {
            if (!text.isEmpty())
                text += u' ';
            text += m_sentences[below(m_sentences.size())];
        }
        return toStdString(text);
    }

    // One turn, or several where people are quoted.
    OrderedJson messagesJson()
    {
        constexpr int turns = 6;
        constexpr int words = 120;
        const int count = m_sentences.isEmpty() ? 1 : turns;
        OrderedJson messages = OrderedJson::array();
        for (int i = 0; i < count; ++i) {
            OrderedJson message;
            message["role"] = i % 2 == 0 ? "user" : "assistant";
            message["content"] = prose(words / count);
            messages.push_back(std::move(message));
        }
        return messages;
    }

    OrderedJson itemJson(int number)
    {
        OrderedJson messages = messagesJson();
        OrderedJson json;
        json["external_id"] = "t-" + std::to_string(number);
        json["queue"] = toStdString(one("q", 4));
        json["task"] = toStdString(one("task-", 6));
        json["language"] = toStdString(one("l", 4));
        json["messages"] = std::move(messages);
        OrderedJson draft;
        draft["id"] = "d1";
        draft["text"] = prose(100);
        draft["model"] = toStdString(one("model-", 5));
        addUsage(draft, number);
        json["drafts"] = OrderedJson::array({draft});
        json["attributes"] = {{"region", toStdString(one("r", 3))}, {"tier", below(4)}};
        return json;
    }

    // Without a draw, so that the texts stay what they were.
    static void addUsage(OrderedJson &draft, int number)
    {
        constexpr qint64 spread = 7919;
        const qint64 some = number * spread;
        draft["latency_ms"] = 400 + some % 9001;
        draft["gen_ai"] = {
            {"gen_ai.usage.input_tokens", 300 + some % 1801},
            {"gen_ai.usage.output_tokens", 60 + some % 401},
            {"gen_ai.usage.cache_read.input_tokens", some % 257},
            {"gen_ai.server.time_to_first_token", static_cast<double>(100 + some % 1499) / 1000}};
        if (number % 5 == 0)
            draft["cost"]
                = {{"amount", static_cast<double>(100 + some % 9001) / 1e6}, {"currency", "USD"}};
    }

    Feedback feedbackOn(const Item &item, int number)
    {
        Feedback feedback;
        feedback.feedbackId
            = QStringLiteral("0191a8c0-0000-7000-8000-%1").arg(number, 12, 16, QChar(u'0'));
        feedback.itemId
            = QStringLiteral("0191a8c1-0000-7000-8000-%1").arg(number, 12, 16, QChar(u'0'));
        feedback.producer = QStringLiteral("local");
        feedback.slotKind = QStringLiteral("review");
        feedback.arm = QStringLiteral("assisted");
        feedback.model = item.drafts.front().model;
        feedback.itemLine = item.line;
        feedback.textEngine = QStringLiteral("bench");
        Decision &decision = feedback.decision;
        decision.decisionId = QStringLiteral("d-%1").arg(number);
        decision.externalId = item.externalId;
        decision.draftId = QStringLiteral("d1");
        decision.reviewer = one("reviewer-", 12);
        decision.decidedAt = ReviewsEnd - ReviewDays * dayMs + number * m_step;
        decision.activeMs = 5000 + below(120'000);
        decision.readMs = 2000 + number * qint64 {7919} % 60'001;
        const qint64 chance = below(100);
        decision.action = chance < 60 ? Action::Approve
            : chance < 93             ? Action::Edit
            : chance < 97             ? Action::Reject
                                      : Action::Escalate;
        double hter = 0;
        if (decision.action == Action::Approve) {
            decision.finalText = item.drafts.front().text;
        } else if (decision.action == Action::Edit) {
            decision.finalText = item.drafts.front().text + QStringLiteral(" Thank you.");
            hter = std::pow(static_cast<double>(below(1'000'000)) / 1e6, 3) * 1.2;
        }
        static const std::array codes {"fact", "tone", "policy", "wording", "missing", "length"};
        if (decision.action != Action::Approve) {
            for (qint64 label = below(3); label > 0; --label) {
                decision.labels.push_back(
                    {QString::fromLatin1(codes[static_cast<std::size_t>(below(6))]),
                     Severity::Minor,
                     {}});
            }
        }
        feedback.edits = Json::array();
        feedback.metrics
            = {{"hter", hter}, {"words_draft", qint64 {100}}, {"words_final", qint64 {102}}};
        return feedback;
    }

    Database &m_database;
    const QStringList &m_sentences;
    std::mt19937_64 m_random;
    qint64 m_step;
    Query m_insertItem;
};

} // namespace

Result<> addManyReviews(Workspace &workspace, quint64 seed, int count, const QStringList &sentences)
{
    Writer writer(workspace, seed, count, sentences);
    BLUEPENCIL_TRY(writer.begin());
    for (int first = 0; first < count; first += perTransaction) {
        Transaction transaction(workspace.database());
        BLUEPENCIL_TRY(transaction.begin());
        for (int i = first; i < std::min(count, first + perTransaction); ++i)
            BLUEPENCIL_TRY(writer.add(i));
        BLUEPENCIL_TRY(transaction.commit());
    }
    return {};
}

Result<> addManyFates(Workspace &workspace)
{
    Transaction transaction(workspace.database());
    BLUEPENCIL_TRY(transaction.begin());
    const QStringList statements {
        QStringLiteral("INSERT INTO decision (decision_id, slot_id, item_id, item_revision, fence,"
                       " reviewer, action, draft_id, draft_sha256, final_sha256, final_text,"
                       " escalate_to, body, body_sha256, status, refusal, decided_at, committed_at)"
                       " SELECT decision_id, -feedback_no, item_id, item_revision, 1, reviewer,"
                       " action, draft_id, 'a', CASE WHEN has_final = 0 THEN NULL"
                       "  WHEN action = 'approve' THEN 'a' ELSE 'b' END,"
                       " CASE WHEN has_final = 1 THEN x'' END,"
                       " CASE WHEN action = 'escalate' THEN 'senior' END, x'7b7d', '',"
                       " CASE WHEN feedback_no % 50 = 0 THEN 'recalled' ELSE 'superseded' END,"
                       " CASE WHEN feedback_no % 50 = 0 THEN NULL ELSE 'lease-lost' END,"
                       " decided_at, decided_at FROM feedback"),
        QStringLiteral("UPDATE decision SET status = 'counted', refusal = NULL"
                       " WHERE slot_id % 50 <> 0 AND slot_id % 200 <> -3"),
        QStringLiteral("UPDATE feedback SET status = CASE WHEN feedback_no % 50 = 0 THEN 'recalled'"
                       " ELSE 'superseded' END WHERE feedback_no % 50 = 0"
                       " OR feedback_no % 200 = 3"),
        QStringLiteral("INSERT INTO outcome (outcome_id, item_id, producer, queue, decision_id,"
                       " status, state, payload, created_at) SELECT 'o-' || decision_id, item_id,"
                       " producer, queue, decision_id, 'decided', CASE status WHEN 'counted'"
                       " THEN 'committed' ELSE 'recalled' END, x'7b7d', decided_at FROM feedback"
                       " WHERE action <> 'escalate'"),
        QStringLiteral("INSERT INTO event (at, item_id, actor, kind) SELECT decided_at, item_id,"
                       " reviewer, 'decided' FROM feedback"),
        QStringLiteral("INSERT INTO event (at, item_id, actor, kind) SELECT decided_at, item_id,"
                       " reviewer, 'undone' FROM feedback WHERE feedback_no % 40 = 7"),
        QStringLiteral("INSERT INTO outcome_signal (outcome_id, kind, value, at, received_at)"
                       " SELECT outcome_id, CASE outcome_no % 3 WHEN 0 THEN 'csat' ELSE"
                       " 'complaint' END, x'34', created_at, created_at FROM outcome"
                       " WHERE outcome_no % 33 = 0 AND state = 'committed'"),
        QStringLiteral("INSERT INTO price (model, token_kind, valid_from, currency, per_million)"
                       " WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n"
                       " WHERE i < 4) SELECT 'model-' || i, kind, 0, 'USD', amount FROM n,"
                       " (SELECT 'input' AS kind, '2.5' AS amount UNION SELECT 'output', '10'"
                       "  UNION SELECT 'cache_read', '0.25')")};
    for (const QString &sql : statements)
        BLUEPENCIL_TRY(workspace.database().execute(sql));
    return transaction.commit();
}

Result<> addManyCalls(Workspace &workspace, int count)
{
    Transaction transaction(workspace.database());
    BLUEPENCIL_TRY(transaction.begin());
    const QString sql
        = QStringLiteral("INSERT INTO model_call (producer, call_id, at, model, operation, task,"
                         " input_tokens, output_tokens, cached_tokens, latency_ms, ttft_ms,"
                         " error_type, cost_nanos, currency, received_at)"
                         " WITH RECURSIVE n(i, some) AS (SELECT 0, 0 UNION ALL SELECT i + 1,"
                         " (i + 1) * 7919 FROM n WHERE i < %1 - 1)"
                         " SELECT 'local', 'c-' || i, %2 + i * %3, 'model-' || some % 5,"
                         " CASE WHEN some % 10 = 0 THEN 'embeddings' ELSE 'chat' END,"
                         " 'task-' || some % 6, 300 + some % 1801, 60 + some % 401, some % 257,"
                         " 400 + some % 9001 + some % 1000 / 1000.0, 100 + some % 1499,"
                         " CASE some % 97 WHEN 0 THEN 'timeout' WHEN 1 THEN '503' ELSE '' END,"
                         " CASE WHEN some % 5 = 0 THEN 100000 + some % 9000001 END,"
                         " CASE WHEN some % 5 = 0 THEN 'USD' ELSE '' END, %2 + i * %3 FROM n")
              .arg(count)
              .arg(ReviewsEnd - ReviewDays * dayMs)
              .arg(ReviewDays * dayMs / std::max(count, 1));
    BLUEPENCIL_TRY(workspace.database().execute(sql));
    return transaction.commit();
}

} // namespace bluepencil::bench
