// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/selection.h"
#include "core/dataset/staging.h"

#include <map>
#include <memory>
#include <stop_token>
#include <tuple>
#include <vector>

namespace bluepencil {

// "openai-chat/train.jsonl", and with `sidecar` what lies beside it.
[[nodiscard]] QString batchFileName(const Format &format, std::size_t fileSet, Split split,
                                    bool sidecar);
// The folders of a batch, each after the one that it lies in.
[[nodiscard]] QStringList batchFolders(const ExportConfig &config);

// Keeps rows on the disk, so that memory holds only their order, and writes them in it.
class RowSorter {
public:
    // The spool lies in the folder until the rows are written.
    [[nodiscard]] Result<> start(const QString &folder);
    [[nodiscard]] Result<> add(const Candidate &row);
    // LimitExceeded before anything is written if a file would be refused for its size.
    [[nodiscard]] Result<std::vector<ExportedFile>> write(const ExportConfig &config,
                                                          const StagedFolder &folder,
                                                          const ExportProgress &progress,
                                                          const std::stop_token &stop);

private:
    // Where a row lies in the spool until its place in the order is known.
    struct Entry {
        std::size_t format;
        std::size_t fileSet;
        Split split;
        QByteArray id; // 32 bytes
        qint64 offset;
        qsizetype lineBytes;
        qsizetype sidecarBytes;
    };

    // Which file: format, set, split.
    using File = std::tuple<std::size_t, std::size_t, Split>;

    static File fileOf(const Entry &entry) { return {entry.format, entry.fileSet, entry.split}; }

    static auto place(const Entry &entry)
    {
        return std::tie(entry.format, entry.fileSet, entry.split, entry.id);
    }

    struct Size {
        qint64 bytes = 0;
        qint64 rows = 0;
    };

    [[nodiscard]] Result<> checkSizes(const ExportConfig &config) const;
    [[nodiscard]] qint64 rowsOf(const File &file) const;
    [[nodiscard]] Result<> sort();
    [[nodiscard]] Result<> sortByBytes(std::vector<Entry>::iterator first,
                                       std::vector<Entry>::iterator last);
    [[nodiscard]] Result<> writePair(const Format &format, const File &place,
                                     const StagedFolder &folder, const ExportProgress &progress,
                                     const std::stop_token &stop, std::vector<ExportedFile> &files);
    [[nodiscard]] Result<> copyRows(const File &place, CheckedFile &file,
                                    const ExportProgress &progress, const std::stop_token &stop,
                                    ExportedFile &written);

    QString m_path;
    std::unique_ptr<CheckedFile> m_spool;
    std::vector<Entry> m_entries;
    std::map<File, Size> m_sizes; // of each data file to be
    qint64 m_rowsWritten = 0; // sidecars are rows too
};

} // namespace bluepencil
