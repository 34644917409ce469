// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columns/callscan.h"
#include "core/stats/columns/columnrows.h"
#include "core/stats/columns/numberset.h"
#include "core/store/workspace.h"

namespace bluepencil {

// The decisions that count, and those that were taken back, as a database shows them in one
// transaction: those of the file, less what changed since, and those that came since. Until the
// cache is asked again.
struct ColumnView {
    std::shared_ptr<const ColumnFile> file;
    const ColumnWords *words = nullptr;
    const NumberSet *repeated = nullptr; // the first feedback of items that have several
    EncodedPart recent; // what is not in the file
    std::vector<std::vector<bool>> dead; // of each part of the file; empty: none of it
    // Of each part those that were taken back, and last of `recent`; empty: none of it. Of `recent`
    // there are some only where details are needed.
    std::vector<std::vector<bool>> takenBack;
    qint64 rows = 0; // that count and are not dead
};

// Reads the columns beside one workspace. One thread; the workspace must outlive it.
class ColumnCache {
public:
    explicit ColumnCache(Workspace &workspace);

    // Inside the caller's read transaction. Nothing where there are none that fit, or where the
    // database answers sooner because too much is new; Cancelled once `stop` is requested, else no
    // error but that of the database.
    struct Needs {
        bool attributes = false; // their columns
        bool details = false; // as in RowRange
    };

    [[nodiscard]] Result<std::optional<ColumnView>> view(const Needs &needs,
                                                         const std::stop_token &stop);

    // The same of the calls that nobody reviews. Whether some of them are gone from the workspace
    // is told by their count alone: see countCalls().
    [[nodiscard]] Result<std::optional<CallView>> calls(const std::stop_token &stop);

    // After view() or calls(): so much is new, or what was erased had to go, that updateColumns()
    // is worth it.
    [[nodiscard]] bool isBehind() const { return m_behind || m_callsBehind; }

    // After calls(): some of them are gone.
    void setCallsGone() { m_callsBehind = true; }

    // What was read of it is not what was written: it is taken away, and with it the damage.
    void discard();

private:
    [[nodiscard]] Result<bool> load();
    [[nodiscard]] Result<> readMarks(const ColumnFile &file);
    [[nodiscard]] Result<> readRepeated(const ColumnFile &file, const ColumnFile::StoredPart &part);
    [[nodiscard]] Result<> readTakenBack(const ColumnFile &file,
                                         const ColumnFile::StoredPart &part);
    [[nodiscard]] Result<> addRecent(ColumnView &view, const Needs &needs,
                                     const std::stop_token &stop);

    Workspace &m_workspace;
    std::shared_ptr<const ColumnFile> m_file;
    ColumnWords m_words;
    NumberSet m_repeated;
    std::vector<std::vector<bool>> m_dead; // as the file says
    std::vector<std::vector<bool>> m_takenBack; // the same
    WorkspaceMark m_mark {};
    bool m_behind = false;
    bool m_callsBehind = false;
};

// True where the file goes on to what the database holds: what was stamped last in it is there, and
// is the same record.
[[nodiscard]] Result<bool> isOf(Database &database, const StampMark &mark);
[[nodiscard]] Result<WorkspaceMark> workspaceMark(Workspace &workspace);
// Marks the rows with these numbers in the parts before `end`. The numbers in rising order.
[[nodiscard]] Result<> markDeadRows(const ColumnFile &file, std::size_t end,
                                    const std::vector<qint64> &numbers,
                                    std::vector<std::vector<bool>> &dead);
// True if one of these numbers of feedback has or had a row in the file, the words of which stay in
// it when the row goes.
[[nodiscard]] Result<bool> everHeld(const ColumnFile &file, std::vector<qint64> numbers);

} // namespace bluepencil
