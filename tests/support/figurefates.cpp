// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/figurefates.h"

#include "core/stats/prices.h"

#include <random>

namespace bluepencil::test {

namespace {

struct Made {
    QString decisionId;
    QString itemId;
    QString reviewer;
    bool hasOutcome = false;
    bool isStamped = false;
};

class Fates {
public:
    Fates(Workspace &workspace, SqlReviewQueue &queue, quint64 seed)
        : m_database(workspace.database())
        , m_queue(queue)
        , m_random(seed)
        , m_signalAt(FigureReviewsEnd + static_cast<UtcMs>(seed) * 1000)
    {
    }

    Result<> add()
    {
        BLUEPENCIL_TRY(addPrices());
        BLUEPENCIL_TRY(spreadArrivals());
        const Result<std::vector<Made>> made = decisions();
        if (!made)
            return fail(made.error());
        for (const Made &each : *made) {
            if (pick(12) == 0) // refused where the producer has it, or another builds upon it
                static_cast<void>(m_queue.recall(each.decisionId, each.reviewer));
            if (pick(9) == 0)
                BLUEPENCIL_TRY(addUndone(each));
            if (!each.hasOutcome && pick(4) == 0)
                BLUEPENCIL_TRY(supersede(each));
            else if (!each.hasOutcome && pick(2) == 0)
                BLUEPENCIL_TRY(addLateOutcome(each));
        }
        BLUEPENCIL_TRY(takeBackSome());
        return answer();
    }

private:
    int pick(int below) { return static_cast<int>(m_random() % static_cast<quint64>(below)); }

    Result<> addPrices()
    {
        for (const char *model : {"model-1", "model-2", "unknown"}) {
            for (const QString &kind : tokenKinds()) {
                if (pick(4) == 0)
                    continue;
                for (const qint64 day : {-30, 12}) {
                    const Price price {QString::fromLatin1(model), kind,
                                       FigureReviewsEnd + day * 86'400'000,
                                       pick(5) ? QStringLiteral("EUR") : QStringLiteral("GBP"),
                                       QString::number(1 + pick(40)) + QStringLiteral(".37")};
                    BLUEPENCIL_TRY(setPrice(m_database, price));
                }
            }
        }
        return {};
    }

    // When an item came never changes, so only of those that nobody has looked at yet.
    Result<> spreadArrivals()
    {
        Query spread(m_database,
                     QStringLiteral("UPDATE item SET created_at = ? + item_no * 7919 % 3456"
                                    " * 1000000 WHERE NOT EXISTS (SELECT 1 FROM feedback f"
                                    " WHERE f.item_id = item.item_id"
                                    " AND f.seq IS NOT NULL)"));
        return spread.bind(FigureReviewsStart).run();
    }

    Result<std::vector<Made>> decisions()
    {
        Query query(m_database,
                    QStringLiteral("SELECT f.decision_id, f.item_id, f.reviewer, o.outcome_no,"
                                   " f.seq"
                                   " FROM feedback f LEFT JOIN outcome o"
                                   " ON o.decision_id = f.decision_id"
                                   " WHERE f.status = 'counted' ORDER BY f.feedback_no"));
        BLUEPENCIL_TRY(query.run());
        std::vector<Made> made;
        Result<bool> row = query.next();
        for (; row && *row; row = query.next())
            made.push_back(
                {query.text(0), query.text(1), query.text(2), !query.isNull(3), !query.isNull(4)});
        if (!row)
            return fail(row.error());
        return made;
    }

    Result<> addUndone(const Made &made)
    {
        // What was undone before a decision is known when it is made; later it is of another one.
        const UtcMs later = made.isStamped || pick(3) == 0 ? 1000 : -1000;
        Query insert(m_database,
                     QStringLiteral("INSERT INTO event (at, item_id, actor, kind)"
                                    " SELECT committed_at + ?, item_id, reviewer, 'undone'"
                                    " FROM decision WHERE decision_id = ?"));
        return insert.bind(later).bind(made.decisionId).run();
    }

    Result<> supersede(const Made &made)
    {
        Query decision(
            m_database,
            QStringLiteral("UPDATE decision SET status = 'superseded', refusal = 'lease-lost'"
                           " WHERE decision_id = ?"));
        BLUEPENCIL_TRY(decision.bind(made.decisionId).run());
        Query feedback(m_database,
                       QStringLiteral("UPDATE feedback SET status = 'superseded', seq = NULL"
                                      " WHERE decision_id = ?"));
        return feedback.bind(made.decisionId).run();
    }

    // As where the other places of an item died.
    Result<> addLateOutcome(const Made &made)
    {
        Outcome outcome;
        outcome.outcomeId = QStringLiteral("late-") + made.decisionId;
        outcome.itemId = made.itemId;
        outcome.externalId = made.itemId;
        outcome.producer = QStringLiteral("local");
        outcome.status = OutcomeStatus::Decided;
        outcome.action = Action::Reject;
        outcome.reviewer = made.reviewer;
        outcome.decidedAt = FigureReviewsEnd;
        Query insert(m_database,
                     QStringLiteral("INSERT INTO outcome (outcome_id, item_id, producer, queue,"
                                    " decision_id, status, state, payload, created_at)"
                                    " SELECT ?, f.item_id, 'local', f.queue, f.decision_id,"
                                    " 'decided', 'committed', ?, f.decided_at FROM feedback f"
                                    " WHERE f.decision_id = ? AND f.status = 'counted'"
                                    " AND NOT EXISTS (SELECT 1 FROM outcome o"
                                    " WHERE o.item_id = f.item_id"
                                    " AND o.state IN ('committed', 'taken', 'acked'))"));
        insert.bind(outcome.outcomeId).bind(toLine(toJson(outcome))).bind(made.decisionId);
        return insert.run();
    }

    // As where reviewers had to agree and one of them recalls: the decision of the other counts.
    Result<> takeBackSome()
    {
        return m_database.execute(
            QStringLiteral("UPDATE outcome SET state = 'recalled' WHERE outcome_no % 11 = 3"
                           " AND state = 'committed' AND decision_id IS NOT NULL"));
    }

    Result<> answer()
    {
        const Result<std::vector<Outcome>> outcomes
            = m_queue.takeOutcomes(QStringLiteral("local"), 40, 0);
        if (!outcomes)
            return fail(outcomes.error());
        for (const Outcome &outcome : *outcomes) {
            for (int signal = pick(3); signal > 0; --signal)
                BLUEPENCIL_TRY(addSignal(outcome.outcomeId));
            if (pick(8) == 0)
                BLUEPENCIL_TRY(m_queue.nackOutcome(outcome.outcomeId, QStringLiteral("wrong")));
            else if (pick(2) == 0)
                BLUEPENCIL_TRY(m_queue.ackOutcome(outcome.outcomeId));
        }
        return {};
    }

    Result<> addSignal(const QString &outcomeId)
    {
        static const QStringList kinds {QStringLiteral("complaint"), QStringLiteral("csat"),
                                        QStringLiteral("reopened")};
        const Json value = pick(3) ? Json(pick(50) / 10.0) : Json("long story");
        return m_queue.signal({outcomeId, kinds[pick(3)], value, m_signalAt++});
    }

    Database &m_database;
    SqlReviewQueue &m_queue;
    std::mt19937_64 m_random;
    UtcMs m_signalAt; // each at a time of its own
};

} // namespace

Result<> addFigureFates(Workspace &workspace, SqlReviewQueue &queue, quint64 seed)
{
    return Fates(workspace, queue, seed).add();
}

} // namespace bluepencil::test
