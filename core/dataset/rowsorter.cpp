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

QString batchFileName(const QString &format, Split split, bool sidecar)
{
    return format + u'/' + splitName(split)
        + (sidecar ? QStringLiteral(".meta.jsonl") : QStringLiteral(".jsonl"));
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
    m_entries.push_back({row.format, row.split, QByteArray::fromHex(row.exampleId.toLatin1()),
                         m_spool->size(), row.line.size(), row.sidecar.size()});
    m_bytes[{row.format, row.split}] += row.line.size();
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
        for (const Split split : {Split::Train, Split::Validation, Split::Test}) {
            const auto index = static_cast<std::size_t>(i);
            // A group keeps its first split even where the ratio has no share for it now.
            if (m_bytes.contains({index, split}) || splitWanted(config, split)) {
                BLUEPENCIL_TRY(
                    writePair(config.formats[i], index, split, folder, progress, stop, files));
            }
        }
    }
    m_spool.reset();
    QFile::remove(m_path);
    return files;
}

Result<> RowSorter::checkSizes(const ExportConfig &config) const
{
    for (const auto &[file, bytes] : m_bytes) {
        const QString &format = config.formats[static_cast<qsizetype>(file.first)];
        BLUEPENCIL_TRY(
            checkFileBytes(*findFormat(format), batchFileName(format, file.second, false), bytes));
    }
    return {};
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

Result<> RowSorter::writePair(const QString &format, std::size_t index, Split split,
                              const StagedFolder &folder, const ExportProgress &progress,
                              const std::stop_token &stop, std::vector<ExportedFile> &files)
{
    for (const bool sidecar : {false, true}) {
        ExportedFile written;
        written.path = batchFileName(format, split, sidecar);
        written.format = format;
        written.split = splitName(split);
        written.isSidecar = sidecar;
        auto file = CheckedFile::create(folder.path() + u'/' + written.path);
        if (!file)
            return fail(file.error());
        BLUEPENCIL_TRY(copyRows(index, split, **file, progress, stop, written));
        BLUEPENCIL_TRY((*file)->finish());
        written.bytes = (*file)->size();
        written.sha256 = (*file)->sha256();
        files.push_back(std::move(written));
    }
    return {};
}

Result<> RowSorter::copyRows(std::size_t index, Split split, CheckedFile &file,
                             const ExportProgress &progress, const std::stop_token &stop,
                             ExportedFile &written)
{
    for (const Entry &entry : m_entries) {
        if (entry.format != index || entry.split != split)
            continue;
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
