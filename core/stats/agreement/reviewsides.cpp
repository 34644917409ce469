// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/agreement/reviewsides.h"

#include "core/stats/figurejson.h"
#include "core/store/database/database.h"
#include "core/store/feedbackstore.h"

#include <map>

namespace bluepencil {

namespace {

Error unfitFor(const QString &filter, const QString &about)
{
    return {Error::Code::InvalidArgument, QStringLiteral("cannot be asked of ") + about, filter,
            QStringLiteral("leave the filter out")};
}

void bindAll(Query &query, const QVariantList &values)
{
    for (const QVariant &value : values)
        query.bind(value);
}

} // namespace

Result<DraftRequestFigures> draftRequestFigures(Database &database, const FeedbackFilter &filter)
{
    const QString about = QStringLiteral("requests for another draft");
    if (!filter.actions.isEmpty())
        return fail(unfitFor(QStringLiteral("--action"), about));
    if (!filter.labels.isEmpty())
        return fail(unfitFor(QStringLiteral("--label"), about));
    if (!filter.where.empty())
        return fail(unfitFor(QStringLiteral("--where"), about));
    FeedbackFilter ofRequests = filter;
    ofRequests.statuses.clear();
    const FilterSql which = filterSql(ofRequests);
    Query query(
        database,
        QStringLiteral("SELECT CASE WHEN f.state = 'refused' AND f.refusal IS NULL THEN 'late'"
                       " ELSE f.state END, count(*) FROM (SELECT r.state, r.refusal,"
                       "   r.queue, r.reviewer, r.created_at AS decided_at, i.task, i.model,"
                       "   i.language FROM draft_request r JOIN item i ON i.item_id = r.item_id"
                       "   WHERE i.is_probe = 0) f WHERE %1 GROUP BY 1")
            .arg(which.condition));
    bindAll(query, which.values);
    BLUEPENCIL_TRY(query.run());
    std::map<QString, qint64> became;
    qint64 all = 0;
    Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        became[query.text(0)] = query.integer(1);
        all += query.integer(1);
    }
    if (!row)
        return fail(row.error());
    const FilterSql decisions = filterSql(filter);
    Query decided(
        database,
        QStringLiteral("SELECT count(*) FROM feedback f WHERE %1").arg(decisions.condition));
    bindAll(decided, decisions.values);
    const Result<bool> counted = decided.runToRow();
    if (!counted)
        return fail(counted.error());
    DraftRequestFigures figures;
    figures.asked = all;
    figures.waiting = became[QStringLiteral("waiting")];
    figures.withdrawn = became[QStringLiteral("recalled")] + became[QStringLiteral("ended")];
    const qint64 closed = all - figures.waiting - figures.withdrawn;
    figures.answered = wilsonRate(became[QStringLiteral("answered")], closed);
    figures.refused = wilsonRate(became[QStringLiteral("refused")], closed);
    figures.late = wilsonRate(became[QStringLiteral("late")], closed);
    figures.perReview = wilsonRate(all, all + decided.integer(0));
    return figures;
}

Result<std::vector<CheckAnswerFigures>> checkAnswerFigures(Database &database,
                                                           const FeedbackFilter &filter)
{
    if (!filter.where.empty())
        return fail(unfitFor(QStringLiteral("--where"), QStringLiteral("answers to checks")));
    const FilterSql which = filterSql(filter);
    Query query(
        database,
        QStringLiteral("SELECT a.check_name, sum(CASE WHEN a.verdict = 'mended' THEN 1 ELSE 0 END),"
                       " count(*) FROM feedback_answer a JOIN feedback f"
                       " ON f.feedback_no = a.feedback_no WHERE %1"
                       " GROUP BY a.check_name ORDER BY a.check_name")
            .arg(which.condition));
    bindAll(query, which.values);
    BLUEPENCIL_TRY(query.run());
    std::vector<CheckAnswerFigures> figures;
    Result<bool> row = query.next();
    for (; row && *row; row = query.next())
        figures.push_back({query.text(0), wilsonRate(query.integer(1), query.integer(2))});
    if (!row)
        return fail(row.error());
    return figures;
}

OrderedJson toJson(const DraftRequestFigures &figures)
{
    OrderedJson json;
    json["asked"] = figures.asked;
    json["waiting"] = figures.waiting;
    json["withdrawn"] = figures.withdrawn;
    json["answered"] = shareJson(figures.answered);
    json["refused"] = shareJson(figures.refused);
    json["late"] = shareJson(figures.late);
    json["per_review"] = shareJson(figures.perReview);
    return json;
}

OrderedJson toJson(const std::vector<CheckAnswerFigures> &figures)
{
    OrderedJson json = OrderedJson::array();
    for (const CheckAnswerFigures &each : figures) {
        OrderedJson check;
        check["check"] = toStdString(each.check);
        check["right"] = shareJson(each.right);
        json.push_back(check);
    }
    return json;
}

} // namespace bluepencil
