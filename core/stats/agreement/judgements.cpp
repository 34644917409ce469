// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/agreement/judgements.h"

#include "core/stats/askedagain.h"
#include "core/stats/tally/itempart.h"
#include "core/store/database/bulkquery.h"
#include "core/store/feedbackstore.h"

#include <map>

namespace bluepencil {

namespace {

const QStringList columnKeys {QStringLiteral("task"),     QStringLiteral("queue"),
                              QStringLiteral("model"),    QStringLiteral("category"),
                              QStringLiteral("language"), QStringLiteral("producer")};

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

// Reads the decisions on items that have several.
class JudgementReader {
public:
    JudgementReader(Database &database, const AgreementQuery &query, const std::stop_token &stop)
        : m_database(database)
        , m_query(query)
        , m_part(query.filter, query.by.startsWith(u'/') ? QStringList {query.by} : QStringList {})
        , m_stop(stop)
    {
    }

    Result<std::vector<Judgements>> read()
    {
        BLUEPENCIL_TRY(readDecisions());
        BLUEPENCIL_TRY(readLabels());
        return byItem();
    }

private:
    using Item = std::pair<QByteArray, qint64>; // id, revision

    [[nodiscard]] QString columns() const
    {
        QString sql = QStringLiteral("f.feedback_no, f.item_id, f.item_revision, f.slot_kind,"
                                     " f.reviewer, f.action, f.has_final, f.texts_equal, f.hter");
        sql += columnKeys.contains(m_query.by) ? QStringLiteral(", f.") + m_query.by
                                               : QStringLiteral(", NULL");
        return m_part.isEmpty() ? sql : sql + QStringLiteral(", f.item_line");
    }

    Result<> readDecisions()
    {
        const FilterSql sql = filterSql(m_query.filter);
        BulkQuery rows(m_database,
                       QStringLiteral("SELECT %1 FROM feedback f WHERE %2 AND f.arm = 'assisted'"
                                      " AND f.slot_kind IN ('review', 'second', 'adjudication')"
                                      " AND f.item_id IN (SELECT item_id FROM feedback"
                                      "   GROUP BY item_id HAVING count(*) > 1)"
                                      " ORDER BY f.feedback_no")
                           .arg(columns(), sql.condition),
                       sql.values);
        for (qint64 read = 0;; ++read) {
            if (read % RowsBetweenLooks == 0 && m_stop.stop_requested())
                return fail(askedAgain());
            const Result<bool> more = rows.next();
            if (!more)
                return fail(more.error());
            if (!*more)
                return {};
            BLUEPENCIL_TRY(take(rows));
        }
    }

    Result<> take(const BulkQuery &row)
    {
        Rating rating;
        if (!row.bytes(9).empty())
            rating.key = textOf(row.bytes(9));
        if (!m_part.isEmpty()) {
            const Result<Json> item = m_part.read(row.bytes(10));
            if (!item)
                return fail(item.error());
            if (!matchesWhere(*item, m_query.filter))
                return {};
            if (m_query.by.startsWith(u'/'))
                rating.key = valueAt(*item, m_query.by);
        }
        rating.feedbackNo = row.integer(0);
        rating.senior = row.bytes(3) == "adjudication";
        rating.reviewer = textOf(row.bytes(4));
        rating.action = actionFromName(textOf(row.bytes(5)));
        if (row.integer(6) != 0) {
            if (!row.isNull(8))
                rating.hter = row.real(8);
            rating.band = hterBand(row.integer(7) != 0, rating.hter);
        }
        const std::string_view id = row.bytes(1);
        const Item item {QByteArray(id.data(), static_cast<qsizetype>(id.size())), row.integer(2)};
        const auto [known, isNew] = m_places.try_emplace(item, m_items.size());
        if (isNew)
            m_items.emplace_back();
        m_items[known->second].push_back(std::move(rating));
        return {};
    }

    Result<> readLabels()
    {
        std::map<qint64, Rating *> byNumber;
        for (std::vector<Rating> &ratings : m_items) {
            if (ratings.size() < 2)
                continue;
            for (Rating &rating : ratings)
                byNumber[rating.feedbackNo] = &rating;
        }
        if (byNumber.empty())
            return {};
        BulkQuery rows(m_database,
                       QStringLiteral("SELECT feedback_no, code FROM feedback_label"
                                      " WHERE feedback_no >= ? AND feedback_no <= ?"),
                       {byNumber.begin()->first, byNumber.rbegin()->first});
        for (qint64 read = 0;; ++read) {
            if (read % RowsBetweenLooks == 0 && m_stop.stop_requested())
                return fail(askedAgain());
            const Result<bool> more = rows.next();
            if (!more)
                return fail(more.error());
            if (!*more)
                return {};
            if (const auto found = byNumber.find(rows.integer(0)); found != byNumber.end())
                found->second->labels.insert(textOf(rows.bytes(1)));
        }
    }

    std::vector<Judgements> byItem()
    {
        std::vector<Judgements> found;
        for (std::vector<Rating> &ratings : m_items) {
            Judgements item;
            for (Rating &rating : ratings) {
                if (rating.senior)
                    item.senior = std::move(rating);
                else
                    item.ratings.push_back(std::move(rating));
            }
            if (item.ratings.size() > 1)
                found.push_back(std::move(item));
        }
        return found;
    }

    Database &m_database;
    const AgreementQuery &m_query;
    ItemPart m_part;
    const std::stop_token &m_stop;
    std::map<Item, std::size_t> m_places;
    std::vector<std::vector<Rating>> m_items;
};

} // namespace

Result<std::vector<Judgements>> readJudgements(Database &database, const AgreementQuery &query,
                                               const std::stop_token &stop)
{
    return JudgementReader(database, query, stop).read();
}

QStringList judgementColumns()
{
    return columnKeys;
}

} // namespace bluepencil
