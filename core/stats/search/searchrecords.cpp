// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/search/searchrecords.h"

#include <utility>

namespace bluepencil {

namespace {

const QString notRestrictedItem
    = QStringLiteral(" AND i.state <> 'staged' AND NOT EXISTS (SELECT 1 FROM restriction x"
                     " WHERE x.subject_id = i.subject_id)");

Error gone(const QString &id)
{
    return {Error::Code::NotFound, QStringLiteral("there is no such thing to be looked at"), id,
            QStringLiteral("search again")};
}

bool mayLook(const SearchViewer &viewer, const QString &queue, const QString &state)
{
    const bool isOthers = !viewer.queues.isEmpty() && !viewer.queues.contains(queue);
    return !isOthers && (viewer.reviewer.isEmpty() || state != u"open");
}

void dropMeasures(Decision &decision)
{
    decision.activeMs.reset();
    decision.readMs.reset();
    decision.keystrokes.reset();
    decision.coverage.reset();
    decision.attention = {};
    decision.suggestions = {};
}

} // namespace

Result<SearchedItem> readSearchedItem(Database &database, const QString &itemId,
                                      const SearchViewer &viewer)
{
    Query query(database,
                QStringLiteral("SELECT i.line, i.state, i.created_at, i.queue FROM item i"
                               " WHERE i.item_id = ? AND i.body_sha256 <> 'erased'")
                    + notRestrictedItem);
    const Result<bool> row = query.bind(itemId).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row || !mayLook(viewer, query.text(3), query.text(1)))
        return fail(gone(itemId));
    Result<Item> item = parseItem(query.bytes(0), query.text(1) == u"history");
    if (!item)
        return fail(item.error());
    return SearchedItem {std::move(*item), query.text(1), query.integer(2)};
}

Result<FeedbackRecord> readSearchedDecision(Database &database, const QString &feedbackId,
                                            const SearchViewer &viewer)
{
    Query query(database,
                QStringLiteral("SELECT i.queue, i.state FROM feedback f"
                               " JOIN item i ON i.item_id = f.item_id"
                               " WHERE f.feedback_id = ? AND f.status = 'counted'")
                    + notRestrictedItem);
    const Result<bool> row = query.bind(feedbackId).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row || !mayLook(viewer, query.text(0), query.text(1)))
        return fail(gone(feedbackId));
    query.finish();
    Result<FeedbackRecord> record = readFeedbackRecord(database, feedbackId);
    if (!record) {
        const Error::Code code = record.error().code;
        const bool isHidden = code == Error::Code::NotFound || code == Error::Code::NotPermitted;
        return fail(isHidden ? gone(feedbackId) : record.error());
    }
    Decision &decision = record->feedback.decision;
    if (!viewer.reviewer.isEmpty() && decision.reviewer != viewer.reviewer)
        dropMeasures(decision);
    return record;
}

} // namespace bluepencil
