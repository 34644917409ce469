// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/files/staging.h"

#include <QHash>

#include <functional>
#include <memory>

namespace bluepencil {

// Feedback that went into at least one file.
struct BatchRecord {
    QString feedbackId;
    int revision = 1;
    bool givesRows = true; // false: only what others are preferred to was taken from it
};

// The records of a batch on their way to the workspace. They lie on the disk, as there may be very
// many; those that may be added twice stay in memory.
class RecordSpool {
public:
    explicit RecordSpool(QString path);
    ~RecordSpool(); // removes the file
    Q_DISABLE_COPY_MOVE(RecordSpool)

    [[nodiscard]] Result<> add(const BatchRecord &record);
    // One that gives rows if any of its additions does.
    void addOnce(const BatchRecord &record);

    [[nodiscard]] qint64 count() const { return m_added + m_once.size(); }

    // In the order of add(), then the others by their ids.
    [[nodiscard]] Result<> forEach(const std::function<Result<>(const BatchRecord &)> &take);

private:
    QString m_path;
    std::unique_ptr<CheckedFile> m_file; // nullptr while it is empty
    qint64 m_added = 0;
    QHash<QString, BatchRecord> m_once;
};

} // namespace bluepencil
