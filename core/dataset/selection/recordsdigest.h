// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/selection/recordspool.h"

#include <QByteArray>

#include <optional>

namespace bluepencil {

// Which records a batch was made of, in 32 bytes that are the same in whatever order they come: the
// rows of batch_record carry no hashes of their own. It lies in the manifest that the workspace
// keeps, which does, and not in the one of the folder.
class RecordsDigest {
public:
    void add(const BatchRecord &record);
    [[nodiscard]] QByteArray hex() const;

private:
    QByteArray m_sum = QByteArray(32, '\0');
    qint64 m_count = 0;
};

inline constexpr const char *recordsDigestMember = "records_digest";

// Unchanged if it is no JSON.
[[nodiscard]] QByteArray withRecordsDigest(const QByteArray &manifest, const RecordsDigest &digest);
// nullopt: of a version that wrote none.
[[nodiscard]] std::optional<QByteArray> recordsDigestIn(const QByteArray &manifest);

} // namespace bluepencil
