// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace bluepencil {

class Query;

// Columns that statistics read of each decision, in the order of `columns()`.
struct StatsRow {
    qint64 feedbackNo = 0;
    QString itemId;
    QString action;
    bool hasFinal = false;
    bool textsEqual = false;
    std::optional<double> hter;
    qint64 wordsDraft = 0;
    std::optional<qint64> activeMs;
    UtcMs decidedAt = 0;
    QString reviewer;
    QString model;
    QString task;
    QString queue;
    QString producer;
    QString category;
    QString language;
    QString arm;
    QByteArray itemLine; // read only where a pointer needs it
    std::vector<QString> labels;

    [[nodiscard]] static QString columns(bool withItem);
    [[nodiscard]] static StatsRow from(const Query &query, bool withItem);
};

using GroupKey = std::vector<std::optional<QString>>;

// Turns a decision into the keys of the groups that it belongs to.
class Grouping {
public:
    // InvalidArgument for an unknown or repeated key.
    [[nodiscard]] static Result<Grouping> parse(const QStringList &by, const QTimeZone &zone);

    [[nodiscard]] const QStringList &names() const { return m_by; }

    [[nodiscard]] bool readsItem() const;
    // One key, or one per label code where "label" is asked for.
    [[nodiscard]] Result<std::vector<GroupKey>> keysOf(const StatsRow &row) const;

private:
    Grouping(QStringList by, QTimeZone zone);
    [[nodiscard]] QString period(const QString &name, UtcMs at) const;

    QStringList m_by;
    QTimeZone m_zone;
};

// Code point order, absent values last.
[[nodiscard]] bool keyBefore(const GroupKey &a, const GroupKey &b);

} // namespace bluepencil
