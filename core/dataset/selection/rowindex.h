// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/files/staging.h"
#include "core/dataset/preparation/split.h"

#include <array>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

namespace bluepencil {

// Where a row lies until it has its place in a file.
struct RowPlace {
    quint32 format = 0; // index into ExportConfig::formats
    quint32 fileSet = 0; // of the format
    Split split = Split::Train;
    std::array<quint8, 32> id {}; // of the example
    qint64 offset = 0; // of the line, with the sidecar right behind it
    qint64 lineBytes = 0;
    qint64 sidecarBytes = 0;

    // The order of the rows of a batch.
    [[nodiscard]] auto order() const { return std::tie(format, fileSet, split, id); }
};

// Puts places in order, however many there are: some thousands in memory, the others in sorted runs
// on the disk, which are merged.
class RowIndex {
public:
    static constexpr std::size_t inMemory = 16'384;

    // The runs lie in that file, if there are any. `most` is for tests.
    explicit RowIndex(QString path, std::size_t most = inMemory);
    ~RowIndex(); // removes the file
    Q_DISABLE_COPY_MOVE(RowIndex)

    [[nodiscard]] Result<> add(const RowPlace &place);
    // After the last one; before the first next().
    [[nodiscard]] Result<> finish();
    // The next in order; nothing at the end. Those that are equal come in no particular order.
    [[nodiscard]] Result<std::optional<RowPlace>> next();

private:
    struct Run {
        qint64 offset = 0; // of the part that is not read yet
        std::size_t left = 0; // places of that part
        std::vector<RowPlace> read;
        std::size_t taken = 0; // of `read`
    };

    [[nodiscard]] Result<> writeRun();
    [[nodiscard]] Result<> readAhead(Run &run);
    // Brings the first of the run to its place among the others.
    [[nodiscard]] Result<> enter(std::size_t run);
    [[nodiscard]] const RowPlace &firstOf(std::size_t run) const;

    QString m_path;
    std::size_t m_most;
    std::unique_ptr<CheckedFile> m_file;
    std::vector<RowPlace> m_places; // not on the disk
    std::size_t m_taken = 0; // of them, where there are no runs
    std::vector<Run> m_runs;
    std::vector<std::size_t> m_heap; // runs that have something left
    QByteArray m_bytes; // read last
};

} // namespace bluepencil
