// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/model/item.h"
#include "core/store/database/dialect.h"
#include "core/store/feedbackstore.h"
#include "core/store/searchindex.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

struct FoundRow {
    qint64 rowNo = 0;
    qint64 itemNo = 0;
    std::optional<qint64> ownFeedback; // whose words were found; else the item's own
    std::optional<qint64> shownFeedback;
};

bool wantsDecision(const FeedbackFilter &filter)
{
    return !filter.actions.isEmpty() || !filter.reviewers.isEmpty() || !filter.labels.isEmpty()
        || filter.from || filter.to
        || filter.statuses != std::vector<FeedbackStatus> {FeedbackStatus::Counted};
}

class Searcher {
public:
    Searcher(Database &database, const SearchQuery &query, std::vector<SearchTerm> terms)
        : m_database(database)
        , m_query(query)
        , m_feedback(filterSql(query.filter))
        , m_item(QStringLiteral(
              "SELECT item_id, producer, external_id, queue, title, state, arm, created_at, line"
              " FROM item WHERE item_no = ?"))
        , m_decision(QStringLiteral("SELECT feedback_id, reviewer, action, decided_at, decision"
                                    " FROM feedback WHERE feedback_no = ?"))
    {
        m_answer.terms = std::move(terms);
        // Without this SQLite reads, for each item, all of an index that begins with one of these.
        for (const char *column : {"f.status", "f.reviewer"}) {
            const QString name = QString::fromLatin1(column);
            m_feedback.condition.replace(name, QStringLiteral("coalesce(%1, '')").arg(name));
        }
        if (!query.viewer.isEmpty()) {
            m_feedback.condition
                += QStringLiteral(" AND (f.reviewer = ? OR i.state NOT IN ('open', 'staged'))");
            m_feedback.values += query.viewer;
        }
    }

    // First the newest rows with the words, one by one: mostly those that are meant are among them.
    // Where they are too rare for that, those behind are asked for with the items that the filter
    // leaves, found at once by its own indexes.
    Result<SearchAnswer> run(const std::stop_token &stop)
    {
        const Result<std::optional<qint64>> last = lastOneByOne();
        if (!last)
            return fail(last.error());
        Part part;
        part.from = *last;
        BLUEPENCIL_TRY(find(part, stop));
        if (*last && !m_answer.more) {
            part.before = *last;
            part.from.reset();
            part.byFilter = true;
            BLUEPENCIL_TRY(find(part, stop));
        }
        return finished();
    }

private:
    // Of the rows in which the words stand.
    struct Part {
        std::optional<qint64> from; // the first row number of it
        std::optional<qint64> before; // the first one behind it
        bool byFilter = false; // few are meant
    };

    Result<> find(Part part, const std::stop_token &stop)
    {
        // An item may have several rows, and some turn out not to be meant.
        const int batch = (part.byFilter ? 10 : 1) * (2 * m_query.limit + 20);
        while (true) {
            const Result<std::vector<FoundRow>> rows = read(part, batch);
            if (!rows)
                return fail(rows.error());
            for (const FoundRow &row : *rows) {
                if (stop.stop_requested())
                    return fail(Error::Code::Cancelled, QStringLiteral("another was searched for"));
                BLUEPENCIL_TRY(add(row));
                if (m_answer.more)
                    return {};
            }
            if (std::ssize(*rows) < batch)
                return {};
            part.before = rows->back().rowNo;
        }
    }

    // The oldest of the rows that are looked at one by one; none: all are.
    Result<std::optional<qint64>> lastOneByOne()
    {
        if (candidates().condition.isEmpty())
            return std::nullopt;
        const SearchSql &search = m_database.dialect().search();
        Query query(m_database,
                    QStringLiteral("SELECT %1 FROM search_words w WHERE %2 ORDER BY %1 DESC"
                                   " LIMIT 1 OFFSET ?")
                        .arg(search.rowNo, search.matches));
        query.bind(m_database.dialect().searchExpression(m_answer.terms));
        const Result<bool> row = query.bind(m_query.oneByOne).runToRow();
        if (!row)
            return fail(row.error());
        return *row ? std::optional(query.integer(0)) : std::nullopt;
    }

    // All items that the filter can mean, and perhaps some more; empty if it leaves none out.
    [[nodiscard]] FilterSql candidates() const
    {
        if (wantsDecision(m_query.filter)) {
            const FilterSql feedback = filterSql(m_query.filter);
            return {QStringLiteral("SELECT c.item_no FROM feedback f CROSS JOIN item c"
                                   " WHERE c.item_id = f.item_id AND ")
                        + feedback.condition,
                    feedback.values};
        }
        FilterSql item;
        addItemFilter(item, QStringLiteral("c"));
        if (!item.condition.isEmpty())
            item.condition.prepend(QStringLiteral("SELECT c.item_no FROM item c WHERE 1 = 1"));
        return item;
    }

    void addItemFilter(FilterSql &sql, const QString &table) const
    {
        addAlternatives(sql, table + QStringLiteral(".queue"), m_query.filter.queues);
        addAlternatives(sql, table + QStringLiteral(".task"), m_query.filter.tasks);
        addAlternatives(sql, table + QStringLiteral(".model"), m_query.filter.models);
        addAlternatives(sql, table + QStringLiteral(".language"), m_query.filter.languages);
    }

    Result<SearchAnswer> finished()
    {
        // Imported history may come in any order.
        std::ranges::stable_sort(m_answer.hits, std::greater(), &SearchHit::at);
        return std::move(m_answer);
    }

    Result<std::vector<FoundRow>> read(const Part &part, int most)
    {
        const SearchSql &search = m_database.dialect().search();
        FilterSql item {QStringLiteral("i.state <> 'staged' AND NOT EXISTS (SELECT 1 FROM"
                                       " restriction x WHERE x.subject_id = i.subject_id)"),
                        {}};
        addItemFilter(item, QStringLiteral("i"));
        if (part.byFilter) {
            const FilterSql few = candidates();
            item.condition += QStringLiteral(" AND r.item_no IN (%1)").arg(few.condition);
            item.values += few.values;
        }
        const auto bound = [&](const std::optional<qint64> &number, const char *comparison) {
            if (!number)
                return;
            item.condition
                += QStringLiteral(" AND %1 %2 ?").arg(search.rowNo, QLatin1String(comparison));
            item.values += *number;
        };
        bound(part.from, ">=");
        bound(part.before, "<");
        const QString own
            = QStringLiteral("EXISTS (SELECT 1 FROM feedback f WHERE f.feedback_no = r.feedback_no"
                             " AND %1)")
                  .arg(m_feedback.condition);
        const QString any
            = QStringLiteral("EXISTS (SELECT 1 FROM feedback f WHERE f.item_id = i.item_id AND %1)")
                  .arg(m_feedback.condition);
        const bool decidedOnly = wantsDecision(m_query.filter);
        const QString sql
            = QStringLiteral(
                  "SELECT r.row_no, r.item_no, r.feedback_no, coalesce(r.feedback_no,"
                  " (SELECT f.feedback_no FROM feedback f WHERE f.item_id = i.item_id AND %1"
                  "  ORDER BY f.decided_at DESC, f.feedback_no DESC LIMIT 1))"
                  " FROM %2 WHERE %3 AND %4 AND (%5 OR r.feedback_no IS NULL%6) ORDER BY %7 DESC"
                  " LIMIT ?")
                  .arg(m_feedback.condition, search.source, search.matches, item.condition, own,
                       decidedOnly ? QStringLiteral(" AND ") + any : QString(), search.rowNo);
        Query query(m_database, sql);
        const auto bindAll = [&query](const QVariantList &values) {
            for (const QVariant &value : values)
                query.bind(value);
        };
        bindAll(m_feedback.values);
        query.bind(m_database.dialect().searchExpression(m_answer.terms));
        bindAll(item.values);
        bindAll(m_feedback.values);
        if (decidedOnly)
            bindAll(m_feedback.values);
        BLUEPENCIL_TRY(query.bind(most).run());
        std::vector<FoundRow> rows;
        while (true) {
            const Result<bool> row = query.next();
            if (!row)
                return fail(row.error());
            if (!*row)
                return rows;
            rows.push_back({query.integer(0), query.integer(1), query.optionalInteger(2),
                            query.optionalInteger(3)});
        }
    }

    Result<> add(const FoundRow &row)
    {
        if (m_seen.contains(row.itemNo))
            return {};
        Query item(m_database, m_item);
        const Result<bool> there = item.bind(row.itemNo).runToRow();
        if (!there)
            return fail(there.error());
        if (!*there)
            return {};
        const QByteArray line = item.bytes(8);
        const Result<bool> wanted = matchesWhere(line, m_query.filter);
        if (!wanted)
            return fail(wanted.error());
        if (!*wanted)
            return {};
        SearchHit hit;
        hit.itemId = item.text(0);
        hit.producer = item.text(1);
        hit.externalId = item.text(2);
        hit.queue = item.text(3);
        hit.title = item.text(4);
        hit.state = item.text(5);
        const bool draftHidden
            = !m_query.viewer.isEmpty() && hit.state == u"open" && item.text(6) == u"control";
        hit.at = item.integer(7);
        item.finish();
        SearchTexts texts;
        if (row.shownFeedback)
            BLUEPENCIL_TRY(addDecision(*row.shownFeedback, hit, texts));
        if (!row.ownFeedback) {
            const Result<Item> parsed = parseItem(line, hit.state == u"history");
            if (!parsed)
                return {}; // the doctor finds it
            texts = searchTexts(*parsed);
            if (draftHidden)
                texts.draft.clear();
        }
        if (!locate(texts, hit))
            return {};
        if (std::ssize(m_answer.hits) == m_query.limit) {
            m_answer.more = true;
            return {};
        }
        m_seen.insert(row.itemNo);
        m_answer.hits.push_back(std::move(hit));
        return {};
    }

    Result<> addDecision(qint64 feedbackNo, SearchHit &hit, SearchTexts &texts)
    {
        Query query(m_database, m_decision);
        const Result<bool> there = query.bind(feedbackNo).runToRow();
        if (!there)
            return fail(there.error());
        if (!*there)
            return {};
        hit.feedbackId = query.text(0);
        hit.reviewer = query.text(1);
        hit.action = actionFromName(query.text(2));
        hit.at = query.integer(3);
        const Result<Decision> decision = parseDecision(query.bytes(4));
        if (decision)
            texts = searchTexts(*decision, {});
        return {};
    }

    // The first text that all words stand in, else the first that any does.
    bool locate(const SearchTexts &texts, SearchHit &hit) const
    {
        bool any = false;
        const std::array fields {std::pair(SearchedField::Conversation, &texts.conversation),
                                 std::pair(SearchedField::Draft, &texts.draft),
                                 std::pair(SearchedField::Final, &texts.final),
                                 std::pair(SearchedField::Note, &texts.note)};
        for (const auto &[field, parts] : fields) {
            for (const QString &text : *parts) {
                SearchFinding finding = findTerms(text, m_answer.terms);
                if (!finding.any || (any && !finding.complete))
                    continue;
                any = true;
                hit.field = field;
                hit.excerpt = std::move(finding.excerpt);
                if (finding.complete)
                    return true;
            }
        }
        return any;
    }

    Database &m_database;
    const SearchQuery &m_query;
    FilterSql m_feedback;
    QString m_item;
    QString m_decision;
    QSet<qint64> m_seen; // item_no
    SearchAnswer m_answer;
};

} // namespace

Result<SearchAnswer> searchItems(Database &database, const SearchQuery &query,
                                 const std::stop_token &stop)
{
    if (query.limit < 1 || query.limit > MostSearchHits) {
        return fail(Error::Code::InvalidArgument,
                    QStringLiteral("%1 results cannot be asked for").arg(query.limit), {},
                    QStringLiteral("ask for 1 to %1").arg(MostSearchHits));
    }
    Result<std::vector<SearchTerm>> terms = parseSearch(query.text);
    if (!terms)
        return fail(terms.error());
    Query pending(database, QStringLiteral("SELECT count(*) FROM search_row WHERE pending = 1"));
    const Result<bool> counted = pending.runToRow();
    if (!counted)
        return fail(counted.error());
    const qint64 missing = pending.integer(0);
    pending.finish();
    Result<SearchAnswer> answer = Searcher(database, query, std::move(*terms)).run(stop);
    if (answer)
        answer->missing = missing;
    return answer;
}

QString searchedFieldName(SearchedField field)
{
    switch (field) {
    case SearchedField::Conversation:
        return QStringLiteral("conversation");
    case SearchedField::Draft:
        return QStringLiteral("draft");
    case SearchedField::Final:
        return QStringLiteral("final");
    case SearchedField::Note:
        break;
    }
    return QStringLiteral("note");
}

} // namespace bluepencil
