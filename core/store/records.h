// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace bluepencil {

class Database;

// Since schema 21 the rows of these tables carry hashes of their own values (recordhash.h), which
// the database itself writes whenever a value is written: record_sha256 over what stays as it came
// to be, state_sha256 over what changes as the work goes on. A value that does not give its hash
// was changed by something else: a failing disk, a bit that flipped, another program.
//
// A later write of the same part makes its hash anew and so accepts what was damaged before; the
// parts are parted so that the ordinary course of work does not reach the texts. Not hashed: what
// can be made again (memory, search), settings that a person sees at once, events, and lists of ids
// (import, batch_record, split_assignment). Whoever adds a column to one of the tables adds it here
// and makes their triggers anew.
struct RecordKind {
    QString table;
    QStringList key;
    QStringList record; // columns in the order in which they are hashed; empty: no such part
    QStringList state;
};

[[nodiscard]] const std::vector<RecordKind> &recordKinds();

struct DamagedRecord {
    QString kind; // the table
    QString id; // its key, with spaces between
    QString part; // record | state

    bool operator==(const DamagedRecord &) const = default;
};

struct RecordReport {
    qint64 checked = 0; // records
    qint64 found = 0; // damaged parts, however many are listed
    std::vector<DamagedRecord> damaged;
    QStringList notChecked; // kinds that this role may not read
};

// Reads every record and computes its hashes anew; lists no more than `mostListed`. All of one
// state inside a ReadTransaction. What holds: the schema of this program, or a newer one.
[[nodiscard]] Result<RecordReport> checkRecords(Database &database, int mostListed = 1000);

// The newest of what is reviewed alone: so many items, decisions, records of feedback and outcomes.
[[nodiscard]] Result<RecordReport> checkNewestRecords(Database &database, int newest);

// An SQL expression over the row of this table (or alias): 1 if all its hashes are right, else 0.
[[nodiscard]] QString intactSql(const Database &database, const QString &table,
                                const QString &alias);

// Corrupt: so many records, of which the first are named, are no longer what was stored.
// `consequence`: what became of them, as in "nothing was written".
[[nodiscard]] Error damagedRecords(QStringList ids, const QString &consequence,
                                   const QString &remedy);

} // namespace bluepencil
