// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/personwords.h"

#include "core/model/item.h"
#include "core/privacy/identifying.h"
#include "core/queue/earliersubject.h"

#include <algorithm>

namespace bluepencil {

namespace {

// As long as `visit` wants another one.
template <typename Visit> Result<> forEachValue(Query &query, const Visit &visit)
{
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next()) {
        if (!visit(query.bytes(0)))
            return {};
    }
    return row ? Result<>() : fail(row.error());
}

// Of what is written in one way alone; a line without it need not be parsed.
bool mayHave(const QByteArray &line, const QByteArray &utf8)
{
    const char first = utf8.isEmpty() ? '{' : utf8[0];
    const bool isNumber = first == '-' || (first >= '0' && first <= '9');
    const bool hasForms = first == '{' || first == '[' || (isNumber && utf8.contains('.'));
    return hasForms || line.contains(utf8) || line.contains('\\');
}

} // namespace

PersonWords::PersonWords(QString subjectId)
    : m_id(std::move(subjectId))
{
}

Result<PersonWords> PersonWords::of(Database &database, const QString &subjectId)
{
    PersonWords words(subjectId);
    BLUEPENCIL_TRY(words.gather(database));
    BLUEPENCIL_TRY(words.dropShared(database));
    return words;
}

Result<> PersonWords::gather(Database &database)
{
    for (const QString &sql :
         {QStringLiteral("SELECT config FROM batch"), QStringLiteral("SELECT config FROM recipe"),
          QStringLiteral("SELECT config FROM benchmark"),
          QStringLiteral("SELECT filter FROM legal_hold")}) {
        Query query(database, sql);
        BLUEPENCIL_TRY(forEachValue(query, [this](const QByteArray &json) {
            for (const WantedValue &wanted : wantedValues(json)) {
                if (!isClassField(wanted.first))
                    m_asked.insert(wanted);
            }
            return true;
        }));
    }
    for (const QString &sql :
         {QStringLiteral("SELECT line FROM item WHERE subject_id = ? AND subject_id <> ''"),
          QStringLiteral("SELECT item_line FROM feedback WHERE subject_id = ?"
                         " AND subject_id <> ''")}) {
        Query query(database, sql);
        BLUEPENCIL_TRY(forEachValue(query.bind(m_id), [this](const QByteArray &line) {
            look(line);
            return true;
        }));
    }
    // A revision keeps its line alone; there are few of them.
    Query revisions(database, QStringLiteral("SELECT line FROM item_revision"));
    BLUEPENCIL_TRY(forEachValue(revisions, [this](const QByteArray &line) {
        if (subjectOf(line) == m_id)
            look(line);
        return true;
    }));
    m_names.removeDuplicates();
    std::ranges::stable_sort(
        m_names, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return {};
}

void PersonWords::look(const QByteArray &line)
{
    const Result<Json> item = parseJson(line);
    if (!item)
        return;
    for (const QString &value : ownValuesOf(*item)) {
        if (!m_names.contains(value))
            m_names += value;
    }
    for (const WantedValue &wanted : m_asked) {
        if (valueAt(*item, wanted.first) == wanted.second)
            m_theirs.insert(wanted);
    }
}

// What others have as well is no longer looked for in the lines that follow.
Result<> PersonWords::dropShared(Database &database)
{
    std::vector<std::pair<WantedValue, QByteArray>> open;
    for (const WantedValue &wanted : m_theirs) {
        if (!isOwnValue(wanted.first, wanted.second))
            open.emplace_back(wanted, wanted.second.toUtf8());
    }
    if (open.empty())
        return {};
    Query others(database, QStringLiteral("SELECT line FROM item WHERE subject_id <> ?"));
    return forEachValue(others.bind(m_id), [&](const QByteArray &line) {
        if (std::ranges::none_of(open,
                                 [&](const auto &each) { return mayHave(line, each.second); }))
            return true;
        const Result<Json> item = parseJson(line);
        if (!item)
            return true;
        std::erase_if(open, [&](const auto &each) {
            const bool isShared = valueAt(*item, each.first.first) == each.first.second;
            if (isShared)
                m_theirs.erase(each.first);
            return isShared;
        });
        return !open.empty();
    });
}

QByteArray PersonWords::inFilters(const QByteArray &json) const
{
    return redactFilters(json, m_id,
                         [this](const WantedValue &wanted) { return m_theirs.contains(wanted); });
}

QByteArray PersonWords::inStandingFilter(const QByteArray &json) const
{
    return redactFilters(json, m_id);
}

QString PersonWords::inNote(const QString &text) const
{
    QString left = text;
    if (!isOrdinaryWord(m_id))
        left = redactWords(left, m_id);
    else if (left.trimmed() == m_id)
        left = erasedMark();
    for (const QString &name : m_names)
        left = redactWords(left, name, Qt::CaseInsensitive);
    return left;
}

QString PersonWords::inPath(const QString &path) const
{
    return pathNames(path, m_id, m_names) ? erasedMark() : path;
}

} // namespace bluepencil
