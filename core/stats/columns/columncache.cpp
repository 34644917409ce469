// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/columns/columncache.h"

#include "core/base/ids.h"
#include "core/model/json.h"
#include "core/stats/columns/callcolumns.h"
#include "core/store/epoch.h"
#include "core/store/figurefile.h"

#include <QFile>

#include <algorithm>
#include <cstring>

namespace bluepencil {

namespace {

// Each record that is not in the file costs some microseconds with every question.
constexpr qint64 behindRecords = 1000;
constexpr qint64 mostRecent = 30'000;
// Up to here the database answers in less than a tenth of a second.
constexpr qint64 leastRecords = 20'000;
// The same of calls.
constexpr qint64 leastCalls = 100'000;
constexpr const char *columnFormat = "columns 4"; // of what the columns hold

// Empty where none was.
std::vector<bool> takenBackOf(const std::vector<quint64> &fates)
{
    std::vector<bool> takenBack(fates.size());
    for (std::size_t row = 0; row < fates.size(); ++row)
        takenBack[row] = DecisionFate::of(static_cast<quint8>(fates[row])).fate != Fate::Counted;
    if (std::ranges::find(takenBack, true) == takenBack.end())
        return {};
    return takenBack;
}

qint64 countRows(const Part &part, const std::vector<bool> &dead,
                 const std::vector<bool> &takenBack)
{
    const auto rows = static_cast<qint64>(part.rows);
    if (takenBack.empty())
        return rows - std::ranges::count(dead, true);
    if (dead.empty())
        return rows - std::ranges::count(takenBack, true);
    qint64 left = rows;
    for (std::size_t row = 0; row < takenBack.size(); ++row)
        left -= takenBack[row] || dead[row] ? 1 : 0;
    return left;
}

qint64 countRows(const ColumnView &view)
{
    const auto &parts = view.file->parts();
    qint64 rows = countRows(view.recent.part, {}, view.takenBack.back());
    for (std::size_t i = 0; i < parts.size(); ++i)
        rows += countRows(parts[i].part, view.dead[i], view.takenBack[i]);
    return rows;
}

} // namespace

Result<WorkspaceMark> workspaceMark(Workspace &workspace)
{
    const Result<QString> epoch = storeEpoch(workspace);
    if (!epoch)
        return fail(epoch.error());
    const QByteArray digest
        = sha256Hex({workspace.id(), *epoch, QString::number(workspace.schemaVersion()),
                     QString::fromLatin1(columnFormat)})
              .toLatin1();
    WorkspaceMark mark {};
    std::memcpy(mark.data(), digest.constData(), std::min(mark.size(), std::size_t {32}));
    return mark;
}

Result<> markDeadRows(const ColumnFile &file, std::size_t end, const std::vector<qint64> &numbers,
                      std::vector<std::vector<bool>> &dead)
{
    std::vector<uchar> bytes;
    std::vector<quint64> stored;
    dead.resize(file.parts().size());
    for (std::size_t i = 0; i < end; ++i) {
        const ColumnFile::StoredPart &part = file.parts()[i];
        const StoredColumn &column = part.part.columns[column::No];
        const auto first = std::ranges::lower_bound(numbers, static_cast<qint64>(column.least));
        if (part.part.rows == 0 || first == numbers.end()
            || *first > static_cast<qint64>(column.most))
            continue;
        BLUEPENCIL_TRY(file.readColumn(part, column::No, bytes));
        decodeColumn(column, bytes, part.part.rows, stored);
        dead[i].resize(part.part.rows);
        for (std::size_t row = 0; row < stored.size(); ++row) {
            if (std::ranges::binary_search(numbers, static_cast<qint64>(stored[row])))
                dead[i][row] = true;
        }
    }
    return {};
}

Result<bool> isOf(Database &database, const StampMark &mark)
{
    if (mark == StampMark())
        return true;
    Query query(database,
                QStringLiteral("SELECT (SELECT feedback_no FROM feedback WHERE seq = ?),"
                               " coalesce(f.seq, w.next_seq), f.feedback_id, f.decided_at"
                               " FROM workspace w, feedback f WHERE f.feedback_no = ?"));
    const Result<bool> row = query.bind(mark.seq).bind(mark.feedbackNo).runToRow();
    if (!row)
        return fail(row.error());
    if (!*row || recordDigest(toStdString(query.text(2)), query.integer(3)) != mark.digest)
        return false;
    // A record that changed has no seq for a while, and a later one then.
    if (query.isNull(0))
        return query.integer(1) > mark.seq;
    return query.integer(0) == mark.feedbackNo;
}

Result<bool> everHeld(const ColumnFile &file, std::vector<qint64> numbers)
{
    std::ranges::sort(numbers);
    for (const ColumnFile::StoredPart &part : file.parts()) {
        if (std::ranges::any_of(part.dead, [&numbers](qint64 number) {
                return std::ranges::binary_search(numbers, number);
            }))
            return true;
    }
    std::vector<std::vector<bool>> found;
    BLUEPENCIL_TRY(markDeadRows(file, file.parts().size(), numbers, found));
    return std::ranges::any_of(found, [](const std::vector<bool> &rows) {
        return std::ranges::find(rows, true) != rows.end();
    });
}

ColumnCache::ColumnCache(Workspace &workspace)
    : m_workspace(workspace)
{
}

// False if there is nothing to read.
Result<bool> ColumnCache::load()
{
    const Result<WorkspaceMark> mark = workspaceMark(m_workspace);
    if (!mark)
        return fail(mark.error());
    if (m_file && *mark == m_mark && m_file->isCurrent())
        return true;
    m_mark = *mark;
    m_file.reset();
    m_words = ColumnWords();
    m_repeated = NumberSet();
    m_dead.clear();
    m_takenBack.clear();
    m_callsBehind = false; // was of another file
    const auto file = ColumnFile::open(figureFilePath(m_workspace.database()), *mark, m_words);
    if (!file)
        return false;
    if (!readMarks(**file)) {
        discard();
        return false;
    }
    m_file = *file;
    return true;
}

// Void rows, decisions that were taken back, and items that come again.
Result<> ColumnCache::readMarks(const ColumnFile &file)
{
    m_dead.resize(file.parts().size());
    for (std::size_t i = 0; i < file.parts().size(); ++i) {
        const ColumnFile::StoredPart &part = file.parts()[i];
        std::vector<qint64> gone = part.dead;
        std::ranges::sort(gone);
        BLUEPENCIL_TRY(markDeadRows(file, i, gone, m_dead));
        BLUEPENCIL_TRY(readTakenBack(file, part));
        BLUEPENCIL_TRY(readRepeated(file, part));
    }
    return {};
}

Result<> ColumnCache::readTakenBack(const ColumnFile &file, const ColumnFile::StoredPart &part)
{
    std::vector<bool> &takenBack = m_takenBack.emplace_back();
    const StoredColumn &stored = part.part.columns[column::Fate];
    if (stored.most == 0)
        return {};
    std::vector<uchar> bytes;
    std::vector<quint64> fates;
    BLUEPENCIL_TRY(file.readColumn(part, column::Fate, bytes));
    decodeColumn(stored, bytes, part.part.rows, fates);
    takenBack = takenBackOf(fates);
    return {};
}

Result<> ColumnCache::readRepeated(const ColumnFile &file, const ColumnFile::StoredPart &part)
{
    const StoredColumn &back = part.part.columns[column::Back];
    if (back.most == 0)
        return {};
    std::vector<uchar> bytes;
    std::vector<quint64> numbers;
    std::vector<quint64> backs;
    BLUEPENCIL_TRY(file.readColumn(part, column::Back, bytes));
    decodeColumn(back, bytes, part.part.rows, backs);
    BLUEPENCIL_TRY(file.readColumn(part, column::No, bytes));
    decodeColumn(part.part.columns[column::No], bytes, part.part.rows, numbers);
    for (std::size_t row = 0; row < backs.size(); ++row) {
        if (backs[row] > numbers[row])
            return fail(Error::Code::Corrupt, QStringLiteral("is damaged"));
        if (backs[row] > 0)
            m_repeated.add(numbers[row] - backs[row]);
    }
    return {};
}

Result<> ColumnCache::addRecent(ColumnView &view, const Needs &needs, const std::stop_token &stop)
{
    Database &database = m_workspace.database();
    ColumnRows rows;
    std::vector<qint64> changed;
    qint64 records = 0;
    const qint64 known = m_file->highestNumber();
    for (const bool unstamped : {false, true}) {
        const Result<ReadRows> read = readRows(
            database, {m_file->mark().seq, unstamped, mostRecent, needs.attributes, needs.details},
            m_words, stop);
        if (!read)
            return fail(read.error());
        const Result<bool> erased = everHeld(*m_file, read->withdrawn);
        if (!erased)
            return fail(erased.error());
        if (*erased) {
            discard();
            m_behind = true;
            return fail(Error::Code::LimitExceeded, QStringLiteral("somebody was erased"));
        }
        records += read->records;
        if (records >= mostRecent) {
            m_behind = true;
            return fail(Error::Code::LimitExceeded, QStringLiteral("too much is new"));
        }
        std::ranges::copy_if(read->numbers, std::back_inserter(changed),
                             [known](qint64 number) { return number <= known; });
        rows.append(read->rows);
    }
    rows.widen(m_words.columnCount());
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        if (rows.columns[column::Back][row] > 0)
            m_repeated.add(rows.columns[column::No][row] - rows.columns[column::Back][row]);
    }
    view.recent = encodePart(rows);
    view.takenBack = m_takenBack;
    view.takenBack.push_back(takenBackOf(rows.columns[column::Fate]));
    m_behind = records >= behindRecords;
    static_cast<void>(m_words.takeFresh());
    std::ranges::sort(changed);
    return markDeadRows(*m_file, m_file->parts().size(), changed, view.dead);
}

Result<std::optional<ColumnView>> ColumnCache::view(const Needs &needs, const std::stop_token &stop)
{
    Database &database = m_workspace.database();
    m_behind = false;
    const Result<bool> there = load();
    if (!there)
        return fail(there.error());
    const Result<bool> fits = *there ? isOf(database, m_file->mark()) : Result<bool>(false);
    if (!fits)
        return fail(fits.error());
    if (!*fits) {
        Query enough(database, QStringLiteral("SELECT 1 FROM feedback LIMIT 1 OFFSET ?"));
        const Result<bool> many = enough.bind(leastRecords - 1).runToRow();
        m_behind = many && *many;
        return std::nullopt;
    }
    ColumnView view;
    view.file = m_file;
    view.words = &m_words;
    view.repeated = &m_repeated;
    view.dead = m_dead;
    const Result<> added = addRecent(view, needs, stop);
    if (!added) {
        const Error::Code code = added.error().code;
        if (code == Error::Code::Corrupt)
            discard();
        // A damaged item is for the database to name, and may be none of those that are asked for.
        if (code == Error::Code::Corrupt || code == Error::Code::LimitExceeded
            || code == Error::Code::Unsupported || code == Error::Code::InvalidInput)
            return std::nullopt;
        return fail(added.error());
    }
    view.rows = countRows(view);
    return view;
}

Result<std::optional<CallView>> ColumnCache::calls(const std::stop_token &stop)
{
    Database &database = m_workspace.database();
    m_callsBehind = false;
    const Result<bool> there = load();
    if (!there)
        return fail(there.error());
    const Result<bool> fits = *there ? isOfCalls(database, m_file->calls()) : Result<bool>(false);
    if (!fits)
        return fail(fits.error());
    if (!*fits) {
        Query enough(database, QStringLiteral("SELECT 1 FROM model_call LIMIT 1 OFFSET ?"));
        const Result<bool> many = enough.bind(leastCalls - 1).runToRow();
        m_callsBehind = many && (*many || *there);
        return std::nullopt;
    }
    Result<ReadCalls> recent
        = readCalls(database, {m_file->calls().callNo, {}, mostRecent}, m_words, stop);
    if (!recent)
        return fail(recent.error());
    static_cast<void>(m_words.takeFresh());
    const auto count = static_cast<qint64>(recent->rows.rows());
    m_callsBehind = count >= behindRecords;
    if (count >= mostRecent)
        return std::nullopt;
    return CallView {m_file, &m_words, std::move(recent->rows)};
}

void ColumnCache::discard()
{
    m_file.reset();
    QFile::remove(figureFilePath(m_workspace.database()));
}

} // namespace bluepencil
