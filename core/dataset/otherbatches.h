// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/selection.h"

#include <array>
#include <stop_token>
#include <vector>

namespace bluepencil {

struct BatchRow;

// Finds what another batch put into another part than this one, where one of the two trains on
// whom the other holds out: the same person, else conversation, else item. Batches by the same salt
// cannot differ, nor can two that were never dealt; it is the others that know nothing of each
// other. It is said and not refused: the two may be for different models.
//
// Memory: 8 bytes for each record of those batches.
class OtherBatches {
public:
    // `config` must outlive it.
    explicit OtherBatches(const ExportConfig &config)
        : m_config(config)
    {
    }

    // The latest revision of every batch but `ownBatchId`. Cancelled if told to stop.
    [[nodiscard]] Result<> load(Database &database, const QString &ownBatchId,
                                const std::stop_token &stop);
    // Rows of one record come one after the other.
    void add(const Candidate &row, const RowSource &source);
    [[nodiscard]] PlacedElsewhere found() const;

private:
    // Keys of those that matter, sorted, by the split of the batch.
    struct Given {
        PlacedElsewhere::Batch batch;
        std::array<std::vector<quint64>, 3> keys;
    };

    [[nodiscard]] Result<> read(Database &database, const BatchRow &batch,
                                const std::stop_token &stop);

    const ExportConfig &m_config;
    std::vector<Given> m_given;
    QString m_last;
    qint64 m_trained = 0;
    qint64 m_heldOut = 0;
};

} // namespace bluepencil
