// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/feedback.h"
#include "core/model/plainitem.h"
#include "core/store/database/database.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace bluepencil {

class BulkQuery;

// Which parts of a record of feedback are read; the others stay as they are made.
struct ReviewParts {
    bool edits = true;
    std::vector<std::string_view> metrics {}; // these alone; none named: all of them
    ItemParts item = ItemParts::All;
};

// Rows of feedback on their way from the connection to whoever makes records of them, on another
// thread: the bytes of all rows in one piece, and where each value lies. They are read again and
// again into the same room.
class ReviewRows {
public:
    // Rows that are to be checked carry the hashes of all that was stored (core/store/records.h).
    // On SQLite these are computed by isIntact(), from bytes put together while they are read; a
    // server computes them itself.
    ReviewRows(const Database &database, bool isChecked);

    // "SELECT …" over `feedback f`, without what comes after its columns.
    [[nodiscard]] QString select() const { return m_select; }

    void clear();
    void read(const BulkQuery &query);

    [[nodiscard]] std::size_t count() const { return m_rows.size(); }

    [[nodiscard]] std::size_t bytes() const { return m_bytes.size(); }

    [[nodiscard]] QString feedbackId(std::size_t row) const;
    [[nodiscard]] bool isIntact(std::size_t row) const;
    // Corrupt if it cannot be read. With the hash of rows that are checked: for one that is intact.
    [[nodiscard]] Result<Feedback> feedback(std::size_t row, const ReviewParts &parts) const;

private:
    // What a record is made of, in the order of `names`.
    enum Value {
        FeedbackId,
        Status,
        ItemId,
        Producer,
        SlotKind,
        Arm,
        DecisionLine,
        Model,
        ItemLine,
        Edits,
        Metrics,
        TextEngine,
        GuidelineId,
        GuidelineVersion,
        ValueCount,
        Revision = ValueCount, // from here on whole numbers
        Seq,
        ItemRevision,
        SlotId,
        ColumnCount
    };

    static const std::array<const char *, ColumnCount> names;

    struct Piece {
        std::size_t at = 0; // in m_bytes
        std::size_t size = 0;
    };

    // What its writer hashed, and the hash that he left.
    struct Hashed {
        Piece values;
        Piece sum;
    };

    struct Row {
        std::array<Piece, ValueCount> values;
        std::array<Hashed, 2> hashed; // record and state
        qint64 revision = 0;
        std::optional<qint64> seq;
        qint64 itemRevision = 0;
        qint64 slotId = 0;
        bool isDamaged = false;
    };

    void readHashed(const BulkQuery &query, Row &row);
    void readSum(const BulkQuery &query, int column, Hashed &hashed);
    [[nodiscard]] QByteArrayView view(const Piece &piece) const;
    [[nodiscard]] QByteArrayView value(std::size_t row, Value value) const;

    QString m_select;
    std::array<int, ColumnCount> m_column {}; // of each in the statement
    std::array<int, 2> m_hashedEnds {}; // columns before that are of the record, of the state
    std::vector<int> m_valueOf; // of each hashed column the Value, or -1
    bool m_isHashedHere = false;
    int m_intactColumn = -1; // where it is not; before that of the record's hash
    std::string m_bytes;
    std::vector<Row> m_rows;
};

} // namespace bluepencil
