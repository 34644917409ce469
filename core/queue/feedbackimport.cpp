// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/feedbackimport.h"

#include "core/model/feedback.h"
#include "core/model/fields.h"
#include "core/model/jsonlines.h"
#include "core/store/database/pagecache.h"
#include "core/store/searchindex.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace bluepencil {

namespace {

// Stands where the record at hand was decided, so that what the queue writes bears that time.
class RecordTime final : public Clock {
public:
    [[nodiscard]] UtcMs now() const override { return m_now; }

    [[nodiscard]] qint64 steady() const override { return m_now; }

    void set(UtcMs now) { m_now = now; }

private:
    UtcMs m_now = 0;
};

// What a line says beside the feedback.
struct Extra {
    QString outcomeId;
    QString notSentReason;
};

Result<Extra> extraOf(const Json &json)
{
    FieldReader fields(json, {});
    Extra extra;
    fields.name("outcome_id", extra.outcomeId);
    fields.text("not_sent_reason", extra.notSentReason, limits::NoteBytes);
    if (!fields.ok())
        return fail(*fields.error());
    return extra;
}

class FeedbackImport {
public:
    FeedbackImport(Workspace &workspace, const RandomSource &random, const QString &path,
                   const FeedbackImportOptions &options)
        : m_database(workspace.database())
        , m_queue(workspace, m_time, random)
        , m_reader(path)
        , m_options(options)
    {
    }

    Result<FeedbackImportReport> run()
    {
        BLUEPENCIL_TRY(m_reader.open());
        const LargePageCache cache(m_database);
        Transaction transaction(m_database);
        BLUEPENCIL_TRY(transaction.begin());
        GatheredWords words(m_database);
        while (true) {
            const Result<std::optional<QByteArray>> line = m_reader.next();
            if (!line)
                return fail(line.error());
            if (!*line)
                break;
            ++m_report.lines;
            const Result<> taken = take(**line);
            if (!taken)
                return fail(located(taken.error(), m_reader.where()));
        }
        for (const QString &itemId : std::as_const(m_order))
            BLUEPENCIL_TRY(close(m_items.value(itemId)));
        for (const Later &later : m_later) {
            const Result<> stored = storeSignal(later.signal);
            if (!stored)
                return fail(located(stored.error(), later.where));
        }
        BLUEPENCIL_TRY(words.store());
        if (!m_options.dryRun)
            BLUEPENCIL_TRY(transaction.commit());
        return m_report;
    }

private:
    // An item of this file, and which of its decisions the producer got.
    struct Restoring {
        QString itemId;
        QString decisionId;
        QString outcomeId;
        UtcMs decidedAt = 0;
        UtcMs lastAt = 0;
        bool certain = false; // the file names the outcome, or an expert decided
    };

    struct Later {
        Signal signal;
        QString where;
    };

    [[nodiscard]] bool isLeftOut(UtcMs at) const
    {
        return (m_options.from && at < *m_options.from)
            || (m_options.until && at >= *m_options.until);
    }

    Result<> take(const QByteArray &line)
    {
        const Result<Json> json = parseJsonObject(line);
        if (!json)
            return fail(json.error());
        if (!json->contains("feedback_id") && json->contains("outcome_id"))
            return takeSignal(line);
        const Result<Extra> extra = extraOf(*json);
        if (!extra)
            return fail(extra.error());
        Result<Feedback> feedback = parseFeedback(line, *json);
        if (!feedback)
            return fail(feedback.error());
        feedback->decision.decidedAt += m_options.shiftMs;
        if (isLeftOut(feedback->decision.decidedAt)) {
            ++m_report.leftOut;
            if (!extra->outcomeId.isEmpty())
                m_leftOut += extra->outcomeId;
            return {};
        }
        return store(*feedback, *extra);
    }

    Result<> store(const Feedback &feedback, const Extra &extra)
    {
        const Decision &decision = feedback.decision;
        m_time.set(decision.decidedAt);
        const bool isNew = !m_items.contains(feedback.itemId);
        const auto restored
            = m_queue.restoreInTransaction(feedback, extra.outcomeId, extra.notSentReason, isNew);
        if (!restored)
            return fail(restored.error());
        if (!restored->stored) {
            ++m_report.repeated;
            return {};
        }
        ++m_report.records;
        if (isNew)
            m_order += feedback.itemId;
        Restoring &item = m_items[feedback.itemId];
        item.itemId = feedback.itemId;
        item.lastAt = decision.decidedAt;
        if (!restored->answers)
            return {};
        // Where the file does not say which decision was let out: the expert's, else the first.
        const bool certain = !extra.outcomeId.isEmpty()
            || feedback.slotKind == slotKindName(SlotKind::Escalation)
            || feedback.slotKind == slotKindName(SlotKind::Adjudication);
        if (item.decisionId.isEmpty() || (certain && !item.certain)) {
            item.decisionId = decision.decisionId;
            item.outcomeId = extra.outcomeId;
            item.decidedAt = decision.decidedAt;
            item.certain = certain;
        }
        return {};
    }

    Result<> close(const Restoring &item)
    {
        m_time.set(item.decidedAt != 0 ? item.decidedAt : item.lastAt);
        return m_queue.closeRestoredInTransaction(item.itemId, item.decisionId, item.outcomeId);
    }

    // Signals are about outcomes, which come when their items are closed.
    Result<> takeSignal(const QByteArray &line)
    {
        Result<Signal> signal = parseSignal(line);
        if (!signal)
            return fail(signal.error());
        signal->at += m_options.shiftMs;
        m_later.push_back({std::move(*signal), m_reader.where()});
        return {};
    }

    Result<> storeSignal(const Signal &signal)
    {
        if (m_leftOut.contains(signal.outcomeId)
            || (m_options.until && signal.at >= *m_options.until)) {
            ++m_report.leftOut;
            return {};
        }
        m_time.set(signal.at);
        BLUEPENCIL_TRY(m_queue.signalInTransaction(signal));
        ++m_report.signalsTaken;
        return {};
    }

    Database &m_database;
    RecordTime m_time;
    SqlReviewQueue m_queue;
    JsonLinesReader m_reader;
    const FeedbackImportOptions &m_options;
    FeedbackImportReport m_report;
    QHash<QString, Restoring> m_items;
    QStringList m_order; // of m_items, as they came
    QSet<QString> m_leftOut; // outcome ids
    std::vector<Later> m_later;
};

} // namespace

Result<FeedbackImportReport> importFeedback(Workspace &workspace, const RandomSource &random,
                                            const QString &path,
                                            const FeedbackImportOptions &options)
{
    return FeedbackImport(workspace, random, path, options).run();
}

} // namespace bluepencil
