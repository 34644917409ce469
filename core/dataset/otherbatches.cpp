// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/otherbatches.h"

#include "core/dataset/batchstore.h"
#include "core/dataset/textdigest.h"

#include <algorithm>
#include <optional>

namespace bluepencil {

namespace {

constexpr qint64 rowsBetweenStops = 1024;

// How a batch was dealt, as its settings say it.
struct Dealt {
    std::optional<SplitRatio> ratio; // none: every row is train
    QString salt;
};

// nullopt where the settings do not say it: nobody knows then where a record went.
std::optional<Dealt> dealtBy(const BatchRow &batch)
{
    const Result<OrderedJson> config = storedConfig(batch);
    if (!config)
        return std::nullopt;
    const OrderedJson split = config->value("split", OrderedJson());
    if (split.is_null())
        return Dealt {};
    const OrderedJson salt = config->value("salt", OrderedJson());
    if (!split.is_object() || !salt.is_string())
        return std::nullopt;
    const auto share = [&split](const char *name) {
        const OrderedJson value = split.value(name, OrderedJson());
        return value.is_number_integer() ? value.get<int>() : 0;
    };
    return Dealt {SplitRatio {share("train"), share("validation"), share("test")},
                  toQString(salt.get<std::string>())};
}

// As splitGroup(), whatever the salt.
quint64 groupKey(const QString &producer, const Item &item)
{
    if (!item.subjectId.isEmpty())
        return digestOf({QStringView(u"subject"), QStringView(item.subjectId)}).first;
    if (!item.conversationId.isEmpty())
        return digestOf({QStringView(u"conversation"), QStringView(item.conversationId)}).first;
    return digestOf({QStringView(u"item"), QStringView(producer), QStringView(item.externalId)})
        .first;
}

// Whom the records with rows of a batch are of; batch and revision are bound twice.
QString groupsSql()
{
    return QStringLiteral(
        "SELECT f.producer, f.external_id, f.subject_id, f.conversation_id FROM batch_record r"
        " JOIN feedback f ON f.feedback_id = r.feedback_id"
        " WHERE r.batch_id = ? AND r.batch_revision = ? AND r.gives_rows = 1"
        " UNION ALL SELECT i.producer, i.external_id, i.subject_id, i.conversation_id"
        " FROM batch_record r JOIN item i ON i.item_id = substr(r.feedback_id, 9)"
        " WHERE r.batch_id = ? AND r.batch_revision = ? AND r.gives_rows = 1"
        " AND r.feedback_id LIKE 'history:%'");
}

std::size_t placeOf(Split split)
{
    return static_cast<std::size_t>(split);
}

} // namespace

Result<> OtherBatches::load(Database &database, const QString &ownBatchId,
                            const std::stop_token &stop)
{
    const auto batches = allBatches(database);
    if (!batches)
        return fail(batches.error());
    for (std::size_t i = 0; i < batches->size(); ++i) {
        const BatchRow &batch = (*batches)[i];
        const bool isLatest
            = i + 1 == batches->size() || (*batches)[i + 1].batchId != batch.batchId;
        if (isLatest && batch.batchId != ownBatchId)
            BLUEPENCIL_TRY(read(database, batch, stop));
    }
    return {};
}

Result<> OtherBatches::read(Database &database, const BatchRow &batch, const std::stop_token &stop)
{
    const Result<BatchRow> whole = batchNamed(database, batch.batchId, batch.revision);
    if (!whole)
        return fail(whole.error());
    const std::optional<Dealt> dealt = dealtBy(*whole);
    if (!dealt)
        return {};
    const bool isDealt = dealt->ratio.has_value();
    if (isDealt == m_config.split.has_value() && (!isDealt || dealt->salt == m_config.salt))
        return {};
    SplitAssigner splits(dealt->ratio, dealt->salt);
    BLUEPENCIL_TRY(splits.load(database));
    Given given {{batch.batchId, batch.revision, isDealt, {}}, {}};
    Query query(database, groupsSql());
    query.bind(batch.batchId).bind(batch.revision).bind(batch.batchId).bind(batch.revision);
    Item item;
    qint64 count = 0;
    Result<bool> row = query.runToRow();
    for (; row && *row; row = query.next()) {
        if (++count % rowsBetweenStops == 0 && stop.stop_requested())
            return fail(Error::Code::Cancelled, QStringLiteral("the export was cancelled"));
        const QString producer = query.text(0);
        item.externalId = query.text(1);
        item.subjectId = query.text(2);
        item.conversationId = query.text(3);
        const Split split = splits.foreseen(producer, item);
        if (m_config.split || split != Split::Train) // else both train on it
            given.keys[placeOf(split)].push_back(groupKey(producer, item));
    }
    if (!row)
        return fail(row.error());
    for (std::vector<quint64> &keys : given.keys) {
        std::ranges::sort(keys);
        const auto [first, last] = std::ranges::unique(keys);
        keys.erase(first, last);
    }
    m_given.push_back(std::move(given));
    return {};
}

void OtherBatches::add(const Candidate &row, const RowSource &source)
{
    if (m_given.empty() || m_last == source.feedback.feedbackId)
        return;
    m_last = source.feedback.feedbackId;
    const quint64 key = groupKey(source.feedback.producer, source.judged.item);
    const bool trains = row.split == Split::Train;
    bool differs = false;
    for (Given &given : m_given) {
        for (const Split split : {Split::Train, Split::Validation, Split::Test}) {
            if (trains == (split == Split::Train)
                || !std::ranges::binary_search(given.keys[placeOf(split)], key))
                continue;
            ++given.batch.records[placeOf(split)];
            differs = true;
        }
    }
    if (differs)
        ++(trains ? m_trained : m_heldOut);
}

PlacedElsewhere OtherBatches::found() const
{
    PlacedElsewhere found {m_trained, m_heldOut, {}};
    for (const Given &given : m_given) {
        if (given.batch.records != std::array<qint64, 3> {})
            found.batches.push_back(given.batch);
    }
    return found;
}

} // namespace bluepencil
