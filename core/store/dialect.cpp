// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

namespace bluepencil {

namespace {

class SqliteDialect final : public Dialect {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("sqlite"); }

    // A plain BEGIN reads first and then fails at once when it wants to write.
    [[nodiscard]] QString beginWrite() const override { return QStringLiteral("BEGIN IMMEDIATE"); }

    [[nodiscard]] QString beginRead() const override { return QStringLiteral("BEGIN"); }

    // One writer at a time: nothing to skip.
    [[nodiscard]] QString skipLocked() const override { return {}; }

    [[nodiscard]] QString containsAll(const QString &column) const override
    {
        return QStringLiteral("NOT EXISTS (SELECT 1 FROM json_each(%1) AS wanted"
                              " WHERE wanted.value NOT IN (SELECT value FROM json_each(?)))")
            .arg(column);
    }

    [[nodiscard]] QString hasElement(const QString &column) const override
    {
        return QStringLiteral("EXISTS (SELECT 1 FROM json_each(%1) WHERE value = ?)").arg(column);
    }
};

} // namespace

const Dialect &sqliteDialect()
{
    static const SqliteDialect dialect;
    return dialect;
}

} // namespace bluepencil
