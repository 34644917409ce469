// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reviewrows.h"

#include "core/base/sha256.h"
#include "core/model/plainjson.h"
#include "core/store/database/bulkquery.h"
#include "core/store/database/dialect.h"
#include "core/store/records.h"

#include <algorithm>
#include <cstring>

namespace bluepencil {

namespace {

const QString feedbackTable = QStringLiteral("feedback");
const QString alias = QStringLiteral("f");
constexpr std::size_t mostKept = std::size_t {1} << 20; // of the room for bytes

const RecordKind &feedbackKind()
{
    const auto found = std::ranges::find(recordKinds(), feedbackTable, &RecordKind::table);
    Q_ASSERT(found != recordKinds().end());
    return *found;
}

QString selected(const QStringList &columns)
{
    return QStringLiteral("SELECT f.") + columns.join(QStringLiteral(", f."));
}

// For what reads them and keeps nothing.
QByteArray rawBytes(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size());
}

Error damaged(const QString &feedbackId, const Error &cause)
{
    return {Error::Code::Corrupt,
            QStringLiteral("a stored record cannot be read (%1)").arg(cause.what),
            QStringLiteral("feedback ") + feedbackId, QStringLiteral("run bluepencil-cli doctor")};
}

} // namespace

const std::array<const char *, ReviewRows::ColumnCount> ReviewRows::names {
    "feedback_id", "status",        "item_id",      "producer",          "slot_kind",
    "arm",         "decision",      "model",        "item_line",         "edits",
    "metrics",     "text_engine",   "guideline_id", "guideline_version", "revision",
    "seq",         "item_revision", "slot_id"};

ReviewRows::ReviewRows(const Database &database, bool isChecked)
    : m_isHashedHere(isChecked && &database.dialect() == &sqliteDialect())
{
    QStringList own;
    for (const char *name : names)
        own += QString::fromLatin1(name);
    QStringList columns = own;
    if (m_isHashedHere) {
        const RecordKind &kind = feedbackKind();
        columns = kind.record + kind.state;
        m_hashedEnds = {int(kind.record.size()), int(columns.size())};
        columns += {QStringLiteral("record_sha256"), QStringLiteral("state_sha256")};
    }
    for (std::size_t i = 0; i < m_column.size(); ++i)
        m_column[i] = int(columns.indexOf(own[qsizetype(i)]));
    m_select = selected(columns);
    for (int column = 0; column < m_hashedEnds[1]; ++column)
        m_valueOf.push_back(int(own.first(ValueCount).indexOf(columns[column])));
    if (isChecked && !m_isHashedHere) {
        m_intactColumn = int(columns.size());
        m_select += QStringLiteral(", ") + intactSql(database, feedbackTable, alias)
            + QStringLiteral(", f.record_sha256");
    }
}

void ReviewRows::clear()
{
    m_rows.clear();
    m_bytes.clear();
    if (m_bytes.capacity() > mostKept)
        m_bytes.shrink_to_fit();
}

void ReviewRows::read(const BulkQuery &query)
{
    Row &row = m_rows.emplace_back();
    row.revision = query.integer(m_column[Revision]);
    if (!query.isNull(m_column[Seq]))
        row.seq = query.integer(m_column[Seq]);
    row.itemRevision = query.integer(m_column[ItemRevision]);
    row.slotId = query.integer(m_column[SlotId]);
    if (m_isHashedHere)
        return readHashed(query, row);
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const std::string_view bytes = query.bytes(m_column[i]);
        row.values[i] = {m_bytes.size(), bytes.size()};
        m_bytes += bytes;
    }
    if (m_intactColumn < 0)
        return;
    row.isDamaged = query.integer(m_intactColumn) == 0;
    readSum(query, m_intactColumn + 1, row.hashed.front());
}

void ReviewRows::readHashed(const BulkQuery &query, Row &row)
{
    int column = 0;
    for (std::size_t part = 0; part < row.hashed.size(); ++part) {
        Hashed &hashed = row.hashed[part];
        hashed.values.at = m_bytes.size();
        for (; column < m_hashedEnds[part]; ++column) {
            const std::size_t at = query.appendHashed(column, m_bytes);
            if (const int value = m_valueOf[std::size_t(column)]; value >= 0)
                row.values[std::size_t(value)] = {at, m_bytes.size() - at};
        }
        hashed.values.size = m_bytes.size() - hashed.values.at;
    }
    for (Hashed &hashed : row.hashed)
        readSum(query, column++, hashed);
}

void ReviewRows::readSum(const BulkQuery &query, int column, Hashed &hashed)
{
    const std::string_view sum = query.bytes(column);
    hashed.sum = {m_bytes.size(), sum.size()};
    m_bytes += sum;
}

QByteArrayView ReviewRows::view(const Piece &piece) const
{
    return {m_bytes.data() + piece.at, qsizetype(piece.size)};
}

QByteArrayView ReviewRows::value(std::size_t row, Value value) const
{
    return view(m_rows[row].values[value]);
}

QString ReviewRows::feedbackId(std::size_t row) const
{
    return toQString(value(row, FeedbackId));
}

bool ReviewRows::isIntact(std::size_t row) const
{
    if (!m_isHashedHere)
        return !m_rows[row].isDamaged;
    return std::ranges::all_of(m_rows[row].hashed, [this](const Hashed &hashed) {
        Sha256 sha;
        sha.add(view(hashed.values));
        const Sha256::Sum sum = sha.sum();
        return hashed.sum.size == sum.size()
            && std::memcmp(m_bytes.data() + hashed.sum.at, sum.data(), sum.size()) == 0;
    });
}

Result<Feedback> ReviewRows::feedback(std::size_t row, const ReviewParts &parts) const
{
    const auto text = [&](Value name) {
        return toQString(value(row, name));
    };
    const Row &stored = m_rows[row];
    Feedback feedback;
    feedback.feedbackId = text(FeedbackId);
    feedback.revision = int(stored.revision);
    feedback.seq = stored.seq;
    feedback.status = feedbackStatusFromName(text(Status)).value_or(FeedbackStatus::Counted);
    feedback.itemId = text(ItemId);
    feedback.producer = text(Producer);
    feedback.itemRevision = int(stored.itemRevision);
    feedback.slotId = stored.slotId;
    feedback.slotKind = text(SlotKind);
    feedback.arm = text(Arm);
    Result<Decision> decision = parseDecision(rawBytes(value(row, DecisionLine)));
    if (!decision)
        return fail(damaged(feedback.feedbackId, decision.error()));
    feedback.decision = std::move(*decision);
    feedback.model = text(Model);
    feedback.itemLine = value(row, ItemLine).toByteArray();
    if (parts.edits) {
        Result<Json> edits = parseJson(value(row, Edits));
        if (!edits)
            return fail(damaged(feedback.feedbackId, edits.error()));
        feedback.edits = std::move(*edits);
    }
    Result<Json> metrics = parts.metrics.empty() ? parseJson(value(row, Metrics))
                                                 : parseMembers(value(row, Metrics), parts.metrics);
    if (!metrics)
        return fail(damaged(feedback.feedbackId, metrics.error()));
    feedback.metrics = std::move(*metrics);
    feedback.textEngine = text(TextEngine);
    feedback.guidelineId = text(GuidelineId);
    feedback.guidelineVersion = text(GuidelineVersion);
    feedback.recordSha256 = view(stored.hashed.front().sum).toByteArray();
    return feedback;
}

} // namespace bluepencil
