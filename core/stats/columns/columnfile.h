// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/stats/columns/columnwords.h"

#include <QString>

#include <memory>

namespace bluepencil {

// The columns of a workspace's decisions in a file of their own: one part behind the other, each
// with its words, and never changed once it is there. What is behind the last whole part is left
// over from a write that was cut off. Every column carries a checksum, which is looked at whenever
// it is read. Nothing here is the truth: who cannot read it reads the database.

// How far a part goes: all that was stamped up to `seq`, which feedback_no had.
struct StampMark {
    qint64 seq = 0;
    qint64 feedbackNo = 0;
    quint64 digest
        = 0; // of that record, as recordDigest(): after a restore another may stand there

    bool operator==(const StampMark &) const = default;
};

// The last call that a file holds.
struct CallMark {
    qint64 callNo = 0;
    quint64 digest = 0; // of that call, as callDigest()

    bool operator==(const CallMark &) const = default;
};

// The workspace, its epoch and its schema: of another one nothing is read.
using WorkspaceMark = std::array<char, 32>;

class ColumnFile {
public:
    struct StoredPart {
        Part part;
        qint64 start = 0; // in the file, of its columns' bytes
        qint64 begin = 0; // in the file, of all of it
        qint64 end = 0;
        StampMark mark;
        qint64 outcomes = 0; // outcome_no up to which its rows, and those before, know them
        CallMark calls; // of this part and those before
        std::vector<qint64> dead; // numbers of feedback whose rows in earlier parts are void
        bool callsVoid = false; // some are no longer in the workspace: all stand in a later part
    };

    // Its words are put into `words`, which is empty. NotFound; Corrupt where it is no such file,
    // or that of another workspace.
    [[nodiscard]] static Result<std::shared_ptr<const ColumnFile>>
    open(const QString &path, const WorkspaceMark &mark, ColumnWords &words);
    ~ColumnFile();
    Q_DISABLE_COPY_MOVE(ColumnFile)

    [[nodiscard]] const std::vector<StoredPart> &parts() const { return m_parts; }

    [[nodiscard]] StampMark mark() const;

    [[nodiscard]] qint64 outcomes() const; // as of the last part
    [[nodiscard]] CallMark calls() const; // the same

    [[nodiscard]] qint64 highestNumber() const; // feedback_no; 0: none

    // Where the last whole part ends.
    [[nodiscard]] qint64 end() const;

    // True as long as the file at the path is this one and nothing was added to it.
    [[nodiscard]] bool isCurrent() const;

    // Corrupt if the bytes are not those that were written. From any thread.
    [[nodiscard]] Result<> readColumn(const StoredPart &part, std::size_t index,
                                      std::vector<uchar> &bytes) const;
    [[nodiscard]] Result<> readDraftColumn(const StoredPart &part, std::size_t index,
                                           std::vector<uchar> &bytes) const;
    [[nodiscard]] Result<> readCallColumn(const StoredPart &part, std::size_t index,
                                          std::vector<uchar> &bytes) const;
    // What came with a part, void rows too.
    [[nodiscard]] Result<std::vector<ColumnWords::Entry>> readWords(const StoredPart &part) const;
    // All of a part as it stands in the file.
    [[nodiscard]] Result<> readWhole(const StoredPart &part, std::vector<uchar> &bytes) const;

private:
    ColumnFile(QString path, int descriptor);
    [[nodiscard]] bool readAt(qint64 offset, uchar *bytes, std::size_t count) const;
    [[nodiscard]] Result<> readStored(const StoredPart &part, const StoredColumn &stored,
                                      std::size_t rows, std::vector<uchar> &bytes) const;
    [[nodiscard]] bool readPart(qint64 begin, qint64 size, StoredPart &part,
                                std::vector<ColumnWords::Entry> &words) const;
    void voidCalls(qint64 least);

    QString m_path;
    int m_descriptor;
    quint64 m_device = 0;
    quint64 m_number = 0;
    qint64 m_size = 0;
    std::vector<StoredPart> m_parts;
};

// Writes such a file: a new one, which takes its place with finish(), or behind the last whole part
// of the present one. One program at a time; the others get Busy. Does not wait for the disk: what
// a power cut leaves is found by its checksums.
class ColumnFileWriter {
public:
    [[nodiscard]] static Result<std::unique_ptr<ColumnFileWriter>>
    create(const QString &path, const WorkspaceMark &mark);
    // Nothing may have been added since `file` was opened: Busy.
    [[nodiscard]] static Result<std::unique_ptr<ColumnFileWriter>> append(const QString &path,
                                                                          const ColumnFile &file);
    ~ColumnFileWriter();
    Q_DISABLE_COPY_MOVE(ColumnFileWriter)

    [[nodiscard]] Result<> add(const EncodedPart &part,
                               const std::vector<ColumnWords::Entry> &words, const StampMark &mark,
                               qint64 outcomes, const CallMark &calls = {});
    [[nodiscard]] Result<> addWhole(const std::vector<uchar> &bytes); // as readWhole() gave it
    [[nodiscard]] Result<> finish();

private:
    ColumnFileWriter(QString path, QString temporary, int descriptor);
    [[nodiscard]] Result<> write(const uchar *bytes, std::size_t count);

    QString m_path;
    QString m_temporary; // empty: appends
    int m_descriptor;
};

} // namespace bluepencil
