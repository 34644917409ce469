// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/correctionmemory.h"

#include "core/model/decision.h"
#include "core/review/memoryrecord.h"
#include "core/review/memorywords.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr std::size_t mostShelves = 6;
constexpr std::size_t mostSimilar = 3;
constexpr double leastNearness = .4;
constexpr qint64 growth = 100; // read again when it has grown by one in so many

} // namespace

// What is known of some queues in one language.
struct CorrectionMemory::Shelf {
    QStringList queues; // sorted
    QString language;
    State state;
    qint64 records = 0;
    MemoryIndex index;
    QuestionIndex questions;
};

MemoryQuestion memoryQuestion(const Item &item, const QString &itemId, const QString &text)
{
    return {itemId, item.queue, item.language, item.task, lastQuestion(item), text};
}

CorrectionMemory::CorrectionMemory(Database &database)
    : m_database(database)
{
}

CorrectionMemory::~CorrectionMemory() = default;

Result<bool> CorrectionMemory::catchUp(int most)
{
    if (m_database.isReadOnly())
        return false;
    return rememberFeedback(m_database, most);
}

Result<CorrectionMemory::State> CorrectionMemory::state()
{
    Query query(m_database, QStringLiteral("SELECT seq, forgotten FROM memory_state"));
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    return *row ? State {query.integer(0), query.integer(1)} : State {};
}

Result<QStringList> CorrectionMemory::queuesFor(const QString &queue)
{
    Query query(m_database,
                QStringLiteral("SELECT name FROM queue WHERE name = ? OR (memory_shared = 1 AND"
                               " (SELECT memory_shared FROM queue WHERE name = ?) = 1)"
                               " ORDER BY name"));
    BLUEPENCIL_TRY(query.bind(queue).bind(queue).run());
    QStringList names;
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return names;
        names += query.text(0);
    }
}

Result<CorrectionMemory::Shelf *> CorrectionMemory::shelf(const QStringList &queues,
                                                          const QString &language)
{
    const Result<State> now = state();
    if (!now)
        return fail(now.error());
    const auto found = std::ranges::find_if(m_shelves, [&](const auto &each) {
        return each->queues == queues && each->language == language;
    });
    if (found != m_shelves.end()) {
        std::rotate(m_shelves.begin(), found, found + 1);
        const Shelf &known = *m_shelves.front();
        if (known.state.forgotten == now->forgotten
            && (now->seq - known.state.seq) * growth <= known.records)
            return m_shelves.front().get();
        m_shelves.erase(m_shelves.begin()); // before it is read again: two would need the room
    }
    if (m_shelves.size() >= mostShelves)
        m_shelves.pop_back();
    auto fresh = std::make_unique<Shelf>();
    fresh->queues = queues;
    fresh->language = language;
    BLUEPENCIL_TRY(fill(*fresh));
    m_shelves.insert(m_shelves.begin(), std::move(fresh));
    return m_shelves.front().get();
}

Result<> CorrectionMemory::fill(Shelf &shelf)
{
    ReadTransaction transaction(m_database);
    BLUEPENCIL_TRY(transaction.begin());
    const Result<State> now = state();
    if (!now)
        return fail(now.error());
    shelf.state = *now;
    const MemoryScope scope {shelf.queues, shelf.language};
    BLUEPENCIL_TRY(forEachFrequentChange(
        m_database, scope, MemoryGate().leastChanges,
        [&shelf](const RememberedChange &change) { shelf.index.add(change); }));
    shelf.index.prepare();
    return forEachMemoryRecord(m_database, scope, [&shelf](const MemoryRecord &record) {
        ++shelf.records;
        shelf.index.count(unpackedCodes(record.draftWords));
        shelf.questions.add(record.feedbackNo, record.itemId, unpackedCodes(record.topicWords));
    });
}

Result<MemoryIndex::LeftOut> CorrectionMemory::ownDrafts(const QString &itemId)
{
    MemoryIndex::LeftOut own;
    own.itemId = itemId;
    Query query(m_database,
                QStringLiteral("SELECT draft_words FROM memory_record WHERE item_id = ?"
                               " ORDER BY feedback_no"));
    BLUEPENCIL_TRY(query.bind(itemId).run());
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return own;
        own.drafts.push_back(unpackedCodes(query.bytes(0)));
    }
}

Result<MemoryAnswer> CorrectionMemory::answer(const MemoryQuestion &question)
{
    const Result<QStringList> queues = queuesFor(question.queue);
    if (!queues)
        return fail(queues.error());
    const Result<Shelf *> known = shelf(*queues, question.language);
    if (!known)
        return fail(known.error());
    const Result<MemoryIndex::LeftOut> own = ownDrafts(question.itemId);
    if (!own)
        return fail(own.error());
    MemoryAnswer answer;
    answer.suggestions = (*known)->index.suggestions(question.text, *own);
    if (question.question.isEmpty())
        return answer;
    Result<std::vector<SimilarItem>> near = similar(**known, question);
    if (!near)
        return fail(near.error());
    answer.similar = std::move(*near);
    return answer;
}

Result<std::vector<SimilarItem>> CorrectionMemory::similar(const Shelf &shelf,
                                                           const MemoryQuestion &question)
{
    const std::vector<std::uint32_t> topic = topicCodes(question.question, question.task);
    std::vector<SimilarItem> items;
    for (const NearQuestion &near :
         shelf.questions.nearest(topic, question.itemId, mostSimilar, leastNearness)) {
        Query query(m_database,
                    QStringLiteral("SELECT external_id, item_line, decision, decided_at"
                                   " FROM feedback WHERE feedback_no = ? AND status = 'counted'"));
        const Result<bool> row = query.bind(near.feedbackNo).runToRow();
        if (!row)
            return fail(row.error());
        if (!*row)
            continue; // taken back a moment ago
        const Result<Item> item = parseItem(query.bytes(1));
        const Result<Decision> decision = parseDecision(query.bytes(2));
        if (!item || !decision || !decision->finalText)
            continue;
        items.push_back({query.text(0), lastQuestion(*item), *decision->finalText, query.integer(3),
                         near.nearness});
    }
    return items;
}

} // namespace bluepencil
