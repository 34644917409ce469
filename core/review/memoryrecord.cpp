// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/memoryrecord.h"

#include "core/model/decision.h"
#include "core/model/item.h"
#include "core/model/json.h"
#include "core/review/memorywords.h"
#include "core/store/database/dialect.h"
#include "core/store/feedbackstore.h"
#include "core/text/textjson.h"

#include <algorithm>
#include <optional>

namespace bluepencil {

namespace {

// A row of feedback, and what the memory keeps of it: nothing if it has no say.
struct Read {
    qint64 feedbackNo = 0;
    qint64 seq = 0;
    qint64 revision = 0;
    QString queue;
    QString language;
    QString reviewer;
    std::optional<MemoryRecord> record;
    std::vector<MemoryChange> changes;
};

// Without the draft before their eyes nobody changed it; a rejected draft was replaced as a whole.
bool hasSay(const Query &query)
{
    const QString action = query.text(8);
    return query.text(3) == u"counted" && query.text(9) == u"assisted"
        && (action == u"approve" || action == u"edit");
}

void take(const Query &query, Read &read)
{
    const Result<Item> item = parseItem(query.bytes(10));
    const Result<Decision> decision = parseDecision(query.bytes(11));
    const Result<Json> json = parseJson(query.bytes(12));
    if (!item || !item->usage.service || !decision || !decision->finalText || !json)
        return;
    const Draft *draft = item->draft(decision->draftId);
    const Result<EditScript> edits = editScriptFromJson(*json);
    if (draft == nullptr || !edits || !applyEdits(draft->text, *edits))
        return;
    read.changes = memoryChanges(draft->text, *decision->finalText, *edits);
    read.record = MemoryRecord {
        read.feedbackNo, query.text(4), packedCodes(memoryWords(draft->text)),
        packedCodes(std::span<const std::uint32_t>(topicCodes(lastQuestion(*item), item->task)))};
}

Result<std::vector<Read>> readNext(Database &database, qint64 after, int most)
{
    Query query(
        database,
        QStringLiteral("SELECT feedback_no, seq, revision, status, item_id, queue, language,"
                       " reviewer, action, arm, item_line, decision, edits FROM feedback"
                       " WHERE seq > ? ORDER BY seq LIMIT ?"));
    BLUEPENCIL_TRY(query.bind(after).bind(most).run());
    std::vector<Read> rows;
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return rows;
        Read read;
        read.feedbackNo = query.integer(0);
        read.seq = query.integer(1);
        read.revision = query.integer(2);
        read.queue = query.text(5);
        read.language = query.text(6);
        read.reviewer = query.text(7);
        if (hasSay(query))
            take(query, read);
        rows.push_back(std::move(read));
    }
}

// True if the row is still what was read. Who changes it without our seeing it here waits for
// memory_state and deletes what we insert.
Result<bool> isUnchanged(Database &database, const Read &read)
{
    Query query(database, QStringLiteral("SELECT revision FROM feedback WHERE feedback_no = ?"));
    const Result<bool> row = query.bind(read.feedbackNo).runToRow();
    if (!row)
        return fail(row.error());
    return *row && query.integer(0) == read.revision;
}

Result<qint64> removeRecord(Database &database, qint64 feedbackNo)
{
    Query remove(database, QStringLiteral("DELETE FROM memory_record WHERE feedback_no = ?"));
    BLUEPENCIL_TRY(remove.bind(feedbackNo).run());
    return remove.affectedRows();
}

Result<> insertRecord(Database &database, const Read &read)
{
    const MemoryRecord &record = *read.record;
    Query insert(database,
                 QStringLiteral("INSERT INTO memory_record (feedback_no, item_id, queue, language,"
                                " reviewer, draft_words, topic_words)"
                                " VALUES (?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(record.feedbackNo).bind(record.itemId).bind(read.queue).bind(read.language);
    insert.bind(read.reviewer).bind(record.draftWords).bind(record.topicWords);
    BLUEPENCIL_TRY(insert.run());
    Query change(
        database,
        QStringLiteral("INSERT INTO memory_change (feedback_no, change_no, language, queue,"
                       " change_key, kind, is_gap, words_before, words_after, left_word,"
                       " right_word) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    int number = 0;
    for (const MemoryChange &each : read.changes) {
        change.bind(record.feedbackNo).bind(number++).bind(read.language).bind(read.queue);
        change.bind(changeKey(each)).bind(each.kind).bind(each.isGap ? 1 : 0);
        change.bind(textBytes(each.before)).bind(textBytes(each.after));
        change.bind(textBytes(each.left)).bind(textBytes(each.right));
        BLUEPENCIL_TRY(change.run());
    }
    return {};
}

struct Stored {
    qint64 seq = 0;
    qint64 forgotten = 0;
};

// Up to the first row that changed meanwhile; it has lost its seq and gets a later one.
Result<Stored> store(Database &database, const std::vector<Read> &rows)
{
    Stored stored;
    for (const Read &read : rows) {
        const Result<bool> same = isUnchanged(database, read);
        if (!same)
            return fail(same.error());
        if (*same) {
            const Result<qint64> removed = removeRecord(database, read.feedbackNo);
            if (!removed)
                return fail(removed.error());
            stored.forgotten += *removed;
            if (read.record)
                BLUEPENCIL_TRY(insertRecord(database, read));
        }
        stored.seq = read.seq;
    }
    return stored;
}

QString inScope(const QString &alias, const MemoryScope &scope)
{
    const QStringList marks(scope.queues.size(), QStringLiteral("?"));
    return QStringLiteral("%1.language = ? AND %1.queue IN (%2)").arg(alias, marks.join(u','));
}

void bindScope(Query &query, const MemoryScope &scope)
{
    query.bind(scope.language);
    for (const QString &queue : scope.queues)
        query.bind(queue);
}

} // namespace

QString lastQuestion(const Item &item)
{
    const auto last = std::find_if(item.messages.rbegin(), item.messages.rend(),
                                   [](const Message &each) { return each.role == Role::User; });
    return last == item.messages.rend() ? QString() : last->content;
}

Result<bool> rememberFeedback(Database &database, int most)
{
    BLUEPENCIL_TRY(stampFeedback(database));
    const QString where = QStringLiteral("SELECT seq FROM memory_state");
    const auto place = [&database](const QString &sql) -> Result<qint64> {
        Query query(database, sql);
        const Result<bool> row = query.runToRow();
        if (!row)
            return fail(row.error());
        return *row ? query.integer(0) : 0;
    };
    const Result<qint64> before = place(where);
    if (!before)
        return fail(before.error());
    const Result<std::vector<Read>> rows = readNext(database, *before, most);
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return false;
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    const Result<qint64> now
        = place(where + database.dialect().hold(QStringLiteral("memory_state")));
    if (!now)
        return fail(now.error());
    if (*now != *before)
        return true; // another program took this step
    const Result<Stored> stored = store(database, *rows);
    if (!stored)
        return fail(stored.error());
    Query update(database,
                 QStringLiteral("UPDATE memory_state SET seq = ?, forgotten = forgotten + ?"));
    BLUEPENCIL_TRY(update.bind(stored->seq).bind(stored->forgotten).run());
    BLUEPENCIL_TRY(transaction.commit());
    return std::ssize(*rows) == most;
}

Result<> forEachFrequentChange(Database &database, const MemoryScope &scope, int least,
                               const std::function<void(const RememberedChange &)> &visit)
{
    Query query(database,
                QStringLiteral("SELECT c.kind, c.words_before, c.words_after, c.left_word,"
                               " c.right_word, c.is_gap, r.item_id, r.reviewer"
                               " FROM memory_change c JOIN memory_record r"
                               " ON r.feedback_no = c.feedback_no WHERE %1 AND c.change_key IN"
                               " (SELECT k.change_key FROM memory_change k WHERE %2"
                               " GROUP BY k.change_key HAVING count(*) >= ?)"
                               " ORDER BY c.feedback_no, c.change_no")
                    .arg(inScope(QStringLiteral("c"), scope), inScope(QStringLiteral("k"), scope)));
    bindScope(query, scope);
    bindScope(query, scope);
    BLUEPENCIL_TRY(query.bind(least).run());
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        visit({{query.text(0), query.utf8(1), query.utf8(2), query.utf8(3), query.utf8(4),
                query.boolean(5)},
               query.text(6),
               query.text(7)});
    }
}

Result<> forEachMemoryRecord(Database &database, const MemoryScope &scope,
                             const std::function<void(const MemoryRecord &)> &visit)
{
    Query query(database,
                QStringLiteral("SELECT r.feedback_no, r.item_id, r.draft_words, r.topic_words"
                               " FROM memory_record r WHERE %1 ORDER BY r.feedback_no")
                    .arg(inScope(QStringLiteral("r"), scope)));
    bindScope(query, scope);
    BLUEPENCIL_TRY(query.run());
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        visit({query.integer(0), query.text(1), query.bytes(2), query.bytes(3)});
    }
}

} // namespace bluepencil
