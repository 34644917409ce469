// SPDX-License-Identifier: GPL-3.0-or-later
// What of a selection came in with its answer, and was never decided on.
#include "core/dataset/clearing/clearingqueue.h"
#include "core/dataset/selection/selection.h"
#include "core/store/feedbackstore.h"
#include "core/store/recordingturn.h"
#include "core/store/records.h"

namespace bluepencil {

namespace {

// True if a history line of that item, from that file, is meant: it knows nothing of actions,
// reviewers, models and labels.
bool matchesHistory(const Item &item, const FeedbackFilter &filter, UtcMs at)
{
    const auto among = [](const QStringList &wanted, const QString &value) {
        return wanted.isEmpty() || wanted.contains(value);
    };
    return filter.actions.isEmpty() && filter.reviewers.isEmpty() && filter.models.isEmpty()
        && filter.labels.isEmpty() && among(filter.queues, item.queue)
        && among(filter.tasks, item.task) && among(filter.languages, item.language)
        && (!filter.from || at >= *filter.from) && (!filter.to || at < *filter.to);
}

} // namespace

Result<> Selection::forEachHistory(const Visit &visit, ClearingQueue *queue, int most)
{
    const FeedbackFilter wanted = filter();
    const QStringList before = m_since ? m_since->batches() : QStringList();
    const QStringList marks(before.size(), QStringLiteral("?"));
    Query query(m_database,
                QStringLiteral("SELECT i.item_id, i.producer, i.revision, i.line, i.created_at,"
                               " i.queue, %1 FROM item i WHERE i.state = 'history'")
                        .arg(intactSql(m_database, QStringLiteral("item"), QStringLiteral("i")))
                    + (before.isEmpty()
                           ? QString()
                           : QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM batch_record r"
                                            " WHERE r.feedback_id = 'history:' || i.item_id"
                                            " AND r.batch_id IN (%1) AND %2)")
                                 .arg(marks.join(u','), ofWholeBatchSql(QStringLiteral("r"))))
                    + (most > 0 ? QStringLiteral(" LIMIT %1").arg(most)
                                : QStringLiteral(" ORDER BY i.producer, i.external_id")));
    for (const QString &batch : before)
        query.bind(batch);
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next()) {
        Feedback feedback;
        feedback.feedbackId = QStringLiteral("history:") + query.text(0);
        if (isPassedOver(feedback.feedbackId))
            continue;
        if (!query.boolean(6)) {
            m_damaged.insert(feedback.feedbackId);
            continue;
        }
        feedback.itemId = query.text(0);
        feedback.producer = query.text(1);
        feedback.revision = static_cast<int>(query.integer(2));
        feedback.itemRevision = feedback.revision;
        feedback.itemLine = query.bytes(3);
        feedback.slotKind = QStringLiteral("history");
        feedback.arm = QStringLiteral("control");
        Result<Item> item = parseItem(feedback.itemLine, true);
        if (!item)
            return fail(item.error());
        item->queue = query.text(5);
        const Result<bool> matches = matchesWhere(feedback.itemLine, wanted);
        if (!matches)
            return fail(matches.error());
        const UtcMs at = item->decidedAt.value_or(query.integer(4));
        if (!*matches || !item->finalText || !matchesHistory(*item, wanted, at))
            continue;
        feedback.decision.externalId = item->externalId;
        feedback.decision.finalText = item->finalText;
        Judged judged;
        judged.feedback = &feedback;
        judged.answer = *item->finalText;
        judged.prompt = promptOf(*item);
        judged.situation = item->usage.training ? Situation::History : Situation::TrainingRefused;
        judged.item = std::move(*item);
        judged.withheld = withheld(feedback.itemId, judged);
        if (m_config.preparation.history == History::Gold && judged.withheld.isEmpty()
            && !m_splits.reserve(feedback.producer, judged.item))
            m_trainedOn.insert(feedback.feedbackId);
        BLUEPENCIL_TRY(visitCleared(feedback, judged, visit, queue));
        if (queue != nullptr) // whom gold may be of is decided one by one
            BLUEPENCIL_TRY(queue->finish());
    }
    return row ? Result<>() : fail(row.error());
}

} // namespace bluepencil
