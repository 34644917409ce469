// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/selection/selection.h"

#include <array>
#include <optional>
#include <stop_token>
#include <vector>

namespace bluepencil {

struct BatchRow;

// Finds what another batch put into another part than this one, where one of the two trains on
// whom the other holds out: the same person, else conversation, else item. Batches by the same salt
// cannot differ, nor can two that were never dealt; it is the others that know nothing of each
// other. It is said and not refused: the two may be for different models.
//
// Memory: 8 bytes for each person, conversation or item of those batches, and while they are read
// 16 for each that was dealt by the salt at hand.
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
    // A batch that may differ, as its settings say how it was dealt.
    struct Dealt {
        PlacedElsewhere::Batch batch;
        std::optional<SplitRatio> ratio; // none: every row is train
        QString salt;
        std::size_t place = 0; // among all batches
    };

    // Keys of those that matter, sorted, by the split of the batch.
    struct Given {
        PlacedElsewhere::Batch batch;
        std::size_t place = 0;
        std::array<std::vector<quint64>, 3> keys {};
    };

    [[nodiscard]] Result<std::vector<Dealt>> others(Database &database,
                                                    const QString &ownBatchId) const;
    // nullopt: the two cannot differ, or its settings do not say where a record went.
    [[nodiscard]] std::optional<Dealt> dealtBy(const BatchRow &batch) const;
    [[nodiscard]] Result<> read(Database &database, const Dealt &dealt, const DealtGroups &groups,
                                const std::stop_token &stop);

    const ExportConfig &m_config;
    std::vector<Given> m_given;
    QString m_last;
    qint64 m_trained = 0;
    qint64 m_heldOut = 0;
};

} // namespace bluepencil
