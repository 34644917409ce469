// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/database.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace bluepencil {

// What lines of JSON must have in them for one of some values to stand there. The database goes
// through the lines by it, so that only those come out of it that are worth being parsed.
class LineTraces {
public:
    void add(const QString &value); // as valueAt gives it

    // " AND (…)" on a column of bytes; empty where every line may have one of the values.
    [[nodiscard]] QString condition(const Database &database, const QString &column) const;
    void bindTo(Query &query) const; // the condition's places

private:
    static constexpr std::size_t MostTraces = 64; // beyond these every line is parsed

    [[nodiscard]] bool isAnything() const { return m_anything || m_traces.size() > MostTraces; }

    void addTrace(const QByteArray &trace);

    std::vector<QByteArray> m_traces;
    bool m_anything = false; // one of them is written in several ways
};

// The numbers of the next items of others whose lines may have one of the values, in their order;
// at most `most`, those after `after`. No line of an item is read but by the database itself.
[[nodiscard]] Result<std::vector<qint64>> othersLines(Database &database, const QString &subjectId,
                                                      const LineTraces &traces, qint64 after,
                                                      int most);
// Of the statement that asks for them, as the plan is looked at.
[[nodiscard]] QString othersLinesSql(const Database &database, const LineTraces &traces);

// Earlier revisions of items whose lines may have one of the values, one line at a time.
[[nodiscard]] Result<> forEachRevision(Database &database, const LineTraces &traces,
                                       const std::function<void(const QByteArray &line)> &visit);

} // namespace bluepencil
