// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace bluepencil {

class Workspace;

struct VerifyReport {
    QString batchId;
    int revision = 1;
    qint64 files = 0;
    qint64 rows = 0;
    QStringList problems; // one line each, with the file; empty if the folder is as it was written
};

// Looks whether the folder of a batch holds what its manifest says, and nothing else: each file
// with its digest, bytes and rows, counts that add up to these rows, the cards as far as the
// manifest tells of them. Links are reported and never followed, below the folder itself. Needs no
// workspace. InvalidArgument if there is no manifest of ours.
[[nodiscard]] Result<VerifyReport> verifyBatch(const QString &folder, std::stop_token stop = {});

// What else is wrong with its manifest by what the workspace recorded of the batch, one line each;
// nothing where it is a batch of another one, or of none.
[[nodiscard]] Result<QStringList> verifyRecorded(Workspace &workspace, const QString &folder);

} // namespace bluepencil
