// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/choices.h"

#include "core/stats/askedagain.h"
#include "core/stats/tally/itempart.h"
#include "core/store/database/bulkquery.h"

#include <algorithm>
#include <string_view>

namespace bluepencil {

namespace {

constexpr qint64 itemsLookedAt = 500;
constexpr std::size_t mostAttributeChoices = 200;

QStringList toQt(const std::set<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list += toQString(QByteArrayView(text.data(), std::ssize(text)));
    return list;
}

// A group of those would be a person.
bool namesPersons(std::string_view key)
{
    std::string letters;
    for (const char c : key) {
        if (c != '_' && c != '-')
            letters += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    return letters == "subjectid";
}

// Pointers of the values that can stand for a group: no objects, no arrays, nothing that names
// persons.
void addPointers(const Json &value, const std::string &pointer, std::set<std::string> &pointers)
{
    if (value.is_object()) {
        for (const auto &[key, inner] : value.items()) {
            if (!namesPersons(key))
                addPointers(inner, pointer + '/' + pointerStep(key), pointers);
        }
    } else if (!value.is_array() && pointers.size() < mostAttributeChoices) {
        pointers.insert(pointer);
    }
}

} // namespace

Result<qint64> ChoicesReader::readColumns(Database &database, const std::stop_token &stop)
{
    QString sql = QStringLiteral("SELECT feedback_no, queue, task, model, reviewer, language"
                                 " FROM feedback WHERE status = 'counted'");
    QVariantList values;
    if (m_seen > 0) { // else the index alone answers
        sql += QStringLiteral(" AND feedback_no > ?");
        values += m_seen;
    }
    BulkQuery query(database, sql, values);
    std::array<std::string, 5> last; // columns mostly repeat themselves
    qint64 seen = m_seen;
    qint64 read = 0;
    Result<bool> row = query.next();
    for (; row && *row; ++read, row = query.next()) {
        if (read % RowsBetweenLooks == 0 && stop.stop_requested())
            return fail(askedAgain());
        seen = std::max(seen, query.integer(0));
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const std::string_view text = query.bytes(static_cast<int>(i) + 1);
            if (text.empty() || text == last[i])
                continue;
            last[i] = text;
            m_columns[i].insert(last[i]);
        }
    }
    if (!row)
        return fail(row.error());
    m_seen = seen;
    return read;
}

Result<> ChoicesReader::readLabels(Database &database)
{
    BulkQuery query(database, QStringLiteral("SELECT DISTINCT code FROM feedback_label"));
    Result<bool> row = query.next();
    for (; row && *row; row = query.next())
        m_labels.emplace(query.bytes(0));
    return row ? Result<>() : fail(row.error());
}

// In the order of the index: by feedback_no the records would be sorted with all their texts.
Result<> ChoicesReader::readAttributes(Database &database, qint64 decisions)
{
    BulkQuery query(database,
                    QStringLiteral("SELECT item_line FROM feedback WHERE status = 'counted'"
                                   " ORDER BY decided_at DESC LIMIT ?"),
                    {std::min(decisions, itemsLookedAt)});
    const ItemPart part({}, {QStringLiteral("/attributes")});
    Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        const Result<Json> item = part.read(query.bytes(0));
        if (!item)
            continue; // damaged; whoever asks for what it says is told so
        const auto found = item->find("attributes");
        if (found != item->end() && found->is_object())
            addPointers(*found, "/attributes", m_attributes);
    }
    return row ? Result<>() : fail(row.error());
}

Result<StatsChoices> ChoicesReader::read(Database &database, const std::stop_token &stop)
{
    const Result<qint64> fresh = readColumns(database, stop);
    if (!fresh)
        return fail(fresh.error());
    if (*fresh > 0)
        BLUEPENCIL_TRY(readLabels(database));
    Result<QStringList> found = attributes(database);
    if (!found)
        return fail(found.error());
    StatsChoices choices;
    const std::array targets {&choices.queues, &choices.tasks, &choices.models, &choices.reviewers,
                              &choices.languages};
    for (std::size_t i = 0; i < targets.size(); ++i)
        *targets[i] = toQt(m_columns[i]);
    choices.labels = toQt(m_labels);
    choices.attributes = std::move(*found);
    return choices;
}

Result<QStringList> ChoicesReader::attributes(Database &database)
{
    Query query(database, QStringLiteral("SELECT coalesce(max(feedback_no), 0) FROM feedback"));
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    const qint64 last = query.integer(0);
    query.finish();
    if (last > m_attributesSeen)
        BLUEPENCIL_TRY(readAttributes(database, last - m_attributesSeen));
    m_attributesSeen = last;
    return toQt(m_attributes);
}

} // namespace bluepencil
