// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/columnupdate.h"

#include "core/stats/columns/callcolumns.h"
#include "core/store/database/surenumber.h"
#include "core/store/feedbackstore.h"
#include "core/store/figurefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace bluepencil {

namespace {

constexpr std::size_t mostSmallParts = 64;
constexpr std::size_t fewRows = PartRows / 2; // in a small part
constexpr int mostAttempts
    = 30; // each leaves out an attribute more, or was overtaken by an erasure

ColumnWords::Entry numberEntry(ColumnWords::Kind kind, qint64 number)
{
    std::string bytes(sizeof number, '\0');
    std::memcpy(bytes.data(), &number, sizeof number);
    return {kind, std::move(bytes)};
}

// What comes with the next part.
struct NextRows {
    ReadRows decisions;
    ReadCalls calls;
};

bool isSmall(std::size_t rows, std::size_t calls)
{
    return rows < fewRows && calls < fewRows;
}

// Why what there is cannot be added to.
enum class Verdict { Good, StartAnew };

// A file that only somebody else may read is left to them.
Result<Verdict> anewAfter(const Error &error)
{
    if (error.code == Error::Code::NotFound || error.code == Error::Code::Corrupt)
        return Verdict::StartAnew;
    return fail(error);
}

class Updater {
public:
    Updater(Workspace &workspace, const WorkspaceMark &mark, const std::stop_token &stop)
        : m_workspace(workspace)
        , m_path(figureFilePath(workspace.database()))
        , m_mark(mark)
        , m_stop(stop)
    {
    }

    Result<> run()
    {
        const Result<Verdict> added = extend();
        if (!added)
            return fail(added.error());
        if (*added == Verdict::Good)
            return {};
        for (int attempt = 0; attempt < mostAttempts; ++attempt) {
            const Result<Verdict> made = make();
            if (!made)
                return fail(made.error());
            if (*made == Verdict::Good)
                return {};
        }
        return fail(Error::Code::Busy, QStringLiteral("the workspace changes all the time"),
                    m_path);
    }

private:
    // Adds to the file that is there.
    Result<Verdict> extend()
    {
        m_words = ColumnWords();
        const auto file = ColumnFile::open(m_path, m_mark, m_words);
        if (!file)
            return anewAfter(file.error());
        const Result<bool> fits = isOf(m_workspace.database(), (*file)->mark());
        if (!fits)
            return fail(fits.error());
        if (!*fits)
            return Verdict::StartAnew;
        m_file = *file;
        m_last = m_file->mark();
        auto writer = ColumnFileWriter::append(m_path, **file);
        if (!writer)
            return fail(writer.error());
        m_words.indexHter();
        m_noAttributes = !m_words.hasDrafts(); // or was found so
        m_outcomes = m_file->outcomes();
        m_calls = m_file->calls();
        BLUEPENCIL_TRY(voidGoneCalls(**writer));
        const Result<Verdict> written = write(**writer);
        if (!written || *written == Verdict::StartAnew)
            return written;
        writer->reset(); // and with it the lock
        return join();
    }

    Result<Verdict> make()
    {
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        m_words = ColumnWords();
        // Who asks for an attribute is told by the database which record is damaged.
        if (m_noAttributes) {
            m_words.close();
            m_words.dropDrafts();
        }
        for (const std::string &pointer : m_leftOut)
            m_words.leaveOut(pointer);
        static_cast<void>(m_words.attribute(PromptVersionPointer)); // asked for where none has it
        m_last = {};
        m_outcomes = 0;
        m_calls = {};
        m_file.reset();
        m_added = NumberSet();
        auto writer = ColumnFileWriter::create(m_path, m_mark);
        if (!writer)
            return fail(writer.error());
        // What is there already does not fit, and may hold what was erased.
        QFile::remove(m_path);
        const Result<Verdict> written = write(**writer);
        if (!written || *written == Verdict::StartAnew)
            return written;
        BLUEPENCIL_TRY((*writer)->finish());
        return Verdict::Good;
    }

    // Part by part until nothing is new.
    Result<Verdict> write(ColumnFileWriter &writer)
    {
        while (true) {
            Result<NextRows> next = readNext();
            if (!next)
                return fail(next.error());
            const ReadRows &read = next->decisions;
            if (read.records == 0 && next->calls.rows.rows() == 0)
                return Verdict::Good;
            const Result<bool> erased = holdsAny(read.withdrawn);
            if (!erased)
                return fail(erased.error());
            if (*erased || !read.leftOut.empty() || (read.damagedItem && !m_noAttributes)) {
                m_leftOut.insert(read.leftOut.begin(), read.leftOut.end());
                m_noAttributes = m_noAttributes || read.damagedItem;
                return Verdict::StartAnew;
            }
            BLUEPENCIL_TRY(add(writer, *next));
        }
    }

    Result<NextRows> readNext()
    {
        constexpr auto most = static_cast<qint64>(PartRows);
        Database &database = m_workspace.database();
        const Result<std::optional<qint64>> outcomes
            = lastSureNumber(database, QStringLiteral("outcome"), QStringLiteral("outcome_no"));
        const Result<std::optional<qint64>> calls
            = lastSureNumber(database, QStringLiteral("model_call"), QStringLiteral("call_no"));
        if (!outcomes || !calls)
            return fail(outcomes ? calls.error() : outcomes.error());
        ReadTransaction transaction(database);
        BLUEPENCIL_TRY(transaction.begin());
        Result<ReadRows> read
            = readRows(database, {m_last.seq, false, most, true, true, true}, m_words, m_stop);
        if (!read)
            return fail(read.error());
        if (read->records > 0)
            BLUEPENCIL_TRY(takeLateOutcomes(*outcomes));
        Result<ReadCalls> newCalls = readCalls(
            database, {m_calls.callNo, calls->value_or(m_calls.callNo), most}, m_words, m_stop);
        if (!newCalls)
            return fail(newCalls.error());
        return NextRows {std::move(*read), std::move(*newCalls)};
    }

    // Of decisions that stand in parts before. None can come any more up to the sure one.
    Result<> takeLateOutcomes(const std::optional<qint64> &sure)
    {
        const Result<std::vector<OutcomeOf>> late
            = readLateOutcomes(m_workspace.database(), m_outcomes, m_last.seq);
        if (!late)
            return fail(late.error());
        for (const OutcomeOf &each : *late)
            m_words.addLateOutcome(each.feedbackNo, each.outcomeNo);
        m_outcomes = std::max(m_outcomes, sure.value_or(0));
        return {};
    }

    // Parts of which calls were dropped from the workspace: what is left of them is written again.
    Result<> voidGoneCalls(ColumnFileWriter &writer)
    {
        Database &database = m_workspace.database();
        ReadTransaction transaction(database);
        BLUEPENCIL_TRY(transaction.begin());
        const Result<GoneCalls> gone = goneCalls(database, *m_file);
        if (!gone)
            return fail(gone.error());
        if (gone->parts.empty() && !gone->all)
            return {};
        std::vector<ColumnWords::Entry> entries;
        std::vector<CallRows> left;
        for (std::size_t i = 0; i < m_file->parts().size(); ++i) {
            const ColumnFile::StoredPart &part = m_file->parts()[i];
            const bool isGone = std::ranges::binary_search(gone->parts, i);
            if (part.part.calls == 0 || part.callsVoid || (!isGone && !gone->all))
                continue;
            const StoredColumn &numbers = part.part.callColumns[callcolumn::No];
            const auto first = static_cast<qint64>(numbers.least);
            entries.push_back(numberEntry(ColumnWords::VoidCalls, first));
            if (gone->all)
                continue;
            Result<ReadCalls> read = readCalls(
                database,
                {first - 1, static_cast<qint64>(numbers.most), static_cast<qint64>(PartRows)},
                m_words, m_stop);
            if (!read)
                return fail(read.error());
            left.push_back(std::move(read->rows));
        }
        if (gone->all) { // and read again from the first on
            m_calls = {};
            left.resize(1);
        }
        m_voided = true;
        for (const CallRows &rows : left) {
            std::ranges::move(m_words.takeFresh(), std::back_inserter(entries));
            ColumnRows none;
            none.widen(m_words.columnCount());
            BLUEPENCIL_TRY(writer.add(encodePart(none, rows), std::exchange(entries, {}), m_last,
                                      m_outcomes, m_calls));
        }
        return {};
    }

    // What a person said or was must not stay, not even as rows that are void.
    Result<bool> holdsAny(const std::vector<qint64> &numbers)
    {
        if (std::ranges::any_of(numbers, [this](qint64 number) {
                return m_added.contains(static_cast<quint64>(number));
            }))
            return true;
        return m_file ? everHeld(*m_file, numbers) : Result<bool>(false);
    }

    Result<> add(ColumnFileWriter &writer, const NextRows &next)
    {
        const ReadRows &read = next.decisions;
        std::vector<ColumnWords::Entry> entries = m_words.takeFresh();
        const qint64 before = m_file ? m_file->highestNumber() : 0;
        for (const qint64 number : read.numbers) {
            if (number <= before || m_added.contains(static_cast<quint64>(number)))
                entries.push_back(numberEntry(ColumnWords::Dead, number));
        }
        if (read.records > 0)
            m_last = read.mark;
        const std::size_t calls = next.calls.rows.rows();
        if (calls > 0)
            m_calls = next.calls.mark;
        BLUEPENCIL_TRY(writer.add(encodePart(read.rows, next.calls.rows), entries, m_last,
                                  m_outcomes, m_calls));
        for (const quint64 number : read.rows.columns[column::No])
            m_added.add(number);
        m_smallAdded += isSmall(read.rows.rows(), calls) ? 1 : 0;
        return {};
    }

    Result<Verdict> join();

    Workspace &m_workspace;
    QString m_path;
    WorkspaceMark m_mark;
    const std::stop_token &m_stop;
    ColumnWords m_words;
    std::set<std::string> m_leftOut;
    bool m_noAttributes = false;
    std::shared_ptr<const ColumnFile> m_file; // that is added to
    NumberSet m_added;
    StampMark m_last;
    qint64 m_outcomes = 0; // up to which those that came late are known
    CallMark m_calls;
    bool m_voided = false; // calls of the file
    std::ptrdiff_t m_smallAdded = 0; // parts
};

// Puts small parts of a file together, in a new file.
class Joiner {
public:
    Joiner(const ColumnFile &file, ColumnFileWriter &writer)
        : m_file(file)
        , m_writer(writer)
    {
    }

    // Those before the first one are taken over as they are.
    Result<> run(std::size_t first)
    {
        std::vector<uchar> bytes;
        for (std::size_t i = 0; i < first; ++i) {
            BLUEPENCIL_TRY(m_file.readWhole(m_file.parts()[i], bytes));
            BLUEPENCIL_TRY(m_writer.addWhole(bytes));
        }
        for (std::size_t i = 0; i < m_file.parts().size(); ++i) {
            std::vector<qint64> gone = m_file.parts()[i].dead;
            std::ranges::sort(gone);
            BLUEPENCIL_TRY(markDeadRows(m_file, i, gone, m_dead));
        }
        for (std::size_t i = first; i < m_file.parts().size(); ++i)
            BLUEPENCIL_TRY(take(i));
        return flush();
    }

private:
    static bool holdsItsDrafts(const ColumnRows &rows)
    {
        const auto &counts = rows.columns[column::Drafts];
        return std::accumulate(counts.begin(), counts.end(), quint64 {0})
            == rows.drafts.front().size();
    }

    Result<> take(std::size_t number)
    {
        const ColumnFile::StoredPart &part = m_file.parts()[number];
        const std::size_t calls = part.callsVoid ? 0 : part.part.calls;
        if (m_rows.rows() + part.part.rows > PartRows || m_calls.rows() + calls > PartRows)
            BLUEPENCIL_TRY(flush());
        Result<std::vector<ColumnWords::Entry>> words = m_file.readWords(part);
        if (!words)
            return fail(words.error());
        std::erase_if(*words, [](const ColumnWords::Entry &entry) {
            return entry.kind == ColumnWords::VoidCalls;
        });
        std::ranges::move(*words, std::back_inserter(m_words));
        ColumnRows rows;
        std::vector<uchar> bytes;
        for (std::size_t column = 0; column < part.part.columns.size(); ++column) {
            std::vector<quint64> values;
            BLUEPENCIL_TRY(m_file.readColumn(part, column, bytes));
            decodeColumn(part.part.columns[column], bytes, part.part.rows, values);
            rows.columns.push_back(std::move(values));
        }
        for (std::size_t column = 0; column < rows.drafts.size(); ++column) {
            BLUEPENCIL_TRY(m_file.readDraftColumn(part, column, bytes));
            decodeColumn(part.part.draftColumns[column], bytes, part.part.drafts,
                         rows.drafts[column]);
        }
        if (!holdsItsDrafts(rows))
            return fail(Error::Code::Corrupt, QStringLiteral("is damaged"));
        if (number < m_dead.size() && !m_dead[number].empty())
            rows.remove(m_dead[number]);
        m_rows.append(rows);
        if (calls > 0)
            BLUEPENCIL_TRY(takeCalls(part));
        m_last = &part;
        return {};
    }

    Result<> takeCalls(const ColumnFile::StoredPart &part)
    {
        CallRows rows;
        std::vector<uchar> bytes;
        for (std::size_t column = 0; column < rows.columns.size(); ++column) {
            BLUEPENCIL_TRY(m_file.readCallColumn(part, column, bytes));
            decodeColumn(part.part.callColumns[column], bytes, part.part.calls,
                         rows.columns[column]);
        }
        m_calls.append(rows);
        return {};
    }

    Result<> flush()
    {
        if (!m_last)
            return {};
        BLUEPENCIL_TRY(m_writer.add(encodePart(m_rows, m_calls), std::exchange(m_words, {}),
                                    m_last->mark, m_last->outcomes, m_last->calls));
        m_rows = {};
        m_calls = {};
        m_last = nullptr;
        return {};
    }

    const ColumnFile &m_file;
    ColumnFileWriter &m_writer;
    std::vector<std::vector<bool>> m_dead;
    ColumnRows m_rows;
    CallRows m_calls;
    std::vector<ColumnWords::Entry> m_words;
    const ColumnFile::StoredPart *m_last = nullptr; // that was taken
};

Result<Verdict> Updater::join()
{
    const auto isOneOfThem = [](const ColumnFile::StoredPart &part) {
        return isSmall(part.part.rows, part.part.calls) || part.callsVoid;
    };
    const bool voided
        = m_voided || std::ranges::any_of(m_file->parts(), &ColumnFile::StoredPart::callsVoid);
    const auto small = std::ranges::count_if(m_file->parts(), isOneOfThem) + m_smallAdded;
    if (static_cast<std::size_t>(small) <= mostSmallParts && !voided)
        return Verdict::Good;
    // The new file is there before the old one is read: an erasure meanwhile takes both away, and
    // what was read does not take their place.
    auto writer = ColumnFileWriter::create(m_path, m_mark);
    if (!writer)
        return fail(writer.error());
    ColumnWords words;
    const auto file = ColumnFile::open(m_path, m_mark, words);
    if (!file)
        return anewAfter(file.error());
    const auto &parts = (*file)->parts();
    const auto first
        = static_cast<std::size_t>(std::ranges::find_if(parts, isOneOfThem) - parts.begin());
    BLUEPENCIL_TRY(Joiner(**file, **writer).run(first));
    // What another program added meanwhile is in the file that would be replaced: it is read again.
    BLUEPENCIL_TRY((*writer)->finish());
    return Verdict::Good;
}

} // namespace

Result<> updateColumns(Workspace &workspace, const std::stop_token &stop)
{
    // Who may not, or comes when the place is taken, reads what others have stamped.
    static_cast<void>(stampFeedback(workspace.database()));
    const Result<WorkspaceMark> mark = workspaceMark(workspace);
    if (!mark)
        return fail(mark.error());
    return Updater(workspace, *mark, stop).run();
}

} // namespace bluepencil
