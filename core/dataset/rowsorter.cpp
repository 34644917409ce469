// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/rowsorter.h"

#include <QFile>

#include <algorithm>
#include <tuple>

namespace bluepencil {

namespace {

bool splitWanted(const ExportConfig &config, Split split)
{
    if (split == Split::Train)
        return true;
    if (!config.split)
        return false;
    return (split == Split::Validation ? config.split->validation : config.split->test) > 0;
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
    return path + splitName(split)
        + (sidecar ? QStringLiteral(".meta.jsonl") : u'.' + format.extension);
}

QStringList batchFolders(const ExportConfig &config)
{
    QStringList folders;
    for (const QString &name : config.formats) {
        const Format &format = *findFormat(name);
        for (std::size_t set = 0; set < format.files.size(); ++set) {
            for (const bool sidecar : {false, true}) {
                const QString path = batchFileName(format, set, Split::Train, sidecar);
                for (qsizetype end = path.indexOf(u'/'); end >= 0;
                     end = path.indexOf(u'/', end + 1))
                    folders += path.first(end);
            }
        }
    }
    folders.removeDuplicates();
    return folders;
}

Result<> RowSorter::start(const QString &folder)
{
    m_path = folder + QStringLiteral("/.spool");
    auto file = CheckedFile::create(m_path);
    if (!file)
        return fail(file.error());
    m_spool = std::move(*file);
    return {};
}

Result<> RowSorter::add(const Candidate &row)
{
    m_entries.push_back({row.format, row.fileSet, row.split,
                         QByteArray::fromHex(row.exampleId.toLatin1()), m_spool->size(),
                         row.line.size(), row.sidecar.size()});
    Size &size = m_sizes[{row.format, row.fileSet, row.split}];
    size.bytes += row.line.size();
    ++size.rows;
    BLUEPENCIL_TRY(m_spool->write(row.line));
    return m_spool->write(row.sidecar);
}

Result<std::vector<ExportedFile>> RowSorter::write(const ExportConfig &config,
                                                   const StagedFolder &folder,
                                                   const ExportProgress &progress,
                                                   const std::stop_token &stop)
{
    BLUEPENCIL_TRY(checkSizes(config));
    BLUEPENCIL_TRY(m_spool->flush());
    BLUEPENCIL_TRY(sort());
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
    m_spool.reset();
    QFile::remove(m_path);
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
Result<> RowSorter::sort()
{
    std::ranges::sort(m_entries,
                      [](const Entry &a, const Entry &b) { return place(a) < place(b); });
    for (auto first = m_entries.begin(); first != m_entries.end();) {
        const auto last = std::find_if(first, m_entries.end(), [&](const Entry &entry) {
            return place(entry) != place(*first);
        });
        if (last - first > 1)
            BLUEPENCIL_TRY(sortByBytes(first, last));
        first = last;
    }
    return {};
}

Result<> RowSorter::sortByBytes(std::vector<Entry>::iterator first,
                                std::vector<Entry>::iterator last)
{
    std::vector<std::pair<QByteArray, Entry>> rows;
    for (auto it = first; it != last; ++it) {
        auto line = m_spool->read(it->offset, it->lineBytes);
        if (!line)
            return fail(line.error());
        rows.emplace_back(std::move(*line), *it);
    }
    std::ranges::sort(rows, {}, [](const auto &row) { return row.first; });
    for (const auto &row : rows)
        *first++ = row.second;
    return {};
}

Result<> RowSorter::writePair(const Format &format, const File &place, const StagedFolder &folder,
                              const ExportProgress &progress, const std::stop_token &stop,
                              std::vector<ExportedFile> &files)
{
    for (const bool sidecar : {false, true}) {
        ExportedFile written;
        const auto &[index, set, split] = place;
        written.path = batchFileName(format, set, split, sidecar);
        written.format = format.name;
        written.split = splitName(split);
        written.isSidecar = sidecar;
        auto file = CheckedFile::create(folder.path() + u'/' + written.path);
        if (!file)
            return fail(file.error());
        if (!sidecar)
            BLUEPENCIL_TRY((*file)->write(format.header));
        BLUEPENCIL_TRY(copyRows(place, **file, progress, stop, written));
        BLUEPENCIL_TRY((*file)->finish());
        written.bytes = (*file)->size();
        written.sha256 = (*file)->sha256();
        files.push_back(std::move(written));
    }
    return {};
}

Result<> RowSorter::copyRows(const File &place, CheckedFile &file, const ExportProgress &progress,
                             const std::stop_token &stop, ExportedFile &written)
{
    for (const Entry &entry : std::ranges::equal_range(m_entries, place, {}, fileOf)) {
        if (stop.stop_requested())
            return fail(Error::Code::Cancelled, QStringLiteral("the export was cancelled"));
        const auto bytes = written.isSidecar
            ? m_spool->read(entry.offset + entry.lineBytes, entry.sidecarBytes)
            : m_spool->read(entry.offset, entry.lineBytes);
        if (!bytes)
            return fail(bytes.error());
        BLUEPENCIL_TRY(file.write(*bytes));
        ++written.rows;
        ++m_rowsWritten;
        if (progress)
            progress({written.path, m_rowsWritten, 2 * static_cast<qint64>(m_entries.size())});
    }
    return {};
}

} // namespace bluepencil
