// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/personwords.h"

#include "core/model/item.h"
#include "core/privacy/identifying.h"
#include "core/queue/rights/earliersubject.h"
#include "core/queue/rights/linesearch.h"

#include <algorithm>
#include <iterator>

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

constexpr int othersAtOnce = 256;

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
    // A revision keeps its line alone.
    LineTraces own;
    own.add(m_id);
    BLUEPENCIL_TRY(forEachRevision(database, own, [this](const QByteArray &line) {
        if (subjectOf(line) == m_id)
            look(line);
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

// What others have as well is no longer looked for in the lines that follow. However many lines
// there are, a few numbers and one line are held of them.
Result<> PersonWords::dropShared(Database &database)
{
    std::vector<WantedValue> open;
    std::ranges::copy_if(m_theirs, std::back_inserter(open), [](const WantedValue &wanted) {
        return !isOwnValue(wanted.first, wanted.second);
    });
    Query line(database, QStringLiteral("SELECT line FROM item WHERE item_no = ?"));
    for (qint64 after = 0; !open.empty();) {
        LineTraces traces;
        for (const WantedValue &wanted : open)
            traces.add(wanted.second);
        const Result<std::vector<qint64>> others
            = othersLines(database, m_id, traces, after, othersAtOnce);
        if (!others)
            return fail(others.error());
        if (others->empty())
            return {};
        for (const qint64 number : *others) {
            const Result<bool> row = line.bind(number).runToRow();
            if (!row)
                return fail(row.error());
            if (*row)
                dropSharedWith(line.bytes(0), open);
            line.finish();
            if (open.empty())
                break;
        }
        after = others->back();
    }
    return {};
}

void PersonWords::dropSharedWith(const QByteArray &line, std::vector<WantedValue> &open)
{
    ++m_linesRead;
    const Result<Json> item = parseJson(line);
    if (!item)
        return;
    std::erase_if(open, [&](const WantedValue &wanted) {
        const bool isShared = valueAt(*item, wanted.first) == wanted.second;
        if (isShared)
            m_theirs.erase(wanted);
        return isShared;
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
