// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/model/decision.h"
#include "core/model/json.h"
#include "core/queue/sqlreviewqueue.h"
#include "core/store/workspace.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace bluepencil::test {

// Stands still unless told.
class ManualClock final : public Clock {
public:
    explicit ManualClock(UtcMs start)
        : m_now(start)
    {
    }

    [[nodiscard]] UtcMs now() const override { return m_now; }

    [[nodiscard]] qint64 steady() const override { return m_now; }

    void set(UtcMs now) { m_now = now; }

    void advance(qint64 ms) { m_now += ms; }

private:
    UtcMs m_now;
};

// A real workspace in a folder of its own, filled through the real queue.
class ReviewedWorkspace {
public:
    explicit ReviewedWorkspace(quint64 seed = 1);

    [[nodiscard]] bool isValid() const { return m_queue != nullptr; }

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }

    [[nodiscard]] Database &database() { return m_workspace->database(); }

    [[nodiscard]] SqlReviewQueue &queue() { return *m_queue; }

    [[nodiscard]] ManualClock &clock() { return m_clock; }

    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] QString folder(const QString &name) const { return m_folder.filePath(name); }

    // Submits the item for producer "local", leases it for the decision's reviewer and decides. The
    // decision gets its id from the item's id and the reviewer.
    Result<DecisionReceipt> review(const OrderedJson &item, Decision decision);
    Result<> submit(const OrderedJson &item, const QString &producer = QStringLiteral("local"));
    Result<DecisionReceipt> decide(Decision decision,
                                   const QString &producer = QStringLiteral("local"),
                                   const QStringList &skills = {});

    // One statement, for what no public call can set up (the zone of the workspace).
    Result<> execute(const QString &sql) { return database().execute(sql); }

    // Closes and opens the workspace, as a program that starts again does.
    Result<> reopen();

private:
    QTemporaryDir m_folder;
    QString m_path;
    ManualClock m_clock;
    RandomSource m_random;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SqlReviewQueue> m_queue;
};

// Submits the item, leases it for the decision's reviewer and decides; for workspaces of others.
[[nodiscard]] Result<DecisionReceipt> reviewOn(SqlReviewQueue &queue, UtcMs now,
                                               const OrderedJson &item, Decision decision);

// The least item with an id, one question and a draft.
[[nodiscard]] OrderedJson plainItem(const QString &externalId, const QString &question,
                                    const QString &draft);
[[nodiscard]] Decision decision(const QString &externalId, Action action,
                                const std::optional<QString> &finalText = {},
                                const QString &reviewer = QStringLiteral("anna"));

// A text that the checks of Qt Test take as their message.
class Words {
public:
    explicit Words(QByteArray text)
        : m_text(std::move(text))
    {
    }

    operator const char *() const { return m_text.constData(); } // NOLINT(google-explicit-*)

private:
    QByteArray m_text;
};

// "code: where: what; remedy" or "ok".
template <typename T> [[nodiscard]] Words words(const Result<T> &result)
{
    if (result)
        return Words("ok");
    return Words(
        (codeName(result.error().code) + QStringLiteral(": ") + toString(result.error())).toUtf8());
}

} // namespace bluepencil::test
