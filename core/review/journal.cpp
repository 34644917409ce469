// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/journal.h"

#include "core/base/limits.h"

#include <algorithm>
#include <utility>

namespace bluepencil {

namespace {

// More cannot be read again. The oldest are about texts that are long gone.
std::vector<CheckAnswer> latest(const std::vector<CheckAnswer> &answers)
{
    const auto most = qsizetype(limits::Labels);
    const auto count = qsizetype(answers.size());
    return {answers.end() - std::min(count, most), answers.end()};
}

// Shares of the screen and what was offered there: one column holds both.
QByteArray shownLine(const WorkingState &state)
{
    OrderedJson json = toJson(state.attention);
    if (!state.suggestions.isEmpty())
        json["suggestions"] = toJson(state.suggestions);
    return toLine(json);
}

Result<> readShown(const QByteArray &line, WorkingState &state)
{
    const Result<Json> json = parseJson(line);
    const Result<Attention> attention
        = json ? attentionFromJson(*json, {}) : Result<Attention>(fail(json.error()));
    if (!attention)
        return fail(attention.error());
    state.attention = *attention;
    // Counts that cannot be read must not keep the text away.
    if (json->contains("suggestions"))
        state.suggestions
            = suggestionsFromJson((*json)["suggestions"], {}).value_or(SuggestionCounts());
    return {};
}

Result<> insertWork(Database &database, const SavedWork &work, const QString &reviewer, UtcMs now)
{
    Query insert(
        database,
        QStringLiteral("INSERT INTO journal_working (slot_id, fence, item_id, reviewer, draft_id,"
                       " seen_revision, text, labels, note, active_ms, read_ms, keystrokes,"
                       " coverage, attention, answers, draft_aside, saved_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (item_id, reviewer) DO UPDATE SET slot_id = excluded.slot_id,"
                       " fence = excluded.fence, draft_id = excluded.draft_id,"
                       " seen_revision = excluded.seen_revision, text = excluded.text,"
                       " labels = excluded.labels, note = excluded.note,"
                       " active_ms = excluded.active_ms, read_ms = excluded.read_ms,"
                       " keystrokes = excluded.keystrokes, coverage = excluded.coverage,"
                       " attention = excluded.attention, answers = excluded.answers,"
                       " draft_aside = excluded.draft_aside, saved_at = excluded.saved_at"));
    const WorkingState &state = work.state;
    insert.bind(work.key.slotId).bind(work.key.fence).bind(work.itemId).bind(reviewer);
    insert.bind(work.draftId).bind(state.seenRevision).bind(textBytes(state.text));
    insert.bind(toLine(toJson(state.labels))).bind(textBytes(state.note));
    insert.bind(state.activeMs).bind(state.readMs).bind(state.keystrokes).bind(state.coverage);
    insert.bind(shownLine(state)).bind(toLine(toJson(latest(state.answers))));
    return insert.bind(state.draftAside ? 1 : 0).bind(now).run();
}

Result<> deleteWork(Database &database, const QString &itemId, const QString &reviewer)
{
    Query drop(database,
               QStringLiteral("DELETE FROM journal_working WHERE item_id = ?"
                              " AND reviewer = ?"));
    return drop.bind(itemId).bind(reviewer).run();
}

Result<> insertEvent(Database &database, const QString &itemId, qint64 slotId,
                     const QString &reviewer, const WorkEvent &event, UtcMs now)
{
    Query insert(database,
                 QStringLiteral("INSERT INTO event (at, item_id, slot_id, actor, kind, detail)"
                                " VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(now).bind(itemId).bind(slotId).bind(reviewer).bind(event.kind);
    return insert.bind(toLine(event.detail)).run();
}

// Without a time it is not forgotten with the others: nobody has read it yet.
Result<> setAside(Database &database, const QString &decisionId, const Error &reason)
{
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    Query update(database,
                 QStringLiteral("UPDATE journal_decision SET state = 'refused', refusal = ?"
                                " WHERE decision_id = ? AND state = 'pending'"));
    BLUEPENCIL_TRY(update.bind(textBytes(toString(reason))).bind(decisionId).run());
    return transaction.commit();
}

Result<> expectOne(Query &update, const QString &decisionId)
{
    BLUEPENCIL_TRY(update.run());
    if (update.affectedRows() == 1)
        return {};
    return fail(Error::Code::NotFound, QStringLiteral("is not pending any more"), decisionId);
}

} // namespace

Journal::Journal(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<> Journal::saveWork(const SavedWork &work, const QString &reviewer,
                           const std::optional<WorkEvent> &event)
{
    Transaction transaction(m_database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(insertWork(m_database, work, reviewer, m_clock.now()));
    if (event) {
        BLUEPENCIL_TRY(
            insertEvent(m_database, work.itemId, work.key.slotId, reviewer, *event, m_clock.now()));
    }
    return transaction.commit();
}

Result<std::optional<SavedWork>> Journal::work(const QString &itemId, const QString &reviewer)
{
    Query query(m_database,
                QStringLiteral("SELECT slot_id, fence, draft_id, seen_revision, text, labels, note,"
                               " active_ms, read_ms, keystrokes, coverage, attention, answers,"
                               " saved_at, draft_aside FROM journal_working"
                               " WHERE item_id = ? AND reviewer = ?"));
    const Result<bool> row = query.bind(itemId).bind(reviewer).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    SavedWork work;
    work.key = {query.integer(0), query.integer(1)};
    work.itemId = itemId;
    work.draftId = query.text(2);
    work.state.seenRevision = static_cast<int>(query.integer(3));
    work.state.text = query.utf8(4);
    const Result<Json> json = parseJson(query.bytes(5));
    Result<std::vector<Label>> labels
        = json ? labelsFromJson(*json) : Result<std::vector<Label>>(fail(json.error()));
    if (!labels)
        return fail(labels.error());
    work.state.labels = std::move(*labels);
    work.state.note = query.utf8(6);
    work.state.activeMs = query.integer(7);
    work.state.readMs = query.integer(8);
    work.state.keystrokes = static_cast<int>(query.integer(9));
    work.state.coverage = query.real(10);
    BLUEPENCIL_TRY(readShown(query.bytes(11), work.state));
    const Result<Json> given = parseJson(query.bytes(12));
    // Those that cannot be read are asked for again; the text must not stay away for them.
    if (auto answers = given ? answersFromJson(*given) : std::vector<CheckAnswer>())
        work.state.answers = std::move(*answers);
    work.savedAt = query.integer(13);
    work.state.draftAside = query.integer(14) != 0;
    return work;
}

Result<> Journal::dropWork(const QString &itemId, const QString &reviewer)
{
    Transaction transaction(m_database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(deleteWork(m_database, itemId, reviewer));
    return transaction.commit();
}

Result<> Journal::put(const JournalledDecision &decision, const SavedWork &work)
{
    const DecisionRequest &request = decision.request;
    const QByteArray body = toLine(toJson(request.decision));
    if (const Result<Decision> readable = parseDecision(body); !readable)
        return fail(readable.error());
    Transaction transaction(m_database);
    BLUEPENCIL_TRY(transaction.begin());
    Query insert(
        m_database,
        QStringLiteral("INSERT INTO journal_decision (decision_id, slot_id, fence, item_id,"
                       " reviewer, seen_revision, body, state, made_at, due_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, 'pending', ?, ?)"
                       " ON CONFLICT (decision_id) DO UPDATE SET state = 'pending',"
                       " slot_id = excluded.slot_id, fence = excluded.fence,"
                       " seen_revision = excluded.seen_revision, body = excluded.body,"
                       " made_at = excluded.made_at, due_at = excluded.due_at"));
    insert.bind(request.decision.decisionId).bind(request.key.slotId).bind(request.key.fence);
    insert.bind(decision.itemId).bind(request.decision.reviewer).bind(request.seenRevision);
    insert.bind(body).bind(decision.madeAt).bind(decision.dueAt);
    BLUEPENCIL_TRY(insert.run());
    BLUEPENCIL_TRY(insertWork(m_database, work, request.decision.reviewer, m_clock.now()));
    return transaction.commit();
}

Result<> Journal::undo(const QString &decisionId, const QString &event)
{
    Transaction transaction(m_database);
    BLUEPENCIL_TRY(transaction.begin());
    Query drop(m_database,
               QStringLiteral("DELETE FROM journal_decision WHERE decision_id = ?"
                              " AND state = 'pending' RETURNING item_id, slot_id, reviewer"));
    const Result<bool> row = drop.bind(decisionId).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(Error::Code::NotFound, QStringLiteral("is not pending any more"), decisionId);
    const QString itemId = drop.text(0);
    const qint64 slotId = drop.integer(1);
    const QString reviewer = drop.text(2);
    drop.finish();
    const WorkEvent made {event, {{"decision_id", toStdString(decisionId)}}};
    BLUEPENCIL_TRY(insertEvent(m_database, itemId, slotId, reviewer, made, m_clock.now()));
    return transaction.commit();
}

Result<std::vector<JournalledDecision>> Journal::pending(const QString &reviewer)
{
    Query query(m_database,
                QStringLiteral("SELECT slot_id, fence, item_id, seen_revision, body, made_at,"
                               " due_at, decision_id FROM journal_decision"
                               " WHERE state = 'pending'"
                               " AND reviewer = ? ORDER BY made_at, decision_id"));
    BLUEPENCIL_TRY(query.bind(reviewer).run());
    std::vector<JournalledDecision> decisions;
    std::vector<std::pair<QString, Error>> unreadable;
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        Result<Decision> decision = parseDecision(query.bytes(4));
        JournalledDecision entry;
        entry.request.key = {query.integer(0), query.integer(1)};
        if (decision) {
            entry.request.decision = std::move(*decision);
        } else {
            entry.request.decision.decisionId = query.text(7);
            entry.request.decision.reviewer = reviewer;
            unreadable.emplace_back(query.text(7), decision.error());
        }
        entry.request.seenRevision = static_cast<int>(query.integer(3));
        entry.itemId = query.text(2);
        entry.madeAt = query.integer(5);
        entry.dueAt = query.integer(6);
        decisions.push_back(std::move(entry));
    }
    query.finish();
    for (const auto &[decisionId, error] : unreadable)
        BLUEPENCIL_TRY(setAside(m_database, decisionId, error));
    return decisions;
}

Result<> Journal::markSent(const JournalledDecision &decision)
{
    Transaction transaction(m_database);
    BLUEPENCIL_TRY(transaction.begin());
    Query update(m_database,
                 QStringLiteral("UPDATE journal_decision SET state = 'sent',"
                                " sent_at = ? WHERE decision_id = ?"));
    const Decision &sent = decision.request.decision;
    update.bind(m_clock.now()).bind(sent.decisionId);
    BLUEPENCIL_TRY(expectOne(update, sent.decisionId));
    if (sent.action != Action::Redraft)
        BLUEPENCIL_TRY(deleteWork(m_database, decision.itemId, sent.reviewer));
    return transaction.commit();
}

Result<> Journal::markRefused(const QString &decisionId, const QString &reason)
{
    Transaction transaction(m_database);
    BLUEPENCIL_TRY(transaction.begin());
    Query update(m_database,
                 QStringLiteral("UPDATE journal_decision SET state = 'refused',"
                                " refusal = ?, sent_at = ? WHERE decision_id = ?"));
    update.bind(textBytes(reason)).bind(m_clock.now()).bind(decisionId);
    BLUEPENCIL_TRY(expectOne(update, decisionId));
    return transaction.commit();
}

Result<> Journal::forgetSentBefore(UtcMs time, UtcMs untouchedSince)
{
    Transaction transaction(m_database);
    BLUEPENCIL_TRY(transaction.begin());
    Query work(m_database,
               QStringLiteral("DELETE FROM journal_working WHERE EXISTS (SELECT 1"
                              " FROM journal_decision d WHERE d.item_id = journal_working.item_id"
                              " AND d.reviewer = journal_working.reviewer AND d.state = 'refused'"
                              " AND d.sent_at < ?)"));
    BLUEPENCIL_TRY(work.bind(time).run());
    // Only a request for another draft leaves a text behind that is older than its sending.
    const QString waits
        = QStringLiteral("d.item_id = w.item_id AND d.reviewer = w.reviewer AND d.state = 'sent'"
                         " AND w.saved_at <= d.sent_at");
    Query untouched(m_database,
                    QStringLiteral("DELETE FROM journal_working AS w WHERE EXISTS (SELECT 1"
                                   " FROM journal_decision d WHERE %1 AND d.sent_at < ?)")
                        .arg(waits));
    BLUEPENCIL_TRY(untouched.bind(untouchedSince).run());
    Query drop(m_database,
               QStringLiteral("DELETE FROM journal_decision AS d WHERE d.state <> 'pending'"
                              " AND d.sent_at < ? AND NOT EXISTS (SELECT 1"
                              " FROM journal_working w WHERE %1)")
                   .arg(waits));
    BLUEPENCIL_TRY(drop.bind(time).run());
    return transaction.commit();
}

} // namespace bluepencil
