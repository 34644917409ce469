// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queue/rights/standingrights.h"

namespace bluepencil {

namespace {

constexpr int erasuresSince = 12; // of the schema
constexpr int rightsSince = 17;

// Each of them adds a row, takes one away, or sets a time of now.
Result<StateMark> markOf(Database &database)
{
    StateMark mark;
    mark.tables
        = {QStringLiteral("erasure"), QStringLiteral("legal_hold"), QStringLiteral("restriction")};
    mark.sql = QStringLiteral(
        "SELECT (SELECT count(*) || ':' || coalesce(max(erased_at), 0) FROM erasure) || ' ' ||"
        " (SELECT count(*) || ':' || coalesce(max(held_at), 0) || ':' || count(released_at) || ':'"
        "   || coalesce(max(released_at), 0) FROM legal_hold) || ' ' ||"
        " (SELECT count(*) || ':' || coalesce(max(restricted_at), 0) FROM restriction)");
    Query query(database, mark.sql);
    const Result<bool> row = query.runToRow();
    if (!row)
        return fail(row.error());
    mark.value = query.text(0);
    return mark;
}

} // namespace

Result<StandingRights> standingRights(Workspace &workspace)
{
    Database &database = workspace.database();
    StandingRights rights;
    rights.workspaceId = workspace.id();
    ReadTransaction oneState(database);
    BLUEPENCIL_TRY(oneState.begin());
    if (workspace.schemaVersion() >= erasuresSince) {
        Result<std::vector<ErasedSubject>> erased = erasedSubjects(database);
        if (!erased)
            return fail(erased.error());
        rights.erased = std::move(*erased);
    }
    if (workspace.schemaVersion() < rightsSince)
        return rights;
    Result<std::vector<Hold>> holds = listHolds(database, true);
    if (!holds)
        return fail(holds.error());
    rights.holds = std::move(*holds);
    Result<std::vector<Restriction>> restricted = restrictions(database);
    if (!restricted)
        return fail(restricted.error());
    rights.restrictions = std::move(*restricted);
    Result<StateMark> mark = markOf(database);
    if (!mark)
        return fail(mark.error());
    rights.mark = std::move(*mark);
    return rights;
}

Result<CarriedRights> carryOver(SqlReviewQueue &queue, const StandingRights &rights)
{
    CarriedRights carried;
    const Result<int> persons = eraseAgain(queue, rights.erased);
    if (!persons)
        return fail(persons.error());
    carried.persons = *persons;
    const Result<int> holds = keepHolds(queue, rights.holds);
    if (!holds)
        return fail(holds.error());
    carried.holds = *holds;
    // Another workspace says nothing about who is restricted in this one.
    const bool same = rights.workspaceId == queue.workspace().id();
    const Result<int> kept = keepRestrictions(queue, rights.restrictions, same);
    if (!kept)
        return fail(kept.error());
    carried.restrictions = *kept;
    return carried;
}

} // namespace bluepencil
