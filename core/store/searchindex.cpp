// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"

#include "core/store/database/dialect.h"
#include "core/text/searchwords.h"

#include <utility>

namespace bluepencil {

namespace {

// A database belongs to one thread, and so does who gathers for it.
thread_local GatheredWords *standing = nullptr;

QString wordsOf(const QStringList &texts)
{
    QString words;
    for (const QString &text : texts)
        appendSearchWords(words, text);
    return words.isNull() ? QStringLiteral("") : words;
}

Result<> storeRow(Database &database, const GatheredWords::Row &row)
{
    Query store(database, database.dialect().search().store);
    store.bind(row.rowNo);
    for (const QString &words : row.words)
        store.bind(words);
    return store.run();
}

Result<> storeWords(Database &database, qint64 rowNo, const SearchTexts &texts)
{
    GatheredWords::Row row {rowNo,
                            {wordsOf(texts.conversation), wordsOf(texts.draft),
                             wordsOf(texts.final), wordsOf(texts.note)}};
    GatheredWords *gathered = GatheredWords::of(database);
    return gathered ? gathered->add(std::move(row)) : storeRow(database, row);
}

Result<qint64> numberIn(Query &query)
{
    const Result<bool> row = query.next();
    if (!row)
        return fail(row.error());
    const qint64 number = query.integer(0);
    query.finish();
    return number;
}

Result<qint64> addRow(Database &database, const QString &itemId, const QVariant &feedbackNo)
{
    const SearchSql &sql = database.dialect().search();
    Query insert(database, sql.add);
    BLUEPENCIL_TRY(insert.bind(itemId).bind(feedbackNo).run());
    if (sql.added.isEmpty())
        return numberIn(insert);
    Query added(database, sql.added);
    BLUEPENCIL_TRY(added.run());
    return numberIn(added);
}

struct MissingRow {
    qint64 rowNo = 0;
    QByteArray itemLine;
    bool history = false; // the line is one of history
    QByteArray decision; // empty: the item's own row
    QString draftId;
};

Result<std::vector<MissingRow>> missingRows(Database &database, int most)
{
    Query query(database,
                QStringLiteral("SELECT r.row_no, coalesce(f.item_line, i.line), f.decision,"
                               " f.draft_id, CASE WHEN f.item_line IS NULL"
                               " AND i.final_text IS NOT NULL THEN 1 ELSE 0 END"
                               " FROM search_row r JOIN item i ON i.item_no = r.item_no"
                               " LEFT JOIN feedback f ON f.feedback_no = r.feedback_no"
                               " WHERE r.pending = 1 ORDER BY r.row_no LIMIT ?")
                    + database.dialect().holdFree(QStringLiteral("r")));
    BLUEPENCIL_TRY(query.bind(most).run());
    std::vector<MissingRow> rows;
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return rows;
        rows.push_back({query.integer(0), query.bytes(1), query.integer(4) != 0,
                        query.isNull(2) ? QByteArray() : query.bytes(2), query.text(3)});
    }
}

Result<SearchTexts> textsOf(const MissingRow &row)
{
    const Result<Item> item = parseItem(row.itemLine, row.history);
    if (!item)
        return fail(item.error());
    if (row.decision.isEmpty())
        return searchTexts(*item);
    const Result<Decision> decision = parseDecision(row.decision);
    if (!decision)
        return fail(decision.error());
    const Draft *draft = item->draft(row.draftId);
    return searchTexts(*decision, draft ? draft->text : QString());
}

} // namespace

SearchTexts searchTexts(const Item &item)
{
    SearchTexts texts;
    if (!item.title.isEmpty())
        texts.conversation += item.title;
    for (const Message &message : item.messages)
        texts.conversation += message.content;
    for (const Draft &draft : item.drafts)
        texts.draft += draft.text;
    if (item.finalText)
        texts.final += *item.finalText;
    return texts;
}

SearchTexts searchTexts(const Decision &decision, const QString &draft)
{
    SearchTexts texts;
    if (decision.finalText && *decision.finalText != draft)
        texts.final += *decision.finalText;
    if (!decision.note.isEmpty())
        texts.note += decision.note;
    return texts;
}

Result<> indexItem(Database &database, const QString &itemId, const Item &item)
{
    const Result<qint64> rowNo = addRow(database, itemId, {});
    if (!rowNo)
        return fail(rowNo.error());
    return storeWords(database, *rowNo, searchTexts(item));
}

Result<> reindexItem(Database &database, const QString &itemId, const Item &item)
{
    if (GatheredWords *gathered = GatheredWords::of(database))
        BLUEPENCIL_TRY(gathered->store()); // those of the row that goes away may be among them
    Query earlier(database,
                  QStringLiteral("DELETE FROM search_row WHERE feedback_no IS NULL AND item_no ="
                                 " (SELECT item_no FROM item WHERE item_id = ?)"));
    BLUEPENCIL_TRY(earlier.bind(itemId).run());
    return indexItem(database, itemId, item);
}

Result<> indexFeedback(Database &database, qint64 feedbackNo, const QString &itemId,
                       const Decision &decision, const QString &draft)
{
    const SearchTexts texts = searchTexts(decision, draft);
    if (texts.final.isEmpty() && texts.note.isEmpty())
        return {}; // what the item's own row finds
    const Result<qint64> rowNo = addRow(database, itemId, feedbackNo);
    if (!rowNo)
        return fail(rowNo.error());
    return storeWords(database, *rowNo, texts);
}

GatheredWords::GatheredWords(Database &database)
    : m_database(database)
    , m_outer(std::exchange(standing, this))
{
}

GatheredWords::~GatheredWords()
{
    standing = m_outer;
}

GatheredWords *GatheredWords::of(const Database &database)
{
    GatheredWords *found = standing;
    while (found && &found->m_database != &database)
        found = found->m_outer;
    return found;
}

Result<> GatheredWords::add(Row row)
{
    constexpr qsizetype most = qsizetype {2} << 20;
    for (const QString &words : row.words)
        m_size += words.size();
    m_rows.push_back(std::move(row));
    return m_size < most ? Result<> {} : store();
}

Result<> GatheredWords::store()
{
    for (const Row &row : m_rows)
        BLUEPENCIL_TRY(storeRow(m_database, row));
    m_rows.clear();
    m_size = 0;
    return {};
}

Result<> emptySearchIndex(Database &database)
{
    Q_ASSERT(!GatheredWords::of(database));
    BLUEPENCIL_TRY(database.execute(QStringLiteral("UPDATE search_row SET pending = 1")));
    return database.execute(database.dialect().search().clear);
}

Result<qint64> fillSearchIndex(Database &database, int rows)
{
    Query left(database, QStringLiteral("SELECT count(*) FROM search_row WHERE pending = 1"));
    const Result<bool> counted = left.runToRow();
    if (!counted)
        return fail(counted.error());
    const qint64 waiting = left.integer(0);
    left.finish();
    if (waiting == 0 || database.isReadOnly())
        return waiting;
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    const Result<std::vector<MissingRow>> missing = missingRows(database, rows);
    if (!missing)
        return fail(missing.error());
    Query done(database, QStringLiteral("UPDATE search_row SET pending = 0 WHERE row_no = ?"));
    for (const MissingRow &row : *missing) {
        const Result<SearchTexts> texts = textsOf(row);
        // A record that cannot be read is the doctor's business, not the search's.
        if (texts)
            BLUEPENCIL_TRY(storeWords(database, row.rowNo, *texts));
        BLUEPENCIL_TRY(done.bind(row.rowNo).run());
    }
    BLUEPENCIL_TRY(transaction.commit());
    return waiting - static_cast<qint64>(missing->size());
}

} // namespace bluepencil
