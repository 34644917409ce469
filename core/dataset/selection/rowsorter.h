// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/files/staging.h"
#include "core/dataset/selection/rowindex.h"
#include "core/dataset/selection/selection.h"

#include <map>
#include <memory>
#include <stop_token>
#include <tuple>
#include <vector>

namespace bluepencil {

// "openai-chat/train.jsonl", and with `sidecar` what lies beside it.
[[nodiscard]] QString batchFileName(const Format &format, std::size_t fileSet, Split split,
                                    bool sidecar);
// The folders of a batch, each after the one that it lies in; those that only one split of a format
// needs come with its files.
[[nodiscard]] QStringList batchFolders(const ExportConfig &config);

// Keeps rows until all are there, and writes them in their order: a few megabytes in memory, more
// of them on the disk, which are then written twice. Memory does not grow with their number.
class RowSorter {
public:
    static constexpr qsizetype inMemory = qsizetype {12} * 1024 * 1024; // bytes

    // `most` is for tests.
    explicit RowSorter(qsizetype most = inMemory)
        : m_most(most)
    {
    }

    // The spool, if there is one, lies in the folder until the rows are written.
    [[nodiscard]] Result<> start(const QString &folder);
    [[nodiscard]] Result<> add(const Candidate &row);
    // LimitExceeded before anything is written if a file would be refused for its size.
    [[nodiscard]] Result<std::vector<ExportedFile>> write(const ExportConfig &config,
                                                          StagedFolder &folder,
                                                          const ExportProgress &progress,
                                                          const std::stop_token &stop);

private:
    // Which file: format, set, split.
    using File = std::tuple<std::size_t, std::size_t, Split>;

    static File fileOf(const RowPlace &place) { return {place.format, place.fileSet, place.split}; }

    struct Size {
        qint64 bytes = 0;
        qint64 rows = 0;
    };

    [[nodiscard]] Result<> spill();
    // Line and sidecar; until the next call.
    [[nodiscard]] Result<QByteArrayView> bytesOf(const RowPlace &place);
    [[nodiscard]] Result<> checkSizes(const ExportConfig &config) const;
    [[nodiscard]] qint64 rowsOf(const File &file) const;
    // Of that file; nothing at its end.
    [[nodiscard]] Result<std::optional<RowPlace>> next(const File &file);
    [[nodiscard]] Result<> readEqual();
    [[nodiscard]] Result<> writePair(const Format &format, const File &place, StagedFolder &folder,
                                     const ExportProgress &progress, const std::stop_token &stop,
                                     std::vector<ExportedFile> &files);

    qsizetype m_most;
    QString m_path;
    QByteArray m_kept; // all rows, while there is no spool
    std::unique_ptr<CheckedFile> m_spool;
    QByteArray m_read; // of it
    qint64 m_bytes = 0; // of all rows
    std::unique_ptr<RowIndex> m_index;
    std::optional<RowPlace> m_ahead; // read already
    std::vector<RowPlace> m_equal; // those of one id, the last one first
    qint64 m_rows = 0;
    std::map<File, Size> m_sizes; // of each data file to be
    qint64 m_rowsWritten = 0; // sidecars are rows too
};

} // namespace bluepencil
