// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/eraser.h"

#include "core/model/checknames.h"
#include "core/queue/rights/blankrecords.h"
#include "core/queue/rights/personwords.h"
#include "core/queue/rows.h"
#include "core/store/recordingturn.h"

namespace bluepencil {

namespace {

class Eraser {
public:
    // `items` gives the ids of the items that go, by the one value `key`.
    Eraser(Database &database, const QString &items, const QString &key)
        : m_database(database)
        , m_items(items)
        , m_key(key)
    {
    }

    // A person: what names them among others as well.
    Result<ErasureReport> runForSubject()
    {
        BLUEPENCIL_TRY(listBatches());
        const Result<PersonWords> words = PersonWords::of(m_database, m_key);
        if (!words)
            return fail(words.error());
        BLUEPENCIL_TRY(redactBatches(*words));
        BLUEPENCIL_TRY(redactGifts(*words));
        BLUEPENCIL_TRY(redactDriftReasons(*words));
        BLUEPENCIL_TRY(redactHolds(*words));
        BLUEPENCIL_TRY(redactRequests(*words));
        BLUEPENCIL_TRY(redactSources(*words));
        BLUEPENCIL_TRY(eraseRights());
        return run();
    }

    Result<ErasureReport> run()
    {
        BLUEPENCIL_TRY(eraseWork());
        BLUEPENCIL_TRY(eraseRevisions());
        BLUEPENCIL_TRY(eraseItems());
        return m_report;
    }

    // What came before the item as it is now.
    Result<ErasureReport> runForEarlier()
    {
        BLUEPENCIL_TRY(eraseWork());
        BLUEPENCIL_TRY(eraseRevisions());
        return m_report;
    }

private:
    Result<> eraseWork()
    {
        BLUEPENCIL_TRY(eraseDecisions());
        BLUEPENCIL_TRY(eraseFeedback());
        BLUEPENCIL_TRY(eraseMemory());
        BLUEPENCIL_TRY(eraseOutcomes());
        BLUEPENCIL_TRY(eraseJournal());
        return eraseBenchmarked();
    }

    // `values` stand in front of the key.
    Result<qint64> update(const QString &sql, const QVariantList &values = {})
    {
        Query query(m_database, sql);
        for (const QVariant &value : values)
            query.bind(value);
        BLUEPENCIL_TRY(query.bind(m_key).run());
        return query.affectedRows();
    }

    // Rewrites one column of each row that is meant, the second of `select`; the first one names
    // the rows.
    template <typename Rewrite>
    Result<qint64> rewrite(const QString &select, const QString &store, const Rewrite &rewrite)
    {
        std::vector<std::pair<QString, QByteArray>> rows;
        {
            Query query(m_database, select);
            Result<bool> row = query.bind(m_key).runToRow();
            for (; row && *row; row = query.next())
                rows.emplace_back(query.text(0), rewrite(query));
            if (!row)
                return fail(row.error());
        }
        Query query(m_database, store);
        for (const auto &[key, bytes] : rows)
            BLUEPENCIL_TRY(query.bind(bytes).bind(key).run());
        return static_cast<qint64>(rows.size());
    }

    Result<> listBatches()
    {
        Query query(m_database, batchesOfSubjectSql());
        BLUEPENCIL_TRY(query.bind(m_key).bind(m_key).bind(m_key).run());
        while (true) {
            const Result<bool> row = query.next();
            if (!row)
                return fail(row.error());
            if (!*row)
                return {};
            m_report.batches
                += QStringLiteral("%1 r%2").arg(query.text(0), QString::number(query.integer(1)));
        }
    }

    Result<> eraseDecisions()
    {
        const Result<qint64> bodies = rewrite(
            decisionsToBlank() + m_items,
            QStringLiteral("UPDATE decision SET body = ? WHERE decision_id = ?"), blankDecision);
        if (!bodies)
            return fail(bodies.error());
        m_report.decisions = *bodies;
        const Result<qint64> finals = update(
            QStringLiteral("UPDATE decision SET final_text = ? WHERE final_text IS NOT NULL"
                           " AND item_id IN ")
                + m_items,
            {textBytes({})});
        if (!finals)
            return fail(finals.error());
        const Result<qint64> hashes = update(
            QStringLiteral("UPDATE decision SET draft_sha256 = 'erased', body_sha256 = 'erased',"
                           " final_sha256 = CASE WHEN final_sha256 IS NULL THEN NULL"
                           "   WHEN action = 'approve' THEN 'erased' ELSE 'erased final' END"
                           " WHERE item_id IN ")
            + m_items);
        return hashes ? Result<> {} : fail(hashes.error());
    }

    Result<> eraseFeedback()
    {
        const Result<qint64> decisions
            = rewrite(feedbackToBlank() + m_items,
                      QStringLiteral("UPDATE feedback SET decision = ? WHERE feedback_id = ?"),
                      blankDecision);
        if (!decisions)
            return fail(decisions.error());
        m_report.feedback = *decisions;
        const Result<qint64> labels
            = update(QStringLiteral("DELETE FROM feedback_label WHERE feedback_no IN"
                                    " (SELECT feedback_no FROM feedback WHERE item_id IN ")
                     + m_items + u')');
        if (!labels)
            return fail(labels.error());
        BLUEPENCIL_TRY(eraseForeignNames());
        const Result<qint64> lines
            = rewrite(QStringLiteral("SELECT feedback_id, external_id FROM feedback"
                                     " WHERE item_id IN ")
                          + m_items,
                      QStringLiteral("UPDATE feedback SET item_line = ? WHERE feedback_id = ?"),
                      [](const Query &row) { return blankItem(row.text(1)); });
        if (!lines)
            return fail(lines.error());
        const Result<qint64> rest = update(
            QStringLiteral("UPDATE feedback SET status = 'withdrawn', revision = revision + 1,"
                           " seq = NULL, conversation_id = '', subject_id = '', edits = ?"
                           " WHERE item_id IN ")
                + m_items,
            {QByteArray("[]")});
        return rest ? Result<> {} : fail(rest.error());
    }

    // What a file of feedback may have named as it liked: how often a check was right stays, and
    // which guideline of this workspace was shown.
    Result<> eraseForeignNames()
    {
        QVariantList checks;
        QStringList places;
        for (const QString &name : checkNames()) {
            checks += name;
            places += QStringLiteral("?");
        }
        const Result<qint64> answers
            = update(QStringLiteral("DELETE FROM feedback_answer WHERE check_name NOT IN (%1)"
                                    " AND feedback_no IN"
                                    " (SELECT feedback_no FROM feedback WHERE item_id IN ")
                             .arg(places.join(u','))
                         + m_items + u')',
                     checks);
        if (!answers)
            return fail(answers.error());
        const Result<qint64> guidelines
            = update(QStringLiteral("UPDATE feedback SET guideline_id = '', guideline_version = ''"
                                    " WHERE NOT EXISTS (SELECT 1 FROM guideline g"
                                    " WHERE g.id = feedback.guideline_id"
                                    " AND g.version = feedback.guideline_version)"
                                    " AND item_id IN ")
                     + m_items);
        return guidelines ? Result<> {} : fail(guidelines.error());
    }

    Result<> eraseMemory()
    {
        BLUEPENCIL_TRY(noteForgotten(m_database));
        const Result<qint64> records
            = update(QStringLiteral("DELETE FROM memory_record WHERE item_id IN ") + m_items);
        return records ? Result<> {} : fail(records.error());
    }

    Result<> eraseOutcomes()
    {
        const Result<qint64> payloads = rewrite(
            outcomesToBlank() + m_items,
            QStringLiteral("UPDATE outcome SET payload = ? WHERE outcome_id = ?"), blankOutcome);
        if (!payloads)
            return fail(payloads.error());
        m_report.outcomes = *payloads;
        BLUEPENCIL_TRY(eraseRequests());
        for (const QString &sql :
             {QStringLiteral("UPDATE outcome SET not_sent_reason = NULL WHERE item_id IN "),
              QStringLiteral("UPDATE slot SET not_sent_reason = NULL,"
                             " returned_decision_id = NULL, returned_request_id = NULL"
                             " WHERE item_id IN ")}) {
            const Result<qint64> done = update(sql + m_items);
            if (!done)
                return fail(done.error());
        }
        const Result<qint64> values
            = update(QStringLiteral("DELETE FROM outcome_signal WHERE outcome_id IN"
                                    " (SELECT outcome_id FROM outcome WHERE item_id IN ")
                     + m_items + u')');
        return values ? Result<> {} : fail(values.error());
    }

    Result<> eraseRequests()
    {
        const Result<qint64> bodies
            = rewrite(requestsToBlank() + m_items,
                      QStringLiteral("UPDATE draft_request SET body = ? WHERE request_id = ?"),
                      blankDecision);
        if (!bodies)
            return fail(bodies.error());
        const Result<qint64> payloads
            = rewrite(requestPayloadsToBlank() + m_items,
                      QStringLiteral("UPDATE draft_request SET payload = ? WHERE request_id = ?"),
                      blankOutcome);
        if (!payloads)
            return fail(payloads.error());
        const Result<qint64> rest
            = update(QStringLiteral("UPDATE draft_request SET body_sha256 = 'erased',"
                                    " refusal = NULL WHERE item_id IN ")
                     + m_items);
        return rest ? Result<> {} : fail(rest.error());
    }

    Result<> eraseJournal()
    {
        for (const QString &sql : {QStringLiteral("DELETE FROM journal_working WHERE item_id IN "),
                                   QStringLiteral("DELETE FROM journal_decision WHERE item_id IN "),
                                   QStringLiteral("DELETE FROM journal_lease WHERE item_id IN ")}) {
            const Result<qint64> done = update(sql + m_items);
            if (!done)
                return fail(done.error());
        }
        return {};
    }

    // A filter may name the person.
    Result<> redactBatches(const PersonWords &words)
    {
        const auto redact = [&words](const Query &row) {
            return words.inFilters(row.bytes(1));
        };
        for (const QString &column : {QStringLiteral("config"), QStringLiteral("manifest")}) {
            const Result<qint64> done = rewrite(
                QStringLiteral("SELECT batch_id || ' ' || revision, %1 FROM batch WHERE ? <> ''")
                    .arg(column),
                QStringLiteral("UPDATE batch SET %1 = ? WHERE batch_id || ' ' || revision = ?")
                    .arg(column),
                redact);
            if (!done)
                return fail(done.error());
        }
        const Result<qint64> recipes
            = rewrite(QStringLiteral("SELECT name, config FROM recipe WHERE ? <> ''"),
                      QStringLiteral("UPDATE recipe SET config = ? WHERE name = ?"), redact);
        if (!recipes)
            return fail(recipes.error());
        const Result<qint64> benchmarks
            = rewrite(QStringLiteral("SELECT name || ' ' || version, config FROM benchmark"
                                     " WHERE ? <> ''"),
                      QStringLiteral("UPDATE benchmark SET config = ?"
                                     " WHERE name || ' ' || version = ?"),
                      redact);
        return benchmarks ? Result<>() : fail(benchmarks.error());
    }

    struct Gift {
        QString batchId;
        qint64 revision = 0;
        QString to;
        qint64 at = 0;
        QString note;
    };

    Result<std::vector<Gift>> gifts()
    {
        Query query(m_database,
                    QStringLiteral("SELECT batch_id, batch_revision, given_to, given_at, note"
                                   " FROM batch_given"));
        std::vector<Gift> gifts;
        Result<bool> row = query.runToRow();
        while (row && *row) {
            gifts.push_back(
                {query.text(0), query.integer(1), query.text(2), query.integer(3), query.text(4)});
            row = query.next();
        }
        if (!row)
            return fail(row.error());
        return gifts;
    }

    // Whom a batch was given to, and what for, is typed freely.
    Result<> redactGifts(const PersonWords &words)
    {
        const Result<std::vector<Gift>> all = gifts();
        if (!all)
            return fail(all.error());
        for (const Gift &gift : *all) {
            const QString note = words.inNote(gift.note);
            const QString to = words.inNote(gift.to);
            if (note == gift.note && to == gift.to)
                continue;
            const Result<QString> free = to == gift.to ? to : freeRecipient(gift, to);
            if (!free)
                return fail(free.error());
            Query query(m_database,
                        QStringLiteral("UPDATE batch_given SET given_to = ?, note = ?"
                                       " WHERE batch_id = ? AND batch_revision = ?"
                                       " AND given_to = ? AND given_at = ?"));
            query.bind(*free).bind(note).bind(gift.batchId).bind(gift.revision);
            BLUEPENCIL_TRY(query.bind(gift.to).bind(gift.at).run());
        }
        return {};
    }

    // Why an alarm of drift may end is typed freely.
    Result<> redactDriftReasons(const PersonWords &words)
    {
        std::vector<std::pair<qint64, QString>> reasons;
        Query query(m_database,
                    QStringLiteral("SELECT alarm_no, reason FROM drift_alarm"
                                   " WHERE reason IS NOT NULL"));
        Result<bool> row = query.runToRow();
        for (; row && *row; row = query.next())
            reasons.emplace_back(query.integer(0), query.utf8(1));
        if (!row)
            return fail(row.error());
        for (const auto &[no, reason] : reasons) {
            const QString redacted = words.inNote(reason);
            if (redacted == reason)
                continue;
            Query update(m_database,
                         QStringLiteral("UPDATE drift_alarm SET reason = ? WHERE alarm_no = ?"));
            BLUEPENCIL_TRY(update.bind(textBytes(redacted)).bind(no).run());
        }
        return {};
    }

    // The key tells two gifts of the same moment apart by whom they went to.
    Result<QString> freeRecipient(const Gift &gift, const QString &to)
    {
        QString free = to;
        for (int number = 2;; ++number) {
            Query query(m_database,
                        QStringLiteral("SELECT 1 FROM batch_given WHERE batch_id = ?"
                                       " AND batch_revision = ? AND given_to = ?"
                                       " AND given_at = ?"));
            query.bind(gift.batchId).bind(gift.revision).bind(free);
            const Result<bool> taken = query.bind(gift.at).runToRow();
            if (!taken)
                return fail(taken.error());
            if (!*taken)
                return free;
            free = to + QStringLiteral(" (%1)").arg(number);
        }
    }

    // Those that stand over the person refused the erasure; by the others something is held still.
    Result<> redactHolds(const PersonWords &words)
    {
        const QString store = QStringLiteral("UPDATE legal_hold SET %1 = ? WHERE hold_no = ?");
        const QString select
            = QStringLiteral("SELECT CAST(hold_no AS TEXT), %1 FROM legal_hold WHERE ? <> ''");
        const QString standing = QStringLiteral(" AND released_at IS %1NULL");
        const Result<qint64> open
            = rewrite(select.arg(QStringLiteral("filter")) + standing.arg(QString()),
                      store.arg(QStringLiteral("filter")),
                      [&words](const Query &row) { return words.inStandingFilter(row.bytes(1)); });
        if (!open)
            return fail(open.error());
        const Result<qint64> filters
            = rewrite(select.arg(QStringLiteral("filter")) + standing.arg(QStringLiteral("NOT ")),
                      store.arg(QStringLiteral("filter")),
                      [&words](const Query &row) { return words.inFilters(row.bytes(1)); });
        if (!filters)
            return fail(filters.error());
        const Result<qint64> reasons
            = rewrite(select.arg(QStringLiteral("reason")), store.arg(QStringLiteral("reason")),
                      [&words](const Query &row) { return textBytes(words.inNote(row.utf8(1))); });
        if (!reasons)
            return fail(reasons.error());
        const Result<qint64> persons
            = update(QStringLiteral("UPDATE legal_hold SET subject_id = '' WHERE subject_id = ?"));
        return persons ? Result<> {} : fail(persons.error());
    }

    // Of other persons: what they asked for may tell of this one.
    Result<> redactRequests(const PersonWords &words)
    {
        for (const QString &column : {QStringLiteral("note"), QStringLiteral("answer")}) {
            const Result<qint64> done = rewrite(
                QStringLiteral("SELECT CAST(request_no AS TEXT), %1 FROM rights_request"
                               " WHERE %1 IS NOT NULL AND subject_id <> ?")
                    .arg(column),
                QStringLiteral("UPDATE rights_request SET %1 = ? WHERE request_no = ?").arg(column),
                [&words](const Query &row) { return textBytes(words.inNote(row.utf8(1))); });
            if (!done)
                return fail(done.error());
        }
        return {};
    }

    // The names of files that were read in.
    Result<> redactSources(const PersonWords &words)
    {
        std::vector<std::pair<QString, QString>> sources;
        {
            Query query(m_database, QStringLiteral("SELECT import_id, source FROM import"));
            Result<bool> row = query.runToRow();
            for (; row && *row; row = query.next()) {
                const QString source = words.inPath(query.text(1));
                if (source != query.text(1))
                    sources.emplace_back(query.text(0), source);
            }
            if (!row)
                return fail(row.error());
        }
        Query query(m_database, QStringLiteral("UPDATE import SET source = ? WHERE import_id = ?"));
        for (const auto &[importId, source] : sources)
            BLUEPENCIL_TRY(query.bind(source).bind(importId).run());
        return {};
    }

    Result<> eraseRights()
    {
        const Result<qint64> restrictions
            = update(QStringLiteral("DELETE FROM restriction WHERE subject_id = ?"));
        return restrictions ? Result<> {} : fail(restrictions.error());
    }

    // A benchmark goes on with the items that are left; what runs scored are numbers.
    Result<> eraseBenchmarked()
    {
        const Result<qint64> done
            = update(QStringLiteral("DELETE FROM benchmark_item WHERE item_id IN ") + m_items);
        return done ? Result<>() : fail(done.error());
    }

    Result<> eraseRevisions()
    {
        const Result<qint64> corrections
            = update(QStringLiteral("DELETE FROM rectification WHERE item_id IN ") + m_items);
        if (!corrections)
            return fail(corrections.error());
        const Result<qint64> revisions
            = update(QStringLiteral("DELETE FROM item_revision WHERE EXISTS (SELECT 1 FROM item i"
                                    " WHERE i.producer = item_revision.producer"
                                    " AND i.external_id = item_revision.external_id"
                                    " AND i.item_id IN ")
                     + m_items + u')');
        return revisions ? Result<>() : fail(revisions.error());
    }

    Result<> eraseItems()
    {
        const Result<qint64> history
            = update(QStringLiteral("DELETE FROM item WHERE final_text IS NOT NULL AND item_id IN ")
                     + m_items);
        if (!history)
            return fail(history.error());
        m_report.historyItems = *history;
        const Result<qint64> lines = rewrite(
            QStringLiteral("SELECT item_id, external_id FROM item WHERE item_id IN ") + m_items,
            QStringLiteral("UPDATE item SET line = ? WHERE item_id = ?"),
            [](const Query &row) { return blankItem(row.text(1)); });
        if (!lines)
            return fail(lines.error());
        m_report.items = *lines;
        const Result<qint64> rest
            = update(QStringLiteral("UPDATE item SET title = '', conversation_id = '',"
                                    " subject_id = '', body_sha256 = 'erased'"
                                    " WHERE item_id IN ")
                     + m_items);
        return rest ? Result<> {} : fail(rest.error());
    }

    Database &m_database;
    QString m_items;
    QString m_key;
    ErasureReport m_report;
};

} // namespace

Result<ErasureReport> eraseItemsOf(Database &database, const QString &subjectId)
{
    return Eraser(database, itemsOfSubject(), subjectId).runForSubject();
}

Result<ErasureReport> eraseItem(Database &database, const QString &itemId)
{
    return Eraser(database, QStringLiteral("(SELECT item_id FROM item WHERE item_id = ?)"), itemId)
        .run();
}

Result<ErasureReport> eraseEarlierTexts(Database &database, const QString &itemId)
{
    return Eraser(database, QStringLiteral("(SELECT item_id FROM item WHERE item_id = ?)"), itemId)
        .runForEarlier();
}

QString itemsOfSubject()
{
    return QStringLiteral("(SELECT item_id FROM item WHERE subject_id = ? AND subject_id <> '')");
}

QString batchesOfSubjectSql()
{
    // By the key of the records; they are many more than the items of one person.
    return QStringLiteral("SELECT r.batch_id, r.batch_revision FROM batch_record r"
                          " WHERE r.feedback_id IN (SELECT f.feedback_id FROM feedback f"
                          " WHERE f.item_id IN %1) AND %2"
                          " UNION SELECT r.batch_id, r.batch_revision FROM batch_record r"
                          " WHERE r.feedback_id IN (SELECT f.feedback_id FROM feedback f"
                          " WHERE f.subject_id = ? AND f.subject_id <> '') AND %2"
                          " UNION SELECT r.batch_id, r.batch_revision FROM batch_record r"
                          " WHERE r.feedback_id IN (SELECT 'history:' || i.item_id FROM item i"
                          " WHERE i.subject_id = ? AND i.subject_id <> '') AND %2 ORDER BY 1, 2")
        .arg(itemsOfSubject(), ofWholeBatchSql(QStringLiteral("r")));
}

} // namespace bluepencil
