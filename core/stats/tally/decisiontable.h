// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "core/model/filter.h"
#include "core/stats/tally/dictionary.h"
#include "core/store/database/database.h"
#include "core/text/metrics.h"

#include <array>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace bluepencil {

// The columns by which decisions can be grouped.
inline constexpr std::array TextColumns {"reviewer", "model",    "task", "queue", "producer",
                                         "category", "language", "arm",  "action"};

// One decision as statistics see it.
struct DecisionRow {
    qint64 feedbackNo = 0;
    UtcMs decidedAt = 0;
    WordNo item = 0; // the same for the same item
    std::array<WordNo, TextColumns.size()> texts {}; // in the order of TextColumns; NoWord: empty
    std::optional<Action> action;
    bool hasFinal = false;
    HterBand band = HterBand::Rewrite; // of those with a final
    std::optional<double> hter;
    qint64 wordsDraft = 0;
    std::optional<qint64> activeMs;
    qint32 severityPoints = 0; // of its labels (DESIGN section 5)
    quint32 firstLabel = 0; // where its labels stand
    quint32 labels = 0;
};

// What is wanted of each decision besides its figures.
struct WantedTexts {
    std::vector<std::size_t> columns; // places in TextColumns; the others stay NoWord
    QStringList pointers; // RFC 6901, into the item
    std::optional<UtcMs> pointersSince; // NoWord for decisions before: saves reading their items
};

// The decisions of a filter in memory, some 150 bytes each, without their texts. Read in one pass
// over an index that holds all of these columns (feedback_figures), so that no record with its
// texts is touched, unless a pointer into the item is asked for.
class DecisionTable {
public:
    // Cancelled once `stop` is requested.
    [[nodiscard]] static Result<DecisionTable> read(Database &database,
                                                    const FeedbackFilter &filter,
                                                    const WantedTexts &wanted,
                                                    const std::stop_token &stop);

    [[nodiscard]] const std::vector<DecisionRow> &rows() const { return m_rows; }

    // One word per label, in no order.
    [[nodiscard]] std::span<const WordNo> labelsOf(const DecisionRow &row) const
    {
        return std::span(m_labels).subspan(row.firstLabel, row.labels);
    }

    // The value at a pointer, by its place in WantedTexts::pointers; NoWord where the item has
    // none.
    [[nodiscard]] WordNo pointerValue(std::size_t row, std::size_t pointer) const
    {
        return m_pointerValues[row * m_pointers + pointer];
    }

    [[nodiscard]] Dictionary &dictionary() { return m_dictionary; }

    [[nodiscard]] const Dictionary &dictionary() const { return m_dictionary; }

private:
    class Reader;

    std::vector<DecisionRow> m_rows;
    std::vector<WordNo> m_labels;
    std::size_t m_pointers = 0;
    std::vector<WordNo> m_pointerValues; // as many as pointers for each row
    Dictionary m_dictionary;
};

} // namespace bluepencil
