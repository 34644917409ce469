// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/erasure.h"

#include "core/base/crashpoint.h"
#include "core/privacy/identifying.h"
#include "core/privacy/places.h"
#include "core/queue/rights/clearingturn.h"
#include "core/queue/rights/earliersubject.h"
#include "core/queue/rights/eraser.h"
#include "core/queue/rights/erasurecertificate.h"
#include "core/queue/rights/erasureledger.h"
#include "core/queue/rights/erasurenotices.h"
#include "core/queue/rights/holds.h"
#include "core/queue/rights/keptids.h"
#include "core/queue/rights/rightsids.h"
#include "core/queue/rows.h"
#include "core/store/database/dialect.h"
#include "core/store/searchindex.h"
#include "core/store/sidefile.h"

#include <algorithm>

namespace bluepencil {

namespace {

Result<> checkpoint(Database &database)
{
    const QString sql = database.dialect().checkpoint();
    if (sql.isEmpty())
        return {};
    Query query(database, sql);
    const Result<qint64> left = countOf(query);
    if (!left)
        return fail(left.error());
    if (*left == 0)
        return database.syncLog();
    return fail(Error::Code::Busy,
                QStringLiteral("the texts are erased, but another program keeps old pages of the"
                               " file alive"),
                database.path(), QStringLiteral("close it and erase again"));
}

} // namespace

Result<> clearErased(Database &database)
{
    QStringList tables;
    for (const PersonPlace &place : personPlaces())
        tables += place.table;
    tables.removeDuplicates();
    BLUEPENCIL_TRY(checkpoint(database));
    for (const QString &sql : database.dialect().clearOldRows(tables))
        BLUEPENCIL_TRY(database.execute(sql));
    return checkpoint(database);
}

namespace {

// Among the events, in the place of an item's id, by which they are found at once.
const QString owing = QStringLiteral("erasure");

// In short transactions, for others work meanwhile. If it ends early the next search goes on.
Result<> fillSearch(Database &database)
{
    for (qint64 before = -1;;) {
        const Result<qint64> missing = fillSearchIndex(database);
        if (!missing)
            return fail(missing.error());
        if (*missing == 0 || *missing == before)
            return {};
        before = *missing;
    }
}

// The register of requests tells that somebody asked and was answered; by the certificate, who.
Result<> eraseRequests(Database &database, const QString &subjectId, qint64 certificate)
{
    Query answers(database,
                  QStringLiteral("UPDATE rights_request SET answer = ? WHERE answer IS NOT NULL"
                                 " AND subject_id = ?"));
    BLUEPENCIL_TRY(answers.bind(textBytes({})).bind(subjectId).run());
    Query rest(database,
               QStringLiteral("UPDATE rights_request SET subject_id = '', note = ?,"
                              " certificate_no = ? WHERE subject_id = ?"));
    return rest.bind(textBytes({})).bind(certificate).bind(subjectId).run();
}

// The holds over items that were about the person once.
Result<> checkEarlierHolds(Database &database, const HoldRules &holds, const QStringList &itemIds)
{
    if (holds.isEmpty())
        return {};
    Query query(database,
                QStringLiteral("SELECT %1 FROM item i WHERE i.item_id = ?").arg(holds.columns()));
    for (const QString &itemId : itemIds) {
        const Result<bool> row = query.bind(itemId).runToRow();
        if (!row)
            return fail(row.error());
        const Result<const Hold *> hold
            = *row ? holds.over(query, 0) : Result<const Hold *>(nullptr);
        if (!hold)
            return fail(hold.error());
        if (*hold != nullptr)
            return fail(heldError(**hold));
        query.finish();
    }
    return {};
}

Result<> eraseFormer(Database &database, const QStringList &itemIds, ErasureReport &report)
{
    for (const QString &itemId : itemIds) {
        const Result<ErasureReport> one = eraseEarlierTexts(database, itemId);
        if (!one)
            return fail(one.error());
        report.decisions += one->decisions;
        report.feedback += one->feedback;
        report.outcomes += one->outcomes;
    }
    return {};
}

// A line of history goes with its row; of any other item the ids stay, so that its producer hears
// of it and it is not taken in again.
void tellItemsApart(std::vector<PlaceCount> &places, const ErasureReport &report)
{
    const auto item = std::ranges::find(places, QStringLiteral("item"), &PlaceCount::table);
    if (item == places.end())
        return;
    *item = {item->table, Erasure::Blank, report.items};
    places.insert(item + 1,
                  PlaceCount {QStringLiteral("item"), Erasure::Delete, report.historyItems});
}

Result<> checkKnown(SqlReviewQueue &queue, const QString &subjectId,
                    const std::vector<PlaceCount> &places)
{
    if (std::ranges::any_of(places, [](const PlaceCount &place) { return place.rows > 0; }))
        return {};
    const Result<bool> before = wasErased(queue, subjectId);
    if (!before)
        return fail(before.error());
    if (*before)
        return {};
    return fail(Error::Code::NotFound,
                QStringLiteral("nothing is held of this person, and nothing was changed"), {},
                QStringLiteral("look at the spelling, case counts; who asked and is not known here"
                               " is answered with bluepencil-cli request close"));
}

// What stays to show for it; `found` has what was there before.
Result<qint64> certify(SqlReviewQueue &queue, const QString &subjectId,
                       const ErasureOptions &options, ErasureCertificate found)
{
    found.at = queue.clock().now();
    found.by = options.by;
    return storeCertificate(queue.workspace().database(), found, subjectId, options.random);
}

} // namespace

Result<ErasureReport> eraseSubject(SqlReviewQueue &queue, const QString &subjectId,
                                   const ErasureOptions &options)
{
    if (subjectId.isEmpty()) {
        return fail(Error::Code::InvalidArgument, QStringLiteral("no person was named"), {},
                    QStringLiteral("give the subject_id"));
    }
    Database &database = queue.workspace().database();
    // From here on, for others wait for all of it as they wait for the clearing.
    const ClearingTurn turn(database);
    Transaction transaction(database);
    BLUEPENCIL_TRY(transaction.begin());
    BLUEPENCIL_TRY(waitForRights(database));
    HoldRules holds;
    BLUEPENCIL_TRY(holds.load(database, options.holdsSince));
    const Result<const Hold *> hold = holds.overPerson(database, subjectId);
    if (!hold)
        return fail(hold.error());
    if (*hold)
        return fail(heldError(**hold));
    const Result<QStringList> earlier = itemsOnceAbout(database, subjectId);
    if (!earlier)
        return fail(earlier.error());
    BLUEPENCIL_TRY(checkEarlierHolds(database, holds, *earlier));
    BLUEPENCIL_TRY(queue.endSubjectItems(subjectId));
    Result<std::vector<PlaceCount>> places = countPlaces(database, subjectId);
    if (!places)
        return fail(places.error());
    if (options.mustBeKnown)
        BLUEPENCIL_TRY(checkKnown(queue, subjectId, *places));
    const Result<KeptIds> kept = keptIdsOf(database, subjectId, *earlier);
    if (!kept)
        return fail(kept.error());
    Result<std::vector<ErasedBatch>> batches = batchesOf(database, subjectId);
    if (!batches)
        return fail(batches.error());
    Result<QStringList> reviewers = reviewersWithCopies(database, subjectId);
    if (!reviewers)
        return fail(reviewers.error());
    Result<std::optional<qint64>> notice = noteErasedItems(queue, subjectId);
    if (notice && !earlier->isEmpty())
        notice = noteErasedItems(queue, *earlier);
    if (!notice)
        return fail(notice.error());
    Result<ErasureReport> report = eraseItemsOf(database, subjectId);
    if (!report)
        return report;
    BLUEPENCIL_TRY(eraseFormer(database, *earlier, *report));
    BLUEPENCIL_TRY(emptySearchIndex(database));
    BLUEPENCIL_TRY(noteErasure(queue, subjectId));
    tellItemsApart(*places, *report);
    ErasureCertificate found;
    found.noticeSeq = *notice;
    found.places = std::move(*places);
    found.batches = std::move(*batches);
    found.reviewers = std::move(*reviewers);
    found.keptIds = *kept;
    found.isIdInNotes = isOrdinaryWord(subjectId);
    const Result<qint64> certificate = certify(queue, subjectId, options, std::move(found));
    if (!certificate)
        return fail(certificate.error());
    report->certificate = *certificate;
    BLUEPENCIL_TRY(eraseRequests(database, subjectId, *certificate));
    const UtcMs now = queue.clock().now();
    BLUEPENCIL_TRY(oweClearing(database, now));
    BLUEPENCIL_TRY(transaction.commit());
    crashPoint("erased");
    BLUEPENCIL_TRY(finishErasure(database, now + 1));
    return report;
}

Result<ErasureReport> eraseItemsInTransaction(SqlReviewQueue &queue, const QStringList &itemIds)
{
    Database &database = queue.workspace().database();
    ErasureReport report;
    const Result<qint64> notice = noteErasedItems(queue, itemIds);
    if (!notice)
        return fail(notice.error());
    for (const QString &itemId : itemIds) {
        const Result<ErasureReport> one = eraseItem(database, itemId);
        if (!one)
            return one;
        report.items += one->items;
        report.historyItems += one->historyItems;
        report.decisions += one->decisions;
        report.feedback += one->feedback;
        report.outcomes += one->outcomes;
    }
    BLUEPENCIL_TRY(emptySearchIndex(database));
    BLUEPENCIL_TRY(oweClearing(database, queue.clock().now()));
    return report;
}

Result<> finishErasure(Database &database, UtcMs before)
{
    const Result<qint64> owed = lastOwedClearing(database, before);
    if (!owed)
        return fail(owed.error());
    const Result<> beside = removeSideFiles(database);
    BLUEPENCIL_TRY(clearErased(database));
    if (beside && *owed > 0)
        BLUEPENCIL_TRY(settleClearing(database, *owed, before));
    BLUEPENCIL_TRY(fillSearch(database));
    return beside;
}

Result<> oweClearing(Database &database, UtcMs now)
{
    Query insert(database,
                 QStringLiteral("INSERT INTO event (at, item_id, kind)"
                                " VALUES (?, ?, 'clearing_owed')"));
    return insert.bind(now).bind(owing).run();
}

Result<qint64> lastOwedClearing(Database &database, UtcMs before)
{
    Query query(database,
                QStringLiteral("SELECT coalesce(max(event_no), 0) FROM event WHERE item_id = ?"
                               " AND at < ?"));
    return countOf(query.bind(owing).bind(before));
}

// Not those that came while the bytes were cleared, nor those of another program that may still be
// at it.
Result<> settleClearing(Database &database, qint64 last, UtcMs before)
{
    Query query(database,
                QStringLiteral("DELETE FROM event WHERE item_id = ? AND event_no <= ?"
                               " AND at < ?"));
    return query.bind(owing).bind(last).bind(before).run();
}

Result<bool> owesClearing(Database &database, UtcMs before)
{
    const Result<qint64> owed = lastOwedClearing(database, before);
    return owed ? Result<bool>(*owed > 0) : fail(owed.error());
}

Result<OwedErasure> finishOwedErasure(Database &database, UtcMs before)
{
    const Result<bool> owed = owesClearing(database, before);
    if (!owed)
        return fail(owed.error());
    if (!*owed)
        return OwedErasure::None;
    if (database.isReadOnly()) {
        return fail(Error::Code::ReadOnly,
                    QStringLiteral("an erasure was cut off before old pages of the file were"
                                   " cleared"),
                    database.path(), QStringLiteral("open it where it may be written"));
    }
    const ClearingTurn turn(database);
    if (turn.isAnothers())
        return OwedErasure::UnderWay;
    BLUEPENCIL_TRY(finishErasure(database, before));
    return OwedErasure::Finished;
}

} // namespace bluepencil
