// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columnupdate.h"

#include "core/store/feedbackstore.h"
#include "core/store/figurefile.h"
#include "core/store/surenumber.h"

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

ColumnWords::Entry deadEntry(qint64 number)
{
    std::string bytes(sizeof number, '\0');
    std::memcpy(bytes.data(), &number, sizeof number);
    return {ColumnWords::Dead, std::move(bytes)};
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
            Result<ReadRows> read = readNext();
            if (!read)
                return fail(read.error());
            if (read->records == 0)
                return Verdict::Good;
            const Result<bool> erased = holdsAny(read->withdrawn);
            if (!erased)
                return fail(erased.error());
            if (*erased || !read->leftOut.empty() || (read->damagedItem && !m_noAttributes)) {
                m_leftOut.insert(read->leftOut.begin(), read->leftOut.end());
                m_noAttributes = m_noAttributes || read->damagedItem;
                return Verdict::StartAnew;
            }
            BLUEPENCIL_TRY(add(writer, *read));
        }
    }

    Result<ReadRows> readNext()
    {
        Database &database = m_workspace.database();
        const Result<std::optional<qint64>> sure
            = lastSureNumber(database, QStringLiteral("outcome"), QStringLiteral("outcome_no"));
        if (!sure)
            return fail(sure.error());
        ReadTransaction transaction(database);
        BLUEPENCIL_TRY(transaction.begin());
        Result<ReadRows> read = readRows(
            database, {m_last.seq, false, static_cast<qint64>(PartRows), true, true, true}, m_words,
            m_stop);
        if (!read || read->records == 0)
            return read;
        const Result<std::vector<OutcomeOf>> late
            = readLateOutcomes(database, m_outcomes, m_last.seq);
        if (!late)
            return fail(late.error());
        for (const OutcomeOf &each : *late)
            m_words.addLateOutcome(each.feedbackNo, each.outcomeNo);
        m_outcomes = std::max(m_outcomes, sure->value_or(0));
        return read;
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

    Result<> add(ColumnFileWriter &writer, const ReadRows &read)
    {
        std::vector<ColumnWords::Entry> entries = m_words.takeFresh();
        const qint64 before = m_file ? m_file->highestNumber() : 0;
        for (const qint64 number : read.numbers) {
            if (number <= before || m_added.contains(static_cast<quint64>(number)))
                entries.push_back(deadEntry(number));
        }
        BLUEPENCIL_TRY(writer.add(encodePart(read.rows), entries, read.mark, m_outcomes));
        for (const quint64 number : read.rows.columns[column::No])
            m_added.add(number);
        m_last = read.mark;
        m_smallAdded += read.rows.rows() < fewRows ? 1 : 0;
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

    // Those before the first small one are taken over as they are.
    Result<> run(std::size_t firstSmall)
    {
        std::vector<uchar> bytes;
        for (std::size_t i = 0; i < firstSmall; ++i) {
            BLUEPENCIL_TRY(m_file.readWhole(m_file.parts()[i], bytes));
            BLUEPENCIL_TRY(m_writer.addWhole(bytes));
        }
        for (std::size_t i = 0; i < m_file.parts().size(); ++i) {
            std::vector<qint64> gone = m_file.parts()[i].dead;
            std::ranges::sort(gone);
            BLUEPENCIL_TRY(markDeadRows(m_file, i, gone, m_dead));
        }
        for (std::size_t i = firstSmall; i < m_file.parts().size(); ++i)
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
        if (m_rows.rows() + part.part.rows > PartRows)
            BLUEPENCIL_TRY(flush());
        Result<std::vector<ColumnWords::Entry>> words = m_file.readWords(part);
        if (!words)
            return fail(words.error());
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
        m_mark = part.mark;
        m_outcomes = part.outcomes;
        return {};
    }

    Result<> flush()
    {
        if (m_mark == StampMark())
            return {};
        BLUEPENCIL_TRY(
            m_writer.add(encodePart(m_rows), std::exchange(m_words, {}), m_mark, m_outcomes));
        m_rows = {};
        m_mark = {};
        return {};
    }

    const ColumnFile &m_file;
    ColumnFileWriter &m_writer;
    std::vector<std::vector<bool>> m_dead;
    ColumnRows m_rows;
    std::vector<ColumnWords::Entry> m_words;
    StampMark m_mark;
    qint64 m_outcomes = 0;
};

Result<Verdict> Updater::join()
{
    const auto isSmall = [](const ColumnFile::StoredPart &part) {
        return part.part.rows < fewRows;
    };
    const auto small = std::ranges::count_if(m_file->parts(), isSmall) + m_smallAdded;
    if (static_cast<std::size_t>(small) <= mostSmallParts)
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
        = static_cast<std::size_t>(std::ranges::find_if(parts, isSmall) - parts.begin());
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
