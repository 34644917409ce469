// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/selection/rowsorter.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

namespace bluepencil {

namespace {

void readHex(QStringView digits, std::array<quint8, 32> &bytes)
{
    const auto valueOf = [digits](qsizetype at) {
        const char16_t digit = digits[at].unicode();
        return digit <= u'9' ? digit - u'0' : digit - u'a' + 10;
    };
    Q_ASSERT(digits.size() == 2 * qsizetype(bytes.size()));
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto at = qsizetype(2 * i);
        bytes[i] = quint8(16 * valueOf(at) + valueOf(at + 1));
    }
}

bool splitWanted(const ExportConfig &config, Split split)
{
    if (split == Split::Train)
        return true;
    if (!config.split)
        return false;
    return (split == Split::Validation ? config.split->validation : config.split->test) > 0;
}

// Outermost first.
QStringList foldersAbove(const QString &path)
{
    QStringList folders;
    for (qsizetype end = path.indexOf(u'/'); end >= 0; end = path.indexOf(u'/', end + 1))
        folders += path.first(end);
    return folders;
}

} // namespace

QString batchFileName(const Format &format, std::size_t fileSet, Split split, bool sidecar)
{
    QString path = format.name;
    if (sidecar && format.wholeFolder)
        path += QStringLiteral(".meta");
    path += u'/';
    if (const QString &folder = format.files[fileSet].folder; !folder.isEmpty())
        path += folder + u'/';
    if (format.folderForEachSplit)
        path += splitName(split) + u'/';
    return path + splitName(split)
        + (sidecar ? QStringLiteral(".meta.jsonl") : u'.' + format.extension);
}

QStringList batchFolders(const ExportConfig &config)
{
    QStringList folders;
    for (const QString &name : config.formats) {
        const Format &format = *findFormat(name);
        for (std::size_t set = 0; set < format.files.size(); ++set) {
            for (const bool sidecar : {false, true})
                folders += foldersAbove(batchFileName(format, set, Split::Train, sidecar));
        }
    }
    folders.removeDuplicates();
    return folders;
}

Result<> RowSorter::start(const QString &folder)
{
    m_path = folder + QStringLiteral("/.spool");
    m_index = std::make_unique<RowIndex>(folder + QStringLiteral("/.index"));
    return {};
}

Result<> RowSorter::add(const Candidate &row)
{
    RowPlace place;
    place.format = static_cast<quint32>(row.format);
    place.fileSet = static_cast<quint32>(row.fileSet);
    place.split = row.split;
    readHex(row.exampleId, place.id);
    place.offset = m_bytes;
    place.lineBytes = row.line.size();
    place.sidecarBytes = row.sidecar.size();
    BLUEPENCIL_TRY(m_index->add(place));
    ++m_rows;
    Size &size = m_sizes[{row.format, row.fileSet, row.split}];
    size.bytes += row.line.size();
    ++size.rows;
    m_bytes += row.line.size() + row.sidecar.size();
    if (!m_spool && m_bytes > m_most)
        BLUEPENCIL_TRY(spill());
    if (!m_spool) {
        m_kept.append(row.line);
        m_kept.append(row.sidecar);
        return {};
    }
    BLUEPENCIL_TRY(m_spool->write(row.line));
    return m_spool->write(row.sidecar);
}

Result<> RowSorter::spill()
{
    auto file = CheckedFile::create(m_path, CheckedFile::Digest::None);
    if (!file)
        return fail(file.error());
    m_spool = std::move(*file);
    BLUEPENCIL_TRY(m_spool->write(m_kept));
    m_kept = QByteArray();
    return {};
}

Result<QByteArrayView> RowSorter::bytesOf(const RowPlace &place)
{
    const auto size = qsizetype(place.lineBytes + place.sidecarBytes);
    if (!m_spool)
        return QByteArrayView(m_kept).sliced(qsizetype(place.offset), size);
    BLUEPENCIL_TRY(m_spool->read(place.offset, size, m_read));
    return QByteArrayView(m_read);
}

Result<std::vector<ExportedFile>> RowSorter::write(const ExportConfig &config, StagedFolder &folder,
                                                   const ExportProgress &progress,
                                                   const std::stop_token &stop)
{
    BLUEPENCIL_TRY(checkSizes(config));
    if (m_spool)
        BLUEPENCIL_TRY(m_spool->flush());
    BLUEPENCIL_TRY(m_index->finish());
    std::vector<ExportedFile> files;
    for (qsizetype i = 0; i < config.formats.size(); ++i) {
        const Format &format = *findFormat(config.formats[i]);
        for (std::size_t set = 0; set < format.files.size(); ++set) {
            for (const Split split : {Split::Train, Split::Validation, Split::Test}) {
                const File place {static_cast<std::size_t>(i), set, split};
                // A group keeps its first split even where the ratio has no share for it now.
                if (m_sizes.contains(place) || splitWanted(config, split))
                    BLUEPENCIL_TRY(writePair(format, place, folder, progress, stop, files));
            }
        }
    }
    m_index.reset();
    if (m_spool) {
        m_spool.reset();
        QFile::remove(m_path);
    }
    m_kept = QByteArray();
    return files;
}

Result<> RowSorter::checkSizes(const ExportConfig &config) const
{
    for (const auto &[file, size] : m_sizes) {
        const auto &[index, set, split] = file;
        const Format &format = *findFormat(config.formats[static_cast<qsizetype>(index)]);
        BLUEPENCIL_TRY(
            checkFileBytes(format, batchFileName(format, set, split, false), size.bytes));
        BLUEPENCIL_TRY(checkFileRows(format, rowsOf({index, set, Split::Train}),
                                     rowsOf({index, set, Split::Validation})));
    }
    return {};
}

qint64 RowSorter::rowsOf(const File &file) const
{
    const auto found = m_sizes.find(file);
    return found == m_sizes.end() ? 0 : found->second.rows;
}

// Equal ids, which only one reviewer's repeated work on one draft can give, go by their bytes.
Result<> RowSorter::readEqual()
{
    while (true) {
        if (!m_ahead) {
            Result<std::optional<RowPlace>> next = m_index->next();
            if (!next)
                return fail(next.error());
            m_ahead = *next;
        }
        if (!m_ahead || (!m_equal.empty() && m_equal.front().order() != m_ahead->order()))
            break;
        m_equal.push_back(*std::exchange(m_ahead, std::nullopt));
    }
    if (m_equal.size() < 2)
        return {};
    std::vector<std::pair<QByteArray, RowPlace>> rows;
    for (const RowPlace &place : m_equal) {
        const Result<QByteArrayView> bytes = bytesOf(place);
        if (!bytes)
            return fail(bytes.error());
        rows.emplace_back(bytes->toByteArray(), place);
    }
    std::ranges::sort(rows, std::ranges::greater(), [](const auto &row) { return row.first; });
    std::ranges::transform(rows, m_equal.begin(), [](const auto &row) { return row.second; });
    return {};
}

Result<std::optional<RowPlace>> RowSorter::next(const File &file)
{
    if (m_equal.empty())
        BLUEPENCIL_TRY(readEqual());
    if (m_equal.empty() || fileOf(m_equal.back()) != file)
        return std::optional<RowPlace>();
    const RowPlace place = m_equal.back();
    m_equal.pop_back();
    return std::optional(place);
}

// The rows and their sidecar, side by side: each row is read once.
Result<> RowSorter::writePair(const Format &format, const File &place, StagedFolder &folder,
                              const ExportProgress &progress, const std::stop_token &stop,
                              std::vector<ExportedFile> &files)
{
    std::array<ExportedFile, 2> written;
    std::array<std::unique_ptr<CheckedFile>, 2> open;
    const auto &[index, set, split] = place;
    for (const std::size_t i : {0U, 1U}) {
        written[i].path = batchFileName(format, set, split, i == 1);
        written[i].format = format.name;
        written[i].split = splitName(split);
        written[i].isSidecar = i == 1;
        if (format.folderForEachSplit && split != Split::Train) // that of train is there
            BLUEPENCIL_TRY(folder.makeFolder(foldersAbove(written[i].path).last()));
        auto file = CheckedFile::create(folder.path() + u'/' + written[i].path);
        if (!file)
            return fail(file.error());
        open[i] = std::move(*file);
    }
    BLUEPENCIL_TRY(open[0]->write(format.header));
    while (true) {
        const Result<std::optional<RowPlace>> row = next(place);
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        const RowPlace &at = **row;
        const Result<QByteArrayView> bytes = bytesOf(at);
        if (!bytes)
            return fail(bytes.error());
        const std::array parts {bytes->first(at.lineBytes), bytes->last(at.sidecarBytes)};
        for (const std::size_t i : {0U, 1U}) {
            if (stop.stop_requested())
                return fail(Error::Code::Cancelled, QStringLiteral("the export was cancelled"));
            BLUEPENCIL_TRY(open[i]->write(parts[i]));
            ++written[i].rows;
            ++m_rowsWritten;
            if (progress)
                progress({written[0].path, m_rowsWritten, 2 * m_rows});
        }
    }
    for (const std::size_t i : {0U, 1U}) {
        BLUEPENCIL_TRY(open[i]->finish());
        written[i].bytes = open[i]->size();
        written[i].sha256 = open[i]->sha256();
        files.push_back(std::move(written[i]));
    }
    return {};
}

} // namespace bluepencil
