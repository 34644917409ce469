// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A workspace in a file or on a server, and what tests of a person's rights put into it.
#include "core/dataset/batches/batchstore.h"
#include "core/dataset/exporter.h"
#include "core/privacy/places.h"
#include "core/queue/rights/erasure.h"
#include "core/queue/rights/erasurecertificate.h"
#include "core/queue/rights/holds.h"
#include "core/queue/rights/rectification.h"
#include "core/queue/rights/restriction.h"
#include "core/queue/rights/retention.h"
#include "core/queue/rights/rightsids.h"
#include "core/queue/rights/rightsrequests.h"
#include "core/queue/rights/subjectreport.h"
#include "core/queue/tokens.h"
#include "core/stats/feedbacklist.h"
#include "core/store/search.h"
#include "tests/support/postgresserver.h"
#include "tests/support/reviewedworkspace.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <map>
#include <random>
#include <set>

namespace bluepencil::test {

constexpr qint64 dayMs = 86'400'000;

inline QString txt(const char *text)
{
    return QString::fromUtf8(text);
}

inline qint64 dayNumber(const char *text)
{
    return dayFromText(txt(text)).value();
}

struct Store {
    explicit Store(const QString &address)
        : clock(1'790'000'000'000)
    {
        auto opened
            = Workspace::open(address.isEmpty() ? folder.filePath(txt("w.bluepencil")) : address,
                              clock, seededRandom(1));
        if (!opened) {
            qWarning("%s", static_cast<const char *>(words(opened)));
            return;
        }
        workspace = std::move(*opened);
        queue = std::make_unique<SqlReviewQueue>(*workspace, clock, seededRandom(2));
    }

    [[nodiscard]] Database &database() const { return workspace->database(); }

    Result<> submit(const OrderedJson &item)
    {
        const Result<Item> parsed = parseItem(toLine(item));
        if (!parsed)
            return fail(parsed.error());
        const auto receipt = queue->submit(txt("local"), *parsed);
        return receipt ? Result<>() : fail(receipt.error());
    }

    Result<std::vector<Lease>> lease(const QString &id)
    {
        LeaseRequest request;
        request.reviewer = txt("anna");
        request.producer = txt("local");
        request.externalId = id;
        return queue->lease(request);
    }

    // Reviewed, taken and acknowledged.
    Result<> review(const OrderedJson &item)
    {
        const QString id = toQString(item["external_id"].get<std::string>());
        const auto done
            = reviewOn(*queue, clock.now(), item, decision(id, Action::Edit, txt("Final ") + id));
        if (!done)
            return fail(done.error());
        const auto taken = queue->takeOutcomes(txt("local"), 100, 0);
        if (!taken)
            return fail(taken.error());
        for (const Outcome &outcome : *taken) {
            if (const auto acked = queue->ackOutcome(outcome.outcomeId); !acked)
                return acked;
        }
        return {};
    }

    Result<> addHistory(const OrderedJson &line)
    {
        const Result<Item> item = parseItem(toLine(line), true);
        if (!item)
            return fail(item.error());
        Transaction transaction(database());
        if (const auto begun = transaction.begin(); !begun)
            return begun;
        if (const auto made = database().execute(
                txt("INSERT INTO import (import_id, source, state, touched_at)"
                    " VALUES ('import', 'file', 'published', 1) ON CONFLICT DO NOTHING"));
            !made)
            return made;
        bool repeated = false;
        if (const auto added
            = queue->addHistoryInTransaction(txt("local"), *item, txt("import"), &repeated);
            !added)
            return added;
        return transaction.commit();
    }

    [[nodiscard]] QString stateOf(const QString &id) const
    {
        Query query(database(), txt("SELECT body_sha256 FROM item WHERE external_id = ?"));
        if (!query.bind(id).runToRow().value_or(false))
            return txt("gone");
        return query.text(0) == u"erased" ? txt("erased") : txt("kept");
    }

    [[nodiscard]] qint64 count(const char *sql) const
    {
        Query query(database(), txt(sql));
        return query.runToRow().value_or(false) ? query.integer(0) : -1;
    }

    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<SqlReviewQueue> queue;
};

inline OrderedJson about(const QString &id, const QString &subject, const QString &retention = {})
{
    OrderedJson item = plainItem(id, id + txt("?"), txt("Draft ") + id);
    item["subject_id"] = toStdString(subject);
    if (!retention.isEmpty())
        item["usage"] = {{"retention_class", toStdString(retention)}};
    return item;
}

inline NewHold holdOn(const QString &subject)
{
    NewHold hold;
    hold.scope.subjectId = subject;
    hold.reason = txt("claim 4711");
    hold.by = txt("legal");
    return hold;
}

inline NewHold holdOnTask(const QString &task)
{
    NewHold hold;
    hold.scope.filter.tasks = {task};
    hold.reason = txt("audit");
    hold.by = txt("legal");
    return hold;
}

inline ExportConfig chatOnly()
{
    ExportConfig config;
    config.formats = {txt("openai-chat")};
    return config;
}

inline RetentionClass classOf(const RetentionReport &report, const QString &name)
{
    for (const RetentionClass &own : report.classes) {
        if (own.name == name)
            return own;
    }
    return {};
}

} // namespace bluepencil::test
