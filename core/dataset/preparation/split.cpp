// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/preparation/split.h"

#include "core/base/ids.h"
#include "core/store/recordingturn.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr quint64 buckets = 10'000;

Split splitFromName(const QString &name)
{
    if (name == u"validation")
        return Split::Validation;
    return name == u"test" ? Split::Test : Split::Train;
}

// Its first 8 bytes.
quint64 startOfHash(const QString &groupHash)
{
    return groupHash.left(16).toULongLong(nullptr, 16);
}

} // namespace

QString splitName(Split split)
{
    switch (split) {
    case Split::Train:
        return QStringLiteral("train");
    case Split::Validation:
        return QStringLiteral("validation");
    case Split::Test:
        return QStringLiteral("test");
    }
    Q_UNREACHABLE();
}

QString splitGroup(const QString &salt, const QString &producer, const Item &item)
{
    if (!item.subjectId.isEmpty())
        return sha256Hex({salt, u"subject", item.subjectId});
    if (!item.conversationId.isEmpty())
        return sha256Hex({salt, u"conversation", item.conversationId});
    return sha256Hex({salt, u"item", producer, item.externalId});
}

Split bucketOf(const QString &groupHash, const SplitRatio &ratio)
{
    const quint64 bucket = startOfHash(groupHash) % buckets;
    const auto train = static_cast<quint64>(ratio.train) * buckets / 100;
    const auto validation = static_cast<quint64>(ratio.validation) * buckets / 100;
    if (bucket < train)
        return Split::Train;
    return bucket < train + validation ? Split::Validation : Split::Test;
}

SplitAssigner::SplitAssigner(std::optional<SplitRatio> ratio, QString salt)
    : m_ratio(ratio)
    , m_salt(std::move(salt))
{
}

Result<> SplitAssigner::load(Database &database)
{
    if (!m_ratio)
        return {};
    Query query(database,
                QStringLiteral("SELECT group_hash, split FROM split_assignment WHERE salt = ?"
                               " AND ")
                    + assignedByWholeBatchSql());
    Result<bool> row = query.bind(m_salt).runToRow();
    while (row && *row) {
        m_stored.insert(query.text(0), splitFromName(query.text(1)));
        row = query.next();
    }
    return row ? Result<>() : fail(row.error());
}

Split SplitAssigner::assign(const QString &producer, const Item &item)
{
    if (!m_ratio)
        return Split::Train;
    const QString hash = splitGroup(m_salt, producer, item);
    if (const auto met = m_met.constFind(hash); met != m_met.cend())
        return *met;
    if (m_database != nullptr)
        lookUp(hash);
    const auto stored = m_stored.constFind(hash);
    const Split split = stored != m_stored.cend() ? *stored : bucketOf(hash, *m_ratio);
    if (stored == m_stored.cend())
        m_new.insert(hash, split);
    m_met.insert(hash, split);
    ++m_groups[static_cast<std::size_t>(split)];
    return split;
}

Split SplitAssigner::foreseen(const QString &producer, const Item &item) const
{
    if (!m_ratio)
        return Split::Train;
    const QString hash = splitGroup(m_salt, producer, item);
    if (const auto met = m_met.constFind(hash); met != m_met.cend())
        return *met;
    const auto stored = m_stored.constFind(hash);
    return stored != m_stored.cend() ? *stored : bucketOf(hash, *m_ratio);
}

void SplitAssigner::lookUp(const QString &hash)
{
    Query query(*m_database,
                QStringLiteral("SELECT split FROM split_assignment WHERE salt = ? AND group_hash"
                               " = ? AND ")
                    + assignedByWholeBatchSql());
    if (query.bind(m_salt).bind(hash).runToRow().value_or(false))
        m_stored.insert(hash, splitFromName(query.text(0)));
}

bool SplitAssigner::reserve(const QString &producer, const Item &item)
{
    if (!m_ratio)
        return false;
    const QString hash = splitGroup(m_salt, producer, item);
    if (m_database != nullptr)
        lookUp(hash);
    if (!m_stored.contains(hash) && !m_met.contains(hash)) {
        m_new.insert(hash, Split::Test);
        m_met.insert(hash, Split::Test);
        ++m_groups[static_cast<std::size_t>(Split::Test)];
    }
    return assign(producer, item) == Split::Test;
}

Result<> SplitAssigner::store(Database &database, UtcMs now,
                              const std::function<Result<>()> &stored) const
{
    Query insert(database,
                 QStringLiteral("INSERT INTO split_assignment (salt, group_hash, split,"
                                " assigned_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"));
    Query find(database,
               QStringLiteral("SELECT split FROM split_assignment"
                              " WHERE salt = ? AND group_hash = ?"));
    for (auto it = m_new.cbegin(); it != m_new.cend(); ++it) {
        const QString name = splitName(it.value());
        BLUEPENCIL_TRY(insert.bind(m_salt).bind(it.key()).bind(name).bind(now).run());
        if (insert.affectedRows() == 0) {
            const Result<bool> row = find.bind(m_salt).bind(it.key()).runToRow();
            if (!row)
                return fail(row.error());
            if (find.text(0) != name) {
                return fail(Error::Code::Conflict,
                            QStringLiteral("another export has split the same cases differently"),
                            {}, QStringLiteral("export again"));
            }
            find.finish();
        }
        if (stored)
            BLUEPENCIL_TRY(stored());
    }
    return {};
}

Result<> DealtGroups::load(Database &database, const QString &salt)
{
    if (m_salt == salt)
        return {};
    m_salt.reset();
    m_splits.clear();
    Query query(database,
                QStringLiteral("SELECT group_hash, split FROM split_assignment WHERE salt = ?"
                               " AND ")
                    + assignedByWholeBatchSql());
    Result<bool> row = query.bind(salt).runToRow();
    for (; row && *row; row = query.next())
        m_splits.emplace_back(startOfHash(query.text(0)), splitFromName(query.text(1)));
    if (!row)
        return fail(row.error());
    std::ranges::sort(m_splits);
    m_salt = salt;
    return {};
}

Split DealtGroups::splitOf(const QString &producer, const Item &item, const SplitRatio &ratio) const
{
    const QString hash = splitGroup(m_salt.value_or(QString()), producer, item);
    const quint64 start = startOfHash(hash);
    const auto found
        = std::ranges::lower_bound(m_splits, start, {}, &std::pair<quint64, Split>::first);
    return found != m_splits.end() && found->first == start ? found->second : bucketOf(hash, ratio);
}

} // namespace bluepencil
