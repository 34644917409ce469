// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/desklist.h"

#include "core/queue/leasestate.h"
#include "core/review/opinionjson.h"
#include "core/review/remotedesk.h"

namespace bluepencil {

Result<QueueListing> listDesk(ReviewDesk &desk, const QueueFilter &filter, int limit)
{
    if (desk.remote != nullptr)
        return desk.session.listHeld(filter, limit);
    return listQueue(desk.database, desk.session.config().reviewer, filter, desk.clock.now(),
                     limit);
}

Result<DeskFigures> figuresOf(ReviewDesk &desk)
{
    const QString &reviewer = desk.session.config().reviewer;
    if (desk.remote != nullptr)
        return stationFigures(desk.workspace, reviewer, desk.clock.now());
    return deskFigures(desk.workspace, reviewer, desk.clock.now());
}

Result<bool> holdsStill(ReviewDesk &desk, const LeaseKey &key)
{
    if (desk.remote != nullptr)
        return desk.session.stillHolds(key);
    return leaseStands(desk.database, key, desk.session.config().reviewer);
}

Result<std::vector<Opinion>> opinionsAt(ReviewDesk &desk, const Lease &lease)
{
    if (desk.remote == nullptr)
        return opinionsOn(desk.database, lease);
    HttpReviewQueue &gateway = desk.remote->http();
    const Result<QByteArray> bytes = gateway.opinions(lease.key);
    if (!bytes)
        return fail(bytes.error());
    Result<std::vector<Opinion>> opinions = parseOpinions(*bytes);
    if (!opinions) {
        return fail(Error::Code::Unreachable,
                    QStringLiteral("the server's answer cannot be read (%1)")
                        .arg(toString(opinions.error())),
                    gateway.caller().place(), QStringLiteral("ask again in a moment"));
    }
    return opinions;
}

void tryServerNow(ReviewDesk &desk)
{
    if (desk.remote != nullptr)
        desk.remote->http().caller().tryNow();
}

} // namespace bluepencil
