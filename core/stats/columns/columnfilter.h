// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/columns/columncache.h"

namespace bluepencil {

// The columns of one part as they are asked for.
class PartReader {
public:
    explicit PartReader(const ColumnView &view)
        : m_view(view)
    {
    }

    // Of the file, or behind these what came since.
    void open(std::size_t part);

    [[nodiscard]] const Part &part() const { return *m_part; }

    [[nodiscard]] bool isDead(std::size_t row) const { return !m_dead->empty() && (*m_dead)[row]; }

    [[nodiscard]] bool hasDead() const { return !m_dead->empty(); }

    [[nodiscard]] bool isTakenBack(std::size_t row) const
    {
        return !m_takenBack->empty() && (*m_takenBack)[row];
    }

    [[nodiscard]] bool hasTakenBack() const { return !m_takenBack->empty(); }

    // Corrupt if the column is damaged; 0 in each row where the part has none. Until open().
    [[nodiscard]] Result<const std::vector<quint32> *> values(std::size_t column);
    // The same of one whose numbers may be large: those before column::FirstText.
    [[nodiscard]] Result<const std::vector<quint64> *> wide(std::size_t column);

    [[nodiscard]] Result<const std::vector<quint64> *> moments() // as atNumber()
    {
        return wide(column::At);
    }

    // Of the drafts, by draftcolumn.
    [[nodiscard]] Result<const std::vector<quint64> *> drafts(std::size_t column);

    // The bounds of a column; of one that the part does not have 0.
    [[nodiscard]] std::pair<quint64, quint64> bounds(std::size_t column) const;

private:
    [[nodiscard]] Result<std::span<const uchar>> bytesOf(std::size_t column);
    [[nodiscard]] Result<std::span<const uchar>> draftBytesOf(std::size_t column);

    const ColumnView &m_view;
    const Part *m_part = nullptr;
    std::size_t m_number = 0;
    const std::vector<bool> *m_dead = nullptr;
    const std::vector<bool> *m_takenBack = nullptr;
    std::vector<uchar> m_bytes;
    std::vector<std::vector<quint32>> m_values;
    std::vector<bool> m_read;
    std::array<std::vector<quint64>, column::FirstText> m_wide;
    std::array<bool, column::FirstText> m_wideRead {};
    std::array<std::vector<quint64>, draftcolumn::Count> m_drafts;
    std::array<bool, draftcolumn::Count> m_draftsRead {};
};

// Which decisions a filter means, in the numbers of the columns.
class ColumnFilter {
public:
    // Nothing where there is no column for something that it names. `takenBack`: those that were
    // taken back match too.
    [[nodiscard]] static std::optional<ColumnFilter> make(const FeedbackFilter &filter,
                                                          const ColumnWords &words, bool takenBack);

    // The rows that match; nothing if none can, without reading a column.
    [[nodiscard]] Result<> select(PartReader &reader, std::vector<quint32> &rows) const;

private:
    struct Allowed {
        std::size_t column = 0;
        std::vector<bool> numbers;

        [[nodiscard]] bool has(quint64 number) const
        {
            return number < numbers.size() && numbers[number];
        }
    };

    [[nodiscard]] bool canMatch(const PartReader &reader) const;
    void addTexts(std::size_t text, const QStringList &texts, const ColumnWords &words);
    [[nodiscard]] Result<> keepMoments(PartReader &reader, std::vector<quint32> &rows) const;

    std::vector<Allowed> m_allowed;
    bool m_takenBack = false;
    quint64 m_from = 0; // as atNumber()
    std::optional<quint64> m_to;
};

} // namespace bluepencil
