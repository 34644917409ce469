// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/batches/otherbatches.h"

#include "core/dataset/batches/batchstore.h"
#include "core/dataset/preparation/textdigest.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qint64 rowsBetweenStops = 1024;

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

std::optional<OtherBatches::Dealt> OtherBatches::dealtBy(const BatchRow &batch) const
{
    const Result<OrderedJson> config = storedConfig(batch);
    if (!config)
        return std::nullopt;
    Dealt dealt {{batch.batchId, batch.revision, false, {}}, std::nullopt, {}};
    const OrderedJson split = config->value("split", OrderedJson());
    if (split.is_null())
        return m_config.split ? std::optional(dealt) : std::nullopt;
    const OrderedJson salt = config->value("salt", OrderedJson());
    if (!split.is_object() || !salt.is_string())
        return std::nullopt;
    const auto share = [&split](const char *name) {
        const OrderedJson value = split.value(name, OrderedJson());
        return value.is_number_integer() ? value.get<int>() : 0;
    };
    dealt.batch.isDealt = true;
    dealt.ratio = SplitRatio {share("train"), share("validation"), share("test")};
    dealt.salt = toQString(salt.get<std::string>());
    return m_config.split && dealt.salt == m_config.salt ? std::nullopt : std::optional(dealt);
}

Result<std::vector<OtherBatches::Dealt>> OtherBatches::others(Database &database,
                                                              const QString &ownBatchId) const
{
    const auto batches = allBatches(database);
    if (!batches)
        return fail(batches.error());
    std::vector<Dealt> others;
    for (std::size_t i = 0; i < batches->size(); ++i) {
        const BatchRow &batch = (*batches)[i];
        const bool isLatest
            = i + 1 == batches->size() || (*batches)[i + 1].batchId != batch.batchId;
        if (!isLatest || batch.batchId == ownBatchId)
            continue;
        const Result<BatchRow> whole = batchNamed(database, batch.batchId, batch.revision);
        if (!whole)
            return fail(whole.error());
        if (std::optional<Dealt> dealt = dealtBy(*whole)) {
            dealt->place = i;
            others.push_back(*std::move(dealt));
        }
    }
    return others;
}

Result<> OtherBatches::load(Database &database, const QString &ownBatchId,
                            const std::stop_token &stop)
{
    Result<std::vector<Dealt>> found = others(database, ownBatchId);
    if (!found)
        return fail(found.error());
    // Those of a salt one after the other: its groups are many, and read once.
    std::ranges::stable_sort(*found, {}, &Dealt::salt);
    DealtGroups groups;
    for (const Dealt &dealt : *found) {
        if (dealt.ratio)
            BLUEPENCIL_TRY(groups.load(database, dealt.salt));
        BLUEPENCIL_TRY(read(database, dealt, groups, stop));
    }
    std::ranges::sort(m_given, {}, &Given::place);
    return {};
}

Result<> OtherBatches::read(Database &database, const Dealt &dealt, const DealtGroups &groups,
                            const std::stop_token &stop)
{
    Given given {dealt.batch, dealt.place};
    Query query(database, groupsSql());
    for (int side = 0; side < 2; ++side)
        query.bind(dealt.batch.batchId).bind(dealt.batch.revision);
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
        const Split split
            = dealt.ratio ? groups.splitOf(producer, item, *dealt.ratio) : Split::Train;
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
