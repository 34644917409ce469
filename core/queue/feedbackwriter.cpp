// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/feedbackwriter.h"

#include "core/store/searchindex.h"
#include "core/text/readingspeed.h"
#include "core/text/textjson.h"

namespace bluepencil {

Feedback makeFeedback(const ItemRow &item, const SlotRow &slot, const Draft &draft,
                      const Decision &decision, const QString &feedbackId, FeedbackStatus status)
{
    Feedback feedback;
    feedback.feedbackId = feedbackId;
    feedback.status = status;
    feedback.itemId = item.itemId;
    feedback.producer = item.producer;
    feedback.itemRevision = item.revision;
    feedback.slotId = slot.slotId;
    feedback.slotKind = slotKindName(slot.kind);
    feedback.arm = armName(item.arm);
    feedback.decision = decision;
    feedback.model = draft.model;
    feedback.itemLine = item.line;
    feedback.textEngine = textEngineName();
    if (decision.finalText) {
        const EditScript edits = diff(draft.text, *decision.finalText);
        feedback.edits = toJson(edits);
        feedback.metrics = toJson(editMetrics(draft.text, *decision.finalText, edits));
    } else {
        feedback.edits = Json::array();
        feedback.metrics = draftMetrics(draft.text);
    }
    return feedback;
}

namespace {

Result<> insertLabels(Database &database, qint64 feedbackNo, const std::vector<Label> &labels)
{
    Query insert(database,
                 QStringLiteral("INSERT INTO feedback_label (feedback_no, label_no, code, severity,"
                                " side, span_start, span_end) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    int labelNo = 0;
    for (const Label &label : labels) {
        insert.bind(feedbackNo).bind(labelNo++).bind(label.code).bind(severityName(label.severity));
        if (label.span) {
            insert.bind(label.span->side == Side::Draft ? QStringLiteral("draft")
                                                        : QStringLiteral("final"));
            insert.bind(label.span->start).bind(label.span->end);
        } else {
            insert.bind(QVariant()).bind(QVariant()).bind(QVariant());
        }
        BLUEPENCIL_TRY(insert.run());
    }
    return {};
}

// The verdicts alone: how often a check was right. What was said stays in the decision.
Result<> insertAnswers(Database &database, qint64 feedbackNo,
                       const std::vector<CheckAnswer> &answers)
{
    Query insert(database,
                 QStringLiteral("INSERT INTO feedback_answer (feedback_no, answer_no, check_name,"
                                " verdict) VALUES (?, ?, ?, ?)"));
    int answerNo = 0;
    for (const CheckAnswer &answer : answers) {
        insert.bind(feedbackNo).bind(answerNo++).bind(answer.check);
        BLUEPENCIL_TRY(insert.bind(verdictName(answer.verdict)).run());
    }
    return {};
}

qint64 wordsOf(const Json &metrics, const char *name)
{
    const auto found = metrics.find(name);
    return found != metrics.end() && found->is_number_integer() ? found->get<qint64>() : 0;
}

} // namespace

Result<> insertFeedback(Database &database, const Feedback &feedback, const Item &item)
{
    const Decision &decision = feedback.decision;
    const Draft *draft = item.draft(decision.draftId);
    const bool equal = draft && decision.finalText && draft->text == *decision.finalText;
    const Json &metrics = feedback.metrics;
    const std::optional<double> hter = metrics.contains("hter") && metrics["hter"].is_number()
        ? std::optional(metrics["hter"].get<double>())
        : std::nullopt;
    Query insert(
        database,
        QStringLiteral(
            "INSERT INTO feedback (feedback_id, decision_id, status, item_id, item_revision,"
            " slot_id, slot_kind, arm, producer, external_id, queue, task, category, language,"
            " conversation_id, subject_id, model, reviewer, action, draft_id, decided_at, "
            "active_ms,"
            " read_ms, keystrokes, coverage, has_final, texts_equal, hter, words_draft, "
            "words_final,"
            " usage_training, guideline_id, guideline_version, text_engine, item_line, decision,"
            " edits, metrics, evidence, floor_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?,"
            " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING feedback_no"));
    insert.bind(feedback.feedbackId).bind(decision.decisionId);
    insert.bind(feedbackStatusName(feedback.status));
    insert.bind(feedback.itemId).bind(feedback.itemRevision);
    insert.bind(feedback.slotId).bind(feedback.slotKind).bind(feedback.arm);
    insert.bind(feedback.producer).bind(item.externalId).bind(item.queue).bind(item.task);
    insert.bind(item.category).bind(item.language).bind(item.conversationId);
    insert.bind(item.subjectId).bind(feedback.model).bind(decision.reviewer);
    insert.bind(actionName(decision.action)).bind(decision.draftId).bind(decision.decidedAt);
    insert.bind(decision.activeMs).bind(decision.readMs).bind(decision.keystrokes);
    insert.bind(decision.coverage).bind(decision.finalText.has_value()).bind(equal).bind(hter);
    insert.bind(wordsOf(metrics, "words_draft")).bind(wordsOf(metrics, "words_final"));
    insert.bind(item.usage.training).bind(feedback.guidelineId).bind(feedback.guidelineVersion);
    insert.bind(feedback.textEngine).bind(feedback.itemLine).bind(toLine(toJson(decision)));
    insert.bind(toLine(feedback.edits)).bind(toLine(feedback.metrics));
    insert.bind(decision.attention.evidence);
    insert.bind(draft ? std::optional(readingFloorMs(draft->text, item.language)) : std::nullopt);
    BLUEPENCIL_TRY(insert.runToRow());
    const qint64 feedbackNo = insert.integer(0);
    insert.finish();
    BLUEPENCIL_TRY(indexFeedback(database, feedbackNo, feedback.itemId, decision,
                                 draft ? draft->text : QString()));
    BLUEPENCIL_TRY(insertLabels(database, feedbackNo, decision.labels));
    return insertAnswers(database, feedbackNo, decision.answers);
}

} // namespace bluepencil
