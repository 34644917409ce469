// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/exporter.h"
#include "core/queue/rights/erasure.h"
#include "tests/support/exporttools.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <utility>

namespace bluepencil::test {

// Opened twice. Without an address in a file of its own.
class SharedWorkspace {
public:
    explicit SharedWorkspace(const QString &address)
        : m_path(address.isEmpty() ? folder(QStringLiteral("workspace.bluepencil")) : address)
        , m_one(opened(1))
        , m_other(opened(2))
        , m_queue(*m_one, m_clock, seededRandom(3))
    {
        // Nothing here outlives the test, so that no commit needs to wait for the disk.
        const QString quick = QStringLiteral("PRAGMA synchronous=OFF");
        if (address.isEmpty() && !m_one->database().execute(quick))
            qFatal("%s", qPrintable(quick));
    }

    [[nodiscard]] Workspace &one() { return *m_one; }

    [[nodiscard]] Workspace &other() { return *m_other; }

    [[nodiscard]] QString folder(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] std::unique_ptr<Workspace> opened(quint64 seed) const
    {
        auto workspace = Workspace::open(m_path, m_clock, seededRandom(seed));
        if (!workspace)
            qFatal("%s", qPrintable(toString(workspace.error())));
        return std::move(*workspace);
    }

    void approve(const QString &id, const QString &person, const QString &question,
                 const QString &answer, const QString &reviewer = QStringLiteral("anna"))
    {
        OrderedJson item = plainItem(id, question, answer);
        item["subject_id"] = toStdString(person);
        const auto done
            = reviewOn(m_queue, m_clock.now(), item, decision(id, Action::Approve, {}, reviewer));
        QVERIFY2(done, words(done));
    }

    [[nodiscard]] Result<ExportSummary> exportFrom(Workspace &workspace, const QString &name,
                                                   ExportConfig config,
                                                   const ExportProgress &progress = {}) const
    {
        config.folder = folder(name);
        return Exporter(workspace, m_clock, systemRandom()).run(config, progress);
    }

    // On the other connection.
    [[nodiscard]] Result<ErasureReport> erase(const QString &person)
    {
        SqlReviewQueue queue(*m_other, m_clock, seededRandom(5));
        return eraseSubject(queue, person);
    }

    // On the other connection.
    template <typename Act> auto act(const Act &act)
    {
        SqlReviewQueue queue(*m_other, m_clock, seededRandom(100 + ++m_acts));
        return act(queue);
    }

    [[nodiscard]] Result<DecisionReceipt> approveOnOther(const OrderedJson &item, const QString &id)
    {
        return act([&](SqlReviewQueue &queue) {
            return reviewOn(queue, m_clock.now(), item,
                            decision(id, Action::Approve, {}, QStringLiteral("anna")));
        });
    }

    [[nodiscard]] Result<> addHistory(const OrderedJson &line)
    {
        const Result<Item> item = parseItem(toLine(line), true);
        if (!item)
            return fail(item.error());
        Database &database = m_one->database();
        Transaction transaction(database);
        BLUEPENCIL_TRY(transaction.begin());
        BLUEPENCIL_TRY(database.execute(
            QStringLiteral("INSERT INTO import (import_id, source, state, touched_at)"
                           " VALUES ('import', 'file', 'staging', 1)")));
        bool repeated = false;
        BLUEPENCIL_TRY(m_queue.addHistoryInTransaction(QStringLiteral("local"), *item,
                                                       QStringLiteral("import"), &repeated));
        BLUEPENCIL_TRY(transaction.commit());
        return m_queue.publishImport(QStringLiteral("import"));
    }

    [[nodiscard]] qint64 count(const char *table)
    {
        Query query(m_one->database(),
                    QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)));
        return query.runToRow().value_or(false) ? query.integer(0) : -1;
    }

private:
    quint64 m_acts = 0; // each needs ids of its own
    QTemporaryDir m_folder;
    QString m_path;
    ManualClock m_clock {fromRfc3339(u"2026-11-23T10:00:00Z").value()};
    std::unique_ptr<Workspace> m_one;
    std::unique_ptr<Workspace> m_other;
    SqlReviewQueue m_queue;
};

} // namespace bluepencil::test
