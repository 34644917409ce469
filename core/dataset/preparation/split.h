// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/recipe/exportconfig.h"
#include "core/store/database/database.h"

#include <QHash>
#include <QString>

#include <array>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace bluepencil {

enum class Split { Train, Validation, Test };

[[nodiscard]] QString splitName(Split split);

// All that belongs together goes into one split: the person, else the conversation, else the item.
[[nodiscard]] QString splitGroup(const QString &salt, const QString &producer, const Item &item);

// The split that the hash alone gives: its first 8 bytes as a number, modulo 10,000.
[[nodiscard]] Split bucketOf(const QString &groupHash, const SplitRatio &ratio);

// Deals groups to splits. A group's first assignment stays, whatever the ratio is later, so that no
// batch trains on what another one tests with.
class SplitAssigner {
public:
    // No ratio: everything is train, and nothing is remembered.
    SplitAssigner(std::optional<SplitRatio> ratio, QString salt);

    [[nodiscard]] Result<> load(Database &database);

    // Instead of load(): looks each group up when it is met, for a few items of many. `database`
    // must outlive the assigner; what cannot be read counts as not stored.
    void lookUpIn(Database &database) { m_database = &database; }

    [[nodiscard]] Split assign(const QString &producer, const Item &item);
    // What assign() would say; nothing is remembered.
    [[nodiscard]] Split foreseen(const QString &producer, const Item &item) const;
    // Puts the item's group into `test`; false if it stands elsewhere already. For what must never
    // be trained on; before anything else of the batch is assigned.
    [[nodiscard]] bool reserve(const QString &producer, const Item &item);
    // Stores what is new; inside the caller's transaction, which may be another one after `stored`,
    // called behind each group. Conflict if another export has dealt one of the groups differently
    // in the meantime.
    [[nodiscard]] Result<> store(Database &database, UtcMs now,
                                 const std::function<Result<>()> &stored = {}) const;

    [[nodiscard]] qint64 newGroups() const { return m_new.size(); }

    // Groups met, by split.
    [[nodiscard]] const std::array<qint64, 3> &groups() const { return m_groups; }

private:
    void lookUp(const QString &hash);

    std::optional<SplitRatio> m_ratio;
    QString m_salt;
    QHash<QString, Split> m_stored;
    QHash<QString, Split> m_met;
    QHash<QString, Split> m_new;
    std::array<qint64, 3> m_groups {};
    Database *m_database = nullptr; // where groups are looked up
};

// How the groups of a salt were dealt, 16 bytes each: for who asks about many and deals none.
class DealtGroups {
public:
    // Nothing is read if they were by that salt before.
    [[nodiscard]] Result<> load(Database &database, const QString &salt);
    // By the ratio where nothing is stored.
    [[nodiscard]] Split splitOf(const QString &producer, const Item &item,
                                const SplitRatio &ratio) const;

private:
    std::optional<QString> m_salt;
    std::vector<std::pair<quint64, Split>> m_splits; // by the first 8 bytes of the hash, sorted
};

} // namespace bluepencil
