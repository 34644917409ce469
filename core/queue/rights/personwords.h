// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/replacing/redaction.h"
#include "core/store/database/database.h"

#include <QStringList>

#include <set>
#include <vector>

namespace bluepencil {

// How one person is named in what is about many: the settings of exports, reasons, notes, names of
// files. Their id; what fields of their items say of a person alone; and of what filters ask for
// whatever no item of anybody else has. Parts of names, and other ways of writing them, are not
// looked for in notes: nobody could tell whose they are.
class PersonWords final {
public:
    // From the lines that are held of them: before these are erased.
    [[nodiscard]] static Result<PersonWords> of(Database &database, const QString &subjectId);

    // Each as it is without them.
    [[nodiscard]] QByteArray inFilters(const QByteArray &json) const;
    // Of a filter that something goes by still: the id alone.
    [[nodiscard]] QByteArray inStandingFilter(const QByteArray &json) const;
    // An id that is an ordinary word as well only where it is all of the text.
    [[nodiscard]] QString inNote(const QString &text) const;
    // All of the path or none of it.
    [[nodiscard]] QString inPath(const QString &path) const;

    // How many lines of others came out of the database for it.
    [[nodiscard]] qint64 linesRead() const { return m_linesRead; }

private:
    explicit PersonWords(QString subjectId);
    [[nodiscard]] Result<> gather(Database &database);
    [[nodiscard]] Result<> dropShared(Database &database);
    void dropSharedWith(const QByteArray &line, std::vector<WantedValue> &open);
    void look(const QByteArray &line);

    QString m_id;
    QStringList m_names; // longest first
    std::set<WantedValue> m_asked; // by any filter
    std::set<WantedValue> m_theirs; // of those, what they and nobody else has
    qint64 m_linesRead = 0;
};

} // namespace bluepencil
